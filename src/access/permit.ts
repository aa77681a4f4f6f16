// A question in, a Permit or a refusal out; the audit row is committed before either (arkitektur.md habit 2).
// A refusal is a row in the chain of the role's municipality, also when the actor comes from another one: that
// municipality's citizens were asked about. A role that does not exist leaves its row in the platform's chain.
import { type Audit, type AuditEvent, type AuditPerson, plattformKjede } from '../audit/types.ts'
import { Problem } from '../base/errors.ts'
import { auditActor } from './audit-actor.ts'
import { type Allowed, decide, type Refused } from './decide.ts'
import type { Law } from './law.ts'
import type { AccessKey, AccessRows, Actor, Ask, FieldList, FieldLists, Hjemmel, Role } from './types.ts'

/** What a decision is made from. store.access, the keys, openAudit's audit and readLaw's law fit these. */
export interface AccessDeps {
  readonly access: { findAccess(rolleId: string, actor: AccessKey): Promise<AccessRows | null> }
  readonly pseudonym: (number: Ask['personer'][number]) => string
  readonly audit: Audit
  readonly law: Law
  readonly fieldLists: FieldLists
}

/** The second row of a look-up. */
export interface Given {
  readonly fase: 'gitt' | 'feilet'
  /** `ok`, `uten-sum` (facts missing), or the code of the Problem that ends the request. */
  readonly utfall: string
  /** UUID of the frozen record. */
  readonly resultat?: string
  readonly personer: readonly AuditPerson[]
  /** UTC instant of the answer. */
  readonly tid: string
}

const made: unique symbol = Symbol('made by Permit.ask')

/** Proof that this actor may see these fields of these persons for this year, and that the asking is on record. */
export class Permit {
  readonly ask: Ask
  readonly rolle: Role
  readonly hjemmel: Hjemmel
  /** Empty for personoppslag and slett. */
  readonly felt: FieldList
  readonly #audit: Audit

  private constructor(proof: typeof made, ask: Ask, decided: Allowed, audit: Audit) {
    if (proof !== made) throw new TypeError('A Permit is made by Permit.ask only')
    this.ask = ask
    this.rolle = decided.rolle
    this.hjemmel = decided.hjemmel
    this.felt = decided.felt
    this.#audit = audit
    Object.freeze(this)
  }

  /** The Permit. Throws Problem (403, or 400 for year and case reference) when refused. Rejects when no row is written. */
  static async ask(ask: Ask, deps: AccessDeps): Promise<Permit> {
    const rows = await deps.access.findAccess(ask.rolleId, accessKey(ask.actor, deps.pseudonym))
    const decided = decide(ask, rows, deps)
    await deps.audit.write(askedRow(ask, decided))
    if (!decided.allowed) throw new Problem(decided.kode, decided.params, decided.felt)
    return new Permit(made, ask, decided, deps.audit)
  }

  /** Commits the second row. Call it before the first byte of the answer; if it rejects there is no answer. */
  async given(given: Given): Promise<void> {
    await this.#audit.write({
      ...aboutAsk(this.ask),
      ...aboutPurpose(this.ask, this.rolle, this.hjemmel),
      kjede: this.rolle.fiksOrgId,
      tid: given.tid,
      fase: given.fase,
      utfall: given.utfall,
      personer: given.personer,
      ...(given.resultat === undefined ? {} : { objekt: given.resultat }),
    })
  }
}

/** How the store knows the actor; main/roles.ts asks with the same. */
export function accessKey(actor: Actor, pseudonym: AccessDeps['pseudonym']): AccessKey {
  if (actor.kind === 'person') return { pseudonym: pseudonym(actor.personidentifikator) }
  const { id, paaVegneAv } = actor
  return paaVegneAv === undefined ? { integrasjon: id } : { integrasjon: id, paaVegneAv: pseudonym(paaVegneAv) }
}

function askedRow(ask: Ask, decided: Allowed | Refused): AuditEvent {
  const personer = ask.personer.map((personidentifikator) => ({ personidentifikator }))
  const asked = { ...aboutAsk(ask), tid: ask.tid, personer }
  if (decided.allowed) {
    const { rolle, hjemmel, felt } = decided
    const feltliste = felt.felt.size === 0 ? {} : { feltliste: { id: felt.id, navn: placed(felt) } }
    const purpose = aboutPurpose(ask, rolle, hjemmel)
    return { ...asked, ...purpose, ...feltliste, kjede: rolle.fiksOrgId, fase: 'spurt', utfall: 'ok' }
  }
  const { rolle, kode } = decided
  const { saksreferanse, ...rest } = asked
  const kept = kode === 'ugyldig-foresporsel' || saksreferanse === undefined ? rest : asked
  if (rolle === null) return { ...kept, kjede: plattformKjede, fase: 'nektet', utfall: kode }
  const about = { rolle: rolle.id, tjenesteomraade: rolle.tjenesteomraade, beregningstype: ask.beregningstype }
  return { ...kept, ...about, ...yearOf(ask), kjede: rolle.fiksOrgId, fase: 'nektet', utfall: kode }
}

/** Fields with their place, so that the list tells what was shown and what was counted. Written once per list. */
function placed(felt: FieldList): readonly string[] {
  const found = placedLists.get(felt)
  if (found !== undefined) return found
  const made = Object.freeze([...felt.felt].map(([name, place]) => `${name}:${place}`))
  placedLists.set(felt, made)
  return made
}
const placedLists = new WeakMap<FieldList, readonly string[]>()

const yearOf = (ask: Ask): { inntektsaar?: number } =>
  ask.handling === 'personoppslag' || ask.handling === 'slett' ? {} : { inntektsaar: ask.inntektsaar }

const aboutAsk = (ask: Ask) => ({
  requestId: ask.requestId,
  hendelse: ask.handling,
  aktoer: auditActor(ask.actor),
  ...(ask.saksreferanse === undefined ? {} : { saksreferanse: ask.saksreferanse }),
})

const aboutPurpose = (ask: Ask, rolle: Role, hjemmel: Hjemmel) => ({
  rolle: rolle.id,
  tjenesteomraade: rolle.tjenesteomraade,
  beregningstype: hjemmel.beregningstype,
  rettighetspakke: hjemmel.rettighetspakke,
  hjemmel: hjemmel.hjemmel,
  ...yearOf(ask),
})
