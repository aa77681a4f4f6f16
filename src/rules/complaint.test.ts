// lov/forvaltningsloven.yaml as it stands, and what a wrong one is answered with.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { date } from '../base/dates.ts'
import { actOn, actToCome, checkComplaintLaw, complaintFor } from './complaint.ts'
import { lawFile } from './law-file.ts'

const text = readFileSync(new URL('../../lov/forvaltningsloven.yaml', import.meta.url), 'utf8')
const read = (yaml: string) => checkComplaintLaw(lawFile('lov/forvaltningsloven.yaml', yaml))

describe('lov/forvaltningsloven.yaml', () => {
  const law = () => read(text)
  it.each([
    ['langtidsopphold', 'statsforvalteren', 4],
    ['praktisk-bistand', 'statsforvalteren', 4],
    ['barnehage', 'statsforvalteren', 3],
    ['sfo', 'kommunens-klageorgan', 3],
    ['boligsosial', 'statsforvalteren', 3],
  ] as const)('%s: %s, %i weeks', (tjeneste, organ, uker) => {
    expect(complaintFor(law(), tjeneste)).toMatchObject({ organ, uker })
  })
  it('the act of 1967 is in force while the other’s day is unknown', () => {
    expect(actOn(law(), date('2030-01-01')).lov).toBe('LOV-1967-02-10')
    expect(actToCome(law())?.paragrafer.get('klagefrist')).toBe('§ 63')
  })
})

describe('a wrong table stops the start', () => {
  it.each([
    [
      'a day that is none',
      ['    iKraftFra: ukjent', '    iKraftFra: snart'],
      /:\d+: iKraftFra must be YYYY-MM-DD or ukjent/,
    ],
    ['a subject left out', ['      klagefrist: § 63\n', ''], /klagefrist is missing/],
    [
      'an unknown subject',
      ['      klagefrist: § 63', '      klagefrist: § 63\n      gebyr: § 1'],
      /unknown subject gebyr/,
    ],
    ['a service left out', ['tjeneste: sfo', 'tjeneste: barnehage'], /no row for sfo/],
    ['another body', ['organ: statsforvalteren', 'organ: kongen'], /organ is "kongen"/],
    ['half a week', ['uker: 4', 'uker: 3.5'], /whole number of weeks/],
  ] as const)('%s', (_, [from, to], message) => {
    expect(() => read(text.replace(from, to))).toThrow(message)
  })
})
