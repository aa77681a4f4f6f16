// Access is property-tested against an oracle (habit 14): a restatement of the policy that shares no code with decide.ts.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { personidentifikator } from '../base/person-number.ts'
import { beregningstyper } from '../base/terms.ts'
import { decide, refusals } from './decide.ts'
import { readLaw } from './law.ts'
import type { AccessRows, Ask, FieldLists } from './types.ts'

const read = (file: string) => ({ file, text: readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8') })
const law = readLaw({
  hjemler: read('lov/hjemler.yaml'),
  inntektsaar: read('lov/inntektsaar.yaml'),
  begrunnelser: read('lov/begrunnelser.yaml'),
})
const fieldLists: FieldLists = (type, aar) =>
  aar === 2022 ? null : { id: `${type}-${aar}`, felt: new Map([['x', 'visning']]) }
const person = personidentifikator('17912099997')
const citizen = personidentifikator('04817299771')
const rules = { law, fieldLists, saksmoenster: '0000/0+' }

const often = <T>(likely: T, ...others: T[]) =>
  fc.oneof({ arbitrary: fc.constant(likely), weight: 12 }, { arbitrary: fc.constantFrom(likely, ...others), weight: 1 })
const mostly = <T>(likely: T, ...others: T[]) =>
  fc.oneof({ arbitrary: fc.constant(likely), weight: 20 }, { arbitrary: fc.constantFrom(...others), weight: 1 })
const orgs = ['A', 'B'] as const
const day = (likely: string) =>
  often(likely, '2023-11-14', '2024-03-24', '2026-03-12', '2026-03-21', '2026-06-01', '2027-01-01')
const grant = fc.record({
  fiksOrgId: often<string>('A', 'B'),
  rolleId: often<string | null>('rolle', null, 'annen'),
  type: often('bruker', 'administrator', 'segmentansvarlig'),
  fra: day('2021-01-01'),
  til: fc.oneof({ arbitrary: fc.constant(null), weight: 8 }, { arbitrary: day('2026-12-31'), weight: 1 }),
  status: mostly('gjelder', 'venter', 'avvist', 'avsluttet'),
})
const step = fc.oneof({ arbitrary: day('2021-01-01'), weight: 25 }, { arbitrary: fc.constant(null), weight: 1 })
const question = fc.record({
  machine: fc.boolean(),
  owner: often<'A' | 'B' | null>('A', 'B', null),
  ownerActive: often(true, false),
  roleKnown: often(true, false),
  roleActive: often(true, false),
  roleFra: mostly<string | null>(null, '2023-11-14', '2026-06-01'),
  roleTil: mostly<string | null>(null, '2026-06-01', '2025-12-31'),
  registre: mostly<readonly string[] | null>(null, ['folkeregister'], ['summertskattegrunnlag', 'folkeregister']),
  deler: mostly<('navn' | 'kjoenn')[]>(['navn'], ['navn', 'kjoenn'], ['kjoenn'], []),
  omraade: fc.constantFrom(
    'HELSE_LANGTIDSOPPHOLD_INSTITUSJON',
    'HELSE_PRAKTISK_BISTAND',
    'FORELDREBETALING_SFO_BARNEHAGE',
    'HELSE_LANGTIDSOPPHOLD_INSTITUSJON',
    'HELSE_PRAKTISK_BISTAND',
    'FORELDREBETALING_SFO_BARNEHAGE',
    'BARNEVERN',
  ),
  right: often(true, false),
  type: fc.constantFrom(...beregningstyper),
  aar: fc.constantFrom(2020, 2021, 2022, 2023, 2024, 2025, 2026),
  handling: often<Ask['handling']>(
    'beregning',
    'beregning-pdf',
    'resultat',
    'personoppslag',
    'personsoek',
    'folkeregisteroppslag',
    'slett',
    'feil-person',
  ),
  self: often(false, true),
  reference: fc.oneof(
    { arbitrary: fc.constant('2026/17'), weight: 12 },
    { arbitrary: fc.constantFrom(undefined, undefined, undefined, '26-17', 'sak 17'), weight: 3 },
  ),
  reason: often<string | undefined>(undefined, 'klage', 'nysgjerrig'),
  on: day('2026-05-04'),
  tilganger: fc.array(grant, { minLength: 1, maxLength: 3 }),
  delegering: fc.oneof(
    {
      arbitrary: fc.record({
        erklaert: step,
        innvilget: step,
        delegert: step,
        opphoert: often<string | null>(null, '2026-05-04', '2027-01-01'),
      }),
      weight: 20,
    },
    { arbitrary: fc.constant(null), weight: 1 },
  ),
})
type Question = typeof question extends fc.Arbitrary<infer T> ? T : never

const typeOf: Record<string, string> = {
  HELSE_LANGTIDSOPPHOLD_INSTITUSJON: 'LANGTIDSOPPHOLD_INSTITUSJON',
  HELSE_PRAKTISK_BISTAND: 'PRAKTISK_BISTAND',
  FORELDREBETALING_SFO_BARNEHAGE: 'BARNEHAGE_SFO',
}
const sources = ['summertskattegrunnlag', 'folkeregister']
const more: Record<string, string[]> = { HELSE_LANGTIDSOPPHOLD_INSTITUSJON: ['beregnetskatt', 'avregning'] }
const settled: Record<number, string> = {
  2021: '2023-11-15',
  2022: '2023-11-15',
  2023: '2024-03-24',
  2024: '2025-03-22',
  2025: '2026-03-21',
}
const drafted: Record<number, string> = {
  2021: '2023-11-15',
  2022: '2023-11-15',
  2023: '2024-03-13',
  2024: '2025-03-12',
  2025: '2026-03-12',
}

const asked = (q: Question) => (q.right ? (typeOf[q.omraade] ?? q.type) : q.type)

/** The policy, said again. */
function oracle(q: Question): boolean {
  const live = q.tilganger.filter((g) => g.status === 'gjelder' && !(q.on < g.fra) && !(g.til !== null && q.on > g.til))
  const opened = (asked(q) === 'BARNEHAGE_SFO' ? drafted : settled)[q.aar] ?? '9999'
  const register = ['personoppslag', 'personsoek', 'folkeregisteroppslag'].includes(q.handling)
  const noTax = register || ['slett', 'feil-person'].includes(q.handling)
  const first = ['beregning', 'beregning-pdf', 'personoppslag', 'personsoek'].includes(q.handling)
  if (q.reference === 'sak 17' || q.reason === 'nysgjerrig') return false
  if (!q.machine && q.self && q.handling !== 'feil-person') return false
  if (!q.machine && first && (q.reference === '26-17' || (q.reference ?? q.reason) === undefined)) return false
  const d = q.delegering
  if (!q.roleKnown || !q.roleActive || typeOf[q.omraade] !== asked(q)) return false
  if (q.on < (q.roleFra ?? '') || q.on > (q.roleTil ?? '9999')) return false
  const reads = register ? ['folkeregister'] : noTax ? [] : [...sources, ...(more[q.omraade] ?? [])]
  if (q.deler.includes('kjoenn')) return false
  if (q.registre !== null && !reads.every((one) => q.registre?.includes(one))) return false
  if (q.machine && !(q.owner === 'A' && q.ownerActive)) return false
  if (live.some((g) => g.type === 'segmentansvarlig')) return false
  if (!live.some((g) => g.type === 'bruker' && g.rolleId === 'rolle' && g.fiksOrgId === 'A')) return false
  if (!d || [d.erklaert, d.innvilget, d.delegert].some((s) => !s || s > q.on) || (d.opphoert ?? '9999') <= q.on)
    return false
  return noTax || (q.on >= opened && q.aar !== 2022)
}

function ask(q: Question): Ask {
  return {
    actor: q.machine
      ? { kind: 'integrasjon', id: 'i', organisasjonsnummer: '958935420' }
      : { kind: 'person', personidentifikator: person, sesjon: 's' },
    rolleId: 'rolle',
    handling: q.handling,
    beregningstype: asked(q) as Ask['beregningstype'],
    inntektsaar: q.aar,
    personer: q.self ? [citizen, person] : [citizen],
    ...(q.reference === undefined ? {} : { saksreferanse: q.reference }),
    ...(q.reason === undefined ? {} : { begrunnelse: q.reason }),
    deler: q.deler,
    requestId: 'r',
    tid: `${q.on}T10:00:00.000Z`,
  }
}
function rows(q: Question): AccessRows | null {
  if (!q.roleKnown) return null
  const kommune = { navn: 'A', organisasjonsnummer: '958935420', kommunenummer: '0301' }
  return {
    rolle: {
      id: 'rolle',
      navn: 'R',
      fiksOrgId: orgs[0],
      kommune,
      tjenesteomraade: q.omraade,
      aktiv: q.roleActive,
      formaal: '',
      fra: q.roleFra,
      til: q.roleTil,
      registre: q.registre,
      folkeregisterdeler: ['navn', 'sivilstand'],
    },
    tilganger: q.tilganger as AccessRows['tilganger'],
    delegering: q.delegering,
    integrasjon: q.machine && q.owner !== null ? { fiksOrgId: q.owner, aktiv: q.ownerActive } : null,
  }
}

test('decide says what the oracle says, and both answers and every refusal were drawn', () => {
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(question, (q) => {
      const decided = decide(ask(q), rows(q), rules)
      const key = decided.allowed ? 'allowed' : decided.kode
      seen.set(key, (seen.get(key) ?? 0) + 1)
      expect(decided.allowed).toBe(oracle(q))
      if (decided.allowed) expect(decided.hjemmel.tjenesteomraade).toBe(q.omraade)
    }),
    { numRuns: 20_000 },
  )
  expect(seen.get('allowed') ?? 0, 'allowed').toBeGreaterThan(4_000)
  for (const kode of refusals.slice(1)) expect(seen.get(kode) ?? 0, kode).toBeGreaterThan(100)
})

const plain: Question = {
  machine: false,
  owner: 'A',
  ownerActive: true,
  roleKnown: true,
  roleActive: true,
  roleFra: null,
  roleTil: null,
  registre: null,
  deler: ['navn'],
  omraade: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON',
  right: true,
  type: 'LANGTIDSOPPHOLD_INSTITUSJON',
  aar: 2023,
  handling: 'beregning',
  self: false,
  reference: '2026/17',
  reason: undefined,
  on: '2026-05-04',
  tilganger: [{ fiksOrgId: 'A', rolleId: 'rolle', type: 'bruker', fra: '2021-01-01', til: null, status: 'gjelder' }],
  delegering: { erklaert: '2021-01-01', innvilget: '2021-01-01', delegert: '2021-01-01', opphoert: null },
}
const decided = (change: Partial<Question>) => {
  const q = { ...plain, ...change }
  const result = decide(ask(q), rows(q), rules)
  return result.allowed ? 'allowed' : result.kode
}

test('by name: an administrator alone, a segmentansvarlig who is also a user, an integration of another municipality', () => {
  const [user] = plain.tilganger
  expect(decided({})).toBe('allowed')
  expect(decided({ tilganger: [{ ...user!, rolleId: null, type: 'administrator' }] })).toBe('ikke-tilgang')
  expect(decided({ tilganger: [{ ...user!, type: 'administrator' }] })).toBe('ikke-tilgang')
  const segment = { ...user!, fiksOrgId: 'B', rolleId: null, type: 'segmentansvarlig' as const }
  expect(decided({ tilganger: [user!, segment] })).toBe('segmentansvarlig-uten-oppslag')
  expect(decided({ machine: true, owner: 'B' })).toBe('rolle-annen-kommune')
})

test('a grant that waits, was refused or taken back opens nothing; the one who waits is told', () => {
  const [user] = plain.tilganger
  expect(decided({ tilganger: [{ ...user!, status: 'venter' }] })).toBe('tilgang-venter')
  expect(decided({ tilganger: [{ ...user!, status: 'avvist' }] })).toBe('ikke-tilgang')
  expect(decided({ tilganger: [{ ...user!, status: 'avsluttet' }] })).toBe('ikke-tilgang')
})

test('a role outside its dates, and one without the registers a question needs', () => {
  expect(decided({ roleFra: '2026-05-04', roleTil: '2026-05-04' })).toBe('allowed')
  expect(decided({ roleFra: '2026-05-05' })).toBe('rolle-utenfor-dato')
  expect(decided({ roleTil: '2026-05-03' })).toBe('rolle-utenfor-dato')
  expect(decided({ registre: ['folkeregister'] })).toBe('register-mangler')
  expect(decided({ handling: 'personsoek', deler: ['navn', 'kjoenn'] })).toBe('del-utenfor-rollen')
  expect(decided({ registre: ['folkeregister'], handling: 'personoppslag' })).toBe('allowed')
})

test('the refusal says which step of the agreement is missing', () => {
  const says = (change: Partial<NonNullable<Question['delegering']>>) => {
    const q = { ...plain, delegering: { ...plain.delegering!, ...change } }
    const answer = decide(ask(q), rows(q), rules)
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
  const [user] = plain.tilganger
  expect(decided({ tilganger: [{ ...user!, til: '2026-05-04' }] })).toBe('allowed')
  expect(decided({ tilganger: [{ ...user!, til: '2026-05-03' }] })).toBe('ikke-tilgang')
})

test('the day is Oslo’s: half past midnight on a summer night is the day after UTC’s', () => {
  const late = { ...ask(plain), tid: '2026-05-03T22:30:00.000Z' }
  const from = { ...plain, tilganger: [{ ...plain.tilganger[0]!, fra: '2026-05-04' }] }
  expect(decide(late, rows(from), rules).allowed).toBe(true)
})
