// Who gets a Mandate, what is written, and that it opens no door to a person.
import { expect, test } from 'vitest'
import type { AuditEvent } from '../audit/types.ts'
import { personidentifikator } from '../base/person-number.ts'
import { Mandate, type MandateAsk } from './mandate.ts'
import type { Grant } from './types.ts'

const here = '11111111-1111-4111-8111-111111111111'
const there = '22222222-2222-4222-8222-222222222222'
const person = personidentifikator('17912099997')
const ask = (change: Partial<MandateAsk> = {}): MandateAsk => ({
  actor: { kind: 'person', personidentifikator: person, sesjon: 's' },
  fiksOrgId: here,
  handling: 'prisliste',
  requestId: 'aaaaaaaa-1111-4111-8111-111111111111',
  tid: '2026-05-04T10:00:00.000Z',
  emne: 'praktisk-bistand',
  ...change,
})
const office: Grant = {
  fiksOrgId: here,
  rolleId: null,
  type: 'administrator',
  fra: '2026-01-01',
  til: '2026-12-31',
  status: 'gjelder',
}

function house(grants: readonly Grant[], write?: () => Promise<void>) {
  const rows: AuditEvent[] = []
  const access = {
    officesOf: async () => grants,
    findIntegration: async (id: string) => (id === here ? { fiksOrgId: here, aktiv: true } : null),
    findMunicipality: async (id: string) => (id === here || id === there ? { navn: 'Øyvik' } : null),
  }
  const audit = { write: write ?? (async (row: AuditEvent) => void rows.push(row)) }
  return { rows, deps: { access, pseudonym: () => 'p1_x', audit } }
}

test('an administrator of the municipality gets one; the row is written first, the second when it is done', async () => {
  const { rows, deps } = house([office])
  const mandate = await Mandate.ask(ask(), deps)
  expect(mandate).toMatchObject({ fiksOrgId: here, av: 'p1_x', kommune: { navn: 'Øyvik' } })
  expect(rows).toMatchObject([
    { kjede: here, hendelse: 'prisliste', fase: 'spurt', utfall: 'ok', emne: 'praktisk-bistand', personer: [] },
  ])
  await mandate.done({ fase: 'utfoert', utfall: 'ok', objekt: there, saksreferanse: '25/1', tid: ask().tid })
  expect(rows[1]).toMatchObject({
    kjede: here,
    fase: 'utfoert',
    objekt: there,
    saksreferanse: '25/1',
    emne: 'praktisk-bistand',
  })
  await Mandate.ask(ask({ handling: 'forvaltning' }), deps)
  expect(rows[2]).toMatchObject({ hendelse: 'forvaltning', fase: 'utfoert' })
})

test.each<[string, readonly Grant[], string, string]>([
  ['nobody', [], here, here],
  ['a user of a role', [{ ...office, type: 'bruker', rolleId: there }], here, here],
  ['segmentansvarlig', [{ ...office, type: 'segmentansvarlig' }], here, here],
  ['an administrator whose time is over', [{ ...office, til: '2026-05-03' }], here, here],
  ['one whose time has not come', [{ ...office, fra: '2026-05-05' }], here, here],
  ['an administrator of another municipality', [office], there, there],
  [
    'a municipality that is not here',
    [office],
    '33333333-3333-4333-8333-333333333333',
    '00000000-0000-0000-0000-000000000000',
  ],
])('%s is refused, with a row', async (_, grants, fiksOrgId, kjede) => {
  const { rows, deps } = house(grants)
  await expect(Mandate.ask(ask({ fiksOrgId }), deps)).rejects.toMatchObject({ kode: 'ikke-tilgang' })
  expect(rows).toMatchObject([{ kjede, fase: 'nektet', utfall: 'ikke-tilgang' }])
})

test('no row, no Mandate; and nobody else can make one', async () => {
  const { deps } = house([office], () => Promise.reject(new Error('database')))
  await expect(Mandate.ask(ask(), deps)).rejects.toThrow('database')
  const make = Mandate as unknown as new (...parts: unknown[]) => Mandate
  expect(() => new make(Symbol('x'), ask(), { navn: '', av: '' }, deps.audit)).toThrow('Mandate.ask only')
})

test('a machine administers nothing; it may carry an administrator’s call, in its own municipality alone', async () => {
  const machine = { kind: 'integrasjon', id: here, organisasjonsnummer: '958935420' } as const
  const { rows, deps } = house([office, { ...office, fiksOrgId: there }])
  await expect(Mandate.ask(ask({ actor: machine }), deps)).rejects.toMatchObject({ kode: 'ikke-tilgang' })
  expect(rows.at(-1)).toMatchObject({ kjede: here, fase: 'nektet', aktoer: { type: 'integrasjon', id: here } })
  const carried = { ...machine, paaVegneAv: person }
  expect((await Mandate.ask(ask({ actor: carried }), deps)).av).toBe('p1_x')
  const foreign = ask({ actor: carried, fiksOrgId: there })
  await expect(Mandate.ask(foreign, deps)).rejects.toMatchObject({ kode: 'ikke-tilgang' })
})
