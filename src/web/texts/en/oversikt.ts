// The administrator's overview: what needs attention, the agreements behind each service, and the way to the other pages (English).
import type { InLanguage } from '../nb.ts'
import type { oversikt as nb } from '../nb/oversikt.ts'

export const oversikt: InLanguage<typeof nb> = {
  tittel: (kommune: string) => `Administration of ${kommune}`,
  trenger: 'This needs attention',
  ingenting: 'Nothing is waiting for you now.',
  godkjenn: (antall: number) =>
    antall === 1 ? '1 grant is waiting for your approval' : `${antall} grants are waiting for your approval`,
  godkjennTekst: 'They do not work until somebody other than the one who gave them has said yes.',
  godkjennLenke: 'See them and decide',
  venter: (antall: number) =>
    antall === 1
      ? '1 grant is waiting for another administrator'
      : `${antall} grants are waiting for another administrator`,
  venterTekst: 'You gave them yourself, or they are about you. Ask another administrator to log in and approve.',
  venterLenke: 'See who is waiting',
  enAdministrator: 'The municipality has only one administrator',
  enAdministratorTekst:
    'Nobody can approve what you give yourself, and nobody can take over when you are away. Make a colleague an administrator.',
  enAdministratorLenke: 'Add an administrator',
  spoersmaal: (antall: number) =>
    antall === 1
      ? '1 citizen is waiting for an answer from the municipality'
      : `${antall} questions from residents are waiting for an answer`,
  spoersmaalTekst: 'They have seen who has looked them up, and ask about it.',
  spoersmaalLenke: 'Read and answer',
  tilbakemeldinger: (antall) =>
    antall === 1 ? '1 piece of feedback is not handled' : `${antall} pieces of feedback are not handled`,
  tilbakemeldingerTekst: 'Staff have told you something about the pages.',
  tilbakemeldingerLenke: 'Read it',
  ingenRoller: 'The municipality has no roles yet',
  ingenRollerTekst:
    'Without a role nobody can look up. Make a role for the service, and give it to those who are to use it.',
  ingenRollerLenke: 'Make the first role',
  ingenHar: (rolle: string) => `Nobody has the role “${rolle}”`,
  ingenHarTekst: 'The role is ready, but has not been given to anybody.',
  ingenHarLenke: 'Give the role to somebody',
  mangler: (tjeneste: string) => `${tjeneste}: look-ups are closed`,
  manglerTekst: (hva: string) => `The agreement for the service ${hva}.`,
  manglerLenke: 'See what must be done',
  aldriBrukt: (navn: string) => `The integration “${navn}” has never been used`,
  aldriBruktTekst: 'If it has not been taken into use, it should be revoked.',
  toPassord: (navn: string) => `The integration “${navn}” has two valid passwords`,
  toPassordTekst: 'End the old one when the case system uses the new one.',
  integrasjonLenke: 'Open the integration',
  satser: (antall: number) => (antall === 1 ? '1 national rate ends soon' : `${antall} national rates end soon`),
  satserTekst:
    'After the last day Grunnlag answers that the rate is unknown, until the new one is added by those who deliver Grunnlag.',
  satserLenke: 'See the rates',
  avtaler: 'Agreements behind each service',
  avtalerHint:
    'Three steps must be done before a role can fetch tax data. They are registered by whoever operates Grunnlag when they are done.',
  klar: 'Ready',
  stengt: 'Closed',
  steg: {
    erklaert: 'The municipality’s declaration of accession',
    innvilget: 'Access from Skatteetaten (the Tax Administration)',
    delegert: 'Delegation in Altinn',
  },
  gjoer: {
    erklaert: 'Sign the municipality’s declaration of accession to Fiks for the service.',
    innvilget:
      'Apply to Skatteetaten for access to the package of rights (rettighetspakke), and wait until it is granted.',
    delegert: 'Whoever holds the right in the municipality delegates the API to the vendor in Altinn.',
  },
  gjort: (dato: string) => `done ${dato}`,
  gjortAlle: (erklaert, innvilget, delegert) =>
    `Declaration ${erklaert}, Skatteetaten ${innvilget}, Altinn ${delegert}`,
  gjelderFra: (dato: string) => `in force only from ${dato}`,
  ikkeGjort: 'not done',
  opphoert: (dato: string) => `The agreement ended ${dato}. All three steps must be done again.`,
  snarveier: 'All you can do here',
  om: {
    roller: 'What a role can be used for, and under which law.',
    tilganger: 'Who has which role, who administers, and what is waiting for approval.',
    integrasjoner: 'The case systems that fetch data for the municipality, and their passwords.',
    priser: 'Price lists and guidelines the municipality has adopted.',
    logg: 'Who has looked up whom, and who has given whom what.',
    spoersmaal: 'What residents ask when they see who has looked them up.',
    tilbakemeldinger: 'What staff have told you about the pages.',
    innstillinger: 'Case references, the list of events and what residents may see.',
  },
}
