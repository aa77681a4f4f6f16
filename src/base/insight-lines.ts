// What one told of a citizen's look-ups says → its lines in a language, in the order page and PDF print them. What is null is not
// told, and has no line. Several look-ups of one piece of work stand as one, each with its own time and what it gave.
import { osloDate } from './dates.ts'
import { findLawWords } from './insight-law-words.ts'
import type {
  InsightArea,
  InsightCase,
  InsightDeed,
  InsightKind,
  InsightOutcome,
  InsightPartName,
  InsightWords,
} from './insight-words.ts'
import { printClock, printDate } from './print.ts'

export interface ToldActor {
  readonly type: 'ansatt' | 'fagsystem' | 'ukjent'
  readonly navn: string | null
  readonly organisasjon: { readonly navn: string | null; readonly organisasjonsnummer: string } | null
}
/** A code with the words of lov/ for it, in bokmål; null: no book of ours holds the code any more. */
export interface ToldCode {
  readonly kode: string
  readonly tekst: string | null
}
export interface ToldOwn {
  /** null: the rows name no service. */
  readonly tjeneste: ToldCode | null
  /** null: the row names no law. */
  readonly hjemmel: readonly string[] | null
  readonly saksreferanse: string | null
  readonly begrunnelse: ToldCode | null
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
  /** The values are the law's own words, in bokmål whatever the language. */
  readonly erNorsk: boolean
}

/** «12.03.2026 kl. 10:47, Asker», or «12.03.2026 kl. 10:47–10:52, Asker»: what it is called. All parts are of one day. */
export function toldHeading({ deler, kommune }: ToldLookUp, words: InsightWords): string {
  const [oldest, newest] = [deler[0], deler.at(-1)]
  if (oldest === undefined || newest === undefined) throw new Error('A look-up without a part')
  const [from, until] = [printClock(oldest.tidspunkt), printClock(newest.tidspunkt)]
  return `${words.tidspunkt(dayOf(oldest.tidspunkt), from === until ? from : `${from}–${until}`)}, ${kommune}`
}

/** «12.03.2026 kl. 10:47» in Norwegian time, from a UTC instant. */
export const toldInstant = (instant: string, words: InsightWords): string =>
  words.tidspunkt(dayOf(instant), printClock(instant))
const dayOf = (instant: string): string => printDate(osloDate(new Date(instant)))

export function toldLines(told: ToldLookUp, words: InsightWords): readonly ToldLine[] {
  const { egen, deler, sak } = told
  const [only] = deler
  const isOne = deler.length === 1 && only !== undefined
  const lines: readonly Line[] = [
    ['sak', [words.saker[sak]]],
    ...(sak === 'ingen' ? [] : [['omraade', [words.omraader[told.omraade]]] as const]),
    ...(isOne && only.handling !== null ? [['handling', [words.handlinger[only.handling]]] as const] : []),
    ...(egen === null ? [] : ownLines(egen, deler, words)),
    ...(isOne ? oneLines(only, words) : togetherLines(told, words)),
  ]
  return lines.map(([del, verdier, erNorsk = false]) => ({ del, navn: words.deler[del], verdier, erNorsk }))
}

type Line = readonly [del: InsightPartName, verdier: readonly string[], erNorsk?: boolean]

const oneLines = (part: ToldPart, words: InsightWords): readonly Line[] => [
  ['opplysninger', part.opplysninger.length === 0 ? [words.ingenOpplysninger] : kinds(part, words)],
  ['utfall', outcome(part, words)],
]

/** What happened more than once is said once, with every time it happened. */
function togetherLines({ deler, egen }: ToldLookUp, words: InsightWords): readonly Line[] {
  const happened = [...Map.groupBy(deler, (part) => partText(part, words))]
  return [
    ['deler', happened.map(([text, same]) => `${timesOf(same, words)}: ${text}`)],
    ['samlet', [egen === null ? words.samlet.ellers : words.samlet.egen]],
  ]
}

/** «Oppslag i Folkeregisteret. Navn og fødselsnummer; Sivilstand og familie. Opplysningene ble gitt.» */
function partText(part: ToldPart, words: InsightWords): string {
  const { handling, inntektsaar, opplysninger } = part
  const year = inntektsaar === null ? '' : `, ${words.samlet.inntektsaar(inntektsaar)}`
  const deed = handling === null ? [] : [`${words.handlinger[handling]}${year}`]
  const given = opplysninger.length === 0 ? [] : [kinds(part, words).join('; ')]
  return [...deed, ...given, ...outcome(part, words)].map((sentence) => `${sentence}.`).join(' ')
}

/** «10:47, 10:52 (2 ganger)». */
function timesOf(parts: readonly ToldPart[], { samlet }: InsightWords): string {
  const clocks = [...Map.groupBy(parts, ({ tidspunkt }) => printClock(tidspunkt))]
  return clocks
    .map(([clock, same]) => (same.length === 1 ? clock : `${clock} ${samlet.ganger(same.length)}`))
    .join(', ')
}

const kinds = ({ opplysninger }: ToldPart, words: InsightWords): readonly string[] =>
  opplysninger.map((kind) => words.opplysninger[kind])

const outcome = ({ utfall, feilPerson }: ToldPart, words: InsightWords): readonly string[] => [
  words.utfall[utfall],
  ...(feilPerson ? [words.feilPerson] : []),
]

function ownLines(egen: ToldOwn, deler: readonly ToldPart[], words: InsightWords): readonly Line[] {
  const { tjeneste, begrunnelse, hjemmel, saksreferanse } = egen
  const { ukjent } = words
  const isRefused = deler.every(({ utfall }) => utfall === 'avvist')
  const years = [...new Set(deler.flatMap(({ inntektsaar }) => (inntektsaar === null ? [] : [String(inntektsaar)])))]
  // What was refused was held against no law.
  const law: readonly Line[] = isRefused ? [] : [['hjemmel', [ukjent.hjemmel]]]
  return [
    tjeneste === null ? ['tjeneste', [ukjent.ingenTjeneste]] : codeLine('tjeneste', tjeneste, words),
    ...(hjemmel === null ? law : [['hjemmel', hjemmel.map(unbroken), true] as const]),
    ...(years.length === 0 ? [] : [['inntektsaar', years] as const]),
    ...(saksreferanse === null ? [] : [['saksreferanse', [saksreferanse]] as const]),
    ...(begrunnelse === null ? [] : [codeLine('begrunnelse', begrunnelse, words)]),
    ['hvem', [actorText(egen.hvem, isRefused, words)]],
  ]
}

/** A § stays with its number. */
const unbroken = (law: string): string => law.replaceAll('§ ', '§\u00a0')

function codeLine(
  del: 'tjeneste' | 'begrunnelse',
  { kode, tekst }: ToldCode,
  { language, ukjent }: InsightWords,
): Line {
  if (tekst === null) return [del, [ukjent[del](kode)]]
  const told = findLawWords(language, tekst)
  return told === null ? [del, [tekst], true] : [del, [told]]
}

function actorText({ type, navn, organisasjon }: ToldActor, isRefused: boolean, { hvem }: InsightWords): string {
  if (type === 'ansatt' && navn !== null) return hvem.navngitt(navn)
  if (type === 'ansatt') return isRefused ? hvem.avvist : hvem.ansatt
  if (type === 'ukjent' || organisasjon === null) return hvem.ukjent
  const owner = organisasjon.navn ?? hvem.organisasjonUkjent(organisasjon.organisasjonsnummer)
  const system = hvem.fagsystem(owner)
  return navn === null ? system : hvem.forAnsatt(system, navn)
}
