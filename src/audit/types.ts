// Audit rows as they are typed (habit 16): ids and codes only, never free text, never amounts.
import type { Personidentifikator } from '../base/person-number.ts'

/** The chain of what belongs to no municipality: unknown callers, logins, roles that do not exist. */
export const plattformKjede = '00000000-0000-0000-0000-000000000000'

export const hendelser = [
  'beregning',
  'beregning-pdf',
  'resultat',
  'resultat-pdf',
  'endring',
  'personoppslag',
  'folkeregisteroppslag',
  'personsoek',
  'navneoppslag',
  'slett',
  'videreformidling',
  'hendelser',
  'siste-oppgjoer',
  'egne-oppslag',
  'feil-person',
  'utkast',
  'innlogging',
  'utlogging',
  'rollevalg',
  'maskinkall',
  'verdier',
  'lovfiler',
  'forvaltning',
  'prisliste',
  'retningslinje',
  'integrasjon',
  'rolle',
  'tilgang',
  'godkjenning',
  'administrator',
  'loggsoek',
  'hendelsetilgang',
  'innsyn',
  'innsynsspoersmaal',
  'innsynsvalg',
  'tilbakemelding',
  'ansattgradering',
  'operatoer-organisasjon',
  'operatoer-rolle',
  'operatoer-tilgang',
  'operatoer-integrasjon',
  'operatoer-delegering',
  'operatoer-noekler',
  'operatoer-oppbevaring',
] as const
export type Hendelse = (typeof hendelser)[number]

/** A look-up is two rows: spurt (or nektet), then gitt (or feilet). Everything else is one: utfoert or nektet. */
export const faser = ['spurt', 'nektet', 'gitt', 'feilet', 'utfoert'] as const
export type Fase = (typeof faser)[number]

export type AuditActor =
  | { readonly type: 'person'; readonly personidentifikator: Personidentifikator }
  | {
      readonly type: 'integrasjon'
      readonly id: string
      readonly organisasjonsnummer: string
      /** The integration's registered purpose, a code. */
      readonly begrunnelse?: string
      readonly korrelasjonsid?: string
      /** The logged-in person it asked on behalf of; stands as a pseudonym. */
      readonly paaVegneAv?: Personidentifikator
    }
  | { readonly type: 'operatoer' }
  /** Grunnlag itself, asked by nobody of the municipality: it looks before it shows something. */
  | { readonly type: 'system' }
  | { readonly type: 'ukjent' }

/** One person asked about or answered for. `kilder`: outcome code per API; `felt`: names of the fields given. */
export interface AuditPerson {
  readonly personidentifikator: Personidentifikator
  /** Who the person is in the question (SOEKER: it is his own case, EKTEFELLE …); absent where it did not say. */
  readonly type?: string
  /** What Folkeregisteret said of the relation, a code; absent where none was checked. */
  readonly relasjon?: string
  /** Code of lov/begrunnelser.yaml: why the relation was accepted without the register's word. */
  readonly overstyring?: string
  readonly kilder?: Readonly<Record<string, string>>
  readonly felt?: readonly string[]
}

/** Part of a list of events: first and last number, and how many; null: not said in the question, or nothing was given. */
export interface Sekvens {
  readonly fra: number | null
  readonly til: number | null
  readonly antall: number | null
}

export interface AuditEvent {
  /** fiksOrgId of the municipality, or plattformKjede. */
  readonly kjede: string
  /** UTC instant. */
  readonly tid: string
  /** UUID of the request; both rows of a look-up carry it. */
  readonly requestId: string
  readonly hendelse: Hendelse
  readonly fase: Fase
  /** `ok`, or a code of the error catalogue or of habit 4's reasons. */
  readonly utfall: string
  readonly aktoer: AuditActor
  /** UUID of the role in use. */
  readonly rolle?: string
  readonly tjenesteomraade?: string
  readonly beregningstype?: string
  readonly rettighetspakke?: string
  readonly hjemmel?: readonly string[]
  /** The API and stage of a call that was passed on. */
  readonly api?: string
  readonly stadie?: string
  readonly sekvens?: Sekvens
  readonly inntektsaar?: number
  /** Parts of Folkeregisteret's document: asked for, or on a row of what was given, given. */
  readonly deler?: readonly string[]
  /** Which criteria a search used, as codes; never what was searched for. */
  readonly kriterier?: readonly string[]
  /** How many a search gave. */
  readonly treff?: number
  /** The field list that was asked for; its names are stored once under the id. */
  readonly feltliste?: { readonly id: string; readonly navn: readonly string[] }
  /** Case reference; letters, digits and - / . _ only, no 11 digits in a row. */
  readonly saksreferanse?: string
  /** Why a person asked, a code of lov/begrunnelser.yaml. A machine's stands on its actor. */
  readonly begrunnelse?: string
  /** What was adopted: the service of a price list, or a guideline's key; or an administrator's deed (gi, fjern, godkjenn …). */
  readonly emne?: string
  /** UUID of what was made or read: result, role, integration, session's role, price list, guideline. */
  readonly objekt?: string
  readonly personer: readonly AuditPerson[]
}

/** Writing evidence. Rejects when the row is not committed; then there must be no answer. */
export interface Audit {
  write(event: AuditEvent): Promise<void>
}

export interface ChainBreak {
  readonly kjede: string
  readonly nr: number
  /** What is wrong, in Norwegian. */
  readonly hva: string
}
export interface ChainSummary {
  readonly kjeder: number
  readonly rader: number
  readonly brudd: readonly ChainBreak[]
}
