// Every post with a place on the page, counted or not, per category and person. Shown, never counted.
import type { PostPlace, PostSet } from './post-sets.ts'
import type { RulePerson, TaxPost, Visning, Visningskategori, VisningsPost } from './types.ts'

const order: readonly Visningskategori[] = ['INNTEKT', 'FRADRAG', 'FORMUE', 'GJELD', 'ANNET', 'GEVINST', 'TAP']
const taxFreeText = 'Denne delen er skattefri, og er derfor tatt ut av det som regnes med.'

type Entry = VisningsPost['personer'][number]
interface Shown {
  readonly place: PostPlace
  readonly personer: Entry[]
  taxFree: boolean
}

/** The posts in the table's order, each with one amount per person and section. */
export function shown(personer: readonly RulePerson[], set: PostSet): readonly Visning[] {
  const posts = new Map<PostPlace, Shown>()
  for (const person of personer) {
    for (const post of person.poster) {
      const place = set.felt.get(post.navn)
      if (place === undefined || place.vises === null) continue
      const found = posts.get(place) ?? { place, personer: [], taxFree: false }
      if (found.personer.length === 0) posts.set(place, found)
      found.personer.push(entryOf(person, post))
      if (post.andelSkattefritt !== undefined) found.taxFree = true
    }
  }
  return byCategory([...posts.values()].sort((a, b) => a.place.nummer - b.place.nummer))
}

function byCategory(posts: readonly Shown[]): Visning[] {
  const found: Visning[] = []
  for (const kategori of order) {
    const poster: VisningsPost[] = []
    for (const post of posts) if (post.place.vises === kategori) poster.push(shownPost(post))
    if (poster.length > 0) found.push({ kategori, poster })
  }
  return found
}

const entryOf = (person: RulePerson, { beloep, seksjon, andelSkattefritt }: TaxPost): Entry =>
  andelSkattefritt === undefined
    ? { person: person.id, beloep, seksjon }
    : { person: person.id, beloep, seksjon, skattefritt: andelSkattefritt }

function shownPost({ place, personer, taxFree }: Shown): VisningsPost {
  const post: VisningsPost = { navn: place.navn, visningstekst: place.tekst, personer }
  if (place.infotekst === null && !taxFree) return post
  return {
    ...post,
    ...(place.infotekst === null ? {} : { infotekst: place.infotekst }),
    ...(taxFree ? { infotekstSkattefritt: taxFreeText } : {}),
  }
}
