// What one told of a citizen's look-ups says → its lines in bokmål, in the order page and PDF print them. What is null is not told,
// and has no line. Several look-ups of one piece of work stand as one, each with its own time and what it gave.
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
  togetherWords,
  unknownWords,
  wrongPersonWords,
} from './insight-words.ts'
import { printClock, printInstant } from './print.ts'

export interface ToldActor {
  readonly type: 'ansatt' | 'fagsystem' | 'ukjent'
  readonly navn: string | null
  readonly organisasjon: { readonly navn: string | null; readonly organisasjonsnummer: string } | null
}
export interface ToldOwn {
  readonly tjeneste: string
  /** null: the row names no law. */
  readonly hjemmel: readonly string[] | null
  readonly saksreferanse: string | null
  readonly begrunnelse: string | null
  readonly hvem: ToldActor
}
/** One look-up. */
export interface ToldPart {
  /** UTC instant. */
  readonly tidspunkt: string
  /** Both null unless it was the citizen's own case, or nobody's. */
  readonly handling: InsightDeed | null
  readonly inntektsaar: number | null
  readonly opplysninger: readonly InsightKind[]
  readonly utfall: InsightOutcome
  readonly feilPerson: boolean
}
export interface ToldLookUp {
  readonly nr: number
  readonly kommune: string
  readonly sak: InsightCase
  readonly omraade: InsightArea
  /** One or more, oldest first. */
  readonly deler: readonly ToldPart[]
  /** null unless it was the citizen's own case. */
  readonly egen: ToldOwn | null
}
export interface ToldLine {
  readonly del: InsightPartName
  readonly navn: string
  /** One or more; several stand as a list. */
  readonly verdier: readonly string[]
}

/** «12.03.2026 kl. 10:47, Asker», or «12.03.2026 kl. 10:47–10:52, Asker»: what it is called. All parts are of one day. */
export function toldHeading({ deler, kommune }: ToldLookUp): string {
  const [oldest, newest] = [deler[0], deler.at(-1)]
  if (oldest === undefined || newest === undefined) throw new Error('A look-up without a part')
  const until = printClock(newest.tidspunkt)
  const span = until === printClock(oldest.tidspunkt) ? '' : `–${until}`
  return `${printInstant(oldest.tidspunkt)}${span}, ${kommune}`
}

export function toldLines(told: ToldLookUp): readonly ToldLine[] {
  const { egen, deler, sak } = told
  const [only] = deler
  const isOne = deler.length === 1 && only !== undefined
  const years = [...new Set(deler.flatMap(({ inntektsaar }) => (inntektsaar === null ? [] : [String(inntektsaar)])))]
  return [
    line('sak', [caseWords[sak]]),
    ...(sak === 'ingen' ? [] : [line('omraade', [areaWords[told.omraade]])]),
    ...(isOne ? [line('handling', [only.handling && deedWords[only.handling]])] : []),
    ...(egen === null ? [] : ownLines(egen, { years, isRefused: deler.every(({ utfall }) => utfall === 'avvist') })),
    ...(isOne ? [line('opplysninger', kindsText(only)), line('utfall', outcome(only))] : together(told)),
  ].filter(({ verdier }) => verdier.length > 0)
}

const kindsText = ({ opplysninger }: ToldPart): readonly string[] =>
  opplysninger.length === 0 ? [noneWords] : opplysninger.map((kind) => kindWords[kind])

/** What happened more than once is said once, with every time it happened. */
const together = ({ deler, egen }: ToldLookUp): readonly ToldLine[] => [
  line(
    'deler',
    [...Map.groupBy(deler, partText)].map(([text, same]) => `${timesOf(same)}: ${text}`),
  ),
  line('samlet', [egen === null ? togetherWords.ellers : togetherWords.egen]),
]

/** «Oppslag i Folkeregisteret. Navn og fødselsnummer; Sivilstand og familie. Opplysningene ble gitt.» */
function partText(part: ToldPart): string {
  const { handling, inntektsaar, opplysninger } = part
  const year = inntektsaar === null ? '' : `, ${togetherWords.inntektsaar(inntektsaar)}`
  const deed = handling === null ? [] : [`${deedWords[handling]}${year}`]
  const kinds = opplysninger.length === 0 ? [] : [opplysninger.map((kind) => kindWords[kind]).join('; ')]
  return [...deed, ...kinds, ...outcome(part)].map((sentence) => `${sentence}.`).join(' ')
}

/** «10:47, 10:52 (2 ganger)». */
function timesOf(parts: readonly ToldPart[]): string {
  const clocks = [...Map.groupBy(parts, ({ tidspunkt }) => printClock(tidspunkt))]
  return clocks
    .map(([clock, same]) => (same.length === 1 ? clock : `${clock} ${togetherWords.ganger(same.length)}`))
    .join(', ')
}

const outcome = ({ utfall, feilPerson }: ToldPart): readonly string[] => [
  outcomeWords[utfall],
  ...(feilPerson ? [wrongPersonWords] : []),
]

const line = (del: InsightPartName, verdier: readonly (string | null)[]): ToldLine => ({
  del,
  navn: partWords[del],
  verdier: verdier.filter((verdi) => verdi !== null),
})

const ownLines = (egen: ToldOwn, about: { years: readonly string[]; isRefused: boolean }): ToldLine[] => [
  line('tjeneste', [egen.tjeneste]),
  // What was refused was held against no law.
  line('hjemmel', egen.hjemmel ?? (about.isRefused ? [] : [unknownWords.hjemmel])),
  line('inntektsaar', about.years),
  line('saksreferanse', [egen.saksreferanse]),
  line('begrunnelse', [egen.begrunnelse]),
  line('hvem', [actorText(egen.hvem, about.isRefused)]),
]

function actorText({ type, navn, organisasjon }: ToldActor, isRefused: boolean): string {
  if (type === 'ansatt' && navn !== null) return actorWords.navngitt(navn)
  if (type === 'ansatt') return isRefused ? actorWords.avvist : actorWords.ansatt
  if (type === 'ukjent' || organisasjon === null) return actorWords.ukjent
  const owner = organisasjon.navn ?? actorWords.organisasjonUkjent(organisasjon.organisasjonsnummer)
  const system = actorWords.fagsystem(owner)
  return navn === null ? system : actorWords.forAnsatt(system, navn)
}
