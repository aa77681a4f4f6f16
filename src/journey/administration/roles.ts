// An administrator makes and changes roles. The tjenesteområde is chosen once: it is the role's law, and another law is another role.
// Skatteforvaltningsloven § 3-3: a role names its purpose, and holds no more registers and parts than that purpose needs.
import { widens } from '../../access/administration/widening.ts'
import { osloDate } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import { findRegisterdel } from '../../base/register-parts.ts'
import type { AdminRole, FiksSettings, RoleChange } from '../../store/administration-types.ts'
import { type AdministrationHouse, type AdministratorAsk, checkRange, deed, invalid, ownPseudonyms } from './deed.ts'

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

/** Throws Problem ikke-tilgang, or ugyldig-foresporsel with field. */
export function createRole(wanted: NewRole, ask: AdministratorAsk, house: AdministrationHouse): Promise<AdminRole> {
  return deed({ ...ask, handling: 'rolle', emne: 'opprett' }, house, async (mandate) => {
    const { tjenesteomraade } = wanted
    check(wanted, tjenesteomraade, house)
    const role = {
      id: house.newId(),
      navn: wanted.navn.trim(),
      formaal: wanted.formaal.trim(),
      tjenesteomraade,
      fra: wanted.fra ?? null,
      til: wanted.til ?? null,
      registre: wanted.registre ?? null,
      folkeregisterdeler: parts(wanted.folkeregisterdeler ?? null),
      fiks: wanted.fiks ?? {},
      opprettet: house.clock().toISOString(),
    }
    await house.roles.create(mandate, role)
    return { result: { ...role, aktiv: true, endret: null }, objekt: role.id, tjenesteomraade }
  })
}

/** `wanted` may be worked out from the role as it is. Throws Problem ikke-tilgang, ikke-funnet, egen-rolle, or ugyldig-foresporsel with field. */
export function changeRole(
  id: string,
  wanted: RoleChange | ((role: AdminRole) => RoleChange),
  ask: AdministratorAsk,
  house: AdministrationHouse,
): Promise<AdminRole> {
  const aktiv = typeof wanted === 'function' ? undefined : wanted.aktiv
  const emne = aktiv === undefined ? 'endre' : aktiv ? 'aktiver' : 'deaktiver'
  return deed({ ...ask, handling: 'rolle', emne, rolle: id }, house, async (mandate) => {
    const found = await house.roles.find(mandate, id)
    if (found === null) throw new Problem('ikke-funnet')
    const change = typeof wanted === 'function' ? wanted(found) : wanted
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    check({ ...found, ...given }, found.tjenesteomraade, house)
    const own = ownPseudonyms(ask, house)
    const isWider = widens(found, { ...found, ...given })
    if (isWider && (await house.grants.isHeldBy(mandate, id, own, osloDate(house.clock()))))
      throw new Problem('egen-rolle')
    const deler =
      change.folkeregisterdeler === undefined ? {} : { folkeregisterdeler: parts(change.folkeregisterdeler) }
    const changed = await house.roles.change(mandate, id, { ...change, ...deler, endret: house.clock().toISOString() })
    if (changed === null) throw new Problem('ikke-funnet')
    return { result: changed, objekt: id, tjenesteomraade: found.tjenesteomraade }
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
