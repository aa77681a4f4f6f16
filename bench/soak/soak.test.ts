// What the soak itself rests on: a number cut in two is seen once, and a seed gives the same storm again.
import { expect, test } from 'vitest'
import { chanceFrom } from './chance.ts'
import { watchFor } from './log-watch.ts'

test('a number in the log is seen, also when it comes in two pieces, and once', () => {
  const watch = watchFor(['04817299771', '27847099416'])
  watch.onOutput('Prøv 04817299771')
  watch.begin()
  for (const piece of ['{"route":"/a"}\n0481', '7299771 and ', '27847099416', '\n']) watch.onOutput(piece)
  expect(watch.seen().numbers).toBe(2)
  expect(watchFor(['04817299771']).seen()).toEqual({ bytes: 0, numbers: 0 })
})

test('the line of an unforeseen error is kept whole, also when it comes in two pieces', () => {
  const watch = watchFor(['04817299771'])
  watch.begin()
  for (const piece of ['{"kode":"kilde-nede"}\n{"status":500,"kode":"uven', 'tet-feil","stack":[]}\n'])
    watch.onOutput(piece)
  expect(watch.unforeseen()).toEqual(['{"status":500,"kode":"uventet-feil","stack":[]}'])
})

test('the same seed draws the same numbers, within their bounds', () => {
  const draw = (seed: number) => {
    const chance = chanceFrom(seed)
    return Array.from({ length: 200 }, () => chance.whole(3, 7))
  }
  expect(draw(1)).toEqual(draw(1))
  expect(draw(1)).not.toEqual(draw(2))
  expect(new Set(draw(1))).toEqual(new Set([3, 4, 5, 6, 7]))
})
