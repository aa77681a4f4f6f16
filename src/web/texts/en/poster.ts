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
      `For help: 2.25 G is ${beloep} per year (G is ${g} from ${fra}), which is a full adjustment allowance (omstillingsstønad) with 40 years of insurance (folketrygdloven §\u00a017-6). How much is to be counted under §\u00a05 is not settled. Grunnlag suggests no amount.`,
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
    begrunnelse: 'The item is a deduction. Write why, so that it can be explained in the decision.',
    tom: 'Enter an amount in whole kroner. Enter 0 if there is none.',
    tegn: 'The amount may only have digits and spaces. Remove other characters.',
    oere: 'Enter whole kroner, without a comma or a full stop.',
    negativ:
      'Enter the amount without a minus. Whether the item increases or reduces follows from the item you choose.',
    stort: 'The amount is too large. The highest amount is 1 000 000 000 kroner.',
    tittel: 'Write a title that says what the amount is.',
    lang: (antall: number) => `The text may have at most ${antall} characters.`,
  },
}
