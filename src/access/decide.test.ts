// Decisions by name: what a case worker or an administrator would ask about. All the rest is drawn and held against an oracle
// that was written without sight of this folder (checks/access-oracle.test.ts).
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { personidentifikator } from '../base/person-number.ts'
import { decide } from './decide.ts'
import { readLaw } from './law.ts'
import type { AccessRows, Ask, Grant, Role } from './types.ts'

const read = (file: string) => ({ file, text: readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8') })
const law = readLaw({
  hjemler: read('lov/hjemler.yaml'),
  inntektsaar: read('lov/inntektsaar.yaml'),
  begrunnelser: read('lov/begrunnelser.yaml'),
})
const rules = {
  law,
  fieldLists: (type: string, aar: number) => ({ id: `${type}-${aar}`, felt: new Map() }),
  saksmoenster: '0000/0+',
}
const kommune = { navn: 'A', organisasjonsnummer: '958935420', kommunenummer: '0301' }
const rolle: Role = {
  id: 'rolle',
  navn: 'R',
  fiksOrgId: 'A',
  kommune,
  tjenesteomraade: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON',
  aktiv: true,
  formaal: '',
  fra: null,
  til: null,
  registre: null,
  folkeregisterdeler: ['navn', 'sivilstand'],
}
const user: Grant = {
  fiksOrgId: 'A',
  rolleId: 'rolle',
  type: 'bruker',
  fra: '2021-01-01',
  til: null,
  status: 'gjelder',
}
const all = { erklaert: '2021-01-01', innvilget: '2021-01-01', delegert: '2021-01-01', opphoert: null }
const rows: AccessRows = { rolle, tilganger: [user], delegering: all, integrasjon: null }
const ask: Ask = {
  actor: { kind: 'person', personidentifikator: personidentifikator('17912099997'), sesjon: 's' },
  rolleId: 'rolle',
  handling: 'beregning',
  beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
  inntektsaar: 2023,
  personer: [personidentifikator('04817299771')],
  saksreferanse: '2026/17',
  requestId: 'r',
  tid: '2026-05-04T10:00:00.000Z',
}
const decided = (change: Partial<AccessRows>, asked: Partial<Ask> = {}) => {
  const result = decide({ ...ask, ...asked }, { ...rows, ...change }, rules)
  return result.allowed ? 'allowed' : result.kode
}
const granted = (...tilganger: Partial<Grant>[]) =>
  decided({ tilganger: tilganger.map((one) => ({ ...user, ...one })) })
const inRole = (change: Partial<Role>, asked: Partial<Ask> = {}) => decided({ rolle: { ...rolle, ...change } }, asked)

test('an administrator alone, a segmentansvarlig who is also a user, an integration of another municipality', () => {
  expect(granted({})).toBe('allowed')
  expect(granted({ rolleId: null, type: 'administrator' })).toBe('ikke-tilgang')
  expect(granted({ type: 'administrator' })).toBe('ikke-tilgang')
  expect(granted({}, { fiksOrgId: 'B', rolleId: null, type: 'segmentansvarlig' })).toBe('segmentansvarlig-uten-oppslag')
  const known = { kind: 'integrasjon', id: 'i', organisasjonsnummer: '958935420' } as const
  const actor = { ...known, begrunnelse: 'proeving' }
  expect(decided({ integrasjon: { fiksOrgId: 'A', aktiv: true } }, { actor })).toBe('allowed')
  expect(decided({ integrasjon: { fiksOrgId: 'B', aktiv: true } }, { actor })).toBe('rolle-annen-kommune')
  expect(decided({ integrasjon: null }, { actor })).toBe('ikke-tilgang')
  const own = { integrasjon: { fiksOrgId: 'A', aktiv: true } }
  for (const one of [known, { ...known, begrunnelse: 'klage' }]) {
    expect(decided(own, { actor: one })).toBe('begrunnelse-mangler')
    expect(decided(own, { actor: one, handling: 'resultat' })).toBe('allowed')
  }
})

test('an inactive role and an ended agreement do not stop who holds the role from removing what was kept', () => {
  for (const handling of ['slett', 'feil-person'] as const) {
    expect(inRole({ aktiv: false }, { handling })).toBe('allowed')
    expect(inRole({ til: '2000-01-01' }, { handling })).toBe('allowed')
    expect(decided({ delegering: null }, { handling })).toBe('allowed')
    expect(decided({ tilganger: [] }, { handling })).toBe('ikke-tilgang')
  }
  expect(inRole({ aktiv: false }, { handling: 'resultat' })).toBe('rolle-inaktiv')
})

test('a grant that waits, was refused or taken back opens nothing; the one who waits is told', () => {
  expect(granted({ status: 'venter' })).toBe('tilgang-venter')
  expect(granted({ status: 'avvist' })).toBe('ikke-tilgang')
  expect(granted({ status: 'avsluttet' })).toBe('ikke-tilgang')
})

test('a role outside its dates, and one without the registers a question needs', () => {
  expect(inRole({ fra: '2026-05-04', til: '2026-05-04' })).toBe('allowed')
  expect(inRole({ fra: '2026-05-05' })).toBe('rolle-utenfor-dato')
  expect(inRole({ til: '2026-05-03' })).toBe('rolle-utenfor-dato')
  expect(inRole({ registre: ['folkeregister'] })).toBe('register-mangler')
  expect(inRole({}, { handling: 'personsoek', deler: ['navn', 'kjoenn'] })).toBe('del-utenfor-rollen')
  expect(inRole({ registre: ['folkeregister'] }, { handling: 'personoppslag' })).toBe('allowed')
})

test('searching that the municipality has shut: for people on the page, or for everybody; nothing else is shut by it', () => {
  const machine = { kind: 'integrasjon', id: 'i', organisasjonsnummer: '958935420', begrunnelse: 'proeving' } as const
  const own = { integrasjon: { fiksOrgId: 'A', aktiv: true } }
  const answers = ([null, 'side', 'alle'] as const).map((soekStengt) => [
    inRole({ soekStengt }, { handling: 'personsoek' }),
    decided({ ...own, rolle: { ...rolle, soekStengt } }, { actor: machine, handling: 'personsoek' }),
    inRole({ soekStengt }, { handling: 'personoppslag' }),
  ])
  expect(answers).toEqual([
    ['allowed', 'allowed', 'allowed'],
    ['register-mangler', 'allowed', 'allowed'],
    ['register-mangler', 'register-mangler', 'allowed'],
  ])
})

test('the refusal says which step of the agreement is missing', () => {
  const says = (change: Partial<typeof all> | { [step in keyof typeof all]?: string | null }) => {
    const answer = decide(ask, { ...rows, delegering: { ...all, ...change } }, rules)
    return answer.allowed ? null : answer.params['mangler']
  }
  expect(says({})).toBeNull()
  expect(says({ erklaert: null })).toBe('mangler kommunens tilslutningserklæring')
  expect(says({ innvilget: null, delegert: '2026-05-05' })).toBe(
    'mangler tilgang fra Skatteetaten, delegering i Altinn (gjelder først fra 2026-05-05)',
  )
  expect(says({ opphoert: '2026-05-04' })).toBe('avtalen opphørte 2026-05-04')
})

test('the last day of a grant counts, the day after does not', () => {
  expect(granted({ til: '2026-05-04' })).toBe('allowed')
  expect(granted({ til: '2026-05-03' })).toBe('ikke-tilgang')
})

test('the day is Oslo’s: half past midnight on a summer night is the day after UTC’s', () => {
  const tilganger = [{ ...user, fra: '2026-05-04' }]
  expect(decided({ tilganger }, { tid: '2026-05-03T22:30:00.000Z' })).toBe('allowed')
  expect(decided({ tilganger }, { tid: '2026-05-03T21:30:00.000Z' })).toBe('ikke-tilgang')
})

test('a year that is not opened is named; a number that is no year is not repeated', () => {
  const told = (inntektsaar: number) => JSON.stringify(decide({ ...ask, inntektsaar }, rows, rules))
  expect(told(2019)).toContain('"aar":2019')
  for (const number of [17912099997, -17912099997, 179120]) expect(told(number)).not.toContain('179120')
})
