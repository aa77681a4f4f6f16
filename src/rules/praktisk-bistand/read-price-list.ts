// A price list as JSON → its checked value: the form of the open calculator, and the form a municipality adopts, which also
// tells what the list itself prints (G, months, what selvkost is made of). Egenandelsforskriften §§ 8–10.
import type { Fraction } from '../../base/fraction.ts'
import { amount, count, listOf, measure, oneOf, optional, type Reader, record, text, yesNo } from '../input.ts'
import type { Bracket, PriceList } from './price-list.ts'

/** null: the bracket is open upwards. */
const openTop: Reader<Fraction | null> = (value, felt) => (value === null ? null : measure()(value, felt))

const bracket: Reader<Bracket> = record({
  fraG: measure(),
  tilG: openTop,
  inklusivOevre: optional(yesNo, false),
  timepris: optional(amount),
  maksPerMaaned: optional(amount),
  maksTimer: optional(measure()),
  abonnement: optional(record({ fraTimer: measure(), pris: amount })),
})

const calculated = {
  gDato: optional(oneOf('1.1', '1.5', 'vedtaksdato'), '1.1'),
  trinn: listOf(bracket),
  selvkostPerTime: optional(amount),
} as const
/** The form of the open calculator. */
export const readPriceList: Reader<PriceList> = record(calculated)

/** § 9: average wage per hour for the service, and the social costs of it. Kroner per hour. */
export interface SelfCostBasis {
  readonly loenn: Fraction
  readonly sosialeUtgifter: Fraction
}
export interface AdoptedPriceList extends PriceList {
  /** The G in kroner that the municipality's own list prints, so that it can be held against the real one. */
  readonly grunnbeloep?: Fraction | undefined
  readonly selvkostgrunnlag?: SelfCostBasis | undefined
  /** Months of the year that are paid for; 12 unless the municipality has adopted fewer. */
  readonly maanederPerAar: number
  readonly merknad?: string | undefined
}

const note = text(/^(?!.*\d{11})[^\n\r]{1,300}$/, 'skriv høyst 300 tegn på én linje, og ingen fødselsnummer')

/** The form a municipality adopts. Throws InputFault. */
export const readAdoptedPriceList: Reader<AdoptedPriceList> = record({
  ...calculated,
  grunnbeloep: optional(amount),
  selvkostgrunnlag: optional(record({ loenn: amount, sosialeUtgifter: amount })),
  maanederPerAar: optional(count(1, 12), 12),
  merknad: optional(note),
})

/** As it is stored and sent: kroner, hours and multiples of G are numbers with at most two decimals. */
export interface BracketJson {
  readonly fraG: number
  readonly tilG: number | null
  readonly inklusivOevre?: boolean
  readonly timepris?: number
  readonly maksPerMaaned?: number
  readonly maksTimer?: number
  readonly abonnement?: { readonly fraTimer: number; readonly pris: number }
}
export interface PriceListJson {
  readonly gDato?: '1.1' | '1.5' | 'vedtaksdato'
  readonly trinn: readonly BracketJson[]
  readonly selvkostPerTime?: number
  readonly grunnbeloep?: number
  readonly selvkostgrunnlag?: { readonly loenn: number; readonly sosialeUtgifter: number }
  readonly maanederPerAar?: number
  readonly merknad?: string
}

/** What the open calculator takes of an adopted list. */
export const calculatorList = ({ gDato, trinn, selvkostPerTime }: PriceListJson): PriceListJson => ({
  ...(gDato === undefined ? {} : { gDato }),
  trinn,
  ...(selvkostPerTime === undefined ? {} : { selvkostPerTime }),
})
