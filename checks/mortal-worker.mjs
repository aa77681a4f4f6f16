// Preloaded into a server by a check (node --import): SIGUSR2 ends every thread it has started, as a crash of the embedded
// database would. The server itself knows nothing of it.
import { syncBuiltinESMExports } from 'node:module'
import workers from 'node:worker_threads'

/** @type {import('node:worker_threads').Worker[]} */
const started = []
workers.Worker = class extends workers.Worker {
  /** @param {ConstructorParameters<typeof import('node:worker_threads').Worker>} what */
  constructor(...what) {
    super(...what)
    started.push(this)
  }
}
syncBuiltinESMExports()
if (workers.isMainThread) process.on('SIGUSR2', () => started.forEach((worker) => void worker.terminate()))
