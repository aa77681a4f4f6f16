// POST /api/v1/personsoek: who is it, by name and birth date or by address. POST /api/v1/personsoek/valg: the chosen hit is looked
// up as if its number had been written. What was searched for stands in no address, row or log.
import type { Static } from 'typebox'
import { Problem } from '../../base/errors.ts'
import { findRegisterdel, type Registerdel } from '../../base/register-parts.ts'
import { isShielded } from '../../facts/register-address.ts'
import type { HitOwner } from '../../journey/hit-handle.ts'
import type { FoundPerson } from '../../journey/person-search.ts'
import { tellApart } from '../../journey/tell-apart.ts'
import type { Soek } from '../../upstream/folkeregister/search.ts'
import { actorOf, type Caller } from '../caller.ts'
import type { Personsoekmaate } from '../contract.ts'
import { permitRefusals } from '../error-body.ts'
import type { Ports } from '../ports.ts'
import { orRefused } from '../refused-input.ts'
import { type Call, type Route, route } from '../route.ts'
import { Personsoek, Personsoeksvar, Treffvalg } from './person-search-schema.ts'
import { roleInUse } from './role-in-use.ts'
import { Personsvar } from './schema.ts'

/** More than a page can tell apart. */
const mostHits = 20
const errors = [
  'ikke-innlogget',
  'csrf-avvist',
  'rolle-ikke-valgt',
  ...permitRefusals,
  'kilde-nede',
  'grunnlag-ikke-delegert',
] as const
const fromPage = { method: 'POST', access: 'session', params: null, query: null } as const

export const ownPersonSearchRoutes = (ports: Ports): readonly Route[] => [
  route({
    ...fromPage,
    id: 'personsoekPaaSiden',
    path: '/api/v1/personsoek',
    summary: 'Finn en person etter navn og fødselsdato, eller etter adresse',
    audit: 'personsoek',
    body: Personsoek,
    reply: {
      status: 200,
      type: 'application/json',
      schema: Personsoeksvar,
      text: 'Treffene, med det minste som skiller dem',
    },
    errors: [...errors, 'soek-for-vidt', 'for-mange-treff'],
    handler: async (call) => ({ body: { treff: await search(call, ports) } }),
  }),
  route({
    ...fromPage,
    id: 'personsoekValg',
    path: '/api/v1/personsoek/valg',
    summary: 'Slå opp personen bak et treff',
    audit: 'personoppslag',
    body: Treffvalg,
    reply: { status: 200, type: 'application/json', schema: Personsvar, text: 'Personen, slik rollen kan se den' },
    errors: [...errors, 'naer-familie', 'ikke-funnet', 'treff-utloept'],
    handler: async (call) => {
      const { caller, requestId, tid } = call
      const { haandtak, ...why } = call.body
      const chosen = await orRefused({ ...call, handling: 'personoppslag' }, ports, () => {
        const rolleId = roleInUse(caller, undefined)
        const identifikator = ports.hits.open(haandtak, ownerOf(caller, rolleId, tid))
        if (identifikator === null) throw new Problem('treff-utloept', {}, 'haandtak')
        return { rolleId, identifikator }
      })
      const question = { actor: actorOf(caller), requestId, tid: tid.toISOString(), ...chosen, ...why }
      return { body: (await ports.journey.findPerson(question)) as Static<typeof Personsvar> }
    },
  }),
]

async function search(call: Call<Personsoek, null, null>, ports: Ports) {
  const { caller, requestId, tid, body } = call
  const asked = await orRefused({ ...call, handling: 'personsoek' }, ports, async () => {
    const rolleId = roleInUse(caller, undefined)
    const rolle = await ports.roles.findRole(rolleId, actorOf(caller))
    return { rolleId, ...criteriaOf(body), held: (rolle?.folkeregisterdeler ?? []).map(findRegisterdel) }
  })
  const { rolleId, soek, needed, held } = asked
  // What the search itself rests on is refused when the role lacks it; what only tells hits apart is asked for when it has it.
  const deler = [...needed, ...telling.filter((del) => held.includes(del) && !needed.includes(del))]
  const { saksreferanse, begrunnelse } = body
  const why = { ...(saksreferanse && { saksreferanse }), ...(begrunnelse && { begrunnelse }) }
  const asking = { actor: actorOf(caller), rolleId, requestId, tid: tid.toISOString(), ...why }
  const question = { ...asking, soek, deler, maks: mostHits, skjermetAlene: true } as const
  return hitsFor(await ports.journey.searchRegister(question), ownerOf(caller, rolleId, tid), ports)
}

const telling: readonly Registerdel[] = ['foedsel', 'bostedsadresse']

const partsFor = {
  navn: ['navn', 'foedsel'],
  adresse: ['navn', 'bostedsadresse'],
} as const satisfies Readonly<Record<Personsoekmaate, readonly Registerdel[]>>

/** The ways to search that a role with these parts has; for the page, which offers no other. */
export const searchesOf = (deler: readonly string[]): Personsoekmaate[] =>
  (['navn', 'adresse'] as const).filter((way) => partsFor[way].every((del) => deler.includes(del)))

interface Criteria {
  readonly soek: Soek
  readonly needed: readonly Registerdel[]
}

/** Throws Problem soek-for-vidt unless one of the two forms is whole, and nothing of the other is mixed in. */
function criteriaOf({ navn, foedselsdato, adressenavn, husnummer, postnummer, kommunenummer }: Personsoek): Criteria {
  const place = postnummer ?? kommunenummer
  const byName = navn !== undefined && foedselsdato !== undefined
  const byAddress = adressenavn !== undefined && husnummer !== undefined && place !== undefined
  if (byName && adressenavn === undefined && husnummer === undefined && place === undefined) {
    return { soek: { navn, foedselsdato: foedselsdato.replaceAll('-', '') }, needed: partsFor.navn }
  }
  if (byAddress && navn === undefined && foedselsdato === undefined) {
    const where = { ...(postnummer && { postnummer }), ...(kommunenummer && { kommunenummer }) }
    return { soek: { adressenavn, husnummer, ...where }, needed: partsFor.adresse }
  }
  throw new Problem('soek-for-vidt', {
    hva: 'det må ha enten navn og fødselsdato, eller gate og husnummer med postnummer eller kommune',
  })
}

/** The shielded are told to be that, and nothing else; the others by the least that tells them apart. */
function hitsFor(found: readonly FoundPerson[], owner: HitOwner, { hits }: Ports) {
  const isHidden = (one: FoundPerson): boolean => isShielded(one.gradering) !== false
  const shown = found.filter((one) => !isHidden(one))
  const marks = new Map(tellApart(shown).map((marked, place) => [shown[place], marked]))
  return found.map((one) => {
    const haandtak = hits.make(one.identifikator, owner)
    return isHidden(one)
      ? { haandtak, skjermet: true as const }
      : { haandtak, skjermet: false as const, ...marks.get(one) }
  })
}

function ownerOf(caller: Caller, rolleId: string, tid: Date): HitOwner {
  const actor = actorOf(caller)
  if (actor.kind !== 'person') throw new Problem('ikke-innlogget')
  return { sesjon: actor.sesjon, rolleId, tid: tid.toISOString() }
}
