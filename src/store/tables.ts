// The tables as kysely sees them: row types of the migrations, for store/ alone.
import type { ColumnType, Generated } from 'kysely'

/** bigint comes as BigInt from both databases; the rest of the house speaks of counts as numbers. */
type Count = ColumnType<bigint, number, number>
/** `date`, as YYYY-MM-DD text from both databases. */
type Day = string
type Instant = ColumnType<Date, string, string>
type Bytes = ColumnType<Uint8Array, Buffer, Buffer>

/** A row of prisliste or retningslinje as it is read; the validity as its two days. */
export interface AdoptedColumns {
  id: string
  emne: string
  fra: Day
  til: Day | null
  vedtatt: Day
  saksnummer: string
  innhold: unknown
  opprettet_av: string
  opprettet: Date
  erstattet_av: string | null
}

export interface Tables {
  organisasjon: {
    fiks_org_id: string
    navn: string
    organisasjonsnummer: string
    kommunenummer: string
    type: Generated<'kommune' | 'fylkeskommune'>
  }
  rolle: {
    fiks_org_id: string
    id: string
    navn: string
    tjenesteomraade: string
    aktiv: Generated<boolean>
    formaal: Generated<string>
    fra: Day | null
    til: Day | null
    registre: string[] | null
    folkeregisterdeler: string[] | null
    fiks: Generated<unknown>
    opprettet: Instant | null
    endret: Instant | null
    slettet: Instant | null
  }
  rolletilgang: {
    fiks_org_id: string
    id: Generated<string>
    rolle_id: string | null
    person: string | null
    integrasjon: string | null
    type: 'bruker' | 'administrator' | 'segmentansvarlig'
    fra: Day
    til: Day | null
    status: Generated<'venter' | 'gjelder' | 'avvist' | 'avsluttet'>
    grunn: string | null
    gitt_av: string | null
    gitt: Instant | null
    godkjent_av: string | null
    avgjort: Instant | null
    avsluttet_av: string | null
    avsluttet: Instant | null
    vertskommune: string | null
  }
  ansatt: { fiks_org_id: string; pseudonym: string; navn: Bytes; noekkel: Generated<string> }
  integrasjon: {
    fiks_org_id: string
    id: string
    organisasjonsnummer: string
    passord_hmac: Bytes
    aktiv: Generated<boolean>
    navn: Generated<string>
    begrunnelse: string | null
    fiks_kontrakt: Generated<'v1' | 'v2'>
    opprettet_av: string | null
    opprettet: Instant | null
    passord2_hmac: Bytes | null
    passord2_utloeper: Instant | null
    sist_brukt: Instant | null
  }
  integrasjon_takt: { fiks_org_id: string; integrasjon: string; minutt: Count; antall: number }
  gjentakelse: {
    fiks_org_id: string
    noekkel: Bytes
    foresporsel: Bytes
    ferdig: Generated<boolean>
    svar: Bytes | null
    utloeper: Instant
  }
  delegering: {
    fiks_org_id: string
    tjenesteomraade: string
    erklaert: Day | null
    innvilget: Day | null
    delegert: Day | null
    opphoert: Day | null
  }
  sesjon: {
    id_hash: Bytes
    person: string
    innhold: Bytes
    rolle_id: string | null
    opprettet: Instant
    sist_sett: Instant
    utloeper: Instant
    sid_hmac: Bytes | null
    sub_hmac: Bytes | null
  }
  utlogging_brukt: { jti_hash: Bytes; utloeper: Instant }
  innlogging: { state_hash: Bytes; innhold: Bytes; utloeper: Instant }
  resultat: {
    fiks_org_id: string
    id: string
    rolle_id: string
    hode: Bytes
    innhold: Bytes
    opprettet: Instant
    utloeper: Instant
    kilder: Generated<string[]>
  }
  spraakvalg: { person: string; spraak: string; sist_brukt: Instant }
  utkast: {
    fiks_org_id: string
    person: string
    id: string
    rolle_id: string
    versjon: number
    innhold: Bytes
    lagret: Instant
    utloeper: Instant
  }
  pdfkontroll: { fiks_org_id: string; kode_hash: Bytes; fil_hash: Bytes; laget: Day; utloeper: Day }
  audit_hode: { fiks_org_id: string; nr: Count; hash: string }
  audit: {
    fiks_org_id: string
    nr: Count
    prev: string
    hash: string
    rad: string
    tid: Generated<string>
    hendelse: Generated<string>
    fase: Generated<string>
    rolle: Generated<string | null>
    utfall: Generated<string>
    tjenesteomraade: Generated<string | null>
    saksreferanse: Generated<string | null>
    request_id: Generated<string>
    aktoer: Generated<string | null>
    paa_vegne_av: Generated<string | null>
  }
  audit_person: { fiks_org_id: string; nr: Count; plass: number; pseudonym: string; rad: string }
  feltliste: { id: string; navn: string }
  person: { fiks_org_id: string; pseudonym: string; nummer: Bytes; noekkel: string }
  audit_sjekkpunkt: { fiks_org_id: string; dag: Day; nr: Count; hash: string; noekkel: string; signatur: string }
  audit_forseglet: {
    fiks_org_id: string
    fra_nr: Count
    til_nr: Count
    siste_dag: Day
    siste_hash: string
    grunn: string
    forseglet: Instant
  }
  hmac_epoke: { id: string; avtrykk: string; begynt: Instant }
  kysely_migration: { name: string; timestamp: string }
}
