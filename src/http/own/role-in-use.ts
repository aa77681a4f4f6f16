// Which role a call to the own API is made in: a person's is the session's, a machine names it.
import { Problem } from '../../base/errors.ts'
import { actorOf, type Caller, sessionOf } from '../caller.ts'
import type { Ports } from '../ports.ts'

/** Throws Problem: 403 when a person has chosen none or names another, 400 when a machine names none. */
export function roleInUse(caller: Caller, named: string | undefined): string {
  if (caller.kind === 'integrasjon') {
    if (named === undefined) throw new Problem('ugyldig-foresporsel', { hva: 'rolleId mangler' }, 'rolleId')
    return named
  }
  const { rolleId } = sessionOf(caller)
  if (rolleId === null) throw new Problem('rolle-ikke-valgt')
  if (named !== undefined && named !== rolleId) throw new Problem('ikke-tilgang')
  return rolleId
}

/**
 * As roleInUse, for a record by its id: a machine that does not hold the role is told so (403), and not whether there is such a
 * record. Access/ decides about it all the same, with its own row.
 */
export async function heldRole(
  { caller, tid }: { readonly caller: Caller; readonly tid: Date },
  named: string | undefined,
  { roles }: Pick<Ports, 'roles'>,
): Promise<string> {
  const rolleId = roleInUse(caller, named)
  if (caller.kind === 'integrasjon' && (await roles.beregningstypeOf(rolleId, actorOf(caller), tid)) === null)
    throw new Problem('ikke-tilgang')
  return rolleId
}
