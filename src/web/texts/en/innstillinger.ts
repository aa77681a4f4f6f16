// The administrator's settings: case references, the list of tax settlement events, and what residents see (English).
import type { InLanguage } from '../nb.ts'
import type { innstillinger as nb } from '../nb/innstillinger.ts'

export const innstillinger: InLanguage<typeof nb> = {
  tittel: 'Settings',
  sak: {
    tittel: 'Case references',
    tekst: 'If the municipality has its own form of case references, the case workers’ references must have it.',
    naa: (form: string) => `The municipality’s form now: ${form}`,
    vanlig: 'The ordinary form applies: letters, digits and - / . _, never eleven digits in a row.',
    endre: 'Change the form',
  },
  innsyn: {
    tittel: 'Names of staff in “Who has looked me up?”',
    tekst:
      'Residents always see when they were looked up, by which municipality and under which law. The municipality chooses whether they also see the name of the member of staff. Staff with a protected address are never shown.',
    vises: 'The names are shown',
    skjules: 'The names are not shown',
    vis: 'Show the names for look-ups from now on',
    skjul: 'Hide the names for look-ups from now on',
    saksnummer: 'Case number of the choice',
    historikk: (antall: number) => `Earlier choices (${antall})`,
    valgt: (hva: string, naar: string, sak: string) => `${hva} from ${naar}, case ${sak}`,
  },
  hendelser: {
    tittel: 'The list of events from Skatteetaten (the Tax Administration)',
    tekst:
      'The list says which people have got a new tax settlement, so that the municipality can go through decisions. It is off until the municipality switches it on for a role.',
    advarsel: 'The list is about people in the whole country',
    advarselTekst:
      'If you switch it on, case systems with the role can fetch the numbers of everybody who has got a new tax settlement, also those the municipality has no case about. Do so only when the purpose cannot be reached in another way, and end it when it is done. Every call is logged.',
    ingen: 'The list is not switched on for any role.',
    paaFor: (rolle: string) => `On for “${rolle}”`,
    ukjentRolle: 'a role that is removed',
    periode: (fra: string, til: string | null) =>
      til === null ? `From ${fra}, until it is switched off` : `${fra}–${til}`,
    sak: (saksnummer: string) => `case ${saksnummer}`,
    slaaAv: 'Switch off',
    slaaAvTittel: 'Switch the list of events off?',
    slaaAvTekst: 'Calls for the list are refused from this moment.',
    slaaAvJa: 'Yes, switch off',
    avslaatt: 'The list of events is switched off.',
    tidligere: (antall: number) => `Earlier (${antall})`,
    slaattAv: (naar: string) => `switched off ${naar}`,
    skjema: 'Switch on for a role',
    rolle: 'Role',
    velg: 'Choose …',
    fra: 'From and including',
    til: 'To and including',
    tilHint: 'Empty: until it is switched off.',
    begrunnelse: 'Reason',
    begrunnelser: {
      'aarlig-gjennomgang': 'Yearly review of decisions',
      etteroppgjoer: 'Settlement afterwards (etteroppgjør)',
      'endret-skatteoppgjoer': 'Changed tax settlement',
    },
    saksnummer: 'Case number',
    saksnummerHint: 'The case in which the municipality has decided this.',
    knapp: 'Switch the list of events on',
    slaarPaa: 'Switching on …',
    paa: 'The list of events is switched on.',
    feil: {
      rolleId: 'Choose the role the list is to be for.',
      fra: 'Enter today or a later day.',
      til: 'The last day must be a date, and not before the first.',
      begrunnelse: 'Choose why the municipality needs the list.',
      saksnummer:
        'Enter the case number with letters, digits and - / . _ (at most 64 characters, not eleven digits in a row).',
    },
  },
}
