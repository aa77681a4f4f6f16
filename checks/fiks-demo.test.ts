// Fiks v2, verdier and the law zip on the real demo: real token, real roles, real trail. The administrator sets the integration to
// v2, and the published addresses change contract and keep the sum.
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import { fiksPath, fiksQuestion, langtidRole, publishedSum } from './published-couple.ts'
import { type Headers, machineHeaders, post, type RunningDemo, startDemo } from './running-demo.ts'

let demo: RunningDemo
let headers: Headers
beforeAll(async () => {
  demo = await startDemo()
  headers = await machineHeaders(demo.json)
})
afterAll(async () => {
  expect(await demo.stop()).toBe(0)
})

const published = (): string => `${demo.json.product}${fiksPath(demo.json)}`
const onV2 = (url: string): string => url.replace('/register/api/v1/', '/register/api/v2/')
const verdier = (): string => published().replace(/beregning\/.*$/, 'verdier')
const inV2Words = {
  ...fiksQuestion,
  personer: fiksQuestion.personer.map(({ ekstraposter, ...person }) => ({
    ...person,
    ekstraposter: ekstraposter.map(({ tekniskNavn: id, beloep }) => ({ id, beloep })),
  })),
}
const netto = (body: unknown) =>
  (body as { beregning?: { beloep: { nettoBeloep: number } } }).beregning?.beloep.nettoBeloep

test('v1 on the published address and v2 on its own: one sum', async () => {
  const one = await post(published(), headers, fiksQuestion)
  expect([one.status, one.body]).toMatchObject([200, { beregningsbeloep: publishedSum }])
  const two = await post(onV2(published()), headers, inV2Words)
  expect([two.status, netto(two.body)], JSON.stringify(two.body)).toEqual([200, publishedSum])
  const pdf = await fetch(onV2(`${published()}/pdf`), { method: 'POST', headers, body: JSON.stringify(inV2Words) })
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
})

test('verdier by GET and by POST without a body; three services × five years', async () => {
  const got: unknown = await (await fetch(verdier(), { headers })).json()
  const posted = await fetch(verdier(), { method: 'POST', headers })
  expect([posted.status, await posted.json()]).toEqual([200, got])
  expect((got as { verdier: object[] }).verdier).toHaveLength(15)
  expect(await (await fetch(onV2(verdier()), { headers })).json()).toHaveLength(15)
})

test('the law as a zip, without role and in a role; a role of another municipality is refused', async () => {
  const role = langtidRole(demo.json)
  const url = (part: string) =>
    `${demo.json.product}/register/api/v1/ks/${part}skatteoginntektsopplysninger/yaml/PRAKTISK_BISTAND/2024`
  const [free, inRole] = await Promise.all([fetch(url(''), { headers }), fetch(url(`${role}/`), { headers })])
  const [a, b] = [new Uint8Array(await free.arrayBuffer()), new Uint8Array(await inRole.arrayBuffer())]
  expect([free.status, inRole.status, Buffer.compare(a, b)]).toEqual([200, 200, 0])
  expect(Object.keys(unzipSync(a))).toEqual([
    'beregning-PRAKTISK_BISTAND-2024.yaml',
    'visning-PRAKTISK_BISTAND-2024.yaml',
  ])
  const other = await fetch(url(`${langtidRole(demo.json.annenKommune)}/`), { headers })
  expect(other.status).toBe(403)
  expect((await fetch(url(''), { headers: { ...headers, IntegrasjonPassord: 'feil' } })).status).toBe(401)
})

test('an integration that its administrator sets to v2 speaks v2 on the published address, and the generic one stays v1', async () => {
  const { product, fiksOrgId, integrasjon, brukere } = demo.json
  const browser = new CookieBrowser()
  const nummer = brukere.find(({ rolle }) => rolle === 'administrator')?.foedselsnummer ?? ''
  await browser.send(await comeBack(browser, product, { nummer }))
  const { csrf } = (await (await browser.send(`${product}/api/v1/meg`)).json()) as { csrf: string }
  const change = `${product}/api/v1/forvaltning/${fiksOrgId}/integrasjoner/${integrasjon.id}/endringer`
  const changed = await browser.post(change, csrf, { fiksKontrakt: 'v2' })
  expect(changed.status, await changed.clone().text()).toBe(200)

  const two = await post(published(), headers, inV2Words)
  expect([two.status, netto(two.body)], JSON.stringify(two.body)).toEqual([200, publishedSum])
  const v1Words = await post(published(), headers, fiksQuestion)
  expect([v1Words.status, v1Words.body]).toMatchObject([400, { message: expect.stringContaining('.id mangler') }])
  expect(await (await fetch(verdier(), { headers })).json()).toHaveLength(15)
  const generic = { beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', ...fiksQuestion }
  const old = await post(published().replace(/\/langtidsopphold-institusjon$/, ''), headers, generic)
  expect([old.status, old.body]).toMatchObject([200, { beregningsbeloep: publishedSum }])
})
