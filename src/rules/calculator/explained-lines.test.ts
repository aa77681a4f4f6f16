// What each calculator says of its own working: every line with its §, its words, what it was made from, and whether it is a reading.
// Typed by hand against the text of the law; no amount stands here.
import { expect, test } from 'vitest'
import { type CalculatorName, calculators } from './calculators.ts'
import { law } from './law-for-tests.ts'

type Line = readonly [id: string, hjemmel: string, tekst: string, av: string, mark: string]

const p3 = 'egenandelsforskriften § 3 annet ledd'
const kernel = '6 % av husstandens inntekt, delt på 11 måneder'
const kindergarten: readonly Line[] = [
  ['seks-prosent', 'forskrift 1478 § 3b', kernel, '', 'tolkning'],
  ['grunnpris', 'forskrift 1478 § 3b', 'Pris per barn før søskenmoderasjon', 'makspris seks-prosent', ''],
  [
    'barn-1-soesken',
    'forskrift 1478 § 3a',
    'Barn 1: nummer 1 regnet fra den eldste, etter søskenmoderasjon',
    'grunnpris',
    '',
  ],
]
const pupils = (p1B1: string, price: string, need: string): readonly Line[] => [
  ['elev-1-seks-prosent', p1B1, `Elev 1: ${kernel}`, '', 'tolkning'],
  ['elev-1-pris', p1B1, 'Elev 1: det laveste av prisen og 6 %', 'elev-1-seks-prosent', ''],
  ['elev-2-pris', price, 'Elev 2: kommunens pris', '', ''],
  ['elev-3-pris', need, 'Elev 3: gratis ved særskilt behov på 5.–7. trinn', '', ''],
  ['sum', p1B1, 'Sum per måned', 'elev-1-pris elev-2-pris elev-3-pris', ''],
]
const elever = [
  { trinn: 1, prisPerMaaned: 2000 },
  { trinn: 5, prisPerMaaned: 2000 },
  { trinn: 6, prisPerMaaned: 2000, saerskiltBehov: true },
]
const home = {
  dato: '2026-07-01',
  kommunenummer: '0301',
  voksne: 2,
  barn: 1,
  inntektAar: 200_000,
  boutgifterAar: 150_000,
}
const housing = (formue: string): readonly Line[] => [
  ['tak', 'bustøtteforskrifta § 3', 'Høyeste godkjente boutgifter, med tillegg', '', ''],
  ['godkjent', 'bustøtteforskrifta § 3', 'Godkjente boutgifter per år', 'tak', ''],
  ['formuestillegg', 'bustøtteforskrifta § 6', formue, '', ''],
  ['vekt', 'bustøtteforskrifta § 7', 'Husstandens vekt', '', 'vekt'],
  [
    'omregnet',
    'bustøtteforskrifta § 7',
    'Omregnet inntekt: inntekt og formuestillegg delt på vekten, ikke avrundet',
    'formuestillegg vekt',
    '',
  ],
  ['over-nedre', 'bustøtteforskrifta § 4 annet ledd', 'Andel av omregnet inntekt over nedre grense', 'omregnet', ''],
  [
    'over-oevre',
    'bustøtteforskrifta § 4 tredje ledd',
    'Andel av omregnet inntekt over øvre grense, i tillegg',
    'omregnet',
    '',
  ],
  [
    'eigendel',
    'bustøtteforskrifta § 4',
    'Egendel: minste egendel og andeler av inntekten over grensene',
    'over-nedre over-oevre',
    '',
  ],
  ['beregnet', 'bustøtteforskrifta § 1', '73,7 % av boutgifter over egendelen, per måned', 'godkjent eigendel', ''],
  [
    'bostoette',
    'bustøtteforskrifta § 13',
    'Bostøtte per måned; beløp under minste utbetaling faller bort',
    'beregnet',
    '',
  ],
]
const prisliste = { selvkostPerTime: 500, trinn: [{ fraG: 0, tilG: null, timepris: 100, maksPerMaaned: 200 }] }

const table: readonly (readonly [CalculatorName, object, string, readonly Line[]])[] = [
  [
    'langtidsopphold',
    { dato: '2026-06-01', grunnlag: 300_000, oppholdsutgifterAar: 900_000 },
    'langtidsopphold-egenandel-2012-01',
    [
      ['inntil-1G', p3, '75 % av grunnlaget inntil 1 G, etter fribeløpet', 'grunnbeloep fribeloep', ''],
      ['over-1G', p3, '85 % av grunnlaget over 1 G', 'grunnbeloep', ''],
      ['krav', p3, 'Høyeste krav', 'inntil-1G over-1G', ''],
      [
        'behold',
        p3,
        'Beløp til egen bruk: 25 % av G og fordelen av fribeløpet (75 % av det)',
        'grunnbeloep fribeloep',
        'tolkning',
      ],
      ['rom', p3, 'Grunnlaget når beløpet til egen bruk er holdt av', 'behold', ''],
      [
        'oppholdsutgifter',
        'egenandelsforskriften § 3 første ledd',
        'Reelle oppholdsutgifter uten kapitalkostnader',
        '',
        '',
      ],
      [
        'egenandel-aar',
        'egenandelsforskriften § 3 første og annet ledd',
        'Egenandel per år: det laveste av kravet, rommet og oppholdsutgiftene, aldri under 0',
        'krav rom oppholdsutgifter',
        '',
      ],
      ['egenandel-maaned', 'egenandelsforskriften § 3', 'Egenandel per måned', 'egenandel-aar', ''],
    ],
  ],
  [
    'korttidsopphold',
    { dato: '2026-06-01', doegn: 3, dagEllerNatt: 2, tidligereDoegnIAaret: 58 },
    'korttidsopphold-2012-01',
    [
      ['doegn-korttid', 'egenandelsforskriften § 1', 'Døgn før det 60. i kalenderåret', '', 'tolkning doegn'],
      [
        'doegn-langtid',
        'egenandelsforskriften §§ 1 og 6 tredje ledd',
        'Døgn fra og med det 60.: prises som langtidsopphold etter § 3, ikke her',
        '',
        'tolkning doegn',
      ],
      ['doegn', 'egenandelsforskriften § 4', 'Korttidsdøgn ganger døgnsatsen', 'doegn-korttid', ''],
      [
        'dag-eller-natt',
        'egenandelsforskriften § 4',
        'Dag- og nattopphold ganger satsen; de teller ikke med i de 60 døgnene',
        '',
        'tolkning',
      ],
      ['egenandel', 'egenandelsforskriften § 4', 'Egenandel', 'doegn dag-eller-natt', ''],
    ],
  ],
  [
    'praktisk-bistand',
    { dato: '2026-06-01', husstandsinntekt: 200_000, timerPerMaaned: 3, prisliste },
    'praktisk-bistand-2012-01',
    [
      ['to-g', 'egenandelsforskriften § 10 annet ledd', '2 G etter grunnbeløpet 1. januar', '', ''],
      [
        'tak',
        'egenandelsforskriften § 10 annet ledd',
        'Høyeste egenandel per måned når husstanden har under 2 G',
        'to-g',
        '',
      ],
      ['timer', 'egenandelsforskriften § 9', 'Timer, avrundet til nærmeste halve time', '', 'timer'],
      ['pris', 'kommunens prisliste, egenandelsforskriften § 8', 'Pris i kommunens trinn for inntekten', 'timer', ''],
      ['maks-per-maaned', 'kommunens prisliste', 'Høyeste beløp per måned i trinnet', '', ''],
      ['selvkost', 'egenandelsforskriften § 9', 'Selvkost for timene', '', ''],
      [
        'aa-betale',
        'egenandelsforskriften §§ 9 og 10',
        'Å betale per måned: det laveste av pris og tak',
        'pris maks-per-maaned selvkost tak',
        '',
      ],
    ],
  ],
  [
    'barnehage',
    {
      dato: '2026-06-01',
      husstandsinntekt: 200_000,
      barn: [{ foedselsdato: '2023-05-01' }, { foedselsdato: '2025-05-01' }],
    },
    'barnehage-2023-08',
    [
      ['makspris', 'forskrift 1478 § 1', 'Makspris', '', ''],
      ...kindergarten,
      [
        'barn-1-kjernetid',
        'forskrift 1478 § 3c',
        'Barn 1: 20 timer gratis kjernetid trukket fra',
        'barn-1-soesken',
        'tolkning',
      ],
      [
        'barn-1-pris',
        'forskrift 1478 § 2',
        'Barn 1: pris per måned etter plassens størrelse',
        'barn-1-kjernetid',
        'tolkning',
      ],
      [
        'barn-2-soesken',
        'forskrift 1478 § 3a',
        'Barn 2: nummer 2 regnet fra den eldste, etter søskenmoderasjon',
        'grunnpris',
        '',
      ],
      [
        'barn-2-pris',
        'forskrift 1478 § 2',
        'Barn 2: pris per måned etter plassens størrelse',
        'barn-2-soesken',
        'tolkning',
      ],
      ['sum', 'forskrift 1478 § 3', 'Sum per måned', 'barn-1-pris barn-2-pris', ''],
    ],
  ],
  [
    'barnehage',
    { dato: '2023-07-31', husstandsinntekt: 200_000, makspris: 900, barn: [{ foedselsdato: '2022-05-01' }] },
    'barnehage-2019-08',
    [
      ['makspris', 'forskrift 1478 § 1', 'Pris oppgitt', '', ''],
      ...kindergarten,
      [
        'barn-1-pris',
        'forskrift 1478 § 2',
        'Barn 1: pris per måned etter plassens størrelse',
        'barn-1-soesken',
        'tolkning',
      ],
      ['sum', 'forskrift 1478 § 3', 'Sum per måned', 'barn-1-pris', ''],
    ],
  ],
  [
    'sfo',
    { dato: '2026-06-01', husstandsinntekt: 200_000, elever },
    'sfo-2021-08',
    pupils('opplæringsforskrifta § 2-4', 'opplæringslova § 4-5', 'opplæringsforskrifta § 2-3'),
  ],
  [
    'sfo',
    { dato: '2023-06-01', husstandsinntekt: 200_000, elever },
    'sfo-2021-08',
    pupils(
      'forskrift til opplæringslova § 1B-1',
      'opplæringslova (LOV-1998-07-17-61)',
      'forskrift til opplæringslova § 1B-3',
    ),
  ],
  ['bostoette', { ...home, formue: 500_000 }, 'bostoette-2025-06', housing('Tillegg for formue over fribeløpet')],
  ['bostoette', home, 'bostoette-2025-06', housing('Tillegg for formue: ingen formue er oppgitt')],
]

test.each(table)('%s %j', (name, request, regelversjon, expected) => {
  const answer = calculators[name](request, law)
  expect(answer.regelversjon).toBe(regelversjon)
  const lines = answer.linjer.map(({ id, hjemmel, tekst, av, tolkning, enhet }) => [
    id,
    hjemmel,
    tekst,
    av.join(' '),
    [tolkning ? 'tolkning' : '', enhet ?? ''].filter((mark) => mark !== '').join(' '),
  ])
  expect(lines).toEqual(expected)
})

test('no ceiling, no line for it', () => {
  const { linjer } = calculators['langtidsopphold']({ dato: '2026-06-01', grunnlag: 300_000 }, law)
  expect(linjer.find(({ id }) => id === 'egenandel-aar')?.av).toEqual(['krav', 'rom'])
  const rich = { dato: '2026-06-01', husstandsinntekt: 900_000, timerPerMaaned: 3, prisliste }
  const answer = calculators['praktisk-bistand'](rich, law)
  expect(answer.linjer.map(({ id }) => id)).toEqual([
    'to-g',
    'timer',
    'pris',
    'maks-per-maaned',
    'selvkost',
    'aa-betale',
  ])
  expect(answer.linjer.at(-1)?.av).toEqual(['pris', 'maks-per-maaned', 'selvkost'])
})

test('a rate that is used twice is told once, and a line counts kroner unless it says otherwise', () => {
  const days = { dato: '2026-06-01', husstandsinntekt: 200_000, elever: [elever[0], elever[0]] }
  expect(calculators['sfo'](days, law).satser.map(({ navn }) => navn)).toEqual(['sfo-andel-av-inntekt'])
  const { linjer } = calculators['langtidsopphold']({ dato: '2026-06-01', grunnlag: 300_000 }, law)
  expect(Object.keys(linjer[0] ?? {})).toEqual(['id', 'tekst', 'hjemmel', 'beloep', 'av'])
})
