// A citizen's question about himself in, an Insight out; the row of the reading is committed first (habit 2). It opens
// the rows that name the citizen and nothing else: nobody's tax, and nobody else's rows. The reading belongs to no municipality,
// so its row stands in the platform's chain.
import { type Audit, type AuditEvent, plattformKjede } from '../audit/types.ts'
import { Problem } from '../base/errors.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import type { Actor } from './types.ts'

/** liste: a new answer; side: another page of it; pdf: the same on paper; spoersmaal: a question to a municipality. */
export type InsightPart = 'liste' | 'side' | 'pdf' | 'spoersmaal'

export interface InsightAsk {
  readonly actor: Actor
  readonly emne: InsightPart
  /** UUID of the frozen answer that is read again, or of the question. */
  readonly objekt?: string
  readonly requestId: string
  /** UTC instant. */
  readonly tid: string
}
/** The keys and openAudit's audit fit these. */
export interface InsightDeps {
  readonly pseudonyms: (number: Personidentifikator) => readonly string[]
  readonly audit: Audit
}

const made: unique symbol = Symbol('made by Insight.ask')

/** Proof that a person reads about himself, and that the reading is on record. */
export class Insight {
  readonly ask: InsightAsk
  /** Every pseudonym of the citizen, the live epoch's first. */
  readonly pseudonymer: readonly string[]
  readonly borger: Personidentifikator
  readonly #audit: Audit

  private constructor(
    proof: typeof made,
    ask: InsightAsk,
    { pseudonymer, borger }: Pick<Insight, 'pseudonymer' | 'borger'>,
    audit: Audit,
  ) {
    if (proof !== made) throw new TypeError('An Insight is made by Insight.ask only')
    this.ask = ask
    this.pseudonymer = pseudonymer
    this.borger = borger
    this.#audit = audit
    Object.freeze(this)
  }

  /** Throws Problem ikke-tilgang when a machine asks: nobody reads for another. Rejects when no row is written. */
  static async ask(ask: InsightAsk, { pseudonyms, audit }: InsightDeps): Promise<Insight> {
    const { actor, tid } = ask
    if (actor.kind !== 'person') throw new Problem('ikke-tilgang')
    const { personidentifikator } = actor
    await audit.write({ ...rowOf(ask, personidentifikator), tid, fase: 'utfoert', utfall: 'ok' })
    return new Insight(made, ask, { pseudonymer: pseudonyms(personidentifikator), borger: personidentifikator }, audit)
  }

  /** The Problem of an answer that is too old, or another's, for the caller to throw; its row first. Rejects when it is not written. */
  async notFound(tid: string): Promise<Problem> {
    const missing = new Problem('ikke-funnet')
    await this.#audit.write({ ...rowOf(this.ask, this.borger), tid, fase: 'feilet', utfall: missing.kode })
    return missing
  }

  /**
   * Proof that a member of staff's address protection may be asked for, before the name is shown to the citizen. On record in the
   * chain of the municipality that has chosen to name its staff, as Grunnlag's own doing: nobody of the municipality asked, and who
   * reads innsyn is not the municipality's to know. Rejects when no row is written.
   */
  async staffCheck(about: StaffAbout): Promise<StaffCheck> {
    const { requestId } = this.ask
    const row = (part: CheckRow): Promise<void> =>
      this.#audit.write({
        kjede: about.fiksOrgId,
        requestId,
        hendelse: 'ansattgradering',
        aktoer: { type: 'system' },
        deler: ['adressebeskyttelse'],
        ...part,
      })
    const personer = [{ personidentifikator: about.ansatt }]
    await row({ tid: this.ask.tid, fase: 'spurt', utfall: 'ok', personer })
    return new StaffCheck(made, about, row)
  }
}

const rowOf = ({ emne, objekt, requestId }: InsightAsk, personidentifikator: Personidentifikator) => ({
  kjede: plattformKjede,
  requestId,
  // A question is the one part that leaves something that stands.
  hendelse: emne === 'spoersmaal' ? ('innsynsspoersmaal' as const) : ('innsyn' as const),
  aktoer: { type: 'person' as const, personidentifikator },
  emne,
  ...(objekt === undefined ? {} : { objekt }),
  personer: [{ personidentifikator }],
})

export interface StaffAbout {
  readonly fiksOrgId: string
  readonly organisasjonsnummer: string
  readonly ansatt: Personidentifikator
}
type CheckRow = Pick<AuditEvent, 'tid' | 'fase' | 'utfall' | 'personer'>

/** Made by Insight.staffCheck alone: one member of staff, one question about the address protection, for one municipality. */
export class StaffCheck implements StaffAbout {
  readonly fiksOrgId: string
  readonly organisasjonsnummer: string
  readonly ansatt: Personidentifikator
  readonly #row: (part: CheckRow) => Promise<void>

  constructor(proof: typeof made, about: StaffAbout, row: (part: CheckRow) => Promise<void>) {
    if (proof !== made) throw new TypeError('A StaffCheck is made by Insight.staffCheck only')
    this.fiksOrgId = about.fiksOrgId
    this.organisasjonsnummer = about.organisasjonsnummer
    this.ansatt = about.ansatt
    this.#row = row
    Object.freeze(this)
  }

  /** What the register said: null, or why it did not (base/fact.ts). `tid` is a UTC instant. Rejects when the row is not written. */
  async answered(why: string | null, tid: string): Promise<void> {
    const personidentifikator = this.ansatt
    const person = { personidentifikator, kilder: { folkeregister: why ?? 'ok' } }
    await (why === null
      ? this.#row({ tid, fase: 'gitt', utfall: 'ok', personer: [{ ...person, felt: ['adressebeskyttelse'] }] })
      : this.#row({ tid, fase: 'feilet', utfall: why, personer: [person] }))
  }
}
