// Evidence over time on a real PostgreSQL: checkpoints that find a chain cut short, keys that change under rows that do not, and
// retention that removes whole sealed months under a role of its own.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeCheckpoints } from '../src/audit/checkpoint.ts'
import { openAudit } from '../src/audit/open-audit.ts'
import { removeOld } from '../src/audit/retention.ts'
import { summaryLines, verifyChains } from '../src/audit/verify-chains.ts'
import { personidentifikator } from '../src/base/person-number.ts'
import { namedColumns } from '../src/store/epoch-columns.ts'
import { type KeyTexts, openKeys } from '../src/store/keys.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Keys, Store } from '../src/store/types.ts'
import { auditEvent, chainA, chainB, freshKeyTexts, somebody } from './audit-rows.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'

const old = freshKeyTexts()
const fresh = freshKeyTexts()
const keys = openKeys(old)
/** A new epoch and a new encryption key, in front of the old ones. */
const rotated: KeyTexts = {
  hmac: `p2:${fresh.hmac},p1:${old.hmac}`,
  encryption: `${fresh.encryption},${old.encryption}`,
  signing: `${fresh.signing},${old.signing}`,
}
const newKeys = openKeys(rotated)
const other = personidentifikator('04817299771')

let server: RealPostgres
const open: Store[] = []
async function storeAs(url: string, given: Keys): Promise<Store> {
  const store = await openStore({ databaseUrl: url, data: '', keys: given, poolSize: 2 })
  open.push(store)
  return store
}
let store: Store
let urls: Record<'noekler' | 'oppbevaring', string>

beforeAll(async () => {
  server = await startPostgres()
  store = await storeAs(server.appUrl, keys)
  for (const role of ['noekler', 'oppbevaring']) {
    await server.asOwner(`create role ${role} login password 'app' in role grunnlag_${role}, grunnlag_app`)
  }
  const urlOf = (role: string): string => server.appUrl.replace('//grunnlag:', `//${role}:`)
  urls = { noekler: urlOf('noekler'), oppbevaring: urlOf('oppbevaring') }
})
afterAll(async () => {
  for (const one of open) await one.close()
  await server?.stop()
})
beforeEach(async () => {
  await server.asOwner(`truncate audit, audit_person, audit_hode, feltliste, person, audit_sjekkpunkt, audit_forseglet,
    hmac_epoke, organisasjon, sesjon cascade`)
})

const write = (tid: string, change: Parameters<typeof auditEvent>[0] = {}, by: Keys = keys) =>
  openAudit(store.chains, by.pseudonym).write(auditEvent({ tid, ...change }))
const at = (instant: string) => () => new Date(instant)
const sign = (instant: string, by = store) => writeCheckpoints(by.chains.checkpoints, at(instant))
const said = async (by = store): Promise<string> => summaryLines(await verifyChains(by.chains)).join('\n')
const rows = async (statement: string) => (await server.asOwner(statement)).rows

describe('checkpoints', () => {
  test('one per chain and day, where the day ended in Norway, also when two processes write it', async () => {
    await write('2026-03-01T10:00:00.000Z')
    await write('2026-03-01T22:59:59.000Z')
    await write('2026-03-01T23:00:00.000Z')
    const second = await storeAs(server.appUrl, keys)
    const written = await Promise.all([sign('2026-03-02T08:00:00.000Z'), sign('2026-03-02T08:00:00.000Z', second)])
    expect(written.toSorted()).toEqual([0, 1])
    expect(await sign('2026-03-02T09:00:00.000Z')).toBe(0)
    expect(await rows('select dag::text, nr::int from audit_sjekkpunkt')).toEqual([{ dag: '2026-03-01', nr: 2 }])
    expect(await said()).toBe('1 kjeder og 3 rader kontrollert, 0 brudd')
  })

  test('months that ended while the product was stopped are sealed where they ended', async () => {
    await write('2026-01-31T10:00:00.000Z')
    await write('2026-02-01T10:00:00.000Z')
    expect(await sign('2026-03-10T08:00:00.000Z')).toBe(3)
    expect(await rows('select dag::text, nr::int from audit_sjekkpunkt order by dag')).toEqual([
      { dag: '2026-01-31', nr: 1 },
      { dag: '2026-02-28', nr: 2 },
      { dag: '2026-03-09', nr: 2 },
    ])
  })

  const cutEnd = [
    `delete from audit_person where nr > 2`,
    `update audit_hode set nr = 2, hash = (select hash from audit where nr = 2)`,
    `delete from audit where nr > 2`,
  ]
  const attacks: [string, string[], RegExp][] = [
    ['a chain cut at its end, head moved back', cutEnd, /kjeden hadde 4 rader: den er kappet/],
    ['a chain that is gone altogether', ['truncate audit, audit_person, audit_hode'], /kjeden er borte/],
    ['a changed checkpoint', ['update audit_sjekkpunkt set nr = 3'], /ugyldig signatur/],
    ['a checkpoint by a key of its own', [`update audit_sjekkpunkt set noekkel = 'x'`], /NOEKKEL_SIGNERING/],
    [
      'a beginning removed as if by retention',
      [
        `insert into audit_forseglet select fiks_org_id, 1, 2, '2026-03-01', hash, 'x', now() from audit where nr = 2`,
        'delete from audit_person where nr <= 2',
        'delete from audit where nr <= 2',
      ],
      /fjernet uten et gyldig signert sjekkpunkt/,
    ],
  ]
  test.each(attacks)('%s is found', async (_name, statements, found) => {
    for (let row = 0; row < 4; row += 1) await write('2026-03-01T10:00:00.000Z')
    await sign('2026-03-02T08:00:00.000Z')
    expect(await said()).toContain('0 brudd')
    for (const statement of statements) await server.asOwner(statement)
    expect(await said()).toMatch(found)
  })

  test('a chain written anew from row 3, its hashes and its head right: the checkpoint has signed another row', async () => {
    for (let row = 0; row < 4; row += 1) await write('2026-03-01T10:00:00.000Z')
    await sign('2026-03-02T08:00:00.000Z')
    for (const statement of cutEnd) await server.asOwner(statement)
    const forger = await storeAs(server.appUrl, keys)
    const forged = openAudit(forger.chains, keys.pseudonym)
    for (let row = 0; row < 2; row += 1)
      await forged.write(auditEvent({ tid: '2026-03-01T10:00:00.000Z', inntektsaar: 2022 }))
    expect(await said()).toMatch(/rad 4: raden er en annen enn den sjekkpunktet for 2026-03-01 har signert/)
  })
})

describe('new keys', () => {
  const organisation = { fiksOrgId: chainA, navn: 'Asker', organisasjonsnummer: '920125298', kommunenummer: '3203' }
  const grantOf = (by: Keys) => store.access.officesOf(by.pseudonym(somebody), '2026-05-01')
  const hashes = () => rows('select fiks_org_id, nr, prev, hash, rad from audit order by 1, 2')

  async function seed(): Promise<void> {
    await store.operator.createOrganisation(organisation)
    const office = { fiksOrgId: chainA, rolleId: null, type: 'administrator', fra: '2026-01-01', til: null } as const
    await store.operator.grant({ ...office, status: 'gjelder', actor: { pseudonym: keys.pseudonym(somebody) } })
    await store.sessions.create({ personidentifikator: somebody, sid: null, idToken: null }, new Date('2026-05-01'))
    for (let row = 0; row < 5; row += 1) await write('2026-03-01T10:00:00.000Z')
    await write('2026-03-01T10:00:00.000Z', { kjede: chainB })
    await sign('2026-03-02T08:00:00.000Z')
    expect(await store.epochProblems(new Date('2026-05-01'))).toEqual([])
  }
  const rotation = async () => (await storeAs(urls.noekler, newKeys)).keyRotation

  test('an epoch begins: grants and sessions go on, rows and hashes stay, old and new rows carry their own epoch', async () => {
    await seed()
    const before = await hashes()
    const after = await storeAs(server.appUrl, newKeys)
    expect((await after.epochProblems(new Date()))[0]).toMatch(/p2 er ikke tatt i bruk. Kjør npm run noekler:roter/)
    expect(await grantOf(newKeys)).toEqual([])
    expect(await (await rotation()).beginEpoch(new Date('2026-05-02'))).toBe('p2')
    expect(await (await rotation()).beginEpoch(new Date('2026-05-02'))).toBeNull()
    expect(await grantOf(newKeys)).toHaveLength(1)
    expect(await grantOf(keys)).toEqual([])
    expect(await rows('select person from sesjon')).toEqual([{ person: newKeys.pseudonym(somebody) }])
    expect(await after.epochProblems(new Date())).toEqual([])
    await write('2026-05-02T10:00:00.000Z', {}, newKeys)
    expect((await hashes()).filter(({ fiks_org_id, nr }) => fiks_org_id !== chainA || Number(nr) <= 5)).toEqual(before)
    expect(await said(after)).toBe('2 kjeder og 7 rader kontrollert, 0 brudd')
    const found = await rows(
      `select distinct left(pseudonym, 2) as epoke from audit_person where fiks_org_id = '${chainA}'`,
    )
    expect(found.map(({ epoke }) => epoke).toSorted()).toEqual(['p1', 'p2'])
  })

  test('the old ring, or one without an epoch that has rows, is refused', async () => {
    await seed()
    await (await rotation()).beginEpoch(new Date('2026-05-02'))
    const late = new Date('2026-05-03')
    expect(await store.epochProblems(late)).toEqual([expect.stringContaining('mangler epoken p2')])
    const alone = openKeys({ ...fresh, hmac: `p2:${fresh.hmac}` })
    expect(await (await storeAs(server.appUrl, alone)).epochProblems(late)).toEqual([
      expect.stringContaining('mangler epoken p1'),
    ])
    const another = openKeys({ ...fresh, hmac: `p2:${fresh.hmac},p1:${freshKeyTexts().hmac}` })
    expect(await (await storeAs(server.appUrl, another)).epochProblems(late)).toEqual([
      expect.stringContaining('p1 er en annen enn før'),
    ])
  })

  test('numbers are sealed again batch by batch; what is stopped goes on, and the old key is then not needed', async () => {
    await seed()
    await write('2026-03-01T10:00:00.000Z', { personer: [{ personidentifikator: other }] })
    const { resealBatch } = await rotation()
    expect(await resealBatch(2)).toBe(2)
    const again = await rotation()
    expect([await again.resealBatch(2), await again.resealBatch(2)]).toEqual([1, 0])
    const onlyNew = openKeys({ ...rotated, encryption: fresh.encryption })
    const sealed = await rows('select fiks_org_id as org, pseudonym, nummer, noekkel from person')
    expect(new Set(sealed.map(({ noekkel }) => noekkel))).toEqual(new Set([onlyNew.encryptionKeyId]))
    const numbers = sealed.map(({ org, pseudonym, nummer }) => onlyNew.decrypt(nummer, `person:${org}:${pseudonym}`))
    expect(new Set(numbers)).toEqual(new Set([somebody, other]))
  })

  test('somebody whose number is not kept stops the epoch, and nobody is named anew', async () => {
    await seed()
    await server.asOwner('delete from person')
    await expect((await rotation()).beginEpoch(new Date('2026-05-02'))).rejects.toThrow(
      /1 personer står uten lagret nummer, i kommunen \S+: rolletilgang\.person \(1\)/,
    )
    expect(await grantOf(keys)).toHaveLength(1)
    expect(await rows('select id from hmac_epoke')).toEqual([{ id: 'p1' }])
  })

  test('a citizen who was looked up in one epoch and asked in the next is named anew in a third', async () => {
    await seed()
    await write('2026-03-01T10:00:00.000Z', { personer: [{ personidentifikator: other }] })
    await (await rotation()).beginEpoch(new Date('2026-05-02'))
    const asker = await storeAs(server.appUrl, newKeys)
    const question = { fiksOrgId: chainA, rad: null, stilt: '2026-05-03T10:00:00.000Z' }
    const citizen = { pseudonymer: newKeys.pseudonyms(other), borger: other }
    for (const id of [randomUUID(), randomUUID()]) await asker.insight.ask(citizen, { ...question, id, tekst: 'Hvem?' })
    const kept = `fiks_org_id = '${chainA}' and pseudonym = '${newKeys.pseudonym(other)}'`
    expect(await rows(`select 1 as ja from person where ${kept}`)).toHaveLength(1)
    // A question from before the number was kept beside it: found by the same human's older name.
    await server.asOwner(`delete from person where ${kept}`)
    const thirdTexts = { ...rotated, hmac: `p3:${freshKeyTexts().hmac},${rotated.hmac}` }
    const third = openKeys(thirdTexts)
    const steward = (await storeAs(urls.noekler, third)).keyRotation
    expect(await steward.beginEpoch(new Date('2026-06-01'))).toBe('p3')
    expect(await rows('select distinct pseudonym from innsynsspoersmaal')).toEqual([
      { pseudonym: third.pseudonym(other) },
    ])
    const after = await storeAs(server.appUrl, third)
    expect(await after.insight.questions({ pseudonymer: [third.pseudonym(other)] })).toHaveLength(2)
  })

  test('every column that names a person is either named anew, or known to stay', async () => {
    // By their names: whoever did something (…_av), persons and pseudonyms. Evidence keeps its own; the others have their own steps.
    // A frozen answer to a citizen is found over all epochs, and lives an hour.
    const evidence = ['audit.paa_vegne_av', 'audit_person.pseudonym', 'person.pseudonym']
    const stays = [...evidence, 'ansatt.pseudonym', 'sesjon.person', 'innsynssvar.pseudonym']
    const found = await rows(`
      select table_name || '.' || column_name as navn from information_schema.columns
      where table_schema = 'public' and data_type = 'text' and column_name ~ '(_av$|^person$|^pseudonym$|vegne)'`)
    const known = [...stays, ...namedColumns.map(({ table, column }) => `${table}.${column}`)]
    expect(found.map(({ navn }) => navn).toSorted()).toEqual(known.toSorted())
    for (const { table, column } of namedColumns) {
      const [may] = await rows(`select has_column_privilege('grunnlag_noekler', '${table}', '${column}', 'update')
        and has_column_privilege('grunnlag_oppbevaring', '${table}', '${column}', 'select') as ja`)
      expect(may, `${table}.${column}`).toEqual({ ja: true })
    }
  })

  test('the product’s own login may neither begin an epoch nor seal again', async () => {
    await seed()
    await expect(store.keyRotation.beginEpoch(new Date())).rejects.toMatchObject({ code: '42501' })
    await expect(store.keyRotation.resealBatch(1)).rejects.toMatchObject({ code: '42501' })
  })

  test('the role for keys may not touch a row of evidence', async () => {
    const pg = (await import('pg')).default
    const client = new pg.Client({ connectionString: urls.noekler })
    await client.connect()
    await client.query('set role grunnlag_noekler')
    for (const statement of [
      'select * from audit',
      `update audit set rad = '{}'`,
      'delete from person',
      'select * from resultat',
    ])
      await expect(client.query(statement), statement).rejects.toMatchObject({ code: '42501' })
    await client.end()
  })
})

describe('retention', () => {
  const now = at('2026-05-10T10:00:00.000Z')
  const run = async (by: Store) => {
    const { chains, retention } = by
    const audit = openAudit(chains, keys.pseudonym)
    return removeOld(2, { chains, retention, audit, clock: now, newId: randomUUID })
  }
  async function seed(): Promise<void> {
    await write('2026-01-10T10:00:00.000Z', { personer: [{ personidentifikator: other }] })
    await write('2026-02-28T22:59:00.000Z')
    await write('2026-02-28T23:30:00.000Z')
    await write('2026-04-10T10:00:00.000Z')
    await sign('2026-05-10T10:00:00.000Z')
  }

  test('whole sealed months go; range, last hash and reason stay, and the rest is verified from the checkpoint on', async () => {
    await seed()
    const [{ hash }] = (await rows('select hash from audit where nr = 2')) as [{ hash: string }]
    const steward = await storeAs(urls.oppbevaring, keys)
    expect(await run(steward)).toEqual([{ kjede: chainA, rader: 2, personer: 1, sisteDag: '2026-02-28', brudd: [] }])
    expect(await rows('select nr::int from audit order by nr')).toEqual([3, 4, 5, 6].map((nr) => ({ nr })))
    expect(
      await rows('select fra_nr::int, til_nr::int, siste_dag::text, siste_hash, grunn from audit_forseglet'),
    ).toEqual([{ fra_nr: 1, til_nr: 2, siste_dag: '2026-02-28', siste_hash: hash, grunn: 'eldre-enn-2-maaneder' }])
    expect(await rows('select pseudonym from person')).toEqual([{ pseudonym: keys.pseudonym(somebody) }])
    expect(await said()).toBe('1 kjeder og 4 rader kontrollert, 0 brudd')
    expect(await run(steward)).toEqual([{ kjede: chainA, rader: 0, personer: 0, sisteDag: null, brudd: [] }])
    await server.asOwner('delete from audit_sjekkpunkt where nr = 2')
    expect(await said()).toMatch(/fjernet uten et gyldig signert sjekkpunkt/)
  })

  test('a run that was stopped after the note is finished by the next one', async () => {
    await seed()
    const [{ hash }] = (await rows('select hash from audit where nr = 2')) as [{ hash: string }]
    const range = { kjede: chainA, fraNr: 1, tilNr: 2, sisteDag: '2026-02-28', sisteHash: hash, grunn: 'x' }
    const steward = await storeAs(urls.oppbevaring, keys)
    await steward.retention.seal({ ...range, forseglet: now().toISOString() })
    expect(await said()).toBe('1 kjeder og 2 rader kontrollert, 0 brudd')
    expect((await run(steward))[0]).toMatchObject({ rader: 2, personer: 1 })
    expect(await rows('select count(*)::int as antall from audit')).toEqual([{ antall: 2 }])
  })

  test('nothing is taken from a chain that does not hold, or that no checkpoint seals', async () => {
    await seed()
    await server.asOwner(`update audit set rad = replace(rad, '2023', '2022') where nr = 1`)
    const steward = await storeAs(urls.oppbevaring, keys)
    expect((await run(steward))[0]).toMatchObject({ rader: 0, brudd: [{ nr: 1 }] })
    await server.asOwner('truncate audit_sjekkpunkt')
    expect((await run(steward))[0]).toMatchObject({ rader: 0, sisteDag: null })
    expect(await rows('select count(*)::int as antall from audit')).toEqual([{ antall: 4 }])
  })

  test('the product’s own login is refused', async () => {
    await seed()
    await expect(run(store)).rejects.toMatchObject({ code: '42501' })
    await expect(store.retention.removeBatch(chainA, 2, 10)).rejects.toMatchObject({ code: '42501' })
    expect(await rows('select count(*)::int as antall from audit where nr <= 4')).toEqual([{ antall: 4 }])
  })
})
