// Refused calls are counted for each server by itself: what one has had too much of, another has not.
import { expect, test } from 'vitest'
import { portsForTests } from './ports-for-tests.ts'
import { buildServer } from './server.ts'
import { routeTable } from './table.ts'

async function server() {
  const { ports } = portsForTests()
  return buildServer(routeTable(ports), ports)
}

test('an address that is over at one server is not over at another', async () => {
  const [tried, other] = [await server(), await server()]
  const ask = (app: typeof tried) => app.inject({ method: 'GET', url: '/api/v1/meg' })
  for (let i = 0; i < 600; i++) await ask(tried)
  expect((await ask(tried)).statusCode).toBe(429)
  expect((await ask(other)).statusCode).toBe(401)
})
