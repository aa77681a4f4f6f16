// The books that rows are told from: names of municipalities, services, reasons and fields. What a book does not hold is null,
// and is told with its code as unknown, never left out.
import type { Law } from '../../access/law.ts'
import type { InsightArea, TaxKind } from '../../base/insight-words.ts'
import type { InsightKey, InsightMunicipality, InsightStore } from '../../store/insight-types.ts'
import type { EntryBooks } from './entry-types.ts'
import { nameOf } from './frozen.ts'
import type { StoredRow } from './stored-row.ts'

export interface BookHouse {
  readonly store: InsightStore
  readonly law: Law
  readonly kindOf: (navn: string) => TaxKind
  /** Of a municipality or county by its number, also one that does not use Grunnlag; null: not known. */
  readonly organisationName: (organisasjonsnummer: string) => string | null
}

const service = (law: Law, kode: string | null) => law.tjenesteomraader.find((one) => one.kode === kode)

export const areaIn =
  (law: Law) =>
  (kode: string | null): InsightArea =>
    service(law, kode)?.innsynsomraade ?? 'ukjent'

/** All that `rows` need. */
export async function booksFor(
  rows: readonly StoredRow[],
  insight: InsightKey,
  municipalities: ReadonlyMap<string, InsightMunicipality>,
  { store, law, kindOf, organisationName }: BookHouse,
): Promise<EntryBooks> {
  const lists = await store.fieldLists([...new Set(rows.flatMap(({ felt }) => (felt === null ? [] : [felt])))])
  const wrong = await store.wrongRecords(insight)
  return {
    municipality: (fiksOrgId) => nameOf(municipalities, fiksOrgId),
    area: areaIn(law),
    service: (kode) => service(law, kode)?.navn ?? null,
    reason: (kode, omraade) => reasonText(law, kode, omraade),
    organisation: organisationName,
    fields: (list) => lists.get(list) ?? null,
    kindOf,
    wrong,
  }
}

const reasonText = (law: Law, kode: string, omraade: string | null): string | null =>
  omraade === null
    ? null
    : ((['oppslag', 'integrasjon'] as const)
        .flatMap((bruk) => law.begrunnelser(omraade, bruk))
        .find((row) => row.kode === kode)?.tekst ?? null)
