// A branch of the record's tree (totaltInntekt, totaltFradrag) → Fiks v1's three levels: gruppe, grunnlag, post.
// Skatteetaten's posts of amount 0 are left out, and groups that hold nothing else with them; a typed 0 stays. The list a
// group does not use is empty, as in Fiks' own answers.
import type { Static } from 'typebox'
import { wholeKroner } from '../../base/money.ts'
import type { Node } from '../../rules/types.ts'
import type { Beregningsgrunnlag, Beregningsgruppe, Beregningsgrupper, Beregningspost } from './v1-schema.ts'

type Gruppe = Static<typeof Beregningsgruppe>
type Grunnlag = Static<typeof Beregningsgrunnlag>
type Post = Static<typeof Beregningspost>

/** `{beloep: 0, beregning: []}` for a service that has no such branch. */
export function groupsOf(branch: Node | undefined): Static<typeof Beregningsgrupper> {
  if (branch === undefined) return { beloep: 0, beregning: [] }
  return { beloep: wholeKroner(branch.beloep), beregning: branch.noder.filter(saysSomething).map(groupView) }
}

export const isGroup = (node: Node): boolean => node.type === 'GRUPPE'

/** What both contracts leave out: Skatteetaten's zeros, and groups of nothing else. */
export function saysSomething(node: Node): boolean {
  if (isGroup(node)) return node.beloep !== 0 || node.noder.some(saysSomething)
  return node.beloep !== 0 || node.kilde === 'MANUELL_INPUT' || (node.skattefritt ?? 0) !== 0
}

function groupView(node: Node): Gruppe {
  const parts = node.noder.filter(saysSomething)
  const head = headOf(node)
  if (!parts.some(isGroup))
    return { ...head, type: 'POST', beregningsgrunnlag: [], beregningsposter: parts.map(postView) }
  return { ...head, type: 'GRUNNLAG', beregningsgrunnlag: parts.map(basisView), beregningsposter: [] }
}

/** Level two. A post that stands beside groups becomes a basis of its own, so that its sign and text are kept. */
function basisView(node: Node): Grunnlag {
  const posts = isGroup(node) ? flatPosts(node) : [{ ...postView(node), operasjon: 'ADDERE' as const }]
  return {
    ...headOf(node),
    ...infotekstOf(node),
    beregningsposter: posts,
  }
}

/** v1 ends at level three: a group further down gives its posts upward, with its own sign laid on them. */
function flatPosts(group: Node): Post[] {
  return group.noder.filter(saysSomething).flatMap((node) => {
    if (!isGroup(node)) return [postView(node)]
    const posts = flatPosts(node)
    return node.operasjon === 'ADDERE' ? posts : posts.map((post) => ({ ...post, operasjon: turned[post.operasjon] }))
  })
}
const turned = { ADDERE: 'SUBTRAHERE', SUBTRAHERE: 'ADDERE' } as const

/** Where the law's limit makes the amount another than its posts' sum, the reader is told so, as in v2. */
function infotekstOf({ infotekst, grense }: Node): { infotekst?: string } {
  const told = infotekst ?? grense
  return told === undefined ? {} : { infotekst: told }
}

const headOf = (node: Node) => ({
  tekniskNavn: node.tekniskNavn,
  visningstekst: node.navn,
  beloep: wholeKroner(node.beloep),
  operasjon: node.operasjon,
})

function postView(node: Node): Post {
  if (node.person === undefined) throw new Error(`the post ${node.tekniskNavn} belongs to nobody`)
  return {
    ...headOf(node),
    kilde: node.kilde,
    kanEndreVisningstekst: node.kanEndreVisningstekst,
    identifikator: node.person,
    ...infotekstOf(node),
    ...(node.eksempeltekst === undefined ? {} : { eksempeltekst: node.eksempeltekst }),
    ...(node.referanse === undefined ? {} : { referanse: node.referanse }),
    ...(node.skattefritt === undefined ? {} : { andelSkattefritt: taxFree(node.beloep, node.skattefritt) }),
  }
}

const taxFree = (beloep: Node['beloep'], skattefritt: Node['beloep']) => ({
  skattefrittBeloep: wholeKroner(skattefritt),
  beloep: wholeKroner(beloep),
})
