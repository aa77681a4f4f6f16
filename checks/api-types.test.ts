// openapi/types.d.ts is what the document gives (npm run docs), the package exports it, and a client typed by it asks the running
// demo. That the client compiles, and that a wrong call does not, is seen by the type check of the gate (the lines marked below).
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiTypes } from './api-types.ts'
import { openApiText } from './openapi-file.ts'
import { langtidRole, publishedSum } from './published-couple.ts'
import { machineHeaders, type RunningDemo, startDemo } from './running-demo.ts'
import { textOf } from './sources.ts'
import { type Client, postTo } from './typed-client.ts'

const named =
  '/register/api/v1/ks/{rolleId}/skatteoginntektsopplysninger/beregning/langtidsopphold-institusjon' as const
let demo: RunningDemo
let client: Client
beforeAll(async () => {
  demo = await startDemo()
  client = { product: demo.json.product, headers: await machineHeaders(demo.json) }
})
afterAll(async () => {
  expect(await demo.stop()).toBe(0)
})

test('the committed types are those of the document, and the package exports them', () => {
  expect(textOf('openapi/types.d.ts')).toBe(apiTypes(openApiText()))
  const { exports } = JSON.parse(textOf('package.json')) as { exports: Record<string, { types?: string }> }
  expect(exports['./api-types']?.types).toBe('./openapi/types.d.ts')
})

test('a typed client asks and reads the published sum', async () => {
  const [soeker = '', ektefelle = ''] = demo.json.personer['langtidsopphold'] ?? []
  const reply = await postTo(client, named, {
    params: { rolleId: langtidRole(demo.json) },
    body: {
      inntektsaar: 2023,
      personer: [
        { identifikator: soeker, type: 'SOEKER', ekstraposter: [] },
        {
          identifikator: ektefelle,
          type: 'EKTEFELLE',
          ekstraposter: [{ tekniskNavn: 'kommune.tenktEtterlattePensjon', beloep: 0 }],
        },
      ],
    },
  })
  expect('beregningsbeloep' in reply && reply.beregningsbeloep).toBe(publishedSum)
})

test('a wrong call does not compile', async () => {
  // @ts-expect-error: `grunnlag` is a number
  const wrong = { dato: '2026-11-22', grunnlag: 'mye' } satisfies Parameters<typeof postTo<Calculator>>[2]['body']
  await expect(
    postTo(client, '/api/v1/kalkulator/langtidsopphold', { params: {}, body: wrong as never }),
  ).rejects.toThrow(/400/)
  // @ts-expect-error: no such address
  await expect(postTo(client, '/api/v1/finnes-ikke', { params: {}, body: {} })).rejects.toThrow(/404/)
})
type Calculator = '/api/v1/kalkulator/langtidsopphold'

test('a shape that the generator does not know is an error, never `any`', () => {
  const odd = { paths: {}, components: { schemas: { Rart: { type: 'rart' } }, parameters: {} } }
  expect(() => apiTypes(JSON.stringify(odd))).toThrow(/is not known/)
  expect(textOf('openapi/types.d.ts')).not.toMatch(/: any\b/)
})
