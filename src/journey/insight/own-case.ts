// What a citizen is told of a piece of work in his own case: service, law, reason, and who. A member of staff stands without a name
// here; staff-names.ts puts it in where it may be shown.
import type { ToldActor, ToldOwn } from '../../base/insight-lines.ts'
import type { EntryBooks } from './entry-types.ts'
import type { StoredActor, StoredRow } from './stored-row.ts'

export function ownOf(rows: readonly StoredRow[], { aktoer }: StoredRow, books: EntryBooks): ToldOwn {
  const said = <Key extends 'tjenesteomraade' | 'saksreferanse' | 'begrunnelse'>(key: Key) =>
    rows.find((row) => row[key] !== null)?.[key] ?? null
  const tjenesteomraade = said('tjenesteomraade')
  const reason = said('begrunnelse')
  const laws = rows.flatMap(({ hjemmel }) => hjemmel ?? [])
  return {
    tjeneste: tjenesteomraade === null ? null : { kode: tjenesteomraade, tekst: books.service(tjenesteomraade) },
    hjemmel: laws.length === 0 ? null : [...new Set(laws)],
    saksreferanse: said('saksreferanse'),
    begrunnelse: reason === null ? null : { kode: reason, tekst: books.reason(reason, tjenesteomraade) },
    hvem: actorOf(aktoer, books),
  }
}

function actorOf({ type, organisasjonsnummer }: StoredActor, { organisation }: EntryBooks): ToldActor {
  if (type === 'person') return { type: 'ansatt', navn: null, organisasjon: null }
  if (type !== 'integrasjon' || organisasjonsnummer === null) return { type: 'ukjent', navn: null, organisasjon: null }
  return {
    type: 'fagsystem',
    navn: null,
    organisasjon: { navn: organisation(organisasjonsnummer), organisasjonsnummer },
  }
}
