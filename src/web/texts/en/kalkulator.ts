// The open calculator's page, «Hva må jeg betale?» (English). Field names stand under the calculators' own ids.
import type { InLanguage } from '../nb.ts'
import type { kalkulator as nb } from '../nb/kalkulator.ts'

const inntekt = {
  navn: 'The household’s income per year',
  hint: 'Taxable personal and capital income of those who live together, from the latest tax return, in kroner.',
}
const maaneder = { navn: 'Months with payment in the year', hint: 'We count 11 when the field is empty.' }

export const kalkulator: InLanguage<typeof nb> = {
  tittel: 'What must I pay?',
  ingress:
    'Work out what you may be asked to pay for a municipal service, and see which section of the law each line rests on.',
  velg: 'Which service?',
  velgAnnen: 'Choose another service',
  personvern:
    'What you enter is computed in your browser. It is neither sent to us nor stored. The figures are in the address after #, so that you can keep the link.',
  ikkeVedtak:
    'The answer is a guide. The municipality decides what you are to pay, and may ask for less than the law allows.',
  tjenester: {
    langtidsopphold: {
      navn: 'Long-term stay in an institution',
      kort: 'Nursing home and other stays without an end date',
      tittel: 'What must I pay for a long-term stay?',
    },
    korttidsopphold: {
      navn: 'Short-term stay',
      kort: 'Days and nights in an institution',
      tittel: 'What must I pay for a short-term stay?',
    },
    'praktisk-bistand': {
      navn: 'Practical assistance',
      kort: 'Help with cleaning and other things at home',
      tittel: 'What must I pay for practical assistance?',
    },
    barnehage: {
      navn: 'Kindergarten',
      kort: 'Maximum price, siblings, low income and free core time',
      tittel: 'What must I pay for kindergarten?',
    },
    sfo: {
      navn: 'SFO (after-school care)',
      kort: 'Reduced payment on a low income',
      tittel: 'What must I pay for SFO (after-school care)?',
    },
    bostoette: {
      navn: 'Housing allowance (bostøtte)',
      kort: 'State support for housing costs',
      tittel: 'What housing allowance can I get?',
    },
  },
  felt: {
    alle: {
      dato: { navn: 'Date', hint: 'The rates in force on this day are used.' },
      maanederPerAar: maaneder,
    },
    langtidsopphold: {
      grunnlag: {
        navn: 'Calculation basis (grunnlag) per year',
        hint: 'The year’s income after tax, debt interest and deductions under § 5, in kroner.',
      },
      ufrivilligDobbeltrom: { navn: 'The resident lives in a double room against his or her will' },
      oppholdsutgifterAar: {
        navn: 'What the stay costs the municipality per year',
        hint: 'Without capital costs. Nobody can pay more than this.',
      },
      grunnbeloep: {
        navn: 'The basic amount (G) the municipality uses',
        hint: 'If the field is empty, G on the date is used.',
      },
    },
    korttidsopphold: {
      doegn: { navn: 'Whole days (døgn)', hint: 'The number of days with nights in this stay.' },
      dagEllerNatt: {
        navn: 'Stays by day or by night',
        hint: 'The number of single days or nights. Enter 0 if there are none.',
      },
      tidligereDoegnIAaret: {
        navn: 'Days in an institution earlier in the year',
        hint: 'From day 60 of the calendar year the stay counts as a long-term stay.',
      },
    },
    'praktisk-bistand': {
      husstandsinntekt: {
        navn: 'The household’s income per year',
        hint: 'Taxable net income before special deduction, of spouses or cohabitants, in kroner.',
      },
      timerPerMaaned: {
        navn: 'Hours of help in the month',
        hint: 'Fill in when you want to use the municipality’s price list. Rounded to the nearest half hour.',
      },
      gDato: { navn: 'Which basic amount (G) the price list uses' },
      selvkostPerTime: {
        navn: 'The municipality’s cost price (selvkost) per hour',
        hint: 'Nobody can pay more than the hours cost the municipality.',
      },
      fraG: { navn: 'From and including, multiples of G', hint: 'For example 2' },
      tilG: { navn: 'Up to, multiples of G', hint: 'Leave the field empty in the highest bracket.' },
      inklusivOevre: { navn: 'The upper limit belongs to the bracket' },
      timepris: { navn: 'Price per hour' },
      maksPerMaaned: { navn: 'Highest price per month' },
      maksTimer: { navn: 'Highest number of hours paid for' },
      fraTimer: { navn: 'Subscription from this many hours' },
      pris: { navn: 'Price of the subscription per month' },
    },
    barnehage: {
      husstandsinntekt: inntekt,
      kommunenummer: {
        navn: 'Municipality',
        hint: 'The maximum price is lower in the least central municipalities, and 0 in the action zone (tiltakssonen) in the north.',
      },
      makspris: {
        navn: 'The kindergarten’s price per month',
        hint: 'Fill in when the kindergarten has another price than the maximum price.',
      },
      foedselsdato: { navn: 'Born, month and year', hint: 'For example 05.2022' },
      oppholdsprosent: { navn: 'Place in percent', hint: 'We count 100 when the field is empty.' },
      timerPerUke: { navn: 'Hours per week', hint: 'Used for free core time. We count 45 when the field is empty.' },
    },
    sfo: {
      husstandsinntekt: inntekt,
      trinn: { navn: 'Grade' },
      prisPerMaaned: {
        navn: 'The municipality’s price per month',
        hint: 'Without food, and after free hours are taken off.',
      },
      saerskiltBehov: { navn: 'The pupil has a decision on special needs' },
    },
    bostoette: {
      kommunenummer: { navn: 'Municipality' },
      voksne: { navn: 'Adults in the household', hint: 'Everybody who is 18 or over, yourself too.' },
      barn: { navn: 'Children in the household', hint: 'Under 18. Enter 0 if there are none.' },
      inntektAar: {
        navn: 'The household’s income per year',
        hint: 'Total income in kroner of everybody in the household.',
      },
      boutgifterAar: {
        navn: 'Housing costs per year',
        hint: 'Rent, or interest, instalments, shared costs and the like, in kroner.',
      },
      formue: { navn: 'The household’s net wealth', hint: 'If the field is empty, we count no wealth.' },
      boligFormuesverdi: {
        navn: 'The home’s tax value',
        hint: 'Fill in when the household owns its home. An empty field means that you rent.',
      },
      ensligAlderspensjonist: { navn: 'The applicant is an old-age pensioner living alone' },
      ungUfoer: { navn: 'The applicant became disabled young (ung ufør)' },
      tilpassetBolig: { navn: 'The home is specially adapted to a disability' },
    },
  },
  rader: {
    langtidsopphold: null,
    korttidsopphold: null,
    bostoette: null,
    barnehage: {
      tittel: 'Children in kindergarten',
      hint: 'We count as if the child was born on the first of the month. The day does not change the price. If siblings were born in the same month, enter the eldest first.',
      navn: (nummer: number) => `Child ${nummer}`,
      leggTil: 'Add a child',
    },
    sfo: { tittel: 'Pupils in SFO', hint: '', navn: (nummer: number) => `Pupil ${nummer}`, leggTil: 'Add a pupil' },
    'praktisk-bistand': {
      tittel: 'The municipality’s price list',
      hint: 'Enter the brackets of the municipality’s list to see what the hours cost. Without a list you see only the national cap.',
      navn: (nummer: number) => `Bracket ${nummer}`,
      leggTil: 'Add a bracket',
    },
  },
  gDatoValg: { '': 'G on 1 January of the year', '1.5': 'G from the latest 1 May', vedtaksdato: 'G on the date' },
  taBort: (navn: string) => `Remove ${navn.toLowerCase()}`,
  valgfritt: ' (optional)',
  velgKommune: 'Choose a municipality',
  velgTrinn: 'Choose a grade',
  kroner: 'kr',
  flere: 'More details',
  regnUt: 'Work it out',
  mangler: 'the field must be filled in.',
  feil: {
    dato: 'enter a date that exists.',
    kroner: 'enter kroner as a number, for example 250 000. At most two decimals, after a comma.',
    antall: 'enter a whole number, 0 or more.',
    tall: 'enter a number, for example 2,5. At most two decimals, after a comma.',
    maaned: 'enter month and year, for example 05.2022.',
    ja: 'tick the box or leave it.',
    kommune: 'choose a municipality from the list.',
    trinn: 'choose a grade from 1 to 7.',
    gDato: 'choose one of the alternatives.',
  },
  svar: {
    tittel: 'The answer',
    langtidsopphold: (maaned: string, aar: string) =>
      `The municipality may ask for up to ${maaned} a month, which is ${aar} a year.`,
    korttidsopphold: (sum: string) => `The municipality may ask for up to ${sum} for the stay.`,
    langtidsdoegn: (antall: number) =>
      antall === 1
        ? 'One day counts as a long-term stay and is not in the amount.'
        : `${antall} days count as a long-term stay and are not in the amount.`,
    aaBetale: (sum: string) => `By the price list you are to pay ${sum} a month.`,
    under2G: (tak: string) => `You are not to pay more than ${tak} a month in all for practical assistance.`,
    over2G: 'There is no national cap for this income. The municipality’s price list decides what you are to pay.',
    barnehage: (sum: string, antall: number) =>
      `Kindergarten may cost up to ${sum} a month${antall === 1 ? '' : ` for ${antall} children`}.`,
    kost: 'Money for food may come in addition.',
    kjernetid: 'with free core time',
    sfo: (sum: string, antall: number) =>
      `SFO may cost up to ${sum} a month${antall === 1 ? '' : ` for ${antall} pupils`}.`,
    bostoette: (sum: string) => `The household can get about ${sum} in housing allowance a month.`,
    ingenBostoette: 'With these figures the household gets no housing allowance.',
    perDel: (navn: string, sum: string) => `${navn}: ${sum}`,
    eksakt:
      'An amount you are to pay is rounded down to whole kroner. An amount you get is rounded to the nearest krone.',
    ukjent: 'We cannot work this out',
  },
  linjer: {
    tittel: 'How it was worked out',
    tabell: 'The calculation line by line',
    linje: 'Line',
    beloep: 'Amount',
    tolkning: 'Reading',
    tolkningForklart: 'Lines marked “Reading” rest on a reading that the text of the law does not settle.',
    enhet: {
      doegn: (antall: string) => (antall === '1' ? `${antall} day` : `${antall} days`),
      timer: (antall: string) => (antall === '1' ? `${antall} hour` : `${antall} hours`),
      vekt: (antall: string) => antall,
    },
    regelversjon: (versjon: string) => `Rule version ${versjon}`,
  },
}
