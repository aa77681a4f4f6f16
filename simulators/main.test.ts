// The program itself: starts, answers on both names of loopback, tells its parent of the clock, and leaves no orphan.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { testKeys } from './testing.ts'

const program = fileURLToPath(new URL('./main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'simulatorer-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

async function started(env: Record<string, string>) {
  const port = await freePort()
  const child = fork(program, { env: { ...process.env, DATA: folder, SIM_PORT: String(port), ...env }, silent: true })
  const output: string[] = []
  child.stdout?.on('data', (chunk) => output.push(String(chunk)))
  child.stderr?.on('data', (chunk) => output.push(String(chunk)))
  return { child, port, output }
}
const exitOf = async (child: ChildProcess): Promise<number | null> =>
  child.exitCode ?? ((await once(child, 'exit')) as [number | null])[0]

test('starts, follows KLOKKE, tells the parent, keeps its keys private, and ends when the parent lets go', async () => {
  // Keys of its own take a second to make: the file is there from the start, as after a restart.
  writeFileSync(join(folder, 'simulators-noekler.json'), JSON.stringify((await testKeys()).keys), { mode: 0o600 })
  const { child, port, output } = await started({ KLOKKE: '2026-03-01T12:00:00Z' })
  await once(child, 'message')
  for (const host of ['localhost', '127.0.0.1']) {
    expect((await fetch(`http://${host}:${port}/helse/klar`)).status).toBe(200)
  }
  const { naa } = (await (await fetch(`http://localhost:${port}/klokke`)).json()) as { naa: string }
  expect(naa).toMatch(/^2026-03-01T12:00:/)
  const told = once(child, 'message')
  const body = new URLSearchParams({ naa: '2027-01-01T00:00:00Z' })
  await fetch(`http://localhost:${port}/klokke`, { method: 'POST', body })
  const [{ klokke }] = (await told) as [{ klokke: number }]
  expect(new Date(Date.now() + klokke).toISOString()).toMatch(/^2027-01-01T00:00:/)
  expect(statSync(join(folder, 'simulators-noekler.json')).mode & 0o777).toBe(0o600)
  expect(output.join('')).toContain('Ingen klient er registrert')
  child.disconnect()
  expect(await exitOf(child)).toBe(0)
})

test.each([
  [{ HOST: '0.0.0.0' }, 'HOST=0.0.0.0'],
  [{ KLOKKE: 'i morgen' }, '«i morgen»'],
  [{ SIM_PERSONER: '/finnes/ikke' }, 'SIM_PERSONER=/finnes/ikke'],
  [{ SIM_REGISTRERING: join(folder, 'reg.json') }, '/maskinporten'],
])('refuses to start and says why: %j', async (env, word) => {
  writeFileSync(join(folder, 'reg.json'), '{"maskinporten": 1}')
  const { child, output } = await started(env as unknown as Record<string, string>)
  expect(await exitOf(child)).toBe(1)
  expect(output.join('')).toContain(word)
})
