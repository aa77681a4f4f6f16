// Lines sorted into the groups of a post set, groups nested as the law table nests them, in the table's order.
import type { Operasjon } from '../base/terms.ts'
import { type Owner, groupLine, manualLine, postLine } from './lines.ts'
import type { Gruppe, ManualPlace, PostSet, Teller } from './post-sets.ts'
import type { Node, TaxPost } from './types.ts'

export type LinesByGroup = Map<string, Node[]>

function put(lines: LinesByGroup, gruppe: string, line: Node): void {
  const list = lines.get(gruppe)
  if (list === undefined) lines.set(gruppe, [line])
  else list.push(line)
}

/** What a post or manual post of this person counts as; null when it does not count. */
export interface Choice {
  readonly post: (post: TaxPost, teller: Teller) => Operasjon | null
  readonly manual: (place: ManualPlace) => Operasjon | null
}

/** Puts a person's counted lines under their groups. Posts of amount 0 are left out, typed zeros stay. */
export function putLines(lines: LinesByGroup, owner: Owner, set: PostSet, choice: Choice): void {
  for (const post of owner.person.poster) {
    const place = set.felt.get(post.navn)
    if (place?.teller == null || post.beloep === 0) continue
    if (!place.teller.persontyper.includes(owner.person.type)) continue
    const operasjon = choice.post(post, place.teller)
    if (operasjon !== null) put(lines, place.teller.gruppe.id, postLine(post, place, operasjon, owner))
  }
  for (const manual of owner.person.manuelle) {
    const place = set.manuelle.get(manual.id)
    if (place === undefined)
      throw new Error(`${manual.id} is not a manual post of ${set.beregningstype} ${set.inntektsaar}`)
    const operasjon = choice.manual(place)
    if (operasjon !== null) put(lines, place.gruppe.id, manualLine(manual, place, operasjon, owner))
  }
}

/** The groups of one category that hold lines, nested, in the table's order. `made` replaces a group that is not a plain sum; null leaves it out. */
export function groupTree(
  set: PostSet,
  lines: LinesByGroup,
  kategori: Gruppe['kategori'],
  made: Made = new Map(),
): Node[] {
  const top: Node[] = []
  for (const gruppe of set.grupper) {
    if (gruppe.kategori !== kategori || gruppe.under !== null || gruppe.videre) continue
    const node = made.get(gruppe.id)
    const found = node === undefined ? branch(set, lines, gruppe) : node
    if (found !== null) top.push(found)
  }
  return top
}

type Made = ReadonlyMap<string, Node | null>

function branch(set: PostSet, lines: LinesByGroup, gruppe: Gruppe): Node | null {
  const inner: Node[] = []
  for (const child of set.grupper) {
    if (child.under !== gruppe.id) continue
    const node = branch(set, lines, child)
    if (node !== null) inner.push(node)
  }
  const all = [...inner, ...(lines.get(gruppe.id) ?? [])]
  return all.length === 0 ? null : groupLine(gruppe, all)
}
