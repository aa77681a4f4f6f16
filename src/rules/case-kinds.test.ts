// What the cases together must cover, per service and income year: at least three, of which one has a loss, one a negative post,
// one an unknown fact, and one a post that began or ended that year.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { beregningstyper, type Beregningstype } from '../base/terms.ts'
import { type Case, readCase } from './case-file.ts'
import { lawOnDisk } from './law-for-tests.ts'
import { postSetFor } from './post-sets.ts'

const here = import.meta.dirname
const cases = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((path) => /cases\/\d{4}\/[^/]+\.yaml$/.test(path))
  .map((path) => readCase(path, parse(readFileSync(join(here, path), 'utf8'))))

const postsOf = ({ personer }: Case): readonly (readonly [navn: string, beloep: number])[] =>
  personer.flatMap(({ summertskattegrunnlag, beregnetskatt, avregning }) =>
    [summertskattegrunnlag, beregnetskatt, avregning].flatMap((answer) =>
      answer === undefined || 'mangler' in answer
        ? []
        : Object.values(answer).flatMap((section) =>
            Object.entries(section ?? {}).map(
              ([navn, amount]) => [navn, typeof amount === 'number' ? amount : amount.beloep] as const,
            ),
          ),
    ),
  )

/** In that year's table, and not in the table of the year before or after. */
function isNewOrLast(navn: string, tjeneste: Beregningstype, aar: number): boolean {
  const has = (year: number) => postSetFor(lawOnDisk().postSets, tjeneste, year)?.felt.has(navn)
  return has(aar) === true && (has(aar - 1) === false || has(aar + 1) === false)
}

const kinds: Readonly<Record<string, (one: Case) => boolean>> = {
  'a case': () => true,
  'a loss': (one) => postsOf(one).some(([navn, beloep]) => /tap|underskudd/i.test(navn) && beloep !== 0),
  'a negative post': (one) => postsOf(one).some(([, beloep]) => beloep < 0),
  'an unknown fact': ({ personer }) =>
    personer.some((person) =>
      [person.summertskattegrunnlag, person.beregnetskatt].some(
        (answer) => answer !== undefined && 'mangler' in answer,
      ),
    ),
  'a post that began or ended': (one) =>
    postsOf(one).some(([navn]) => isNewOrLast(navn, one.tjeneste, one.inntektsaar)),
}

it('there are at least 60 cases', () => expect(cases.length).toBeGreaterThanOrEqual(60))

const years = [2021, 2022, 2023, 2024, 2025].flatMap((aar) =>
  beregningstyper.map((tjeneste): [Beregningstype, number] => [tjeneste, aar]),
)
describe.each(years)('%s %i', (tjeneste, aar) => {
  const own = cases.filter((one) => one.tjeneste === tjeneste && one.inntektsaar === aar)
  it('has three cases', () => expect(own.length).toBeGreaterThanOrEqual(3))
  it.each(Object.keys(kinds))('has %s', (kind) => {
    expect(own.some((one) => kinds[kind]?.(one))).toBe(true)
  })
})
