// The three dictionaries of the pages say the same in three languages: the same keys in open lists too, no empty text, the same
// parameters told, and no words of one language left in another.
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../src/base/language.ts'
import { innsynTexts } from '../src/pdf/innsyn-texts.ts'
import { filesUnder, textOf } from './sources.ts'
import { holding, textsOf, unlike } from './dictionaries.ts'

const side = (language: string, part: unknown) => ({ language, part })
const compared = (mine: unknown, theirs: unknown) => unlike(side('nb', mine), [side('en', theirs)])

/** Every dictionary of a language by its file: those that come with every page, those that come with a few, and innsyn's on page and PDF. */
async function dictionariesOf(language: Language): Promise<Readonly<Record<string, unknown>>> {
  const files = filesUnder(`src/web/texts/${language}`)
  const read = files.map(
    async (path) => [path.split('/').at(-1) ?? path, { ...(await import(/* @vite-ignore */ `../${path}`)) }] as const,
  )
  return { ...Object.fromEntries(await Promise.all(read)), 'innsyn-texts.ts': innsynTexts[language] }
}
const [nb, nn, en] = await Promise.all(languages.map(dictionariesOf))

describe('the check sees', () => {
  test.each<[string, unknown, unknown, RegExp]>([
    ['a key that an open list lacks', { a: { b: 'x' } }, { a: {} }, /en a\.b: missing/],
    ['a key too many', { a: 'x' }, { a: 'y', c: 'z' }, /en c: not in nb/],
    ['an empty text', { a: 'x' }, { a: ' ' }, /en a: empty/],
    ['a text that is left out in bokmål alone', { a: '' }, { a: 'x' }, /en a: empty/],
    ['a list that is shorter', { a: ['x', 'y'] }, { a: ['x'] }, /en a\.1: missing/],
    ['a parameter that is not told', { a: (n: string) => `er ${n}` }, { a: (_: string) => 'is' }, /en a: «is» beside/],
    ['a parameter left out', { a: (n: string) => `er ${n}` }, { a: () => 'is' }, /takes 0, not 1/],
    [
      'two that are told as one',
      { a: (n: string, m: string) => n + m },
      { a: (n: string, _: string) => n + n },
      /en a/,
    ],
    [
      'one told in the plural alone',
      { a: (n: number) => `${n} x` },
      { a: (n: number) => (n === 1 ? '' : `${n} y`) },
      /en a/,
    ],
    ['words where there is none', { a: null }, { a: 'x' }, /en a: x/],
  ])('%s', (_, mine, theirs, said) => expect(compared(mine, theirs).join()).toMatch(said))
  test('and lets be what is alike', () => {
    const list = (names: readonly string[]) => names.map((name) => `«${name}»`).join()
    expect(compared({ a: 'x', b: list, c: null }, { a: 'y', b: list, c: null })).toEqual([])
  })
})

test('nynorsk and English have all that bokmål has, and tell the same parameters', () => {
  expect(textsOf(nb).length).toBeGreaterThan(1_000)
  expect(unlike(side('nb', nb), [side('nn', nn), side('en', en)])).toEqual([])
})

test('every file of bokmål is one of the others’ too, guides and footer pages among them', () => {
  const filesOf = (all: object | undefined) => Object.keys(all ?? {})
  expect(filesOf(nb)).toEqual(expect.arrayContaining(['om.ts', 'veiledning.ts', 'innsyn.ts', 'terms.ts']))
  expect(filesOf(nn)).toEqual(filesOf(nb))
  expect(filesOf(en)).toEqual(filesOf(nb))
})

/** Names that the municipality's log keeps as they are written, whatever the page speaks. */
const recorded = /^roller\.ts\.roller\.forslag\.\w+\.(navn|formaal)$|\.tilgjengelighet\.tilsyn$/

test('no Norwegian is left in English', () => {
  const norwegian = holding('ikke|og|eller|på|hva|hvem|når|som|det|den|du|av|med|skal|må|kan ikke|fra')
  const left = textsOf(en).filter(([key, text]) => !recorded.test(key) && norwegian.test(text))
  expect(left).toEqual([])
})

test('no bokmål is left in nynorsk', () => {
  const bokmaal = holding(
    'ikke|hva|hvem|hvilken|hvilket|hvilke|hvor|hvorfor|hvis|jeg|fra|måned|måneder|noe|noen|bare|uten|mer',
  )
  const left = textsOf(nn).filter(([key, text]) => !recorded.test(key) && bokmaal.test(text))
  expect(left).toEqual([])
})

/** docs/ordliste.md: the table of what each law word is called in English, and what it is never called. */
const englishWords = textOf('docs/ordliste.md')
  .split('## In English')[1]
  ?.split('\n')
  .flatMap((line) => {
    const [, law, one, never] = /^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/.exec(line) ?? []
    return law === undefined || one === undefined || never === undefined ? [] : [{ law, one, never: never.split(', ') }]
  })

test('one thing has one name in English: that of the list of words', () => {
  expect(englishWords?.length).toBeGreaterThan(8)
  // The guide's list of words gives the law's own word beside the English one.
  const texts = textsOf(en).filter(([key]) => !/\.ord\.\w+\.navn$/.test(key))
  for (const { law, one, never } of englishWords ?? []) {
    const said = new RegExp(`\\b${one}`, 'i')
    expect(texts.filter(([, text]) => said.test(text)).length, `${law}: ${one}`).toBeGreaterThan(0)
    const other = holding(never.map((word) => word.trim()).join('|'))
    expect(
      texts.filter(([, text]) => other.test(text)),
      `${law} is ${one}`,
    ).toEqual([])
  }
})

test.each([
  ['nb', nb, 'personnummer(et)?|Lista|Påkrevd'],
  ['nn', nn, 'vart|gjevast|personnummer(et)?|praktisk hjelp'],
  ['en', en, 'person numbers?|in a while|«|»'],
])('%s: no word that the house has left', (_, texts, words) => {
  const left = textsOf(texts).filter(
    ([, text]) => (words.includes('«') && /[«»]/.test(text)) || holding(words).test(text),
  )
  expect(left).toEqual([])
})
