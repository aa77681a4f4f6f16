// A 0 in a post that must be filled in is told; any other 0 is not.
import { expect, test } from 'vitest'
import { kroner } from '../../base/money.ts'
import type { ManualPost, ManualPostDefinition } from '../../rules/types.ts'
import { zeroPosts } from './zero-posts.ts'

const required = { id: 'kommune.tenktEtterlattePensjon', paakrevdFor: ['EKTEFELLE', 'PARTNER', 'BARN'] }
const free = { id: 'kommune.andreInntekter', paakrevdFor: [] }
const definitions = [required, free] as unknown as readonly ManualPostDefinition[]
const typed = (id: string, beloep: number): ManualPost => ({ id, beloep: kroner(beloep) })
const person = (type: 'SOEKER' | 'EKTEFELLE' | 'SAMBOER', ...manuelle: ManualPost[]) => ({
  identifikator: type,
  type,
  skjermet: false,
  stadie: 'OPPGJOER' as const,
  skatteoppgjoersdato: null,
  registreringstidspunkt: null,
  manuelle,
})
const told = (...personer: ReturnType<typeof person>[]) =>
  zeroPosts({ personer }, definitions).map(({ person: who, post }) => [who, post.id])

test('the spouse’s pension of 0 is told', () => {
  expect(told(person('EKTEFELLE', typed(required.id, 0)))).toEqual([['EKTEFELLE', required.id]])
})

test('a real one, a cohabitant’s, one that is not there, and a 0 of a post one may leave out are not', () => {
  expect(told(person('EKTEFELLE', typed(required.id, 0), typed(required.id, 5)))).toEqual([])
  expect(told(person('SAMBOER', typed(required.id, 0)), person('EKTEFELLE'))).toEqual([])
  expect(told(person('SOEKER', typed(free.id, 0)))).toEqual([])
})
