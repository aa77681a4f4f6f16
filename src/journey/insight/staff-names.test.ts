// Before names are shown Folkeregisteret is asked once per employee of an answer, whatever epochs his rows are of, and never more
// often than the bound; the rest stand without a name. What the register says is on the second row of each check.
import { expect, test } from 'vitest'
import { Insight } from '../../access/insight.ts'
import type { AuditEvent } from '../../audit/types.ts'
import { personidentifikator } from '../../base/person-number.ts'
import type { InsightEntry } from './entry-types.ts'
import { type StaffHouse, withStaffNames } from './staff-names.ts'

const staff = ['17828126156', '27847099416', '04817299771'].map(personidentifikator)
const clock = () => new Date('2026-06-01T10:00:00.000Z')
const municipalities = new Map([['asker', { navn: 'Asker', organisasjonsnummer: '920125298' }]])

const entry = (av: string): InsightEntry => ({
  told: {
    nr: 1,
    kommune: 'Asker',
    sak: 'egen',
    omraade: 'annet',
    deler: [],
    egen: {
      tjeneste: null,
      hjemmel: null,
      saksreferanse: null,
      begrunnelse: null,
      hvem: { type: 'ansatt', navn: null, organisasjon: null },
    },
  },
  fiksOrgId: 'asker',
  fra: '2026-05-01T10:00:00.000Z',
  av,
})

/** Pseudonyms «p1_2» and «p2_2» are both of employee 2; the register answers, and says that employee 1 is graded. */
function house(register: 'answers' | 'silent', everybody = staff): StaffHouse {
  const numberOf = (pseudonym: string) => everybody[Number(pseudonym.split('_')[1])] ?? null
  const answer = ({ path }: { path: string }) => {
    if (register === 'silent') return { status: 404, body: { kode: 'FR-001' } }
    const [, , foedselsEllerDNummer = ''] = (path.split('?')[0] ?? '').split('/')
    const graderingsnivaa = foedselsEllerDNummer === staff[1] ? 'fortrolig' : 'ugradert'
    const identifikasjonsnummer = [
      { erGjeldende: true, foedselsEllerDNummer, status: 'iBruk', identifikatortype: 'fnr' },
    ]
    return {
      status: 200,
      body: { identifikasjonsnummer, adressebeskyttelse: [{ erGjeldende: true, graderingsnivaa }] },
    }
  }
  return {
    choices: async () => [{ id: 'v', ansattnavn: true, fra: '2026-01-01T00:00:00.000Z', saksnummer: '1' }],
    staff: async (_, pseudonyms) =>
      new Map(pseudonyms.map((one) => [one, { nummer: numberOf(one), navn: `Ansatt ${one.split('_')[1]}` }])),
    upstream: {
      apier: { folkeregister: { base: 'http://localhost', scope: 's' } },
      limits: { deadlineMs: 1000 },
      tokens: { get: async () => 'token' },
      transport: { get: async (call: { path: string }) => answer(call) },
      clock,
    } as never,
    clock,
  }
}

async function shown(entries: readonly InsightEntry[], of: StaffHouse) {
  const rows: AuditEvent[] = []
  const audit = { write: async (event: AuditEvent) => void rows.push(event) }
  const actor = { kind: 'person', personidentifikator: personidentifikator('11843847783'), sesjon: 's' } as const
  const ask = { actor, emne: 'liste', requestId: 'r', tid: clock().toISOString() } as const
  const insight = await Insight.ask(ask, { audit, pseudonyms: () => ['p'] })
  const told = await withStaffNames(entries, insight, municipalities, of)
  return {
    names: told.map(({ egen }) => egen?.hvem.navn),
    rows: rows.slice(1).map(({ fase, utfall }) => `${fase} ${utfall}`),
  }
}

test('one employee of two epochs is asked about once, and named in both; a graded one is asked about and not named', async () => {
  const { names, rows } = await shown([entry('p2_0'), entry('p1_0'), entry('p2_1'), entry('p2_0')], house('answers'))
  expect(names).toEqual(['Ansatt 0', 'Ansatt 0', null, 'Ansatt 0'])
  expect(rows.toSorted()).toEqual(['gitt ok', 'gitt ok', 'spurt ok', 'spurt ok'])
})

test('the register does not say: no name, and the row tells that it did not', async () => {
  const { names, rows } = await shown([entry('p2_0')], house('silent'))
  expect(names).toEqual([null])
  expect(rows).toEqual(['spurt ok', expect.stringMatching(/^feilet (no-person|source-down)$/)])
})

test('at most twenty are asked about; those of the older look-ups stand without a name', async () => {
  const many = Array.from({ length: 25 }, (_, i) => `${i}`.padStart(11, '0') as (typeof staff)[number])
  const { names, rows } = await shown(
    many.map((_, i) => entry(`p2_${i}`)),
    house('answers', many),
  )
  expect(rows).toHaveLength(40)
  expect(names.map((navn) => navn !== null)).toEqual(many.map((_, i) => i < 20))
})
