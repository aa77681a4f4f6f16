// The load generator: asks one question again and again from a number of clients. In: a LoadJob over IPC. Out: a LoadReport.
import { performance } from 'node:perf_hooks'
import { Pool } from 'undici'
import type { LoadJob, LoadReport } from './load-job.ts'
import { percentile99, spread } from './spread.ts'

class WrongAnswer extends Error {}

async function run(job: LoadJob): Promise<LoadReport> {
  const { clients, question } = job
  const address = new URL(question.url)
  const pool = new Pool(address.origin, { connections: clients, pipelining: 1 })
  const ask = async (): Promise<number> => {
    const began = performance.now()
    const reply = await pool.request({
      method: 'POST',
      path: address.pathname,
      headers: question.headers,
      body: question.body,
    })
    const text = await reply.body.text()
    if (reply.statusCode !== 200 || !text.includes(job.mustHold))
      throw new WrongAnswer(`${reply.statusCode}: ${text.slice(0, 300)}`)
    return performance.now() - began
  }
  try {
    await askMany(ask, { clients, seconds: 30, atMost: job.warmUp })
    const began = performance.now()
    const waited = await askMany(ask, job)
    const seconds = (performance.now() - began) / 1000
    return {
      answers: waited.length,
      perSecond: waited.length / seconds,
      p50Ms: spread(waited).median,
      p99Ms: percentile99(waited),
    }
  } finally {
    await pool.destroy()
  }
}

/** Each client's own loop, until time or count is out. Gives the waiting times. */
async function askMany(
  ask: () => Promise<number>,
  { clients, seconds, atMost }: Pick<LoadJob, 'clients' | 'seconds' | 'atMost'>,
): Promise<number[]> {
  const end = performance.now() + seconds * 1000
  const waited: number[] = []
  let left = atMost
  const client = async (): Promise<void> => {
    while (left > 0 && performance.now() < end) {
      left -= 1
      waited.push(await ask())
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return waited
}

process.once('message', (job: LoadJob) => {
  run(job)
    .then((report) => process.send?.(report))
    .catch((error: Error) => process.send?.({ error: `${error.name}: ${error.message}` }))
    .finally(() => process.disconnect())
})
