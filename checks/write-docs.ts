// npm run docs: writes what is made from the code, docs/feil.md and openapi/grunnlag.json.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorList } from './error-list.ts'
import { openApiText } from './openapi-file.ts'
import { root } from './sources.ts'

writeFileSync(join(root, 'docs', 'feil.md'), errorList())
writeFileSync(join(root, 'openapi', 'grunnlag.json'), openApiText())
