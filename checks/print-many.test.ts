// Several results as PDF in one zip, over the real wire: every file, its name and its rows; and none at all when one is unknown.
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { administratorOf } from './administrator.ts'
import { langtidRole, ownQuestion } from './published-couple.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'
import { type DemoPlace, type Headers, machineHeaders, type RunningDemo, startDemo } from './running-demo.ts'

let real: RealPostgres
let demo: RunningDemo
let headers: Headers
const ids: string[] = []
beforeAll(async () => {
  real = await startPostgres()
  demo = await startDemo({ DATABASE_URL: real.appUrl })
  headers = await machineHeaders(demo.json)
  for (let made = 0; made < 3; made++) ids.push(await newRecord(demo.json, headers))
})
afterAll(async () => {
  expect(await demo?.stop()).toBe(0)
  await real?.stop()
})

const send = (path: string, by: Headers, body: object): Promise<Response> =>
  fetch(`${demo.address}/api/v1/resultater${path}`, { method: 'POST', headers: by, body: JSON.stringify(body) })
async function newRecord(place: DemoPlace, by: Headers, question: object = ownQuestion): Promise<string> {
  const reply = await send('', by, { rolleId: langtidRole(place), ...question })
  return ((await reply.json()) as { id: string }).id
}
const zip = (ider: readonly string[], more: object = {}): Promise<Response> =>
  send('/pdf', headers, { rolleId: langtidRole(demo.json), ider, ...more })
async function rowsOf(reply: Response): Promise<readonly { fase: string; utfall: string; objekt: string | null }[]> {
  const { rows } = await real.asOwner(
    `select fase, rad::jsonb ->> 'utfall' as utfall, rad::jsonb ->> 'objekt' as objekt
       from audit where rad::jsonb ->> 'requestId' = $1 order by nr`,
    [reply.headers.get('x-request-id')],
  )
  return rows
}

test('a PDF of each, named by the general form without a person number, and two rows of each', async () => {
  const reply = await zip(ids, { spraak: 'nn' })
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/zip'])
  expect(reply.headers.get('content-disposition')).toMatch(/^attachment; filename="grunnlag-\d{4}-\d\d-\d\d\.zip"$/)
  const files = Object.entries(unzipSync(new Uint8Array(await reply.arrayBuffer())))
  expect(files.map(([name]) => name)).toEqual(ids.map((id) => `grunnlag-langtidsopphold-2023-${id.slice(0, 8)}.pdf`))
  for (const [, bytes] of files) expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-')
  const rows = await rowsOf(reply)
  expect(rows.filter(({ fase }) => fase === 'spurt')).toHaveLength(3)
  expect(rows.filter(({ fase }) => fase === 'gitt').map(({ objekt }) => objekt)).toEqual(ids)
})

test('once the municipality has adopted a pattern of its own, a file alone and each file in a zip is named by it', async () => {
  const { product } = demo.json
  const administrator = await administratorOf(demo.json)
  const day = { fra: '2020-01-01', til: null, vedtatt: '2019-12-01', saksnummer: '19/1' }
  const adopted = await administrator.post('retningslinjer', {
    ...day,
    noekkel: 'pdfFilnavn',
    verdi: 'sak-{tjeneste}-{id}',
  })
  expect(adopted.status, JSON.stringify(adopted.body)).toBe(201)
  const names = ids.map((id) => `sak-langtidsopphold-${id.slice(0, 8)}.pdf`)
  const packed = unzipSync(new Uint8Array(await (await zip(ids)).arrayBuffer()))
  expect(Object.keys(packed)).toEqual(names)
  const alone = await fetch(`${product}/api/v1/resultater/${ids[0]}/pdf?rolleId=${langtidRole(demo.json)}`, { headers })
  expect(alone.headers.get('content-disposition')).toContain(`filename="${names[0]}"`)
})

test('unknown ones, also another municipality’s: none is given, and which ones is told by their place', async () => {
  const foreign = await newRecord(demo.json.annenKommune, await machineHeaders(demo.json.annenKommune), {
    ...ownQuestion,
    personer: [
      { identifikator: demo.json.annenKommune.personer['langtidsopphold']?.[0], type: 'SOEKER', manuelle: [] },
    ],
  })
  expect(foreign).toMatch(/^[0-9a-f-]{36}$/)
  const reply = await zip([ids[0] ?? '', crypto.randomUUID(), ids[1] ?? '', foreign])
  const told = (await reply.json()) as { kode: string; felt: string; detail: string }
  expect([reply.status, told.kode, told.felt]).toEqual([404, 'resultater-ikke-funnet', 'ider[1]'])
  expect(told.detail).toContain('nummer 2, 4 i listen')
  expect((await rowsOf(reply)).map(({ fase, utfall }) => `${fase} ${utfall}`)).toEqual([
    'nektet resultater-ikke-funnet',
  ])
})

test('none, the same twice, or more than fifty: refused, on record', async () => {
  for (const ider of [[], [ids[0] ?? '', ids[0] ?? ''], Array.from({ length: 51 }, () => crypto.randomUUID())]) {
    const reply = await zip(ider)
    expect(reply.status).toBe(400)
    expect((await rowsOf(reply)).map(({ fase }) => fase)).toEqual(['nektet'])
  }
})
