// What the audit trail in a real PostgreSQL holds about one answer, found by the id that stood on the answer.
import type { RealPostgres } from './real-postgres.ts'

/** The phases that are on record for the request, in order; empty when nothing is. */
export async function phasesOf(real: RealPostgres, reply: Response): Promise<readonly string[]> {
  const id = reply.headers.get('x-request-id')
  const { rows } = await real.asOwner(
    `select rad::jsonb ->> 'fase' as fase from audit where rad::jsonb ->> 'requestId' = $1 order by fiks_org_id, nr`,
    [id],
  )
  return rows.map(({ fase }: { fase: string }) => fase)
}

export async function rowCount(real: RealPostgres): Promise<number> {
  return Number((await real.asOwner('select count(*) from audit')).rows[0].count)
}
