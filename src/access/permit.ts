// A question in, a Permit or a refusal out; the audit row is committed before either (habit 2).
// A refusal is a row in the chain of the role's municipality, also when the actor comes from another one: that
// municipality's citizens were asked about. A role that does not exist leaves its row in the platform's chain.
import { type Audit, type AuditEvent, type AuditPerson, plattformKjede, type Sekvens } from '../audit/types.ts'
import { type IsoDate, osloDate } from '../base/dates.ts'
import { Problem } from '../base/errors.ts'
import { auditActor } from './audit-actor.ts'
import { type Allowed, decide, type Refused } from './decide.ts'
import type { Law } from './law.ts'
import { registerOnly } from './role-limits.ts'
import type { AccessKey, AccessRows, Actor, Ask, FieldList, FieldLists, Hjemmel, Role, SourceCall } from './types.ts'

/** What a decision is made from. store.access, the keys, openAudit's audit and readLaw's law fit these. */
export interface AccessDeps {
  readonly access: { findAccess(rolleId: string, actor: AccessKey): Promise<AccessRows | null> }
  readonly pseudonym: (number: Ask['personer'][number]) => string
  readonly audit: Audit
  readonly law: Law
  readonly fieldLists: FieldLists
  /** The municipality's own form of a case reference on a day (base/case-pattern.ts); null: the general one. */
  readonly saksmoenster: (fiksOrgId: string, on: IsoDate) => Promise<string | null>
  /** Has the municipality switched the list of events on for the role? Without it the list is off for everybody. */
  readonly hendelser?: { isOn(rolle: Pick<Role, 'id' | 'fiksOrgId'>, on: string): Promise<boolean> }
}

/** The second row of a look-up. */
export interface Given {
  readonly fase: 'gitt' | 'feilet'
  /** `ok`, `uten-sum` (facts missing), or the code of the Problem that ends the request. */
  readonly utfall: string
  /** UUID of the frozen record. */
  readonly resultat?: string
  readonly personer: readonly AuditPerson[]
  /** The range of the list that was given. */
  readonly sekvens?: Sekvens
  /** How many a search gave. */
  readonly treff?: number
  /** UTC instant of the answer. */
  readonly tid: string
}

const made: unique symbol = Symbol('made by Permit.ask')

/** Proof that this actor may see these fields of these persons for this year, and that the asking is on record. */
export class Permit {
  readonly ask: Ask
  readonly rolle: Role
  readonly hjemmel: Hjemmel
  /** Empty where no tax field is read, and for what is passed on within Skatteetaten's own package. */
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
    const rows = await rowsFor(ask, deps)
    const decided = decide(ask, rows, { ...deps, saksmoenster: await formOf(ask, rows, deps) })
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
      ...(given.sekvens === undefined ? {} : { sekvens: given.sekvens }),
      ...(given.treff === undefined ? {} : { treff: given.treff }),
    })
  }
}

/** Asked for only where a person has written a reference. */
const formOf = async ({ actor, saksreferanse, tid }: Ask, rows: AccessRows | null, deps: AccessDeps) =>
  rows === null || saksreferanse === undefined || actor.kind !== 'person'
    ? null
    : deps.saksmoenster(rows.rolle.fiksOrgId, osloDate(new Date(tid)))

/** What is known of actor and role; the switch of the list of events only when that is what is asked for. */
async function rowsFor(ask: Ask, { access, pseudonym, hendelser }: AccessDeps): Promise<AccessRows | null> {
  const rows = await access.findAccess(ask.rolleId, accessKey(ask.actor, pseudonym))
  if (rows === null || ask.handling !== 'hendelser') return rows
  return { ...rows, hendelser: (await hendelser?.isOn(rows.rolle, osloDate(new Date(ask.tid)))) ?? false }
}

/** How the store knows the actor; main/roles.ts asks with the same. */
export function accessKey(actor: Actor, pseudonym: AccessDeps['pseudonym']): AccessKey {
  if (actor.kind === 'person') return { pseudonym: pseudonym(actor.personidentifikator) }
  const { id, paaVegneAv } = actor
  return paaVegneAv === undefined ? { integrasjon: id } : { integrasjon: id, paaVegneAv: pseudonym(paaVegneAv) }
}

function askedRow(ask: Ask, decided: Allowed | Refused): AuditEvent {
  const personer = ask.personer.map((personidentifikator, i) => {
    const type = ask.typer?.[i]
    return type === undefined ? { personidentifikator } : { personidentifikator, type }
  })
  const objekt = ask.objekt === undefined ? {} : { objekt: ask.objekt }
  const asked = { ...aboutAsk(ask), ...objekt, tid: ask.tid, personer }
  if (decided.allowed) {
    const { rolle, hjemmel, felt } = decided
    const feltliste = felt.felt.size === 0 ? {} : { feltliste: { id: felt.id, navn: placed(felt) } }
    const purpose = aboutPurpose(ask, rolle, hjemmel)
    return { ...asked, ...purpose, ...feltliste, kjede: rolle.fiksOrgId, fase: 'spurt', utfall: 'ok' }
  }
  const { rolle, kode } = decided
  // What was refused may hold anything, so it stands in no row; neither does a reason that nobody has held against the list.
  const { saksreferanse, begrunnelse: _, ...rest } = asked
  const kept = kode === 'ugyldig-foresporsel' || saksreferanse === undefined ? rest : { ...rest, saksreferanse }
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

const withoutYear: readonly Ask['handling'][] = [...registerOnly, 'slett', 'feil-person', 'hendelser', 'siste-oppgjoer']
const yearOf = (ask: Ask): { inntektsaar?: number } =>
  withoutYear.includes(ask.handling) ? {} : { inntektsaar: ask.inntektsaar }

const aboutAsk = (ask: Ask) => ({
  requestId: ask.requestId,
  hendelse: ask.handling,
  aktoer: auditActor(ask.actor),
  ...(ask.saksreferanse === undefined ? {} : { saksreferanse: ask.saksreferanse }),
  ...(ask.videre === undefined ? {} : aboutCall(ask.videre)),
  ...(ask.sekvens === undefined ? {} : { sekvens: ask.sekvens }),
  ...(ask.begrunnelse === undefined ? {} : { begrunnelse: ask.begrunnelse }),
  ...(ask.deler === undefined ? {} : { deler: ask.deler }),
  ...(ask.kriterier === undefined ? {} : { kriterier: ask.kriterier }),
})

/** The package that was asked for stands on a refusal too; on what was allowed it is the role's own. */
const aboutCall = ({ api, rettighetspakke, stadie }: SourceCall) => ({
  api,
  rettighetspakke,
  ...(stadie === null ? {} : { stadie }),
})

const aboutPurpose = (ask: Ask, rolle: Role, hjemmel: Hjemmel) => ({
  rolle: rolle.id,
  tjenesteomraade: rolle.tjenesteomraade,
  beregningstype: hjemmel.beregningstype,
  rettighetspakke: hjemmel.rettighetspakke,
  hjemmel: hjemmel.hjemmel,
  ...yearOf(ask),
})
