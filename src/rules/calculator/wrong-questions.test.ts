// What a calculator prints of a rate, and what it says of a question that is well formed but wrong.
import { expect, test } from 'vitest'
import { calculators } from './calculators.ts'
import { law } from './law-for-tests.ts'

const pupil = { trinn: 1, prisPerMaaned: 2000 }
const home = {
  dato: '2026-07-01',
  kommunenummer: '0301',
  voksne: 2,
  barn: 1,
  inntektAar: 200_000,
  boutgifterAar: 150_000,
}

test('a rate is printed with its value and source, and whether it must be confirmed', () => {
  const { satser } = calculators['sfo']({ dato: '2026-06-01', husstandsinntekt: 1, elever: [pupil] }, law)
  expect(satser).toMatchObject([{ navn: 'sfo-andel-av-inntekt', enhet: 'andel', verdi: 0.06, merke: 'P' }])
  expect(Object.keys(satser[0] ?? {})).not.toContain('forbehold')
  const unsure = { dato: '2026-09-01', husstandsinntekt: 200_000, barn: [{ foedselsdato: '2023-05-01' }] }
  const limit = calculators['barnehage'](unsure, law).satser.find(({ navn }) => navn === 'kjernetid-inntektsgrense')
  expect(limit?.forbehold).toBe('må bekreftes av kommunen')
})

test.each([
  ['bostoette', { ...home, kommunenummer: '9999' }, 'kommunenummer: kommunenummeret var ikke i bruk 2026-07-01'],
  ['bostoette', { ...home, kommunenummer: '03011' }, 'kommunenummer: skriv kommunenummeret med fire sifre'],
  ['bostoette', { ...home, kommunenummer: 'x0301' }, 'kommunenummer: skriv kommunenummeret med fire sifre'],
  [
    'bostoette',
    { ...home, ungUfoer: true, ensligAlderspensjonist: true },
    'ungUfoer: kan ikke være sann sammen med ensligAlderspensjonist',
  ],
  [
    'barnehage',
    { dato: '2026-06-01', husstandsinntekt: 1, kommunenummer: '9999', barn: [{ foedselsdato: '2023-05-01' }] },
    'kommunenummer: kommunenummeret finnes ikke',
  ],
  [
    'sfo',
    { dato: '2026-06-01', husstandsinntekt: 1, elever: [{ trinn: 8, prisPerMaaned: 1 }] },
    'elever[0].trinn: skriv et trinn fra 1 til 7',
  ],
  [
    'sfo',
    { dato: '2026-06-01', husstandsinntekt: 1, elever: [{ trinn: '1', prisPerMaaned: 1 }] },
    'elever[0].trinn: skriv et trinn fra 1 til 7',
  ],
] as const)('%s: a wrong question is told what to write', (name, request, words) =>
  expect(() => calculators[name](request, law)).toThrow(words),
)
