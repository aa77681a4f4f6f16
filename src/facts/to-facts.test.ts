// Minimising at the edge: exactly the permitted fields come out, the names of unknown ones, and no amount that is not exact.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { uncheckedPermit } from '../../checks/unchecked-permit.ts'
import type { FieldPlace } from '../access/types.ts'
import { type Fact, known, unknown } from '../base/fact.ts'
import { personidentifikator } from '../base/person-number.ts'
import type { Api } from '../base/terms.ts'
import type { Answers } from '../upstream/schema.ts'
import { toFacts } from './to-facts.ts'
import type { PersonFacts, TaxAnswer } from './types.ts'

const person = personidentifikator('04817299771')
const envelope = { personidentifikator: person, inntektsaar: '2023', skjermet: false }
const source = (api: Api) => ({ api, hentet: '2026-11-21T12:00:00.000Z' })
const reply = <T>(api: Api, svar: T): Fact<{ stadie: 'oppgjoer'; svar: T }> =>
  known(`${api}:0`, { stadie: 'oppgjoer', svar }, source(api))

interface Raw {
  readonly summert?: Record<string, unknown>
  readonly beregnet?: Record<string, unknown>
  readonly avregning?: Record<string, unknown>
}
/** The facts about one person whose sources gave these answers; what is left out was not asked. */
function facts(raw: Raw, places: Iterable<readonly [string, FieldPlace]>): PersonFacts {
  const answers: Answers = {
    identifikator: person,
    type: 'SOEKER',
    folkeregister: unknown('folkeregister:0', 'not-asked'),
    summertskattegrunnlag: raw.summert
      ? reply('summertskattegrunnlag', { ...envelope, ...raw.summert })
      : unknown('summertskattegrunnlag:0', 'no-record', 'SSG-008'),
    beregnetskatt: raw.beregnet
      ? reply('beregnetskatt', { ...envelope, ...raw.beregnet })
      : unknown('beregnetskatt:0', 'not-asked'),
    avregning: raw.avregning
      ? reply('avregning', { ...envelope, ...raw.avregning })
      : unknown('avregning:0', 'not-asked'),
  }
  const [first] = toFacts(uncheckedPermit({ personer: [person], felt: new Map(places) }), [answers])
  if (first === undefined) throw new Error('one answer in, one person out')
  return first
}
function answerOf(fact: Fact<TaxAnswer>): TaxAnswer {
  if (!fact.known) throw new Error(`unknown: ${fact.why} ${fact.kode}`)
  return fact.value
}
const refused = (id: string, kode = 'ugyldig-beloep') => ({ known: false, id, why: 'source-down', kode })

describe('exactly the permitted fields come out', () => {
  const place = fc.constantFrom<FieldPlace>('beregning', 'visning', 'kommune', 'utelatt')
  const name = fc.stringMatching(/^[a-z][A-Za-z]{3,12}$/)
  const invented = fc.uniqueArray(
    name.map((tail) => `oppdiktet${tail}`),
    { minLength: 40, maxLength: 40 },
  )
  const listed = fc.uniqueArray(fc.tuple(name, place), { minLength: 5, maxLength: 60, selector: ([one]) => one })
  /** Every invented field carries it, so that any trace of one is found in the whole output. */
  const secret = 424242
  const amountOf = (index: number): number => index * 11 - 200

  test('Summert skattegrunnlag, all sections', () => {
    fc.assert(
      fc.property(listed, invented, fc.nat({ max: 2 }), (fields, extra, shift) => {
        const keys = ['grunnlag', 'svalbardGrunnlag', 'kildeskattPaaLoennGrunnlag'] as const
        const seksjoner = ['fastland', 'svalbard', 'kildeskattPaaLoenn'] as const
        const sectionOf = (index: number): number => (index + shift) % 3
        const own = fields.map(([tekniskNavn], index) => ({
          section: sectionOf(index),
          object: { tekniskNavn, beloep: amountOf(index), kategori: 'inntekt', spesifisering: [{ gjeld: secret }] },
        }))
        const strange = extra.map((tekniskNavn, index) => ({
          section: sectionOf(index),
          object: { tekniskNavn, beloep: secret, andelSkattefritt: secret },
        }))
        const summert = Object.fromEntries(
          keys.map((key, at) => [
            key,
            [...own, ...strange].filter(({ section }) => section === at).map(({ object }) => object),
          ]),
        )
        const answer = answerOf(facts({ summert }, fields).summertskattegrunnlag)
        const expected = fields.flatMap(([navn, where], index) =>
          where === 'utelatt' || where === 'kommune'
            ? []
            : [
                {
                  api: 'summertskattegrunnlag',
                  navn,
                  seksjon: seksjoner[sectionOf(index)],
                  beloep: amountOf(index) * 100,
                },
              ],
        )
        const byName = (a: { navn: string }, b: { navn: string }): number => (a.navn < b.navn ? -1 : 1)
        expect([...answer.poster].sort(byName)).toEqual(expected.sort(byName))
        expect(answer.ukjenteNavn).toEqual([...extra].sort())
        expect(JSON.stringify(answer)).not.toContain(String(secret))
      }),
      { numRuns: 60 },
    )
  })

  test('Beregnet skatt and Avregning, by path', () => {
    const sections = ['beregnetSkattFastland', 'beregnetSkattSvalbard', 'beregnetSkattKildeskattPaaLoenn']
    fc.assert(
      fc.property(listed, invented, fc.constantFrom(...sections), (fields, extra, section) => {
        const tax = (amount: number) => ({
          grunnlag: secret,
          beloep: amount,
          kommunefordeltSkatt: [{ beloep: secret }],
        })
        const inner = Object.fromEntries(fields.map(([navn], index) => [navn, tax(amountOf(index))]))
        const strange = Object.fromEntries(extra.map((navn, index) => [navn, index % 2 ? secret : { beloep: secret }]))
        const beregnet = { [section]: { skattOgAvgift: { ...inner, ...strange } } }
        const base = `/${section}/skattOgAvgift`
        const places = fields.flatMap(([navn, where]): [string, FieldPlace][] => [
          [`${base}/${navn}`, 'utelatt'],
          [`${base}/${navn}/grunnlag`, 'utelatt'],
          [`${base}/${navn}/beloep`, where],
          [`${base}/${navn}/kommunefordeltSkatt`, 'utelatt'],
        ])
        const answer = answerOf(facts({ beregnet }, places).beregnetskatt)
        const expected = fields.flatMap(([navn, where], index) =>
          where === 'utelatt' || where === 'kommune' ? [] : [[`${base}/${navn}/beloep`, amountOf(index) * 100]],
        )
        expect(answer.poster.map(({ navn, beloep }) => [navn, beloep])).toEqual(expected)
        const names = extra.map((navn, index) => `${base}/${navn}${index % 2 ? '' : '/beloep'}`)
        expect(answer.ukjenteNavn).toEqual(names.sort())
        expect(JSON.stringify(answer)).not.toContain(String(secret))
      }),
      { numRuns: 60 },
    )
  })

  test('the published shape of Beregnet skatt: paths, sections, lists and the accounts municipality', () => {
    const at = '/beregnetSkattFastland'
    const places: [string, FieldPlace][] = [
      [`${at}/informasjonTilSkattelister/beregnetSkatt`, 'beregning'],
      [`${at}/informasjonTilSkattelister/kommune`, 'utelatt'],
      [`${at}/skatteklasse`, 'utelatt'],
      [`${at}/skatteregnskapskommune`, 'kommune'],
      [`${at}/valideringsresultat`, 'utelatt'],
      [`${at}/oevrigeResultaterAvBeregning/oevrigFormue`, 'utelatt'],
      ['/beregnetSkattSvalbard/beregnetSkatt', 'visning'],
    ]
    const beregnet = {
      inntektsaar: 2023,
      anvendtTolvdelForTrinnskatt: 12,
      ajourholdstidspunkt: '2024-02-20T08:38:37.72Z',
      skatteoppgjoersdato: '2024-03-24',
      beregnetSkattFastland: {
        skatteklasse: '1',
        skatteregnskapskommune: '3816',
        valideringsresultat: { avvik: [{ nummer: 9 }] },
        oevrigeResultaterAvBeregning: { oevrigFormue: [{ beloep: 350000 }] },
        informasjonTilSkattelister: { beregnetSkatt: 234591, kommune: ['3816'] },
      },
      beregnetSkattSvalbard: { beregnetSkatt: 0 },
    }
    const without = places.map(([navn, place]): [string, FieldPlace] => [navn, place === 'kommune' ? 'utelatt' : place])
    expect(answerOf(facts({ beregnet }, without).beregnetskatt).skatteregnskapskommune).toBeNull()
    expect(answerOf(facts({ beregnet }, places).beregnetskatt)).toEqual({
      poster: [
        {
          api: 'beregnetskatt',
          navn: `${at}/informasjonTilSkattelister/beregnetSkatt`,
          seksjon: 'fastland',
          beloep: 23459100,
        },
        { api: 'beregnetskatt', navn: '/beregnetSkattSvalbard/beregnetSkatt', seksjon: 'svalbard', beloep: 0 },
      ],
      ukjenteNavn: [],
      stadie: 'OPPGJOER',
      skatteoppgjoersdato: '2024-03-24',
      ajourholdstidspunkt: '2024-02-20T08:38:37.72Z',
      skatteregnskapskommune: '3816',
    })
  })
})

describe('Summert skattegrunnlag', () => {
  const loenn = (beloep: number, more: object = {}) => ({ tekniskNavn: 'loenn', beloep, ...more })
  const one = (summert: Record<string, unknown>) => facts({ summert }, [['loenn', 'beregning']]).summertskattegrunnlag

  test('the same name twice in a section is kept twice, and once more in another', () => {
    const answer = answerOf(one({ grunnlag: [loenn(1), loenn(1)], svalbardGrunnlag: [loenn(1)] }))
    expect(answer.poster.map(({ seksjon, beloep }) => [seksjon, beloep])).toEqual([
      ['fastland', 100],
      ['fastland', 100],
      ['svalbard', 100],
    ])
  })

  test('the shares stay with their post, in øre', () => {
    const [post] = answerOf(one({ grunnlag: [loenn(-9, { andelSkattefritt: 4, andelOverfoertFraBarn: 0 })] })).poster
    expect(post).toMatchObject({ beloep: -900, andelSkattefritt: 400, andelOverfoertFraBarn: 0 })
  })

  test.each([2 ** 53, 2 ** 53 / 100, 0.5, Number.POSITIVE_INFINITY])(
    '%d kroner: no part of the answer is used',
    (beloep) => {
      const wrong = refused('summertskattegrunnlag:0')
      expect(one({ grunnlag: [loenn(1), loenn(beloep)] })).toEqual(wrong)
      expect(one({ grunnlag: [loenn(1, { andelSkattefritt: beloep })] })).toEqual(wrong)
    },
  )

  test('a section we do not know is named; a path or digits as a name is no name', () => {
    const answer = answerOf(
      one({
        nyttGrunnlag: [{ beloep: 1 }],
        nySum: 1,
        nyttMerke: 'x',
        grunnlag: ['/fastland/restskatt', 'navn med mellomrom', person, 'a'.repeat(201), '=1+1'].map((tekniskNavn) => ({
          tekniskNavn,
          beloep: 1,
        })),
      }),
    )
    expect(answer.poster).toEqual([])
    expect(answer.ukjenteNavn).toEqual(['/fastland/restskatt', '/nySum', '/nyttGrunnlag', 'ugyldig navn'])
  })

  test('no posts at all is an answer, dates that are none are null', () => {
    const answer = answerOf(
      one({ grunnlag: [], inntektsaar: 2023, skatteoppgjoersdato: '2024-02-30', ajourholdstidspunkt: 'i går' }),
    )
    expect(answer).toMatchObject({ poster: [], ukjenteNavn: [], skatteoppgjoersdato: null, ajourholdstidspunkt: null })
  })

  test('an unknown fact goes on as it came', () => {
    expect(facts({}, []).summertskattegrunnlag).toEqual(unknown('summertskattegrunnlag:0', 'no-record', 'SSG-008'))
  })
})

describe('a permitted path that holds no exact amount stops the whole answer', () => {
  const tax = '/beregnetSkattFastland/beregnetSkatt'
  test.each<[string, unknown]>([
    ['text', '120148'],
    ['a decimal', 1.5],
    ['too much', 2 ** 53],
    ['yes', true],
    ['an object', { beloep: 1 }],
    ['a list', [1]],
  ])('%s', (_, beregnetSkatt) => {
    const found = facts({ beregnet: { beregnetSkattFastland: { beregnetSkatt } } }, [[tax, 'beregning']])
    expect(found.beregnetskatt).toEqual(refused('beregnetskatt:0'))
  })

  test('an odd value under a name that is left out does no harm', () => {
    const avregning = { fastland: { restskatt: 5, rente: 0.25 } }
    const found = facts({ avregning }, [
      ['/fastland/restskatt', 'visning'],
      ['/fastland/rente', 'utelatt'],
    ])
    expect(answerOf(found.avregning).poster).toHaveLength(1)
  })

  test('an answer of endless depth is refused, not followed', () => {
    let deep: unknown = 1
    for (let level = 0; level < 10_000; level += 1) deep = { a: deep }
    const found = facts({ avregning: { fastland: { deep } } }, [])
    expect(found.avregning).toEqual(refused('avregning:0', 'for-dypt-svar'))
  })

  test('a section or number beside the known ones is named', () => {
    const found = facts({ avregning: { fastland: {}, utland: { beloep: 1 }, sum: 1, merke: 'x' } }, [])
    expect(answerOf(found.avregning).ukjenteNavn).toEqual(['/sum', '/utland'])
  })
})
