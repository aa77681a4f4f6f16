// The route table and the recorded examples → OpenAPI 3.1. Written to openapi/grunnlag.json by `npm run docs`; a check fails
// when the file and the table differ. Schemas used more than once stand once, under components.
import type { KeptExamples } from './openapi-examples.ts'
import { operation, sharedHeaders, sharedParameters } from './openapi-operation.ts'
import { inlineDefinitions, named } from './openapi-schemas.ts'
import { securitySchemes, tagsOf } from './openapi-words.ts'
import type { Route } from './route.ts'

const description = `Kommunens oppslag av skatteopplysninger og beregningsgrunnlag, hver tjeneste etter sin egen lov.

Start i docs/for-leverandoerer.md. Eksemplene er svar fra demoen om oppdiktede personer, gjort faste: id-er, tidspunkter og
hemmeligheter er byttet ut, og lange lister i oppslagsverk er kortet ned.`

export function openApi(routes: readonly Route[], version: string, { ider, operasjoner }: KeptExamples): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) {
    const own = { [route.method.toLowerCase()]: operation(route, operasjoner[route.id]) }
    paths[route.path] = { ...paths[route.path], ...own }
  }
  return inlineDefinitions({
    openapi: '3.1.0',
    info: { title: 'Grunnlag', version, description, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/', description: 'Denne installasjonen' }],
    tags: tagsOf(routes),
    paths,
    // Which ids of the examples stand for which role and organisation, for who tries them with others.
    'x-eksempel-ider': ider,
    components: {
      schemas: Object.fromEntries(named),
      parameters: sharedParameters,
      headers: sharedHeaders,
      securitySchemes,
    },
  })
}
