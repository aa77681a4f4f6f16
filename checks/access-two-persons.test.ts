// Nobody lets himself in alone, through any door: whatever three administrators do in whatever order, behind every role in force stands
// somebody who gains nothing by it. Embedded database; the invariant is restated here from the deeds that were answered yes.
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createIntegration, endOldSecret, type IntegrationsHouse, rotateSecret } from '../src/access/integrations.ts'
import { openAudit } from '../src/audit/open-audit.ts'
import { Problem } from '../src/base/errors.ts'
import { personidentifikator } from '../src/base/person-number.ts'
import type { AdministrationHouse } from '../src/journey/administration/deed.ts'
import { type EventAccessHouse, switchEvents } from '../src/journey/event-access.ts'
import { administrationOf } from '../src/journey/administration/port.ts'
import type { AdminGrant } from '../src/store/administration-types.ts'
import { chainA, freshKeys, somebody } from './audit-rows.ts'
import { type EmbeddedForChecks, openForChecks } from './embedded-database.ts'
import { law, operatorFor, seedPermit } from './permit-question.ts'

const keys = freshKeys()
const persons = [somebody, '29822099635', '17828126156'].map(personidentifikator)
const names = persons.map((one) => keys.pseudonym(one))
const langtid = 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON'
const narrow = { navn: 'Smal', formaal: 'Vedtak', tjenesteomraade: langtid, registre: ['folkeregister'] }
let database: EmbeddedForChecks
let house: AdministrationHouse
let integrations: IntegrationsHouse
let events: EventAccessHouse
let administration: ReturnType<typeof administrationOf>
/** A minute goes by for every deed. */
let instant = Date.parse('2026-05-04T10:00:00.000Z')
const clock = (): Date => new Date(instant)

beforeAll(async () => {
  database = await openForChecks(keys)
  const { store } = database
  await seedPermit(store, keys)
  for (const person of persons)
    await operatorFor(store, keys).grantRole({
      fiksOrgId: chainA,
      rolleId: null,
      type: 'administrator',
      til: { person },
    })
  const access = { access: store.access, pseudonym: keys.pseudonym, audit: openAudit(store.chains, keys.pseudonym) }
  const { roles, grants, deeds } = store
  const each = { access, pseudonyms: keys.pseudonyms, clock, newId: randomUUID }
  house = { ...each, roles, grants, deeds, law, organisationName: () => null }
  administration = administrationOf(house)
  const purposes = [{ kode: 'proeving', tekst: 'Prøving' }]
  events = { ...each, eventAccess: store.eventAccess }
  integrations = { ...each, integrations: store.integrations, passwordHmac: keys.passwordHmac, purposes }
})
afterAll(() => database?.stop())

const as = (who: number) => {
  instant += 60_000
  const actor = { kind: 'person', personidentifikator: persons[who] ?? somebody, sesjon: 's' } as const
  return { actor, fiksOrgId: chainA, requestId: randomUUID(), tid: clock().toISOString() }
}

/** What was answered yes, as the test remembers it. */
interface Remembered {
  readonly roles: readonly string[]
  readonly machines: readonly string[]
  readonly holders: Map<string, Set<string>>
  readonly wider: { readonly role: string; readonly by: string; readonly at: number }[]
  readonly consent: Map<string, { readonly by: Set<string>; at: number }>
}
type Step = readonly ['give' | 'approve' | 'rotate' | 'widen' | 'events' | 'end', number, number, number]
const one = fc.nat(1)
const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom('give', 'give', 'approve', 'approve', 'approve', 'rotate', 'rotate', 'widen', 'events', 'end'),
  fc.nat(2),
  one,
  fc.nat(4),
)

async function begin(makers: readonly number[]): Promise<Remembered> {
  const roles = [await administration.createRole(narrow, as(0)), await administration.createRole(narrow, as(1))]
  const machines: string[] = []
  const holders = new Map<string, Set<string>>()
  for (const maker of makers) {
    const wanted = {
      navn: 'Fagsystem',
      organisasjonsnummer: '974760673',
      begrunnelse: 'proeving',
      fiksKontrakt: 'v1',
    } as const
    const { integrasjon } = await createIntegration(wanted, as(maker), integrations)
    machines.push(integrasjon.id)
    holders.set(integrasjon.id, new Set([names[maker] ?? '']))
  }
  return { roles: roles.map(({ id }) => id), machines, holders, wider: [], consent: new Map() }
}

const grantsOf = async ({ roles }: Remembered): Promise<readonly AdminGrant[]> =>
  (await house.grants.list({ fiksOrgId: chainA })).filter(({ rolleId }) => roles.includes(rolleId ?? ''))

/** It was not on. */
const passOver = (thrown: unknown): void => {
  if (!(thrown instanceof Problem)) throw thrown
}

/** Does it, or is refused; only a Problem is a refusal. Gives the code. */
async function take([kind, who, which, target]: Step, known: Remembered): Promise<string> {
  const by = names[who] ?? ''
  const role = known.roles[which] ?? ''
  const machine = known.machines[target % 2] ?? ''
  try {
    if (kind === 'give') {
      const to = target < 3 ? { identifikator: persons[target] } : { integrasjon: machine }
      const grant = await administration.grantRole(role, to, as(who))
      known.consent.set(grant.id, { by: new Set([by]), at: instant })
    } else if (kind === 'widen') {
      const parts = ['navn', 'foedsel', 'sivilstand', 'status', 'kjoenn'].slice(0, target + 1)
      const before = (await house.roles.find({ fiksOrgId: chainA }, role))?.folkeregisterdeler ?? null
      await administration.changeRole(role, { folkeregisterdeler: parts }, as(who))
      if (parts.some((part) => before !== null && !before.includes(part))) known.wider.push({ role, by, at: instant })
    } else if (kind === 'events') {
      await switchEvents({ paa: false, rolleId: role }, as(who), events).catch(passOver)
      const reason = { begrunnelse: 'aarlig-gjennomgang', saksnummer: '26/1' } as const
      await switchEvents({ paa: true, rolleId: role, fra: '2026-05-04', til: null, ...reason }, as(who), events)
      known.wider.push({ role, by, at: instant })
    } else if (kind === 'rotate') {
      await endOldSecret(machine, as(who), integrations)
      await rotateSecret(machine, null, as(who), integrations)
      known.holders.get(machine)?.add(by)
    } else {
      const status = kind === 'approve' ? 'venter' : 'gjelder'
      const found = (await grantsOf(known)).filter((grant) => grant.status === status)
      const chosen = found[target % Math.max(1, found.length)]
      if (chosen === undefined) return 'none'
      if (kind === 'end') await administration.endGrant(chosen.id, 'tilgang', as(who))
      else {
        await administration.decideGrant(chosen.id, 'godkjenn', as(who))
        const consent = known.consent.get(chosen.id)
        consent?.by.add(by)
        if (consent !== undefined) consent.at = instant
      }
    }
    return `${kind} ok`
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    return `${kind} ${thrown.kode}`
  }
}

/** Grants in force that nobody but who gains by them agreed to, or that were made wider by one who gains. */
async function alone(known: Remembered): Promise<readonly string[]> {
  const live = (await grantsOf(known)).filter(({ status }) => status === 'gjelder')
  return live.flatMap((grant) => {
    const consent = known.consent.get(grant.id)
    const gains = grant.person === null ? known.holders.get(grant.integrasjon ?? '') : new Set([grant.person])
    if (consent === undefined || gains === undefined) return [`${grant.id}: not remembered`]
    const byOneself = [...consent.by].every((by) => gains.has(by))
    const widened = known.wider.filter(({ role, at, by }) => role === grant.rolleId && at > consent.at && gains.has(by))
    return [...(byOneself ? [`${grant.id}: alone`] : []), ...widened.map(({ by }) => `${grant.id}: widened by ${by}`)]
  })
}

test('after any deeds in any order, behind every role in force stands one who gains nothing', async () => {
  const tally = new Map<string, number>()
  const sequences = fc.asyncProperty(
    fc.tuple(fc.nat(2), fc.nat(2)),
    fc.array(step, { minLength: 6, maxLength: 14 }),
    async (makers, steps) => {
      const known = await begin(makers)
      for (const next of steps) {
        const told = await take(next, known)
        tally.set(told, (tally.get(told) ?? 0) + 1)
        expect([next, await alone(known)]).toEqual([next, []])
      }
    },
  )
  await fc.assert(sequences, { numRuns: 60, seed: 6, endOnFailure: true })
  for (const word of ['give ok', 'approve ok', 'rotate ok', 'widen ok', 'events ok', 'end ok'])
    expect(tally.get(word) ?? 0, word).toBeGreaterThan(10)
  for (const word of [
    'approve egen-godkjenning',
    'rotate egen-integrasjonstilgang',
    'widen egen-rolle',
    'events egen-rolle',
  ])
    expect(tally.get(word) ?? 0, word).toBeGreaterThan(2)
}, 180_000)

test('whoever has had a secret does not approve another’s grant to that integration', async () => {
  const known = await begin([0, 0])
  const [machine = ''] = known.machines
  await rotateSecret(machine, null, as(1), integrations)
  const waiting = await administration.grantRole(known.roles[0] ?? '', { integrasjon: machine }, as(0))
  expect(waiting.status).toBe('venter')
  await expect(administration.decideGrant(waiting.id, 'godkjenn', as(1))).rejects.toMatchObject({
    kode: 'egen-godkjenning',
  })
  expect((await administration.decideGrant(waiting.id, 'godkjenn', as(2))).status).toBe('gjelder')
  // The one who agreed and had gained nothing gets no secret after it.
  await endOldSecret(machine, as(2), integrations)
  await expect(rotateSecret(machine, null, as(2), integrations)).rejects.toMatchObject({
    kode: 'egen-integrasjonstilgang',
  })
})

test('who has had which secret is known when the evidence of it is gone, and does not change', async () => {
  const known = await begin([0, 1])
  const [machine = ''] = known.machines
  await rotateSecret(machine, null, as(1), integrations)
  await database.asOwner(`delete from audit_person where fiks_org_id = '${chainA}'`)
  await database.asOwner(`delete from audit where fiks_org_id = '${chainA}' and hendelse = 'integrasjon'`)
  const told = `select av, tid from integrasjon_hemmelighet where integrasjon = '${machine}' order by tid`
  expect(await database.asOwner(told)).toMatchObject([{ av: names[0] }, { av: names[1] }])
  const grant = await administration.grantRole(known.roles[0] ?? '', { integrasjon: machine }, as(1))
  expect(grant).toMatchObject({ status: 'venter', grunn: 'egen-integrasjon' })
  for (const statement of ['update integrasjon_hemmelighet set av = null', 'delete from integrasjon_hemmelighet'])
    await expect(database.asProduct(statement), statement).rejects.toThrow(/permission denied/)
})

test('who alone made a role wider gets no secret of an integration that held it before', async () => {
  const known = await begin([0, 0])
  const [[role = ''], [machine = '', later = '']] = [known.roles, known.machines]
  await administration.changeRole(role, { folkeregisterdeler: ['navn'] }, as(0))
  expect((await administration.grantRole(role, { integrasjon: machine }, as(1))).status).toBe('gjelder')
  await administration.changeRole(role, { folkeregisterdeler: ['navn', 'foedsel'] }, as(2))
  await expect(rotateSecret(machine, null, as(2), integrations)).rejects.toMatchObject({
    kode: 'egen-integrasjonstilgang',
  })
  // What is given after it was given as wide as it is.
  expect((await administration.grantRole(role, { integrasjon: later }, as(1))).status).toBe('gjelder')
  await rotateSecret(later, null, as(2), integrations)
})

test('of two changes of a role at the same time none is lost', async () => {
  const role = await administration.createRole({ ...narrow, fiks: { tjenester: ['A', 'B', 'C'] } }, as(0))
  const without = (name: string, who: number) =>
    administration.changeRole(
      role.id,
      ({ fiks }) => ({ fiks: { ...fiks, tjenester: (fiks.tjenester ?? []).filter((each) => each !== name) } }),
      as(who),
    )
  await Promise.all([without('A', 0), without('B', 1)])
  expect((await house.roles.find({ fiksOrgId: chainA }, role.id))?.fiks.tjenester).toEqual(['C'])
})

test('a role with accesses is made whole or not at all, whatever goes wrong on the way', async () => {
  const before = await database.asOwner('select count(*)::int as antall from rolle')
  const wanted = { ...narrow, navn: 'Hel' }
  const receivers = [{ identifikator: persons[1] }, { identifikator: persons[2] }]
  await database.asOwner(`create function stopp() returns trigger language plpgsql as $$ begin
    if new.person = '${names[2]}' then raise exception 'midt i'; end if; return new; end $$`)
  await database.asOwner('create trigger stopp before insert on rolletilgang for each row execute function stopp()')
  await expect(administration.createRole(wanted, as(0), receivers)).rejects.toThrow('midt i')
  await database.asOwner('drop trigger stopp on rolletilgang')
  await expect(administration.createRole(wanted, as(0), [receivers[0] ?? {}, { integrasjon: randomUUID() }]))
    .rejects //
    .toMatchObject({ kode: 'ugyldig-foresporsel' })
  await expect(administration.createRole(wanted, as(0), [receivers[0] ?? {}, receivers[0] ?? {}]))
    .rejects //
    .toMatchObject({ kode: 'tilgang-finnes' })
  expect(await database.asOwner('select count(*)::int as antall from rolle')).toEqual(before)
  const rows = (await database.store.chains.read(chainA, 0, 100_000)).map(({ rad }) => JSON.parse(rad))
  expect(rows.slice(-6).map(({ hendelse, fase, utfall }) => `${hendelse} ${fase} ${utfall}`)).toEqual([
    ...['rolle spurt ok', 'tilgang spurt ok', 'tilgang spurt ok'],
    ...['rolle', 'tilgang', 'tilgang'].map((each) => `${each} feilet tilgang-finnes`),
  ])
  const made = await administration.createRole(wanted, as(0), receivers)
  const given = (await house.grants.list({ fiksOrgId: chainA })).filter(({ rolleId }) => rolleId === made.id)
  expect(given.map(({ person, status }) => [person, status]).toSorted()).toEqual(
    [names[1], names[2]].map((each) => [each, 'gjelder']).toSorted(),
  )
})
