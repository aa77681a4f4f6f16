// /api/v1/utkast as the page speaks it: the wizard's unfinished work, as typed. A person's own, in the role of the session. Nothing
// that was fetched has a place here: no name, no amount of Skatteetaten, no relative that was not chosen.
import type { PersonType } from '../base/terms.ts'

/** One figure of the worksheet beside an amount, as typed. */
export interface Utkastlinje {
  readonly key: string
  readonly tekst: string
  readonly beloep: string
}
export interface Utkastpost {
  readonly key: string
  readonly id: string
  readonly beloep: string
  readonly tittel: string
  readonly begrunnelse: string
  readonly referanse?: string
  readonly regneark: readonly Utkastlinje[]
  /** The amount is needed and not known yet: the question goes without the post. */
  readonly ukjent?: boolean
}
export interface Utkastperson {
  readonly key: string
  readonly type: PersonType
  /** As typed, spaces and all. */
  readonly nummer: string
  readonly fra: 'register' | 'skrevet'
  /** The number he was ticked under, when Folkeregisteret has since given him another. */
  readonly relasjon?: string
  readonly poster: readonly Utkastpost[]
  readonly utenforHusstanden: boolean
  readonly hjelpGjelderBarnet: boolean
  readonly overstyring: string
}
/** What is typed of the service, for the price; each field as text under the own API's names. */
export interface Utkastdel {
  readonly felt: Readonly<Record<string, string>>
  readonly rader: readonly Readonly<Record<string, string>>[]
}
export interface Utkastpris {
  /** The parts that a price is asked for. */
  readonly valgt: readonly ('langtidsopphold' | 'praktiskBistand' | 'barnehage' | 'sfo')[]
  readonly deler: {
    readonly langtidsopphold?: Utkastdel
    readonly praktiskBistand?: Utkastdel
    readonly barnehage?: Utkastdel
    readonly sfo?: Utkastdel
  }
}

export interface Utkast {
  readonly nesteNoekkel: number
  readonly prisdato: string | null
  readonly inntektsaar: number | null
  readonly aarsbegrunnelse: string
  readonly vesentligEndret: boolean
  readonly soeker: Utkastperson
  readonly partnerValg: string
  readonly partner: Utkastperson | null
  readonly flere: readonly Utkastperson[]
  readonly saksreferanse: string
  readonly begrunnelse: string
  readonly pris?: Utkastpris
}
/** POST /api/v1/utkast → 201 Utkastkvittering. */
export interface NyttUtkast {
  readonly utkast: Utkast
}
/** PUT /api/v1/utkast/{id} → Utkastkvittering; 409 utkast-endret when another version than `versjon` is stored. */
export interface Utkastlagring extends NyttUtkast {
  readonly versjon: number
}
export interface Utkastkvittering {
  readonly id: string
  readonly versjon: number
  /** UTC instant; a day later it is gone, unless it is saved again. */
  readonly lagret: string
}
/** GET /api/v1/utkast/{id}. DELETE answers nothing. */
export interface Utkastsvar extends Utkastkvittering {
  readonly utkast: Utkast
}
/** GET /api/v1/utkast: those with something typed in them, last saved first; the case reference is the user's own. */
export interface Utkastliste {
  readonly utkast: readonly { readonly id: string; readonly lagret: string; readonly saksreferanse: string }[]
}
