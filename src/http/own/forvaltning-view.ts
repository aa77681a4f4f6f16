// What administrators read, as it leaves: pseudonyms become the person's number and name, or are left out.
import type { Static } from 'typebox'
import type { ReadDeed, ReadDeeds, ReadGrants } from '../../journey/administration/read.ts'
import type { AdminGrant, AdminRole, KnownPerson } from '../../store/administration-types.ts'
import type { Handlinger, Styrtrolle, Tilgang, Tilganger } from './forvaltning-schema.ts'

type People = ReadonlyMap<string, KnownPerson>
type Name = (organisasjonsnummer: string) => string | null

export const roleView = (role: AdminRole): Static<typeof Styrtrolle> => ({
  id: role.id,
  navn: role.navn,
  formaal: role.formaal,
  tjenesteomraade: role.tjenesteomraade,
  aktiv: role.aktiv,
  fra: role.fra,
  til: role.til,
  registre: role.registre === null ? null : [...role.registre],
  folkeregisterdeler: role.folkeregisterdeler === null ? null : [...role.folkeregisterdeler],
  opprettet: role.opprettet,
  endret: role.endret,
})

const personView = (pseudonym: string | null | undefined, people: People) => {
  if (pseudonym === null || pseudonym === undefined) return null
  const found = people.get(pseudonym)
  return { nummer: found?.nummer ?? null, navn: found?.navn ?? null }
}

export const grantView = (grant: AdminGrant, people: People, name: Name): Static<typeof Tilgang> => ({
  id: grant.id,
  type: grant.type,
  rolleId: grant.rolleId,
  person: personView(grant.person, people),
  integrasjon: grant.integrasjon,
  fra: grant.fra,
  til: grant.til,
  status: grant.status,
  grunn: grant.grunn,
  gittAv: personView(grant.gittAv, people),
  gitt: grant.gitt,
  avgjortAv: personView(grant.godkjentAv, people),
  avgjort: grant.avgjort,
  avsluttetAv: personView(grant.avsluttetAv, people),
  avsluttet: grant.avsluttet,
  vertskommune:
    grant.vertskommune === null ? null : { organisasjonsnummer: grant.vertskommune, navn: name(grant.vertskommune) },
})

/** kanGodkjennes: waits, and who asks neither gave it nor gets it. The deed itself decides. */
export function grantsView(read: ReadGrants, name: Name): Static<typeof Tilganger> {
  const roles = new Map(read.roller.map((role) => [role.id, role.navn]))
  const own = (one: string | null): boolean => one !== null && read.egne.includes(one)
  const tilganger = read.tilganger.map((grant) => ({
    ...grantView(grant, read.personer, name),
    rolle: grant.rolleId === null ? null : (roles.get(grant.rolleId) ?? null),
    kanGodkjennes: grant.status === 'venter' && !own(grant.gittAv) && !own(grant.person),
  }))
  return { kommune: { ...read.kommune }, dato: read.dato, tilganger }
}

export function deedsView(read: ReadDeeds, perPage: number): Static<typeof Handlinger> {
  const grants = new Map(read.tilganger.map((grant) => [grant.id, grant]))
  const last = read.handlinger.length < perPage ? undefined : read.handlinger.at(-1)
  return {
    kommune: { ...read.kommune },
    dato: read.dato,
    handlinger: read.handlinger.map((deed) => deedView(deed, grants, read.personer)),
    neste: last?.nr ?? null,
  }
}

/** An approval's own row names the grant; whom the grant is to stands on the grant. */
function deedView(deed: ReadDeed, grants: ReadonlyMap<string, AdminGrant>, people: People) {
  const grant = deed.objekt === null ? undefined : grants.get(deed.objekt)
  const about = deed.personer.length > 0 ? deed.personer : [grant?.person ?? null]
  const human = deed.aktoer.type === 'person' ? deed.aktoer.id : deed.aktoer.paaVegneAv
  return {
    nr: deed.nr,
    tid: deed.tid,
    hendelse: deed.hendelse,
    fase: deed.fase,
    utfall: deed.utfall,
    emne: deed.emne ?? null,
    aktoer: deed.aktoer.type,
    av: personView(human, people),
    gjelder: about.flatMap((one) => personView(one, people) ?? []),
    rolle: deed.rolle ?? grant?.rolleId ?? null,
    objekt: deed.objekt,
    tjenesteomraade: deed.tjenesteomraade,
  }
}
