// The guides of the services (English). Law words are given in Norwegian too, since the law and the case are in Norwegian.
import type { InLanguage } from '../nb.ts'
import type { veiledning as nb } from '../nb/veiledning.ts'

export const veiledning: InLanguage<typeof nb> = {
  tittel: 'Guides',
  ingress:
    'One guide per service: what you are asked, which law applies, what counts and why, what you do by hand, and a worked example.',
  finnesIkke: { tittel: 'There is no such guide', tekst: 'We have no guide for this service.' },
  alle: 'All guides',
  for: (tjeneste) => `Guide: ${tjeneste}`,
  innhold: 'On this page',
  deler: {
    spoersmaal: 'What you are asked',
    lov: 'Which law applies',
    teller: 'What counts, and why',
    vises: 'What is shown without counting',
    manuelt: 'What you do by hand',
    eksempel: 'A worked example',
    pris: 'What there is to pay',
    ord: 'Words',
  },
  steg: {
    grunn:
      'A look-up belongs to a case. Write the case reference from your case system, or choose a reason. The answer is logged, and the person can see it.',
    aar: 'Write the date the price is to apply from. Grunnlag shows the income year the rules point at, with the section of law. If you choose another year you must say why, and the reason is shown in the result.',
    beboer:
      'Write the national identity number or D number. The name is fetched from Folkeregisteret, so that you can see it is the right person. You cannot look up yourself or your close family.',
    ektefelle:
      'A spouse or registered partner is fetched from Folkeregisteret, so you can choose instead of typing. You type a cohabitant yourself; Folkeregisteret does not register cohabitants.',
    barn: 'Choose the children who are supported. They can give a deduction once you type the benefit they would have had.',
    husstand:
      'Choose those who belong to the household by the rules of the service. Everyone chosen counts in the sum, unless it says otherwise.',
    manuelt:
      'Skatteetaten does not know everything. Amounts you have from Nav, the municipality or the person are added as manual items. An item that reduces the sum needs a reason.',
    tjeneste:
      'Facts about the service that Skatteetaten does not have, for example dates, hours or places. With them the price is worked out in the same look-up. Without them you get the basis alone, and the price can be worked out on the result.',
    kontroll:
      'Check everything before you fetch. When you press the button, the tax information is fetched and the look-up is logged. What you have typed can be changed afterwards without a new look-up.',
  },
  lov: {
    hjemmel: 'Legal ground (hjemmel)',
    kilder: 'Sources',
    stadier: 'What is given',
    foersteAar: 'First income year',
    pakke: 'Skatteetaten’s package (rettighetspakke)',
    alt: 'See exactly which information the role can get',
  },
  teller: {
    ingress: (aar) =>
      `The list is for income year ${aar}. Each group of the calculation is here with the section of law it rests on. Skatteetaten’s items cannot be changed, but you can add a manual item that corrects them.`,
    poster: (antall) => (antall === 1 ? '1 item from Skatteetaten' : `${antall} items from Skatteetaten`),
    trekkesFra: 'is subtracted',
    utenPoster: 'Has no items of its own from Skatteetaten. The amount is worked out or typed.',
    inniGruppe: (navn) => `Part of “${navn}”.`,
    etter: 'Comes after the calculated amount, on the way to the basis of the user charge.',
  },
  hvorfor: {
    LANGTIDSOPPHOLD_INSTITUSJON: {
      arbeidsinntekt: 'Current income counts, also wages the resident still has.',
      folketrygdeytelser:
        'Old-age pension, disability benefit and other national insurance benefits are current benefits.',
      andrePensjoner:
        'Pension outside the national insurance counts here. If the resident has a spouse or partner, half is taken out again later (§\u00a05 third paragraph).',
      renteinntekt: 'Interest is return on wealth. The wealth itself does not count.',
      skatt: 'The basis is income after tax, so the calculated tax is subtracted.',
      skatteeffektGevinstTap:
        'Gains and losses do not count as income. Then the tax on them must not affect the deduction for tax either.',
      gjeldsrenter: 'Interest on debt is subtracted from the income. Repayments are not.',
      forsorgerfradrag:
        'The deduction is what the spouse, partner or child would have had from the national insurance if the resident were dead, minus their own income from work and business and their own national insurance benefits. It is never below zero.',
      paragraf5TredjeLedd:
        'Half of the resident’s pensions outside the national insurance is kept out when the resident has a spouse or partner.',
      skjoennsmessigeFradrag:
        'The municipality may give a deduction at its discretion for special reasons. Give the reason in the item.',
    },
    PRAKTISK_BISTAND: {
      1: 'The household’s taxable net income before special allowances is the starting point.',
      2: 'Gains are already part of the net income and are taken out again.',
      3: 'The grossing-up is only part of the tax calculation, and is taken out with the gain.',
      4: 'Losses have reduced the net income, and are added back.',
      5: 'The grossing-up of losses is added back for the same reason.',
    },
    BARNEHAGE_SFO: {
      arbeidsinntekt: 'Personal income counts for both who live together.',
      kapitalinntekt: 'Taxable capital income counts. What belongs to the child is taken out.',
      personinntektNaering:
        'Business income counts as personal income. The profit is shown, but is not counted once more.',
    },
  },
  vises: {
    ingress: 'You are shown this information, but it is not part of the sum. The reason is given above each list.',
    ingen: 'No items are shown without counting and with an explanation of their own.',
  },
  manuelt: {
    ingress:
      'Each manual item belongs to a group of the calculation. Write whole kroner for one year, without a minus sign; the item says whether it increases or reduces. Title and reason are shown in the result and in the PDF.',
    gjelder: 'Applies to',
    paakrevdFor: 'Must be filled in for',
    eksempel: 'Example',
  },
  eksempel: {
    LANGTIDSOPPHOLD_INSTITUSJON:
      'A resident has old-age pension, pension outside the national insurance, interest on deposits and interest on debt. The spouse lives at home, has old-age pension and some wages. The case worker has the hypothetical survivor’s pension from Nav and has typed it.',
    PRAKTISK_BISTAND:
      'Two spouses live together. One has sold shares at a gain. The other has assistance benefit (hjelpestønad), which the case worker types.',
    BARNEHAGE_SFO:
      'Two cohabitants apply. One has wages, interest and a child’s pension. The other has work assessment allowance.',
    oppdiktet:
      'The people are invented. The numbers are worked out here in the browser, by the same rules as a look-up.',
    aar: (aar) => `Income year ${aar}.`,
    egenandel: (sum) => `The basis of the user charge is ${sum}.`,
    videre: 'Work out what is to be paid, in the calculator',
  },
  pris: {
    slik: {
      LANGTIDSOPPHOLD_INSTITUSJON:
        'The user charge (egenandel) is worked out from the basis. First the allowance (fribeløp) is subtracted. Of the rest the municipality may claim a share of what is below 1 G, and a higher share of what is above. The claim is never higher than what is left of the basis, or than what the stay costs.',
      PRAKTISK_BISTAND:
        'If the household has less than 2 G, the price per month is at most the cap set by the state. If it has more, the municipality’s price list applies. Nobody pays more than the cost price (selvkost).',
      BARNEHAGE_SFO:
        'The price is at most a share of the household’s income, and never more than the maximum price. Siblings give a lower price, and some children have free core time. For SFO, too, the price is at most a share of the income.',
    },
    eksempel: (dato) => `The example above, with the price for ${dato}.`,
    fakta: {
      LANGTIDSOPPHOLD_INSTITUSJON:
        'The resident has a single room, and the municipality claims what the regulation allows.',
      PRAKTISK_BISTAND: 'The municipality’s price list is not part of it; it applies to households with 2 G or more.',
      BARNEHAGE_SFO: 'One child, born in May 2023, has a full-time place.',
    },
  },
  ord: {
    hjemmel: {
      navn: 'Hjemmel (legal ground)',
      tekst: 'The law that lets the municipality fetch the information, or that a line rests on.',
    },
    rettighetspakke: { navn: 'Rettighetspakke', tekst: 'Skatteetaten’s name for the information a purpose may have.' },
    inntektsaar: {
      navn: 'Inntektsår (income year)',
      tekst: 'The year the income was earned. The tax settlement comes the year after.',
    },
    prisdato: {
      navn: 'Prisdato (price date)',
      tekst: 'The day the price is for. The rates and the municipality’s rules of that day are used.',
    },
    oppgjoer: {
      navn: 'Skatteoppgjør (tax settlement)',
      tekst: 'The finished settlement of an income year. Skatteetaten may change it later.',
    },
    utkast: {
      navn: 'Utkast (draft tax return)',
      tekst: 'The figures before the settlement. Only some services may use them.',
    },
    grunnlag: {
      navn: 'Beregningsgrunnlag (calculation basis)',
      tekst: 'What the law counts of income and deductions.',
    },
    egenandel: { navn: 'Egenandel (user charge)', tekst: 'What the person or household is to pay for the service.' },
    post: { navn: 'Post (item)', tekst: 'One amount with a name, for example old-age pension.' },
    manuelle: { navn: 'Manuell post (manual item)', tekst: 'An amount the case worker has typed, with a reason.' },
    mangler: { navn: 'Mangler (missing)', tekst: 'Something unknown. Grunnlag never puts a zero in its place.' },
    ufullstendig: {
      navn: 'Ufullstendig (incomplete)',
      tekst: 'There is a sum, but something was left out of it. The notes say what.',
    },
    skjermet: {
      navn: 'Skjermet (shielded)',
      tekst: 'The source gives nothing about the person, for example with a confidential address.',
    },
    retningslinjer: {
      navn: 'Retningslinjer (guidelines)',
      tekst: 'What the municipality has decided where the law leaves it a choice.',
    },
    sats: { navn: 'Sats (rate)', tekst: 'A figure set by law or budget, with a first and a last day.' },
    bevis: { navn: 'Merke (mark)', tekst: 'Says whether a line is confirmed, assumed, a reading or local.' },
    saksreferanse: { navn: 'Saksreferanse (case reference)', tekst: 'The case number in the case system.' },
    overstyring: {
      navn: 'Overstyring (override)',
      tekst: 'A relation accepted although Folkeregisteret has not confirmed it.',
    },
    innsyn: { navn: 'Innsyn', tekst: 'The citizen’s own page about who has looked him or her up.' },
    kontrollkode: {
      navn: 'Kontrollkode (control code)',
      tekst: 'The code on the PDF. With it anyone can check that the PDF is genuine.',
    },
  },
}
