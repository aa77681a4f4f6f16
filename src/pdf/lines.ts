// The lines of the calculation as the PDF prints them: the sign as the page has it, the amount, and a mark that says who typed it.
import { drawnSigns, type Line as LineOf, linesOf } from '../base/calculation-lines.ts'
import type { Oere } from '../base/money.ts'
import { printAmount } from '../base/print.ts'
import type { Grunnlag, Node } from '../decision/record.ts'
import type { PdfTexts } from './texts.ts'

export interface Line {
  readonly dybde: number
  readonly tekst: string
  readonly fortegn: string
  readonly beloep: string
  readonly hjemmel: string
  readonly merke: string
  readonly note: string | null
}

const isTyped = ({ kilde }: Node): boolean => kilde === 'MANUELL_INPUT'

/** What a reader must know about a line. A typed amount is nobody's to confirm: it says who typed it, as its groups do. */
export function markOf(node: Node, texts: PdfTexts): string {
  const marks = [
    isTyped(node) ? texts.skrevetInn : null,
    node.noder.some(isTyped) ? texts.omfatterSkrevet : null,
    node.bevis === 'bekreftet' ? null : texts.bevis[node.bevis],
  ]
  return marks.filter((mark) => mark !== null).join(', ')
}

/** Beneath a typed amount: its reason, or that there is none. null for an amount that nobody typed. */
export function reasonOf(node: Node, { felt, utenBegrunnelse }: PdfTexts): string | null {
  if (!isTyped(node)) return null
  return node.begrunnelse === undefined ? utenBegrunnelse : `${felt.begrunnelse}: ${node.begrunnelse}`
}

/** The groups of the tree, top to bottom, and what is nobody's own; a person's posts are printed among that person's. */
const groupLines = (nodes: readonly Node[], texts: PdfTexts): Line[] =>
  linesOf(nodes)
    .filter(({ node }) => node.type === 'GRUPPE' || node.person === undefined)
    .map(({ node, depth, effect }) => ({
      dybde: depth,
      tekst: node.navn,
      fortegn: drawnSigns[effect],
      beloep: printAmount(node.beloep),
      hjemmel: node.hjemmel ?? '',
      merke: markOf(node, texts),
      note: node.grense ?? null,
    }))

interface Table {
  readonly rader: readonly Line[]
  /** The last row: what the lines come to. */
  readonly sum: { readonly tekst: string; readonly beloep: string }
}
const tableOf = (rader: readonly Line[], tekst: string, sum: Oere): Table => ({
  rader,
  sum: { tekst, beloep: printAmount(sum) },
})

export const calculationOf = (grunnlag: Grunnlag, texts: PdfTexts): Table =>
  tableOf(groupLines(grunnlag.tre.noder, texts), texts.beregningsbeloep, grunnlag.beregningsbeloep)

/** null: the service goes no further than beregningsbeloep. */
export function furtherOf({ videre, grunnlagEgenandel }: Grunnlag, texts: PdfTexts): Table | null {
  if (videre.length === 0 || grunnlagEgenandel === null) return null
  return tableOf(groupLines(videre, texts), texts.grunnlagEgenandel, grunnlagEgenandel)
}

interface CountedPost {
  readonly line: LineOf<Node>
  /** Name of the group nearest around it. */
  readonly gruppe: string
}

/** The posts that are counted, of everybody, in the order of the calculation. */
export function countedPosts({ tre, videre }: Grunnlag): CountedPost[] {
  const lines = [...linesOf(tre.noder), ...linesOf(videre)]
  const names = new Map(lines.map(({ node }) => [node.id, node.navn]))
  return lines
    .filter(({ node }) => node.type === 'POST')
    .map((line) => ({ line, gruppe: names.get(line.within.at(-1) ?? '') ?? '' }))
}
