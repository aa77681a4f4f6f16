// /api/v1/resultater: make a frozen record, change it by hand into a new one, read it, print it.
// Who may read a record: an actor, person or integration, that holds the very role it was made in, in the same
// municipality, today. Every reading is a question of its own with its own audit rows.
import type { Static } from 'typebox'
import { findDate, osloDate } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import { findPersonidentifikator } from '../../base/person-number.ts'
import type { Beregningstype } from '../../base/terms.ts'
import type { Resultat as Record } from '../../decision/record.ts'
import { type Caller, actorOf } from '../caller.ts'
import { permitRefusals } from '../error-body.ts'
import { checkPrice } from '../../journey/price.ts'
import type { Pricing } from '../../journey/question.ts'
import type { Ports } from '../ports.ts'
import { ownWords, questionPersons, toManualPosts } from '../question.ts'
import { type Attempt, orRefused } from '../refused-input.ts'
import { type Again, asFile, type Call, type Route, route } from '../route.ts'
import { NyEgenandel } from './egenandel-schema.ts'
import { Framdrift, watchOf } from './progress-schema.ts'
import { Resultat } from './result-schema.ts'
import { heldRole, roleInUse } from './role-in-use.ts'
import { Endring, IdParams, NyttResultat, PrintQuery, RoleQuery } from './schema.ts'
import { checkMarks, checkWorksheets } from './typed-facts.ts'
import { yearChoice } from './year-choice.ts'

export const json = { type: 'application/json', schema: Resultat } as const
export const readErrors = [
  'ikke-innlogget',
  'token-ugyldig',
  'integrasjon-avvist',
  'rolle-ikke-valgt',
  ...permitRefusals,
] as const
export const postErrors = [
  ...readErrors,
  'csrf-avvist',
  'ugyldig-personidentifikator',
  'for-stor-foresporsel',
  'feil-innholdstype',
] as const

type Sent<B> = Call<B, unknown, unknown>
const attempt = (call: Sent<unknown>, handling: Attempt['handling']): Attempt => ({ ...call, handling })

/**
 * The record as JSON will carry it; the schema has no readonly marks and no brands, and the compiler compares the two all the
 * same, in contract-fit.ts.
 */
export const sent = (record: Record) => ({ body: record as never })

/** Who does not hold the role is let on to access/, which refuses with its row, and learns nothing of the role's posts. */
async function roleAndService(caller: Caller, named: string | undefined, { ports, tid }: { ports: Ports; tid: Date }) {
  const rolleId = roleInUse(caller, named)
  const actor = actorOf(caller)
  const held = await ports.roles.beregningstypeOf(rolleId, actor, tid)
  if (held !== null) return { rolleId, beregningstype: held, isHeld: true }
  const role = await ports.roles.findRole(rolleId, actor)
  const beregningstype = role === null ? null : ports.roles.serviceOf(role)
  if (beregningstype === null) throw new Problem('ikke-tilgang')
  return { rolleId, beregningstype, isHeld: false }
}

export const resultRoutes = (ports: Ports): readonly Route[] => [
  newResult(ports),
  changedResult(ports),
  pricedResult(ports),
  oneResult(ports),
  printedResult(ports),
]

const newResult = (ports: Ports): Route =>
  route({
    id: 'nyttResultat',
    method: 'POST',
    path: '/api/v1/resultater',
    summary: 'Slå opp og beregn, gjerne med egenandel; resultatet fryses og kan leses igjen',
    access: 'actor',
    audit: 'beregning',
    params: null,
    query: null,
    body: NyttResultat,
    reply: { ...json, status: 201, text: 'Det fryste resultatet', orEvents: Framdrift },
    errors: [
      ...postErrors,
      'relasjon-ikke-bekreftet',
      'relasjon-ikke-sjekket',
      'kilde-nede',
      'opplysning-mangler',
      'avbrutt',
    ],
    handler: async (call) => {
      const { body, caller, requestId, tid } = call
      const question = await orRefused(attempt(call, 'beregning'), ports, async () => {
        const { rolleId, beregningstype, isHeld } = await roleAndService(caller, body.rolleId, { ports, tid })
        const definitions = isHeld ? ports.values.manualPosts(beregningstype, body.inntektsaar) : null
        const year = { beregningstype, inntektsaar: body.inntektsaar }
        if (isHeld) checkMarks(body.personer, beregningstype, findDate(body.aarsvalg?.prisdato ?? '') ?? osloDate(tid))
        if (isHeld && body.egenandel !== undefined) checkPrice(beregningstype, body.egenandel)
        checkWorksheets(body.personer)
        const personer = questionPersons(body.personer, definitions, ownWords)
        return { rolleId, personer, ...year, ...(isHeld ? lawOfYear(call, beregningstype, ports) : {}) }
      })
      const shared = { actor: actorOf(caller), handling: 'beregning', requestId, tid: tid.toISOString() } as const
      return sent(await ports.journey.lookUp({ ...question, ...shared, ...alsoAsked(body) }, watchOf(call)))
    },
  })

const alsoAsked = ({ saksreferanse, begrunnelse, egenandel }: Static<typeof NyttResultat>) => ({
  ...(egenandel === undefined ? {} : { egenandel }),
  ...(saksreferanse === undefined ? {} : { saksreferanse }),
  ...(begrunnelse === undefined ? {} : { begrunnelse }),
})

/** A person's question is held against the law's year; a machine's when it says which date the price is for, or why. */
function lawOfYear(
  { body, caller, tid }: Sent<Static<typeof NyttResultat>>,
  beregningstype: Beregningstype,
  { values }: Ports,
) {
  const { inntektsaar, aarsvalg } = body
  if (caller.kind === 'integrasjon' && aarsvalg === undefined) return { retningslinjerPaa: osloDate(tid) }
  const opened = values.openYears(beregningstype, tid)
  const chosen = yearChoice({ beregningstype, inntektsaar, aarsvalg: aarsvalg ?? {} }, opened, osloDate(tid))
  return { aarsvalg: chosen, retningslinjerPaa: chosen.prisdato }
}

const changedResult = (ports: Ports): Route =>
  route({
    id: 'endreResultat',
    method: 'POST',
    path: '/api/v1/resultater/{id}/endringer',
    summary: 'Nytt resultat av de samme opplysningene, med andre manuelle poster',
    access: 'actor',
    audit: 'endring',
    params: IdParams,
    query: null,
    body: Endring,
    reply: { ...json, status: 201, text: 'Det nye resultatet' },
    errors: [...postErrors, 'ikke-funnet'],
    again: readAgain(ports),
    handler: async (call) => {
      const { body, caller, params, requestId, tid } = call
      const { rolleId, personer } = await orRefused(attempt(call, 'endring'), ports, async () => ({
        rolleId: await heldRole(call, body.rolleId, ports),
        personer: body.personer.map(({ identifikator, manuelle }, i) => {
          const found = findPersonidentifikator(identifikator)
          if (found === null) throw new Problem('ugyldig-personidentifikator', {}, `personer[${i}].identifikator`)
          checkWorksheets(body.personer)
          return { identifikator: found, manuelle: toManualPosts(manuelle) }
        }),
      }))
      const shared = { actor: actorOf(caller), rolleId, requestId, tid: tid.toISOString() }
      return sent(await ports.journey.change({ ...shared, id: params.id, personer }))
    },
  })

const pricedResult = (ports: Ports): Route =>
  route({
    id: 'prisResultat',
    method: 'POST',
    path: '/api/v1/resultater/{id}/egenandel',
    summary: 'Nytt resultat med hva husstanden skal betale, og vedtakstekst',
    access: 'actor',
    audit: 'endring',
    params: IdParams,
    query: null,
    body: NyEgenandel,
    reply: { ...json, status: 201, text: 'Det nye resultatet' },
    errors: [...postErrors, 'ikke-funnet', 'opplysning-mangler', 'sats-ukjent'],
    again: readAgain(ports),
    handler: async (call) => {
      const { body, caller, params, requestId, tid } = call
      const { rolleId, hva } = await orRefused(attempt(call, 'endring'), ports, async () => ({
        rolleId: await heldRole(call, body.rolleId, ports),
        hva: whatIsPriced(body),
      }))
      const shared = { actor: actorOf(caller), rolleId, requestId, tid: tid.toISOString() }
      return sent(await ports.journey.price({ ...shared, id: params.id, hva }))
    },
  })

/** Facts and the day they are for, or the record that is settled; never both. */
function whatIsPriced({ dato, opplysninger, etteroppgjoerAv }: Static<typeof NyEgenandel>): Pricing['hva'] {
  if (etteroppgjoerAv !== undefined && dato === undefined && opplysninger === undefined) return { etteroppgjoerAv }
  if (etteroppgjoerAv === undefined && dato !== undefined && opplysninger !== undefined) return { dato, opplysninger }
  const felt = dato === undefined ? 'dato' : opplysninger === undefined ? 'opplysninger' : 'etteroppgjoerAv'
  throw new Problem('ugyldig-foresporsel', { hva: 'skriv dato og opplysninger, eller bare etteroppgjoerAv' }, felt)
}

const oneResult = (ports: Ports): Route =>
  route({
    id: 'lesResultat',
    method: 'GET',
    path: '/api/v1/resultater/{id}',
    summary: 'Les det fryste resultatet',
    access: 'actor',
    audit: 'resultat',
    params: IdParams,
    query: RoleQuery,
    body: null,
    reply: { ...json, status: 200, text: 'Det fryste resultatet' },
    errors: [...readErrors, 'ikke-funnet'],
    handler: async (call) => sent(await read(call, 'resultat', ports)),
  })

const printedResult = (ports: Ports): Route =>
  route({
    id: 'resultatPdf',
    method: 'GET',
    path: '/api/v1/resultater/{id}/pdf',
    summary: 'Det fryste resultatet som PDF',
    access: 'actor',
    audit: 'resultat-pdf',
    params: IdParams,
    query: PrintQuery,
    body: null,
    reply: { status: 200, type: 'application/pdf', schema: null, text: 'PDF/A-2a og PDF/UA-1' },
    errors: [...readErrors, 'ikke-funnet'],
    handler: async (call) => asFile(await ports.pdf(await read(call, 'resultat-pdf', ports), call.query.spraak)),
  })

/** A repeated change: its record's id alone is kept, and the record is read with its own rows, so what is removed stays removed. */
const readAgain = (ports: Ports): Again<{ readonly rolleId?: string }, unknown, unknown> => ({
  keep: (body) => (body as Record).id,
  read: async (call, id) =>
    sent(await read({ ...call, params: { id: id as string }, query: call.body }, 'resultat', ports)),
})

async function read(
  call: Call<unknown, { id: string }, { readonly rolleId?: string }>,
  handling: 'resultat' | 'resultat-pdf',
  ports: Ports,
): Promise<Record> {
  const { caller, params, query, requestId, tid } = call
  const rolleId = await orRefused(attempt(call, handling), ports, () => heldRole(call, query.rolleId, ports))
  return ports.journey.read({
    actor: actorOf(caller),
    rolleId,
    id: params.id,
    handling,
    requestId,
    tid: tid.toISOString(),
  })
}
