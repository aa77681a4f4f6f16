// npm run docs: writes what is made from the code: docs/feil.md, and openapi/ (examples of a demo that is run, document, types).
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { apiTypes } from './api-types.ts'
import { errorList } from './error-list.ts'
import { recordExamples } from './examples/record.ts'
import { examplesFile, openApiText } from './openapi-file.ts'
import { root } from './sources.ts'

const write = (file: string, text: string): void => writeFileSync(join(root, file), text)

write('docs/feil.md', errorList())
write(examplesFile, `${JSON.stringify(await recordExamples(), null, 2)}\n`)
write('openapi/grunnlag.json', openApiText())
write('openapi/types.d.ts', apiTypes(openApiText()))
