// The spine on the real demo: a case system's look-up over the real protocols comes out as published, the own API tells the
// same number, and a second start is quick.
import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Check } from 'typebox/value'
import { demoPicks } from '../simulators/people/demo-picks.ts'
import { alta, asker } from '../src/main/demo-people.ts'
import { LangtidsoppholdReply } from '../src/http/fiks/v1-schema.ts'
import { type Headers, machineHeaders, post, type RunningDemo, startDemo } from './running-demo.ts'

let demo: RunningDemo
let headers: Headers
const v1 = (path: string, type = 'LANGTIDSOPPHOLD_INSTITUSJON'): string =>
  `${demo.json.product}/register/api/v1/ks/${demo.json.roller[type]}/skatteoginntektsopplysninger/${path}`

/** The published example: resident and spouse, no survivor's pension. */
const household = {
  inntektsaar: 2023,
  personer: [
    { identifikator: '04817299771', type: 'SOEKER', ekstraposter: [] },
    {
      identifikator: '27847099416',
      type: 'EKTEFELLE',
      ekstraposter: [{ tekniskNavn: 'kommune.tenktEtterlattePensjon', beloep: 0 }],
    },
  ],
}

/** The text a reader copies out of the file, without spaces. */
async function textOfPdf(pdf: Response): Promise<string> {
  const input = Buffer.from(await pdf.arrayBuffer())
  return execFileSync('pdftotext', ['-raw', '-', '-'], { input, stdio: ['pipe', 'pipe', 'ignore'] })
    .toString()
    .replaceAll(/[\s\u00a0\u200b-\u200f\u202f]/g, '')
}

beforeAll(async () => {
  demo = await startDemo()
  headers = await machineHeaders(demo.json)
})
afterAll(async () => {
  expect(await demo.stop()).toBe(0)
})

test('langtidsopphold 2023: 567127 = 801718 − 234591, in the shape that Fiks promises', async () => {
  const { status, body } = await post(v1('beregning/langtidsopphold-institusjon'), headers, household)
  expect(status, JSON.stringify(body)).toBe(200)
  expect(body).toMatchObject({ beregningsbeloep: 567127, inntekt: { beloep: 801718 }, fradrag: { beloep: 234591 } })
  expect(body).toMatchObject({ stadie: 'OPPGJOER', feilmeldinger: [] })
  expect(Check(LangtidsoppholdReply, body)).toBe(true)
  expect(JSON.stringify(body)).not.toContain('null')
})

test('the own API freezes the same number, and gives it again by id', async () => {
  const personer = household.personer.map(({ identifikator, type, ekstraposter }) => ({
    identifikator,
    type,
    manuelle: ekstraposter.map(({ tekniskNavn, beloep }) => ({ id: tekniskNavn, beloep })),
  }))
  const rolleId = demo.json.roller['LANGTIDSOPPHOLD_INSTITUSJON']
  const made = await post(`${demo.json.product}/api/v1/resultater`, headers, { rolleId, inntektsaar: 2023, personer })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  expect(made.body).toMatchObject({ grunnlag: { beregningsbeloep: 56712700 }, mangler: [] })
  const { id } = made.body as { id: string }
  const read = await fetch(`${demo.json.product}/api/v1/resultater/${id}?rolleId=${rolleId}`, { headers })
  expect(read.status).toBe(200)
  expect(await read.json()).toEqual(made.body)
  const pdf = await fetch(`${demo.json.product}/api/v1/resultater/${id}/pdf?rolleId=${rolleId}`, { headers })
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const printed = await textOfPdf(pdf)
  for (const amount of ['567127', '801718', '234591']) expect(printed).toContain(amount)
  expect(printed).toContain('Tenktetterlattepensjon')
  expect(printed).not.toContain('kommune.tenkt')
  const changed = await post(`${demo.json.product}/api/v1/resultater/${id}/endringer`, headers, {
    rolleId,
    personer: [
      {
        identifikator: '04817299771',
        manuelle: [{ id: 'kommune.andreInntekter', beloep: 1000, tittel: 'Arv etter tante Olga' }],
      },
    ],
  })
  expect(changed.status, JSON.stringify(changed.body)).toBe(201)
  expect(changed.body).toMatchObject({ grunnlag: { beregningsbeloep: 56812700 }, forrige: { id } })
})

test('one human under an old and a new number: refused together, told about alone, never counted twice', async () => {
  const foreldrebetaling = v1('beregning/redusert-foreldrebetaling', 'BARNEHAGE_SFO')
  const [inUse, replaced] = ['28896730004', '68896729539']
  const ask = (...personer: object[]) => post(foreldrebetaling, headers, { inntektsaar: 2024, personer })
  const alone = await ask({ identifikator: inUse, type: 'SOEKER' })
  expect([alone.status, alone.body]).toMatchObject([200, { beregningsbeloep: 438880, feilmeldinger: [] }])
  const both = await ask({ identifikator: inUse, type: 'SOEKER' }, { identifikator: replaced, type: 'ANNET' })
  expect([both.status, both.body]).toMatchObject([400, { errorCode: 'ugyldig-foresporsel' }])
  expect((both.body as { message: string }).message).toContain('samme person står to ganger')
  const old = await ask({ identifikator: replaced, type: 'SOEKER' })
  expect([old.status, old.body]).toMatchObject([200, { feilmeldinger: [{ kode: 'GR-02' }] }])
})

test('a role in another municipality: 403, as Fiks says it, with the route’s pattern for a path', async () => {
  const other = demo.json.annenKommune.roller['LANGTIDSOPPHOLD_INSTITUSJON']
  const url = v1('beregning/langtidsopphold-institusjon').replace(
    demo.json.roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? '',
    other ?? '',
  )
  const { status, body } = await post(url, headers, household)
  expect(status).toBe(403)
  expect(body).toMatchObject({
    status: 403,
    path: '/register/api/v1/ks/{rolleId}/skatteoginntektsopplysninger/beregning/langtidsopphold-institusjon',
  })
})

test('the people the product names are the simulators’ own picks', () => {
  const ours = { kommune: asker, annenKommune: alta }
  for (const [key, { kommune, brukere, personer }] of Object.entries(ours)) {
    const picks = demoPicks[key as keyof typeof demoPicks]
    expect({ kommunenummer: kommune.kommunenummer, brukere, personer }).toEqual(picks)
  }
})

test('the trail of all this holds, asked of the running process', async () => {
  const { spawnSync } = await import('node:child_process')
  const { port } = new URL(demo.json.product)
  const done = spawnSync(process.execPath, ['src/main.ts', 'audit-verify'], {
    env: { ...process.env, DATA: demo.data, PORT: port },
    encoding: 'utf8',
  })
  expect([done.status, done.stdout]).toEqual([
    0,
    expect.stringMatching(/\d kjeder og \d+ rader kontrollert, 0 brudd\n$/),
  ])
})
