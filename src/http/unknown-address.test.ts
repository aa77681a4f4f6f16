// No route: 404 for an address that is none, 405 with Allow for a method that the address does not take.
import { expect, test } from 'vitest'
import { machine, portsForTests, rolleId } from './ports-for-tests.ts'
import { buildServer } from './server.ts'
import { routeTable } from './table.ts'
import { noRouteOf } from './unknown-address.ts'

async function ask(method: 'GET' | 'PUT' | 'POST' | 'DELETE', url: string) {
  const { ports } = portsForTests()
  const app = await buildServer(routeTable(ports), ports)
  const reply = await app.inject({ method, url, headers: machine })
  const body = reply.json() as { kode?: string; errorCode?: string; message?: string; path?: string }
  return { status: reply.statusCode, allow: reply.headers['allow'], body }
}
const verdier = `/register/api/v1/ks/${rolleId}/skatteoginntektsopplysninger/verdier`

test('Fiks’ address with a wrong method: 405, Allow and Fiks’ own body, without the address', async () => {
  const { status, allow, body } = await ask('PUT', `${verdier}?x=1`)
  expect([status, allow, body.errorCode]).toEqual([405, 'GET, POST', 'metode-ikke-tillatt'])
  expect(body.message).toContain('GET, POST')
  expect(JSON.stringify(body)).not.toContain(rolleId)
})

test.each([
  ['GET', `${verdier}/tull`, undefined],
  ['GET', '/api/v1/tull', undefined],
  ['DELETE', '/api/v1/resultater', 'POST'],
  ['POST', '/api/v1/satser', 'GET'],
] as const)('%s %s', async (method, url, allowed) => {
  const { status, allow, body } = await ask(method, url)
  const code = body.kode ?? body.errorCode
  expect([status, allow, code]).toEqual(
    allowed === undefined ? [404, undefined, 'ukjent-adresse'] : [405, allowed, 'metode-ikke-tillatt'],
  )
})

test('a dot in a path is a dot, and a parameter is one part of the address', () => {
  const find = noRouteOf([{ method: 'GET', path: '/a/{id}.csv' }])
  expect(find('POST', '/a/x.csv').allow).toBe('GET')
  expect(find('GET', '/a/%FF.csv').allow).toBeNull()
  for (const url of ['/a/x/y.csv', '/a/xcsv', '/a/.csv', '/']) expect(find('POST', url).allow).toBeNull()
})
