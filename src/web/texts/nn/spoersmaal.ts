// The administrator's page with questions from residents about look-ups of them (nynorsk).
import type { InLanguage } from '../nb.ts'
import type { spoersmaal as nb } from '../nb/spoersmaal.ts'

export const spoersmaal: InLanguage<typeof nb> = {
  tittel: 'Spørsmål frå innbyggjarar',
  ingress:
    'Innbyggjarar som ser kven som har slått dei opp, kan spørje kommunen. Svaret les dei på innsynssida, etter innlogging.',
  ingen: 'Ingen har spurt om noko.',
  venter: (antall) => `Ventar på svar (${antall})`,
  ferdige: (antall) => `Svara på (${antall})`,
  ett: 'Spørsmål frå ein innbyggjar',
  tilbake: 'Alle spørsmål frå innbyggjarar',
  stilt: (naar) => `Stilt ${naar}`,
  ubesvart: 'Ikkje svara på',
  besvart: 'Svara på',
  alle: 'Gjeld ikkje eit bestemt oppslag.',
  rad: (rad) => `Gjeld rad ${rad} i loggen.`,
  tilLoggen: 'Gå til loggen',
  svar: 'Svar',
  svarHint: 'Svaret kan ikkje endrast etterpå. Skriv ikkje fødselsnummer eller namn på tilsette med adressevern.',
  svarGitt: (naar) => `Svar ${naar}`,
  mangler: 'Skriv svaret.',
  forLang: (mest) => `Skriv høgst ${mest} teikn.`,
  send: 'Send svaret',
  sendt: 'Svaret er sendt. Innbyggjaren ser det på innsynssida.',
}
