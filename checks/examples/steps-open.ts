// Open operations: health, the calculators, the rates and the law. The figures are those of cases in src/rules/calculator/cases.
import { catalogue, type Step, step } from './walk.ts'

const calculator = (name: string, body: object): Step => step(`kalkulator-${name}`, 'nobody', () => ({ body }))

export const openSteps: readonly Step[] = [
  step('live', 'nobody'),
  step('klar', 'nobody'),
  step('om', 'nobody'),
  step('helse', 'nobody'),
  calculator('langtidsopphold', { dato: '2026-11-22', grunnlag: 271_828 }),
  calculator('korttidsopphold', { dato: '2026-11-22', doegn: 5, dagEllerNatt: 0, tidligereDoegnIAaret: 57 }),
  calculator('praktisk-bistand', {
    dato: '2026-11-22',
    husstandsinntekt: 250_000,
    timerPerMaaned: 3.5,
    prisliste: {
      trinn: [
        { fraG: 0, tilG: 2, timepris: 81, maksPerMaaned: 245 },
        { fraG: 2, tilG: null, timepris: 243.5 },
      ],
    },
  }),
  calculator('barnehage', {
    dato: '2026-11-22',
    husstandsinntekt: 500_000,
    kommunenummer: '3203',
    barn: [{ foedselsdato: '2022-05-01' }, { foedselsdato: '2025-01-01' }],
  }),
  calculator('sfo', {
    dato: '2026-11-22',
    husstandsinntekt: 400_000,
    elever: [{ trinn: 2, prisPerMaaned: 2_500 }],
  }),
  calculator('bostoette', {
    dato: '2026-05-01',
    kommunenummer: '3203',
    voksne: 1,
    barn: 1,
    inntektAar: 250_000,
    boutgifterAar: 120_000,
  }),
  step('kontroll', 'nobody', () => ({ body: { kode: 'K7QX-0M2V-9TRB-D5HW' } })),
  catalogue('satser', 'nobody'),
  catalogue('hjemler', 'nobody'),
  catalogue('feltliste', 'nobody', () => ({
    params: { tjenesteomraade: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON', inntektsaar: '2023' },
  })),
  catalogue('hentAlleLovhjemlerV3', 'nobody'),
  step('hentLovhjemlerForOmradeV3', 'nobody', () => ({ params: { omrade: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON' } })),
  catalogue('hentOmraderV3', 'nobody'),
]
