// A source that answers with everything: every field Skatteetaten has ever listed, whatever the year, and 40 that nobody has heard
// of, each with an amount of its own. No package is held back, so what is left out, the product left out. For minimisation.test.ts.
import type { ServerResponse } from 'node:http'
import { parse } from 'yaml'
import type { FieldList } from '../src/access/types.ts'
import { fieldLists } from './law-lists.ts'
import { textOf } from './sources.ts'
import { json, type StandIn } from './stand-in-source.ts'

interface Listed {
  readonly navn: string
  readonly slag?: 'tall' | 'tekst' | 'skatt' | 'liste'
}
const listed = parse(textOf('lov/felt.yaml')) as Readonly<Record<string, readonly Listed[]>>
const sections = ['Fastland', 'Svalbard', 'KildeskattPaaLoenn']
const number = (i: number): string => String(i).padStart(2, '0')

/** 40 names: posts, and paths in both of the APIs that answer in paths. */
export const invented = {
  summertskattegrunnlag: Array.from({ length: 20 }, (_, i) => `oppdiktetPost${number(i)}`),
  beregnetskatt: Array.from({ length: 10 }, (_, i) => `/beregnetSkattFastland/oppdiktetSkatt${number(i)}`),
  avregning: Array.from({ length: 10 }, (_, i) => `/fastland/oppdiktetOppgjoer${number(i)}`),
} as const
export type TaxApi = keyof typeof invented
export const taxApis = Object.keys(invented) as readonly TaxApi[]

/** Every name of felt.yaml as Skatteetaten writes it, whatever year it belongs to, and the invented ones. */
function listNames(api: TaxApi): readonly string[] {
  const plain = (listed[api] ?? []).flatMap(({ navn }) =>
    navn.includes('*') ? sections.map((section) => navn.replace('*', section)) : [navn],
  )
  const below = [...fieldLists()]
    .flatMap(({ felt }) => [...felt.keys()])
    .filter((name) => plain.some((one) => name.startsWith(`${one}/`)))
  const all = [...new Set([...plain, ...below])]
  return [...all.filter((name) => !all.some((other) => other.startsWith(`${name}/`))), ...invented[api]]
}

const made = {
  summertskattegrunnlag: listNames('summertskattegrunnlag'),
  beregnetskatt: listNames('beregnetskatt'),
  avregning: listNames('avregning'),
}
/** What the API answers with. */
export const namesOf = (api: TaxApi): readonly string[] => made[api]

/** An eight-digit amount that is the name's own, strewn so that no sum of some looks like another. */
export const amounts: ReadonlyMap<string, number> = new Map(
  taxApis
    .flatMap((api) => namesOf(api))
    .map((name, i) => [name, 10_000_000 + ((i * 48_271_333 + 12_345_701) % 89_999_987)]),
)
/** Inside each post, and beside the sections: never anything's amount. */
export const hidden = 98_765_432

const texts = new Set(
  Object.values(listed)
    .flat()
    .filter(({ slag }) => slag === 'tekst')
    .flatMap(({ navn }) => sections.map((section) => navn.replace('*', section))),
)
const isText = (name: string): boolean => texts.has(name)
const sentAs = (name: string): unknown =>
  isText(name) ? (name.endsWith('kommune') ? '0301' : 'opplyst') : amounts.get(name)

function answerOf(api: TaxApi): object {
  if (api === 'summertskattegrunnlag') {
    const posts = namesOf(api).map((tekniskNavn) => ({
      tekniskNavn,
      beloep: amounts.get(tekniskNavn),
      kategori: 'inntekt',
      spesifisering: [{ gjeld: hidden }],
      hemmelig: hidden,
    }))
    return { grunnlag: posts, oppdiktetSum: hidden }
  }
  const whole: Record<string, unknown> = { oppdiktetSum: hidden }
  for (const name of namesOf(api)) put(whole, name.split('/').slice(1), sentAs(name))
  return whole
}
function put(into: Record<string, unknown>, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) into[first] = value
  else {
    const inner = (into[first] ?? {}) as Record<string, unknown>
    into[first] = inner
    put(inner, rest, value)
  }
}

const byPath: Readonly<Record<string, TaxApi>> = { ssg: 'summertskattegrunnlag', bsa: 'beregnetskatt', ar: 'avregning' }
const document = (identifikator: string) => ({
  identifikasjonsnummer: [{ erGjeldende: true, foedselsEllerDNummer: identifikator, status: 'iBruk' }],
  status: [{ erGjeldende: true, status: 'bosatt' }],
  adressebeskyttelse: [{ erGjeldende: true, graderingsnivaa: 'ugradert' }],
  navn: [{ erGjeldende: true, fornavn: 'Anne', mellomnavn: null, etternavn: 'Prøve' }],
  sivilstand: [{ erGjeldende: true, sivilstand: 'ugift' }],
  familierelasjon: [],
  doedsfall: [],
})

/** The same person as a file for the simulators (SIM_PERSONER), which hold each package's own posts back. */
export function floodedFile(personidentifikator: string, years: readonly number[]): object {
  const answer = (api: TaxApi) => (year: number) => {
    const whole = { personidentifikator, inntektsaar: String(year), skjermet: false, ...answerOf(api) }
    return [String(year), api === 'summertskattegrunnlag' ? { oppgjoer: whole } : whole]
  }
  const navn = { fornavn: 'Anne', mellomnavn: null, etternavn: 'Prøve' }
  return {
    personidentifikator,
    folkeregister: { navn, sivilstand: 'ugift', barn: [], adressebeskyttelse: 'ugradert' },
    ...Object.fromEntries(taxApis.map((api) => [api, Object.fromEntries(years.map(answer(api)))])),
  }
}

/** Of a list's names, those with an amount of their own in what is sent. */
export const amountsIn = ({ felt }: FieldList): readonly (readonly [string, number])[] =>
  [...amounts].filter(([name]) => !isText(name) && ['beregning', 'visning'].includes(felt.get(name) ?? ''))
/** The rest of what is sent, by name: amounts that may come out nowhere. */
export const amountsBeyond = (list: FieldList): readonly (readonly [string, number])[] => {
  const permitted = new Set(amountsIn(list).map(([name]) => name))
  return [...[...amounts].filter(([name]) => !permitted.has(name)), ['inside a post, or beside the sections', hidden]]
}

/** From now on the stand-in answers everybody with everything. */
export function flood(source: StandIn): void {
  source.answer = (request, response: ServerResponse) => {
    const [, service = '', ...rest] = (request.url ?? '').split('?')[0]?.split('/') ?? []
    const person = rest.at(-1) ?? ''
    const api = byPath[service]
    if (api === undefined) return json(response, 200, document(person))
    const envelope = { personidentifikator: person, inntektsaar: rest.at(-2), skjermet: false }
    return json(response, 200, { ...envelope, ...answerOf(api) })
  }
}
