// A failure that a person meets in the address bar (a login that went wrong, a mistyped address) → a page with words and a
// way on. No script, no style, nothing of what was sent.
import type { FastifyRequest } from 'fastify'
import { type Problem, textOf } from '../base/errors.ts'

/** A browser that opens an address of our own; programs, and the pages' own calls, ask for JSON. */
export const isForPeople = ({ method, headers, raw }: FastifyRequest): boolean =>
  method === 'GET' &&
  (headers.accept ?? '').includes('text/html') &&
  !/^\/(api|register|skatteetaten|folkeregister|audit-sok|helse|intern)(\/|$)/.test(raw.url ?? '')

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const asText = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escaped[sign] ?? '')

export const errorPage = (problem: Problem): string => `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Feil – Grunnlag</title></head>
<body><main><h1>Det gikk ikke</h1><p>${asText(textOf(problem))}</p><p><a href="/">Gå til forsiden</a></p></main></body>
</html>
`
