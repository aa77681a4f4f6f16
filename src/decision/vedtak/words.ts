// The words a decision is made of, by language; a missing one is a type error.
import type { Klageadgang, LangtidFakta, Oppgjoer, Tjeneste, Egenandelslinje } from '../egenandel/types.ts'
import type { Kalkulatorsats } from '../../rules/calculator/types.ts'
import type { Priced } from '../egenandel/working.ts'
import type { Resultat } from '../record.ts'

/** Everything a decision is about. */
export interface Matter {
  readonly priced: Priced
  readonly resultat: Resultat
  readonly klage: Klageadgang
  readonly kopiTil: NonNullable<LangtidFakta['kopiTil']> | null
  readonly stay: LangtidFakta | null
}

export type Part = 'vedtak' | 'utregning' | 'regler' | 'endring' | 'klage' | 'mottakere'

/** The law a decision stands on: the service's, or what it was for SFO before 1 August 2024. */
export type Lovgrunnlag = Tjeneste | 'sfo-kapittel-1b'

export interface VedtakWords {
  readonly tittel: Readonly<Record<Tjeneste, string>>
  readonly overskrifter: Readonly<Record<Part, string>>
  /** The answer in one sentence; says so when there is no amount. */
  readonly svar: (priced: Priced) => string
  readonly gjelder: (navn: string | null, kommune: string) => string
  readonly fra: (priced: Priced, stay: LangtidFakta | null) => readonly string[]
  /** One child's or pupil's price. */
  readonly del: (id: string, beloep: string) => string
  readonly oppgjoer: (oppgjoer: Oppgjoer) => string
  readonly grunnlag: (beloep: string, inntektsaar: number) => string
  readonly linje: (linje: Egenandelslinje) => string
  readonly hjemmel: Readonly<Record<Lovgrunnlag, string>>
  readonly sats: (sats: Kalkulatorsats) => string
  readonly endring: Readonly<Record<Lovgrunnlag, readonly string[]>>
  readonly klage: (klage: Klageadgang, kommune: string) => readonly string[]
  readonly mottakere: (tjeneste: Tjeneste, kopiTil: Matter['kopiTil']) => string
}

/** Of the act in force on the day; a letter never names an act without its section. */
export function section({ paragrafer }: Klageadgang, emne: string): string {
  const found = paragrafer.find((one) => one.emne === emne)
  if (found === undefined) throw new Error(`The act names no section for ${emne}`)
  return found.paragraf
}

/** Throws when the price was worked out without the facts of the stay, which it cannot be. */
export function moveInDay(stay: LangtidFakta | null): string {
  if (stay === null) throw new Error('A stay is decided without its first day')
  return stay.innflytting
}
