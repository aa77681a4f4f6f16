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

describe('every mistake is answered with what to write', () => {
  const said = (from: string, to: string): string => {
    try {
      read(text.replace(from, to))
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
    return 'no fault'
  }
  it.each([
    ['sistSjekket: 2026-11-21', '', 'sistSjekket is missing. Write sistSjekket: and a text.'],
    [
      'sistSjekket: 2026-11-21',
      'sjekket: 2026-11-21',
      'unknown field sjekket. Write one of sistSjekket, lover, klage.',
    ],
    ['\nlover:', '\nlover: []\nandre:', 'no act is in force. Write iKraftFra.'],
    ['iKraftFra: 1970-01-01', 'iKraftFra: ukjent', 'no act is in force. Write iKraftFra.'],
    ['    lov: LOV-1967-02-10\n', '', 'lov is missing. Write lov: and a text.'],
    ['    kilde: lovteksten (april 2026)\n', '', 'kilde is missing. Write kilde: and a text.'],
    [
      '    kilde: lovteksten (april 2026)',
      '    merke: P',
      'unknown field merke. Write one of id, lov, iKraftFra, kilde, paragrafer.',
    ],
    ['  - id: fvl-1967\n    lov', '  - lov', 'id is missing. Write id: and a text.'],
    ['      klagefrist: § 29\n', '', 'klagefrist is missing.'],
    [
      '      klagefrist: § 29',
      '      klagefrist: § 29\n      gebyr: § 1',
      'unknown subject gebyr. Write one of innsyn, begrunnelse, underretning, klageinstans, klagefrist, klageform, utsatt-iverksetting.',
    ],
    ['tjeneste: langtidsopphold', 'tjeneste: praktisk-bistand', 'klage has no row for langtidsopphold. Write one.'],
    [
      'tjeneste: langtidsopphold',
      'tjeneste: hjemmehjelp',
      'tjeneste is "hjemmehjelp". Write one of langtidsopphold, praktisk-bistand, barnehage, sfo, boligsosial.',
    ],
    [
      'organ: statsforvalteren',
      'organ: kongen',
      'organ is "kongen". Write one of statsforvalteren, kommunens-klageorgan.',
    ],
    ['uker: 4', 'uker: 0', 'uker must be a whole number of weeks, e.g. uker: 3.'],
    ['uker: 4', 'uker: "4"', 'uker must be a whole number of weeks, e.g. uker: 3.'],
    ['emner: []', 'emner: [gebyr]', 'emner must be a list of innsyn, begrunnelse,'],
    ['emner: []', 'emne: []', 'unknown field emne. Write one of tjeneste, organ, uker, hjemmel, emner.'],
  ])('%s → %s', (from, to, words) => {
    expect(text).toContain(from)
    expect(said(from, to)).toContain(words)
  })
  it('points at the line', () => {
    const line = text.split('\n').findIndex((one) => one.includes('uker: 4')) + 1
    expect(said('uker: 4', 'uker: 3.5')).toBe(
      `The law tables cannot be used:\nlov/forvaltningsloven.yaml:${line}: uker must be a whole number of weeks, e.g. uker: 3.`,
    )
  })
})

describe('the act of a day', () => {
  const both = () => read(text.replace('    iKraftFra: ukjent', '    iKraftFra: 2027-01-01'))
  it('is the newest that is in force, from its first day', () => {
    expect(actOn(both(), date('2026-12-31')).id).toBe('fvl-1967')
    expect(actOn(both(), date('2027-01-01')).id).toBe('fvl-2025')
    expect(actToCome(both())).toBeNull()
    expect(actToCome(read(text))?.id).toBe('fvl-2025')
  })
  it('before the first there is none', () =>
    expect(() => actOn(both(), date('1969-12-31'))).toThrow('No forvaltningslov was in force on 1969-12-31'))
  it('every subject has its section', () =>
    expect([...actOn(read(text), date('2026-01-01')).paragrafer]).toEqual([
      ['innsyn', '§§ 18 til 20'],
      ['begrunnelse', '§§ 24 og 25'],
      ['underretning', '§ 27'],
      ['klageinstans', '§ 28'],
      ['klagefrist', '§ 29'],
      ['klageform', '§ 32'],
      ['utsatt-iverksetting', '§ 42'],
    ]))
})
