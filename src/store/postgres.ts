// A PostgreSQL ≥ 15 through a pool. bigint is BigInt and date is text, as in the embedded database.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

const int8 = 20
const day = 1082

/** Opens nothing yet; the first query does. A dead server rejects within seconds: no row, no answer. */
export function openPostgres(url: string, poolSize: number): Kysely<Tables> {
  const types = new pg.TypeOverrides()
  types.setTypeParser(int8, BigInt)
  types.setTypeParser(day, (text) => text)
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    types,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    query_timeout: 20_000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
    application_name: 'grunnlag',
  })
  // A connection that breaks rejects its own query, and an idle one is dropped by the pool. Without these two listeners the
  // same news would also end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}
