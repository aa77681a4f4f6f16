// The same call with an Idempotency-Key: what is kept, what is let go, and who is told again.
import { expect, test } from 'vitest'
import { Problem } from '../base/errors.ts'
import type { Claim, RepeatKey } from '../store/integration-types.ts'
import { onceOnly } from './once-only.ts'
import { now, portsForTests, session } from './ports-for-tests.ts'
import type { Call, Route } from './route.ts'

const path = '/api/v1/forvaltning/{fiksOrgId}/integrasjoner'
const route = { id: 'nyIntegrasjon', method: 'POST', path, audit: 'integrasjon' } as Route
const call = {
  caller: { kind: 'person', session },
  params: { fiksOrgId: '11111111-1111-4111-8111-111111111111' },
  query: null,
  body: { navn: 'A' },
  requestId: '22222222-2222-4222-8222-222222222222',
  tid: now,
} as Call<unknown, unknown, unknown>

/** What was done, in order, with a store that answers `claim`. */
function keeper(claim: Claim, mayRead = async (): Promise<void> => undefined) {
  const done: string[] = []
  const keys: RepeatKey[] = []
  const { ports } = portsForTests({
    repeats: {
      claim: async (key) => {
        keys.push(key)
        return claim
      },
      keep: async (_, svar) => void done.push(`keep ${svar}`),
      release: async () => void done.push('release'),
      mayRead,
    },
  })
  const send = (work: () => Promise<{ body: unknown }>, more: Partial<Route> = {}, key: string | undefined = 'k1') =>
    onceOnly({ route: { ...route, ...more }, key, call }, ports, async () => {
      done.push('work')
      return work()
    })
  return { done, keys, ports, send }
}
const answered = async () => ({ body: { id: 1 } })

test('a first call is done and its answer kept; one with a secret is kept without it', async () => {
  const { done, keys, send } = keeper({ kind: 'ny' })
  expect((await send(answered)).body).toEqual({ id: 1 })
  await send(answered, { secret: true })
  expect(done).toEqual(['work', 'keep {"id":1}', 'work', 'keep null'])
  // Two administrators may use the same key: the caller stands in it.
  expect(keys[0]?.noekkel).toBe('["bruker-1","k1"]')
})

test('a Problem says that nothing was done, so the key is free; of anything else we do not know, so it stays taken', async () => {
  const refused = keeper({ kind: 'ny' })
  await expect(refused.send(() => Promise.reject(new Problem('ikke-tilgang')))).rejects.toEqual(
    new Problem('ikke-tilgang'),
  )
  expect(refused.done).toEqual(['work', 'release'])
  const unknown = keeper({ kind: 'ny' })
  await expect(unknown.send(() => Promise.reject(new Error('the database is gone')))).rejects.toThrow('gone')
  expect(unknown.done).toEqual(['work'])
})

const again: [Claim, string][] = [
  [{ kind: 'annen' }, 'gjentakelse-annet-innhold'],
  [{ kind: 'samme', ferdig: false, svar: null }, 'gjentakelse-uavklart'],
  [{ kind: 'samme', ferdig: true, svar: null }, 'vises-en-gang'],
]
test.each(again)('%o is refused with %s and nothing is done', async (claim, kode) => {
  const { done, send } = keeper(claim)
  await expect(send(answered)).rejects.toMatchObject({ kode })
  expect(done).toEqual([])
})

test('the same call is told its answer again, but not to one who is an administrator no more', async () => {
  const known: Claim = { kind: 'samme', ferdig: true, svar: '{"id":7}' }
  const { done, send } = keeper(known)
  expect(await send(answered)).toEqual({ body: { id: 7 }, headers: { 'idempotency-replayed': 'true' } })
  expect(done).toEqual([])
  const former = keeper(known, () => Promise.reject(new Problem('ikke-tilgang')))
  await expect(former.send(answered)).rejects.toEqual(new Problem('ikke-tilgang'))
})

test('a look-up takes no key: refused on our own addresses, left unread on Fiks’; a key that is no key is refused', async () => {
  const { done, keys, send } = keeper({ kind: 'annen' })
  const lookUp = { audit: 'beregning' } as const
  await expect(send(answered, { ...lookUp, path: '/api/v1/resultater' })).rejects.toMatchObject({
    felt: 'Idempotency-Key',
  })
  expect(done).toEqual([])
  await send(answered, { ...lookUp, path: '/register/api/v1/ks/{rolleId}/x' })
  await send(answered, { ...lookUp, method: 'GET', path: '/api/v1/resultater/{id}' })
  await onceOnly({ route, key: undefined, call }, portsForTests().ports, answered)
  expect([done, keys]).toEqual([['work', 'work'], []])
  await expect(send(answered, {}, 'a b')).rejects.toMatchObject({ felt: 'Idempotency-Key' })
})

test('a record: its id alone is kept, and the repeated call reads it anew by the route’s own proof', async () => {
  const again = { keep: (body: unknown) => (body as { id: number }).id, read: async () => ({ body: 'lest på nytt' }) }
  const first = keeper({ kind: 'ny' })
  await first.send(answered, { again })
  expect(first.done).toEqual(['work', 'keep 1'])
  const second = keeper({ kind: 'samme', ferdig: true, svar: '1' })
  expect(await second.send(answered, { again })).toEqual({
    body: 'lest på nytt',
    headers: { 'idempotency-replayed': 'true' },
  })
})

test('the route may say whose key it is, where no role does; what it refuses is refused before a key is taken', async () => {
  const municipality = async () => '33333333-3333-4333-8333-333333333333'
  const again = { keep: () => null, read: async () => ({ body: null }), municipality }
  const { done, keys, ports } = keeper({ kind: 'ny' })
  const roleless = {
    ...call,
    caller: { kind: 'person', session: { ...session, rolleId: null } },
    params: null,
  } as Call<unknown, unknown, unknown>
  const send = (more: Partial<Route>) =>
    onceOnly({ route: { ...route, path: '/api/v1/x', ...more }, key: 'k1', call: roleless }, ports, answered)
  await send({ again })
  expect([keys.map(({ fiksOrgId }) => fiksOrgId), done]).toEqual([[await municipality()], ['keep null']])
  const refusing = { ...again, municipality: () => Promise.reject(new Problem('ikke-funnet')) }
  await expect(send({ again: refusing })).rejects.toMatchObject({ kode: 'ikke-funnet' })
  await expect(send({})).rejects.toMatchObject({ kode: 'rolle-ikke-valgt' })
  expect(keys).toHaveLength(1)
})
