// The three tax services over HTTP with real tokens: packages, stages, years, deleted, shielded, three days, error codes.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SimulatedPerson } from '../person-file.ts'
import { type Running, startSimulators, tokenFor } from '../testing.ts'

const anne = '04817299771'
const gammel = '27847099416'
const barn = '13819699571'
const ukjent = '09819899123'

const posts = [
  { tekniskNavn: 'samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt', beloep: 500_000, kategori: 'inntekt' },
  { tekniskNavn: 'gevinstVedRealisasjonAvAksje', beloep: 10_000, kategori: 'inntekt' },
  { tekniskNavn: 'tapVedRealisasjonAvAksje', beloep: 3_000, kategori: 'inntektsfradrag' },
  { tekniskNavn: 'oppjustertTilleggTilUtbytteFraAksje', beloep: 720, kategori: 'oppjusteringAvEierinntekter' },
  { tekniskNavn: 'innskudd', beloep: 90_000, kategori: 'formue', spesifisering: [{ type: 'Konto' }] },
  { tekniskNavn: 'samletKapitalkostnadSomIkkeStaarIListen', beloep: 7, kategori: 'helt ny' },
  { tekniskNavn: 'samletPensjonFraFolketrygden', beloep: 8, kategori: 'inntekt' },
  { tekniskNavn: 'alminneligInntektFoerSaerfradrag', beloep: 507_000, kategori: '-' },
]
const settled = { skatteoppgjoersdato: '2024-04-10', ajourholdstidspunkt: '2024-04-10T08:00:00Z' }

const people: SimulatedPerson[] = [
  {
    personidentifikator: anne,
    folkeregister: {
      navn: { fornavn: 'Anne', mellomnavn: null, etternavn: 'Prøve' },
      sivilstand: 'ugift',
      barn: [barn],
      adressebeskyttelse: 'ugradert',
      tidligereIdentifikator: gammel,
    },
    summertskattegrunnlag: {
      '2021': { oppgjoer: 'slettet' },
      '2022': { oppgjoer: 'skjermet', utkast: 'skjermet' },
      '2023': {
        oppgjoer: { ...settled, grunnlag: posts, svalbardGrunnlag: [posts[0]], stadie: 'oppgjoer' },
        utkast: { grunnlag: [posts[0]], stadie: 'utkast' },
      },
    },
    beregnetskatt: {
      '2023': { ...settled, beregnetSkattFastland: { beregnetSkatt: 120_000 } },
      '2022': 'skjermet',
      '2021': 'slettet',
    },
    avregning: { '2023': { ...settled, fastland: { restskatt: 2300 } } },
  },
]

let running: Running
let tokens: Record<string, string>
beforeAll(async () => {
  running = await startSimulators({ people })
  const apis = ['summertskattegrunnlag', 'beregnetskatt', 'avregning']
  const made = await Promise.all(apis.map(async (api) => [api, await tokenFor(running, `skatteetaten:${api}`)]))
  tokens = Object.fromEntries(made)
})
afterAll(() => running.app.close())

const get = async (path: string, headers: Record<string, string> = {}) => {
  const authorization = `Bearer ${tokens[path.split('/')[0] ?? '']}`
  const response = await fetch(`${running.url}/skatteetaten/${path}`, { headers: { authorization, ...headers } })
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
    headers: response.headers,
  }
}
const langtid = 'kommunelangtidsoppholdinstitusjon'
const ssg = (pakke: string, aar = '2023', person = anne, stadie = 'oppgjoer') =>
  `summertskattegrunnlag/v2/${stadie}/${pakke}/${aar}/${person}`
const namesOf = (body: Record<string, unknown>, section = 'grunnlag') =>
  (body[section] as { tekniskNavn: string }[]).map(({ tekniskNavn }) => tekniskNavn)

describe('the package filter', () => {
  test('langtid gives every name of the year, also one that is new, but not one of another year', async () => {
    const { status, body } = await get(ssg('kommuneLangtidsoppholdInstitusjon'))
    expect(status).toBe(200)
    expect(namesOf(body)).toEqual(
      posts.map((p) => p.tekniskNavn).filter((name) => name !== 'samletPensjonFraFolketrygden'),
    )
    expect(body).toMatchObject({
      personidentifikator: anne,
      inntektsaar: '2023',
      skjermet: false,
      stadie: 'oppgjoer',
      ...settled,
    })
  })

  test('spesifisering is left out', async () => {
    const { body } = await get(ssg(langtid))
    expect(JSON.stringify(body)).not.toContain('spesifisering')
  })

  test('praktisk bistand gives net income, gains, losses and grossing-up', async () => {
    const { body } = await get(ssg('kommunepersonligassistanse'))
    expect(namesOf(body)).toEqual([
      'gevinstVedRealisasjonAvAksje',
      'tapVedRealisasjonAvAksje',
      'oppjustertTilleggTilUtbytteFraAksje',
      'alminneligInntektFoerSaerfradrag',
    ])
    expect(namesOf(body, 'svalbardGrunnlag')).toEqual([])
  })

  test('foreldrebetaling gives the category inntekt, in every section', async () => {
    const { body } = await get(ssg('kommuneforeldrebetaling'))
    const wage = 'samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt'
    expect(namesOf(body)).toEqual([wage, 'gevinstVedRealisasjonAvAksje'])
    expect(namesOf(body, 'svalbardGrunnlag')).toEqual([wage])
  })
})

describe('stages', () => {
  test('foreldrebetaling has the draft, langtid has not', async () => {
    const draft = await get(ssg('kommuneforeldrebetaling', '2023', anne, 'utkast'))
    expect([draft.status, draft.body['stadie']]).toEqual([200, 'utkast'])
    const refused = await get(ssg(langtid, '2023', anne, 'utkast'))
    expect([refused.status, refused.body['kode']]).toEqual([403, 'SSG-005'])
  })
  test('a word that is no stage', async () => {
    const { status, body } = await get(ssg(langtid, '2023', anne, 'kladd'))
    expect([status, body['kode']]).toEqual([400, 'SSG-006'])
  })
})

describe('people without an answer', () => {
  const cases: [string, string, number, string][] = [
    ['deleted', ssg(langtid, '2021'), 410, 'SSG-011'],
    ['deleted tax', `beregnetskatt/v2/${langtid}/2021/${anne}`, 410, 'BSA-007'],
    ['no record for the year', ssg(langtid, '2024'), 404, 'SSG-008'],
    ['register entry only', ssg(langtid, '2023', barn), 404, 'SSG-008'],
    ['nobody', ssg(langtid, '2023', ukjent), 404, 'SSG-007'],
    ['a year that is not opened', ssg(langtid, '2026'), 400, 'SSG-006'],
    ['a year before the lists', ssg(langtid, '2020'), 400, 'SSG-006'],
    ['wrong control digits', ssg(langtid, '2023', '04817299772'), 400, 'SSG-006'],
    ['no calculated tax', `beregnetskatt/v2/${langtid}/2024/${anne}`, 404, 'BSA-007'],
    ['nobody in calculated tax', `beregnetskatt/v2/${langtid}/2023/${ukjent}`, 404, 'BSA-009'],
    ['no settlement', `avregning/v2/${langtid}/2024/${anne}`, 404, 'AR-007'],
    ['nobody in settlements', `avregning/v2/${langtid}/2023/${ukjent}`, 404, 'AR-009'],
    ['an unknown address', 'avregning/v2/hva', 404, 'AR-003'],
    ['an address of no service', 'inntekt/v1/hva', 404, 'DAS-002'],
  ]
  test.each(cases)('%s', async (_name, path, status, kode) => {
    const answer = await get(path)
    expect([answer.status, answer.body['kode']]).toEqual([status, kode])
    expect(answer.body['melding']).toEqual(expect.any(String))
  })

  test('shielded: the call again and skjermet, nothing else', async () => {
    const shielded = { personidentifikator: anne, inntektsaar: '2022', skjermet: true }
    expect((await get(ssg(langtid, '2022'))).body).toEqual({ ...shielded, stadie: 'oppgjoer' })
    expect((await get(`beregnetskatt/v2/${langtid}/2022/${anne}`)).body).toEqual(shielded)
  })
})

test('beregnet skatt and avregning answer whole', async () => {
  const tax = await get(`beregnetskatt/v2/${langtid}/2023/${anne}`)
  expect(tax.body).toMatchObject({ personidentifikator: anne, beregnetSkattFastland: { beregnetSkatt: 120_000 } })
  const settlement = await get(`avregning/v2/${langtid}/2023/${anne}`)
  expect(settlement.body).toMatchObject({ fastland: { restskatt: 2300 }, skatteoppgjoersdato: '2024-04-10' })
})

test('a replaced number answers with the current one', async () => {
  const { status, body } = await get(ssg(langtid, '2023', gammel))
  expect([status, body['personidentifikator']]).toEqual([200, anne])
})

test('a settlement is visible three days after its date, by the simulators’ clock and in Norway', async () => {
  const before = running.context.clock.now().toISOString()
  const statusAt = async (instant: string, path: string) => {
    running.context.clock.set(instant)
    tokens = { ...tokens, ...(await freshTokens()) }
    return (await get(path)).status
  }
  const freshTokens = async () => ({
    summertskattegrunnlag: await tokenFor(running, 'skatteetaten:summertskattegrunnlag'),
    beregnetskatt: await tokenFor(running, 'skatteetaten:beregnetskatt'),
  })
  expect(await statusAt('2024-04-12T21:59:00Z', ssg(langtid))).toBe(404)
  expect(await statusAt('2024-04-12T21:59:00Z', `beregnetskatt/v2/${langtid}/2023/${anne}`)).toBe(404)
  expect(await statusAt('2024-04-12T21:59:00Z', ssg('kommuneforeldrebetaling', '2023', anne, 'utkast'))).toBe(200)
  expect(await statusAt('2024-04-12T22:01:00Z', ssg(langtid))).toBe(200)
  expect(await statusAt('2024-02-14T12:00:00Z', ssg(langtid))).toBe(400)
  await statusAt(before, ssg(langtid))
})

describe('who may ask', () => {
  test('without a token, with a changed one, and with one for another service', async () => {
    const path = ssg(langtid)
    for (const authorization of ['', 'Bearer', `Bearer ${tokens['summertskattegrunnlag']}x`]) {
      const { status, body } = await get(path, { authorization })
      expect([status, body['kode']]).toEqual([401, 'SSG-004'])
    }
    const other = await get(path, { authorization: `Bearer ${tokens['avregning']}` })
    expect([other.status, other.body['kode']]).toEqual([403, 'SSG-005'])
  })

  test('an expired token', async () => {
    const before = running.context.clock.now().toISOString()
    const token = await tokenFor(running, 'skatteetaten:avregning')
    running.context.clock.set('2026-11-20T13:00:00Z')
    const { status, body } = await get(`avregning/v2/${langtid}/2023/${anne}`, { authorization: `Bearer ${token}` })
    running.context.clock.set(before)
    expect([status, body['kode']]).toEqual([401, 'AR-004'])
  })

  test('a package the municipality does not have, and one the service does not have', async () => {
    for (const path of [
      ssg('kommuneboligsosialeformaal'),
      ssg('navbidrag'),
      `avregning/v2/kommuneforeldrebetaling/2023/${anne}`,
    ]) {
      const { status, body } = await get(path)
      expect([status, String(body['kode']).slice(-4)]).toEqual([403, '-005'])
    }
  })
})

test('the correlation id comes back in header and error; one is made when it lacks', async () => {
  const given = await get(ssg(langtid, '2024'), { Korrelasjonsid: 'min-egen-7' })
  expect([given.headers.get('korrelasjonsid'), given.body['korrelasjonsid']]).toEqual(['min-egen-7', 'min-egen-7'])
  const made = await get(ssg(langtid, '2024'))
  expect(made.body['korrelasjonsid']).toMatch(/^[0-9a-f-]{36}$/)
})

test('only json', async () => {
  const { status, body } = await get(ssg(langtid), { accept: 'application/xml' })
  expect([status, body['kode']]).toEqual([406, 'SSG-009'])
  expect((await get(`avregning/v2/${langtid}/2023/${anne}`, { accept: 'text/plain' })).body['kode']).toBe('AR-008')
  expect((await get(ssg(langtid), { accept: 'text/html, application/json;q=0.9' })).status).toBe(200)
})
