// Resultat → the plain JSON that the Typst template prints. Every amount is already a printed text here; nothing is computed.
import { type Oere, oere } from '../base/money.ts'
import { printAmount, printDate, printDifference, printInstant, printKroner } from '../base/print.ts'
import type { Node, Resultat, ResultatPerson } from '../decision/record.ts'
import { nameOf, signOf } from './names-and-signs.ts'
import type { PdfTexts } from './texts.ts'
import { viewOfEgenandel } from './view-egenandel.ts'
import { viewOfPerson } from './view-person.ts'

export interface Line {
  readonly dybde: number
  readonly tekst: string
  readonly fortegn: string
  readonly beloep: string
  readonly hjemmel: string
  readonly merke: string
  readonly note: string | null
}

function line(node: Node, depth: number, texts: PdfTexts): Line {
  return {
    dybde: depth,
    tekst: node.navn,
    fortegn: depth < 0 ? '' : signOf(node),
    beloep: printAmount(node.beloep),
    hjemmel: node.hjemmel ?? '',
    merke: texts.bevis[node.bevis],
    note: node.grense ?? null,
  }
}

/** The groups of the tree, top to bottom; posts are printed on the person's own page. */
function groupLines(node: Node, depth: number, texts: PdfTexts): Line[] {
  const inner = node.noder.filter((child) => child.type === 'GRUPPE')
  return [line(node, depth, texts), ...inner.flatMap((child) => groupLines(child, depth + 1, texts))]
}

function answer(resultat: Resultat, texts: PdfTexts): string[] {
  const { grunnlag } = resultat
  if (grunnlag === null) return [texts.ingenSum]
  const lines = [texts.svar(printKroner(grunnlag.beregningsbeloep))]
  if (grunnlag.beregningsbeloep < 0) lines.push(texts.negativt)
  if (grunnlag.grunnlagEgenandel !== null) lines.push(texts.svarEgenandel(printKroner(grunnlag.grunnlagEgenandel)))
  if (resultat.ufullstendig) lines.push(texts.ufullstendig)
  return [...lines, ...beforeChange(resultat.endretFra, grunnlag.beregningsbeloep, texts)]
}

function beforeChange(endretFra: Resultat['endretFra'], sum: Oere, { endret, endretUtenSum }: PdfTexts): string[] {
  if (endretFra === undefined) return []
  if (endretFra.beregningsbeloep === null) return [endretUtenSum]
  const before = oere(endretFra.beregningsbeloep)
  return [endret(printKroner(before), printDifference(before, sum))]
}

/** Every source that the look-up asked, with when it answered, or that nothing came and why. */
function sources(resultat: Resultat, texts: PdfTexts): { person: string; kilde: string; hentet: string }[] {
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

const dateOrDash = (day: string | null): string => (day === null ? '\u2013' : printDate(day))

/** What the case worker stated about a person of a household (§ 10). */
const marks = (person: ResultatPerson, { felt }: PdfTexts): string[] => [
  ...(person.utenforHusstanden === true ? [felt.utenforHusstanden] : []),
  ...(person.hjelpGjelderBarnet === true ? [felt.hjelpGjelderBarnet] : []),
]

/** The whole document as data. Person numbers are printed: the PDF is archived in the person's own case. */
export function viewOf(resultat: Resultat, texts: PdfTexts) {
  const { grunnlag } = resultat
  return {
    tekster: texts,
    tittel: `${texts.tittel[resultat.beregningstype]}, ${texts.inntektsaar} ${resultat.inntektsaar}`,
    laget: resultat.soeketidspunkt,
    kommune: `${resultat.kommune.navn} (${resultat.kommune.organisasjonsnummer})`,
    rolle: `${resultat.rolle.navn}, ${texts.tjeneste[resultat.beregningstype]}`,
    rollekode: resultat.rolle.tjenesteomraade,
    hjemmel: resultat.hjemmel,
    pakke: resultat.rettighetspakke,
    soekt: printInstant(resultat.soeketidspunkt),
    stadie: texts.stadium[resultat.stadie],
    id: resultat.id,
    saksreferanse: resultat.saksreferanse,
    forrige: resultat.forrige?.id ?? null,
    regelversjon: grunnlag?.regelversjon ?? null,
    svar: answer(resultat, texts),
    mangler: resultat.mangler.map((mangel) => mangel.tekst),
    // The record's notes hold those of the grunnlag.
    merknader: resultat.merknader.map(({ tekst, navn = [] }) => ({ tekst, navn: navn.join(', ') })),
    personer: resultat.personer.map((person) => ({
      navn: nameOf(resultat, person, texts),
      nummer: person.identifikator,
      rolle: [texts.persontype[person.type], ...marks(person, texts)].join(', '),
      stadie: texts.stadium[person.stadie],
      oppgjoer: dateOrDash(person.skatteoppgjoersdato),
    })),
    linjer: grunnlag === null ? [] : grunnlag.tre.noder.flatMap((node) => groupLines(node, 0, texts)),
    videre: (grunnlag?.videre ?? []).flatMap((node) => groupLines(node, 0, texts)),
    egenandel: viewOfEgenandel(resultat, texts),
    egenandelFeil: resultat.egenandelFeil?.tekst ?? null,
    sider: resultat.personer.map((person) => viewOfPerson(resultat, person, texts)),
    kilder: sources(resultat, texts),
  }
}
