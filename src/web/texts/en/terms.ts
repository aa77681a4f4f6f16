// The words of the field, as people read them (English).
import type { Texts } from '../nb.ts'

export const terms: Texts['terms'] = {
  beregningstype: {
    LANGTIDSOPPHOLD_INSTITUSJON: 'Long-term stay in an institution',
    PRAKTISK_BISTAND: 'Practical assistance and training',
    BARNEHAGE_SFO: 'Reduced parental payment in kindergarten and SFO (after-school care)',
  },
  formaal: {
    LANGTIDSOPPHOLD_INSTITUSJON:
      'You may fetch tax data about a resident and the closest family, to compute the user charge (egenandel) for a long-term stay.',
    PRAKTISK_BISTAND: 'You may fetch tax data about a household, to decide what it is to pay for practical assistance.',
    BARNEHAGE_SFO: 'You may fetch tax data about a household, to consider reduced parental payment.',
  },
  persontype: {
    SOEKER: 'Applicant',
    EKTEFELLE: 'Spouse',
    PARTNER: 'Registered partner',
    SAMBOER: 'Cohabitant',
    BARN: 'Child',
    ANNET: 'Other in the household',
  },
  soeker: {
    LANGTIDSOPPHOLD_INSTITUSJON: 'Resident',
    PRAKTISK_BISTAND: 'Recipient of the service',
    BARNEHAGE_SFO: 'Applicant',
  },
  stadie: {
    OPPGJOER: 'Tax settlement',
    UTKAST: 'Draft tax return',
    UKJENT: 'Unknown',
  },
  api: {
    summertskattegrunnlag: 'Skatteetaten (the Tax Administration), Summert skattegrunnlag',
    beregnetskatt: 'Skatteetaten (the Tax Administration), Beregnet skatt',
    avregning: 'Skatteetaten (the Tax Administration), Avregning',
    folkeregister: 'Folkeregisteret (the Population Register)',
  },
  seksjon: {
    fastland: 'Mainland',
    svalbard: 'Svalbard',
    kildeskattPaaLoenn: 'Withholding tax on wages',
  },
  kilde: {
    SKATTEETATEN: 'Skatteetaten (the Tax Administration)',
    MANUELL_INPUT: 'Entered by a case worker',
    MELLOMREGNING: 'Computed by Grunnlag',
  },
  bevis: {
    bekreftet: 'Confirmed',
    antatt: 'Assumed',
    tolkning: 'Reading',
    lokal: 'Local guideline',
  },
  bevisForklart: {
    bekreftet: 'The placing is confirmed in a public source.',
    antatt:
      'Assumed: We have found no public source that confirms that the item is counted in this way. Consider it yourself.',
    tolkning: 'Reading: The text of the law does not say so expressly. This is how we read it.',
    lokal: 'Local guideline: The municipality has itself decided that it is to be counted in this way.',
  },
  kategori: {
    INNTEKT: 'Income',
    FRADRAG: 'Deductions',
    FORMUE: 'Wealth',
    GJELD: 'Debt',
    ANNET: 'Other',
    GEVINST: 'Gains',
    TAP: 'Losses',
  },
  grunn: {
    'no-person': 'The source does not know the number.',
    'no-record': 'There are no data for this year.',
    'not-assessed-yet': 'The tax settlement is not finished.',
    withheld: 'The data are shielded.',
    deleted: 'The data have been withdrawn.',
    'not-delegated': 'The municipality has not been given access, or has not passed it on.',
    'source-down': 'The source did not answer.',
    'manual-needed': 'An amount that a case worker must enter is missing.',
    'not-asked': 'Not fetched. The purpose does not need it for this person.',
  },
  manuell: 'Manual',
  personnummer: 'National identity number or D number',
}
