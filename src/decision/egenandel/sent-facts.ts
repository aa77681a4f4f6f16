// What is sent about the service → checked values with exact amounts, by the same readers as the open calculator's.
// Each throws InputFault naming field and what to write.
import {
  amount,
  count,
  day,
  InputFault,
  listOf,
  measure,
  oneOf,
  optional,
  type Reader,
  record,
  text,
  yesNo,
} from '../../rules/input.ts'
import { barnehageChild, sfoPupil } from '../../rules/calculator/requests.ts'

const month = text(/^\d{4}-(0[1-9]|1[0-2])$/, 'skriv en måned, ÅÅÅÅ-MM')
const deltBosted = optional(oneOf('folkeregistrert-her', 'folkeregistrert-hos-den-andre'))

const stay = record({
  innflytting: day,
  direkteFra: optional(day),
  sisteDag: optional(day),
  ufrivilligDobbeltrom: optional(yesNo, false),
  oppholdsutgifterAar: optional(amount),
  barn: optional(record({ selvstendigInntekt: yesNo })),
  kopiTil: optional(
    record({ hvem: oneOf('verge', 'naermeste-paaroerende'), grunn: oneOf('oenske', 'kan-ikke-motta') }),
  ),
  krevd: optional(listOf(record({ maaned: month, beloep: amount }), 1, 12)),
})
export type Stay = ReturnType<typeof stay>

/** The dates must stand in an order that can be true. */
export const stayFacts: Reader<Stay> = (value, felt) => {
  const read = stay(value, felt)
  if (read.direkteFra !== undefined && read.direkteFra > read.innflytting)
    throw new InputFault(`${felt}.direkteFra`, 'oppholdet før må ha begynt før innflyttingen')
  if (read.sisteDag !== undefined && read.sisteDag < read.innflytting)
    throw new InputFault(`${felt}.sisteDag`, 'siste dag kan ikke være før innflyttingen')
  const months = (read.krevd ?? []).map(({ maaned }) => maaned)
  if (new Set(months).size !== months.length) throw new InputFault(`${felt}.krevd`, 'en måned står to ganger')
  if (new Set(months.map((maaned) => maaned.slice(0, 4))).size > 1)
    throw new InputFault(`${felt}.krevd`, 'alle månedene må være i samme år')
  return read
}

export const homeCareFacts = record({ timerPerMaaned: optional(measure()) })

export const barnehageFacts = record({
  soeknadsdato: day,
  barn: listOf(barnehageChild, 1, 20),
  makspris: optional(amount),
  maanederPerAar: optional(count(1, 12), 11),
  deltBosted,
})
export type BarnehageFacts = ReturnType<typeof barnehageFacts>

export const sfoFacts = record({ soeknadsdato: day, elever: listOf(sfoPupil, 1, 20), deltBosted })
export type SfoFacts = ReturnType<typeof sfoFacts>
