// Work done while Avregning answers «too many calls» about the published couple's resident: a record made then has a gap that can be
// asked about again. 429 is not held against the source, so nobody else's look-up is stopped by it.
import { resident } from './case-worker.ts'
import type { DemoJson } from './running-demo.ts'

export async function withSilence<T>({ simulators }: Pick<DemoJson, 'simulators'>, work: () => Promise<T>): Promise<T> {
  const set = async (feil: string): Promise<void> => {
    const body = JSON.stringify({ api: 'avregning', feil, person: resident })
    const reply = await fetch(`${simulators}/feil`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    if (!reply.ok) throw new Error(`the simulators take no fault: ${reply.status}`)
  }
  await set('429')
  try {
    return await work()
  } finally {
    await set('ingen')
  }
}
