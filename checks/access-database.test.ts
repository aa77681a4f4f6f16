// Access from end to end on the embedded database: the operator's commands, the demo seed run twice, a real Permit, and
// what the chains tell afterwards.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyChains } from '../src/audit/verify-chains.ts'
import { personidentifikator } from '../src/base/person-number.ts'
import { chainA, chainB, freshKeys, somebody } from './audit-rows.ts'
import { type EmbeddedForChecks, openForChecks } from './embedded-database.ts'
import { integration, operatorFor, permitFor, roleId, seedPermit } from './permit-question.ts'

const keys = freshKeys()
const administrator = personidentifikator('29822099635')
let database: EmbeddedForChecks
beforeAll(async () => {
  database = await openForChecks(keys)
  await seedPermit(database.store, keys)
})
afterAll(() => database?.stop())

const events = async (kjede: string): Promise<string[]> => {
  const rows = await database.store.chains.read(kjede, 0, 1_000)
  return rows.map((row) => JSON.parse(row.rad)).map((row) => `${row.hendelse} ${row.fase} ${row.utfall}`)
}

test('the seed run again changes nothing and gives no row', async () => {
  const before = await events(chainA)
  await seedPermit(database.store, keys)
  expect(await events(chainA)).toEqual(before)
  expect(before).toContain('operatoer-organisasjon utfoert ok')
  expect(before).toContain('operatoer-tilgang utfoert administrator')
  expect(before.filter((event) => event.startsWith('operatoer-delegering'))).toHaveLength(2)
})

test('a user and a machine get a Permit; both look-ups are in the chain, asked and given', async () => {
  const actor = {
    kind: 'integrasjon',
    id: integration.id,
    organisasjonsnummer: '974760673',
    begrunnelse: 'proeving',
  } as const
  for (const change of [{}, { actor }]) {
    const permit = await permitFor(database.store, keys, change)
    expect(permit.rolle).toMatchObject({ id: roleId, fiksOrgId: chainA, kommune: { kommunenummer: '0301' } })
    await permit.given({
      fase: 'gitt',
      utfall: 'ok',
      personer: [{ personidentifikator: somebody }],
      tid: permit.ask.tid,
    })
  }
  expect((await events(chainA)).slice(-4)).toEqual([
    'beregning spurt ok',
    'beregning gitt ok',
    'beregning spurt ok',
    'beregning gitt ok',
  ])
})

test('a new municipality: its administrator may not look anyone up, and another municipality’s machine neither', async () => {
  const operator = operatorFor(database.store, keys)
  const org = { fiksOrgId: chainB, navn: 'Nabo', organisasjonsnummer: '974760673', kommunenummer: '0301' }
  expect(await operator.createOrganisation(org, administrator)).toMatchObject({ fiksOrgId: chainB })
  const rolleId = randomUUID()
  const tjenesteomraade = 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON'
  await operator.createRole({ id: rolleId, fiksOrgId: chainB, navn: 'Vedtak', tjenesteomraade })
  const asAdministrator = {
    actor: { kind: 'person', personidentifikator: administrator, sesjon: 's' },
    rolleId,
  } as const
  await expect(permitFor(database.store, keys, asAdministrator)).rejects.toMatchObject({ kode: 'ikke-tilgang' })
  const foreign = {
    actor: { kind: 'integrasjon', id: integration.id, organisasjonsnummer: '974760673', begrunnelse: 'proeving' },
    rolleId,
  } as const
  await expect(permitFor(database.store, keys, foreign)).rejects.toMatchObject({ kode: 'rolle-annen-kommune' })
  // A grant alone does not carry a machine over the border, and a role without agreement opens for nobody.
  await operator.grantRole({ fiksOrgId: chainB, rolleId, type: 'bruker', til: { integrasjon: integration.id } })
  await expect(permitFor(database.store, keys, foreign)).rejects.toMatchObject({ kode: 'rolle-annen-kommune' })
  await operator.grantRole({ fiksOrgId: chainB, rolleId, type: 'bruker', til: { person: somebody } })
  await expect(permitFor(database.store, keys, { rolleId })).rejects.toMatchObject({ kode: 'ikke-delegert' })
  const dates = { erklaert: '2026-01-01', innvilget: '2026-01-01', delegert: '2026-01-01', opphoert: null }
  await operator.setDelegation(chainB, tjenesteomraade, dates)
  await expect(permitFor(database.store, keys, { rolleId })).resolves.toBeDefined()
  expect(await events(chainB)).toContain('beregning nektet rolle-annen-kommune')
})

test('an integration’s password is shown once and stored as HMAC', async () => {
  const operator = operatorFor(database.store, keys)
  const made = { id: randomUUID(), fiksOrgId: chainB, organisasjonsnummer: '974760673' }
  const password = await operator.createIntegration(made)
  expect(Buffer.from(password ?? '', 'base64url')).toHaveLength(32)
  expect(await operator.createIntegration(made)).toBeNull()
  const stored = await database.store.access.findIntegration(made.id)
  expect(stored?.passordHmac).toEqual(keys.passwordHmac(password ?? ''))
  expect(JSON.stringify(await database.asOwner('select * from integrasjon'))).not.toContain(password)
})

test('a role that does not exist leaves its row in the platform’s chain, and everything verifies', async () => {
  await expect(permitFor(database.store, keys, { rolleId: randomUUID() })).rejects.toMatchObject({
    kode: 'rolle-ukjent',
  })
  await expect(permitFor(database.store, keys, { rolleId: 'tull' })).rejects.toMatchObject({ kode: 'rolle-ukjent' })
  const summary = await verifyChains(database.store.chains)
  expect(summary).toMatchObject({ kjeder: 3, brudd: [] })
})
