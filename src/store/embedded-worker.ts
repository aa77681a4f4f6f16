// The embedded database, in a thread of its own so that a query never holds up the event loop. One statement per message.
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, types } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'

export interface Statement {
  readonly id: number
  /** null: close the database. */
  readonly sql: string | null
  readonly parameters: readonly unknown[]
}
export interface StatementReply {
  readonly id: number
  readonly rows?: readonly unknown[]
  readonly rowCount?: number
  /** SELECT, DELETE …: kysely counts changed rows by it. */
  readonly command?: string
  readonly error?: { readonly message: string; readonly code: string | undefined }
}

const port = parentPort
if (port === null) throw new Error('embedded-worker.ts runs in a worker thread only')

const database = await PGlite.create({
  dataDir: (workerData as { folder: string }).folder,
  // Its own writing of bytes goes digit by digit and takes milliseconds for a record.
  serializers: { [types.BYTEA]: (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}` },
  extensions: { btree_gist },
  parsers: {
    [types.BYTEA]: (text) => Buffer.from(text.slice(2), 'hex'),
    [types.INT8]: (text) => BigInt(text),
    [types.DATE]: (text) => text,
    [types.NUMERIC]: (text) => text,
  },
})

async function answer({ id, sql, parameters }: Statement): Promise<StatementReply> {
  try {
    if (sql === null) {
      await database.close()
      return { id }
    }
    const { rows, rowCount, affectedRows, command = '' } = await database.query(sql, [...parameters])
    return { id, rows, command, rowCount: rowCount ?? affectedRows ?? 0 }
  } catch (error) {
    const { message, code } = error as { message?: string; code?: string }
    return { id, error: { message: message ?? 'unknown', code } }
  }
}

port.on('message', async (statement: Statement) => port.postMessage(await answer(statement)))
port.postMessage({ id: 0 } satisfies StatementReply)
