// What every page of the PDF writes the same way: a person's name as the record has it, and the sign before an amount.
import type { Node, Resultat, ResultatPerson } from '../decision/record.ts'
import type { PdfTexts } from './texts.ts'

export const signOf = (node: Node): string => (node.operasjon === 'ADDERE' ? '+' : '\u2212')

/** "Kari Marie Nordmann", or the words for a name that is not known. */
export function nameOf(resultat: Resultat, person: ResultatPerson, texts: PdfTexts): string {
  const navn = resultat.fakta.find((facts) => facts.identifikator === person.identifikator)?.navn
  if (person.skjermet) return texts.skjermetNavn
  if (!navn?.known) return texts.utenNavn
  return [navn.value.fornavn, navn.value.mellomnavn, navn.value.etternavn].filter((part) => part).join(' ')
}
