// The administrator's overview: what needs attention, the agreements behind each service, and the way to the other pages (nynorsk).
import type { InLanguage } from '../nb.ts'
import type { oversikt as nb } from '../nb/oversikt.ts'

export const oversikt: InLanguage<typeof nb> = {
  tittel: (kommune) => `Forvaltning i ${kommune}`,
  trenger: 'Dette treng merksemd',
  ingenting: 'Ingenting ventar på deg no.',
  godkjenn: (antall) =>
    antall === 1 ? '1 tilgang ventar på at du godkjenner han' : `${antall} tilgangar ventar på at du godkjenner dei`,
  godkjennTekst: 'Dei verkar ikkje før ein annan enn den som gav dei, har sagt ja.',
  godkjennLenke: 'Sjå dei og avgjer',
  venter: (antall) =>
    antall === 1
      ? '1 tilgang ventar på ein annan administrator'
      : `${antall} tilgangar ventar på ein annan administrator`,
  venterTekst: 'Du gav dei sjølv, eller dei gjeld deg. Be ein annan administrator om å logge inn og godkjenne.',
  venterLenke: 'Sjå kven som ventar',
  enAdministrator: 'Kommunen har berre éin administrator',
  enAdministratorTekst:
    'Ingen kan godkjenne det du gir deg sjølv, og ingen kan ta over når du er borte. Gjer ein kollega til administrator.',
  enAdministratorLenke: 'Legg til ein administrator',
  spoersmaal: (antall) =>
    antall === 1 ? '1 innbyggjar ventar på svar frå kommunen' : `${antall} spørsmål frå innbyggjarar ventar på svar`,
  spoersmaalTekst: 'Dei har sett kven som har slått dei opp, og spør om det.',
  spoersmaalLenke: 'Les og svar',
  tilbakemeldinger: (antall) =>
    antall === 1 ? '1 tilbakemelding er ikkje handsama' : `${antall} tilbakemeldingar er ikkje handsama`,
  tilbakemeldingerTekst: 'Tilsette har sagt frå om noko på sidene.',
  tilbakemeldingerLenke: 'Les dei',
  ingenRoller: 'Kommunen har ingen roller enno',
  ingenRollerTekst: 'Utan ei rolle kan ingen slå opp. Lag ei rolle for tenesta, og gi ho til dei som skal bruke ho.',
  ingenRollerLenke: 'Lag den første rolla',
  ingenHar: (rolle) => `Ingen har rolla «${rolle}»`,
  ingenHarTekst: 'Rolla er klar, men ho er ikkje gitt til nokon.',
  ingenHarLenke: 'Gi rolla til nokon',
  mangler: (tjeneste) => `${tjeneste}: oppslag er stengt`,
  manglerTekst: (hva) => `Avtalen for tenesta ${hva}.`,
  manglerLenke: 'Sjå kva som må gjerast',
  aldriBrukt: (navn) => `Integrasjonen «${navn}» er aldri brukt`,
  aldriBruktTekst: 'Er han ikkje teken i bruk, bør han trekkjast tilbake.',
  toPassord: (navn) => `Integrasjonen «${navn}» har to gyldige passord`,
  toPassordTekst: 'Avslutt det gamle når fagsystemet har teke det nye i bruk.',
  integrasjonLenke: 'Opne integrasjonen',
  satser: (antall) => (antall === 1 ? '1 nasjonal sats sluttar snart' : `${antall} nasjonale satsar sluttar snart`),
  satserTekst:
    'Etter siste dag svarer Grunnlag at satsen er ukjend, til den nye er lagd inn av dei som leverer Grunnlag.',
  satserLenke: 'Sjå satsane',
  avtaler: 'Avtalar bak kvar teneste',
  avtalerHint:
    'Tre steg må vere gjorde før ei rolle kan hente skatteopplysningar. Dei blir registrerte av den som driftar Grunnlag når dei er gjorde.',
  klar: 'Klar',
  stengt: 'Stengd',
  steg: {
    erklaert: 'Tilslutningserklæringa frå kommunen',
    innvilget: 'Tilgang frå Skatteetaten',
    delegert: 'Delegering i Altinn',
  },
  gjoer: {
    erklaert: 'Signer tilslutningserklæringa frå kommunen til Fiks for tenesta.',
    innvilget: 'Søk om tilgang hos Skatteetaten for rettighetspakken, og vent på at han er innvilga.',
    delegert: 'Den som har rettigheita i kommunen, delegerer API-et i Altinn til leverandøren.',
  },
  gjort: (dato) => `gjort ${dato}`,
  gjortAlle: (erklaert, innvilget, delegert) => `Erklæring ${erklaert}, Skatteetaten ${innvilget}, Altinn ${delegert}`,
  gjelderFra: (dato) => `gjeld først frå ${dato}`,
  ikkeGjort: 'ikkje gjort',
  opphoert: (dato) => `Avtalen tok slutt ${dato}. Alle tre stega må gjerast på nytt.`,
  snarveier: 'Alt du kan gjere her',
  om: {
    roller: 'Kva ei rolle kan brukast til, og under kva lov.',
    tilganger: 'Kven som har kva rolle, kven som administrerer, og det som ventar på godkjenning.',
    integrasjoner: 'Fagsystema som hentar opplysningar for kommunen, og passorda deira.',
    priser: 'Prislister og retningslinjer kommunen har vedteke.',
    logg: 'Kven som har slått opp kven, og kven som har gitt kven kva.',
    spoersmaal: 'Det innbyggjarar spør om når dei ser kven som har slått dei opp.',
    tilbakemeldinger: 'Det tilsette har sagt frå om på sidene.',
    innstillinger: 'Saksreferansar, hendingslista og kva innbyggjarane får sjå.',
  },
}
