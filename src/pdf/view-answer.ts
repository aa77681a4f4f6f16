// What page 1 begins with: what is to be paid and from when, the sums, and what is missing, not checked or provisional.
import { type Oere, oere } from '../base/money.ts'
import { printDate, printDifference, printKroner } from '../base/print.ts'
import type { Egenandel, Resultat, Tjenesteresultat } from '../decision/record.ts'
import { nameOf } from './names.ts'
import type { PdfTexts } from './texts.ts'

/** What is to be paid, in the record's own sentence, and from which day. */
export const pricesFirst = ({ egenandel }: Resultat, texts: PdfTexts) =>
  (egenandel?.tjenester ?? []).map((priced) => ({
    svar: priced.svar[texts.lang],
    naar: egenandel === undefined ? null : payableFrom(priced, egenandel, texts),
  }))

/** null: the day is not known or nothing is priced, and what is missing says why; or the sentence before has told it. */
function payableFrom({ tjeneste, gjelderFra, beloep }: Tjenesteresultat, { opplysninger }: Egenandel, texts: PdfTexts) {
  if (gjelderFra === null || beloep.every(({ betales }) => betales === null)) return null
  if (tjeneste === 'barnehage' || tjeneste === 'sfo') return null
  const fra = printDate(gjelderFra)
  const stay = opplysninger.langtidsopphold
  if (tjeneste !== 'langtidsopphold' || stay === undefined) return texts.gjelderFra(fra)
  if (stay.direkteFra !== undefined) return texts.betalesFraDirekte(fra, printDate(stay.direkteFra))
  return texts.betalesFra(fra, printDate(stay.innflytting))
}

/** The sums in sentences, or that there is none. */
export function answer(resultat: Resultat, texts: PdfTexts): string[] {
  const { grunnlag } = resultat
  if (grunnlag === null) return [texts.ingenSum]
  const lines = [texts.svar(printKroner(grunnlag.beregningsbeloep))]
  if (grunnlag.beregningsbeloep < 0) lines.push(texts.negativt)
  if (grunnlag.grunnlagEgenandel !== null) lines.push(texts.svarEgenandel(printKroner(grunnlag.grunnlagEgenandel)))
  if (resultat.ufullstendig) lines.push(texts.ufullstendig)
  return [...lines, ...beforeChange(resultat.endretFra, grunnlag.beregningsbeloep, texts)]
}

function beforeChange(endretFra: Resultat['endretFra'], sum: Oere, { endret, endretUtenSum }: PdfTexts): string[] {
  if (endretFra === undefined) return []
  if (endretFra.beregningsbeloep === null) return [endretUtenSum]
  const before = oere(endretFra.beregningsbeloep)
  return [endret(printKroner(before), printDifference(before, sum))]
}

interface Reservation {
  readonly tekst: string
  /** Technical names, for those who look them up. */
  readonly navn: string
  /** The record's own words, which are bokmål. */
  readonly sagt: boolean
}
type Merknad = Resultat['merknader'][number]

/** Notes that something is not checked, or may change: they stand with the number, not among the other notes. */
const notChecked: ReadonlySet<string> = new Set([
  'alder-ukjent',
  'foreloepig',
  'identitet-ikke-kontrollert',
  'ingen-betalingsdag',
  'inntektsaar-ikke-kontrollert',
  'maa-bekreftes',
  'relasjon-ikke-sjekket',
  'tak-ikke-kontrollert',
])
export const isReservation = ({ kode, ufullstendig }: Merknad): boolean => ufullstendig || notChecked.has(kode)

const said = (tekst: string, navn: readonly string[] = []): Reservation => ({
  tekst,
  navn: navn.join(', '),
  sagt: true,
})
const own = (tekst: string): Reservation => ({ tekst, navn: '', sagt: false })

/** Everything that makes the number less than final, each thing once. */
export function reservations(resultat: Resultat, texts: PdfTexts): Reservation[] {
  const priced = resultat.egenandel?.tjenester ?? []
  const notes = [...resultat.merknader, ...priced.flatMap(({ merknader }) => merknader)].filter(isReservation)
  const missing = [...resultat.mangler, ...priced.flatMap(({ mangler }) => mangler)]
  const told = notes.some(({ kode }) => kode === 'foreloepig')
  const all = [
    ...missing.map(({ tekst }) => said(tekst)),
    ...notes.map(({ tekst, navn }) => said(tekst, navn)),
    ...(resultat.stadie === 'UTKAST' && !told ? [own(texts.utkast)] : []),
    ...typedAsZero(resultat, texts),
  ]
  return [...new Map(all.map((one) => [one.tekst, one])).values()]
}

/** A 0 that a case worker typed may be an amount that nobody knows: the reader is told that it was typed. */
const typedAsZero = (resultat: Resultat, texts: PdfTexts): Reservation[] =>
  resultat.personer.flatMap((person) =>
    person.manuelle
      .filter(({ beloep }) => beloep === 0)
      .map((post) => own(texts.skrevetSomNull(post.tittel ?? post.id, nameOf(resultat, person, texts)))),
  )
