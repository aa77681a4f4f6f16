// An administrator's deeds on the embedded database: what concerns oneself waits for a second administrator, what is taken back is
// shut at once, the last administrator stays, and the database itself refuses what the code must never try.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rotateSecret } from '../src/access/integrations.ts'
import { openAudit } from '../src/audit/open-audit.ts'
import { verifyChains } from '../src/audit/verify-chains.ts'
import { personidentifikator } from '../src/base/person-number.ts'
import { administrationOf } from '../src/journey/administration/port.ts'
import { now, chainA, chainB, freshKeys, somebody } from './audit-rows.ts'
import { type EmbeddedForChecks, openForChecks } from './embedded-database.ts'
import { integration, law, operatorFor, permitFor, roleId, seedPermit } from './permit-question.ts'

const keys = freshKeys()
/** somebody is the seed's administrator and user. */
const second = personidentifikator('29822099635')
const worker = personidentifikator('17828126156')
const third = personidentifikator('25868925887')
let database: EmbeddedForChecks
let administration: ReturnType<typeof administrationOf>

beforeAll(async () => {
  database = await openForChecks(keys)
  const { store } = database
  await seedPermit(store, keys)
  const nabo = { fiksOrgId: chainB, navn: 'Nabo', organisasjonsnummer: '974760673', kommunenummer: '0301' }
  await operatorFor(store, keys).createOrganisation(nabo, third)
  administration = administrationOf({
    access: { access: store.access, pseudonym: keys.pseudonym, audit: openAudit(store.chains, keys.pseudonym) },
    ...{ roles: store.roles, grants: store.grants, deeds: store.deeds, law, pseudonyms: keys.pseudonyms },
    organisationName: (number) => (number === '974760673' ? 'Nabo' : null),
    ...{ clock: () => now, newId: randomUUID },
  })
})
afterAll(() => database?.stop())

const as = (person: typeof second, fiksOrgId = chainA) => ({
  actor: { kind: 'person', personidentifikator: person, sesjon: 's' } as const,
  fiksOrgId,
  requestId: randomUUID(),
  tid: now.toISOString(),
})
const langtid = 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON'
const wanted = { navn: 'Sykehjem', formaal: 'Vedtak om egenandel', tjenesteomraade: langtid }
const look = (person: typeof second, rolleId: string) =>
  permitFor(database.store, keys, { actor: as(person).actor, rolleId })
const lastRows = async (count: number) =>
  (await database.store.chains.read(chainA, 0, 10_000))
    .slice(-count)
    .map(({ rad }) => JSON.parse(rad))
    .map(({ hendelse, fase, utfall, emne }) => `${hendelse} ${fase} ${utfall} ${emne}`)

test('the only administrator makes the second alone, and the row says so; the third waits for approval', async () => {
  const office = await administration.makeAdministrator({ identifikator: second, navn: 'Kari' }, as(somebody))
  expect(office).toMatchObject({ status: 'gjelder', grunn: 'eneste-administrator' })
  expect(await lastRows(1)).toEqual(['administrator utfoert eneste-administrator gi'])
  const waiting = await administration.makeAdministrator({ identifikator: third }, as(second))
  expect(waiting).toMatchObject({ status: 'venter', grunn: 'flere-administratorer' })
  await expect(administration.roles(as(third))).rejects.toMatchObject({ kode: 'ikke-tilgang' })
  await expect(administration.decideGrant(waiting.id, 'godkjenn', as(second))).rejects.toMatchObject({
    kode: 'egen-godkjenning',
  })
  expect(await lastRows(2)).toEqual(['godkjenning spurt ok godkjenn', 'godkjenning feilet egen-godkjenning godkjenn'])
  expect((await administration.decideGrant(waiting.id, 'avvis', as(somebody))).status).toBe('avvist')
  await expect(administration.roles(as(third))).rejects.toMatchObject({ kode: 'ikke-tilgang' })
})

test('role → grant → look-up; taken back it is shut at once, and can be given again', async () => {
  const role = await administration.createRole(wanted, as(somebody))
  await expect(look(worker, role.id)).rejects.toMatchObject({ kode: 'ikke-tilgang' })
  const given = await administration.grantRole(role.id, { identifikator: worker, navn: 'Ola' }, as(somebody))
  expect(given).toMatchObject({ status: 'gjelder', grunn: null, rolleId: role.id })
  expect((await look(worker, role.id)).rolle).toMatchObject({ formaal: 'Vedtak om egenandel', registre: null })
  await expect(administration.grantRole(role.id, { identifikator: worker }, as(second))).rejects.toMatchObject({
    kode: 'tilgang-finnes',
  })
  await administration.endGrant(given.id, 'tilgang', as(second))
  await expect(look(worker, role.id)).rejects.toMatchObject({ kode: 'ikke-tilgang' })
  expect((await administration.grantRole(role.id, { identifikator: worker }, as(second))).status).toBe('gjelder')
  expect((await look(worker, role.id)).rolle.id).toBe(role.id)
  const { personer } = await administration.grants(as(second))
  expect(personer.get(keys.pseudonym(worker))).toEqual({
    pseudonym: keys.pseudonym(worker),
    nummer: worker,
    navn: 'Ola',
  })
})

test('a role for oneself waits, and opens when a second administrator has approved it', async () => {
  const role = await administration.createRole({ ...wanted, navn: 'Egen' }, as(second))
  const own = await administration.grantRole(role.id, { identifikator: second }, as(second))
  expect(own).toMatchObject({ status: 'venter', grunn: 'til-seg-selv' })
  await expect(look(second, role.id)).rejects.toMatchObject({ kode: 'tilgang-venter' })
  await expect(administration.decideGrant(own.id, 'godkjenn', as(second))).rejects.toMatchObject({
    kode: 'egen-godkjenning',
  })
  await administration.decideGrant(own.id, 'godkjenn', as(somebody))
  expect((await look(second, role.id)).rolle.id).toBe(role.id)
  await expect(administration.decideGrant(own.id, 'avvis', as(somebody))).rejects.toMatchObject({
    kode: 'tilgang-avgjort',
  })
})

test('an integration one made oneself waits; the operator’s does not; another municipality’s is not known', async () => {
  const role = await administration.createRole({ ...wanted, navn: 'Maskin' }, as(somebody))
  expect((await administration.grantRole(role.id, { integrasjon: integration.id }, as(somebody))).status).toBe(
    'gjelder',
  )
  await database.asOwner(
    `update integrasjon set opprettet_av = '${keys.pseudonym(second)}' where id = '${integration.id}'`,
  )
  const other = await administration.createRole({ ...wanted, navn: 'Maskin 2' }, as(somebody))
  expect(await administration.grantRole(other.id, { integrasjon: integration.id }, as(second))).toMatchObject({
    status: 'venter',
    grunn: 'egen-integrasjon',
  })
  await expect(administration.grantRole(other.id, { integrasjon: randomUUID() }, as(second))).rejects.toMatchObject({
    kode: 'ugyldig-foresporsel',
    felt: 'integrasjon',
  })
})

test('a role out of its dates, switched off or deleted opens nothing; its tjenesteområde never changes', async () => {
  const role = await administration.createRole({ ...wanted, navn: 'Datert' }, as(somebody))
  await administration.grantRole(role.id, { identifikator: worker }, as(somebody))
  await administration.changeRole(role.id, { til: '2020-01-01', fra: '2019-01-01' }, as(second))
  await expect(look(worker, role.id)).rejects.toMatchObject({ kode: 'rolle-utenfor-dato' })
  await administration.changeRole(role.id, { til: null, fra: null, registre: ['folkeregister'] }, as(second))
  await expect(look(worker, role.id)).rejects.toMatchObject({ kode: 'register-mangler' })
  await administration.changeRole(role.id, { registre: null, aktiv: false }, as(second))
  await expect(look(worker, role.id)).rejects.toMatchObject({ kode: 'rolle-inaktiv' })
  await administration.changeRole(role.id, { aktiv: true }, as(second))
  expect((await look(worker, role.id)).rolle.id).toBe(role.id)
  await administration.removeRole(role.id, as(second))
  await expect(look(worker, role.id)).rejects.toMatchObject({ kode: 'rolle-inaktiv' })
  await expect(administration.changeRole(role.id, { aktiv: true }, as(second))).rejects.toMatchObject({
    kode: 'ikke-funnet',
  })
  await expect(database.asProduct(`update rolle set tjenesteomraade = 'HELSE'`)).rejects.toThrow(/permission denied/)
})

test('a role that its configuration has shut for the page finds nobody there', async () => {
  const shut = {
    folkeregisterdeler: ['navn', 'foedsel'],
    fiks: { bruksomraader: ['SOEK'], kanBrukesPaaSokeside: false },
  }
  const role = await administration.createRole({ ...wanted, navn: 'Uten søk', ...shut }, as(somebody))
  await administration.grantRole(role.id, { identifikator: worker }, as(somebody))
  const search = { ...{ actor: as(worker).actor, rolleId: role.id }, handling: 'personsoek', personer: [] } as const
  await expect(permitFor(database.store, keys, search)).rejects.toMatchObject({ kode: 'register-mangler' })
  await administration.changeRole(role.id, { fiks: { ...shut.fiks, kanBrukesPaaSokeside: true } }, as(second))
  expect((await permitFor(database.store, keys, search)).rolle.soekStengt).toBe(null)
})

test.each<[string, object, string]>([
  ['an unknown tjenesteområde', { tjenesteomraade: 'SKATT' }, 'tjenesteomraade'],
  [
    'a register the law does not give',
    { tjenesteomraade: 'BARNEVERN', registre: ['summertskattegrunnlag'] },
    'registre',
  ],
  ['dates the wrong way', { fra: '2026-02-01', til: '2026-01-01' }, 'til'],
  ['a person number as purpose', { formaal: 'for 17912099997' }, 'formaal'],
  ['a part the register does not have', { folkeregisterdeler: ['inntekt'] }, 'folkeregisterdeler'],
])('%s: refused, named, and on record', async (_, change, felt) => {
  await expect(administration.createRole({ ...wanted, ...change }, as(somebody))).rejects.toMatchObject({
    kode: 'ugyldig-foresporsel',
    felt,
  })
  expect(await lastRows(2)).toEqual(['rolle spurt ok opprett', 'rolle feilet ugyldig-foresporsel opprett'])
})

test('a vertskommune’s worker is listed under the role’s municipality', async () => {
  const given = await administration.grantRole(
    roleId,
    { identifikator: third, vertskommune: '974760673' },
    as(somebody),
  )
  expect(given).toMatchObject({ status: 'gjelder', vertskommune: '974760673' })
  expect(await database.store.access.rolesOf(keys.pseudonym(third), '2020-01-01')).toEqual([])
  const today = given.fra
  expect(await database.store.access.rolesOf(keys.pseudonym(third), today)).toMatchObject([
    { id: roleId, fiksOrgId: chainA, kommune: { navn: 'Prøvekommunen' } },
  ])
  await expect(
    administration.grantRole(roleId, { identifikator: worker, vertskommune: '958935420' }, as(somebody)),
  ).rejects.toMatchObject({ felt: 'vertskommune' })
})

test('another municipality’s administrator: refused everywhere, in the chain of the municipality that was asked about', async () => {
  const foreign = as(third)
  const grants = (await administration.grants(as(somebody))).tilganger
  const id = grants[0]?.id ?? ''
  const attempts = [
    administration.roles(foreign),
    administration.grants(foreign),
    administration.areas(foreign),
    administration.deeds(null, foreign),
    administration.createRole(wanted, foreign),
    administration.changeRole(roleId, { aktiv: false }, foreign),
    administration.removeRole(roleId, foreign),
    administration.grantRole(roleId, { identifikator: third }, foreign),
    administration.makeAdministrator({ identifikator: third }, foreign),
    administration.decideGrant(id, 'godkjenn', foreign),
    administration.endGrant(id, 'tilgang', foreign),
    administration.endGrant(id, 'administrator', foreign),
  ]
  for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ kode: 'ikke-tilgang' })
  expect((await lastRows(attempts.length)).every((row) => / nektet ikke-tilgang /.test(row))).toBe(true)
  // Nor with an id of one's own municipality's neighbour.
  await expect(administration.changeRole(roleId, { aktiv: false }, as(third, chainB))).rejects.toMatchObject({
    kode: 'ikke-funnet',
  })
  await expect(administration.endGrant(id, 'tilgang', as(third, chainB))).rejects.toMatchObject({ kode: 'ikke-funnet' })
})

test('whoever holds a role does not widen it alone, nor for an integration he has had a secret of; narrowing is free', async () => {
  const narrow = { registre: ['folkeregister'], folkeregisterdeler: ['navn'], fra: now.toISOString().slice(0, 10) }
  const make = (navn: string) =>
    administration.createRole({ ...wanted, navn, ...narrow, til: '2027-01-31' }, as(somebody))
  const role = await make('Smal')
  const own = await administration.grantRole(role.id, { identifikator: second }, as(somebody))
  expect(own.status).toBe('gjelder')
  const machine = await make('Smal maskin')
  await administration.grantRole(machine.id, { integrasjon: integration.id }, as(somebody))
  for (const { id } of [role, machine])
    for (const wider of [
      ...[{ registre: null }, { folkeregisterdeler: null }, { folkeregisterdeler: ['navn', 'status'] }],
      ...[{ til: null }, { til: '2027-02-01' }, { fra: null }],
    ])
      await expect(administration.changeRole(id, wider, as(second))).rejects.toMatchObject({ kode: 'egen-rolle' })
  expect(await lastRows(2)).toEqual(['rolle spurt ok endre', 'rolle feilet egen-rolle endre'])
  await administration.changeRole(role.id, { aktiv: false, til: '2026-12-31' }, as(second))
  await expect(administration.changeRole(role.id, { aktiv: true }, as(second))).rejects.toMatchObject({
    kode: 'egen-rolle',
  })
  expect(await administration.changeRole(role.id, { aktiv: true, registre: null }, as(somebody))).toMatchObject({
    registre: null,
  })
  await administration.endGrant(own.id, 'tilgang', as(somebody))
})

test('who gave an integration a role does not get its secret; who has had a secret gives it no role alone', async () => {
  const rotate = (id: string, person: typeof second) =>
    rotateSecret(id, null, as(person), {
      access: {
        access: database.store.access,
        pseudonym: keys.pseudonym,
        audit: openAudit(database.store.chains, keys.pseudonym),
      },
      ...{ integrations: database.store.integrations, passwordHmac: keys.passwordHmac, pseudonyms: keys.pseudonyms },
      ...{ purposes: [], clock: () => now, newId: randomUUID },
    })
  const id = randomUUID()
  await database.asOwner(`insert into integrasjon (fiks_org_id, id, navn, organisasjonsnummer, passord_hmac, opprettet_av)
    select fiks_org_id, '${id}', 'Andres', organisasjonsnummer, decode(repeat('ab', 32), 'hex'), '${keys.pseudonym(second)}'
    from integrasjon where id = '${integration.id}'`)
  const role = await administration.createRole({ ...wanted, navn: 'Andres' }, as(somebody))
  const grant = await administration.grantRole(role.id, { integrasjon: id }, as(somebody))
  expect(grant.status).toBe('gjelder')
  await expect(rotate(id, somebody)).rejects.toMatchObject({ kode: 'egen-integrasjonstilgang' })
  await administration.endGrant(grant.id, 'tilgang', as(second))
  await rotate(id, somebody)
  expect(await administration.grantRole(role.id, { integrasjon: id }, as(somebody))).toMatchObject({
    status: 'venter',
    grunn: 'egen-integrasjon',
  })
})

test('of two administrators none ends the other; each may end his own, but not both at once', async () => {
  const { tilganger } = await administration.grants(as(somebody))
  const offices = tilganger.filter((one) => one.type === 'administrator' && one.status === 'gjelder')
  expect(offices).toHaveLength(2)
  const of = (person: typeof second) => offices.find((one) => one.person === keys.pseudonym(person))?.id ?? ''
  await expect(administration.endGrant(of(second), 'administrator', as(somebody))).rejects.toMatchObject({
    kode: 'to-administratorer',
  })
  const ended = await Promise.allSettled([
    administration.endGrant(of(somebody), 'administrator', as(somebody)),
    administration.endGrant(of(second), 'administrator', as(second)),
  ])
  expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const left = (await database.asOwner(
    `select count(*)::int as antall from rolletilgang where fiks_org_id = '${chainA}' and type = 'administrator' and status = 'gjelder'`,
  )) as { antall: number }[]
  expect(left[0]?.antall).toBe(1)
})

test('the database refuses a giver who approves, and every chain holds', async () => {
  const own = `update rolletilgang set status = 'gjelder', godkjent_av = gitt_av where status = 'venter'`
  await expect(database.asOwner(own)).rejects.toThrow(/rolletilgang_(to_personer|ikke_egen)/)
  const alone = `update rolletilgang set status = 'gjelder' where status = 'venter'`
  await expect(database.asOwner(alone)).rejects.toThrow(/rolletilgang_godkjent/)
  expect(await verifyChains(database.store.chains)).toMatchObject({ brudd: [] })
})
