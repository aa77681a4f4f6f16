// The rate files as they stand, and what a wrong one is answered with.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { date } from '../base/dates.ts'
import { decimal } from '../base/fraction.ts'
import { checkRates, type LawFile } from './check-rates.ts'
import { RateUnknown, findRate, rateOn } from './rates.ts'

const folder = new URL('../../lov/satser/', import.meta.url)
const files: LawFile[] = readdirSync(folder).map((file) => ({
  file,
  text: readFileSync(new URL(file, folder), 'utf8'),
}))
const rates = checkRates(files)

describe('lov/satser', () => {
  it.each([
    ['grunnbeloep', '2026-04-30', '130160'],
    ['grunnbeloep', '2026-05-01', '136549'],
    ['fribeloep', '2025-12-31', '10450'],
    ['fribeloep', '2026-01-01', '10950'],
    ['praktisk-bistand-tak', '2025-06-01', '240'],
    ['makspris-barnehage', '2025-07-31', '2000'],
    ['makspris-barnehage', '2025-08-01', '1200'],
    ['makspris-barnehage-tiltakssonen', '2023-08-01', '0'],
    ['bostoette-t1-alderspensjonist', '2026-08-31', '148275'],
    ['bostoette-t1-alderspensjonist', '2026-09-01', '156275'],
    ['bostoette-sats-2', '2025-06-01', '0.6356'],
    ['alminnelig-skattesats', '2022-12-31', '0.22'],
  ])('%s on %s is %s', (navn, dato, verdi) => {
    expect(rateOn(rates, navn, date(dato)).verdi).toEqual(decimal(verdi))
  })

  it.each([
    ['fribeloep', '2027-01-01'],
    ['fribeloep-dobbeltrom', '2014-06-30'],
    ['makspris-barnehage', '2027-01-01'],
    ['kjernetid-inntektsgrense', '2027-08-01'],
    ['grunnbeloep', '2027-05-01'],
    ['makspris-barnehage-tiltakssonen', '2023-07-31'],
    ['alminnelig-skattesats-tiltakssonen', '2024-12-31'],
    ['bostoette-t1', '2025-05-31'],
  ])('%s is unknown on %s and says so', (navn, dato) => {
    expect(findRate(rates, navn, date(dato))).toBeNull()
    expect(() => rateOn(rates, navn, date(dato))).toThrow(RateUnknown)
  })

  it.each([
    ['makspris-barnehage', '2021-06-01', true],
    ['makspris-barnehage', '2022-06-01', false],
    ['makspris-barnehage-sentralitet-5-6', '2021-06-01', true],
    ['makspris-barnehage-sentralitet-5-6', '2026-01-01', true],
    ['kjernetid-inntektsgrense', '2021-07-31', true],
    ['kjernetid-inntektsgrense', '2021-08-01', false],
    ['kjernetid-inntektsgrense', '2022-08-01', true],
    ['kjernetid-inntektsgrense', '2023-08-01', false],
    ['kjernetid-inntektsgrense', '2024-08-01', true],
    ['kjernetid-inntektsgrense', '2026-08-01', true],
    ['alminnelig-skattesats', '2022-12-31', true],
    ['alminnelig-skattesats', '2023-01-01', false],
  ])('one source, or never seen printed: the municipality must confirm %s on %s: %s', (navn, dato, confirm) =>
    expect(rateOn(rates, navn, date(dato)).bekreftes).toBe(confirm),
  )

  it.each(['alminnelig-skattesats', 'alminnelig-skattesats-tiltakssonen'])('%s names no § that is not proven', (navn) =>
    expect(rateOn(rates, navn, date('2025-06-01')).hjemmel).toBe('Stortingets skattevedtak'),
  )
})

const file = (rader: string, more = ''): LawFile[] => [
  {
    file: 'x.yaml',
    text: `sistSjekket: 2026-01-01\nsatser:\n  - navn: x\n    tekst: X\n    enhet: kr\n    hjemmel: § 1\n${more}    rader:\n${rader}`,
  },
]
const good = '      - { verdi: 1, gjelderFra: 2025-01-01, gjelderTil: 2025-12-31, merke: P, kilde: a }\n'

describe('a wrong rate file stops the start', () => {
  it.each([
    ['overlap', file(good + good), /x\.yaml:9: overlaps/],
    ['unknown field', file(good, '    farge: blå\n'), /x\.yaml:3: unknown field «farge»/],
    ['unproven mark', file(good.replace('merke: P', 'merke: U')), /x\.yaml:8: «merke» must be P, D or K/],
    ['a float', file(good.replace('verdi: 1', 'verdi: 0.1')), /x\.yaml:8: «verdi»/],
    ['impossible date', file(good.replace('2025-12-31', '2025-02-30')), /x\.yaml:8: «gjelderTil» is not a date/],
    ['no rows', file('      []\n'), /x\.yaml:3: «rader»/],
    ['twice', [...file(good), ...file(good)], /stands twice/],
  ])('%s', (_, files, message) => {
    expect(() => checkRates(files)).toThrow(message)
  })
})
