// What was given about a citizen in one look-up → the kinds of data, in the order of base/insight-words.ts. Where nothing was given
// there are none; in another person's case the kinds of tax data are told as one.
import { type InsightCase, type InsightKind, insightKinds, type TaxKind, taxKinds } from '../../base/insight-words.ts'
import { adressedeler } from '../../base/register-parts.ts'
import { isGiven, type StoredRow } from './stored-row.ts'

export interface KindBooks {
  /** The names of a field list of a row; null: it is no longer kept, and then nobody knows which they were. */
  readonly fields: (id: string) => readonly string[] | null
  readonly kindOf: (navn: string) => TaxKind
}

/** Events whose fields are parts of Folkeregisteret's document. */
const ofRegister = ['personoppslag', 'folkeregisteroppslag', 'navneoppslag', 'personsoek', 'ansattgradering']
const family = ['sivilstand', 'familierelasjon', 'foreldreansvar', 'vergemaalEllerFremtidsfullmakt']
const addresses: readonly string[] = [...adressedeler, 'adressebeskyttelse']

export function insightKindsOf(rows: readonly StoredRow[], sak: InsightCase, books: KindBooks): readonly InsightKind[] {
  const found = new Set(
    rows
      .filter(isGiven)
      .flatMap((row) => kindsOfRow(row, books))
      .map((kind) => (sak === 'egen' ? kind : coarse(kind))),
  )
  return insightKinds.filter((kind) => found.has(kind))
}

function kindsOfRow(row: StoredRow, { fields, kindOf }: KindBooks): InsightKind[] {
  const { hendelse, felt, deler, kilder } = row
  // The mark of a wrong person gives nothing; a check of a colleague from before it had an outcome names its parts alone.
  if (hendelse === 'feil-person') return []
  if (felt === null) return hendelse === 'ansattgradering' ? (deler ?? []).map(registerKind) : ['ukjent']
  const names = fields(felt)
  if (names === null) return ['ukjent']
  if (ofRegister.includes(hendelse)) return names.map(registerKind)
  const household: InsightKind[] = kilder?.['folkeregister'] === 'ok' ? ['husstand'] : []
  return [...names.map(kindOf), ...household]
}

function registerKind(part: string): InsightKind {
  if (part === 'navn' || part === 'identifikasjonsnummer') return 'navn'
  if (family.includes(part)) return 'familie'
  return addresses.includes(part) ? 'adresse' : 'annet-register'
}

const ofTax: ReadonlySet<InsightKind> = new Set(taxKinds)
const coarse = (kind: InsightKind): InsightKind => (ofTax.has(kind) ? 'skatteopplysninger' : kind)
