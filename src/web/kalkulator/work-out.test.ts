// From what a visitor writes to the answer: readable in many ways, guessed in none, every error at its own field.
import { describe, expect, it } from 'vitest'
import { law } from '../../rules/calculator/law-for-tests.ts'
import { en as enAll } from '../texts/en.ts'
import { kalkulator as enWords } from '../texts/en/kalkulator.ts'
import { nb as nbAll } from '../texts/nb.ts'
import { kalkulator as nbWords } from '../texts/nb/kalkulator.ts'
import { answerSentence, besideAnswer } from './answer-sentence.ts'
import { curve } from './curve.ts'
import type { Draft } from './draft.ts'
import { fieldText } from './field-text.ts'
import { calculatorNames, fieldsOf, forms } from './forms.ts'
import { decodeFragment } from './fragment.ts'
import { readField } from './read-field.ts'
import { workOut } from './work-out.ts'

const draftOf = (fragment: string): Draft => {
  const draft = decodeFragment(`#tjeneste=${fragment}`)
  if (draft === null) throw new Error(fragment)
  return draft
}
const nb = { ...nbAll, kalkulator: nbWords }
const en = { ...enAll, kalkulator: enWords }
const work = (fragment: string) => workOut(draftOf(fragment), law, { language: 'nb', texts: nb })
function answer(fragment: string) {
  const outcome = work(fragment)
  if (outcome.kind !== 'svar') throw new Error(JSON.stringify(outcome))
  return { ...outcome, tjeneste: draftOf(fragment).tjeneste }
}
const sentence = (fragment: string): string => {
  const { tjeneste, svar } = answer(fragment)
  return answerSentence(tjeneste, svar, nb).replaceAll('\u00a0', ' ')
}

describe('reading a field', () => {
  it.each([
    ['kroner', '12 500,50 kr', 12500.5],
    ['kroner', '250\u00a0000', 250000],
    ['tall', '2,5', 2.5],
    ['antall', '3', 3],
    ['maaned', '5/2022', '2022-05-01'],
    ['maaned', '2022-05', '2022-05-01'],
    ['trinn', '7', 7],
  ] as const)('%s %s → %s', (kind, text, value) => expect(readField(kind, text)).toEqual({ ok: true, value }))
  it.each([
    ['kroner', '1.250.000'],
    ['kroner', '-5'],
    ['kroner', '1,005'],
    ['kroner', '1000000001'],
    ['antall', '1,5'],
    ['maaned', '13.2022'],
    ['maaned', '15.05.2022'],
    ['dato', '2026-02-30'],
    ['trinn', '8'],
    ['kommune', 'Oslo'],
  ] as const)('%s %s is not one', (kind, text) => expect(readField(kind, text)).toEqual({ ok: false }))
})

describe('the answer in one sentence', () => {
  it.each([
    [
      'langtidsopphold&grunnlag=300 000&dato=2026-06-01',
      'Kommunen kan kreve inntil 19 427 kr i måneden, som er 233 132 kr i året.',
    ],
    [
      'korttidsopphold&doegn=5&dagEllerNatt=2&tidligereDoegnIAaret=57&dato=2026-03-01',
      'Kommunen kan kreve inntil 640 kr for oppholdet.',
    ],
    [
      'praktisk-bistand&husstandsinntekt=200000&dato=2026-03-01',
      'Du skal ikke betale mer enn 245 kr i måneden til sammen for praktisk bistand.',
    ],
    [
      'praktisk-bistand&husstandsinntekt=300000&dato=2026-03-01&timerPerMaaned=2,33&1.fraG=2&1.timepris=243',
      'Etter prislisten skal du betale 607 kr i måneden.',
    ],
    [
      'barnehage&husstandsinntekt=900000&dato=2026-02-01&1.foedselsdato=05.2024&2.foedselsdato=01.2021',
      'Barnehagen kan koste inntil 2 040 kr i måneden for 2 barn.',
    ],
    [
      'sfo&husstandsinntekt=154916&dato=2026-09-01&1.trinn=2&1.prisPerMaaned=845',
      'SFO kan koste inntil 844 kr i måneden.',
    ],
    [
      'bostoette&kommunenummer=4601&voksne=2&barn=2&inntektAar=357500&boutgifterAar=200000&dato=2026-06-15',
      'Husstanden kan få omtrent 6 706 kr i bostøtte i måneden.',
    ],
  ])('%s', (fragment, expected) => expect(sentence(fragment)).toBe(expected))
  it('says beside it what the sum leaves out', () => {
    const { svar } = answer('korttidsopphold&doegn=5&dagEllerNatt=0&tidligereDoegnIAaret=57&dato=2026-03-01')
    expect(besideAnswer('korttidsopphold', svar, nb)).toEqual([
      '3 døgn regnes som langtidsopphold og er ikke med i beløpet.',
    ])
  })
})

describe('what is wrong is said at its field', () => {
  const fields = (fragment: string) => {
    const outcome = work(fragment)
    return outcome.kind === 'feil' ? outcome.errors.map(({ felt }) => felt) : outcome.kind
  }
  it('every missing and unreadable field at once', () => {
    expect(fields('barnehage&husstandsinntekt=mye&2.foedselsdato=05.2022')).toEqual([
      'felt-husstandsinntekt',
      'felt-dato',
      'rad-1-foedselsdato',
    ])
  })
  it('what only the calculator can see: no bracket holds the income, half a subscription, a list without hours', () => {
    const start = 'praktisk-bistand&husstandsinntekt=300000&dato=2026-03-01'
    expect(fields(`${start}&timerPerMaaned=2&1.fraG=5&1.timepris=9`)).toEqual(['rad-1-fraG'])
    expect(fields(`${start}&timerPerMaaned=2&1.fraG=0&1.fraTimer=9`)).toEqual(['rad-1-pris'])
    expect(fields(`${start}&1.fraG=0&1.timepris=9`)).toEqual(['felt-timerPerMaaned'])
    expect(
      fields(
        'bostoette&kommunenummer=4601&voksne=1&barn=0&inntektAar=1&boutgifterAar=1&dato=2026-06-15&ungUfoer=ja&ensligAlderspensjonist=ja',
      ),
    ).toEqual(['felt-ungUfoer'])
  })
  it('a rate that is not proven is named, and there is no number', () => {
    expect(work('langtidsopphold&grunnlag=1&dato=2027-01-01')).toMatchObject({
      kind: 'ukjent-sats',
      tekst: expect.stringContaining('Fribeløp per år'),
    })
  })
})

describe('the picture', () => {
  it('goes through the visitor’s own point, the bends and the jumps', () => {
    const points = curve(answer('langtidsopphold&grunnlag=300001&dato=2026-06-01'), law)
    expect(points?.find(({ own }) => own)).toMatchObject({ income: 300001, amount: 23313300 })
    expect(points?.map(({ income }) => income)).toEqual(expect.arrayContaining([0, 10950, 136549, 600000]))
    const jump = curve(answer('barnehage&husstandsinntekt=500000&dato=2026-02-01&1.foedselsdato=01.2022'), law)
    expect(jump?.filter(({ income }) => income === 669049 || income === 669050).map(({ amount }) => amount)).toEqual([
      66600, 120000,
    ])
  })
  it('stops where the price list, or a rate, stops', () => {
    const list = 'timerPerMaaned=2&1.fraG=2&1.tilG=3&1.timepris=243&2.fraG=4&2.timepris=324'
    const points = curve(answer(`praktisk-bistand&husstandsinntekt=300000&dato=2026-03-01&${list}`), law)
    expect([points?.at(0)?.income, points?.at(-1)?.income]).toEqual([260320, 390479])
    const later = curve(
      answer('praktisk-bistand&husstandsinntekt=300000&dato=2027-02-01&timerPerMaaned=2&1.fraG=0&1.timepris=243'),
      law,
    )
    expect(later?.at(0)?.income).toBe(273098)
  })
  it('is not drawn where the answer does not follow the income, or there is no price', () => {
    expect(
      curve(answer('korttidsopphold&doegn=5&dagEllerNatt=0&tidligereDoegnIAaret=0&dato=2026-03-01'), law),
    ).toBeNull()
    expect(curve(answer('praktisk-bistand&husstandsinntekt=200000&dato=2026-03-01'), law)).toBeNull()
  })
})

it('every field of every form has a name for people', () => {
  const nameless = calculatorNames.flatMap((name) => {
    const form = forms[name]
    return [...fieldsOf(form), ...(form.rows?.fields ?? [])].filter(({ id }) => fieldText(name, id, nb).navn === id)
  })
  expect(nameless).toEqual([])
})

it('what is wrong is said in the language of the page, and so is a rate that is not known', () => {
  const inEnglish = (fragment: string) => workOut(draftOf(fragment), law, { language: 'en', texts: en })
  const noBracket = 'husstandsinntekt=50000&timerPerMaaned=2&dato=2026-06-01&1.fraG=5&1.tilG=6&1.timepris=100'
  expect(inEnglish(`praktisk-bistand&${noBracket}`)).toMatchObject({
    errors: [{ tekst: expect.stringMatching(/: the income lies in no bracket; it must lie in one$/) }],
  })
  expect(JSON.stringify(inEnglish('langtidsopphold&grunnlag=300000&dato=2027-06-01'))).toMatch(
    /basic amount of the National Insurance|Free amount/,
  )
})
