// The difference from before a change by hand: kept when the changed record is priced, and when what is asked again moves no sum.
import { expect, it } from 'vitest'
import { unknown } from '../base/fact.ts'
import { kroner } from '../base/money.ts'
import type { PersonFacts } from '../facts/types.ts'
import { complete } from './complete.ts'
import { change, decide } from './decide.ts'
import { withEgenandel } from './egenandel.ts'
import { law as egenandelLaw } from './egenandel/record-for-tests.ts'
import { answer, frame, law, none, pair, person, post, source, tenkt } from './facts-for-tests.ts'

const shown = person('a', 'SOEKER', { avregning: unknown('a', 'source-down') })
const couple = (resident: PersonFacts) => [resident, person('b', 'EKTEFELLE')]
const changed = (resident = shown) =>
  change(decide(frame(pair(0)), couple(resident), law), [tenkt(1500)], { id: 'r2', saksreferanse: null }, law)
const asked = { id: 'r3', relasjoner: [], spurtIgjen: [{ person: 'a', api: 'avregning' }] } as const
const before = { id: 'r1', beregningsbeloep: kroner(900) }

it('a change by hand names the record before it, and its sum', () => {
  expect([changed().endretFra, changed().forrige]).toEqual([before, before])
  expect(decide(frame(pair(0)), couple(shown), law).endretFra).toBeUndefined()
})

it('stays when the changed record is priced, which is made of the changed one', () => {
  const stay = { dato: '2024-03-01', opplysninger: { langtidsopphold: { innflytting: '2024-02-14' } } }
  const valg = { retningslinjer: [], prisliste: null }
  const priced = withEgenandel(changed(), stay, { id: 'r3', valg }, egenandelLaw)
  expect(priced.endretFra).toEqual(before)
  expect(priced.forrige).toEqual({ id: 'r2', beregningsbeloep: kroner(400) })
})

it('stays when what is asked again is only shown, also with no change to freeze', () => {
  const made = complete(changed(), couple(person('a', 'SOEKER')), asked, law)
  expect([made.endretFra, made.forrige?.id, Object.isFrozen(made)]).toEqual([before, 'r2', true])
  const plain = decide(frame(pair(0)), couple(shown), law)
  expect(complete(plain, couple(person('a', 'SOEKER')), asked, law).endretFra).toBeUndefined()
})

it('goes when the new answer moves the sum, or first gives one: that is not what the hand did', () => {
  const more = { summertskattegrunnlag: answerOf(1200) }
  expect(complete(changed(), couple(person('a', 'SOEKER', more)), asked, law).endretFra).toBeUndefined()
  const without = changed(person('a', 'SOEKER', none('source-down')))
  expect(without.endretFra).toEqual({ id: 'r1', beregningsbeloep: null })
  expect(complete(without, couple(person('a', 'SOEKER')), asked, law).endretFra).toBeUndefined()
})

const answerOf = (beloep: number): PersonFacts['summertskattegrunnlag'] => ({
  ...{ known: true, id: 's', source: source('summertskattegrunnlag') },
  value: answer([post('annenArbeidsinntekt', beloep)]),
})
