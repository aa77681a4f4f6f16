// The audit trail on a real PostgreSQL: many writers, many processes, killed ones among them; tampering; privileges; walls.
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chanceFrom } from '../bench/soak/chance.ts'
import { openAudit } from '../src/audit/open-audit.ts'
import { summaryLines, verifyChains } from '../src/audit/verify-chains.ts'
import { openKeys } from '../src/store/keys.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/types.ts'
import { auditEvent, chainA, chainB, forbidden, freshKeyTexts, somebody, tamperings } from './audit-rows.ts'
import { auditStorm, startWriter } from './audit-storm.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'

const keyTexts = freshKeyTexts()
const keys = openKeys(keyTexts)
let server: RealPostgres
let store: Store
let audit: ReturnType<typeof openAudit>

beforeAll(async () => {
  server = await startPostgres()
  store = await openStore({ databaseUrl: server.appUrl, data: '', keys })
  audit = openAudit(store.chains, keys.pseudonym)
})
afterAll(async () => {
  await store?.close()
  await server?.stop()
})
beforeEach(async () => {
  await server.asOwner('truncate audit, audit_person, audit_hode, feltliste, person')
})

const rowsOf = async (kjede: string): Promise<number> =>
  Number((await server.asOwner('select count(*) from audit where fiks_org_id = $1', [kjede])).rows[0].count)

describe('many writers', () => {
  test('200 at once in one process, over two chains', async () => {
    await Promise.all(
      Array.from({ length: 200 }, (_, i) => audit.write(auditEvent({ kjede: i % 2 ? chainA : chainB }))),
    )
    expect(await verifyChains(store.chains)).toEqual({ kjeder: 2, rader: 200, brudd: [] })
  })

  test('two processes and this one on one chain, checked while they write', async () => {
    const children = [startWriter(server, keyTexts, 160), startWriter(server, keyTexts, 160)]
    await Promise.all(Array.from({ length: 80 }, () => audit.write(auditEvent())))
    expect((await verifyChains(store.chains)).brudd).toEqual([])
    const told = await Promise.all(children.map((child) => child.done))
    expect(told.map((ids) => ids.length)).toEqual([160, 160])
    expect(await verifyChains(store.chains)).toEqual({ kjeder: 1, rader: 400, brudd: [] })
  })

  test('eight processes on one chain, killed at random: it verifies, and no answer was given without its row', async () => {
    const { killed, known, missing, summary } = await auditStorm(server, keyTexts, {
      seconds: 6,
      chance: chanceFrom(42),
    })
    expect(killed).toBeGreaterThan(8)
    expect(known).toBeGreaterThan(100)
    expect(missing).toEqual([])
    expect(summary).toMatchObject({ kjeder: 1, brudd: [] })
    expect(summary.rader).toBeGreaterThanOrEqual(known)
  })
})

describe('tampering by someone who owns the database', () => {
  // What a tampering took down must stand again for the next one.
  const walls = [
    'alter table audit drop constraint if exists audit_fiks_org_id_prev_key',
    'alter table audit add constraint audit_fiks_org_id_prev_key unique (fiks_org_id, prev)',
    'alter table audit_person drop constraint if exists audit_person_fiks_org_id_nr_fkey',
    'alter table audit_person add constraint audit_person_fiks_org_id_nr_fkey foreign key (fiks_org_id, nr) references audit',
  ]
  test.each(tamperings)('$name is found', async ({ sql, found }) => {
    for (const wall of walls) await server.asOwner(wall)
    for (let row = 0; row < 9; row += 1) await audit.write(auditEvent({ kjede: row === 8 ? chainB : chainA }))
    expect((await verifyChains(store.chains)).brudd).toEqual([])
    for (const statement of sql) await server.asOwner(statement)
    const summary = await verifyChains(store.chains)
    expect(summaryLines(summary).join('\n')).toMatch(found)
    expect(summary.brudd.filter((one) => one.kjede === chainB)).toEqual([])
  })

  test('a fork is not even stored while UNIQUE (chain, prev) stands', async () => {
    for (let row = 0; row < 3; row += 1) await audit.write(auditEvent())
    const fork = `insert into audit (fiks_org_id, nr, prev, hash, rad)
      select fiks_org_id, 99, prev, 'x', rad from audit where nr = 2`
    await expect(server.asOwner(fork)).rejects.toThrow('audit_fiks_org_id_prev_key')
  })
})

describe('the product’s own login', () => {
  const asProduct = async (...statements: string[]): Promise<pg.QueryResult> => {
    const client = new pg.Client({ connectionString: server.appUrl })
    await client.connect()
    try {
      for (const statement of statements.slice(0, -1)) await client.query(statement)
      return await client.query(statements.at(-1) ?? '')
    } finally {
      await client.end()
    }
  }
  test.each(forbidden)('is refused: %s', async (statement) => {
    await audit.write(auditEvent())
    await expect(asProduct(statement)).rejects.toMatchObject({ code: '42501' })
    expect(await rowsOf(chainA)).toBe(1)
  })

  test('sees no citizen’s row without a municipality, and only that one’s with it', async () => {
    await audit.write(auditEvent())
    await audit.write(auditEvent({ kjede: chainB }))
    const count = async (org: string | null, table: string): Promise<number> => {
      const set = org === null ? [] : [`select set_config('app.fiks_org_id', '${org}', false)`]
      return Number((await asProduct(...set, `select count(*) from ${table}`)).rows[0].count)
    }
    for (const table of ['audit', 'audit_person', 'person']) {
      expect(await count(null, table), table).toBe(0)
      expect(await count(chainA, table), table).toBe(1)
    }
    const foreign = `insert into person values ('${chainB}', 'p', '\\x00', 'k')`
    await expect(asProduct(`select set_config('app.fiks_org_id', '${chainA}', false)`, foreign)).rejects.toThrow(
      'row-level security',
    )
  })

  test('is what production accepts, but for the missing TLS of this test server; the owner is not', async () => {
    expect(await store.loginProblems()).toEqual([expect.stringContaining('ikke kryptert')])
    const owner = await openStore({ databaseUrl: server.ownerUrl, data: '', keys })
    const said = (await owner.loginProblems()).join(' ')
    await owner.close()
    for (const word of ['superbruker', 'eier tabeller', 'endre eller slette']) expect(said).toContain(word)
    expect(await store.pending()).toEqual([])
  })
})

test('the number is in the database as ciphertext and pseudonym only', async () => {
  await audit.write(auditEvent())
  const { rows } = await server.asOwner(`
    select (select json_agg(a) from audit a)::text || (select json_agg(p) from audit_person p)::text
      || (select json_agg(p) from person p)::text as everything`)
  expect(rows[0].everything).toContain(keys.pseudonym(somebody))
  expect(rows[0].everything).not.toContain(somebody)
  const { nummer } = (await server.asOwner('select nummer from person')).rows[0]
  expect(keys.decrypt(nummer, `person:${chainA}:${keys.pseudonym(somebody)}`)).toBe(somebody)
})
