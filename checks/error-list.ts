// The list of errors that docs/feil.md shows, made from the catalogue. `npm run docs` writes it; a check compares.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CatalogueEntry, entryOf, type ErrorCode } from '../src/base/errors.ts'
import { catalogue } from '../src/base/error-catalogue.ts'
import { root } from './sources.ts'

const heading = `# Feilkoder

Alle feil som Grunnlag svarer med. \`{navn}\` i en tekst fylles ut når feilen oppstår. Siden lages av katalogen i
\`src/base/error-catalogue.ts\` med \`npm run docs\`.

| kode | HTTP | tekst | kan prøves igjen |
|---|---|---|---|
`

/** The whole page as markdown. */
export function errorList(): string {
  const codes = (Object.keys(catalogue) as ErrorCode[]).sort()
  const row = (code: ErrorCode): string => {
    const entry: CatalogueEntry = entryOf(code)
    return `| \`${code}\` | ${entry.status} | ${entry.nb.replaceAll('|', '\\|')} | ${entry.retry ? 'ja' : 'nei'} |\n`
  }
  return heading + codes.map(row).join('')
}

if (import.meta.main) writeFileSync(join(root, 'docs', 'feil.md'), errorList())
