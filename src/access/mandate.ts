// An administrator's question in, a Mandate or a refusal out; the audit row is committed before either (habit 2).
// A Mandate lets its holder read and adopt what the municipality decides, prices and guidelines. It is no Permit: with it nobody
// can be looked up, and an administrator without a role of their own gets none.
import { type Audit, type AuditEvent, type AuditPerson, plattformKjede } from '../audit/types.ts'
import { type IsoDate, osloDate } from '../base/dates.ts'
import { Problem } from '../base/errors.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import { auditActor } from './audit-actor.ts'
import { isInForce } from './decide.ts'
import type { Actor, Grant, Styring } from './types.ts'

export interface MandateAsk {
  readonly actor: Actor
  readonly fiksOrgId: string
  readonly handling: Styring
  readonly requestId: string
  /** UTC instant. */
  readonly tid: string
  /** What is to be adopted: the service of a price list, or a guideline's key; or the deed (gi, fjern, godkjenn …). */
  readonly emne?: string
  /** UUIDs of the role and of the grant or integration it is about. */
  readonly rolle?: string
  readonly objekt?: string
  /** Whom the deed gives something or takes it from; whom a search in the log is about. */
  readonly personer?: readonly AuditPerson[]
}

/** store.access, the keys and openAudit's audit fit these. */
export interface MandateDeps {
  readonly access: {
    officesOf(pseudonym: string, on: string): Promise<readonly Grant[]>
    findMunicipality(fiksOrgId: string): Promise<{ readonly navn: string } | null>
    findIntegration(id: string): Promise<{ readonly fiksOrgId: string; readonly aktiv: boolean } | null>
  }
  readonly pseudonym: (number: Personidentifikator) => string
  readonly audit: Audit
}

/** How it went; the second row of an adoption. */
export interface Adoption {
  readonly fase: 'utfoert' | 'feilet'
  readonly utfall: string
  readonly saksreferanse?: string
  /** UUID of the new row. */
  readonly objekt?: string
  readonly tjenesteomraade?: string
  readonly tid: string
}

const made: unique symbol = Symbol('made by Mandate.ask')

/** Proof that this person administers the municipality today, and that the asking is on record. */
export class Mandate {
  readonly ask: MandateAsk
  readonly fiksOrgId: string
  readonly kommune: { readonly navn: string }
  /** Pseudonym of the administrator, for the row that is written. */
  readonly av: string
  readonly #audit: Audit

  private constructor(proof: typeof made, ask: MandateAsk, found: { navn: string; av: string }, audit: Audit) {
    if (proof !== made) throw new TypeError('A Mandate is made by Mandate.ask only')
    this.ask = ask
    this.fiksOrgId = ask.fiksOrgId
    this.kommune = { navn: found.navn }
    this.av = found.av
    this.#audit = audit
    Object.freeze(this)
  }

  /** The Mandate. Throws Problem ikke-tilgang when refused. Rejects when no row is written. */
  static async ask(ask: MandateAsk, { access, pseudonym, audit }: MandateDeps): Promise<Mandate> {
    const human = humanBehind(ask.actor)
    const av = human === null ? null : pseudonym(human)
    const on = osloDate(new Date(ask.tid))
    const [grants, kommune, opened] = await Promise.all([
      av === null ? [] : access.officesOf(av, on),
      access.findMunicipality(ask.fiksOrgId),
      mayCarry(ask, access),
    ])
    const allowed = kommune !== null && opened && administers(grants, ask.fiksOrgId, on)
    await audit.write(askedRow(ask, kommune !== null, allowed))
    if (!allowed || av === null) throw new Problem('ikke-tilgang')
    return new Mandate(made, ask, { navn: kommune.navn, av }, audit)
  }

  /** Commits the second row of an adoption. If it rejects there is no answer. */
  async done(adoption: Adoption): Promise<void> {
    await this.#audit.write({ ...about(this.ask), ...adoption, kjede: this.fiksOrgId })
  }
}

/** An integration administers nothing by itself; it may carry an administrator's call (ID-porten token). */
export const humanBehind = (actor: Actor): Personidentifikator | null =>
  actor.kind === 'person' ? actor.personidentifikator : (actor.paaVegneAv ?? null)

/** What carries the call must be the municipality's own integration, and switched on. */
async function mayCarry({ actor, fiksOrgId }: MandateAsk, access: MandateDeps['access']): Promise<boolean> {
  if (actor.kind === 'person') return true
  const integration = await access.findIntegration(actor.id)
  return integration?.fiksOrgId === fiksOrgId && integration.aktiv
}

/** An administrator's grant is on the whole organisation, and in force on the day. */
export const administers = (grants: readonly Grant[], fiksOrgId: string, on: IsoDate): boolean =>
  grants.some(
    (one) => one.type === 'administrator' && one.rolleId === null && one.fiksOrgId === fiksOrgId && isInForce(one, on),
  )

/** Reading is one row; an adoption is two. A municipality that is not here has no chain of its own. */
function askedRow(ask: MandateAsk, exists: boolean, allowed: boolean): AuditEvent {
  const isReading = ask.handling === 'forvaltning' || ask.handling === 'loggsoek'
  const fase = !allowed ? 'nektet' : isReading ? 'utfoert' : 'spurt'
  const kjede = exists ? ask.fiksOrgId : plattformKjede
  return { ...about(ask), kjede, tid: ask.tid, fase, utfall: allowed ? 'ok' : 'ikke-tilgang' }
}

const about = ({ actor, handling, requestId, emne, rolle, objekt, personer }: MandateAsk) => ({
  requestId,
  hendelse: handling,
  aktoer: auditActor(actor),
  ...(emne === undefined ? {} : { emne }),
  ...(rolle === undefined ? {} : { rolle }),
  ...(objekt === undefined ? {} : { objekt }),
  personer: personer ?? [],
})
