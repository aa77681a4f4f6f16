// A question in, a Permit or a refusal out; the audit row is committed before either (arkitektur.md habit 2).
import type { Audit, AuditPerson } from '../audit/types.ts'
import type { AccessKey, AccessRows, Ask, FieldList, FieldLists, Hjemmel, Role } from './types.ts'
import type { Law } from './law.ts'

/** What a decision is made from. store.access, audit and the checked law fit these. */
export interface AccessDeps {
  readonly access: { findAccess(rolleId: string, actor: AccessKey): Promise<AccessRows | null> }
  readonly pseudonym: (number: Ask['personer'][number]) => string
  readonly audit: Audit
  readonly law: Law
  readonly fieldLists: FieldLists
}

/** The second row of a look-up. */
export interface Given {
  /** `ok`, `uten-sum` (facts missing), or the code of the Problem that ends the request. */
  readonly utfall: string
  readonly fase: 'gitt' | 'feilet'
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

  private constructor(proof: typeof made, ask: Ask, decided: Decided, audit: Audit) {
    if (proof !== made) throw new TypeError('A Permit is made by Permit.ask only')
    this.ask = ask
    this.rolle = decided.rolle
    this.hjemmel = decided.hjemmel
    this.felt = decided.felt
    this.#audit = audit
  }

  /** The Permit. Throws Problem (403, or 400 for year and case reference) when refused; both are audited first. */
  static async ask(ask: Ask, deps: AccessDeps): Promise<Permit> {
    throw new Error(`not built yet ${ask.handling} ${deps.law.hjemler.length}`)
  }

  /** Commits the second row. Call it before the first byte of the answer; if it rejects there is no answer. */
  async given(given: Given): Promise<void> {
    throw new Error(`not built yet ${given.utfall} ${typeof this.#audit}`)
  }
}
interface Decided {
  readonly rolle: Role
  readonly hjemmel: Hjemmel
  readonly felt: FieldList
}
