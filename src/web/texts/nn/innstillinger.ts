// The administrator's settings: case references, the list of tax settlement events, and what residents see (nynorsk).
import type { InLanguage } from '../nb.ts'
import type { innstillinger as nb } from '../nb/innstillinger.ts'

export const innstillinger: InLanguage<typeof nb> = {
  tittel: 'Innstillingar',
  sak: {
    tittel: 'Saksreferansar',
    tekst: 'Har kommunen ei eiga form på saksreferansar, må referansane frå saksbehandlarane ha ho.',
    naa: (form) => `Forma kommunen har no: ${form}`,
    vanlig: 'Den vanlege forma gjeld: bokstavar, tal og - / . _, aldri elleve siffer på rad.',
    endre: 'Endre forma',
  },
  innsyn: {
    tittel: 'Namn på tilsette i innsyn',
    tekst:
      'Innbyggjarar ser alltid når dei er slått opp, av kva kommune og etter kva lov. Kommunen vel om dei òg ser namnet på den tilsette. Tilsette med adressevern blir aldri viste.',
    vises: 'Namna blir viste',
    skjules: 'Namna blir ikkje viste',
    vis: 'Vis namna for oppslag frå no av',
    skjul: 'Skjul namna for oppslag frå no av',
    saksnummer: 'Saksnummer for valet',
    historikk: (antall) => `Tidlegare val (${antall})`,
    valgt: (hva, naar, sak) => `${hva} frå ${naar}, sak ${sak}`,
  },
  hendelser: {
    tittel: 'Hendingslista frå Skatteetaten',
    tekst:
      'Lista seier kva personar som har fått nytt skatteoppgjer, så kommunen kan gå gjennom vedtak. Ho er av til kommunen slår ho på for ei rolle.',
    advarsel: 'Lista gjeld personar i heile landet',
    advarselTekst:
      'Slår du ho på, kan fagsystem med rolla hente numra til alle som har fått nytt skatteoppgjer, også dei kommunen ikkje har noka sak på. Gjer det berre når formålet ikkje kan nåast på annan måte, og avslutt når det er gjort. Kvart kall blir loggført.',
    ingen: 'Lista er ikkje slått på for noka rolle.',
    paaFor: (rolle) => `På for «${rolle}»`,
    ukjentRolle: 'ei rolle som er fjerna',
    periode: (fra, til) => (til === null ? `Frå ${fra}, til ho blir slått av` : `${fra}–${til}`),
    sak: (saksnummer) => `sak ${saksnummer}`,
    slaaAv: 'Slå av',
    slaaAvTittel: 'Slå av hendingslista?',
    slaaAvTekst: 'Kall etter lista blir avviste frå no av.',
    slaaAvJa: 'Ja, slå av',
    avslaatt: 'Hendingslista er slått av.',
    tidligere: (antall) => `Tidlegare (${antall})`,
    slaattAv: (naar) => `slått av ${naar}`,
    skjema: 'Slå på for ei rolle',
    rolle: 'Rolle',
    velg: 'Vel …',
    fra: 'Frå og med',
    til: 'Til og med',
    tilHint: 'Tomt: til ho blir slått av.',
    begrunnelse: 'Grunngjeving',
    begrunnelser: {
      'aarlig-gjennomgang': 'Årleg gjennomgang av vedtak',
      etteroppgjoer: 'Etteroppgjer',
      'endret-skatteoppgjoer': 'Endra skatteoppgjer',
    },
    saksnummer: 'Saksnummer',
    saksnummerHint: 'Saka der kommunen har bestemt dette.',
    knapp: 'Slå på hendingslista',
    slaarPaa: 'Slår på …',
    paa: 'Hendingslista er slått på.',
    feil: {
      rolleId: 'Vel rolla lista skal gjelde for.',
      fra: 'Skriv dagen i dag eller ein seinare dag.',
      til: 'Siste dag må vere ein dato, og ikkje før den første.',
      begrunnelse: 'Vel kvifor kommunen treng lista.',
      saksnummer: 'Skriv saksnummeret med bokstavar, tal og - / . _ (høgst 64 teikn, ikkje elleve siffer på rad).',
    },
  },
}
