// Resultat → the plain JSON that the Typst template prints. Every amount is already a printed text here; nothing is computed.
import type { Known } from '../base/fact.ts'
import { printAmount, printDate, printInstant, printKroner } from '../base/print.ts'
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
  return lines
}

function sources(resultat: Resultat): { person: string; kilde: string; hentet: string }[] {
  return resultat.fakta.flatMap((facts) =>
    [facts.summertskattegrunnlag, facts.beregnetskatt, facts.avregning, facts.navn]
      .filter((fact): fact is Known<never> => fact.known)
      .map((fact) => ({
        person: facts.identifikator,
        kilde: fact.source.api,
        hentet: printInstant(fact.source.hentet),
      })),
  )
}

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
    rolle: `${resultat.rolle.navn} (${resultat.rolle.tjenesteomraade})`,
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
    merknader: resultat.merknader.map(
      (merknad) => merknad.tekst + (merknad.navn?.length ? ` (${merknad.navn.join(', ')})` : ''),
    ),
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
    kilder: sources(resultat),
  }
}
export type PdfView = ReturnType<typeof viewOf>
