// Who asks, in which role, for what. Store's objects fit these by structure; main.ts hands them over.
import type { Sekvens } from '../audit/types.ts'
import type { InsightArea } from '../base/insight-words.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import type { Registerdel, SearchShut } from '../base/register-parts.ts'
import type { Api, Beregningstype, PersonType } from '../base/terms.ts'

export type Actor =
  | { readonly kind: 'person'; readonly personidentifikator: Personidentifikator; readonly sesjon: string }
  | {
      readonly kind: 'integrasjon'
      readonly id: string
      readonly organisasjonsnummer: string
      /** The municipality that owns the integration, known from its login; decides no access. */
      readonly fiksOrgId?: string
      /** Which Fiks contract the integration reads on the published v1 path; absent = v1. Decides no access. */
      readonly fiksKontrakt?: 'v1' | 'v2'
      /** The purpose the municipality registered for the integration, a code. */
      readonly begrunnelse?: string
      /** The caller's own name of this call, or ours when it sent none. Follows the call onto its audit rows. */
      readonly korrelasjonsid?: string
      /** The logged-in person (ID-porten) the integration asks on behalf of: then both must hold the role. */
      readonly paaVegneAv?: Personidentifikator
    }

export interface Kommune {
  readonly navn: string
  readonly organisasjonsnummer: string
  readonly kommunenummer: string
}

export interface Role {
  readonly id: string
  readonly navn: string
  readonly fiksOrgId: string
  readonly kommune: Kommune
  readonly tjenesteomraade: string
  readonly aktiv: boolean
  /** What the municipality uses the role for, in its own words. */
  readonly formaal: string
  /** First and last day it may be used, both included; null: no such limit. */
  readonly fra: string | null
  readonly til: string | null
  /** Which of the tjenesteområde's APIs it may use; null: all of them. A question that needs another is refused. */
  readonly registre: readonly string[] | null
  /** The parts of Folkeregisteret's document that the role may ask for, as base/register-parts.ts names them. */
  readonly folkeregisterdeler: readonly string[]
  /** Searching in Folkeregisteret that the municipality has shut for the role; absent or null: none. */
  readonly soekStengt?: SearchShut | null
}

/** One readable row of lov/hjemler.yaml: the purpose. */
export interface Hjemmel {
  readonly tjenesteomraade: string
  readonly beregningstype: Beregningstype
  readonly rettighetspakke: string
  readonly hjemmel: readonly string[]
  readonly apier: readonly Api[]
  readonly stadier: readonly ('oppgjoer' | 'utkast')[]
  readonly foersteAar: number
}

/** One row of lov/hjemler.yaml. */
export interface Tjenesteomraade {
  readonly kode: string
  readonly navn: string
  /** The paragraphs; `ukjent` where the list of legal grounds has not been found. */
  readonly hjemmel: readonly string[] | 'ukjent'
  /** What it opens of tax data; null: nothing, and a role in it cannot ask. */
  readonly skatt: Hjemmel | null
  /** All that somebody who was looked up in another's case learns of the service. */
  readonly innsynsomraade: InsightArea
}

/** Where a field has its place for a service and year. A name that is not in the list at all is unknown. */
/** beregning and visning are amounts; kommune is read as the municipality whose tax rate applies, never as an amount. */
export type FieldPlace = 'beregning' | 'visning' | 'kommune' | 'utelatt'
/** The exact fields a purpose may see in one income year. `id` is what the audit rows name. */
export interface FieldList {
  readonly id: string
  readonly felt: ReadonlyMap<string, FieldPlace>
}
export type FieldLists = (beregningstype: Beregningstype, inntektsaar: number) => FieldList | null

export const handlinger = [
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
  'feil-person',
  'videreformidling',
  'hendelser',
  'siste-oppgjoer',
] as const
export type Handling = (typeof handlinger)[number]

/** What an administrator does for the municipality: reads what it has adopted, adopts prices and guidelines, governs integrations, roles and grants. */
export const styringer = [
  'forvaltning',
  'prisliste',
  'retningslinje',
  'integrasjon',
  'rolle',
  'tilgang',
  'godkjenning',
  'administrator',
  'hendelsetilgang',
  'loggsoek',
  'innsynsspoersmaal',
  'innsynsvalg',
  'tilbakemelding',
] as const
export type Styring = (typeof styringer)[number]

/** A question put to access/. `inntektsaar` and `personer` are what the actor asked for, already well-formed. */
export interface Ask {
  readonly actor: Actor
  readonly rolleId: string
  readonly handling: Handling
  readonly beregningstype: Beregningstype
  readonly inntektsaar: number
  readonly personer: readonly Personidentifikator[]
  /** Who each of them is in the question, in the same order; absent where it does not say. Decides nothing, stands on the rows. */
  readonly typer?: readonly PersonType[]
  readonly requestId: string
  /** UTC instant. */
  readonly tid: string
  readonly saksreferanse?: string
  /** A code of lov/begrunnelser.yaml. A person gives this or a case reference. */
  readonly begrunnelse?: string
  /** UUID of the frozen record that is asked about. Decides nothing, stands on the first row: the second has the record that was given. */
  readonly objekt?: string
  /** What is asked of Skatteetaten through us; with handling videreformidling alone. */
  readonly videre?: SourceCall
  /** The range of the list that is asked for; with handling hendelser alone. */
  readonly sekvens?: Sekvens
  /** Parts of Folkeregisteret's document that are asked for; one beyond the role's refuses the question. */
  readonly deler?: readonly Registerdel[]
  /** Which criteria a search uses, as codes; with handling personsoek alone. */
  readonly kriterier?: readonly string[]
}

/** A case system's call to one of Skatteetaten's tax APIs, as it named it; package and stage in small letters. */
export interface SourceCall {
  readonly api: Exclude<Api, 'folkeregister'>
  readonly rettighetspakke: string
  /** null where the API has no stage. */
  readonly stadie: string | null
}

/** What the store knows about an actor and a role (store/types.ts fits by structure). Dates are Oslo dates, last day included. */
export type AccessKey =
  | { readonly pseudonym: string }
  /** paaVegneAv: pseudonym of the person the integration asks on behalf of. */
  | { readonly integrasjon: string; readonly paaVegneAv?: string }
export interface Grant {
  readonly fiksOrgId: string
  /** null: the whole organisation. */
  readonly rolleId: string | null
  readonly type: 'bruker' | 'administrator' | 'segmentansvarlig'
  readonly fra: string
  readonly til: string | null
  readonly status: GrantStatus
}
/** Only `gjelder` opens anything. `venter`: a second administrator has not approved it; `avsluttet`: taken back, at once. */
export type GrantStatus = 'venter' | 'gjelder' | 'avvist' | 'avsluttet'
export interface Delegation {
  readonly erklaert: string | null
  readonly innvilget: string | null
  readonly delegert: string | null
  readonly opphoert: string | null
}
export interface AccessRows {
  /** Has the municipality switched the list of events on for this role, today? Read for handling hendelser alone. */
  readonly hendelser?: boolean
  readonly rolle: Role
  readonly tilganger: readonly Grant[]
  readonly delegering: Delegation | null
  /** The asking integration's owner; null for a person, or when there is no such integration. */
  readonly integrasjon: { readonly fiksOrgId: string; readonly aktiv: boolean } | null
  /** Grants of the person that an integration asks on behalf of, as in tilganger; absent: not asked for, so none. */
  readonly paaVegneAv?: readonly Grant[]
}
