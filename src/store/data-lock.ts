// One opener per DATA folder: PGlite has no lock of its own, and two openers destroy the folder.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const lockName = 'innebygd.lock'
/** Folders this process holds. A lock with our own pid that is not here was left by an earlier process with the same pid. */
const held = new Set<string>()

/** Takes the lock and returns what gives it back. Throws Error (which process, what to do) when another holds it. */
export function lockData(data: string): () => void {
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const path = join(data, lockName)
  const holder = findHolder(data)
  if (holder !== null) {
    throw new Error(
      `Databasen i ${data} er i bruk av prosess ${holder}. Stopp den først, eller sett DATA til en annen mappe.`,
    )
  }
  rmSync(path, { force: true })
  writeFileSync(path, `${process.pid} ${startOf(process.pid)}`, { flag: 'wx', mode: 0o600 })
  held.add(path)
  return () => {
    if (held.delete(path)) rmSync(path, { force: true })
  }
}

/** The process that has the folder's database open, or null. */
export function findHolder(data: string): number | null {
  const path = join(data, lockName)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return null
  }
  const [pid = 0, start] = text.split(' ').map(Number)
  if (pid === process.pid) return held.has(path) ? pid : null
  return pid > 0 && isAlive(pid) && startOf(pid) === start ? pid : null
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}

/** When the process started, in ticks since boot, so that a pid used again is not taken for the old one; 0 off Linux. */
function startOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19])
  } catch {
    return 0
  }
}
