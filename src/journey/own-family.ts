// Before a source is asked for one person: is it the caller's own family, or that of whom a machine asks for? One look in
// Folkeregisteret, and only where there is a human behind the question. Forvaltningsloven § 6.
import type { Permit } from '../access/permit.ts'
import { humanBehind } from '../access/reason.ts'
import { familyIn, type NearFamily, nearFamily } from '../facts/near-family.ts'
import { fetchFamily } from '../upstream/folkeregister/client.ts'
import type { Hit } from '../upstream/folkeregister/search.ts'
import type { House } from './house.ts'
import { refuseOwnFamily, refuseUnknownFamily } from './relations.ts'

/** Throws Problem egen-sak, naer-familie, or kilde-nede when the register could not say. */
export async function refuseOwnFamilyOf(permit: Permit, { upstream }: House): Promise<void> {
  const { actor, personer } = permit.ask
  const human = humanBehind(actor)
  if (human === null) return
  const families = await Promise.all(
    personer.map(async (number) => nearFamily(await fetchFamily(upstream, permit, number), number)),
  )
  refuseOwnFamily(families, human)
  refuseUnknownFamily(families, human)
}

/** A document that the register did not give tells nothing of the family either. */
const familyOf = ({ identifikator, person }: Hit): NearFamily =>
  person === null ? { numre: [identifikator], naere: null } : familyIn(person, identifikator)

/**
 * The hits of a search without the human himself and his family, who are not even said to be hits. Throws Problem kilde-nede when
 * the register could not say of one.
 */
export function withoutOwnFamily(hits: readonly Hit[], human: string | null): readonly Hit[] {
  if (human === null) return hits
  const families = hits.map(familyOf)
  refuseUnknownFamily(families, human)
  return hits.filter((_, i) => families[i]?.numre.includes(human) === false && !families[i].naere?.includes(human))
}

/** Named one by one, they are refused as in a look-up; of a number without a document no name is given to anybody. */
export function refuseOwnFamilyIn(hits: readonly Hit[], human: string | null): void {
  const families = hits.filter(({ person }) => person !== null).map(familyOf)
  refuseOwnFamily(families, human)
  refuseUnknownFamily(families, human)
}
