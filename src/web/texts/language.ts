// Which language a browser is shown, where that is remembered, and the language's texts. Each language is a file of its own: who
// reads one fetches none of the others.
import { findLanguage, type Language, languageCookie, preferredLanguage } from '../../base/language.ts'
import type { Texts } from './nb.ts'

const year = 365 * 24 * 3600

/** The choice this browser remembers; null when nobody has chosen. */
export function chosenInBrowser(cookies: string = document.cookie): Language | null {
  const found = cookies.split('; ').find((cookie) => cookie.startsWith(`${languageCookie}=`))
  return findLanguage(found?.slice(languageCookie.length + 1))
}

/** The server reads it too, for its own pages and for the sentences of its errors. */
export function rememberInBrowser(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve.
  document.cookie = `${languageCookie}=${language}; Path=/; Max-Age=${year}; SameSite=Lax; Secure`
}

export const firstLanguage = (): Language => chosenInBrowser() ?? preferredLanguage(navigator.languages)

const loaders: Readonly<Record<Language, () => Promise<Texts>>> = {
  nb: () => import('./nb.ts').then((it) => it.nb),
  nn: () => import('./nn.ts').then((it) => it.nn),
  en: () => import('./en.ts').then((it) => it.en),
}

/** Rejects when the texts cannot be fetched. */
export const loadTexts = (language: Language): Promise<Texts> => loaders[language]()
