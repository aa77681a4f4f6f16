// The embedded database as kysely's PostgreSQL dialect wants it: a pool of one connection, whose client is the worker.
import { Worker } from 'node:worker_threads'
import { Kysely, PGliteAdapter, PostgresDialect, type PostgresPoolClient } from 'kysely'
import type { Statement, StatementReply } from './embedded-worker.ts'
import type { Tables } from './tables.ts'

/** Same SQL as on a server; the adapter tells kysely that there is one connection, so transactions wait their turn. */
class EmbeddedDialect extends PostgresDialect {
  override createAdapter(): PGliteAdapter {
    return new PGliteAdapter()
  }
}

export interface Embedded {
  readonly db: Kysely<Tables>
  /** Ends the thread at once, as a crash would. Every statement after it rejects. */
  kill(): Promise<void>
}

/** Opens (or makes) the database in a folder. Rejects when it cannot be opened. */
export async function openEmbedded(folder: string): Promise<Embedded> {
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), { workerData: { folder } })
  const line = new WorkerLine(worker)
  await line.ready
  const client = {
    query: (sql: string, parameters: readonly unknown[]) => line.run(sql, parameters),
    release: () => {},
  } as unknown as PostgresPoolClient
  const pool = { connect: async () => client, end: () => line.close(), options: {} }
  const db = new Kysely<Tables>({ dialect: new EmbeddedDialect({ pool }) })
  return { db, kill: async () => void (await worker.terminate()) }
}

interface Waiting {
  resolve(reply: StatementReply): void
  reject(error: Error): void
}

/** Statements out, replies in. When the thread ends, everything that waits and everything that comes later rejects. */
class WorkerLine {
  readonly ready: Promise<unknown>
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #last = 0
  #ended: Error | null = null

  constructor(worker: Worker) {
    this.#worker = worker
    this.ready = this.#wait(0)
    worker.on('message', (reply: StatementReply) => this.#settle(reply))
    worker.on('error', (error) => this.#end(error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', () => this.#end(new Error('Den innebygde databasen er lukket')))
  }

  async run(sql: string | null, parameters: readonly unknown[]): Promise<Omit<StatementReply, 'id' | 'error'>> {
    if (this.#ended !== null) throw this.#ended
    this.#last += 1
    const reply = this.#wait(this.#last)
    this.#worker.postMessage({ id: this.#last, sql, parameters } satisfies Statement)
    const { error, ...result } = await reply
    if (error !== undefined) throw Object.assign(new Error(error.message), { code: error.code })
    return result
  }

  async close(): Promise<void> {
    if (this.#ended === null) await this.run(null, [])
    await this.#worker.terminate()
  }

  #wait(id: number): Promise<StatementReply> {
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
  }

  #settle(reply: StatementReply): void {
    this.#waiting.get(reply.id)?.resolve(reply)
    this.#waiting.delete(reply.id)
  }

  #end(error: Error): void {
    this.#ended ??= error
    for (const { reject } of this.#waiting.values()) reject(this.#ended)
    this.#waiting.clear()
  }
}
