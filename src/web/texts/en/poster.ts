// Manual posts: the editor in the wizard and on the result (English).
import type { Texts } from '../nb.ts'

export const poster: Texts['poster'] = {
  paakrevd: 'Required',
  beloep: 'Amount in whole kroner',
  kroner: 'kr',
  tittel: 'Title',
  tittelHint: 'Write what the amount is. The title is shown in the result and in the PDF.',
  begrunnelse: 'Reason (may be left empty)',
  begrunnelsePaakrevd: 'Reason',
  begrunnelseHint: 'Where did you get the amount? Shown in the result and in the PDF.',
  kildePaakrevd: 'Where did you get the figure?',
  kildeHint: 'For example an answer from Nav, and its date. Shown in the result and in the PDF.',
  vetIkke: 'Not known yet',
  vetIkkeHint: 'You can go on without the amount.',
  utenBeloep:
    'Without the amount there is no total and no price. The result says what is missing. When you have the answer, open the result, choose “Change manual items” and enter the amount there.',
  vetIkkeKort: 'Not known yet, so there will be no total',
  hjelp: {
    'kommune.tenktEtterlattePensjon': {
      tittel: 'Where do I get the figure?',
      avsnitt: [
        'Ask Nav: what gross benefit per year would the relative have had from the National Insurance Scheme (folketrygden) if the resident were dead? Say which date the price applies from. Note who answered, and when.',
        'An example of how the figure works, not a suggestion: if Nav answers NOK 200 000, and the relative has NOK 150 000 of their own in work income and National Insurance benefits, NOK 50 000 is deducted from the basis (egenandelsforskriften §\u00a05 second paragraph).',
        '0 means that nothing is deducted for the assumed survivor’s pension (tenkt etterlattepensjon). Enter 0 only when you know that it is the answer.',
      ],
    },
  },
  leggTil: 'Add an item',
  velg: 'What do you want to add?',
  velgHint: 'Choose an item to read here what it is, before you add it.',
  velgTom: 'Choose an item',
  velgFoerst: 'Choose an item first.',
  leggTilKnapp: 'Add',
  oeker: 'Increases',
  reduserer: 'Reduces',
  taBort: (hva: string) => `Remove ${hva}`,
  uforandret:
    'Items from Skatteetaten (the Tax Administration) cannot be removed or overwritten. If one of them is wrong, add a manual item that corrects it.',
  regneark: {
    tittel: 'Worksheet',
    hint: 'Enter the figures you have from Nav, one on each line. They are added up to the amount, and are shown with the reason in the result and in the PDF. Without lines you enter the amount yourself.',
    hjelp: (beloep: string, g: string, fra: string) =>
      `For help: 2.25 G is ${beloep} per year (G is ${g} from ${fra}), which is a full adjustment allowance (omstillingsstønad) with 40 years of insurance (folketrygdloven §\u00a017-6). How much is to be counted under §\u00a05 is not settled. The figure is not worked out for this person, and Grunnlag suggests no amount.`,
    ukjentG: 'The basic amount (grunnbeløpet, G) is not known for this date.',
    linje: (nr: number) => `Line ${nr}`,
    tekst: (nr: number) => `Line ${nr}: what is it?`,
    beloep: (nr: number) => `Line ${nr}: kroner per year`,
    leggTil: 'Add a line',
    taBort: (nr: number) => `Remove line ${nr}`,
    tekstMangler: 'Write what the figure is.',
    begrunnelseMangler: 'Write where the figures in the worksheet come from.',
  },
  feil: {
    kilde: 'Write where the figure comes from, for example the answer from Nav and its date. This applies to 0 too.',
    begrunnelse: 'The item is a deduction. Write why, so that it can be explained in the decision.',
    tom: 'Enter an amount in whole kroner. Enter 0 if there is none.',
    tomPaakrevd: 'Enter an amount in whole kroner, or choose “Not known yet”. 0 means that nothing is deducted.',
    tegn: 'The amount may only have digits and spaces. Remove other characters.',
    oere: 'Enter whole kroner, without a comma or a full stop.',
    negativ:
      'Enter the amount without a minus. Whether the item increases or reduces follows from the item you choose.',
    stort: 'The amount is too large. The highest amount is 1 000 000 000 kroner.',
    tittel: 'Write a title that says what the amount is.',
    lang: (antall: number) => `The text may have at most ${antall} characters.`,
  },
}
