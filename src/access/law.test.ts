// The law as data: the real files are in order, and every kind of mistake stops the start with file, line and what to write.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { date } from '../base/dates.ts'
import { checkIncomeYears, readLaw } from './law.ts'
import { LawFileError } from './law-rows.ts'
import { checkTjenesteomraader } from './tjenesteomraader.ts'

const read = (file: string) => ({ file, text: readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8') })
const law = readLaw({
  hjemler: read('lov/hjemler.yaml'),
  inntektsaar: read('lov/inntektsaar.yaml'),
  begrunnelser: read('lov/begrunnelser.yaml'),
})
const langtid = law.findHjemmel('HELSE_LANGTIDSOPPHOLD_INSTITUSJON')!
const barnehage = law.findHjemmel('FORELDREBETALING_SFO_BARNEHAGE')!

describe('the purposes', () => {
  test('the three tax services, and no other tjenesteområde', () => {
    expect(law.hjemler.map((row) => row.beregningstype).sort()).toEqual([
      'BARNEHAGE_SFO',
      'LANGTIDSOPPHOLD_INSTITUSJON',
      'PRAKTISK_BISTAND',
    ])
    expect(law.findHjemmel('BARNEVERN')).toBeNull()
  })

  test('all 21 of Fiks stand there; the others open nothing, and their hjemmel is unknown, not left out', () => {
    expect(law.tjenesteomraader).toHaveLength(21)
    const others = law.tjenesteomraader.filter(({ skatt }) => skatt === null)
    expect(others).toHaveLength(18)
    for (const one of others) {
      expect(one).toMatchObject({ hjemmel: 'ukjent', navn: expect.stringMatching(/\S/) })
      expect(law.findHjemmel(one.kode)).toBeNull()
    }
  })

  test('only foreldrebetaling may use a draft (Skatteetaten, package list)', () => {
    expect(law.hjemler.filter((row) => row.stadier.includes('utkast'))).toEqual([barnehage])
  })
})

describe('opened years', () => {
  const open = (hjemmel: typeof langtid, on: string) => law.openYears(hjemmel, date(on))
  test('settlement of 2025 opens 21 March 2026, the draft 12 March', () => {
    expect(open(langtid, '2026-03-20')[0]).toBe(2024)
    expect(open(langtid, '2026-03-21')[0]).toBe(2025)
    expect(open(barnehage, '2026-03-11')[0]).toBe(2024)
    expect(open(barnehage, '2026-03-12')[0]).toBe(2025)
  })
  test('nothing before 2021, nothing that is not listed', () => {
    expect(open(langtid, '2030-01-01')).toEqual([2025, 2024, 2023, 2022, 2021])
    expect(open(langtid, '2020-01-01')).toEqual([])
  })
})

describe('mistakes', () => {
  const good = read('lov/hjemler.yaml').text
  const failing = (text: string) => () => checkTjenesteomraader({ file: 'lov/hjemler.yaml', text })
  const cases: [string, string, RegExp][] = [
    [
      'two rows for one tjenesteområde',
      good.replace('HELSE_PRAKTISK_BISTAND', 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON'),
      /hjemler\.yaml:24: feltet tjenesteomraade: .* står i to rader/,
    ],
    [
      'an unknown field',
      good.replace('  foersteAar:', '  foerstAar:'),
      /hjemler\.yaml:20: ukjent felt foerstAar; skriv bare tjenesteomraade/,
    ],
    [
      'an unknown API',
      good.replace('avregning,', 'avregninga,'),
      /hjemler\.yaml:18: feltet apier: avregninga er ikke kjent; velg blant/,
    ],
    [
      'no hjemmel',
      good.replace(/hjemmel:\n( {4}-.*\n)+/, 'hjemmel: []\n'),
      /hjemler\.yaml:13: feltet hjemmel: skriv en liste/,
    ],
    [
      'a missing field',
      good.replace('  rettighetspakke: kommunelangtidsoppholdinstitusjon\n', ''),
      /feltet rettighetspakke: skriv en tekst/,
    ],
    [
      'a year as text',
      good.replace('foersteAar: 2021', 'foersteAar: "2021"'),
      /:20: feltet foersteAar: skriv et inntektsår/,
    ],
    [
      'a package where there is no tax data',
      good.replace('  hjemmel: ukjent\n', '  hjemmel: ukjent\n  rettighetspakke: pakke\n'),
      /feltet rettighetspakke: hører bare til når skatteopplysninger er ja/,
    ],
    ['not YAML', `${good}\n  x: [`, /hjemler\.yaml:\d+: /],
    ['an empty file', '', /hjemler\.yaml:1: skriv en liste/],
  ]
  test.each(cases)('%s', (_, text, message) => {
    expect(text).not.toBe(good)
    expect(failing(text)).toThrow(LawFileError)
    expect(failing(text)).toThrow(message)
  })

  test('a date that does not exist', () => {
    const years = read('lov/inntektsaar.yaml')
    const wrong = { ...years, text: years.text.replace('2026-03-12', '2026-02-30') }
    expect(() => checkIncomeYears(wrong)).toThrow(/inntektsaar\.yaml:25: feltet utkast: skriv en dato/)
  })
})
