// The own API's shapes (/api/v1), as types for web/ and as the source of the route table's schemas.
// Amounts are whole øre exactly as in the record; Fiks paths speak whole kroner in their own shapes (http/fiks).
import type { Language } from '../base/language.ts'
import type { Tjenestefakta } from '../decision/egenandel/types.ts'
import type { Resultat } from '../decision/record.ts'
import type { Reason } from '../base/fact.ts'
import type { Api, Beregningstype, PersonType } from '../base/terms.ts'
import type { UkjentDel } from '../facts/register-person.ts'

/** GET /api/v1/meg. 401 when nobody is logged in. */
export interface Meg {
  readonly navn: string | null
  readonly roller: readonly RolleValg[]
  readonly valgtRolle: RolleValg | null
  /** Municipalities the person administers: prices and guidelines, never a look-up. */
  readonly administrerer: readonly { readonly fiksOrgId: string; readonly navn: string }[]
  /** Opaque name of the person, the same at every login; tells whose work in the browser is. */
  readonly bruker: string
  /** The language the person has chosen for the pages; null: none yet. */
  readonly spraak: Language | null
  /** Today in Norway, YYYY-MM-DD. */
  readonly dato: string
  /** Sent back in the header X-CSRF on every POST from the browser. */
  readonly csrf: string
  /** UTC instants. */
  readonly utloeperInaktiv: string
  readonly utloeperAbsolutt: string
}
export interface RolleValg {
  readonly id: string
  readonly navn: string
  readonly tjenesteomraade: string
  readonly beregningstype: Beregningstype
  readonly hjemmel: readonly string[]
  /** What the role may ask, and whether Skatteetaten gives its purpose drafts beside settlements. */
  readonly apier: readonly Api[]
  /** What its purpose reads and the role was not given: each of its look-ups is refused until it has them. */
  readonly manglerApier: readonly Api[]
  readonly stadier: readonly ('oppgjoer' | 'utkast')[]
  readonly kommune: { readonly navn: string; readonly kommunenummer: string }
  /** What the municipality's agreement lacks today, so that no look-up can be made; empty: nothing. Access decides by itself. */
  readonly mangler: readonly Avtalemangel[]
  /** Income years that are opened, newest first, with what the source can hold for them. */
  readonly inntektsaar: readonly number[]
  /** Why one may look up, and why a relation may stand without Folkeregisteret's word. */
  readonly begrunnelser: readonly Begrunnelsesvalg[]
  readonly overstyringer: readonly Begrunnelsesvalg[]
  /** The municipality's own form of a case reference today (base/case-pattern.ts); null: the general one. */
  readonly saksmoenster: string | null
  /** How the role's parts of Folkeregisteret let a person be searched for (POST /api/v1/personsoek). */
  readonly personsoek: readonly Personsoekmaate[]
}
/** A step of the agreement that is not done, or that it has ended. */
export type Avtalemangel = 'erklaert' | 'innvilget' | 'delegert' | 'opphoert'
export type Personsoekmaate = 'navn' | 'adresse'
export interface Begrunnelsesvalg {
  readonly kode: string
  readonly tekst: string
}
/** POST /api/v1/rolle → Meg (a new session id is set). */
export interface VelgRolle {
  readonly rolleId: string
}
/** PUT /api/v1/meg/spraak → 204. */
export interface VelgSpraak {
  readonly spraak: Language
}

/** POST /api/v1/personer/oppslag (role chosen): name and relations from Folkeregisteret. */
export interface Personoppslag {
  readonly identifikator: string
  /** Who the person is in the case; stands on the audit rows, so that innsyn knows whose case it was. */
  readonly type?: PersonType
  /** One of the two is needed, as for the look-up that it leads to. */
  readonly saksreferanse?: string
  readonly begrunnelse?: string
}
/**
 * POST /api/v1/personer/siste-oppgjoer (the same body): the last income year Skatteetaten has a settlement for. It tells nothing
 * of drafts, nor of the years before. ukjent: no answer, or none that may be told; it stops nobody.
 */
export type SisteOppgjoer =
  | { readonly svar: 'finnes'; readonly aar: number }
  | { readonly svar: 'ingen' }
  | { readonly svar: 'ukjent'; readonly hvorfor: Reason }
export type Personsvar = SkjermetPerson | FunnetPerson
/** That the person is shielded, and nothing else. */
export interface SkjermetPerson {
  readonly identifikator: string
  readonly skjermet: true
}
export interface FunnetPerson {
  readonly identifikator: string
  readonly navn: { readonly fornavn: string; readonly mellomnavn: string | null; readonly etternavn: string } | null
  readonly doed: boolean
  /** Set when the number has been replaced; look up that one instead. */
  readonly erstattetAv: string | null
  /** null: Folkeregisteret did not say. */
  readonly skjermet: false | null
  readonly relasjoner: readonly {
    readonly identifikator: string
    readonly type: PersonType
    readonly navn: string | null
  }[]
  /** What Folkeregisteret did not tell; `ektefelle`, `barn`: one there is, without a usable number. */
  readonly ukjent: readonly UkjentDel[]
}

/** POST /api/v1/resultater (browser: the session's role; machine: rolleId in the body) → 201 Resultat. */
export interface NyttResultat {
  readonly rolleId?: string
  readonly inntektsaar: number
  readonly personer: readonly NyPerson[]
  readonly saksreferanse?: string
  /** A code of the role's `begrunnelser`. A person gives this or a case reference. */
  readonly begrunnelse?: string
  /** A person's question is always held against the law's year; a machine's when this is sent. */
  readonly aarsvalg?: NyttAarsvalg
  /** What the household pays, in the same record; where it cannot be told, the record says why in `egenandelFeil`. */
  readonly egenandel?: { readonly dato: string; readonly opplysninger: Tjenestefakta }
}
/** Which date the price is for (YYYY-MM-DD, default today), and why another income year than the law's is chosen. */
export interface NyttAarsvalg {
  readonly prisdato?: string
  readonly begrunnelse?: string
  /** Praktisk bistand: the only ground for another year (§ 10 first ledd). */
  readonly vesentligEndret?: boolean
}
export interface NyPerson {
  readonly identifikator: string
  readonly type: PersonType
  readonly manuelle: readonly NyManuellPost[]
  /** Praktisk bistand, not the applicant: pays for langtidsopphold or has reduced benefits for it (§ 10 fourth ledd). */
  readonly utenforHusstanden?: boolean
  /** Praktisk bistand, a BARN: the help is given for this child (§ 10 third ledd). */
  readonly hjelpGjelderBarnet?: boolean
  /** A code of the role's `overstyringer`: goes on though Folkeregisteret did not confirm the relation. Persons only. */
  readonly overstyring?: string
}
export interface NyManuellPost {
  readonly id: string
  /** Whole kroner, as the case worker typed it. */
  readonly beloep: number
  readonly tittel?: string
  readonly begrunnelse?: string
  readonly referanse?: string
  /** Figures in whole kroner that add up to `beloep`; only with tenkt etterlattepensjon, and with a reason. */
  readonly regneark?: readonly { readonly tekst: string; readonly beloep: number }[]
}
/** POST /api/v1/resultater/{id}/endringer → 201, a new Resultat from the old one's facts. */
export interface Endring {
  /** Machine only; a browser's role is the session's. */
  readonly rolleId?: string
  readonly personer: readonly { readonly identifikator: string; readonly manuelle: readonly NyManuellPost[] }[]
}
/**
 * POST /api/v1/resultater/{id}/egenandel → 201, a new Resultat with `egenandel`. `dato` (YYYY-MM-DD, the day the price is for)
 * and `opplysninger` together; or `etteroppgjoerAv` alone: the id of an earlier record whose bills are settled by this one.
 */
export interface NyEgenandel {
  /** Machine only; a browser's role is the session's. */
  readonly rolleId?: string
  readonly dato?: string
  readonly opplysninger?: Tjenestefakta
  readonly etteroppgjoerAv?: string
}
/** POST /api/v1/resultater/{id}/feil-person → what was removed. */
export interface FeilPerson {
  /** Machine only; a browser's role is the session's. */
  readonly rolleId?: string
}
export interface FeilPersonSvar {
  readonly fjernet: number
}
/** GET /api/v1/resultater/{id} · GET /api/v1/resultater/{id}/pdf */
export type ResultatSvar = Resultat

/** GET /api/v1/satser (open): every national rate, oldest row first. Kroner, or a share (0.75 = 75 %). */
export interface Satsliste {
  /** Today in Norway; the statuses are for that date. */
  readonly dato: string
  readonly satser: readonly Satsserie[]
}
export interface Satsserie {
  readonly navn: string
  readonly tekst: string
  readonly enhet: 'kr' | 'andel'
  readonly hjemmel: string
  readonly sistSjekket: string
  /** Last day proven without a gap from `dato`; null when the date itself is not. */
  readonly kjentTil: string | null
  readonly status: 'kjent' | 'slutter-snart' | 'ikke-kjent'
  readonly rader: readonly {
    readonly verdi: number
    readonly gjelderFra: string
    readonly gjelderTil: string
    readonly kilde: string
    readonly merke: 'P' | 'D' | 'K'
    readonly forbehold?: string
  }[]
}

/** RFC 9457. */
export interface ProblemSvar {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly kode: string
  readonly felt?: string
  /** With sats-ukjent: the rate's name, and the date it is not proven for. */
  readonly sats?: string
  readonly dato?: string
  readonly requestId: string
}
