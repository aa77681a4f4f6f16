// The keeper against a small server with versions: nothing typed is lost, nothing of another tab's is written over.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Draft, emptyDraft } from './draft.ts'
import { DraftKeeper, type DraftServer } from './draft-keeper.ts'

const reference = (saksreferanse: string) => (draft: Draft) => ({ ...draft, saksreferanse })
type Kind = ReturnType<DraftServer['kindOf']>

function server() {
  const rows = new Map<string, { versjon: number; utkast: Draft }>([['a', { versjon: 1, utkast: emptyDraft() }]])
  const faults: ('before' | 'after')[] = []
  let calls = 0
  const lagret = '2026-10-01T10:00:00.000Z'
  const row = (id: string) => {
    const found = rows.get(id)
    if (found === undefined) throw 'borte' satisfies Kind
    return found
  }
  const failing = async <T>(work: () => T): Promise<T> => {
    calls += 1
    const fault = faults.shift()
    if (fault === 'before') throw 'feilet' satisfies Kind
    const done = work()
    if (fault === 'after') throw 'feilet' satisfies Kind
    return structuredClone(done)
  }
  const at: DraftServer = {
    begin: (utkast) =>
      failing(() => {
        const id = `ny${rows.size}`
        rows.set(id, { versjon: 1, utkast })
        return { id, versjon: 1, lagret }
      }),
    read: (id) => failing(() => ({ id, lagret, ...row(id) })),
    save: (id, versjon, utkast) =>
      failing(() => {
        if (row(id).versjon !== versjon) throw 'endret' satisfies Kind
        rows.set(id, { versjon: versjon + 1, utkast })
        return { id, versjon: versjon + 1, lagret }
      }),
    remove: (id) => failing(() => void rows.delete(id)),
    kindOf: (problem) => (problem === 'endret' || problem === 'borte' ? problem : 'feilet'),
  }
  return { at, rows, faults, calls: () => calls }
}
const tabOn = async ({ at }: ReturnType<typeof server>) => new DraftKeeper(await at.read('a'), at)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('many keys, one saving; a reload finds the last', async () => {
  const there = server()
  const tab = await tabOn(there)
  const before = there.calls()
  for (const typed of ['2', '20', '2026']) tab.change(reference(typed))
  expect(tab.now().saving).toBe('lagrer')
  await vi.advanceTimersByTimeAsync(500)
  expect([tab.now().saving, there.calls() - before]).toEqual(['lagret', 1])
  expect((await tabOn(there)).now().draft.saksreferanse).toBe('2026')
})

test('what is typed while a saving is on its way is saved after it', async () => {
  const there = server()
  const tab = await tabOn(there)
  tab.change(reference('1'))
  const saving = tab.flush()
  tab.change(reference('12'))
  await saving
  expect([tab.now().saving, there.rows.get('a')?.utkast.saksreferanse]).toEqual(['lagret', '12'])
})

test('the other tab is told, and nothing is written over; each way out of it', async () => {
  for (const way of ['takeStored', 'keepAsOwn'] as const) {
    const there = server()
    const [one, two] = [await tabOn(there), await tabOn(there)]
    one.change(reference('ene'))
    await one.flush()
    two.change(reference('andre'))
    await two.flush()
    expect([two.now().saving, two.now().draft.saksreferanse]).toEqual(['endret', 'andre'])
    two.change(reference('andre igjen'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(there.rows.get('a')?.utkast.saksreferanse).toBe('ene')
    await two[way]()
    const { id, saving, draft } = two.now()
    expect([saving, draft.saksreferanse]).toEqual(['lagret', way === 'takeStored' ? 'ene' : 'andre igjen'])
    expect([id === 'a', there.rows.get(id)?.utkast.saksreferanse]).toEqual([way === 'takeStored', draft.saksreferanse])
    expect(there.rows.get('a')?.utkast.saksreferanse).toBe('ene')
  }
})

test('no contact: told, kept, and tried again by itself', async () => {
  const there = server()
  const tab = await tabOn(there)
  there.faults.push('before')
  tab.change(reference('1'))
  await vi.advanceTimersByTimeAsync(500)
  expect([tab.now().saving, tab.now().draft.saksreferanse]).toEqual(['feilet', '1'])
  await vi.advanceTimersByTimeAsync(5_000)
  expect([tab.now().saving, there.rows.get('a')?.utkast.saksreferanse]).toEqual(['lagret', '1'])
})

test('a lost answer to its own saving is not another tab', async () => {
  const there = server()
  const tab = await tabOn(there)
  there.faults.push('after')
  tab.change(reference('1'))
  await tab.flush()
  tab.change(reference('12'))
  await tab.flush()
  expect([tab.now().saving, there.rows.get('a')]).toMatchObject([
    'lagret',
    { versjon: 3, utkast: { saksreferanse: '12' } },
  ])
})

test('leaving while a saving is on its way sends the last one too', async () => {
  const there = server()
  const tab = await tabOn(there)
  tab.change(reference('1'))
  void tab.flush()
  tab.change(reference('12'))
  tab.leave()
  await vi.advanceTimersByTimeAsync(0)
  expect(there.rows.get('a')?.utkast.saksreferanse).toBe('12')
  // The browser may keep the page and show it again: it was its own saving.
  tab.change(reference('123'))
  await tab.flush()
  expect([tab.now().saving, there.rows.get('a')?.utkast.saksreferanse]).toEqual(['lagret', '123'])
})

test('finished: the row is gone, and a change makes a new row', async () => {
  const there = server()
  const tab = await tabOn(there)
  tab.change(reference('1'))
  await tab.finish()
  await tab.flush()
  tab.leave()
  expect([there.rows.size, tab.now().saving, tab.now().draft.saksreferanse]).toEqual([0, 'ferdig', '1'])
  tab.change(reference('2'))
  await vi.advanceTimersByTimeAsync(500)
  expect([tab.now().id, there.rows.get('ny0')?.utkast.saksreferanse]).toEqual(['ny0', '2'])
})

test('finished, and gone back to: a new row has it all, so that a reload keeps it; and it can be finished again', async () => {
  const there = server()
  const tab = await tabOn(there)
  tab.change(reference('1'))
  await tab.finish()
  // As the page does it: each page saves what the last one left, and at once after that it is resumed.
  void tab.flush()
  await tab.resume()
  expect([tab.now().id, tab.now().saving, there.rows.get('ny0')?.utkast.saksreferanse]).toEqual(['ny0', 'lagret', '1'])
  await tab.resume()
  expect(there.rows.size).toBe(1)
  await tab.finish()
  expect(there.rows.size).toBe(0)
})

test('removed elsewhere: nothing is made anew before the person says so', async () => {
  const there = server()
  const tab = await tabOn(there)
  there.rows.clear()
  tab.change(reference('1'))
  await tab.flush()
  await tab.takeStored()
  expect([tab.now().saving, there.rows.size]).toEqual(['borte', 0])
  await tab.keepAsOwn()
  expect([tab.now().saving, there.rows.size]).toEqual(['lagret', 1])
})
