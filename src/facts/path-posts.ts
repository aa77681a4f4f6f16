// Beregnet skatt and Avregning: nested objects. In: the answer and the Permit's fields. Out: posts named by path
// (/beregnetSkattFastland/informasjonTilSkattelister/beregnetSkatt), as Fiks names them; a list's elements have the list's path.
import type { FieldList } from '../access/types.ts'
import type { Seksjon } from '../base/terms.ts'
import type { TaxPost } from './tax-post.ts'
import { mayHoldAmounts, type UnknownNames } from './unknown-names.ts'
import { UnusableAnswer, amount } from './unusable-answer.ts'

export interface PathAnswer {
  readonly api: 'beregnetskatt' | 'avregning'
  readonly svar: Readonly<Record<string, unknown>>
  readonly sections: Readonly<Record<string, Seksjon>>
}

/** Numbers beside the sections that are no amounts: months used in the calculation, and the year itself. */
const envelope = new Set([
  'inntektsaar',
  'anvendtTolvdelVedArbeidsoppholdINorge',
  'anvendtTolvdelVedArbeidsoppholdIUtlandet',
  'anvendtTolvdelForTrinnskatt',
])
/** The documented answers are four levels deep. */
const deepest = 12

/** Throws UnusableAnswer when something permitted is not a whole, exact number. */
export function pathPosts(
  { api, svar, sections }: PathAnswer,
  fields: FieldList,
  unknownNames: UnknownNames,
): TaxPost[] {
  const posts: TaxPost[] = []
  const groups = groupsOf(fields)

  const leaf = (value: unknown, path: string, seksjon: Seksjon): void => {
    const place = fields.felt.get(path)
    if (place === undefined) unknownNames.add(path)
    else if (place === 'beregning' || place === 'visning')
      posts.push({ api, navn: path, seksjon, beloep: amount(value) })
  }
  /** A listed path with no listed names under it. */
  const isWhole = (path: string): boolean => fields.felt.has(path) && !groups.has(path)
  const requireLeftOut = (path: string): void => {
    // An amount was promised here; reading past it would count it as nothing.
    if (fields.felt.get(path) !== 'utelatt') throw new UnusableAnswer('ugyldig-beloep')
  }
  const walk = (value: unknown, path: string, seksjon: Seksjon, depth: number): void => {
    if (value === null || value === undefined) return
    if (depth > deepest) throw new UnusableAnswer('for-dypt-svar')
    if (typeof value !== 'object') leaf(value, path, seksjon)
    else if (isWhole(path)) requireLeftOut(path)
    else if (Array.isArray(value)) for (const element of value) walk(element, path, seksjon, depth + 1)
    else for (const [name, inner] of Object.entries(value)) walk(inner, `${path}/${name}`, seksjon, depth + 1)
  }

  for (const [name, value] of Object.entries(svar)) {
    const seksjon = Object.hasOwn(sections, name) ? sections[name] : undefined
    if (seksjon !== undefined) walk(value, `/${name}`, seksjon, 0)
    else if (mayHoldAmounts(value) && !envelope.has(name)) unknownNames.add(`/${name}`)
  }
  return posts
}

const remembered = new WeakMap<FieldList, ReadonlySet<string>>()

/** Paths that some listed name lies under: an object there is looked into even if its own path is utelatt. */
function groupsOf(fields: FieldList): ReadonlySet<string> {
  const found = remembered.get(fields)
  if (found !== undefined) return found
  const groups = new Set<string>()
  for (const name of fields.felt.keys()) {
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) groups.add(name.slice(0, end))
  }
  remembered.set(fields, groups)
  return groups
}
