// Puts the demo's price lists in as rows, by the demo's own administrators: a Mandate, its audit rows, the law's checks. A
// municipality that has a list already is left alone.
import { randomUUID } from 'node:crypto'
import type { DemoKommune } from '../access/demo-seed.ts'
import type { Audit } from '../audit/types.ts'
import { adopt, type AdoptHouse } from '../journey/adopt.ts'
import { adoptHouse, type AdoptParts } from './adopt-house.ts'
import { type DemoPriceList, demoPriceLists } from './demo-price-lists.ts'

/** Throws Error when a municipality has no administrator. */
export async function seedAdopted(
  [kommune, annenKommune]: readonly [DemoKommune, DemoKommune],
  audit: Audit,
  parts: AdoptParts,
): Promise<void> {
  const house = adoptHouse(audit, parts)
  await seedPriceLists(kommune, demoPriceLists.kommune, house)
  await seedPriceLists(annenKommune, demoPriceLists.annenKommune, house)
}

async function seedPriceLists(
  { organisasjon: { fiksOrgId, navn }, brukere }: DemoKommune,
  lists: readonly DemoPriceList[],
  house: AdoptHouse,
): Promise<void> {
  const administrator = brukere.find(({ type }) => type === 'administrator')
  if (administrator === undefined) throw new Error(`Demokommunen ${navn} mangler administrator`)
  const { personidentifikator } = administrator
  if ((await house.priceLists.history({ fiksOrgId })).length > 0) return
  const actor = { kind: 'person', personidentifikator, sesjon: 'demo' } as const
  for (const { liste, ...vedtatt } of lists) {
    const ask = { actor, fiksOrgId, requestId: randomUUID(), tid: house.clock().toISOString() }
    await adopt('prisliste', { ...vedtatt, emne: 'praktisk-bistand', innhold: liste }, ask, house)
  }
}
