// Every post with a place on the page, counted or not, per category and person. Shown, never counted.
import type { Oere } from '../base/money.ts'
import type { PostPlace, PostSet } from './post-sets.ts'
import type { RulePerson, TaxPost, Visning, Visningskategori, VisningsPost } from './types.ts'

const order: readonly Visningskategori[] = ['INNTEKT', 'FRADRAG', 'FORMUE', 'GJELD', 'ANNET', 'GEVINST', 'TAP']
const taxFreeText = 'Denne delen er skattefri, og er derfor tatt ut av det som regnes med.'

type Shown = { readonly place: PostPlace; readonly personer: VisningsPost['personer'][number][] }

/** The posts in the table's order, each with one amount per person and section. */
export function shown(personer: readonly RulePerson[], set: PostSet): readonly Visning[] {
  const posts = new Map<string, Shown>()
  for (const person of personer) {
    for (const post of person.poster) {
      const place = set.felt.get(post.navn)
      if (place?.vises == null) continue
      const entry = entryOf(person, post)
      const found = posts.get(post.navn)
      if (found === undefined) posts.set(post.navn, { place, personer: [entry] })
      else found.personer.push(entry)
    }
  }
  const sorted = [...posts.values()].sort((a, b) => a.place.nummer - b.place.nummer)
  return order.flatMap((kategori) => {
    const poster = sorted.filter(({ place }) => place.vises === kategori).map(shownPost)
    return poster.length === 0 ? [] : [{ kategori, poster }]
  })
}

const entryOf = (person: RulePerson, { beloep, seksjon, andelSkattefritt }: TaxPost): Shown['personer'][number] =>
  andelSkattefritt === undefined
    ? { person: person.id, beloep, seksjon }
    : { person: person.id, beloep, seksjon, skattefritt: andelSkattefritt as Oere }

function shownPost({ place, personer }: Shown): VisningsPost {
  const taxFree = personer.some(({ skattefritt }) => skattefritt !== undefined)
  return {
    navn: place.navn,
    visningstekst: place.tekst,
    ...(place.infotekst === null ? {} : { infotekst: place.infotekst }),
    ...(taxFree ? { infotekstSkattefritt: taxFreeText } : {}),
    personer,
  }
}
