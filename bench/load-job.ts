// The load generator seen from the outside: a question and a number of clients in, rate and waiting times out.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Question } from './demo.ts'

export interface LoadJob {
  readonly question: Question
  /** Questions under way at once; each client asks again when it is answered. */
  readonly clients: number
  /** Asked before the counting begins. */
  readonly warmUp: number
  /** The counting ends at whichever comes first. */
  readonly seconds: number
  readonly atMost: number
  /** What every 200 must hold; another answer ends the run as an error. */
  readonly mustHold: string
}
export interface LoadReport {
  readonly answers: number
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
}

/** Runs the generator in a process of its own. Throws Error when any answer was not the one that was asked for. */
export function runLoad(job: LoadJob): Promise<LoadReport> {
  const child = fork(fileURLToPath(new URL('load.ts', import.meta.url)), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => child.kill('SIGKILL'), (job.seconds + 60) * 1000)
    child.once('message', (told: LoadReport | { readonly error: string }) => {
      if ('error' in told) reject(new Error(told.error))
      else resolve(told)
    })
    child.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`the load generator ended with ${code} before it reported`))
    })
    child.send(job)
  })
}
