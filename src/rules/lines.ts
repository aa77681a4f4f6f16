// Lines of the explained calculation: posts and groups as nodes. The signed sum of a node's lines is its amount, unless `grense`.
import { type Oere, oere } from '../base/money.ts'
import type { Operasjon } from '../base/terms.ts'
import type { Gruppe, ManualPlace, PostPlace, Teller } from './post-sets.ts'
import type { ManualPost, Node, RulePerson, TaxPost } from './types.ts'

/** Unique ids within one tree: `<navn>@<person index>`, with a running suffix for repeats. */
export class Ids {
  readonly #used = new Map<string, number>()
  next(navn: string, person: number): string {
    const id = `${navn}@${person}`
    const count = (this.#used.get(id) ?? 0) + 1
    this.#used.set(id, count)
    return count === 1 ? id : `${id}.${count}`
  }
}

/** Whose line it is: the person and the person's place in the question. */
export interface Owner {
  readonly person: RulePerson
  readonly index: number
  readonly ids: Ids
}

/**
 * What of a post counts. A child's part is taken out of every counted post, the tax-free part out of capital posts and out of
 * the tax effect (readings). A gain that is no income is taxed with the resident also for the child, so there it stays.
 */
export function counted(post: TaxPost, { gruppe, skatteeffekt }: Teller): number {
  const child = skatteeffekt === null ? (post.andelOverfoertFraBarn ?? 0) : 0
  return post.beloep - child - (gruppe.kapital ? (post.andelSkattefritt ?? 0) : 0)
}

/** A line for a post from Skatteetaten. Amounts in whole øre. */
export function postLine(post: TaxPost, place: PostPlace, operasjon: Operasjon, owner: Owner): Node {
  const gruppe = place.teller?.gruppe
  const beloep = place.teller === null ? post.beloep : counted(post, place.teller)
  const line: Node = {
    id: owner.ids.next(post.navn, owner.index),
    tekniskNavn: post.navn,
    navn: place.tekst,
    type: 'POST',
    kategori: gruppe?.kategori ?? null,
    operasjon,
    beloep: oere(beloep),
    kilde: 'SKATTEETATEN',
    hjemmel: gruppe?.hjemmel ?? null,
    bevis: beloep === post.beloep ? place.bevis : 'tolkning',
    belegg: place.kilde,
    person: owner.person.id,
    seksjon: post.seksjon,
    kanEndreVisningstekst: false,
    noder: noLines,
  }
  const taken = gruppe?.kapital === true ? post.andelSkattefritt : undefined
  const child = place.teller?.skatteeffekt === null ? post.andelOverfoertFraBarn : undefined
  if (!taken && !child && place.infotekst === null) return line
  return {
    ...line,
    ...(taken ? { skattefritt: taken } : {}),
    ...(child ? { overfoertFraBarn: child } : {}),
    ...(place.infotekst === null ? {} : { infotekst: place.infotekst }),
  }
}
const noLines: readonly Node[] = []

/** The same line as part of another group than the post's own, under that group's §. */
export const lineIn = (gruppe: Gruppe, line: Node): Node => ({
  ...line,
  hjemmel: gruppe.hjemmel,
  kategori: gruppe.kategori,
})

/** A line for an amount a case worker typed; a typed 0 stays. */
export function manualLine(post: ManualPost, place: ManualPlace, operasjon: Operasjon, owner: Owner): Node {
  const { definisjon, gruppe } = place
  return {
    id: owner.ids.next(post.id, owner.index),
    tekniskNavn: post.id,
    navn: definisjon.kanEndreVisningstekst ? (post.tittel ?? definisjon.visningstekst) : definisjon.visningstekst,
    type: 'POST',
    kategori: gruppe.kategori,
    operasjon,
    beloep: post.beloep,
    kilde: 'MANUELL_INPUT',
    hjemmel: gruppe.hjemmel,
    bevis: definisjon.bevis,
    person: owner.person.id,
    eksempeltekst: definisjon.eksempeltekst,
    ...(post.referanse === undefined ? {} : { referanse: post.referanse }),
    ...(post.begrunnelse === undefined ? {} : { begrunnelse: post.begrunnelse }),
    ...(post.regneark === undefined ? {} : { regneark: post.regneark }),
    kanEndreVisningstekst: definisjon.kanEndreVisningstekst,
    noder: [],
  }
}

/** The signed sum of lines, in øre. */
export function signedSum(lines: readonly Node[]): Oere {
  let total = 0
  for (const line of lines) total += line.operasjon === 'ADDERE' ? line.beloep : -line.beloep
  return oere(total)
}

/** A group as a line; its amount is the signed sum of its lines unless `beloep` is given, and then `grense` says why. */
export function groupLine(
  gruppe: Gruppe,
  noder: readonly Node[],
  limit?: { readonly beloep: Oere; readonly grense: string },
): Node {
  const line: Node = {
    id: gruppe.id,
    tekniskNavn: gruppe.id,
    navn: gruppe.tittel,
    type: 'GRUPPE',
    kategori: gruppe.kategori,
    operasjon: gruppe.operasjon,
    beloep: limit?.beloep ?? signedSum(noder),
    kilde: 'MELLOMREGNING',
    hjemmel: gruppe.hjemmel,
    bevis: gruppe.bevis,
    belegg: gruppe.kilde,
    kanEndreVisningstekst: false,
    noder,
  }
  return limit === undefined ? line : { ...line, grense: limit.grense }
}

/** A total of the tree: the root and its two branches. */
export function totalLine(
  id: 'totalSum' | 'totaltInntekt' | 'totaltFradrag',
  navn: string,
  noder: readonly Node[],
): Node {
  const fradrag = id === 'totaltFradrag'
  return {
    id,
    tekniskNavn: id,
    navn,
    type: 'GRUPPE',
    kategori: id === 'totalSum' ? null : fradrag ? 'FRADRAG' : 'INNTEKT',
    operasjon: fradrag ? 'SUBTRAHERE' : 'ADDERE',
    beloep: signedSum(noder),
    kilde: 'MELLOMREGNING',
    hjemmel: null,
    bevis: 'bekreftet',
    kanEndreVisningstekst: false,
    noder,
  }
}
