// Which roles a person holds today, each with its purpose and opened years; and the service of a role an actor holds.
// For choosing and for reading the request only: access/ decides by itself, with its own row, at every question.
import { createHash } from 'node:crypto'
import { isInForce } from '../access/decide.ts'
import { administers } from '../access/mandate.ts'
import { accessKey } from '../access/permit.ts'
import { missingSteps } from '../access/role-limits.ts'
import type { AccessKey } from '../access/types.ts'
import { type IsoDate, osloDate } from '../base/dates.ts'
import type { HeldRole, Roles } from '../http/ports.ts'
import { caseFormOf } from '../journey/case-form.ts'
import type { GrantRow, Keys, RoleRow, Store } from '../store/types.ts'
import type { LawBooks } from './law-files.ts'

export function rolesFrom(
  { access, guidelines }: Pick<Store, 'access' | 'guidelines'>,
  keys: Keys,
  law: LawBooks,
): Roles {
  const caseForm = caseFormOf(guidelines)
  const held = async (role: RoleRow, who: AccessKey, on: IsoDate): Promise<HeldRole[]> => {
    const purpose = law.access.findHjemmel(role.tjenesteomraade)
    if (purpose === null) return []
    const { beregningstype, hjemmel, apier, stadier } = purpose
    const inntektsaar = law.access.openYears(purpose, on).filter((aar) => law.fieldLists(beregningstype, aar) !== null)
    const begrunnelser = law.access.begrunnelser(role.tjenesteomraade, 'oppslag')
    const overstyringer = law.access.begrunnelser(role.tjenesteomraade, 'overstyring')
    const saksmoenster = await caseForm(role.fiksOrgId, on)
    const agreed = await access.findAccess(role.id, who)
    const mangler = missingSteps(agreed?.delegering ?? null, on)
    const reasons = { begrunnelser, overstyringer, saksmoenster }
    return [{ role, beregningstype, hjemmel, apier, stadier, inntektsaar, mangler, ...reasons }]
  }
  return {
    // Not the pseudonym itself: what stands in audit rows does not leave the server.
    browserName: (person) =>
      createHash('sha256')
        .update(`nettleser ${keys.pseudonym(person)}`)
        .digest('base64url'),
    ofPerson: async (person, tid) => {
      const on = osloDate(tid)
      const who = { pseudonym: keys.pseudonym(person) }
      const roles = await access.rolesOf(who.pseudonym, on)
      return (await Promise.all(roles.map((role) => held(role, who, on)))).flat()
    },
    administeredBy: async (person, tid) => {
      const on = osloDate(tid)
      const grants = await access.officesOf(keys.pseudonym(person), on)
      const ids = [...new Set(grants.map(({ fiksOrgId }) => fiksOrgId))].filter((id) => administers(grants, id, on))
      const found = await Promise.all(
        ids.map(async (fiksOrgId) => ({ fiksOrgId, kommune: await access.findMunicipality(fiksOrgId) })),
      )
      const named = found.flatMap(({ fiksOrgId, kommune }) =>
        kommune === null ? [] : [{ fiksOrgId, navn: kommune.navn }],
      )
      return named.toSorted((a, b) => byName(a.navn, b.navn))
    },
    findRole: async (rolleId, actor) =>
      (await access.findAccess(rolleId, accessKey(actor, keys.pseudonym)))?.rolle ?? null,
    serviceOf: ({ tjenesteomraade }) => law.access.findHjemmel(tjenesteomraade)?.beregningstype ?? null,
    beregningstypeOf: async (rolleId, actor, tid) => {
      const rows = await access.findAccess(rolleId, accessKey(actor, keys.pseudonym))
      const on = osloDate(tid)
      const holds = (grants: readonly GrantRow[]): boolean =>
        grants.some((grant) => grant.rolleId === rolleId && isInForce(grant, on))
      if (rows === null || !holds(rows.tilganger)) return null
      const onBehalf = actor.kind === 'integrasjon' && actor.paaVegneAv !== undefined
      if (onBehalf && !holds(rows.paaVegneAv ?? [])) return null
      return law.access.findHjemmel(rows.rolle.tjenesteomraade)?.beregningstype ?? null
    },
  }
}

const byName = new Intl.Collator('nb').compare
