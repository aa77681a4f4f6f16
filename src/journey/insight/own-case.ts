// What a citizen is told of a look-up in his own case: service, law, year, reason, and who. A member of staff stands without a name
// here; staff-names.ts puts it in where it may be shown.
import { deedOf } from './events.ts'
import type { EntryBooks, InsightActor, InsightOwn } from './entry-types.ts'
import type { StoredActor, StoredRow } from './stored-row.ts'

export function ownOf(
  rows: readonly StoredRow[],
  asked: StoredRow,
  tjenesteomraade: string | null,
  books: EntryBooks,
): InsightOwn {
  const said = <Key extends 'hjemmel' | 'inntektsaar' | 'saksreferanse' | 'begrunnelse'>(key: Key) =>
    rows.find((row) => row[key] !== null)?.[key] ?? null
  const reason = said('begrunnelse')
  return {
    handling: deedOf(asked.hendelse),
    tjeneste: books.service(tjenesteomraade),
    hjemmel: said('hjemmel') ?? [],
    inntektsaar: said('inntektsaar'),
    saksreferanse: said('saksreferanse'),
    begrunnelse: reason === null || tjenesteomraade === null ? null : books.reason(reason, tjenesteomraade),
    hvem: actorOf(asked.aktoer, books),
  }
}

function actorOf({ type, organisasjonsnummer }: StoredActor, { organisation }: EntryBooks): InsightActor {
  if (type === 'person') return { type: 'ansatt', navn: null, organisasjon: null }
  if (type !== 'integrasjon' || organisasjonsnummer === null) return { type: 'ukjent', navn: null, organisasjon: null }
  return {
    type: 'fagsystem',
    navn: null,
    organisasjon: { navn: organisation(organisasjonsnummer), organisasjonsnummer },
  }
}
