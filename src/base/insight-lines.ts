// One look-up as a citizen is told of it → its lines in bokmål, in the order page and PDF print them. What is null is not told, and
// has no line.
import {
  actorWords,
  areaWords,
  caseWords,
  deedWords,
  type InsightArea,
  type InsightCase,
  type InsightDeed,
  type InsightKind,
  type InsightOutcome,
  type InsightPartName,
  kindWords,
  noneWords,
  outcomeWords,
  partWords,
  wrongPersonWords,
} from './insight-words.ts'
import { printInstant } from './print.ts'

export interface ToldActor {
  readonly type: 'ansatt' | 'fagsystem' | 'ukjent'
  readonly navn: string | null
  readonly organisasjon: { readonly navn: string | null; readonly organisasjonsnummer: string } | null
}
export interface ToldOwn {
  readonly handling: InsightDeed
  readonly tjeneste: string | null
  readonly hjemmel: readonly string[]
  readonly inntektsaar: number | null
  readonly saksreferanse: string | null
  readonly begrunnelse: string | null
  readonly hvem: ToldActor
}
export interface ToldLookUp {
  readonly nr: number
  readonly kommune: string
  /** UTC instant. */
  readonly tidspunkt: string
  readonly sak: InsightCase
  readonly omraade: InsightArea
  readonly opplysninger: readonly InsightKind[]
  readonly utfall: InsightOutcome
  readonly feilPerson: boolean
  /** null unless it was the citizen's own case. */
  readonly egen: ToldOwn | null
}
export interface ToldLine {
  readonly del: InsightPartName
  readonly navn: string
  /** One or more; several stand as a list. */
  readonly verdier: readonly string[]
}

/** «12.03.2026 kl. 10:47, Asker»: what a look-up is called. */
export const toldHeading = ({ tidspunkt, kommune }: ToldLookUp): string => `${printInstant(tidspunkt)}, ${kommune}`

export function toldLines(told: ToldLookUp): readonly ToldLine[] {
  const { egen, opplysninger } = told
  const kinds = opplysninger.map((kind) => kindWords[kind])
  const outcome = [outcomeWords[told.utfall], ...(told.feilPerson ? [wrongPersonWords] : [])]
  return [
    line('sak', [caseWords[told.sak]]),
    line('omraade', [areaWords[told.omraade]]),
    ...(egen === null ? [] : ownLines(egen, told.utfall === 'avvist')),
    line('opplysninger', kinds.length === 0 ? [noneWords] : kinds),
    line('utfall', outcome),
  ].filter(({ verdier }) => verdier.length > 0)
}

const line = (del: InsightPartName, verdier: readonly (string | null)[]): ToldLine => ({
  del,
  navn: partWords[del],
  verdier: verdier.filter((verdi) => verdi !== null),
})

const ownLines = (egen: ToldOwn, isRefused: boolean): ToldLine[] => [
  line('handling', [deedWords[egen.handling]]),
  line('tjeneste', [egen.tjeneste]),
  line('hjemmel', egen.hjemmel),
  line('inntektsaar', [egen.inntektsaar === null ? null : String(egen.inntektsaar)]),
  line('saksreferanse', [egen.saksreferanse]),
  line('begrunnelse', [egen.begrunnelse]),
  line('hvem', [actorText(egen.hvem, isRefused)]),
]

function actorText({ type, navn, organisasjon }: ToldActor, isRefused: boolean): string {
  if (type === 'ansatt' && navn !== null) return actorWords.navngitt(navn)
  if (type === 'ansatt') return isRefused ? actorWords.avvist : actorWords.ansatt
  if (type === 'ukjent' || organisasjon === null) return actorWords.ukjent
  const owner = organisasjon.navn ?? actorWords.organisasjonUkjent(organisasjon.organisasjonsnummer)
  const system = actorWords.fagsystem(owner)
  return navn === null ? system : actorWords.forAnsatt(system, navn)
}
