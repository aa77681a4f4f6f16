// One matter and one language's words → the decision as headings and paragraphs. Plain text; nothing in it is markup.
import { printKroner } from '../../base/print.ts'
import type { Vedtakstekst } from '../egenandel/types.ts'
import type { Resultat } from '../record.ts'
import { isBeforeOpplaeringsforskrifta } from '../../rules/foreldrebetaling/sfo-law.ts'
import type { Lovgrunnlag, Matter, Part, VedtakWords } from './words.ts'

export function letterOf(matter: Matter, words: VedtakWords): Vedtakstekst {
  const { priced, resultat, klage, kopiTil } = matter
  const { tjeneste } = priced
  const part = (name: Part, avsnitt: readonly string[]) => ({ overskrift: words.overskrifter[name], avsnitt })
  return {
    tittel: words.tittel[tjeneste],
    deler: [
      part('vedtak', outcome(matter, words)),
      part('utregning', working(matter, words)),
      part('regler', [words.hjemmel[lawOf(priced)], ...priced.satser.map(words.sats)]),
      part('endring', words.endring[lawOf(priced)]),
      part('klage', words.klage(klage, resultat.kommune.navn)),
      part('mottakere', [words.mottakere(tjeneste, kopiTil)]),
    ],
  }
}

const lawOf = ({ tjeneste, prisdato }: Matter['priced']): Lovgrunnlag =>
  tjeneste === 'sfo' && isBeforeOpplaeringsforskrifta(prisdato) ? 'sfo-kapittel-1b' : tjeneste

function outcome({ priced, resultat, stay }: Matter, words: VedtakWords): string[] {
  const parts = priced.beloep.filter(({ id }) => /^(barn|elev)-/.test(id))
  return [
    words.gjelder(nameOf(resultat), resultat.kommune.navn),
    words.svar(priced),
    ...parts.flatMap(({ id, betales }) => (betales === null ? [] : [words.del(id, printKroner(betales))])),
    ...words.fra(priced, stay),
    ...(priced.oppgjoer === null ? [] : [words.oppgjoer(priced.oppgjoer)]),
  ]
}

function working({ priced, resultat }: Matter, words: VedtakWords): string[] {
  const { grunnlag, inntektsaar } = resultat
  const basis = grunnlag === null ? null : (grunnlag.grunnlagEgenandel ?? grunnlag.beregningsbeloep)
  return [
    ...(basis === null ? [] : [words.grunnlag(printKroner(basis), inntektsaar)]),
    ...priced.linjer.map(words.linje),
  ]
}

/** The applicant's or resident's name as the register has it; null when it could not be fetched. */
function nameOf({ fakta, personer }: Resultat): string | null {
  const person = personer.find(({ type }) => type === 'SOEKER')
  const navn = fakta.find(({ identifikator }) => identifikator === person?.identifikator)?.navn
  if (navn?.known !== true) return null
  return [navn.value.fornavn, navn.value.mellomnavn, navn.value.etternavn].filter((part) => part).join(' ')
}
