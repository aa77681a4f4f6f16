// An administrator makes and changes roles. The tjenesteområde is chosen once: it is the role's law, and another law is another role.
// Skatteforvaltningsloven § 3-3: a role names its purpose, and holds no more registers and parts than that purpose needs.
import { widens } from '../../access/administration/widening.ts'
import { deed, deeds } from '../../access/deed.ts'
import { osloDate } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import { findRegisterdel } from '../../base/register-parts.ts'
import type { AdminRole, FiksSettings, NewAdminRole, RoleChange } from '../../store/administration-types.ts'
import { type AdministrationHouse, type AdministratorAsk, checkRange, invalid, ownPseudonyms } from './deed.ts'
import { agreedTo, grantAsk, grantEvidence, type NewGrant, proposed } from './proposed-grant.ts'

export interface NewRole {
  readonly navn: string
  readonly formaal: string
  readonly tjenesteomraade: string
  readonly fra?: string | null | undefined
  readonly til?: string | null | undefined
  /** null or left out: every API of the tjenesteområde. */
  readonly registre?: readonly string[] | null | undefined
  /** null or left out: the parts a tax look-up needs. */
  readonly folkeregisterdeler?: readonly string[] | null | undefined
  readonly fiks?: FiksSettings | undefined
}

/**
 * The role, with who gets it from the first moment: all of it or nothing. Throws Problem ikke-tilgang, tilgang-finnes, or ugyldig-…
 * with field.
 */
export function createRole(
  wanted: NewRole,
  ask: AdministratorAsk,
  house: AdministrationHouse,
  receivers: readonly NewGrant[] = [],
): Promise<AdminRole> {
  const id = house.newId()
  const asks = receivers.map((one) => grantAsk(id, one, ask))
  return deeds([{ ...ask, handling: 'rolle', emne: 'opprett' }, ...asks], house, async (mandate) => {
    const { tjenesteomraade } = wanted
    const role = roleOf(id, wanted, house)
    const own = ownPseudonyms(ask, house)
    const grants = []
    for (const one of receivers) {
      const proposal = await proposed({ rolleId: id, type: 'bruker' }, one, mandate, house)
      grants.push({ proposal, judge: agreedTo(proposal, own) })
    }
    const given = await house.roles.create(mandate, role, { grants, own })
    if (given === null) throw new Problem('tilgang-finnes')
    const rows = [{ objekt: id }, ...given.map(grantEvidence)].map((row) => ({ ...row, tjenesteomraade }))
    return { result: { ...role, aktiv: true, endret: null }, rows }
  })
}

function roleOf(id: string, wanted: NewRole, house: AdministrationHouse): NewAdminRole {
  check(wanted, wanted.tjenesteomraade, house)
  return {
    id,
    navn: wanted.navn.trim(),
    formaal: wanted.formaal.trim(),
    tjenesteomraade: wanted.tjenesteomraade,
    fra: wanted.fra ?? null,
    til: wanted.til ?? null,
    registre: wanted.registre ?? null,
    folkeregisterdeler: parts(wanted.folkeregisterdeler ?? null),
    fiks: wanted.fiks ?? {},
    opprettet: house.clock().toISOString(),
  }
}

/**
 * `wanted` may be worked out from the role as it is; nobody else changes it in between. Throws Problem ikke-tilgang, ikke-funnet,
 * egen-rolle, or ugyldig-foresporsel with field.
 */
export function changeRole(
  id: string,
  wanted: RoleChange | ((role: AdminRole) => RoleChange),
  ask: AdministratorAsk,
  house: AdministrationHouse,
): Promise<AdminRole> {
  const aktiv = typeof wanted === 'function' ? undefined : wanted.aktiv
  const emne = aktiv === undefined ? 'endre' : aktiv ? 'aktiver' : 'deaktiver'
  return deed({ ...ask, handling: 'rolle', emne, rolle: id }, house, async (mandate) => {
    const now = house.clock()
    const who = { own: ownPseudonyms(ask, house), av: mandate.av, dag: osloDate(now), tid: now.toISOString() }
    const result = await house.roles.change(mandate, id, who, (found, isHeld) => {
      const { folkeregisterdeler, ...change } = typeof wanted === 'function' ? wanted(found) : wanted
      const deler = folkeregisterdeler === undefined ? {} : { folkeregisterdeler: parts(folkeregisterdeler) }
      const given = Object.fromEntries(
        Object.entries({ ...change, ...deler }).filter(([, value]) => value !== undefined),
      )
      check({ ...found, ...given }, found.tjenesteomraade, house)
      const isWider = widens(found, { ...found, ...given })
      if (isWider && isHeld) throw new Problem('egen-rolle')
      return { change: given, isWider }
    })
    if (result === null) throw new Problem('ikke-funnet')
    return { result, objekt: id, tjenesteomraade: result.tjenesteomraade }
  })
}

/** The role as it was. Its grants open nothing from now on. Throws Problem ikke-tilgang or ikke-funnet. */
export function removeRole(id: string, ask: AdministratorAsk, house: AdministrationHouse): Promise<AdminRole> {
  return deed({ ...ask, handling: 'rolle', emne: 'slett', rolle: id }, house, async (mandate) => {
    const found = await house.roles.find(mandate, id)
    const gone = found !== null && (await house.roles.remove(mandate, id, house.clock().toISOString()))
    if (found === null || !gone) throw new Problem('ikke-funnet')
    return { result: { ...found, aktiv: false }, objekt: id, tjenesteomraade: found.tjenesteomraade }
  })
}

type Checked = Omit<NewRole, 'tjenesteomraade' | 'fiks'>

function check(role: Checked, tjenesteomraade: string, { law }: AdministrationHouse): void {
  text(role.navn, 'navn', 2)
  text(role.formaal, 'formaal', 1)
  checkRange(role.fra ?? null, role.til ?? null)
  const area = law.tjenesteomraader.find(({ kode }) => kode === tjenesteomraade)
  if (area === undefined) throw invalid('tjenesteomraade', 'det finnes ikke et slikt tjenesteområde')
  const allowed: readonly string[] = area.skatt?.apier ?? ['folkeregister']
  const beyond = (role.registre ?? []).find((api) => !allowed.includes(api))
  if (beyond !== undefined) throw invalid('registre', `tjenesteområdet gir bare ${allowed.join(', ')}`)
  if (role.registre?.length === 0) throw invalid('registre', 'velg minst ett register')
  // Without tax data the parts are all there is, and a role of nothing is no role.
  if (area.skatt === null && role.folkeregisterdeler?.length === 0)
    throw invalid('folkeregisterdeler', 'velg minst én del: tjenesteområdet gir ikke skatteopplysninger')
}

/** A role's name and purpose are read by many; a person number does not belong there. */
function text(value: string, felt: string, least: number): void {
  if (value.trim().length < least || value.length > 400) throw invalid(felt, `skriv ${least} til 400 tegn`)
  if (/\d{11}/.test(value.replaceAll(/[ .-]/g, ''))) throw invalid(felt, 'skriv ikke fødselsnummer her')
}

function parts(deler: readonly string[] | null): readonly string[] | null {
  if (deler === null) return null
  return [...new Set(deler)].map((del) => {
    const found = findRegisterdel(del)
    if (found === null) throw invalid('folkeregisterdeler', 'Folkeregisteret har ikke alle disse delene')
    return found
  })
}
