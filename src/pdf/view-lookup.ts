// About the look-up: whom it is for, which days and which case, who asked under which law, and what each source answered.
import { printDate, printInstant } from '../base/print.ts'
import type { Resultat } from '../decision/record.ts'
import { nameOf, roleOf } from './names.ts'
import type { PdfTexts } from './texts.ts'

interface Fact {
  readonly navn: string
  readonly verdi: string
  /** The record's own words, which are bokmål. */
  readonly sagt: boolean
  /** A code of another system's beside it: never the only word for a thing. */
  readonly kode: string | null
}
const told = (navn: string, verdi: string | null | undefined, more: Partial<Fact> = {}): Fact[] =>
  verdi === null || verdi === undefined ? [] : [{ navn, verdi, sagt: false, kode: null, ...more }]
const onDay = (day: string | undefined): string | undefined => (day === undefined ? undefined : printDate(day))

/** "Kari Nordmann, 04817299771 (beboer)" */
export function about(resultat: Resultat, texts: PdfTexts): string | null {
  const person = resultat.personer.find(({ type }) => type === 'SOEKER')
  if (person === undefined) return null
  return `${nameOf(resultat, person, texts)}, ${person.identifikator} (${roleOf(resultat, person, texts).toLowerCase()})`
}

/** The days that the price rests on, and the case. */
function matter(resultat: Resultat, { felt }: PdfTexts): Fact[] {
  const asked = resultat.egenandel ?? resultat.egenandelFeil?.spurt
  const facts = asked?.opplysninger
  return [
    ...told(felt.prisdato, onDay(asked?.dato ?? resultat.aarsvalg?.prisdato)),
    ...told(felt.innflytting, onDay(facts?.langtidsopphold?.innflytting)),
    ...told(felt.direkteFra, onDay(facts?.langtidsopphold?.direkteFra)),
    ...told(felt.sisteDag, onDay(facts?.langtidsopphold?.sisteDag)),
    ...told(felt.soeknadBarnehage, onDay(facts?.barnehage?.soeknadsdato)),
    ...told(felt.soeknadSfo, onDay(facts?.sfo?.soeknadsdato)),
    ...told(felt.saksreferanse, resultat.saksreferanse),
    ...told(felt.grunn, resultat.begrunnelse?.tekst, { sagt: true }),
  ]
}

export function lookUpFacts(resultat: Resultat, texts: PdfTexts): Fact[] {
  const { felt } = texts
  const { kommune, rolle, beregningstype } = resultat
  return [
    ...matter(resultat, texts),
    ...told(felt.slaattOpp, printInstant(resultat.soeketidspunkt)),
    ...told(felt.slaattOppAv, texts.slaattOppAv(rolle.navn, kommune.navn)),
    ...told(felt.kommune, `${kommune.navn} (${kommune.organisasjonsnummer})`),
    ...told(felt.rolle, `${rolle.navn}, ${texts.tjeneste[beregningstype]}`, { kode: rolle.tjenesteomraade }),
    ...told(felt.hjemmel, resultat.hjemmel.join('; '), { sagt: true }),
    ...told(felt.pakke, resultat.rettighetspakke),
    ...told(felt.stadie, texts.stadium[resultat.stadie]),
    ...told(felt.forrige, resultat.forrige?.id),
    ...told(felt.regelversjon, resultat.grunnlag?.regelversjon),
  ]
}

/** Every source that the look-up asked, with when it answered, or that nothing came and why. */
export function sources(resultat: Resultat, texts: PdfTexts): { person: string; kilde: string; hentet: string }[] {
  return resultat.fakta.flatMap((facts) =>
    asked.flatMap(([api, name]) => {
      const fact = facts[name]
      const row = { person: facts.identifikator, kilde: texts.api[api] }
      if (fact.known) return [{ ...row, hentet: printInstant(fact.source.hentet) }]
      const { why } = fact
      return why === 'not-asked' ? [] : [{ ...row, hentet: texts.ikkeHentet(texts.hvorforIkke[why]) }]
    }),
  )
}
const asked = [
  ['summertskattegrunnlag', 'summertskattegrunnlag'],
  ['beregnetskatt', 'beregnetskatt'],
  ['avregning', 'avregning'],
  ['folkeregister', 'navn'],
] as const
