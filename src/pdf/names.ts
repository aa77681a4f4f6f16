// What every page of the PDF calls a person: the name as the record has it, and what the person is in that service.
import type { Resultat, ResultatPerson } from '../decision/record.ts'
import type { PdfTexts } from './texts.ts'

/** "Kari Marie Nordmann", or the words for a name that is not known. */
export function nameOf(resultat: Resultat, person: ResultatPerson, texts: PdfTexts): string {
  const navn = resultat.fakta.find((facts) => facts.identifikator === person.identifikator)?.navn
  if (person.skjermet) return texts.skjermetNavn
  if (!navn?.known) return texts.utenNavn
  return [navn.value.fornavn, navn.value.mellomnavn, navn.value.etternavn].filter((part) => part).join(' ')
}

/** "Beboer", "Ektefelle": the one it is about has the word of the service, as on the page. */
export const roleOf = ({ beregningstype }: Resultat, { type }: ResultatPerson, texts: PdfTexts): string =>
  type === 'SOEKER' ? texts.soeker[beregningstype] : texts.persontype[type]
