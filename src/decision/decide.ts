// Facts and law → the frozen record. What is decided here: which sum stands, which gaps and notes go with it, and at what stage
// the facts were. The law itself is in rules/. A change by hand makes a new record from the old one's facts (habit 10).
import type { Stadie } from '../base/terms.ts'
import type { PersonFacts, TaxAnswer } from '../facts/types.ts'
import type { YearChoice } from '../rules/income-year.ts'
import { postSetFor, type PostSet, type PostSets } from '../rules/post-sets.ts'
import type { ManualPost, Retningslinjer } from '../rules/types.ts'
import { work, type Law as RuleLaw } from '../rules/work.ts'
import { deepFreeze } from './deep-freeze.ts'
import { identityNotes } from './identity.ts'
import { guidelineNotes } from './guideline-notes.ts'
import type { Forrige, Resultat, ResultatPerson } from './record.ts'
import { relationNotes } from './relation-notes.ts'
import { yearNotes } from './year.ts'

/** The law as main.ts read it. */
export interface Law {
  readonly postSets: PostSets
  readonly rates: RuleLaw['rates']
}
/** Everything in the record that is neither fact nor law: who asked, for what, under which hjemmel, what was typed. */
export interface Frame
  extends Pick<
    Resultat,
    | 'id'
    | 'kommune'
    | 'fiksOrgId'
    | 'rolle'
    | 'hjemmel'
    | 'rettighetspakke'
    | 'beregningstype'
    | 'inntektsaar'
    | 'soeketidspunkt'
    | 'saksreferanse'
    | 'begrunnelse'
  > {
  readonly personer: readonly Typed[]
  readonly retningslinjer?: Retningslinjer
  readonly aarsvalg?: YearChoice
  readonly retningslinjerPaa?: string
  readonly spurtIgjen?: NonNullable<Resultat['spurtIgjen']>
  readonly endretFra?: Forrige
}
export interface Typed
  extends Pick<
    ResultatPerson,
    'identifikator' | 'manuelle' | 'utenforHusstanden' | 'hjelpGjelderBarnet' | 'relasjon'
  > {}

/** The record, frozen all the way down. Throws when the service has no post set for the year: access/ refuses such questions. */
export function decide(frame: Frame, facts: readonly PersonFacts[], law: Law): Resultat {
  return record(frame, facts, law, null)
}

/** A new record from an earlier one's facts with other typed amounts; nothing is looked up again. */
export function change(
  earlier: Resultat,
  typed: readonly Typed[],
  next: Pick<Frame, 'id' | 'saksreferanse'>,
  law: Law,
): Resultat {
  const personer = earlier.personer.map((person) => ({
    ...person,
    ...typed.find(({ identifikator }) => identifikator === person.identifikator),
  }))
  return anew(earlier, { ...next, personer, endretFra: linkTo(earlier) }, earlier.fakta, law)
}

/** A record in an earlier one's frame, linked to it; what the earlier one does not keep of its question is not carried on. */
export function anew(
  earlier: Resultat,
  next: Pick<Frame, 'id' | 'saksreferanse' | 'personer' | 'spurtIgjen' | 'endretFra'>,
  facts: readonly PersonFacts[],
  law: Law,
): Resultat {
  return record({ ...frameOf(earlier), ...next }, facts, law, linkTo(earlier))
}

export const linkTo = ({ id, grunnlag }: Resultat): Forrige => ({
  id,
  beregningsbeloep: grunnlag?.beregningsbeloep ?? null,
})

/** What a record keeps of the question it answered. */
const frameOf = (earlier: Resultat): Omit<Frame, 'id' | 'saksreferanse' | 'personer'> => ({
  kommune: earlier.kommune,
  fiksOrgId: earlier.fiksOrgId,
  rolle: earlier.rolle,
  hjemmel: earlier.hjemmel,
  rettighetspakke: earlier.rettighetspakke,
  beregningstype: earlier.beregningstype,
  inntektsaar: earlier.inntektsaar,
  soeketidspunkt: earlier.soeketidspunkt,
  ...(earlier.retningslinjer === undefined ? {} : { retningslinjer: earlier.retningslinjer }),
  ...(earlier.aarsvalg === undefined ? {} : { aarsvalg: earlier.aarsvalg }),
  ...(earlier.retningslinjerPaa === undefined ? {} : { retningslinjerPaa: earlier.retningslinjerPaa }),
  ...(earlier.begrunnelse === undefined ? {} : { begrunnelse: earlier.begrunnelse }),
})

function record(frame: Frame, facts: readonly PersonFacts[], law: Law, forrige: Resultat['forrige']): Resultat {
  const { personer: typed, ...head } = frame
  const set = postSetFor(law.postSets, frame.beregningstype, frame.inntektsaar)
  if (set === null) throw new Error(`No post set for ${frame.beregningstype} ${frame.inntektsaar}`)
  const worked = work(frame, facts, typed, { set, rates: law.rates })
  const personer = facts.map((person) =>
    personOf(
      person,
      typed.find(({ identifikator }) => identifikator === person.identifikator),
      set,
    ),
  )
  const stadie = stageOf(personer.map((person) => person.stadie))
  const identity = identityNotes(facts, frame.beregningstype)
  const local = guidelineNotes(frame.retningslinjer, frame.beregningstype)
  const relations = relationNotes(personer, frame.beregningstype)
  const merknader = [...yearNotes(frame, personer, stadie), ...local, ...relations, ...identity, ...worked.merknader]
  return deepFreeze({ ...head, ...worked, format: 1, stadie, personer, fakta: facts, merknader, forrige })
}

function personOf(facts: PersonFacts, typed: Typed | undefined, set: PostSet): ResultatPerson {
  const { summertskattegrunnlag: fact, identifikator, type } = facts
  const answer: TaxAnswer | null = fact.known ? fact.value : null
  return {
    identifikator,
    type,
    skjermet: isWithheld([fact, facts.beregnetskatt, facts.avregning]),
    stadie: answer?.stadie ?? 'UKJENT',
    skatteoppgjoersdato: answer?.skatteoppgjoersdato ?? null,
    registreringstidspunkt: answer?.ajourholdstidspunkt ?? null,
    manuelle: (typed?.manuelle ?? []).map((post) => titled(post, set)),
    ...(typed?.utenforHusstanden === true ? { utenforHusstanden: true } : {}),
    ...(typed?.hjelpGjelderBarnet === true ? { hjelpGjelderBarnet: true } : {}),
    ...(typed?.relasjon === undefined ? {} : { relasjon: typed.relasjon }),
  }
}

/** null: no source has answered about the person, so none has said. */
function isWithheld(
  facts: readonly (PersonFacts['avregning'] | PersonFacts['summertskattegrunnlag'])[],
): boolean | null {
  if (facts.some((one) => !one.known && one.why === 'withheld')) return true
  return facts.some(({ known }) => known) ? false : null
}

/** The post's text goes with it, so that it can be printed by name also where there is no sum and so no line. */
function titled(post: ManualPost, { manuelle }: PostSet): ManualPost {
  const fixed = manuelle.get(post.id)?.definisjon.visningstekst
  return post.tittel !== undefined || fixed === undefined ? post : { ...post, tittel: fixed }
}

/** UKJENT when any person has no tax record, else UTKAST when any is a draft. */
function stageOf(stages: readonly Stadie[]): Stadie {
  if (stages.length === 0 || stages.includes('UKJENT')) return 'UKJENT'
  return stages.includes('UTKAST') ? 'UTKAST' : 'OPPGJOER'
}
