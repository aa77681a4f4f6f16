// Exactly the asked parts come out, and no address of anybody who is graded or may be.
import { expect, test } from 'vitest'
import { adressedeler, type Registerdel, registerdeler } from '../base/register-parts.ts'
import type { Folkeregisterperson } from '../upstream/folkeregister/schema.ts'
import { permittedParts } from './permitted-parts.ts'

/** Every part filled. */
const whole = (graderingsnivaa: string | null): Folkeregisterperson => {
  const all = Object.fromEntries(registerdeler.map((del) => [del, [{ kilde: `hemmelig ${del}` }]]))
  const grading = graderingsnivaa === null ? undefined : [{ graderingsnivaa }]
  return { ...all, adressebeskyttelse: grading } as Folkeregisterperson
}
const given = (person: Folkeregisterperson, deler: readonly Registerdel[]) => Object.keys(permittedParts(person, deler))

test('each part alone, all of them, and none', () => {
  for (const del of registerdeler) expect(given(whole('ugradert'), [del])).toEqual([del])
  expect(given(whole('ugradert'), registerdeler)).toEqual([...registerdeler])
  expect(given(whole('ugradert'), [])).toEqual([])
})

test('graded, or not told: every other part, and no address part', () => {
  const others = registerdeler.filter((del) => !(adressedeler as readonly Registerdel[]).includes(del))
  for (const level of ['klientadresse', 'FORTROLIG', 'strengtFortrolig', 'et nytt ord']) {
    expect(given(whole(level), registerdeler), level).toEqual(others)
  }
  expect(given(whole(null), registerdeler)).toEqual(others.filter((del) => del !== 'adressebeskyttelse'))
})

test('a part that the register did not answer is left out, not made empty', () => {
  expect(permittedParts({ adressebeskyttelse: [], navn: [] }, ['navn', 'sivilstand'])).toEqual({ navn: [] })
})
