// What the database gives the choice of language. A method throws when the database does not answer.
import type { Language } from '../base/language.ts'
import type { Personidentifikator } from '../base/person-number.ts'

export interface LanguageStore {
  /** null when the person has not chosen. */
  find(person: Personidentifikator, now: Date): Promise<Language | null>
  /** Takes the place of any earlier choice. It is kept until a year after it was last found. */
  choose(person: Personidentifikator, language: Language, now: Date): Promise<void>
}
