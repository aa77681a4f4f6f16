// What each calculator may be asked, field by field. Readers of input.ts; nothing outside the list is accepted.
import { fraction } from '../../base/fraction.ts'
import {
  amount,
  count,
  day,
  InputFault,
  listOf,
  measure,
  optional,
  type Reader,
  record,
  text,
  yesNo,
} from '../input.ts'
import { readPriceList } from '../praktisk-bistand/read-price-list.ts'

const kommunenummer = text(/^\d{4}$/, 'skriv kommunenummeret med fire sifre')
const months = count(1)
const hundred = fraction(100)

export const langtidRequest = record({
  dato: day,
  grunnlag: amount,
  ufrivilligDobbeltrom: optional(yesNo, false),
  oppholdsutgifterAar: optional(amount),
  grunnbeloep: optional(amount),
  andelInntil1G: optional(measure(0.75)),
  andelOver1G: optional(measure(0.85)),
})

export const korttidRequest = record({
  dato: day,
  doegn: count(),
  dagEllerNatt: count(),
  tidligereDoegnIAaret: count(),
})

export const praktiskBistandRequest = record({
  dato: day,
  husstandsinntekt: amount,
  timerPerMaaned: optional(measure()),
  prisliste: optional(readPriceList),
})

export const barnehageChild = record({
  foedselsdato: day,
  oppholdsprosent: optional(measure(), hundred),
  timerPerUke: optional(measure(), fraction(45)),
})

export const barnehageRequest = record({
  dato: day,
  husstandsinntekt: amount,
  barn: listOf(barnehageChild),
  kommunenummer: optional(kommunenummer),
  makspris: optional(amount),
  maanederPerAar: optional(months, 11),
})

const grade: Reader<number> = (value, felt) => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 7) return value
  throw new InputFault(felt, 'skriv et trinn fra 1 til 7')
}

export const sfoPupil = record({
  trinn: grade,
  prisPerMaaned: amount,
  maanederPerAar: optional(months, 11),
  saerskiltBehov: optional(yesNo, false),
})

export const sfoRequest = record({ dato: day, husstandsinntekt: amount, elever: listOf(sfoPupil) })

export const bostoetteRequest = record({
  dato: day,
  kommunenummer,
  voksne: count(1, 1000),
  barn: count(0, 1000),
  inntektAar: amount,
  formue: optional(amount),
  boligFormuesverdi: optional(amount),
  boutgifterAar: amount,
  ensligAlderspensjonist: optional(yesNo, false),
  ungUfoer: optional(yesNo, false),
  tilpassetBolig: optional(yesNo, false),
})
