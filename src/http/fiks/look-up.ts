// One question on a Fiks path → the frozen record, whichever contract it was asked in: v1 and v2 differ in what they call a
// typed post, and in how the record is shown. A PDF is a look-up of its own with its own audit rows (habit 10).
import { Problem } from '../../base/errors.ts'
import { type Beregningstype, type PersonType, persontyper } from '../../base/terms.ts'
import type { Resultat } from '../../decision/record.ts'
import { actorOf, type Caller } from '../caller.ts'
import { permitRefusals } from '../error-body.ts'
import type { Ports } from '../ports.ts'
import { fiksV2Words, fiksWords, questionPersons, type SentPost } from '../question.ts'
import { orRefused } from '../refused-input.ts'
import { type Answer, asFile, type Call } from '../route.ts'
import { stoppingProblem } from './gap.ts'
import type { fiksPersontyper } from './v1-schema.ts'

/** What a look-up on a Fiks path may answer with instead of a sum. */
export const lookUpErrors = [
  'token-ugyldig',
  'integrasjon-avvist',
  ...permitRefusals,
  'ugyldig-personidentifikator',
  'for-stor-foresporsel',
  'feil-innholdstype',
  'grunnlag-ikke-funnet',
  'grunnlag-skjermet',
  'grunnlag-slettet',
  'grunnlag-ikke-delegert',
  'kilde-nede',
  'grunnlag-trenger-post',
] as const

export type Kontrakt = 'v1' | 'v2'
/** Which contract an integration reads on the published v1 path: its own setting, v1 when it has none. */
export const contractOf = (caller: Caller): Kontrakt =>
  caller.kind === 'integrasjon' ? (caller.actor.fiksKontrakt ?? 'v1') : 'v1'

/** `tekniskNavn` and `visningstekst` are v1's words, `id` and `navn` v2's. */
interface SentEkstrapost {
  readonly tekniskNavn?: string
  readonly visningstekst?: string
  readonly id?: string
  readonly navn?: string
  readonly beloep: number
  readonly referanse?: string
}
/** A request of either contract, checked against its schema. */
export interface FiksQuestion {
  readonly inntektsaar: number
  readonly personer: readonly {
    readonly identifikator: string
    readonly type: (typeof fiksPersontyper)[number]
    readonly ekstraposter?: readonly SentEkstrapost[]
  }[]
}
export type FiksCall = Call<FiksQuestion, { readonly rolleId: string }, unknown>
export interface Wanted {
  readonly beregningstype: Beregningstype
  readonly handling: 'beregning' | 'beregning-pdf'
  readonly kontrakt: Kontrakt
}

/** Throws Problem (400, 403) when refused. A record without a sum is no error here: who shows it says why there is none. */
export async function lookUp(
  call: FiksCall,
  { beregningstype, handling, kontrakt }: Wanted,
  ports: Ports,
): Promise<Resultat> {
  const { body, caller, params, requestId, tid } = call
  const personer = await orRefused({ ...call, handling }, ports, async () => {
    const sent = body.personer.map(({ identifikator, type, ekstraposter = [] }, i) => ({
      identifikator,
      type: usedType(type, `personer[${i}].type`),
      manuelle: ekstraposter.map((post) => sentPost(post, kontrakt)),
    }))
    // Of a role that is not held, or is another service's, access/ tells that; the posts are then not what is wrong.
    const held = await ports.roles.beregningstypeOf(params.rolleId, actorOf(caller), tid)
    const definitions = held === beregningstype ? ports.values.manualPosts(beregningstype, body.inntektsaar) : null
    return questionPersons(sent, definitions, kontrakt === 'v1' ? fiksWords : fiksV2Words)
  })
  const question = { rolleId: params.rolleId, beregningstype, inntektsaar: body.inntektsaar, personer }
  const asking = { actor: actorOf(caller), handling, requestId, tid: tid.toISOString(), sumOrNothing: true } as const
  return ports.journey.lookUp({ ...question, ...asking })
}

/**
 * Fiks' generic path takes words that no calculation uses: they are refused, since such a person would silently count as nothing.
 * Which words go with which service it does not say: its own published example asks of a resident's spouse as ANNET.
 */
function usedType(type: FiksQuestion['personer'][number]['type'], felt: string): PersonType {
  const used = persontyper.find((one) => one === type)
  if (used !== undefined) return used
  throw new Problem('ugyldig-foresporsel', { hva: `${felt} skal være en av ${persontyper.join(', ')}` }, felt)
}

/** Only the contract's own words are read: a field of the other one is a field we do not know. */
function sentPost(post: SentEkstrapost, kontrakt: Kontrakt): SentPost {
  const [id, tittel] = kontrakt === 'v1' ? [post.tekniskNavn, post.visningstekst] : [post.id, post.navn]
  if (id === undefined) throw new Error('the schema of the contract requires the id of a post')
  return {
    id,
    beloep: post.beloep,
    ...(tittel === undefined ? {} : { tittel }),
    ...(post.referanse === undefined ? {} : { referanse: post.referanse }),
  }
}

/** The reply of a /pdf path. Throws Problem when a fact that counts is unknown. */
export async function printed(resultat: Resultat, ports: Ports): Promise<Answer<Uint8Array>> {
  if (resultat.grunnlag === null) throw stoppingProblem(resultat)
  return asFile(await ports.pdf(resultat))
}
