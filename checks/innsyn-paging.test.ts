// Innsyn hides nothing because it is old: on a real PostgreSQL, with few rows read at once and few on a page, every look-up of two
// municipalities, three years and two epochs of the HMAC key is reached, offered as a choice, and printed or said not to be.
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { openAudit } from '../src/audit/open-audit.ts'
import type { AuditEvent } from '../src/audit/types.ts'
import { personidentifikator } from '../src/base/person-number.ts'
import { type InsightHouse, makeInsight, printInsight, readInsight } from '../src/journey/insight/insight.ts'
import { readLawBooks } from '../src/main/law-files.ts'
import { openKeys } from '../src/store/keys.ts'
import { chainA, chainB, freshKeyTexts, somebody } from './audit-rows.ts'
import { evidenceServer } from './evidence-server.ts'

const old = freshKeyTexts()
const keys = openKeys(old)
const newKeys = openKeys({
  ...freshKeyTexts(),
  hmac: `p2:${freshKeyTexts().hmac},p1:${old.hmac}`,
  encryption: old.encryption,
})
const other = personidentifikator('04817299771')
const { e, write } = evidenceServer(keys)
const law = readLawBooks()
const now = new Date('2026-06-01T10:00:00.000Z')

/** Three rows at once, four on a page, six printed. */
const house = (): InsightHouse => ({
  access: { pseudonyms: newKeys.pseudonyms, audit: openAudit(e.store.chains, newKeys.pseudonym) },
  store: e.store.insight,
  law: law.access,
  kindOf: law.fieldKinds,
  organisationName: () => null,
  staffNames: {
    choices: async () => [],
    staff: async () => new Map(),
    upstream: null as never,
    clock: () => now,
  },
  clock: () => now,
  newId: randomUUID,
  limits: { batch: 3, page: 4, pdf: 6 },
})
const asking = () => ({
  actor: { kind: 'person', personidentifikator: somebody, sesjon: 's' } as const,
  requestId: randomUUID(),
  tid: now.toISOString(),
})
const make = (filter = {}) => makeInsight(filter, asking(), house())

/** A look-up of its own case: two rows of one request. */
async function lookUp(tid: string, kjede: string, by = keys): Promise<void> {
  const personer = [{ personidentifikator: somebody, type: 'SOEKER' }]
  const about: Partial<AuditEvent> = { kjede, requestId: randomUUID(), saksreferanse: `sak-${tid.slice(0, 10)}` }
  await write(tid, { ...about, fase: 'spurt', personer }, by)
  const given = [
    { personidentifikator: somebody, type: 'SOEKER', kilder: { avregning: 'ok' }, felt: ['arbeidsinntekt'] },
  ]
  await write(tid, { ...about, personer: given }, by)
}

const asker = ['2024-01-15', '2024-02-15', '2025-01-15', '2025-02-15', '2025-03-15', '2026-01-15', '2026-05-15']
const baerum = ['2024-07-15', '2026-04-15']
beforeEach(async () => {
  for (const [fiksOrgId, navn, organisasjonsnummer] of [
    [chainA, 'Asker', '920125298'],
    [chainB, 'Bærum', '974553686'],
  ] as const)
    await e.store.operator.createOrganisation({ fiksOrgId, navn, organisasjonsnummer, kommunenummer: '3203' })
  for (const day of asker) await lookUp(`${day}T10:00:00.000Z`, chainA, day < '2026-05' ? keys : newKeys)
  for (const day of baerum) await lookUp(`${day}T10:00:00.000Z`, chainB)
  await write('2023-01-01T10:00:00.000Z', { personer: [{ personidentifikator: other }] })
})

test('every page, to the oldest of the old epoch; the years and municipalities are of all there is', async () => {
  const first = await make()
  expect(first).toMatchObject({ antall: 9, side: 1, sider: 3, aar: [2026, 2025, 2024] })
  expect(first.kommuner.map(({ navn }) => navn)).toEqual(['Asker', 'Bærum'])
  const pages = await Promise.all([1, 2, 3].map((side) => readInsight(first.id, side, asking(), house())))
  const all = pages.flatMap(({ oppslag }) => oppslag)
  const days = all.map(({ deler }) => deler[0]?.tidspunkt.slice(0, 10))
  expect(days).toEqual([...asker, ...baerum].toSorted().toReversed())
  expect(all.map(({ nr }) => nr)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(all.every(({ deler }) => deler[0]?.utfall === 'sett')).toBe(true)
  expect((await readInsight(first.id, 99, asking(), house())).side).toBe(3)
})

test('narrowed in the database: the old year is reached, and the choices stay whole', async () => {
  const narrowed = await make({ kommune: chainA, aar: 2024 })
  expect(narrowed.oppslag.map(({ deler }) => deler[0]?.tidspunkt.slice(0, 10))).toEqual(['2024-02-15', '2024-01-15'])
  expect(narrowed).toMatchObject({ antall: 2, sider: 1, aar: [2026, 2025, 2024] })
  expect((await make({ kommune: chainB })).antall).toBe(2)
  await expect(make({ kommune: randomUUID() })).rejects.toMatchObject({ kode: 'ugyldig-foresporsel', felt: 'kommune' })
})

test('the PDF takes the newest and knows how many there are', async () => {
  const { id } = await make({ kommune: chainA })
  const printed = await printInsight(id, asking(), house())
  expect([printed.antall, printed.oppslag.length, printed.filter.kommune]).toEqual([7, 6, 'Asker'])
})

test('a look-up asked before midnight on New Year’s Eve and answered after is one, of the year it was asked in', async () => {
  const about = { requestId: randomUUID(), saksreferanse: 'nyttaar' }
  const personer = [
    { personidentifikator: somebody, type: 'SOEKER', kilder: { avregning: 'ok' }, felt: ['arbeidsinntekt'] },
  ]
  await write('2024-12-31T22:59:59.900Z', {
    ...about,
    fase: 'spurt',
    personer: [{ personidentifikator: somebody, type: 'SOEKER' }],
  })
  await write('2024-12-31T23:00:00.100Z', { ...about, personer })
  expect((await make({ aar: 2024 })).oppslag[0]?.deler).toMatchObject([{ utfall: 'sett' }])
  expect((await make({ aar: 2025 })).antall).toBe(3)
})

test('a list of fields that is gone is told as unknown, never as nothing', async () => {
  await e.server.asOwner(`delete from feltliste where id like 'gitt@%'`)
  const { oppslag } = await make()
  expect(oppslag.flatMap(({ deler }) => deler.map(({ opplysninger }) => opplysninger.join()))).toEqual(
    Array.from({ length: 4 }, () => 'ukjent'),
  )
})

test('a page of an answer whose rows retention has taken tells what is left', async () => {
  const { id } = await make()
  await e.server.asOwner(`delete from audit_person where fiks_org_id = '${chainB}'`)
  const { oppslag, antall } = await readInsight(id, 1, asking(), house())
  expect([oppslag.length, antall]).toEqual([3, 9])
})

test('the choice to name staff and the switch of the event list are deeds that the other administrators see', async () => {
  const deed = { fase: 'utfoert', personer: [] } as const
  for (const hendelse of ['innsynsvalg', 'hendelsetilgang', 'forvaltning', 'ansattgradering'] as const)
    await write('2026-05-20T10:00:00.000Z', { ...deed, hendelse, emne: 'av' })
  const listed = await e.store.deeds.list({ fiksOrgId: chainA }, null, 10)
  expect(listed.map(({ rad }) => (JSON.parse(rad) as AuditEvent).hendelse)).toEqual(['hendelsetilgang', 'innsynsvalg'])
})
