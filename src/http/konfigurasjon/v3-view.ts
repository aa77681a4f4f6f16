// A role, a tjenesteområde and the check of a configuration in the words of Fiks' folkeregister-konfigurasjon v3.
import type { Static } from 'typebox'
import type { Law } from '../../access/law.ts'
import { adressedeler } from '../../base/register-parts.ts'
import type { ReadRole } from '../../journey/administration/read.ts'
import { registerUse } from './view.ts'
import type { Omraade, RolleV3, StatusResponse } from './v3-schema.ts'

/** v1 of the contract and v3 spell two of the three differently. */
const bruksomraader = {
  SOEK: { navn: 'SOK', visningsnavn: 'Søk', leverandor: 'KS' },
  INNBYGGERLISTE: { navn: 'INNBYGGERLISTER', visningsnavn: 'Innbyggerlister', leverandor: 'KS' },
  HENDELSER: { navn: 'HENDELSER', visningsnavn: 'Hendelser', leverandor: 'SKATT' },
} as const

/** Tax data are under secrecy; of the other tjenesteområder the hjemmel is unknown, so they give nothing that is. */
export function areaView(kode: string, law: Law): Static<typeof Omraade> {
  const found = law.tjenesteomraader.find((one) => one.kode === kode)
  const taxed = (found?.skatt ?? null) !== null
  return {
    navn: kode,
    beskrivelse: found?.navn ?? kode,
    kanHenteTaushetsbelagtInfo: taxed,
    gyldig: found !== undefined,
  }
}

export function roleV3(role: ReadRole, fiksOrgId: string, law: Law): Static<typeof RolleV3> {
  const tjenesteOmrade = areaView(role.tjenesteomraade, law)
  const used = registerUse(role)
  const isAddress = (part: string): boolean => adressedeler.some((one) => one === part)
  return {
    id: role.id,
    navn: role.navn,
    beskrivelse: role.formaal,
    fiksOrgId,
    autorisasjonRolleId: role.id,
    // The contract asks for a text and publishes no names of privileges.
    privilegium: 'ukjent',
    tjenesteOmrade,
    bruksomrader: {
      bruksomrader: Object.entries(bruksomraader).flatMap(([v1, v3]) => (used?.bruksomraader.includes(v1) ? [v3] : [])),
    },
    dataminimering: {
      opplysninger: (used?.deler ?? []).map((navn) => ({
        navn,
        visningsnavn: navn,
        kanHenteTaushetsbelagtInfo: tjenesteOmrade.kanHenteTaushetsbelagtInfo,
        kanVaereGradertAdresse: isAddress(navn),
      })),
    },
    aktiv: role.aktiv,
    tagger: [],
    antallPersoner: role.antallPersoner,
    antallIntegrasjoner: role.antallIntegrasjoner,
    antallEksterneBrukere: 0,
    antallEksterneGrupper: 0,
    ...(role.opprettet === null ? {} : { datoOpprettet: role.opprettet }),
    kanBrukesPaSokeside: used?.kanBrukesPaaSokeside ?? false,
    kanHenteTaushetsbelagtInfo: tjenesteOmrade.kanHenteTaushetsbelagtInfo,
    // Graded addresses are shown to nobody here.
    kanViseHemmeligAdresse: false,
  }
}

/** For each role: is it switched on and within its dates, and does an agreement stand behind it today, where the law asks for one? */
export function checked(roles: readonly ReadRole[], dato: string, law: Law): Static<typeof StatusResponse> {
  const subsystem = roles.flatMap((role) => [
    part(`Rolle: ${role.navn}`, 'Rollen er aktiv og innenfor datoene sine', told(closedBecause(role, dato))),
    part(
      `Avtale: ${role.navn}`,
      'Erklæring, tilgang fra Skatteetaten og delegering i Altinn er på plass',
      // Without tax data there is no agreement to look for, and so nothing that failed.
      law.findHjemmel(role.tjenesteomraade) === null
        ? { status: 'IKKE_UTFORT', beskrivelse: role.mangler ?? '', suksess: false }
        : told(role.mangler),
    ),
  ])
  const failed = subsystem.some(({ verifisering }) => verifisering.status === 'FEILET')
  return { altOk: subsystem.length > 0 && !failed, subsystem }
}

function closedBecause({ aktiv, fra, til }: ReadRole, dato: string): string | null {
  if (!aktiv) return 'rollen er slått av'
  if (fra !== null && dato < fra) return `rollen gjelder først fra ${fra}`
  return til !== null && til < dato ? `rollen gjaldt til og med ${til}` : null
}

type Verification = Static<typeof StatusResponse>['subsystem'][number]['verifisering']

const told = (wrong: string | null): Verification =>
  wrong === null ? { status: 'OK', suksess: true } : { status: 'FEILET', beskrivelse: wrong, suksess: false }

const part = (navn: string, verifikasjonBeskrivelse: string, verifisering: Verification) => ({
  navn,
  verifikasjonBeskrivelse,
  verifisering,
})
