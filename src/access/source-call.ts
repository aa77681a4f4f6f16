// What a case system asks of Skatteetaten through us → the code of the refusal, or null. Pure. The role's own package and
// stages alone, of the APIs that its row of lov/hjemler.yaml names; events only while the municipality has them switched on.
import type { Params } from '../base/errors.ts'
import type { AccessRows, Ask, Hjemmel } from './types.ts'

/** The codes this may refuse with, for the lists of the routes that pass calls on. */
export const callRefusals = [
  'api-ikke-tillatt',
  'rettighetspakke-ikke-tillatt',
  'stadie-ikke-tillatt',
  'hendelser-avslaatt',
] as const
export interface CallRefusal {
  readonly kode: (typeof callRefusals)[number]
  readonly params: Params
}

/** Throws TypeError when a question to be passed on does not say what it asks (a mistake in our code). */
export function findCallProblem(ask: Ask, rows: AccessRows, hjemmel: Hjemmel): CallRefusal | null {
  if (ask.handling === 'hendelser') return findEventProblem(rows, hjemmel)
  if (ask.handling !== 'videreformidling') return null
  const { videre } = ask
  if (videre === undefined) throw new TypeError('A question to be passed on names API, package and stage')
  const { tjenesteomraade, rettighetspakke, apier, stadier } = hjemmel
  if (!apier.includes(videre.api)) return { kode: 'api-ikke-tillatt', params: { tjenesteomraade } }
  if (videre.rettighetspakke !== rettighetspakke.toLowerCase())
    return { kode: 'rettighetspakke-ikke-tillatt', params: { pakke: rettighetspakke } }
  // Beregnet skatt and Avregning exist for the settlement alone and are asked for without a stage.
  const hasStages = videre.api === 'summertskattegrunnlag'
  const fits = hasStages ? stadier.some((one) => one === videre.stadie) : videre.stadie === null
  if (!fits) return { kode: 'stadie-ikke-tillatt', params: { stadier: stadier.join(', ') } }
  return null
}

/** The list tells which settlements have come: of no use, and not necessary, to a role that may not ask for one. */
function findEventProblem({ hendelser }: AccessRows, { apier, tjenesteomraade }: Hjemmel): CallRefusal | null {
  if (!apier.includes('summertskattegrunnlag')) return { kode: 'api-ikke-tillatt', params: { tjenesteomraade } }
  return hendelser === true ? null : { kode: 'hendelser-avslaatt', params: {} }
}
