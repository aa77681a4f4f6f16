// The dictionaries that the pages have read besides the common one, so that each is there in another language before the pages
// change to it.
import type { Language } from '../../base/language.ts'

type Bring = (language: Language) => Promise<void>
const read = new Set<Bring>()

export const wordsAreInUse = (bring: Bring): void => void read.add(bring)

/** Rejects when one of them cannot be fetched. */
export async function bringWordsInUse(language: Language): Promise<void> {
  await Promise.all([...read].map((bring) => bring(language)))
}
