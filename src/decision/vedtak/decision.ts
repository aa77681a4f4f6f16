// A priced service → the answer in one sentence, and the text of the decision in nb and nn. The text is made only when nothing
// that the decision needs is missing. Names and amounts enter as data; nobody's own words do.
// Egenandelsforskriften §§ 2 and 13; forvaltningsloven on written decisions, reasons and complaint.
import type { ComplaintLaw } from '../../rules/complaint.ts'
import type { Egenandelsmangel, Mottaker, Tjenestefakta, Tjenesteresultat, Vedtak } from '../egenandel/types.ts'
import type { Priced } from '../egenandel/working.ts'
import type { Resultat } from '../record.ts'
import { checksBefore, complaintOf } from './complaint.ts'
import { letterOf } from './letter.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import type { Matter } from './words.ts'

export interface Context {
  readonly resultat: Resultat
  readonly opplysninger: Tjenestefakta
  readonly law: ComplaintLaw
}

export function decisionOf(unread: Priced, context: Context): Pick<Tjenesteresultat, 'svar' | 'vedtak' | 'mangler'> {
  const priced = { ...unread, mangler: [...unread.mangler, ...(context.resultat.ufullstendig ? [incomplete] : [])] }
  const svar = { nb: nb.svar(priced), nn: nn.svar(priced) }
  return { svar, mangler: priced.mangler, vedtak: isWhole(priced) ? decision(priced, context) : null }
}

const mainAmount: Readonly<Record<Priced['tjeneste'], string>> = {
  langtidsopphold: 'egenandel-maaned',
  'praktisk-bistand': 'aa-betale-per-maaned',
  barnehage: 'sum',
  sfo: 'sum',
}

/** Nobody is told to pay by a sum that may change when what is unknown becomes known. */
const incomplete: Egenandelsmangel = {
  kode: 'opplysning-mangler',
  felt: 'grunnlag',
  tekst:
    'Beregningsgrunnlaget er ufullstendig, så vedtaket er ikke skrevet. Les merknadene ved grunnlaget, og regn ut på nytt når de er avklart.',
}

const isWhole = ({ tjeneste, beloep, gjelderFra, mangler }: Priced): boolean =>
  gjelderFra !== null &&
  beloep.some(({ id, betales }) => id === mainAmount[tjeneste] && betales !== null) &&
  !mangler.some(({ kode }) => kode !== 'valg-mangler' && kode !== 'sats-ukjent')

function decision(priced: Priced, { resultat, opplysninger, law }: Context): Vedtak {
  const klage = complaintOf(priced, resultat, law)
  const kopiTil = priced.tjeneste === 'langtidsopphold' ? (opplysninger.langtidsopphold?.kopiTil ?? null) : null
  const matter: Matter = { priced, resultat, klage, kopiTil, stay: opplysninger.langtidsopphold ?? null }
  return {
    mottakere: [receivers[priced.tjeneste], ...(kopiTil === null ? [] : [kopiTil.hvem])],
    klage,
    kontroller: checksBefore(priced, resultat, law),
    tekst: { nb: letterOf(matter, nb), nn: letterOf(matter, nn) },
  }
}

const receivers: Readonly<Record<Priced['tjeneste'], Mottaker>> = {
  langtidsopphold: 'beboer',
  'praktisk-bistand': 'tjenestemottaker',
  barnehage: 'soeker',
  sfo: 'soeker',
}
