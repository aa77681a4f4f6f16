// How the pages name people and integrations to the administrator.
import { spacedNumber } from '../oppslag/number-input.ts'
import type { Tilgang } from '../../http/contract-administrasjon.ts'
import type { OfficeTexts } from './use-office-texts.ts'

/** "Kari (010203 12345)"; says so when the municipality no longer has the number. */
export function personName(person: Tilgang['person'], { forvaltning }: OfficeTexts): string {
  if (person === null) return forvaltning.person.operatoer
  const { nummer, navn } = person
  if (nummer === null) return navn ?? forvaltning.person.ukjent
  return navn === null ? spacedNumber(nummer) : `${navn} (${spacedNumber(nummer)})`
}
