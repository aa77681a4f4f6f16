// The whole table: every relation × what the register says × channel × override, against a restatement that shares no code.
import { describe, expect, test } from 'vitest'
import { Problem } from '../base/errors.ts'
import { known, unknown } from '../base/fact.ts'
import type { PersonType } from '../base/terms.ts'
import type { RegisterPerson } from '../facts/register-person.ts'
import {
  type Channel,
  type HouseholdPerson,
  refuseOpenRelations,
  refuseOwnFamily,
  refuseUnknownFamily,
  relationMarks,
} from './relations.ts'

const home = (id: string | null) => ({
  id,
  hus: id,
  kommunenummer: null,
  adresse: null,
  postnummer: null,
  poststed: null,
})
const told: RegisterPerson = {
  navn: null,
  status: 'bosatt',
  doed: false,
  erstattetAv: null,
  skjermet: false,
  gradering: 'ugradert',
  sivilstand: 'ugift',
  relasjoner: [],
  foreldre: [],
  bosteder: [home('a')],
  ukjent: [],
}
const source = { api: 'folkeregister', hentet: '2026-11-21T10:00:00Z' } as const
const one = (type: PersonType, number: string, part: Partial<RegisterPerson> | null, more = {}): HouseholdPerson => ({
  type,
  numre: [number],
  naere: part === null ? null : [],
  register: part === null ? unknown('f', 'source-down') : known('f', { ...told, ...part }, source),
  ...more,
})
const relations = (type: 'EKTEFELLE' | 'PARTNER' | 'BARN') => ({ relasjoner: [{ identifikator: 'B', type }] })

/** How the register stands to the claim: it has it, has it not, could not say, or shields one of the two. */
const states = ['yes', 'no', 'down', 'shielded'] as const
type State = (typeof states)[number]
function household(type: PersonType, state: State, overstyring?: string): HouseholdPerson[] {
  const kind = type === 'EKTEFELLE' || type === 'PARTNER' || type === 'BARN' ? relations(type) : {}
  const parts: Record<State, [Partial<RegisterPerson> | null, Partial<RegisterPerson> | null]> = {
    yes: [kind, {}],
    no: [{}, { bosteder: [home('b')] }],
    down: [null, null],
    shielded: [kind, { skjermet: true, gradering: 'fortrolig', bosteder: [] }],
  }
  const [soeker, other] = parts[state]
  const more = overstyring === undefined ? {} : { overstyring }
  return [one('SOEKER', 'A', soeker, more), one(type, 'B', other, more)]
}

/** The rule, said again: the mark of the second person, or the code that stops the look-up. */
function oracle(type: PersonType, state: State, channel: Channel, overridden: boolean): string | null {
  const named = ['EKTEFELLE', 'PARTNER', 'BARN'].includes(type)
  if (channel !== 'web') {
    if (!named) return null
    return { yes: 'bekreftet', no: 'ikke-bekreftet', down: 'ikke-sjekket', shielded: 'ikke-sjekket' }[state]
  }
  if (type === 'SAMBOER') return state === 'yes' ? 'bekreftet' : 'opplyst'
  if (state === 'yes') return 'bekreftet'
  if (state === 'no') return overridden ? 'overstyrt' : 'relasjon-ikke-bekreftet'
  return overridden ? 'ikke-sjekket' : 'relasjon-ikke-sjekket'
}

const types = ['EKTEFELLE', 'PARTNER', 'SAMBOER', 'BARN', 'ANNET'] as const
const channels = ['web', 'paa-vegne', 'maskin'] as const
const table = types.flatMap((type) =>
  states.flatMap((state) =>
    channels.flatMap((channel) => [undefined, 'dokumentert'].map((code) => ({ type, state, channel, code }))),
  ),
)

test.each(table)('$type, register: $state, $channel, override $code', ({ type, state, channel, code }) => {
  const wanted = oracle(type, state, channel, code !== undefined)
  try {
    const mark = relationMarks(household(type, state, code), channel)[1]
    expect(mark?.ord ?? null).toBe(wanted)
    const isOverridden = wanted === 'overstyrt' || (channel === 'web' && wanted === 'ikke-sjekket')
    expect(mark?.overstyring).toBe(isOverridden ? code : undefined)
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    expect(thrown.kode).toBe(wanted)
    expect(channel).toBe('web')
  }
})

describe('how a relation is found', () => {
  const mark = (soeker: HouseholdPerson, other: HouseholdPerson) => relationMarks([soeker, other], 'maskin')[1]?.ord
  test('on either side, under an old number too, and a partnership is as good as a marriage', () => {
    const old = { ...one('EKTEFELLE', 'B', {}), numre: ['B', 'B-gammel'] }
    const names = { relasjoner: [{ identifikator: 'B-gammel', type: 'PARTNER' as const }] }
    expect(mark(one('SOEKER', 'A', names), old)).toBe('bekreftet')
    const back = { relasjoner: [{ identifikator: 'A', type: 'EKTEFELLE' as const }] }
    expect(mark(one('SOEKER', 'A', null), one('EKTEFELLE', 'B', back))).toBe('bekreftet')
    expect(mark(one('SOEKER', 'A', null), one('BARN', 'B', { foreldre: ['A'] }))).toBe('bekreftet')
  })
  test('a child is no spouse, and a part that was not told denies nothing', () => {
    expect(mark(one('SOEKER', 'A', relations('BARN')), one('EKTEFELLE', 'B', {}))).toBe('ikke-bekreftet')
    expect(mark(one('SOEKER', 'A', { ukjent: ['sivilstand'] }), one('EKTEFELLE', 'B', null))).toBe('ikke-sjekket')
    expect(mark(one('SOEKER', 'A', { ukjent: ['barn'] }), one('BARN', 'B', {}))).toBe('ikke-sjekket')
    expect(mark(one('SOEKER', 'A', { ukjent: ['ektefelle'] }), one('EKTEFELLE', 'B', {}))).toBe('ikke-bekreftet')
  })
  test('addresses without an identifier confirm no samboer, and refuse none', () => {
    const persons = [one('SOEKER', 'A', { bosteder: [home(null)] }), one('SAMBOER', 'B', { bosteder: [home(null)] })]
    expect(relationMarks(persons, 'web')[1]).toEqual({ ord: 'opplyst' })
  })
})

test.each([
  ['EKTEFELLE', { ord: 'ikke-bekreftet' }, 'relasjon-ikke-bekreftet'],
  ['BARN', { ord: 'ikke-sjekket' }, 'relasjon-ikke-sjekket'],
  ['ANNET', undefined, 'relasjon-ikke-sjekket'],
  ['BARN', { ord: 'ikke-sjekket', overstyring: 'dokumentert' }, null],
  ['ANNET', { ord: 'overstyrt', overstyring: 'dokumentert' }, null],
  ['PARTNER', { ord: 'bekreftet' }, null],
  ['SAMBOER', undefined, null],
] as const)('a person who goes on with a machine’s record: %s marked %o is told %s', (type, relasjon, wanted) => {
  const persons = [{ type: 'SOEKER' as const }, { type, relasjon }]
  if (wanted === null) expect(() => refuseOpenRelations(persons)).not.toThrow()
  else expect(() => refuseOpenRelations(persons)).toThrow(expect.objectContaining({ kode: wanted }))
})

describe('own case and own family', () => {
  const code = (run: () => void): string | null => {
    try {
      run()
      return null
    } catch (thrown) {
      return thrown instanceof Problem ? thrown.kode : 'thrown'
    }
  }
  const family = [{ numre: ['A', 'A-gammel'], naere: ['B', 'C'] }]
  test.each([
    ['A', 'egen-sak'],
    ['A-gammel', 'egen-sak'],
    ['C', 'naer-familie'],
    ['D', null],
    [null, null],
  ])('%s is told %s', (human, wanted) => expect(code(() => refuseOwnFamily(family, human))).toBe(wanted))

  test('what is unknown passes for a machine alone', () => {
    const unknownFamily = [{ numre: ['A'], naere: null }]
    expect(code(() => refuseUnknownFamily(unknownFamily, 'D'))).toBe('kilde-nede')
    expect(code(() => refuseUnknownFamily(unknownFamily, null))).toBeNull()
    const overridden = one('SOEKER', 'A', null, { overstyring: 'ikke-kontrollerbar' })
    expect(code(() => refuseUnknownFamily([overridden], 'D'))).toBe('kilde-nede')
  })
})
