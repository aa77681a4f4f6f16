// Guessing from one address: after the limit it costs nothing but the answer, the trail gets one row for the rest of the
// minute, and the right proof is let in all the same.
import { expect, test } from 'vitest'
import { Problem } from '../base/errors.ts'
import { AttemptLimit } from './attempt-limit.ts'
import { portsForTests, rolleId } from './ports-for-tests.ts'
import type { Ports } from './ports.ts'
import { buildServer } from './server.ts'
import { routeTable } from './table.ts'

const url = `/register/api/v1/ks/${rolleId}/skatteoginntektsopplysninger/verdier`
const proof = (password: string) => ({
  authorization: 'Bearer a.b.c',
  integrasjonid: rolleId,
  integrasjonpassord: password,
})

test('over the limit: no look in the database without a proof, and one row', async () => {
  const asked: string[] = []
  const authenticate: Ports['machines']['authenticate'] = async ({ integrasjonPassord }, _id, _tid, rows) => {
    asked.push(rows)
    if (integrasjonPassord !== 'riktig') throw new Problem('integrasjon-avvist')
    return { kind: 'integrasjon', id: rolleId, organisasjonsnummer: '920125298' }
  }
  const { ports, kept } = portsForTests({ machines: { authenticate } })
  const app = await buildServer(routeTable(ports), ports)
  const get = async (headers: Record<string, string>) =>
    (await app.inject({ method: 'GET', url, headers, remoteAddress: '10.1.1.1' })).statusCode
  const codes = new Set<number>()
  for (let i = 0; i < 600; i++) codes.add(await get({ authorization: 'Bearer tull' }))
  expect([[...codes], asked.length]).toEqual([[401], 600])
  for (let i = 0; i < 50; i++) expect(await get({ authorization: 'Bearer tull' })).toBe(429)
  expect(asked).toHaveLength(600)
  expect(await get(proof('feil'))).toBe(429)
  expect(asked.slice(600)).toEqual(['summed'])
  expect(kept.audit).toMatchObject([{ hendelse: 'maskinkall', fase: 'nektet', utfall: 'for-mange-forsoek' }])
  expect(await get(proof('riktig'))).toBe(200)
})

test('the next minute begins anew', () => {
  const limit = new AttemptLimit(2, 60_000)
  for (const now of [0, 1]) limit.count('a', now)
  expect([limit.isOver('a', 2), limit.isOver('b', 2)]).toEqual([true, false])
  expect(limit.problem('a', 2)).toMatchObject({ kode: 'for-mange-forsoek', params: { sekunder: 60 } })
  expect([limit.tellOnce('a', 2), limit.tellOnce('a', 3)]).toEqual([true, false])
  expect([limit.isOver('a', 60_000), limit.tellOnce('a', 60_000)]).toEqual([false, true])
})
