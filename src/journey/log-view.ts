// A stored row of evidence → what an administrator is shown of it: every part named here, nothing spread. Staff by name, or by the
// last four digits; residents not at all.
import type { StaffMember } from '../store/audit-search-types.ts'
import type { LogRow } from '../store/audit-search-types.ts'

/** A person: the name the municipality has given, and the last four digits; null when not known. A machine: its id. system: Grunnlag itself. */
export interface LogActor {
  readonly type: 'person' | 'integrasjon' | 'operatoer' | 'system' | 'ukjent'
  readonly navn: string | null
  readonly slutterPaa: string | null
  readonly id: string | null
}
/** contract-logg.ts gives it to the pages as it stands here. */
export interface LogView {
  readonly rad: number
  /** UTC instant. */
  readonly tidspunkt: string
  readonly hendelse: string
  readonly fase: string
  /** `ok`, or the code of why not. */
  readonly utfall: string
  readonly aktoer: LogActor
  readonly paaVegneAv: LogActor | null
  readonly rolle: { readonly id: string; readonly navn: string | null } | null
  readonly tjenesteomraade: string | null
  readonly beregningstype: string | null
  readonly rettighetspakke: string | null
  /** null: the row names none, as where no law was asked after. */
  readonly hjemmel: readonly string[] | null
  readonly inntektsaar: number | null
  readonly feltliste: string | null
  readonly saksreferanse: string | null
  readonly begrunnelse: string | null
  readonly emne: string | null
  readonly objekt: string | null
  readonly requestId: string
  /** Nobody is named; erSoekt tells whether it is the person that was searched for. */
  readonly personer: readonly {
    readonly erSoekt: boolean
    /** Who the person was in the question; codes of the relation and of the override, null where none was made. */
    readonly type: string | null
    readonly relasjon: string | null
    readonly overstyring: string | null
    readonly kilder: readonly { readonly kilde: string; readonly utfall: string }[]
    readonly felt: string | null
  }[]
}
/** What the rows' ids and pseudonyms stand for. */
export interface LogNames {
  readonly staff: ReadonlyMap<string, StaffMember>
  readonly roles: ReadonlyMap<string, string>
  /** Pseudonyms of the person that was searched for. */
  readonly searched: readonly string[]
}

interface StoredActor {
  readonly type: LogActor['type']
  readonly id?: string
  readonly paaVegneAv?: string
}
/** As seal.ts writes it; what a row lacks is null. */
interface Stored {
  readonly tid: string
  readonly requestId: string
  readonly hendelse: string
  readonly fase: string
  readonly utfall: string
  readonly aktoer: StoredActor
  readonly rolle?: string | null
  readonly tjenesteomraade?: string | null
  readonly beregningstype?: string | null
  readonly rettighetspakke?: string | null
  readonly hjemmel?: readonly string[] | null
  readonly inntektsaar?: number | null
  readonly feltliste?: string | null
  readonly saksreferanse?: string | null
  readonly begrunnelse?: string | null
  readonly emne?: string | null
  readonly objekt?: string | null
}
interface StoredPerson {
  readonly kilder?: Record<string, string> | null
  readonly felt?: string | null
  readonly type?: string
  readonly relasjon?: string
  readonly overstyring?: string
}

const stored = ({ rad }: LogRow): Stored => JSON.parse(rad) as Stored

/** Pseudonyms of the staff that rows name. */
export function actorsIn(rows: readonly LogRow[]): readonly string[] {
  const named = rows.flatMap((row) => {
    const { type, id, paaVegneAv } = stored(row).aktoer
    return [type === 'person' ? id : undefined, paaVegneAv]
  })
  return [...new Set(named.filter((one) => one !== undefined))]
}

export function personActor(pseudonym: string, { staff }: LogNames): LogActor {
  const found = staff.get(pseudonym)
  return { type: 'person', navn: found?.navn ?? null, slutterPaa: found?.nummer?.slice(-4) ?? null, id: null }
}

function actorView({ type, id }: StoredActor, names: LogNames): LogActor {
  if (type === 'person' && id !== undefined) return personActor(id, names)
  return { type, navn: null, slutterPaa: null, id: id ?? null }
}

export function logView(row: LogRow, names: LogNames): LogView {
  const { tid, requestId, hendelse, fase, utfall, aktoer, ...rest } = stored(row)
  const { rolle } = rest
  return {
    rad: row.nr,
    tidspunkt: tid,
    hendelse,
    fase,
    utfall,
    aktoer: actorView(aktoer, names),
    paaVegneAv: aktoer.paaVegneAv === undefined ? null : personActor(aktoer.paaVegneAv, names),
    rolle: typeof rolle === 'string' ? { id: rolle, navn: names.roles.get(rolle) ?? null } : null,
    tjenesteomraade: rest.tjenesteomraade ?? null,
    beregningstype: rest.beregningstype ?? null,
    rettighetspakke: rest.rettighetspakke ?? null,
    hjemmel: rest.hjemmel ?? null,
    inntektsaar: rest.inntektsaar ?? null,
    feltliste: rest.feltliste ?? null,
    saksreferanse: rest.saksreferanse ?? null,
    begrunnelse: rest.begrunnelse ?? null,
    emne: rest.emne ?? null,
    objekt: rest.objekt ?? null,
    requestId,
    personer: row.personer.map((person) => personView(person, names)),
  }
}

function personView(
  { pseudonym, rad }: LogRow['personer'][number],
  { searched }: LogNames,
): LogView['personer'][number] {
  const { kilder, felt, type, relasjon, overstyring } = JSON.parse(rad) as StoredPerson
  return {
    erSoekt: searched.includes(pseudonym),
    type: type ?? null,
    relasjon: relasjon ?? null,
    overstyring: overstyring ?? null,
    kilder: Object.entries(kilder ?? {}).map(([kilde, utfall]) => ({ kilde, utfall })),
    felt: felt ?? null,
  }
}
