// Starts the real demo as a process of its own, on ports and in a DATA folder of the check's own, and speaks to it as a
// case system does: Maskinporten grant, three headers, JSON.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importJWK, type JWK, SignJWT } from 'jose'
import { root } from './sources.ts'

export interface DemoPlace {
  readonly fiksOrgId: string
  readonly roller: Readonly<Record<string, string>>
  readonly integrasjon: { readonly id: string; readonly passord: string }
  readonly maskinporten: {
    readonly tokenEndpoint: string
    readonly audience: string
    readonly clientId: string
    readonly scope: string
    readonly privateJwk: JWK
  }
  readonly brukere: readonly { readonly navn: string; readonly foedselsnummer: string; readonly rolle: string }[]
  readonly personer: Readonly<Record<string, readonly string[]>>
}
export interface DemoJson extends DemoPlace {
  readonly product: string
  readonly simulators: string
  readonly annenKommune: DemoPlace
}
export interface RunningDemo {
  readonly data: string
  /** Where this process itself answers; `json.product` is the first one's when it has joined another. */
  readonly address: string
  readonly json: DemoJson
  /** Everything the process has written so far, both streams. */
  readonly output: () => string
  readonly child: ChildProcess
  readonly msToReady: number
  /** Stops it, and removes DATA unless told to keep it. */
  readonly stop: (keep?: 'keep') => Promise<number | null>
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Ready, or throws with what the process wrote. `env` goes on top of the check's own ports and DATA. */
export async function startDemo(env: Record<string, string> = {}): Promise<RunningDemo> {
  const data = env['DATA'] ?? mkdtempSync(join(tmpdir(), 'grunnlag-check-'))
  const [port, simPort] = [env['PORT'] ?? String(await freePort()), env['SIM_PORT'] ?? String(await freePort())]
  const started = performance.now()
  const child = spawn(process.execPath, ['src/main.ts', 'demo'], {
    cwd: root,
    env: { ...process.env, ...env, PORT: port, SIM_PORT: simPort, DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => written.push(String(part)))
  const gone = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const output = (): string => written.join('')
  await untilReady(`http://localhost:${port}/helse/klar`, child, output)
  return {
    data,
    address: `http://localhost:${port}`,
    json: JSON.parse(readFileSync(join(data, 'demo.json'), 'utf8')) as DemoJson,
    output,
    child,
    msToReady: performance.now() - started,
    stop: async (keep) => {
      child.kill('SIGTERM')
      const code = await gone
      if (keep === undefined) rmSync(data, { recursive: true, force: true })
      return code
    },
  }
}

async function untilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if (child.exitCode !== null) throw new Error(`the demo ended with ${child.exitCode}:\n${output()}`)
    const ok = await fetch(url).then(
      (reply) => reply.ok,
      () => false,
    )
    if (ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`the demo did not get ready:\n${output()}`)
}

/** A token from the simulated Maskinporten, asked for as the case system's own client. */
export async function machineToken({ maskinporten }: DemoPlace): Promise<string> {
  const { clientId, audience, scope, privateJwk, tokenEndpoint } = maskinporten
  const assertion = await new SignJWT({ scope })
    .setProtectedHeader({ alg: 'RS256', kid: privateJwk.kid ?? '' })
    .setIssuer(clientId)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('100s')
    .setJti(crypto.randomUUID())
    .sign(await importJWK(privateJwk, 'RS256'))
  const body = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion })
  const reply = await fetch(tokenEndpoint, { method: 'POST', body })
  const answer = (await reply.json()) as { access_token?: string }
  if (answer.access_token === undefined) throw new Error(`no token: ${reply.status}`)
  return answer.access_token
}

export type Headers = Readonly<Record<string, string>>
export async function machineHeaders(place: DemoPlace): Promise<Headers> {
  return {
    authorization: `Bearer ${await machineToken(place)}`,
    IntegrasjonId: place.integrasjon.id,
    IntegrasjonPassord: place.integrasjon.passord,
    'content-type': 'application/json',
  }
}

/** POSTs JSON and gives status and body. */
export async function post(url: string, headers: Headers, body: unknown): Promise<{ status: number; body: unknown }> {
  const reply = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: reply.status, body: await reply.json() }
}
