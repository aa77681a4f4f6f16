// What is sealed and kept for long, on a real PostgreSQL: a new encryption key seals it all again, so that the old one can leave the
// ring; no column of bytes is forgotten; citizens' questions go when the municipality's time for them is over, and not before.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openAudit } from '../src/audit/open-audit.ts'
import { verifyChains } from '../src/audit/verify-chains.ts'
import { auditRetention } from '../src/main/audit-retention.ts'
import { removeOldQuestions } from '../src/journey/insight/old-questions.ts'
import { type KeyTexts, openKeys } from '../src/store/keys.ts'
import { openStore } from '../src/store/open-store.ts'
import { expiringColumns, hashColumns, lastingTables } from '../src/store/sealed-columns.ts'
import type { Keys, Store } from '../src/store/types.ts'
import { auditEvent, chainA, freshKeyTexts, somebody } from './audit-rows.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'

const old = freshKeyTexts()
const fresh = freshKeyTexts()
const keys = openKeys(old)
const both: KeyTexts = { ...old, encryption: `${fresh.encryption},${old.encryption}` }
const bothKeys = openKeys(both)
const onlyNew = openKeys({ ...old, encryption: fresh.encryption })
const pseudonym = keys.pseudonym(somebody)
const key = { fiksOrgId: chainA, av: pseudonym }
const citizen = { pseudonymer: [pseudonym] }

let server: RealPostgres
const open: Store[] = []
const storeAs = async (given: Keys, role?: string): Promise<Store> => {
  const databaseUrl = role === undefined ? server.appUrl : server.appUrl.replace('//grunnlag:', `//${role}:`)
  const store = await openStore({ databaseUrl, data: '', keys: given, poolSize: 2 })
  open.push(store)
  return store
}
const rows = async (statement: string) => (await server.asOwner(statement)).rows

beforeAll(async () => {
  server = await startPostgres()
  for (const role of ['noekler', 'oppbevaring'])
    await server.asOwner(`create role ${role} login password 'app' in role grunnlag_${role}, grunnlag_app`)
})
afterAll(async () => {
  for (const one of open) await one.close()
  await server?.stop()
})
beforeEach(async () => {
  await server.asOwner('truncate audit, audit_person, audit_hode, person, hmac_epoke, organisasjon cascade')
  const store = await storeAs(keys)
  await store.operator.createOrganisation({
    fiksOrgId: chainA,
    navn: 'Asker',
    organisasjonsnummer: '920125298',
    kommunenummer: '3203',
  })
})

const ask = (by: Store, tekst: string, stilt: string): Promise<string> => {
  const id = randomUUID()
  return by.insight
    .ask({ ...citizen, borger: somebody }, { fiksOrgId: chainA, id, rad: null, tekst, stilt })
    .then(() => id)
}
const answer = (by: Store, id: string, svar: string, besvart: string) =>
  by.insightMunicipal.answer(key, { id, svar, besvart })
const asked = '2026-01-10T10:00:00.000Z'
const answered = '2026-01-20T10:00:00.000Z'

describe('a new encryption key', () => {
  const told = async (by: Store) =>
    (await by.insight.questions(citizen)).map(({ tekst, svar }) => [tekst, svar]).toSorted()
  const both3 = [
    ['Besvart?', 'Ja.'],
    ['Hvem?', null],
    ['Hvorfor?', 'Fordi.'],
  ]

  async function seed(by: Store): Promise<void> {
    await openAudit(by.chains, keys.pseudonym).write(auditEvent())
    await by.grants.name(key, pseudonym, 'Kari Saksbehandler')
    await ask(by, 'Hvem?', asked)
    await answer(by, await ask(by, 'Hvorfor?', asked), 'Fordi.', answered)
    await answer(by, await ask(by, 'Besvart?', asked), 'Ja.', answered)
  }

  test('seals numbers, names, questions and answers again; stopped, it goes on, and only the new key is then needed', async () => {
    const before = await storeAs(keys)
    await seed(before)
    const [alone, { keyRotation }] = [await storeAs(onlyNew), await storeAs(bothKeys, 'noekler')]
    await expect(told(alone)).rejects.toThrow()
    expect([await keyRotation.resealBatch(2), await keyRotation.resealBatch(2)]).toEqual([1, 1])
    expect(await told(await storeAs(bothKeys))).toEqual(both3)
    const again = (await storeAs(bothKeys, 'noekler')).keyRotation
    expect([await again.resealBatch(2), await again.resealBatch(2), await again.resealBatch(2)]).toEqual([2, 1, 0])
    expect(await told(alone)).toEqual(both3)
    expect((await alone.grants.people(key, [pseudonym])).get(pseudonym)).toMatchObject({ navn: 'Kari Saksbehandler' })
    await expect(told(before)).rejects.toThrow()
  })

  test('an answer sealed with the new key to a question sealed with the old one: both are sealed again', async () => {
    const id = await ask(await storeAs(keys), 'Hvem?', asked)
    await answer(await storeAs(bothKeys), id, 'Helsetjenesten.', answered)
    const { keyRotation } = await storeAs(bothKeys, 'noekler')
    // The citizen's number, then the question.
    expect([await keyRotation.resealBatch(9), await keyRotation.resealBatch(9)]).toEqual([1, 1])
    expect(await told(await storeAs(onlyNew))).toEqual([['Hvem?', 'Helsetjenesten.']])
  })

  test('an answer by a process that still has the old ring is found by the next run', async () => {
    const id = await ask(await storeAs(bothKeys), 'Hvem?', asked)
    await answer(await storeAs(keys), id, 'Helsetjenesten.', answered)
    expect(await (await storeAs(bothKeys, 'noekler')).keyRotation.resealBatch(9)).toBe(1)
    expect(await told(await storeAs(onlyNew))).toEqual([['Hvem?', 'Helsetjenesten.']])
  })

  test('one row that no key opens changes nothing of its batch', async () => {
    await seed(await storeAs(keys))
    await server.asOwner(`update innsynsspoersmaal set tekst = 'ødelagt' where besvart is null`)
    const { keyRotation } = await storeAs(bothKeys, 'noekler')
    expect([await keyRotation.resealBatch(9), await keyRotation.resealBatch(9)]).toEqual([1, 1])
    await expect(keyRotation.resealBatch(9)).rejects.toThrow()
    expect(await rows(`select distinct noekkel from innsynsspoersmaal`)).toEqual([{ noekkel: keys.encryptionKeyId }])
  })
})

describe('no column of bytes is forgotten', () => {
  const lasting = lastingTables.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`))

  test('each is sealed again, expires, or is no seal', async () => {
    const found = await rows(`
      select c.table_name || '.' || c.column_name as navn from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and c.data_type = 'bytea' and t.table_type = 'BASE TABLE'`)
    const known = [...lasting, ...Object.keys(expiringColumns), ...Object.keys(hashColumns)]
    expect(found.map(({ navn }) => navn).toSorted()).toEqual(known.toSorted())
  })

  test('what is said to expire has an end, and the product may sweep it', async () => {
    for (const table of new Set(Object.keys(expiringColumns).map((one) => one.split('.')[0]))) {
      const [end] =
        await rows(`select is_nullable as tomt, has_table_privilege('grunnlag_app', '${table}', 'delete') as kan
        from information_schema.columns where table_name = '${table}' and column_name = 'utloeper'`)
      expect(end, table).toEqual({ tomt: 'NO', kan: true })
    }
  })

  test('what is said to last may be sealed again by the role for keys, and names its key', async () => {
    for (const { table, columns } of lastingTables)
      for (const column of [...columns, 'noekkel']) {
        const [may] = await rows(
          `select has_column_privilege('grunnlag_noekler', '${table}', '${column}', 'update') as ja`,
        )
        expect(may, `${table}.${column}`).toEqual({ ja: true })
      }
  })
})

describe('old questions', () => {
  const clock = () => new Date('2026-05-10T10:00:00.000Z')
  const houseOf = ({ chains, retention }: Store) => ({
    retention,
    audit: openAudit(chains, keys.pseudonym),
    clock,
    newId: randomUUID,
  })

  test('go by their answer, to the month; an unanswered one stays and is told; two rows say it was done', async () => {
    const store = await storeAs(keys)
    await answer(store, await ask(store, 'Gammel', asked), 'Svar', '2026-02-28T22:59:59.000Z')
    await answer(store, await ask(store, 'Ny', asked), 'Svar', '2026-02-28T23:00:00.000Z')
    await ask(store, 'Ubesvart', asked)
    const steward = await storeAs(keys, 'oppbevaring')
    expect(await removeOldQuestions(2, houseOf(steward))).toEqual([{ fiksOrgId: chainA, fjernet: 1, ubesvarte: 1 }])
    const left = await store.insight.questions(citizen)
    expect(left.map(({ tekst }) => tekst).toSorted()).toEqual(['Ny', 'Ubesvart'])
    const deeds = (await rows('select rad from audit order by nr')).map(({ rad }) => JSON.parse(rad))
    expect(deeds.map(({ hendelse, fase, emne }) => [hendelse, fase, emne])).toEqual([
      ['operatoer-oppbevaring', 'spurt', 'innsynsspoersmaal'],
      ['operatoer-oppbevaring', 'utfoert', 'innsynsspoersmaal'],
    ])
    expect((await verifyChains(store.chains)).brudd).toEqual([])
    expect(await removeOldQuestions(2, houseOf(steward))).toEqual([{ fiksOrgId: chainA, fjernet: 0, ubesvarte: 1 }])
  })

  test('the product’s own login is refused, and the role for evidence reads no text', async () => {
    const store = await storeAs(keys)
    await answer(store, await ask(store, 'Gammel', asked), 'Svar', answered)
    await expect(removeOldQuestions(2, houseOf(store))).rejects.toMatchObject({ code: '42501' })
    const [may] =
      await rows(`select has_column_privilege('grunnlag_oppbevaring', 'innsynsspoersmaal', 'tekst', 'select')
      or has_column_privilege('grunnlag_oppbevaring', 'innsynsspoersmaal', 'svar', 'select') as ja`)
    expect(may).toEqual({ ja: false })
    expect(await store.insight.questions(citizen)).toHaveLength(1)
  })

  test.each(['AUDIT_OPPBEVARING_MAANEDER', 'INNSYNSSPOERSMAAL_OPPBEVARING_MAANEDER'])(
    'without %s nothing goes',
    async (missing) => {
      const env = {
        AUDIT_OPPBEVARING_MAANEDER: '2',
        INNSYNSSPOERSMAAL_OPPBEVARING_MAANEDER: '2',
        OPPBEVARING_DATABASE_URL: server.appUrl.replace('//grunnlag:', '//oppbevaring:'),
        [missing]: undefined,
      }
      await expect(auditRetention(env, clock)).rejects.toThrow(missing)
    },
  )
})
