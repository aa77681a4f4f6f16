// Every amount of the own API as a named schema, so that the OpenAPI document and types.d.ts tell the unit of each field.
// What is typed by hand comes in as kroner, as on the Fiks paths; what the frozen record holds goes out as øre.
import { Type } from 'typebox'

const largest = 1_000_000_000_000

export const Oere = Type.Integer({
  description: 'Beløp i hele øre, slik det fryste resultatet har det. 100 øre er 1 krone: 56712700 er 567 127 kr.',
  examples: [56_712_700],
})
export const HeleKroner = Type.Integer({
  minimum: -largest,
  maximum: largest,
  description: 'Beløp i hele kroner, som i kallene til Fiks. 1000 er 1 000 kr, og står som 100000 øre i resultatet.',
  examples: [1000],
})
export const Kroner = Type.Number({
  minimum: 0,
  maximum: 1_000_000_000,
  description: 'Beløp i kroner, høyst to desimaler: 412.5 er 412 kr og 50 øre.',
  examples: [412.5],
})
export const BeregnetKroner = Type.Number({
  description: 'Beløp i kroner, regnet ut, med høyst to desimaler: 1234.5 er 1 234 kr og 50 øre.',
  examples: [1234.5],
})
/** Where one field holds an amount or a count, `enhet` beside it says which. */
export const KronerEllerAntall = Type.Number({
  description: 'Kroner, eksakt til øret; der enhet står, er det antallet av den i stedet.',
  examples: [1234.5],
})
export const OereEllerHundredeler = Type.Integer({
  description: 'Hele øre; der enhet står, er det hundredeler av den i stedet (250 er 2,5 timer).',
  examples: [123_450],
})
export const Satsverdi = Type.Number({
  description: 'Kroner der enhet er kr; en andel der enhet er andel (0.75 er 75 prosent).',
  examples: [0.75],
})
/** What a municipality adopts as a number: which of the two, the choice itself says (src/rules/local/choices.ts). */
export const KronerEllerProsent = Type.Number({
  description: 'Det kommunen vedtok: kroner for et beløp, hele prosent for en andel (75 er 75 prosent).',
  examples: [75],
})
