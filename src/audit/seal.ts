// A typed event in, the text that is stored and hashed out. Ids and codes only (habit 16).
import { createHash } from 'node:crypto'
import { isCaseReference } from '../base/case-reference.ts'
import { isCorrelationId } from '../base/correlation-id.ts'
import type { AuditActor, AuditEvent, AuditPerson, Sekvens } from './types.ts'

export type Pseudonym = (number: AuditPerson['personidentifikator']) => string

export interface SealedPerson {
  readonly plass: number
  readonly pseudonym: string
  readonly rad: string
}
export interface SealedRow {
  readonly kjede: string
  readonly nr: number
  readonly prev: string
  readonly hash: string
  readonly rad: string
  readonly personer: readonly SealedPerson[]
}
export interface StoredFieldList {
  readonly id: string
  readonly navn: readonly string[]
}
/** A row that only waits for its place in the chain. */
export interface Draft {
  readonly rad: string
  readonly personer: readonly SealedPerson[]
  readonly feltlister: readonly StoredFieldList[]
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const code = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** The row's texts. Throws RangeError naming the field (never its value) that is not an id or a code. */
export function draft(event: AuditEvent, pseudonym: Pseudonym): Draft {
  checkCodes(event)
  const asked = event.feltliste
  const feltliste = asked === undefined ? null : fieldList(asked.id, asked.navn)
  const given = event.personer.map((person) => (person.felt === undefined ? null : fieldList('gitt', person.felt)))
  const rad = {
    tid: event.tid,
    requestId: event.requestId,
    hendelse: event.hendelse,
    fase: event.fase,
    utfall: event.utfall,
    aktoer: actorText(event.aktoer, pseudonym),
    rolle: event.rolle ?? null,
    tjenesteomraade: event.tjenesteomraade ?? null,
    beregningstype: event.beregningstype ?? null,
    rettighetspakke: event.rettighetspakke ?? null,
    hjemmel: event.hjemmel ?? null,
    inntektsaar: event.inntektsaar ?? null,
    feltliste: feltliste?.id ?? null,
    saksreferanse: event.saksreferanse ?? null,
    objekt: event.objekt ?? null,
    ...(event.emne === undefined ? {} : { emne: event.emne }),
    ...aboutCall(event.aktoer),
    ...(event.api === undefined ? {} : { api: event.api }),
    ...(event.stadie === undefined ? {} : { stadie: event.stadie }),
    ...(event.sekvens === undefined ? {} : { sekvens: sekvensText(event.sekvens) }),
    ...(event.begrunnelse === undefined ? {} : { begrunnelse: event.begrunnelse }),
    ...registerText(event),
  }
  const personer = event.personer.map((person, plass) => ({
    plass,
    pseudonym: pseudonym(person.personidentifikator),
    rad: JSON.stringify({ kilder: person.kilder ?? null, felt: given[plass]?.id ?? null, ...relationOf(person) }),
  }))
  return { rad: JSON.stringify(rad), personer, feltlister: [feltliste, ...given].filter((list) => list !== null) }
}

const registerText = ({ deler, kriterier, treff }: AuditEvent) => ({
  ...(deler === undefined ? {} : { deler }),
  ...(kriterier === undefined ? {} : { kriterier }),
  ...(treff === undefined ? {} : { treff }),
})

const relationOf = ({ type, relasjon, overstyring }: AuditPerson) => ({
  ...(type === undefined ? {} : { type }),
  ...(relasjon === undefined ? {} : { relasjon }),
  ...(overstyring === undefined ? {} : { overstyring }),
})

function checkCodes(event: AuditEvent): void {
  const wrong = (field: string): RangeError => new RangeError(`Audit: ${field} is not an id or a code`)
  const check = (field: string, value: string | undefined, allowed: RegExp): void => {
    if (value !== undefined && !allowed.test(value)) throw wrong(field)
  }
  check('kjede', event.kjede, uuid)
  check('tid', event.tid, instant)
  check('requestId', event.requestId, uuid)
  check('rolle', event.rolle, uuid)
  check('objekt', event.objekt, uuid)
  check('utfall', event.utfall, code)
  check('emne', event.emne, code)
  check('tjenesteomraade', event.tjenesteomraade, code)
  check('beregningstype', event.beregningstype, code)
  check('rettighetspakke', event.rettighetspakke, code)
  check('api', event.api, code)
  check('stadie', event.stadie, code)
  const { begrunnelse, korrelasjonsid } = aboutCall(event.aktoer)
  check('begrunnelse', begrunnelse, code)
  check('begrunnelse', event.begrunnelse, code)
  if (korrelasjonsid !== undefined && !isCorrelationId(korrelasjonsid)) throw wrong('korrelasjonsid')
  for (const one of event.deler ?? []) check('deler', one, code)
  for (const one of event.kriterier ?? []) check('kriterier', one, code)
  if (event.treff !== undefined && !Number.isSafeInteger(event.treff)) throw wrong('treff')
  if (event.saksreferanse !== undefined && !isCaseReference(event.saksreferanse)) throw wrong('saksreferanse')
  for (const { type, kilder = {}, relasjon, overstyring } of event.personer) {
    check('type', type, code)
    check('relasjon', relasjon, code)
    check('overstyring', overstyring, code)
    for (const [source, outcome] of Object.entries(kilder)) {
      check('kilder', source, code)
      check('kilder', outcome, code)
    }
  }
}

function actorText(actor: AuditActor, pseudonym: Pseudonym): Record<string, string> {
  if (actor.type === 'person') return { type: 'person', id: pseudonym(actor.personidentifikator) }
  if (actor.type !== 'integrasjon') return { type: actor.type }
  const { id, organisasjonsnummer, paaVegneAv } = actor
  const onBehalf = paaVegneAv === undefined ? {} : { paaVegneAv: pseudonym(paaVegneAv) }
  return { type: 'integrasjon', id, organisasjonsnummer, ...onBehalf }
}

/** Throws RangeError when it is more than three counts. */
function sekvensText({ fra, til, antall }: Sekvens): Sekvens {
  for (const count of [fra, til, antall]) {
    if (count !== null && !(Number.isSafeInteger(count) && count >= 0))
      throw new RangeError('Audit: sekvens is not a range')
  }
  return { fra, til, antall }
}

/** What a machine call brings stands on the row itself, where a person's reason stands too. */
function aboutCall(actor: AuditActor): { begrunnelse?: string; korrelasjonsid?: string } {
  if (actor.type !== 'integrasjon') return {}
  const { begrunnelse, korrelasjonsid } = actor
  return {
    ...(begrunnelse === undefined ? {} : { begrunnelse }),
    ...(korrelasjonsid === undefined ? {} : { korrelasjonsid }),
  }
}

/** The id ends in a hash of the names, so a list that is changed afterwards no longer fits its id. */
export function fieldList(name: string, fields: readonly string[]): StoredFieldList {
  const { navn, digest } = digested(fields)
  return { id: `${name}@${digest}`, navn }
}

interface Digested {
  readonly navn: readonly string[]
  readonly digest: string
}
/** The same array comes again with every question of a service and year, and holds hundreds of names. */
const digests = new WeakMap<readonly string[], Digested>()

function digested(fields: readonly string[]): Digested {
  const found = digests.get(fields)
  if (found !== undefined) return found
  const navn = [...fields].sort()
  const digest = createHash('sha256').update(JSON.stringify(navn)).digest('base64url').slice(0, 22)
  const made = { navn, digest }
  if (Object.isFrozen(fields)) digests.set(fields, made)
  return made
}

/** SHA-256 over an unambiguous text of the whole row and the hash before it. */
export function rowHash(row: Omit<SealedRow, 'hash'>): string {
  const persons = row.personer.map(({ plass, pseudonym, rad }) => [plass, pseudonym, rad])
  const text = JSON.stringify(['grunnlag-audit-1', row.kjede, row.nr, row.prev, row.rad, persons])
  return createHash('sha256').update(text).digest('base64url')
}

/** Drafts in their places after the head. */
export function seal(kjede: string, head: { nr: number; hash: string }, drafts: readonly Draft[]): SealedRow[] {
  let { nr, hash: prev } = head
  return drafts.map(({ rad, personer }) => {
    nr += 1
    const row = { kjede, nr, prev, rad, personer }
    prev = rowHash(row)
    return { ...row, hash: prev }
  })
}
