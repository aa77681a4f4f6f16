// Evidence over time on a real PostgreSQL: checkpoints that find a chain cut short, and keys that change under rows that do not.
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { openAudit } from '../src/audit/open-audit.ts'
import { personidentifikator } from '../src/base/person-number.ts'
import { namedColumns } from '../src/store/epoch-columns.ts'
import { type KeyTexts, openKeys } from '../src/store/keys.ts'
import type { Keys } from '../src/store/types.ts'
import { auditEvent, chainA, chainB, freshKeyTexts, somebody } from './audit-rows.ts'
import { evidenceServer } from './evidence-server.ts'

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
const { e, storeAs, write, sign, said, rows } = evidenceServer(keys)

describe('checkpoints', () => {
  test('one per chain and day, where the day ended in Norway, also when two processes write it', async () => {
    await write('2026-03-01T10:00:00.000Z')
    await write('2026-03-01T22:59:59.000Z')
    await write('2026-03-01T23:00:00.000Z')
    const second = await storeAs(e.server.appUrl, keys)
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
    for (const statement of statements) await e.server.asOwner(statement)
    expect(await said()).toMatch(found)
  })

  test('a chain written anew from row 3, its hashes and its head right: the checkpoint has signed another row', async () => {
    for (let row = 0; row < 4; row += 1) await write('2026-03-01T10:00:00.000Z')
    await sign('2026-03-02T08:00:00.000Z')
    for (const statement of cutEnd) await e.server.asOwner(statement)
    const forger = await storeAs(e.server.appUrl, keys)
    const forged = openAudit(forger.chains, keys.pseudonym)
    for (let row = 0; row < 2; row += 1)
      await forged.write(auditEvent({ tid: '2026-03-01T10:00:00.000Z', inntektsaar: 2022 }))
    expect(await said()).toMatch(/rad 4: raden er en annen enn den sjekkpunktet for 2026-03-01 har signert/)
  })
})

describe('new keys', () => {
  const organisation = { fiksOrgId: chainA, navn: 'Asker', organisasjonsnummer: '920125298', kommunenummer: '3203' }
  const grantOf = (by: Keys) => e.store.access.officesOf(by.pseudonym(somebody), '2026-05-01')
  const hashes = () => rows('select fiks_org_id, nr, prev, hash, rad from audit order by 1, 2')

  async function seed(): Promise<void> {
    await e.store.operator.createOrganisation(organisation)
    const office = { fiksOrgId: chainA, rolleId: null, type: 'administrator', fra: '2026-01-01', til: null } as const
    await e.store.operator.grant({ ...office, status: 'gjelder', actor: { pseudonym: keys.pseudonym(somebody) } })
    await e.store.sessions.create({ personidentifikator: somebody, sid: null, idToken: null }, new Date('2026-05-01'))
    for (let row = 0; row < 5; row += 1) await write('2026-03-01T10:00:00.000Z')
    await write('2026-03-01T10:00:00.000Z', { kjede: chainB })
    await sign('2026-03-02T08:00:00.000Z')
    expect(await e.store.epochProblems(new Date('2026-05-01'))).toEqual([])
  }
  const rotation = async () => (await storeAs(e.urls.noekler, newKeys)).keyRotation

  test('an epoch begins: grants and sessions go on, rows and hashes stay, old and new rows carry their own epoch', async () => {
    await seed()
    const before = await hashes()
    const after = await storeAs(e.server.appUrl, newKeys)
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
    expect(await e.store.epochProblems(late)).toEqual([expect.stringContaining('mangler epoken p2')])
    const alone = openKeys({ ...fresh, hmac: `p2:${fresh.hmac}` })
    expect(await (await storeAs(e.server.appUrl, alone)).epochProblems(late)).toEqual([
      expect.stringContaining('mangler epoken p1'),
    ])
    const another = openKeys({ ...fresh, hmac: `p2:${fresh.hmac},p1:${freshKeyTexts().hmac}` })
    expect(await (await storeAs(e.server.appUrl, another)).epochProblems(late)).toEqual([
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
    await e.server.asOwner('delete from person')
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
    const asker = await storeAs(e.server.appUrl, newKeys)
    const question = { fiksOrgId: chainA, rad: null, stilt: '2026-05-03T10:00:00.000Z' }
    const citizen = { pseudonymer: newKeys.pseudonyms(other), borger: other }
    for (const id of [randomUUID(), randomUUID()]) await asker.insight.ask(citizen, { ...question, id, tekst: 'Hvem?' })
    const kept = `fiks_org_id = '${chainA}' and pseudonym = '${newKeys.pseudonym(other)}'`
    expect(await rows(`select 1 as ja from person where ${kept}`)).toHaveLength(1)
    // A question from before the number was kept beside it: found by the same human's older name.
    await e.server.asOwner(`delete from person where ${kept}`)
    const thirdTexts = { ...rotated, hmac: `p3:${freshKeyTexts().hmac},${rotated.hmac}` }
    const third = openKeys(thirdTexts)
    const steward = (await storeAs(e.urls.noekler, third)).keyRotation
    expect(await steward.beginEpoch(new Date('2026-06-01'))).toBe('p3')
    expect(await rows('select distinct pseudonym from innsynsspoersmaal')).toEqual([
      { pseudonym: third.pseudonym(other) },
    ])
    const after = await storeAs(e.server.appUrl, third)
    expect(await after.insight.questions({ pseudonymer: [third.pseudonym(other)] })).toHaveLength(2)
  })

  test('every column that names a person is either named anew, or known to stay', async () => {
    // By their names: whoever did something (…_av), persons and pseudonyms. Evidence keeps its own; the others have their own steps.
    // A frozen answer to a citizen is found over all epochs, and lives an hour; so is a person's choice of language.
    const evidence = ['audit.paa_vegne_av', 'audit_person.pseudonym', 'person.pseudonym']
    const stays = [...evidence, 'ansatt.pseudonym', 'sesjon.person', 'innsynssvar.pseudonym', 'spraakvalg.person']
    const found = await rows(`
      select table_name || '.' || column_name as navn from information_schema.columns
      where table_schema = 'public' and data_type = 'text' and column_name ~ '(^av$|_av$|^person$|^pseudonym$|vegne)'`)
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
    await expect(e.store.keyRotation.beginEpoch(new Date())).rejects.toMatchObject({ code: '42501' })
    await expect(e.store.keyRotation.resealBatch(1)).rejects.toMatchObject({ code: '42501' })
  })

  test('the role for keys may not touch a row of evidence', async () => {
    const pg = (await import('pg')).default
    const client = new pg.Client({ connectionString: e.urls.noekler })
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
