// The administrator's pages about integrations: the case systems that ask for the municipality (English).
import type { InLanguage } from '../nb.ts'
import type { integrasjoner as nb } from '../nb/integrasjoner.ts'

export const integrasjoner: InLanguage<typeof nb> = {
  tittel: 'Integrations',
  ingress:
    'An integration is a case system (fagsystem) that fetches data for the municipality. It can only use the roles it has been given, and every call is logged.',
  ny: 'New integration',
  ingen: 'The municipality has no integrations.',
  tilListen: 'All integrations',
  aktiv: 'Can be used',
  utenRoller: 'Cannot fetch anything yet',
  rollerVenter: 'A role waits for another administrator to approve it.',
  tilbakekalt: 'Revoked',
  sistBrukt: 'Last used',
  aldri: 'Never used',
  toPassord: 'Two valid passwords',
  toPassordTil: (naar: string) => `The old password works until ${naar}, or until you end it.`,
  toPassordUten: 'The old password works until you end it.',
  ingenRoller: 'No roles: cannot fetch anything',
  tilbakekalte: (antall: number) => `Revoked (${antall})`,
  navn: 'Name',
  navnHint: 'The case system and what it is used for, for example “Case system for nursing and care”.',
  organisasjonsnummer: 'The organisation number the token is issued for',
  organisasjonsnummerHint:
    'Nine digits. The vendor’s number, or the municipality’s own when it has its own Maskinporten client.',
  begrunnelse: 'What the municipality uses it for',
  begrunnelseHint: 'Is kept with every call in the log.',
  kontrakt: 'Fiks contract',
  kontraktHint: 'Ask the vendor. v1 is the one most case systems use.',
  kontrakter: { v1: 'v1', v2: 'v2 (with the full tree and source data)' },
  kontraktforklaring: {
    v1: 'The sum and the items. What most case systems read.',
    v2: 'Also how the sum is made up, and where each figure comes from.',
  },
  leverandoer: {
    tittel: 'Ask the vendor for this first',
    punkter: [
      'The organisation number that the case system logs in to Maskinporten with.',
      'Whether the case system reads answers in Fiks contract v1 or v2.',
      'Which services the case system is to fetch data for.',
    ],
    etterpaa: 'When the integration is made you are given an id and a password for the vendor.',
    ordene: 'What the words mean',
    forklart: [
      [
        'Maskinporten',
        'The state’s login for computer systems. It gives the case system a digital ticket (a token) with an organisation number.',
      ],
      [
        'Maskinporten client',
        'The agreement that the case system logs in to Maskinporten with. Usually the vendor has it.',
      ],
      ['Fiks contract', 'How the answer is written, in version v1 or v2.'],
      [
        'IntegrasjonId and IntegrasjonPassord',
        'What the municipality itself gives the case system. Without them it is not let in, even with a token.',
      ],
    ],
  },
  roller: 'Roles it can use',
  rollerHint:
    'It cannot fetch anything without a role. If you made the integration yourself, another administrator must approve.',
  ingenRollerAaGi: 'The municipality has no more roles to give.',
  giRolle: 'Give another role',
  giRolleKnapp: 'Give the role',
  knapp: 'Make the integration',
  lager: 'Making the integration …',
  passord: {
    tittel: 'The password is shown only now',
    tekst:
      'Copy it and give it to the vendor in a safe way, never by e-mail. When you leave the page, nobody can show it again.',
    id: 'IntegrasjonId',
    passord: 'IntegrasjonPassord',
    kopierId: 'Copy the id',
    kopierPassord: 'Copy the password',
    kopiert: 'Copied.',
    ikkeKopiert: 'The browser could not copy. Select the text and copy it yourself.',
    ferdig: 'I have kept the password',
  },
  rollefeil: (rolle: string) => `The integration is made, but was not given the role “${rolle}”. Give it again below.`,
  venterTittel: 'The roles are waiting for approval',
  venterTekst:
    'You made the integration yourself. Another administrator must approve the roles before it can fetch anything.',
  om: 'About the integration',
  id: 'IntegrasjonId',
  organisasjonsnummerKort: 'Organisation number',
  kontraktKort: 'Fiks contract',
  opprettet: 'Made',
  ikkeRegistrert: 'Not registered',
  passordene: 'Passwords',
  ettPassord: 'One valid password.',
  bytt: 'Make a new password',
  byttTittel: 'Make a new password?',
  byttTekst:
    'The new one is shown once. The old one works until you end it, so that the case system can be changed without a stop.',
  byttJa: 'Yes, make a new password',
  avslutt: 'End the old password',
  avsluttTittel: 'End the old password?',
  avsluttTekst:
    'Calls with the old password are refused from this moment. Do it when the case system uses the new one.',
  avsluttJa: 'Yes, end the old one',
  tilbakekall: 'Revoke the integration',
  tilbakekallTittel: 'Revoke the integration?',
  tilbakekallTekst:
    'Its next call is refused. This cannot be undone: if the case system is to come back, you must make a new integration.',
  tilbakekallJa: 'Yes, revoke',
  erTilbakekalt: 'The integration is revoked. Calls from it are refused.',
  endre: 'Change name, reason or contract',
  lagre: 'Save',
  lagrer: 'Saving …',
  endret: 'The integration is changed.',
  feil: {
    navn: 'Enter a name of 2 to 100 characters.',
    organisasjonsnummer: 'Enter the organisation number with nine digits. Check the digits: the check digit is wrong.',
    begrunnelse: 'Choose what the municipality uses it for.',
  },
}
