// Resultat → the plain JSON that the Typst template prints. Every amount is already a printed text here; nothing is computed.
import { printDate } from '../base/print.ts'
import type { Resultat, ResultatPerson } from '../decision/record.ts'
import { calculationOf, furtherOf } from './lines.ts'
import { nameOf, roleOf } from './names.ts'
import type { PdfTexts } from './texts.ts'
import { answer, isReservation, pricesFirst, reservations } from './view-answer.ts'
import { viewOfEgenandel } from './view-egenandel.ts'
import { about, lookUpFacts, sources } from './view-lookup.ts'
import { viewOfPerson } from './view-person.ts'

const dateOrDash = (day: string | null): string => (day === null ? '\u2013' : printDate(day))

/** What the case worker stated about a person of a household (§ 10). */
const marks = (person: ResultatPerson, { felt }: PdfTexts): string[] => [
  ...(person.utenforHusstanden === true ? [felt.utenforHusstanden] : []),
  ...(person.hjelpGjelderBarnet === true ? [felt.hjelpGjelderBarnet] : []),
]

/** The whole document as data. Person numbers are printed: the PDF is archived in the person's own case. */
export function viewOf(resultat: Resultat, texts: PdfTexts) {
  const { grunnlag } = resultat
  return {
    tekster: texts,
    tittel: `${texts.tittel[resultat.beregningstype]}, ${texts.inntektsaar} ${resultat.inntektsaar}`,
    kommune: `${resultat.kommune.navn} (${resultat.kommune.organisasjonsnummer})`,
    id: resultat.id,
    gjelder: about(resultat, texts),
    priser: pricesFirst(resultat, texts),
    svar: answer(resultat, texts),
    egenandelFeil: resultat.egenandelFeil?.tekst ?? null,
    forbehold: reservations(resultat, texts),
    flerePersoner: resultat.personer.length > 1 ? texts.flerePersoner : null,
    beregning: grunnlag === null ? null : calculationOf(grunnlag, texts),
    videre: grunnlag === null ? null : furtherOf(grunnlag, texts),
    // The record's notes hold those of the grunnlag.
    merknader: resultat.merknader
      .filter((note) => !isReservation(note))
      .map(({ tekst, navn = [] }) => ({ tekst, navn: navn.join(', ') })),
    personer: resultat.personer.map((person) => ({
      navn: nameOf(resultat, person, texts),
      nummer: person.identifikator,
      rolle: [roleOf(resultat, person, texts), ...marks(person, texts)].join(', '),
      stadie: texts.stadium[person.stadie],
      oppgjoer: dateOrDash(person.skatteoppgjoersdato),
    })),
    fakta: lookUpFacts(resultat, texts),
    egenandel: viewOfEgenandel(resultat, texts),
    sider: resultat.personer.map((person) => viewOfPerson(resultat, person, texts)),
    hjemmel: resultat.hjemmel,
    kilder: sources(resultat, texts),
  }
}
