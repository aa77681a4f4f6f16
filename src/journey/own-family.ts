// Before a source is asked for one person: is it the caller's own family, or that of whom a machine asks for? One look in
// Folkeregisteret, and only where there is a human behind the question. Forvaltningsloven § 6.
import type { Permit } from '../access/permit.ts'
import { humanBehind } from '../access/reason.ts'
import { nearFamily } from '../facts/near-family.ts'
import { fetchFamily } from '../upstream/folkeregister/client.ts'
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
