// A question that names a role and no service → the purpose the role was made for, so that access/ can be asked. Whoever names
// a role that is not here, or one without tax data, is refused with a row.
import type { Hjemmel } from '../access/types.ts'
import type { Hendelse } from '../audit/types.ts'
import { Problem } from '../base/errors.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import { accessKey, type House } from './house.ts'
import type { Asking } from './question.ts'
import { writeRefused } from './refused.ts'

/** Throws Problem ikke-tilgang. Rejects when its row is not committed. */
export async function ownPurpose(
  { actor, rolleId, requestId, tid }: Asking,
  about: { readonly handling: Hendelse; readonly personer: readonly Personidentifikator[] },
  house: House,
): Promise<Hjemmel> {
  const rows = await house.access.access.findAccess(rolleId, accessKey(actor, house.access))
  const hjemmel = rows === null ? null : house.access.law.findHjemmel(rows.rolle.tjenesteomraade)
  if (hjemmel !== null) return hjemmel
  await writeRefused(
    house.access.audit,
    { actor, requestId, tid, rolle: rows?.rolle ?? null, ...about },
    'ikke-tilgang',
  )
  throw new Problem('ikke-tilgang')
}
