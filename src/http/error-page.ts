// A failure that a person meets in the address bar (a login that went wrong, a mistyped address) → a page with words and a
// way on. No script and nothing of what was sent; its style is a file of its own (src/web/public/feil.css).
import type { FastifyRequest } from 'fastify'
import { type Problem, textOf } from '../base/errors.ts'
import type { Language } from '../base/language.ts'

/** A browser that opens an address of our own; programs, and the pages' own calls, ask for JSON. */
export const isForPeople = ({ method, headers, raw }: FastifyRequest): boolean =>
  method === 'GET' &&
  (headers.accept ?? '').includes('text/html') &&
  !/^\/(api|register|skatteetaten|folkeregister|audit-sok|helse|intern)(\/|$)/.test(raw.url ?? '')

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const asText = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escaped[sign] ?? '')

const words: Readonly<Record<Language, { readonly title: string; readonly heading: string; readonly wayOn: string }>> =
  {
    nb: { title: 'Feil – Grunnlag', heading: 'Det gikk ikke', wayOn: 'Gå til forsiden' },
    nn: { title: 'Feil – Grunnlag', heading: 'Det gjekk ikkje', wayOn: 'Gå til framsida' },
    en: { title: 'Error – Grunnlag', heading: 'It did not work', wayOn: 'Go to the start page' },
  }

export const errorPage = (problem: Problem, language: Language): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words[language].title}</title><link rel="stylesheet" href="/feil.css"></head>
<body><main><h1>${words[language].heading}</h1><p>${asText(textOf(problem, language))}</p><p><a href="/">${words[language].wayOn}</a></p></main></body>
</html>
`
