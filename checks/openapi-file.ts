// The OpenAPI document as text. `npm run docs` writes it to openapi/grunnlag.json; a check compares.
import { openApi } from '../src/http/openapi.ts'
import type { KeptExamples } from '../src/http/openapi-examples.ts'
import type { Ports } from '../src/http/ports.ts'
import type { Route } from '../src/http/route.ts'
import { routeTable } from '../src/http/table.ts'
import { readLawBooks } from '../src/main/law-files.ts'
import { textOf } from './sources.ts'

/** The declarations alone: no handler is run. */
export const declaredRoutes = (): readonly Route[] => routeTable({ law: readLawBooks().calculator } as Ports)

export const examplesFile = 'openapi/eksempler.json'
export const keptExamples = (): KeptExamples => JSON.parse(textOf(examplesFile)) as KeptExamples

export function openApiText(): string {
  const { version } = JSON.parse(textOf('package.json')) as { version: string }
  return `${JSON.stringify(openApi(declaredRoutes(), version, keptExamples()), null, 2)}\n`
}
