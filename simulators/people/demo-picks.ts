// The people a newcomer is sent to: residents and applicants to look up, and users who log in, for two municipalities.
// The product carries the same numbers as plain data of its own: it may not import the simulators.
import { numbers as n } from './numbers.ts'

export interface DemoUser {
  readonly navn: string
  readonly foedselsnummer: string
  readonly rolle: 'saksbehandler' | 'administrator' | 'segmentansvarlig' | 'innbygger'
}

export interface DemoMunicipality {
  readonly kommunenummer: string
  readonly brukere: readonly DemoUser[]
  readonly personer: {
    readonly langtidsopphold: readonly string[]
    readonly praktiskBistand: readonly string[]
    readonly foreldrebetaling: readonly string[]
  }
}

const user = (navn: string, foedselsnummer: string, rolle: DemoUser['rolle']): DemoUser => ({
  navn,
  foedselsnummer,
  rolle,
})

export const demoPicks: { readonly kommune: DemoMunicipality; readonly annenKommune: DemoMunicipality } = {
  kommune: {
    kommunenummer: '3203',
    brukere: [
      user('EFFEKTIV STIFTEHOLDER', n.effektivStifteholder, 'saksbehandler'),
      user('NØYAKTIG HULLEMASKIN', n.noeyaktigHullemaskin, 'saksbehandler'),
      user('ANSVARLIG NØKKELKNIPPE', n.ansvarligNoekkelknippe, 'administrator'),
      user('OVERSIKTLIG PERMREGISTER', n.oversiktligPermregister, 'administrator'),
      user('SAMLENDE BINDESTREK', n.samlendeBindestrek, 'segmentansvarlig'),
      user('LYDHØR KANELBOLLE', n.lydhoerKanelbolle, 'innbygger'),
      user('HJELPSOM BRØDRISTER', n.hjelpsomBroedrister, 'innbygger'),
    ],
    personer: {
      langtidsopphold: [n.upersonligPaafunn, n.oppriktigDamesykkel, n.rausMurstein, n.taalmodigSkiferhelle],
      praktiskBistand: [n.gladAppelsin, n.konservativVevstol, n.spentKursgraf],
      foreldrebetaling: [n.hjelpsomBroedrister, n.klokHageslange, n.ensligTrekkspill],
    },
  },
  annenKommune: {
    kommunenummer: '5601',
    brukere: [
      user('ÅRVÅKEN RINGPERM', n.aarvaakenRingperm, 'saksbehandler'),
      user('RYDDIG SKUFFESEKSJON', n.ryddigSkuffeseksjon, 'saksbehandler'),
      user('BESTEMT VAKTMESTER', n.bestemtVaktmester, 'administrator'),
      user('GRUNDIG SIKRINGSSKAP', n.grundigSikringsskap, 'administrator'),
      user('VIDEREKOMMEN SKJØTELEDNING', n.viderekommenSkjoeteledning, 'segmentansvarlig'),
      user('VARM VEDKUBBE', n.varmVedkubbe, 'innbygger'),
      user('HÅPEFULL REISEKOFFERT', n.haapefullReisekoffert, 'innbygger'),
    ],
    personer: {
      langtidsopphold: [n.nordligNordlys, n.stoedigRadiator, n.varmVedkubbe],
      praktiskBistand: [n.klarIstapp, n.nordligNordlys],
      foreldrebetaling: [n.haapefullReisekoffert, n.takknemligKompass],
    },
  },
}
