// One worked case (cases/<income year>/<name>.yaml, described in cases.md) → facts, typed amounts and what must come out. For the tests,
// and for the build of the pages: the examples of the guides are cases.
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { type Fact, known, reasons, unknown } from '../base/fact.ts'
import { kroner, oere, type Oere } from '../base/money.ts'
import { beregningstyper, persontyper, type Seksjon } from '../base/terms.ts'
import type { FieldApi } from './fields.ts'
import type { FactPerson, KnownTax, Typed } from './from-facts.ts'
import type { PostSet } from './post-sets.ts'
import type { TaxPost } from './types.ts'

const closed = { additionalProperties: false }
const words = <const T extends readonly string[]>(list: T) =>
  Type.Unsafe<T[number]>(Type.Union(list.map((word) => Type.Literal(word))))
const Amount = Type.Union([
  Type.Integer(),
  Type.Object(
    { beloep: Type.Integer(), skattefritt: Type.Optional(Type.Integer()), fraBarn: Type.Optional(Type.Integer()) },
    closed,
  ),
])
const Section = Type.Optional(Type.Record(Type.String(), Amount))
const Answer = Type.Optional(
  Type.Union([
    Type.Object({ mangler: words(reasons) }, closed),
    Type.Object({ fastland: Section, svalbard: Section, kildeskattPaaLoenn: Section }, closed),
  ]),
)
const Person = Type.Object(
  {
    id: Type.String(),
    type: words(persontyper),
    kommune: Type.Optional(Type.String()),
    summertskattegrunnlag: Answer,
    beregnetskatt: Answer,
    avregning: Answer,
    manuelle: Type.Optional(
      Type.Array(
        Type.Object({ id: Type.String(), beloep: Type.Number(), tittel: Type.Optional(Type.String()) }, closed),
      ),
    ),
    utenforHusstanden: Type.Optional(Type.Boolean()),
    hjelpGjelderBarnet: Type.Optional(Type.Boolean()),
  },
  closed,
)
const Kroner = Type.Union([Type.Number(), Type.Null()])
export const Case = Type.Object(
  {
    source: Type.String({ minLength: 3 }),
    hjemmel: Type.String({ minLength: 3 }),
    tjeneste: words(beregningstyper),
    inntektsaar: Type.Integer(),
    personer: Type.Array(Person, { minItems: 1 }),
    retningslinjer: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    arbeid: Type.String(),
    forventet: Type.Object(
      {
        beregningsbeloep: Kroner,
        grunnlagEgenandel: Type.Optional(Kroner),
        grupper: Type.Optional(Type.Record(Type.String(), Type.Number())),
        mangler: Type.Optional(Type.Array(Type.String())),
        merknader: Type.Optional(Type.Array(Type.String())),
        ufullstendig: Type.Optional(Type.Boolean()),
      },
      closed,
    ),
  },
  closed,
)
export type Case = Static<typeof Case>

/** The case, or an Error that says where it is not as cases.md describes. */
export function readCase(file: string, value: unknown): Case {
  if (Value.Check(Case, value)) return value as Case
  const [first] = Value.Errors(Case, value)
  throw new Error(`${file}: ${first?.instancePath ?? ''} ${first?.message ?? 'is not a case'}`)
}

const source = (api: FieldApi) => ({ api, hentet: '2026-01-01T00:00:00Z' })
const roots: Record<FieldApi, Record<Seksjon, string>> = {
  summertskattegrunnlag: { fastland: '', svalbard: '', kildeskattPaaLoenn: '' },
  beregnetskatt: {
    fastland: '/beregnetSkattFastland/',
    svalbard: '/beregnetSkattSvalbard/',
    kildeskattPaaLoenn: '/beregnetSkattKildeskattPaaLoenn/',
  },
  avregning: { fastland: '/fastland/', svalbard: '/svalbard/', kildeskattPaaLoenn: '/kildeskattPaaLoenn/' },
}

/** The facts as facts/ would give them: names with no place only as names, utelatt names gone. */
export function factsOf({ personer }: Case, set: PostSet): readonly FactPerson[] {
  return personer.map((person, index) => {
    const answer = (api: FieldApi): Fact<KnownTax> =>
      factOf(person[api], { api, index, set, kommune: person.kommune ?? null })
    return {
      identifikator: person.id,
      type: person.type,
      navn: known(
        `folkeregister:${index}`,
        { fornavn: person.id, mellomnavn: null, etternavn: '' },
        source('summertskattegrunnlag'),
      ),
      summertskattegrunnlag: answer('summertskattegrunnlag'),
      beregnetskatt: answer('beregnetskatt'),
      avregning: answer('avregning'),
    }
  })
}

interface Where {
  readonly api: FieldApi
  readonly index: number
  readonly set: PostSet
  readonly kommune: string | null
}

function factOf(answer: Static<typeof Answer> | undefined, { api, index, set, kommune }: Where): Fact<KnownTax> {
  const id = `${api}:${index}`
  if (answer === undefined) return unknown(id, 'not-asked')
  if ('mangler' in answer) return unknown(id, answer.mangler)
  const sections = Object.entries(answer) as [Seksjon, Static<typeof Section>][]
  const posts = sections.flatMap(([seksjon, amounts]) =>
    Object.entries(amounts ?? {}).map(([name, amount]) => postOf(roots[api][seksjon] + name, amount, { api, seksjon })),
  )
  const ukjenteNavn = posts.filter(({ navn }) => !set.felt.has(navn)).map(({ navn }) => navn)
  const poster = posts.filter(({ navn }) => ['beregning', 'visning'].includes(set.felt.get(navn)?.plass ?? ''))
  return known(
    id,
    {
      poster,
      ukjenteNavn,
      skatteregnskapskommune: api === 'beregnetskatt' ? kommune : null,
      seksjoner: sections.map(([seksjon]) => seksjon),
    },
    source(api),
  )
}

function postOf(navn: string, amount: Static<typeof Amount>, where: Pick<TaxPost, 'api' | 'seksjon'>): TaxPost {
  if (typeof amount === 'number') return { ...where, navn, beloep: kroner(amount) }
  return {
    ...where,
    navn,
    beloep: kroner(amount.beloep),
    ...(amount.skattefritt === undefined ? {} : { andelSkattefritt: kroner(amount.skattefritt) }),
    ...(amount.fraBarn === undefined ? {} : { andelOverfoertFraBarn: kroner(amount.fraBarn) }),
  }
}

/** Kroner with at most two decimals → whole øre. */
export const oereOf = (amount: number): Oere => oere(Number((amount * 100).toFixed(0)))

export const typedOf = ({ personer }: Case): readonly Typed[] =>
  personer.map(({ id, manuelle = [], utenforHusstanden, hjelpGjelderBarnet }) => ({
    identifikator: id,
    manuelle: manuelle.map((post) => ({
      id: post.id,
      beloep: oereOf(post.beloep),
      ...(post.tittel === undefined ? {} : { tittel: post.tittel }),
    })),
    ...(utenforHusstanden === true ? { utenforHusstanden } : {}),
    ...(hjelpGjelderBarnet === true ? { hjelpGjelderBarnet } : {}),
  }))
