// What a municipal administrator does: integrations, roles, accesses, price lists, guidelines, the list of events, the log.
import { type Seen, type Sent, type Step, step } from './walk.ts'

const org = ({ demo }: Seen): Record<string, string> => ({ fiksOrgId: demo.fiksOrgId })
const langtid = ({ demo }: Seen): string => demo.roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? ''
const number = ({ demo }: Seen, rolle: string, index: number): string =>
  demo.brukere.filter((one) => one.rolle === rolle)[index]?.foedselsnummer ?? ''
const ofMunicipality = (seen: Seen): Sent => ({ params: org(seen) })
const administrator = (id: string, more: (seen: Seen) => Sent = () => ({})): Step =>
  step(id, 'administrator', (seen) => {
    const { params, ...rest } = more(seen)
    return { params: { ...org(seen), ...params }, ...rest }
  })

const adopted = { til: null, vedtatt: '2026-11-01', saksnummer: '26/1234' }
const integration = ({ reply }: Seen) => ({
  params: { id: reply<{ integrasjon: { id: string } }>('nyIntegrasjon').integrasjon.id },
})
const integrations: readonly Step[] = [
  administrator('nyIntegrasjon', ({ demo }) => ({
    body: {
      navn: 'Fagsystemet',
      organisasjonsnummer: (demo as unknown as { kommune: { organisasjonsnummer: string } }).kommune
        .organisasjonsnummer,
      begrunnelse: 'saksbehandling-i-fagsystem',
    },
  })),
  administrator('endreIntegrasjon', (seen) => ({
    ...integration(seen),
    body: { navn: 'Fagsystemet, ny versjon', fiksKontrakt: 'v2' },
  })),
  administrator('nyttPassord', (seen) => ({ ...integration(seen), body: { gammeltUtloeper: null } })),
  administrator('avsluttGammeltPassord', (seen) => ({ ...integration(seen), body: {} })),
  administrator('integrasjoner'),
  administrator('tilbakekallIntegrasjon', (seen) => ({ ...integration(seen), body: {} })),
]

const role = ({ reply }: Seen) => ({ params: { rolleId: reply('nyRolle').id } })
const grant =
  (id: string) =>
  ({ reply }: Seen) => ({ params: { id: reply(id).id } })
const roles: readonly Step[] = [
  administrator('tjenesteomraader'),
  administrator('nyRolle', () => ({
    body: {
      navn: 'Sykehjem, vedtak',
      formaal: 'Vedtak om egenandel',
      tjenesteomraade: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON',
    },
  })),
  administrator('endreRolle', (seen) => ({ ...role(seen), body: { navn: 'Sykehjem, vedtak og klage' } })),
  administrator('styrteRoller'),
  administrator('giTilgang', (seen) => ({ ...role(seen), body: { identifikator: number(seen, 'administrator', 0) } })),
  administrator('tilganger'),
  step('avvisTilgang', 'secondAdministrator', (seen) => ({
    params: { ...org(seen), ...grant('giTilgang')(seen).params },
  })),
  administrator('nyAdministrator', (seen) => ({ body: { identifikator: number(seen, 'saksbehandler', 1) } })),
  step('godkjennTilgang', 'secondAdministrator', (seen) => ({
    params: { ...org(seen), ...grant('nyAdministrator')(seen).params },
  })),
  administrator('fjernAdministrator', grant('nyAdministrator')),
  administrator('handlinger'),
]
/** An access that applies at once, taken back; then the role itself. */
const farewell: readonly Step[] = [
  administrator('giTilgang', (seen) => ({ ...role(seen), body: { identifikator: number(seen, 'saksbehandler', 0) } })),
  administrator('fjernTilgang', grant('giTilgang')),
  administrator('fjernRolle', role),
]

export const administratorSteps: readonly Step[] = [
  administrator('prislister'),
  administrator('nyPrisliste', ({ reply }) => ({
    body: {
      avslutter: reply<{ prislister: { id: string; til: string | null }[] }>('prislister').prislister.find(
        ({ til }) => til === null,
      )?.id,
      tjeneste: 'praktisk-bistand',
      liste: {
        trinn: [
          { fraG: 0, tilG: 2, timepris: 81, maksPerMaaned: 245 },
          { fraG: 2, tilG: null, timepris: 243.5 },
        ],
      },
      fra: '2031-01-01',
      ...adopted,
    },
  })),
  administrator('nyRetningslinje', () => ({
    body: { noekkel: 'delmaaned', verdi: 'aar-365', fra: '2031-01-01', ...adopted },
  })),
  administrator('retningslinjer'),
  ...integrations,
  ...roles,
  ...farewell,
  administrator('hendelsesbryter', (seen) => ({
    body: {
      paa: true,
      rolleId: langtid(seen),
      fra: '2026-11-22',
      til: null,
      begrunnelse: 'aarlig-gjennomgang',
      saksnummer: '26/12',
    },
  })),
  administrator('hendelsestilganger'),
  administrator('logg', () => ({ query: { antall: '2' } })),
  administrator('loggsoek', () => ({ body: { hendelse: 'beregning', antall: 2 } })),
  step('auditSok', 'administrator', ({ demo }) => ({ query: { fiksOrganisasjon: demo.fiksOrgId, antall: '2' } })),
]

const configured = ({ reply }: Seen): string =>
  reply<{ id?: string; rolleId?: string }>('opprettRolle').rolleId ?? reply('opprettRolle').id
const configuredRole = (seen: Seen) => ({ params: { rolleId: configured(seen) } })
export const configurationSteps: readonly Step[] = [
  administrator('opprettRolle', () => ({
    body: {
      navn: 'Hjemmetjenesten',
      beskrivelse: 'Egenbetaling for praktisk bistand',
      tjenesteomraade: 'HELSE_PRAKTISK_BISTAND',
      registre: { summertSkattegrunnlag: { rettighetspakke: 'KOMMUNEPERSONLIGASSISTANSE' } },
    },
  })),
  administrator('oppdaterRolle', (seen) => ({
    params: { id: configured(seen) },
    body: { nyttNavn: 'Hjemmetjenesten vest' },
  })),
  administrator('deaktiverRolleV3', configuredRole),
  administrator('aktiverRolleV3', configuredRole),
  administrator('hentRolleV3', configuredRole),
  administrator('hentRollerForOrganisasjonV3'),
  administrator('hentAlleRollerForFiksOrg'),
  step('hentAktiveRollerForTjeneste', 'administrator', ({ demo }) => ({
    body: { tjeneste: 'FOLKEREGISTER', fiksOrgId: demo.fiksOrgId },
  })),
  step('verifiserKonfigurasjonV3', 'administrator', (seen) => ({ body: { ...org(seen), rolleId: langtid(seen) } })),
  step('tilgangerForFiksOrg', 'administrator', ofMunicipality),
  step('tilgangerForFiksOrgV3', 'administrator', ofMunicipality),
  step('tilgangerForFiksOrgCsv', 'administrator', ofMunicipality),
  administrator('slettRolle', (seen) => ({ params: { id: configured(seen) } })),
]
