// «Sei frå om sida»: what staff write about a page, and the administrator's list of it (nynorsk).
import type { InLanguage } from '../nb.ts'
import type { tilbakemelding as nb } from '../nb/tilbakemelding.ts'

export const tilbakemelding: InLanguage<typeof nb> = {
  tittel: 'Sei frå om sida',
  ingress: 'Er noko uklart, gale eller tungvint? Skriv det med dine eigne ord.',
  gjelder: 'Gjeld sida',
  sider: {
    start: 'Startsida',
    oppslag: 'Nytt oppslag',
    resultat: 'Resultat',
  },
  leses: (kommune) =>
    `Administratoren i ${kommune} les det. Namnet ditt blir ikkje lagra saman med teksten, og teksten blir sletta etter eitt år.`,
  kommune: 'Kva kommune gjeld det?',
  tekst: 'Kva vil du seie frå om?',
  tekstHint: 'Skriv ikkje fødselsnummer, namn eller noko anna om personar.',
  send: 'Send',
  sender: 'Sender …',
  mangler: 'Skriv kva du vil seie frå om.',
  forLang: (mest) => `Skriv høgst ${mest} teikn.`,
  nummer: 'Teksten har elleve siffer på rad, og kan vere eit fødselsnummer. Ta det bort, og send på nytt.',
  takk: 'Takk, det er motteke',
  takkTekst: (naar, kommune) => `Motteke ${naar}. Administratoren i ${kommune} kan lese det no.`,
  takkSvar: 'Du får ikkje svar her, fordi vi ikkje lagrar kven som skreiv. Hastar det, ta kontakt med administratoren.',
  tilStart: 'Til startsida',
  enTil: 'Sei frå om noko meir',
  ikkeAnsatt: {
    tekst: 'Her kan tilsette i kommunen seie frå om sidene. Utan innlogging som tilsett lagrar vi ingenting.',
    loggInn: 'Logg inn med ID-porten',
    velgRolle: 'Vel rolle først',
    velgRolleTekst: 'Vel rolla du arbeider i, så veit vi kva kommune som skal lese det.',
    innbygger: 'Er du innbyggjar?',
    innbyggerTekst:
      'Gjeld det kven som har slått deg opp, kan du spørje kommunen frå innsynssida. Gjeld det saka di, ta kontakt med kommunen.',
  },
  liste: {
    tittel: 'Tilbakemeldingar om sidene',
    ingress:
      'Det tilsette i kommunen har sagt frå om. Kven som skreiv, er ikkje lagra. Kvar tilbakemelding blir sletta eitt år etter at ho blei skriven.',
    ingen: 'Ingen har sagt frå om noko enno. Tilsette finn «Sei frå om sida» nedst på kvar side.',
    nye: (antall) => `Ikkje handsama (${antall})`,
    ferdige: (antall) => `Handsama (${antall})`,
    fra: (naar, rolle) => (rolle === null ? `${naar}, utan rolle` : `${naar}, ${rolle}`),
    behandlet: (naar) => `Handsama ${naar}`,
    merk: 'Merk som handsama',
    merket: 'Tilbakemeldinga er merkt som handsama.',
  },
}
