// A role and its accesses in the words of Fiks' configuration contract, both ways. summertSkattegrunnlag stands there for all of
// Skatteetaten's APIs that the tjenesteområde gives; the package is the tjenesteområde's, and another one is refused.
import type { Static } from 'typebox'
import type { Law } from '../../access/law.ts'
import { csvText } from '../../base/csv.ts'
import { Problem } from '../../base/errors.ts'
import { registerdelerFraFoer, searchShut } from '../../base/register-parts.ts'
import type { ReadGrants } from '../../journey/administration/read.ts'
import type { NewRole } from '../../journey/administration/roles.ts'
import type { AdminRole } from '../../store/administration-types.ts'
import { searchesOf } from '../own/person-search.ts'
import type { KonfigurertRolle, OpprettRolleDefinisjon, RolleOversikt } from './schema.ts'

type Rolle = Static<typeof KonfigurertRolle>
type Overview = Static<typeof RolleOversikt>

export function newRole(wanted: Static<typeof OpprettRolleDefinisjon>, law: Law): NewRole {
  const { navn, beskrivelse, tjenesteomraade, registre, tjenester } = wanted
  const { folkeregister, kontaktregister, summertSkattegrunnlag } = registre
  const hjemmel = law.findHjemmel(tjenesteomraade)
  const asked = summertSkattegrunnlag?.rettighetspakke
  if (asked !== undefined && hjemmel?.rettighetspakke.toUpperCase() !== asked) {
    const felt = 'registre.summertSkattegrunnlag.rettighetspakke'
    throw new Problem('ugyldig-foresporsel', { hva: `${felt}: pakken hører ikke til tjenesteområdet` }, felt)
  }
  const tax = asked === undefined ? [] : (hjemmel?.apier ?? []).filter((api) => api !== 'folkeregister')
  return {
    navn,
    formaal: beskrivelse,
    tjenesteomraade,
    registre: [...tax, ...(folkeregister === undefined ? [] : ['folkeregister'])],
    folkeregisterdeler: folkeregister === undefined ? [] : folkeregister.minimering.parts,
    fiks: {
      ...(folkeregister === undefined
        ? {}
        : {
            bruksomraader: folkeregister.bruksomraader,
            kanBrukesPaaSokeside: folkeregister.kanBrukesPaaSokeside,
          }),
      ...(kontaktregister === undefined ? {} : { kontaktregister: kontaktregister.tilgjengelig }),
      tjenester: tjenester ?? [],
    },
  }
}

const uses = ({ registre }: AdminRole, api: string): boolean => registre === null || registre.includes(api)

export interface RegisterUse {
  readonly bruksomraader: readonly string[]
  readonly kanBrukesPaaSokeside: boolean
  readonly deler: readonly string[]
}
/**
 * What the role is used for in Folkeregisteret: as it was chosen in this contract, else what its parts really let it do here. null:
 * it has no part, so the register is none of its own.
 */
export function registerUse(role: AdminRole): RegisterUse | null {
  const deler = role.folkeregisterdeler ?? registerdelerFraFoer
  if (!uses(role, 'folkeregister') || deler.length === 0) return null
  const { bruksomraader, kanBrukesPaaSokeside } = role.fiks
  return {
    // A case system searches with whatever parts the role has; the page needs those that tell hits apart.
    bruksomraader: bruksomraader ?? ['SOEK'],
    kanBrukesPaaSokeside: kanBrukesPaaSokeside ?? (searchShut(role.fiks) === null && searchesOf(deler).length > 0),
    deler,
  }
}

function folkeregisterOf({ bruksomraader, kanBrukesPaaSokeside, deler }: RegisterUse) {
  type Bruk = NonNullable<Rolle['registre']['folkeregister']>['bruksomraader']
  const parts = deler.map((del) => del.toUpperCase())
  return { bruksomraader: [...bruksomraader] as Bruk, kanBrukesPaaSokeside, minimering: { parts } }
}

export function roleView(role: AdminRole, fiksOrgId: string, law: Law): Rolle {
  const { fiks } = role
  const hjemmel = law.findHjemmel(role.tjenesteomraade)
  const used = registerUse(role)
  type Pakke = NonNullable<Rolle['registre']['summertSkattegrunnlag']>['rettighetspakke']
  const rettighetspakke = hjemmel?.rettighetspakke.toUpperCase() as Pakke
  return {
    id: role.id,
    aktiv: role.aktiv,
    fiksOrgId,
    navn: role.navn,
    beskrivelse: role.formaal,
    tjenesteomraade: role.tjenesteomraade,
    registre: {
      ...(used === null ? {} : { folkeregister: folkeregisterOf(used) }),
      ...(fiks.kontaktregister === undefined ? {} : { kontaktregister: { tilgjengelig: fiks.kontaktregister } }),
      ...(hjemmel !== null && uses(role, 'summertskattegrunnlag')
        ? { summertSkattegrunnlag: { rettighetspakke } }
        : {}),
    },
    tjenester: [...(fiks.tjenester ?? [])],
    ...(role.endret === null ? {} : { endret: role.endret }),
    ...(role.opprettet === null ? {} : { opprettet: role.opprettet }),
  }
}

const noExternal = () => ({ eksterneBrukere: [], eksterneGrupper: [] })

/**
 * What is in force today. The number of whoever holds a grant is kept as long as the grant; were one gone all the same, the list would
 * look whole and not be, so none is given: Problem tilgangsliste-ufullstendig.
 */
export function overview(read: ReadGrants, fiksOrgId: string): Overview {
  const today = read.tilganger.filter(
    ({ status, fra, til }) => status === 'gjelder' && fra <= read.dato && (til === null || read.dato <= til),
  )
  const held = today.flatMap(({ person }) => person ?? [])
  const antall = new Set(held.filter((person) => (read.personer.get(person)?.nummer ?? null) === null)).size
  if (antall > 0) throw new Problem('tilgangsliste-ufullstendig', { antall })
  const numbers = (own: typeof today): string[] =>
    own.flatMap(({ person }) => (person === null ? [] : (read.personer.get(person)?.nummer ?? [])))
  const administrators = [...new Set(numbers(today.filter(({ type }) => type === 'administrator')))]
  return {
    fiksOrgId,
    roller: read.roller.map((role) => {
      const own = today.filter(({ rolleId, type }) => rolleId === role.id && type === 'bruker')
      const { navn, formaal: beskrivelse, endret } = role
      return {
        rolle: { fiksOrgId, navn, beskrivelse, ...(endret === null ? {} : { endret }) },
        tilganger: {
          integrasjoner: own.flatMap(({ integrasjon }) => integrasjon ?? []),
          personer: [...new Set(numbers(own))],
          ...noExternal(),
        },
        administratorer: { personer: administrators, ...noExternal() },
      }
    }),
  }
}

/** Columns and their separator as Fiks has published them. */
export function overviewCsv({ roller }: Overview): Uint8Array {
  const rows = roller.flatMap(({ rolle, tilganger, administratorer }) => [
    ...tilganger.personer.map((number) => [rolle.navn, number, 'Bruker']),
    ...administratorer.personer.map((number) => [rolle.navn, number, 'Administrator']),
  ])
  return Buffer.from(csvText([['Rollenavn', 'Personnummer', 'Tilgangstype'], ...rows], { separator: ',', mark: '' }))
}
