// The rows of drafts: sealed, one person's in one role, one version after another, gone after a day, and found again when the HMAC
// key has been changed.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { personidentifikator } from '../src/base/person-number.ts'
import type { DraftOwner } from '../src/store/draft-types.ts'
import { chainA, chainB, freshKeys, somebody } from './audit-rows.ts'
import { draftOf } from './draft-of.ts'
import { type EmbeddedForChecks, openForChecks } from './embedded-database.ts'
import { operatorFor, roleId, seedPermit } from './permit-question.ts'

const keys = freshKeys()
const typed = '04817299771'
const colleague = personidentifikator('29822099635')
const owner: DraftOwner = { fiksOrgId: chainA, rolleId: roleId, person: somebody }
const now = new Date('2026-10-01T10:00:00.000Z')
const hoursLater = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000)

let database: EmbeddedForChecks
beforeAll(async () => {
  database = await openForChecks(keys)
  await seedPermit(database.store, keys)
  const org = { fiksOrgId: chainB, navn: 'Nabo', organisasjonsnummer: '974760673', kommunenummer: '0301' }
  await operatorFor(database.store, keys).createOrganisation(org, colleague)
})
afterAll(() => database?.stop())

async function made(): Promise<string> {
  const id = randomUUID()
  await database.store.drafts.create(owner, { id, utkast: draftOf(typed) }, now)
  return id
}
const allBytes = async (): Promise<string> =>
  JSON.stringify(
    await database.asOwner(
      "select id, person, encode(innhold, 'escape') as tekst, encode(innhold, 'hex') as hex from utkast",
    ),
  )

test('what is typed stands in no byte of the row; it opens for its owner as it was', async () => {
  const id = await made()
  const found = await database.store.drafts.find(owner, id, now)
  expect(found).toEqual({ id, versjon: 1, lagret: now.toISOString(), utkast: draftOf(typed) })
  const bytes = await allBytes()
  expect(bytes).toContain(id)
  for (const secret of [typed, somebody, '2026/17', 'SOEKER', 'nummer']) {
    expect(bytes).not.toContain(secret)
    expect(bytes).not.toContain(Buffer.from(secret).toString('hex'))
  }
})

test('another person, role or municipality finds, saves and removes nothing', async () => {
  const id = await made()
  const { drafts } = database.store
  const others: readonly DraftOwner[] = [
    { ...owner, person: colleague },
    { ...owner, rolleId: randomUUID() },
    { ...owner, fiksOrgId: chainB },
  ]
  for (const other of others) {
    expect(await drafts.find(other, id, now)).toBeNull()
    expect(await drafts.list(other, now)).toEqual([])
    expect(await drafts.save(other, { id, versjon: 1, utkast: draftOf('x') }, now)).toBeNull()
    expect(await drafts.remove(other, id)).toBe(false)
  }
  expect(await drafts.find(owner, id, now)).toMatchObject({ versjon: 1, utkast: draftOf(typed) })
})

test('a row that is moved to another person opens for nobody, and no municipality set shows no row', async () => {
  const id = await made()
  await database.asOwner(`update utkast set person = '${keys.pseudonym(colleague)}' where id = '${id}'`)
  await expect(database.store.drafts.find({ ...owner, person: colleague }, id, now)).rejects.toThrow()
  expect(await database.asProduct('select * from utkast')).toEqual([])
  await database.asOwner(`delete from utkast where id = '${id}'`)
})

test('the second of two who saved on the same version changes nothing', async () => {
  const id = await made()
  const { drafts } = database.store
  expect(await drafts.save(owner, { id, versjon: 1, utkast: draftOf('1') }, now)).toBe(2)
  expect(await drafts.save(owner, { id, versjon: 1, utkast: draftOf('2') }, now)).toBeNull()
  expect(await drafts.find(owner, id, now)).toMatchObject({ versjon: 2, utkast: draftOf('1') })
})

test('a day after the last saving it is nobody’s, and the sweep takes the row', async () => {
  const { drafts, sweep } = database.store
  await sweep(hoursLater(1000))
  const [old, saved] = [await made(), await made()]
  expect(await drafts.save(owner, { id: saved, versjon: 1, utkast: draftOf('1') }, hoursLater(2))).toBe(2)
  expect(await drafts.find(owner, old, hoursLater(23.99))).not.toBeNull()
  expect(await drafts.find(owner, old, hoursLater(24))).toBeNull()
  expect(await drafts.save(owner, { id: old, versjon: 1, utkast: draftOf('1') }, hoursLater(24))).toBeNull()
  expect((await drafts.list(owner, hoursLater(24))).map(({ id }) => id)).toEqual([saved])
  await sweep(hoursLater(23.99))
  expect(await allBytes()).toContain(old)
  await sweep(hoursLater(24))
  expect(await allBytes()).not.toContain(old)
  expect(await allBytes()).toContain(saved)
})
