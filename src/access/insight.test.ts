// An Insight is made by asking alone, after its row; a machine gets none; a StaffCheck is made by an Insight alone, after its row.
import { expect, test } from 'vitest'
import { type AuditEvent, plattformKjede } from '../audit/types.ts'
import { personidentifikator } from '../base/person-number.ts'
import { Insight, StaffCheck } from './insight.ts'

const citizen = personidentifikator('27847099416')
const actor = { kind: 'person', personidentifikator: citizen, sesjon: 's' } as const
const ask = { actor, emne: 'liste', requestId: 'r', tid: '2026-03-01T10:00:00.000Z' } as const

function house(fails = false) {
  const rows: AuditEvent[] = []
  const write = async (event: AuditEvent): Promise<void> => {
    if (fails) throw new Error('no row')
    rows.push(event)
  }
  return { rows, deps: { audit: { write }, pseudonyms: () => ['p2_b', 'p1_a'] } }
}

test('the row comes first, in the platform’s chain, about the citizen himself', async () => {
  const { rows, deps } = house()
  const insight = await Insight.ask(ask, deps)
  expect(insight.pseudonymer).toEqual(['p2_b', 'p1_a'])
  expect(rows).toMatchObject([
    {
      kjede: plattformKjede,
      hendelse: 'innsyn',
      emne: 'liste',
      utfall: 'ok',
      personer: [{ personidentifikator: citizen }],
    },
  ])
})

test('no row, no Insight; a machine gets none, whoever it asks for', async () => {
  await expect(Insight.ask(ask, house(true).deps)).rejects.toThrow('no row')
  const { rows, deps } = house()
  const machine = { kind: 'integrasjon', id: 'i', organisasjonsnummer: '920125298', paaVegneAv: citizen } as const
  await expect(Insight.ask({ ...ask, actor: machine }, deps)).rejects.toMatchObject({ kode: 'ikke-tilgang' })
  expect(rows).toEqual([])
})

test('a staff check is on record in the municipality’s chain, about the member of staff', async () => {
  const { rows, deps } = house()
  const insight = await Insight.ask(ask, deps)
  const ansatt = personidentifikator('17828126156')
  const about = { fiksOrgId: '11111111-1111-4111-8111-111111111111', organisasjonsnummer: '920125298', ansatt }
  expect(await insight.staffCheck(about)).toMatchObject(about)
  expect(rows[1]).toMatchObject({ kjede: about.fiksOrgId, hendelse: 'ansattgradering', deler: ['adressebeskyttelse'] })
  expect(JSON.stringify(rows[1])).not.toContain(citizen)
})

test('nobody of the municipality asked: Grunnlag itself stands on the rows, and what the register said on the second', async () => {
  const { rows, deps } = house()
  const insight = await Insight.ask(ask, deps)
  const about = { fiksOrgId: '11111111-1111-4111-8111-111111111111', organisasjonsnummer: '920125298' }
  const check = await insight.staffCheck({ ...about, ansatt: personidentifikator('17828126156') })
  await check.answered(null, '2026-03-01T10:00:01.000Z')
  await check.answered('source-down', '2026-03-01T10:00:02.000Z')
  const told = rows.slice(1).map(({ fase, utfall, aktoer, personer }) => [fase, utfall, aktoer, personer[0]?.kilder])
  expect(told).toEqual([
    ['spurt', 'ok', { type: 'system' }, undefined],
    ['gitt', 'ok', { type: 'system' }, { folkeregister: 'ok' }],
    ['feilet', 'source-down', { type: 'system' }, { folkeregister: 'source-down' }],
  ])
})

test('nobody else makes one, and it does not change', async () => {
  const forged = Symbol('made by Insight.ask') as never
  expect(() => new StaffCheck(forged, {} as StaffCheck, async () => undefined)).toThrow(TypeError)
  expect(() => Reflect.construct(Insight, [forged, ask, [], null])).toThrow(TypeError)
  const insight = await Insight.ask(ask, house().deps)
  expect(() => Object.assign(insight, { pseudonymer: ['p1_annen'] })).toThrow(TypeError)
})
