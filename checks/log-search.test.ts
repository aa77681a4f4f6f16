// The administrator's log and Fiks' search in it, over HTTP on a real PostgreSQL: what is found before and after new keys, what is
// shown of whom, who may ask, and that the asking is itself a row.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAudit } from '../src/audit/open-audit.ts'
import { readCsv } from '../src/base/csv.ts'
import { personidentifikator } from '../src/base/person-number.ts'
import { auditSearchRoutes } from '../src/http/fiks/audit-search.ts'
import { logRoutes } from '../src/http/own/log.ts'
import { browser, portsForTests, resident, session, spouse } from '../src/http/ports-for-tests.ts'
import { buildServer } from '../src/http/server.ts'
import { searchLog } from '../src/journey/log-search.ts'
import { openKeys } from '../src/store/keys.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Keys, Store } from '../src/store/types.ts'
import { auditEvent, chainA, chainB, freshKeyTexts, somebody } from './audit-rows.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'

const administrator = session.personidentifikator
const caseWorker = somebody
const unnamed = personidentifikator('27847099416')
const role = '33333333-3333-4333-8333-333333333333'
const old = freshKeyTexts()
const fresh = freshKeyTexts()
const keys = openKeys(old)
const newKeys = openKeys({
  hmac: `p2:${fresh.hmac},p1:${old.hmac}`,
  encryption: `${fresh.encryption},${old.encryption}`,
  signing: `${fresh.signing},${old.signing}`,
})

let server: RealPostgres
const opened: Store[] = []
async function storeAs(url: string, given: Keys): Promise<Store> {
  const store = await openStore({ databaseUrl: url, data: '', keys: given, poolSize: 2 })
  opened.push(store)
  return store
}
async function appWith(store: Store, given: Keys): Promise<FastifyInstance> {
  const audit = openAudit(store.chains, given.pseudonym)
  const access = { access: store.access, pseudonym: given.pseudonym, audit }
  const house = { access, search: store.auditSearch, pseudonyms: given.pseudonyms }
  const { ports } = portsForTests({ audit, searchLog: (question, ask) => searchLog(question, ask, house) })
  return buildServer([...logRoutes(ports), ...auditSearchRoutes(ports)], ports)
}
let before: FastifyInstance
let after: FastifyInstance

beforeAll(async () => {
  server = await startPostgres()
  const store = await storeAs(server.appUrl, keys)
  for (const [fiksOrgId, navn, organisasjonsnummer, kommunenummer] of [
    [chainA, 'Asker', '920125298', '3203'],
    [chainB, 'Oslo', '974760673', '0301'],
  ] as const)
    await store.operator.createOrganisation({ fiksOrgId, navn, organisasjonsnummer, kommunenummer })
  const office = { fiksOrgId: chainA, rolleId: null, type: 'administrator', fra: '2026-01-01', til: null } as const
  await store.operator.grant({ ...office, status: 'gjelder', actor: { pseudonym: keys.pseudonym(administrator) } })
  await store.operator.createRole({
    id: role,
    fiksOrgId: chainA,
    navn: '=Sykehjem',
    tjenesteomraade: 'HELSE_PRAKTISK_BISTAND',
  })
  const sealed = keys.encrypt('Kari Saksbehandler', `ansatt:${chainA}:${keys.pseudonym(caseWorker)}`)
  await server.asOwner('insert into ansatt values ($1, $2, $3)', [chainA, keys.pseudonym(caseWorker), sealed])
  await write(store, keys, '2026-03-01')
  await server.asOwner("create role noekler login password 'app' in role grunnlag_noekler, grunnlag_app")
  before = await appWith(store, keys)
})
afterAll(async () => {
  for (const store of opened) await store.close()
  await server?.stop()
})

/** Five rows of one day: two of the resident, one of the spouse, one of a machine, one of the neighbouring municipality. */
async function write(store: Store, given: Keys, day: string): Promise<void> {
  const audit = openAudit(store.chains, given.pseudonym)
  const tid = `${day}T10:00:00.000Z`
  const about = { tid, rolle: role, tjenesteomraade: 'HELSE_PRAKTISK_BISTAND', saksreferanse: `sak/${day}` }
  const by = { type: 'person', personidentifikator: caseWorker } as const
  await audit.write(auditEvent({ ...about, aktoer: by, fase: 'spurt', personer: [{ personidentifikator: resident }] }))
  await audit.write(
    auditEvent({ ...about, aktoer: by, personer: [{ personidentifikator: resident, kilder: { avregning: 'ok' } }] }),
  )
  const other = { type: 'person', personidentifikator: unnamed } as const
  await audit.write(
    auditEvent({
      ...about,
      aktoer: other,
      utfall: 'ikke-tilgang',
      fase: 'nektet',
      personer: [{ personidentifikator: spouse }],
    }),
  )
  const machine = { type: 'integrasjon', id: role, organisasjonsnummer: '920125298' } as const
  await audit.write(auditEvent({ tid, aktoer: machine, personer: [] }))
  await audit.write(auditEvent({ ...about, kjede: chainB, personer: [{ personidentifikator: resident }] }))
}

const path = `/api/v1/forvaltning/${chainA}/logg`
const ask = async (app: FastifyInstance, payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: path, headers: { ...browser, ...headers }, payload })
const found = async (app: FastifyInstance, payload: object) => (await ask(app, payload)).json()
const noNumber = (text: string): void => {
  for (const number of [resident, spouse, caseWorker, unnamed, administrator]) expect(text).not.toContain(number)
  expect(text).not.toMatch(/p\d_[\w-]{43}/)
}

describe('before new keys', () => {
  test('a resident: the rows, newest first, who looked and whether it was that person; no number and no pseudonym', async () => {
    const reply = await ask(before, { identifikator: resident, hendelse: 'beregning' })
    expect(reply.statusCode).toBe(200)
    const { antallTreff, rader, kommune } = reply.json()
    expect([antallTreff, kommune.navn, rader.map((row: { fase: string }) => row.fase)]).toEqual([
      2,
      'Asker',
      ['gitt', 'spurt'],
    ])
    expect(rader[0]).toMatchObject({
      aktoer: { type: 'person', navn: 'Kari Saksbehandler', slutterPaa: caseWorker.slice(-4), id: null },
      rolle: { id: role, navn: '=Sykehjem' },
      personer: [{ erSoekt: true, kilder: [{ kilde: 'avregning', utfall: 'ok' }] }],
    })
    noNumber(reply.body)
  })

  test('the search is itself a row, about the one who was searched for', async () => {
    const about = { identifikator: resident, hendelse: 'loggsoek' }
    const first = await found(before, about)
    const second = await found(before, about)
    expect(second.antallTreff).toBe(first.antallTreff + 1)
    expect(second.rader[0]).toMatchObject({ fase: 'utfoert', utfall: 'ok', personer: [{ erSoekt: true }] })
  })

  const narrow: [string, object, number][] = [
    ['the case worker by number', { ansatt: caseWorker, hendelse: 'beregning' }, 2],
    ['somebody else by number', { ansatt: unnamed, hendelse: 'beregning' }, 1],
    ['the same as in a row', { sammeAnsattSomRad: 3, hendelse: 'beregning' }, 1],
    ['the same as in a row of a machine: nobody', { sammeAnsattSomRad: 4 }, 0],
    ['the role', { rolle: role }, 3],
    ['the service', { tjenesteomraade: 'HELSE_PRAKTISK_BISTAND', utfall: 'ikke-tilgang' }, 1],
    ['the case', { saksreferanse: 'sak/2026-03-01' }, 3],
    ['the days', { fraDato: '2026-03-01', tilDato: '2026-03-01' }, 4],
    ['the day after', { fraDato: '2026-03-02', tilDato: '2026-03-02' }, 0],
    ['a resident nobody looked up', { identifikator: caseWorker, hendelse: 'beregning' }, 0],
  ]
  test.each(narrow)('by %s', async (_name, question, count) => {
    expect((await found(before, question)).antallTreff).toBe(count)
  })

  test('facets count what fits; the page begins where it is told', async () => {
    const days = { fraDato: '2026-03-01', tilDato: '2026-03-01' }
    const { fasetter, rader } = await found(before, { ...days, antall: 1, fra: 1, eldsteFoerst: true })
    expect(rader.map(({ rad }: { rad: number }) => rad)).toEqual([2])
    expect(fasetter.utfall).toEqual([
      { verdi: 'ok', navn: null, antall: 3 },
      { verdi: 'ikke-tilgang', navn: null, antall: 1 },
    ])
    expect(fasetter.rolle).toEqual([{ verdi: role, navn: '=Sykehjem', antall: 3 }])
    expect(
      fasetter.aktoer.map(({ antall, aktoer }: { antall: number; aktoer: { type: string } }) => [antall, aktoer.type]),
    ).toEqual([
      [2, 'person'],
      [1, 'integrasjon'],
      [1, 'person'],
    ])
  })

  test('as a table: every row, and no cell that a spreadsheet would run', async () => {
    const reply = await ask(before, { rolle: role }, { accept: 'text/csv' })
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(reply.body).toContain(";'=Sykehjem;")
    expect(readCsv(reply.body)).toHaveLength(4)
    noNumber(reply.body)
    expect((await found(before, { hendelse: 'loggsoek' })).rader[1]).toMatchObject({ emne: 'csv' })
  })

  test('another municipality’s log: 403, and a row there', async () => {
    const url = path.replace(chainA, chainB)
    const reply = await before.inject({ method: 'POST', url, headers: browser, payload: { identifikator: resident } })
    expect(reply.statusCode).toBe(403)
    const { rows } = await server.asOwner(`select fase from audit where fiks_org_id = $1 and hendelse = 'loggsoek'`, [
      chainB,
    ])
    expect(rows).toEqual([{ fase: 'nektet' }])
  })

  const wrong: [string, object, string][] = [
    ['a number that is none', { identifikator: '12345678901' }, 'ugyldig-personidentifikator'],
    ['two ways to name the staff', { ansatt: caseWorker, sammeAnsattSomRad: 1 }, 'ugyldig-foresporsel'],
    ['a day that is none', { fraDato: '2026-02-30' }, 'ugyldig-foresporsel'],
    ['a case reference with a number in it', { saksreferanse: 'a12345678901' }, 'ugyldig-foresporsel'],
    ['a field we do not know', { navn: 'Kari' }, 'ugyldig-foresporsel'],
  ]
  test.each(wrong)('%s: 400, said by its field', async (_name, question, kode) => {
    const reply = await ask(before, question)
    expect([reply.statusCode, reply.json().kode]).toEqual([400, kode])
  })

  test('nothing about a person fits into the address of our own', async () => {
    const reply = await before.inject({ method: 'GET', url: `${path}?identifikator=${resident}`, headers: browser })
    expect(reply.statusCode).toBe(400)
    expect(
      (await before.inject({ method: 'GET', url: `${path}?antall=2`, headers: browser })).json().rader,
    ).toHaveLength(2)
  })
})

describe('Fiks’ search', () => {
  const sok = async (query: Record<string, string | string[]>, org = chainA) => {
    const url = `/audit-sok/api/v1/sok?${new URLSearchParams([['fiksOrganisasjon', org], ...Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))])}`
    return before.inject({ method: 'GET', url, headers: browser })
  }
  const day = { fraDato: String(Date.parse('2026-03-01')), tilDato: String(Date.parse('2026-03-01T10:00:00.000Z')) }

  test('hits and facets under Fiks’ names', async () => {
    const reply = await sok({ ...day, sortering: 'DATO_ASC', antall: '1' })
    expect(reply.statusCode).toBe(200)
    const { treff, fasetter, antallTreff } = reply.json()
    expect(antallTreff).toBe(4)
    expect(treff).toMatchObject([
      {
        tidspunkt: Date.parse('2026-03-01T10:00:00.000Z'),
        principal: `Kari Saksbehandler (nummer som slutter på ${caseWorker.slice(-4)})`,
        onBehalfOf: null,
        underRessurs: role,
        fiksOrg: chainA,
        orgNo: '920125298',
        tjeneste: 'HELSE_PRAKTISK_BISTAND',
        handling: 'beregning',
      },
    ])
    expect(fasetter).toEqual({
      fiksOrg: [{ verdi: chainA, antall: 4 }],
      tjeneste: [{ verdi: 'HELSE_PRAKTISK_BISTAND', antall: 3 }],
      underRessurs: [{ verdi: role, antall: 3 }],
    })
    noNumber(reply.body)
  })

  const asked: [string, Record<string, string | string[]>, number][] = [
    ['term: a resident', { ...day, term: resident }, 2],
    ['term: an outcome', { ...day, term: 'ikke-tilgang' }, 1],
    ['term: a case', { ...day, term: 'sak/2026-03-01' }, 3],
    ['tjenester, twice', { ...day, tjenester: ['VALG', 'HELSE_PRAKTISK_BISTAND'] }, 3],
    ['underRessurser', { ...day, underRessurser: role }, 3],
    ['requestIder that nobody has', { ...day, requestIder: role }, 0],
    ['organisasjonsNummer, its own', { ...day, organisasjonsNummer: '920125298' }, 4],
    ['organisasjonsNummer, another’s', { ...day, organisasjonsNummer: '974760673' }, 0],
    ['tilDato a millisecond earlier', { ...day, tilDato: String(Number(day.tilDato) - 1) }, 0],
  ]
  test.each(asked)('%s', async (_name, query, count) => {
    expect((await sok(query)).json().antallTreff).toBe(count)
  })

  test('another organisation: 403 in Fiks’ own shape, and the pattern for a path', async () => {
    const reply = await sok({ term: resident }, chainB)
    expect([reply.statusCode, reply.json().path]).toEqual([403, '/audit-sok/api/v1/sok'])
    noNumber(reply.body)
  })
})

describe('after new keys', () => {
  beforeAll(async () => {
    const steward = await storeAs(server.appUrl.replace('//grunnlag:', '//noekler:'), newKeys)
    await steward.keyRotation.beginEpoch(new Date('2026-05-01'))
    while ((await steward.keyRotation.resealBatch(100)) > 0);
    const store = await storeAs(server.appUrl, newKeys)
    await write(store, newKeys, '2026-05-02')
    after = await appWith(store, newKeys)
  })

  test('a resident is found in rows of both epochs, by an administrator whose grant is from the old one', async () => {
    const { antallTreff, rader } = await found(after, { identifikator: resident, hendelse: 'beregning' })
    expect([antallTreff, rader.every((row: { personer: { erSoekt: boolean }[] }) => row.personer[0]?.erSoekt)]).toEqual(
      [4, true],
    )
  })

  test('the case worker is one person over both, under the name the municipality gave in the old one', async () => {
    expect((await found(after, { ansatt: caseWorker, hendelse: 'beregning' })).antallTreff).toBe(4)
    const { fasetter, rader } = await found(after, { rolle: role })
    expect(fasetter.aktoer.map(({ antall }: { antall: number }) => antall)).toEqual([4, 2])
    expect(rader.map((row: { aktoer: { navn: string | null } }) => row.aktoer.navn)).toEqual(
      ['2026-05-02', '2026-03-01'].flatMap(() => [null, 'Kari Saksbehandler', 'Kari Saksbehandler']),
    )
    expect((await found(after, { sammeAnsattSomRad: 1, hendelse: 'beregning' })).antallTreff).toBe(4)
  })

  test('without the new keys the administrator administers nothing', async () => {
    expect((await ask(before, { rolle: role })).statusCode).toBe(403)
  })
})
