// A program of our own as a process of its own: started, waited for until it answers, and stopped by its id.
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './machine.ts'

export interface Program {
  /** Processor time it has used, in ms, all its threads together; null where the system does not tell. */
  readonly cpuMs: () => number | null
  readonly stop: () => Promise<void>
}

export interface Start {
  /** File and arguments after `node`. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Answers 200 when the program is ready. */
  readonly ready: string
  /** Gets all it writes to standard output and error, in pieces. */
  readonly onOutput?: (text: string) => void
}

const readyWithinMs = 60_000
const stopWithinMs = 15_000

/** Resolves when it is ready. Throws Error with the end of its output when it is not within a minute. */
export async function startProgram({ args, env, ready, onOutput }: Start): Promise<Program> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let end = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      end = (end + text).slice(-2_000)
      onOutput?.(text)
    })
  }
  const stop = (): Promise<void> => stopChild(child)
  try {
    await untilReady(child, ready)
  } catch (error) {
    await stop()
    throw new Error(`${args.join(' ')}: ${(error as Error).message}\n${end}`)
  }
  return { stop, cpuMs: () => cpuMsOf(child.pid) }
}

/** USER_HZ is 100 on every Linux that Node runs on. */
const tickMs = 10

function cpuMsOf(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // After the program's name, which may itself hold spaces: state is field 3, utime and stime are 14 and 15.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * tickMs
  } catch {
    return null
  }
}

async function untilReady(child: ChildProcess, address: string): Promise<void> {
  const end = Date.now() + readyWithinMs
  while (Date.now() < end) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('the program ended before it was ready')
    const reply = await fetch(address, { signal: AbortSignal.timeout(2_000) }).catch(() => null)
    if (reply?.status === 200) return
    await wait(100)
  }
  throw new Error(`${address} did not answer 200 within ${readyWithinMs / 1000} s`)
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const slow = setTimeout(() => child.kill('SIGKILL'), stopWithinMs)
  await gone
  clearTimeout(slow)
}

/** Ports that are free now. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  try {
    return await Promise.all(servers.map(listen))
  } finally {
    for (const server of servers) server.close()
  }
}

const listen = (server: ReturnType<typeof createServer>): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address !== null && typeof address === 'object') resolve(address.port)
      else reject(new Error('no port'))
    })
  })
