// audit:verify through the running process: the secret of DATA opens the route, nothing else does.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { summaryLines } from './verify-chains.ts'
import { internalSecret, mayVerify, verifyFrom, verifyPath } from './verify-running.ts'

const data = mkdtempSync(join(tmpdir(), 'grunnlag-verify-'))
const summary = { kjeder: 2, rader: 30, brudd: [{ kjede: 'k', nr: 4, hva: 'raden er endret' }] }
const server = createServer((request, reply) => {
  const allowed = mayVerify(request.headers.authorization, internalSecret(data))
  const right = request.method === 'POST' && request.url === verifyPath
  reply.writeHead(allowed && right ? 200 : 401).end(JSON.stringify(summary))
})
let address: string
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(data, { recursive: true })
})
const open = () => Promise.reject(new Error('opened a database that another process holds'))

test('the process that holds the database answers', async () => {
  const found = await verifyFrom({ holder: 1, address, data, open })
  expect(summaryLines(found)).toEqual([
    'BRUDD i kjede k, rad 4: raden er endret',
    '2 kjeder og 30 rader kontrollert, 1 brudd',
  ])
  expect(statSync(join(data, 'intern-hemmelighet')).mode & 0o777).toBe(0o600)
})

test('the secret of another folder does not open it', async () => {
  const other = mkdtempSync(join(tmpdir(), 'grunnlag-verify-'))
  await expect(verifyFrom({ holder: 1, address, data: other, open })).rejects.toThrow('svarte 401')
  rmSync(other, { recursive: true })
  expect(mayVerify(undefined, 'x')).toBe(false)
  expect(mayVerify('Bearer ', '')).toBe(false)
})

test('nobody holds it: it is opened here, and closed again', async () => {
  let closed = 0
  const checkpoints = { of: async () => [], lastSealed: async () => null, signedChains: async () => [] }
  const chains = { heads: async () => [], read: async () => [], fieldLists: async () => [], checkpoints }
  const found = await verifyFrom({
    holder: null,
    address,
    data,
    open: async () => ({
      chains,
      close: async () => {
        closed += 1
      },
    }),
  })
  expect(found).toEqual({ kjeder: 0, rader: 0, brudd: [] })
  expect(closed).toBe(1)
})
