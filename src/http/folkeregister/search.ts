// POST …/personer/soek/{fiksOrgId} and …/personer/soek/navn: a search, or names for a list of numbers, in the role's name.
// What is searched for stands in the body, and in no row or log.
import { Problem } from '../../base/errors.ts'
import { findPersonidentifikator, type Personidentifikator } from '../../base/person-number.ts'
import { refuseWideSearch } from '../../journey/search-width.ts'
import { actorOf } from '../caller.ts'
import type { Ports } from '../ports.ts'
import { orRefused } from '../refused-input.ts'
import { type Call, type Route, route } from '../route.ts'
import { criteriaOf } from './criteria.ts'
import { inFiksWords } from './fiks-words.ts'
import { registerErrors } from './look-up.ts'
import { askedParts } from './parts.ts'
import { NavneReply, NavneSoek, PersonSoek, PersonSoekReply, SoekParams } from './schema.ts'

/** Ours: a search is for finding one person. Fiks lets a client take 10 000. */
const mostHits = 100
type SearchCall = Call<PersonSoek, { readonly fiksOrgId: string }, null>

export const personSearchRoutes = (ports: Ports): readonly Route[] => [
  route({
    id: 'personsoekNavn',
    method: 'POST',
    path: '/register/api/v1/ks/personer/soek/navn',
    summary: 'Navn til en liste av personidentifikatorer',
    access: 'machine',
    audit: 'navneoppslag',
    params: null,
    query: null,
    body: NavneSoek,
    reply: { status: 200, type: 'application/json', schema: NavneReply, text: 'Ett navn for hvert nummer' },
    errors: registerErrors,
    handler: async (call) => {
      const identifikatorer = await orRefused({ ...call, handling: 'navneoppslag' }, ports, () =>
        call.body.personidentifikatorer.map((text) => numberIn(text, 'personidentifikatorer')),
      )
      const named = await ports.journey.findNames({ ...asking(call), identifikatorer })
      const body = named.map(({ identifikator, navn }) => ({
        personidentifikator: identifikator,
        ...(navn === null ? {} : { personnavn: nameOf(navn) }),
      }))
      return { body }
    },
  }),
  route({
    id: 'personsoek',
    method: 'POST',
    path: '/register/api/v1/ks/personer/soek/{fiksOrgId}',
    summary: 'Søk etter personer i Folkeregisteret, eller oppslag når personidentifikator er gitt',
    access: 'machine',
    audit: 'personsoek',
    params: SoekParams,
    query: null,
    body: PersonSoek,
    reply: { status: 200, type: 'application/json', schema: PersonSoekReply, text: 'Treffene' },
    errors: [...registerErrors, 'soek-for-vidt', 'for-mange-treff'],
    handler: async (call) => ({ body: { personer: await found(call, ports) } }),
  }),
]

async function found(call: SearchCall, ports: Ports) {
  const { body } = call
  const handling = body.personidentifikator === undefined ? 'personsoek' : 'folkeregisteroppslag'
  const checked = await orRefused({ ...call, handling }, ports, async () => {
    const rolle = await ports.roles.findRole(body.rolleId, actorOf(call.caller))
    if (rolle !== null && rolle.fiksOrgId !== call.params.fiksOrgId) throw new Problem('rolle-annen-kommune')
    const deler = askedParts(body.parts ?? [], 'parts')
    // Fiks' rule: with a number, every other field but `parts` is left unread (docs/fiks-avvik.md).
    if (body.personidentifikator !== undefined)
      return { deler, identifikator: numberIn(body.personidentifikator, 'personidentifikator') }
    const soek = criteriaOf(body)
    refuseWideSearch(soek)
    return { deler, soek }
  })
  if (checked.identifikator !== undefined) {
    const { identifikator, deler } = checked
    const person = await ports.journey.lookUpParts({ ...asking(call), identifikator, deler })
    return [{ foedselsEllerDNummer: identifikator as string, folkeregisterperson: inFiksWords(person) }]
  }
  const maks = Math.min(body.maksTreff ?? mostHits, mostHits)
  const hits = await ports.journey.searchRegister({ ...asking(call), ...checked, maks })
  return hits.map(({ identifikator, utdrag }) => ({
    foedselsEllerDNummer: identifikator as string,
    ...(utdrag === null
      ? { feilmelding: { feilmelding: 'Folkeregisteret ga ingen opplysninger om personen.' } }
      : { folkeregisterperson: inFiksWords(utdrag) }),
  }))
}

const asking = ({ caller, body, requestId, tid }: Call<{ readonly rolleId: string }, unknown, unknown>) => ({
  actor: actorOf(caller),
  rolleId: body.rolleId,
  requestId,
  tid: tid.toISOString(),
})

function numberIn(text: string, felt: string): Personidentifikator {
  const number = findPersonidentifikator(text)
  if (number === null) throw new Problem('ugyldig-personidentifikator', {}, felt)
  return number
}

const nameOf = ({
  fornavn,
  mellomnavn,
  etternavn,
}: {
  fornavn: string
  mellomnavn: string | null
  etternavn: string
}) => (mellomnavn === null ? { fornavn, etternavn } : { fornavn, mellomnavn, etternavn })
