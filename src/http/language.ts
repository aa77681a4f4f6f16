// Which language somebody is answered in. In: the request. Out: what the browser remembers (the cookie spraak), else the best of ours
// that Accept-Language names, else bokmål. Fiks' own paths answer in bokmål whatever is asked for, as Fiks does.
import { findLanguage, type Language, languageCookie, preferredLanguage } from '../base/language.ts'

interface Asked {
  readonly cookies: Readonly<Record<string, string | undefined>>
  readonly headers: { readonly 'accept-language'?: string | undefined }
}

/** A request whose cookies were never read (it could not be understood) is answered by its headers alone. */
export const languageOf = ({ cookies, headers }: Partial<Asked>): Language =>
  findLanguage(cookies?.[languageCookie]) ?? preferredLanguage(tagsOf(headers?.['accept-language'] ?? ''))

/** "nn, en;q=0.5" → the tags, most wanted first; those with q=0 are not wanted. */
function tagsOf(header: string): readonly string[] {
  const wanted = header.split(',', 20).map((part) => {
    const [tag = '', ...parameters] = part.split(';').map((word) => word.trim())
    const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    return { tag, q: q === undefined ? 1 : Number(q) }
  })
  return wanted
    .filter(({ q }) => q > 0)
    .toSorted((one, other) => other.q - one.q)
    .map(({ tag }) => tag)
}
