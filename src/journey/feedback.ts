// Staff say what they think of a page, and the administrator reads it. In: a text about a page, or a Mandate. Out: the receipt, or the
// list. Both rows of the trail tell who wrote to the municipality; what was written is kept apart from them, without a name.
import { auditActor } from '../access/audit-actor.ts'
import { deed } from '../access/deed.ts'
import { Mandate, type MandateAsk, type MandateDeps } from '../access/mandate.ts'
import type { Actor } from '../access/types.ts'
import type { Clock } from '../base/clock.ts'
import { Problem } from '../base/errors.ts'
import { hasElevenDigits } from '../base/feedback-words.ts'
import type { Feedback, FeedbackStore } from '../store/feedback-types.ts'

export interface FeedbackHouse {
  readonly access: MandateDeps
  readonly store: FeedbackStore
  readonly clock: Clock
  readonly newId: () => string
}
export interface FeedbackSent {
  /** Where the writer works or administers, proven; rolleId null: an administrator without a role. */
  readonly fiksOrgId: string
  readonly rolleId: string | null
  readonly side: string
  readonly tekst: string
}
export interface FeedbackAsking {
  readonly actor: Actor
  readonly requestId: string
  readonly tid: string
}
export interface FeedbackList {
  readonly kommune: { readonly navn: string }
  readonly tilbakemeldinger: readonly Feedback[]
}
type Ask = Omit<MandateAsk, 'handling' | 'emne'>

/** The instant it was received. Throws Problem ugyldig-foresporsel when there is a number in it that could be somebody's. */
export async function sendFeedback(
  { fiksOrgId, rolleId, side, tekst }: FeedbackSent,
  { actor, requestId, tid }: FeedbackAsking,
  { access, store, newId }: FeedbackHouse,
): Promise<string> {
  if (hasElevenDigits(tekst))
    throw new Problem(
      'ugyldig-foresporsel',
      { hva: 'teksten har elleve sifre på rad; skriv ikke fødselsnummer' },
      'tekst',
    )
  const id = newId()
  const role = rolleId === null ? {} : { rolle: rolleId }
  const about = { kjede: fiksOrgId, requestId, hendelse: 'tilbakemelding', aktoer: auditActor(actor), ...role } as const
  const row = { ...about, tid, emne: 'send', objekt: id, utfall: 'ok', personer: [] } as const
  await access.audit.write({ ...row, fase: 'spurt' })
  try {
    await store.add(fiksOrgId, { id, rolleId, side, tekst: tekst.trim(), skrevet: tid })
  } catch (thrown) {
    await access.audit.write({ ...row, fase: 'feilet', utfall: 'uventet-feil' })
    throw thrown
  }
  await access.audit.write({ ...row, fase: 'utfoert' })
  return tid
}

/** Throws Problem ikke-tilgang. */
export async function readFeedback(ask: Ask, { access, store }: FeedbackHouse): Promise<FeedbackList> {
  const mandate = await Mandate.ask({ ...ask, handling: 'forvaltning', emne: 'tilbakemelding' }, access)
  return { kommune: mandate.kommune, tilbakemeldinger: await store.list(mandate) }
}

/** Throws Problem: ikke-tilgang, ikke-funnet when there is none such that is not handled. */
export function handleFeedback(id: string, ask: Ask, house: FeedbackHouse): Promise<FeedbackList> {
  const about = { ...ask, handling: 'tilbakemelding', emne: 'behandlet', objekt: id } as const
  return deed(about, house, async (mandate) => {
    if (!(await house.store.handle(mandate, id, house.clock().toISOString()))) throw new Problem('ikke-funnet')
    const result = { kommune: mandate.kommune, tilbakemeldinger: await house.store.list(mandate) }
    return { result, objekt: id }
  })
}
