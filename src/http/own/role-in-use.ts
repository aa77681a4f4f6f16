// Which role a call to the own API is made in: a person's is the session's, a machine names it.
import { Problem } from '../../base/errors.ts'
import { type Caller, sessionOf } from '../caller.ts'

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
