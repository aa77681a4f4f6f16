// The simulators as a process of their own: started by path, never imported. It dies with us; when it dies first, so do we.
// It tells over IPC when it is ready, and how far its clock is from the machine's; the product follows.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SettingsProblem } from './settings.ts'

export interface Simulators {
  readonly stop: () => Promise<void>
  /** Settles when the child has gone, whoever ended it. */
  readonly gone: Promise<void>
}

interface Told {
  readonly klar?: boolean
  readonly klokke?: number
}

/** Resolves when the simulators answer. Throws SettingsProblem when they do not come up. */
export async function startSimulators(
  env: Readonly<Record<string, string | undefined>>,
  setClock: (offsetMs: number) => void,
): Promise<Simulators> {
  const program = fileURLToPath(new URL('../../simulators/main.ts', import.meta.url))
  if (!existsSync(program))
    throw new SettingsProblem(['simulators/main.ts mangler; demoen kan bare kjøres fra hele kildetreet.'])
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.on('message', ({ klokke }: Told) => {
    if (typeof klokke === 'number') setClock(klokke)
  })
  await ready(child, gone)
  return { gone, stop: () => stop(child, gone) }
}

function ready(child: ChildProcess, gone: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', ({ klar }: Told) => {
      if (klar === true) resolve()
    })
    const failed = (): void => reject(new SettingsProblem(['Simulatorene startet ikke; linjene over sier hvorfor.']))
    child.once('error', failed)
    void gone.then(failed)
  })
}

async function stop(child: ChildProcess, gone: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
  const slow = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await gone
  clearTimeout(slow)
}
