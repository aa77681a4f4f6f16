// A citizen's question about himself in, an Insight out; the row of the reading is committed first (arkitektur.md habit 2). It opens
// the rows that name the citizen and nothing else: nobody's tax, and nobody else's rows. The reading belongs to no municipality,
// so its row stands in the platform's chain.
import { type Audit, plattformKjede } from '../audit/types.ts'
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
    const { actor, emne, objekt, requestId, tid } = ask
    if (actor.kind !== 'person') throw new Problem('ikke-tilgang')
    const { personidentifikator } = actor
    await audit.write({
      kjede: plattformKjede,
      tid,
      requestId,
      hendelse: 'innsyn',
      fase: 'utfoert',
      utfall: 'ok',
      aktoer: { type: 'person', personidentifikator },
      emne,
      ...(objekt === undefined ? {} : { objekt }),
      personer: [{ personidentifikator }],
    })
    return new Insight(made, ask, { pseudonymer: pseudonyms(personidentifikator), borger: personidentifikator }, audit)
  }

  /**
   * Proof that a member of staff's address protection may be asked for, before the name is shown to the citizen. On record in the
   * chain of the municipality that has chosen to name its staff. Rejects when no row is written.
   */
  async staffCheck(about: Pick<StaffCheck, 'fiksOrgId' | 'organisasjonsnummer' | 'ansatt'>): Promise<StaffCheck> {
    await this.#audit.write({
      kjede: about.fiksOrgId,
      tid: this.ask.tid,
      requestId: this.ask.requestId,
      hendelse: 'ansattgradering',
      fase: 'utfoert',
      utfall: 'ok',
      aktoer: { type: 'operatoer' },
      deler: ['adressebeskyttelse'],
      personer: [{ personidentifikator: about.ansatt }],
    })
    return new StaffCheck(made, about)
  }
}

/** Made by Insight.staffCheck alone: one member of staff, one question about the address protection, for one municipality. */
export class StaffCheck {
  readonly fiksOrgId: string
  readonly organisasjonsnummer: string
  readonly ansatt: Personidentifikator

  constructor(proof: typeof made, about: Pick<StaffCheck, 'fiksOrgId' | 'organisasjonsnummer' | 'ansatt'>) {
    if (proof !== made) throw new TypeError('A StaffCheck is made by Insight.staffCheck only')
    this.fiksOrgId = about.fiksOrgId
    this.organisasjonsnummer = about.organisasjonsnummer
    this.ansatt = about.ansatt
    Object.freeze(this)
  }
}
