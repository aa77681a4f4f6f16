// What is said of a missing fact: whose, why, what it does to the sum and what to do, for every source, person and reason.
import { expect, test } from 'vitest'
import type { Reason } from '../base/fact.ts'
import type { Api, PersonType } from '../base/terms.ts'
import { gapText, whom } from './gap-text.ts'

const langtid = { beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', inntektsaar: 2024 } as const
const say = (why: Reason, api: Api = 'summertskattegrunnlag', stopper = true) =>
  gapText({ api, why, type: 'EKTEFELLE', stopper }, langtid)
const counts = 'Opplysningen teller, så det gis ikke noe beløp.'

test.each<[Reason, string]>([
  ['no-person', 'kilden kjenner ikke personidentifikatoren. Kontroller de elleve sifrene.'],
  [
    'no-record',
    'kilden har ingen opplysninger for inntektsåret 2024 som tjenesten kan bruke. Kontroller året, eller vent hvis skatteoppgjøret ikke er ferdig.',
  ],
  [
    'not-assessed-yet',
    'skatteoppgjøret for 2024 er ikke ferdig, og tjenesten kan ikke bruke utkast. Vent på oppgjøret, eller velg et tidligere år.',
  ],
  ['withheld', 'opplysningene er skjermet. Grunnlaget må fastsettes på annen måte.'],
  ['deleted', 'opplysningene er trukket tilbake. Grunnlaget må fastsettes på annen måte.'],
  [
    'not-delegated',
    'kommunen har ikke fått eller ikke delegert tilgangen. Be administratoren om å delegere API-et i Altinn.',
  ],
  ['source-down', 'kilden svarte ikke som ventet. Prøv igjen om litt.'],
  ['manual-needed', 'et beløp må skrives inn.'],
  ['not-asked', 'kilden er ikke spurt.'],
])('%s', (why, words) =>
  expect(say(why)).toBe(`Summert skattegrunnlag for ektefellen mangler, fordi ${words} ${counts}`),
)

test.each<[Api, string]>([
  ['beregnetskatt', 'Beregnet skatt'],
  ['avregning', 'Skatteavregning'],
  ['folkeregister', 'Navn'],
])('%s that does not count', (api, name) =>
  expect(say('source-down', api, false)).toBe(
    `${name} for ektefellen mangler, fordi kilden svarte ikke som ventet. Prøv igjen om litt. Beløpet påvirkes ikke.`,
  ),
)

test.each<[PersonType, string]>([
  ['SOEKER', 'søkeren'],
  ['EKTEFELLE', 'ektefellen'],
  ['PARTNER', 'partneren'],
  ['SAMBOER', 'samboeren'],
  ['BARN', 'barnet'],
  ['ANNET', 'den andre personen'],
])('%s is %s', (type, word) => expect(whom(type, 'PRAKTISK_BISTAND')).toBe(word))

test('the one who applies for a long stay lives there', () =>
  expect(whom('SOEKER', 'LANGTIDSOPPHOLD_INSTITUSJON')).toBe('beboeren'))
