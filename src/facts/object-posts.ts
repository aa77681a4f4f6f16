// Summert skattegrunnlag: a flat list of named amounts per section. In: the answer and the Permit's fields. Out: new posts
// holding exactly the permitted names; nothing is spread, so what is not named here cannot come along.
import type { FieldList } from '../access/types.ts'
import type { Seksjon } from '../base/terms.ts'
import type { SummertSkattegrunnlag, SummertSkattegrunnlagsobjekt } from '../upstream/summertskattegrunnlag/schema.ts'
import type { TaxPost } from './tax-post.ts'
import { mayHoldAmounts, type UnknownNames } from './unknown-names.ts'
import { amount } from './unusable-answer.ts'

const sections: readonly [keyof SummertSkattegrunnlag, Seksjon][] = [
  ['grunnlag', 'fastland'],
  ['svalbardGrunnlag', 'svalbard'],
  ['kildeskattPaaLoennGrunnlag', 'kildeskattPaaLoenn'],
]
/** The sections, and the one number of the envelope that is no amount. */
const expected = new Set<string>([...sections.map(([name]) => name), 'inntektsaar'])

/** Posts in the order they came. Throws UnusableAnswer when a permitted amount is not whole and exact. */
export function objectPosts(svar: SummertSkattegrunnlag, { felt }: FieldList, unknownNames: UnknownNames): TaxPost[] {
  for (const [name, value] of Object.entries(svar)) {
    // A section or a sum we have never heard of may be income: it is named, never passed over.
    if (!expected.has(name) && mayHoldAmounts(value)) unknownNames.add(`/${name}`)
  }
  return sections.flatMap(([name, seksjon]) => {
    const objects = (svar[name] ?? []) as readonly SummertSkattegrunnlagsobjekt[]
    return objects.flatMap((object) => {
      const place = object.tekniskNavn.startsWith('/') ? undefined : felt.get(object.tekniskNavn)
      if (place === undefined) unknownNames.add(object.tekniskNavn)
      return place === 'beregning' || place === 'visning' ? [toPost(object, seksjon)] : []
    })
  })
}

function toPost(object: SummertSkattegrunnlagsobjekt, seksjon: Seksjon): TaxPost {
  const { tekniskNavn: navn, beloep, andelSkattefritt, andelOverfoertFraBarn } = object
  return {
    api: 'summertskattegrunnlag',
    navn,
    seksjon,
    beloep: amount(beloep),
    ...(andelSkattefritt === undefined ? {} : { andelSkattefritt: amount(andelSkattefritt) }),
    ...(andelOverfoertFraBarn === undefined ? {} : { andelOverfoertFraBarn: amount(andelOverfoertFraBarn) }),
  }
}

/** Sections that hold any amount but 0, permitted or not: a section the rules cannot count must still be known to be there. */
export const sectionsIn = (svar: SummertSkattegrunnlag): readonly Seksjon[] =>
  sections
    .filter(([name]) =>
      ((svar[name] ?? []) as readonly SummertSkattegrunnlagsobjekt[]).some(({ beloep }) => beloep !== 0),
    )
    .map(([, seksjon]) => seksjon)
