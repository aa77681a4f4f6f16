// Last use is written at most once a minute, never twice at once, and a loss is heard.
import { expect, test } from 'vitest'
import { lastUsed } from './last-used.ts'

const tid = new Date('2026-05-04T10:00:00.000Z')
const ago = (seconds: number) => new Date(tid.getTime() - seconds * 1000).toISOString()
const integration = { id: 'a', fiksOrgId: 'o', sistBrukt: null as string | null }

test.each([
  [null, 1],
  [ago(59), 0],
  [ago(60), 1],
])('last used %s: written %i times', async (sistBrukt, times) => {
  const written: Date[] = []
  const used = lastUsed(
    async (_, at) => void written.push(at),
    () => {},
  )
  used.note({ ...integration, sistBrukt }, tid)
  await used.settle()
  expect(written).toHaveLength(times)
})

test('calls beside each other write once, and settle waits for it', async () => {
  let written = 0
  let letGo = (): void => {}
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const used = lastUsed(
    async () => {
      await gate
      written += 1
    },
    () => {},
  )
  for (let n = 0; n < 5; n++) used.note(integration, tid)
  letGo()
  await used.settle()
  expect(written).toBe(1)
})

test('what is lost is heard, and the next call tries again', async () => {
  let lost = 0
  let tries = 0
  const failing = async () => {
    tries += 1
    throw new Error('the database is gone')
  }
  const used = lastUsed(failing, () => {
    lost += 1
  })
  used.note(integration, tid)
  await used.settle()
  used.note(integration, tid)
  await used.settle()
  expect([lost, tries]).toEqual([2, 2])
})
