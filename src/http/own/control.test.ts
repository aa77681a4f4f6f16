// /api/v1/kontroll: one shape for every answer, a limit per address, and nothing said back of what was asked.
import { expect, test } from 'vitest'
import { portsForTests } from '../ports-for-tests.ts'
import { buildServer } from '../server.ts'
import { routeTable } from '../table.ts'

const known = { svar: 'ekte', laget: '2026-11-22', kommune: 'Asker' } as const
const unknown = { svar: 'ukjent', laget: null, kommune: null } as const

async function server() {
  const { ports, kept } = portsForTests({
    control: async (question) => ('kode' in question && question.kode === 'ekte' ? known : unknown),
  })
  const app = await buildServer(routeTable(ports), ports)
  const ask = (payload: object, remoteAddress = '10.1.1.1') =>
    app.inject({ method: 'POST', url: '/api/v1/kontroll', payload, remoteAddress })
  return { ask, app, kept }
}

test('known or unknown, with the same fields', async () => {
  const { ask, kept } = await server()
  expect((await ask({ kode: 'ekte' })).json()).toEqual(known)
  expect((await ask({ kode: 'nei' })).json()).toEqual(unknown)
  expect((await ask({ filhash: 'a'.repeat(64) })).json()).toEqual(unknown)
  expect(kept.audit).toEqual([])
  expect(JSON.stringify(kept.log)).not.toMatch(/ekte|aaaa/)
})

test.each([
  ['nothing', {}],
  ['both', { kode: 'x', filhash: 'a'.repeat(64) }],
  ['half a hash', { filhash: 'a'.repeat(63) }],
  ['a whole text', { kode: 'x'.repeat(41) }],
  ['something more', { kode: 'x', navn: 'y' }],
])('refused: %s', async (_, body) => {
  const reply = await (await server()).ask(body)
  expect([reply.statusCode, reply.json().kode]).toEqual([400, 'ugyldig-foresporsel'])
})

test('thirty a minute from one address, right or wrong; another address goes on', async () => {
  const { ask } = await server()
  for (let i = 0; i < 30; i++) expect((await ask({ kode: 'nei' })).statusCode).toBe(200)
  const over = await ask({ kode: 'ekte' })
  expect([over.statusCode, over.headers['retry-after'], over.json().kode]).toEqual([429, '60', 'for-mange-forsoek'])
  expect((await ask({ kode: 'ekte' }, '10.1.1.2')).json()).toEqual(known)
})

test('never by address: a GET with the code is no operation', async () => {
  const { app } = await server()
  expect((await app.inject({ method: 'GET', url: '/api/v1/kontroll?kode=ekte' })).statusCode).toBe(405)
})
