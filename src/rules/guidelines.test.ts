// What the law says when the municipality has decided nothing: each guideline's §, default and whether the default is a reading.
import { expect, test } from 'vitest'
import { guidelines } from './guidelines.ts'

const p3 = 'egenandelsforskriften § 3 fjerde ledd'

test.each([
  [
    'formuesskatt',
    p3,
    false,
    true,
    'Formuesskatt trekkes fra som skatt',
    'Formuesskatt er ikke skatt av inntekten, og trekkes ikke fra.',
  ],
  [
    'utlandsskatt',
    p3,
    false,
    true,
    'Inntektsskatt betalt i utlandet trekkes fra som skatt',
    'Bare norsk beregnet skatt trekkes fra.',
  ],
  [
    'samboerSomEktefelle',
    'egenandelsforskriften § 5 første og fjerde ledd',
    false,
    false,
    'Samboer gir fradrag på samme måte som ektefelle',
    '§ 5 nevner bare ektefelle og barn.',
  ],
  [
    'boutgifter',
    'egenandelsforskriften § 5 fjerde ledd',
    null,
    false,
    'Boutgifter til egen bolig trekkes fra i en overgangstid, med et høyeste beløp per måned',
    'Forskriften gir ikke fradrag for boutgifter; det kan gis etter skjønn.',
  ],
  [
    'fellesRenterHalvt',
    p3,
    false,
    true,
    'Renter på konto som begge ektefellene disponerer, regnes med halvparten',
    'Renter regnes som inntekt hos den de er skattlagt hos.',
  ],
  [
    'skatteeffektOppjustering',
    `${p3}, Sivilombudet 17.11.2025`,
    true,
    true,
    'Skatten av oppjustering av gevinst og tap tas også ut av skattefradraget',
    'Skatten må svare til inntekten som teller, også for oppjusteringen.',
  ],
] as const)('%s: %s', (...[id, hjemmel, standard, tolkning, tekst, standardtekst]) =>
  expect(guidelines.find((row) => row.id === id)).toEqual({ id, tekst, standard, standardtekst, hjemmel, tolkning }),
)

test('there are no others', () => expect(guidelines).toHaveLength(6))
