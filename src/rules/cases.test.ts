// Every worked case of the beregningsgrunnlag: what must come out was typed by a person, and the worked text adds up to it.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compare, decimal, type Fraction, fromOere } from '../base/fraction.ts'
import { claims } from './case-arithmetic-for-tests.ts'
import { type Case, factsOf, oereOf, readCase, typedOf } from './case-file.ts'
import { lawOnDisk } from './law-for-tests.ts'
import { postSetFor } from './post-sets.ts'
import type { Node, Retningslinjer } from './types.ts'
import { work } from './work.ts'

const here = import.meta.dirname

/** cases/<four digits>/<name>.yaml: the folder is the income year. Folders named by a date hold other kinds of cases. */
const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /cases\/\d{4}\/[^/]+\.yaml$/.test(path),
)
/** Read inside the test, so that a file that cannot be read fails under its own name. */
const read = (path: string): Case => readCase(path, parse(readFileSync(join(here, path), 'utf8')))

const say = (beloep: number | null): Fraction | null => (beloep === null ? null : fromOere(oereOf(beloep)))

describe('worked cases', () => {
  it('there are cases', () => expect(files.length).toBeGreaterThan(0))

  it.each(files)('%s', (path) => {
    const one = read(path)
    expect(path).toContain(`/${one.inntektsaar}/`)
    const worked = run(one)
    const { forventet } = one
    expect(worked.grunnlag?.beregningsbeloep ?? null, worked.mangler.map(({ tekst }) => tekst).join(' ')).toBe(
      forventet.beregningsbeloep === null ? null : oereOf(forventet.beregningsbeloep),
    )
    if (forventet.grunnlagEgenandel !== undefined) {
      expect(worked.grunnlag?.grunnlagEgenandel ?? null).toBe(
        forventet.grunnlagEgenandel === null ? null : oereOf(forventet.grunnlagEgenandel),
      )
    }
    const groups = new Map(
      worked.grunnlag === null ? [] : [worked.grunnlag.tre, ...worked.grunnlag.videre].flatMap(groupsIn),
    )
    for (const [id, beloep] of Object.entries(forventet.grupper ?? {}))
      expect([id, groups.get(id)]).toEqual([id, oereOf(beloep)])
    if (forventet.mangler)
      expect(worked.mangler.map(({ person, api, why }) => `${person} ${api} ${why}`).sort()).toEqual(
        [...forventet.mangler].sort(),
      )
    if (forventet.merknader)
      expect(worked.merknader.map(({ kode }) => kode).sort()).toEqual([...forventet.merknader].sort())
    if (forventet.ufullstendig !== undefined) expect(worked.ufullstendig).toBe(forventet.ufullstendig)
  })

  it.each(files)('%s: the worked text adds up', (path) => {
    const { arbeid, forventet } = read(path)
    const made = claims(arbeid)
    expect(
      made.filter(({ stemmer }) => !stemmer).map(({ linje }) => linje),
      basename(path),
    ).toEqual([])
    for (const beloep of [forventet.beregningsbeloep, forventet.grunnlagEgenandel ?? null]) {
      const expected = say(beloep)
      if (expected !== null)
        expect(
          made.some(({ resultat }) => compare(resultat, expected) === 0),
          `no line of ${path} ends in ${beloep}`,
        ).toBe(true)
    }
  })

  it('a text that does not add up is found', () => {
    expect(claims('Sum: 1 000 + 22 % × 100 = 1 022').map(({ stemmer }) => stemmer)).toEqual([true])
    expect(claims('størst(0; 5 − 8) = 0\nrund(7 / 2) = 4').map(({ stemmer }) => stemmer)).toEqual([true, true])
    expect(claims('10,50 + 1 = 11,60').map(({ stemmer }) => stemmer)).toEqual([false])
    expect(() => claims('ti + 1 = 11')).toThrow(/Cannot read/)
    expect(compare(decimal('1.5'), claims('1,5 = 3 / 2')[0]?.resultat as Fraction)).toBe(0)
  })
})

function run(one: Case) {
  const { postSets, rates } = lawOnDisk()
  const set = postSetFor(postSets, one.tjeneste, one.inntektsaar)
  if (set === null) throw new Error(`no post set for ${one.tjeneste} ${one.inntektsaar}`)
  const question = { beregningstype: one.tjeneste, inntektsaar: one.inntektsaar }
  const retningslinjer = one.retningslinjer as Retningslinjer | undefined
  return work(
    retningslinjer === undefined ? question : { ...question, retningslinjer },
    factsOf(one, set),
    typedOf(one),
    { set, rates },
  )
}

const groupsIn = (node: Node): [string, number][] => [
  ...(node.type === 'GRUPPE' ? [[node.id, node.beloep] as [string, number]] : []),
  ...node.noder.flatMap(groupsIn),
]
