// The last look at the Permit before a person's number leaves the house. In: permit, API, person. Out: the person's place in
// the question. Everything that fails here is a mistake in our own code, so it throws, without the number.
import type { Permit } from '../access/permit.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import type { Api } from '../base/terms.ts'

/** Throws Error unless the permit names this person and its hjemmel row this API, a package, a stage and the year. */
export function placeInPermit(permit: Permit, api: Api, person: Personidentifikator): number {
  const { ask, hjemmel } = permit
  const place = ask.personer.indexOf(person)
  if (place < 0) throw new Error(`The permit does not name the person that ${api} would be asked about`)
  if (!hjemmel.apier.includes(api)) throw new Error(`${hjemmel.tjenesteomraade} gives no access to ${api}`)
  if (api === 'folkeregister') return place
  if (hjemmel.rettighetspakke === '') throw new Error(`${hjemmel.tjenesteomraade} names no rettighetspakke for ${api}`)
  if (!hjemmel.stadier.includes('oppgjoer'))
    throw new Error(`${hjemmel.tjenesteomraade} does not name the stage oppgjoer`)
  if (!Number.isInteger(ask.inntektsaar) || ask.inntektsaar < hjemmel.foersteAar)
    throw new Error(`Income year ${ask.inntektsaar} lies before what ${hjemmel.tjenesteomraade} may ask for`)
  return place
}
