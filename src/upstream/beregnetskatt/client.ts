// Beregnet skatt V2. Source: github.com/Skatteetaten/api-dokumentasjon, docs/api/beregnetskatt.md.
import { Compile } from 'typebox/compile'
import type { Fact } from '../../base/fact.ts'
import type { TaxReply } from '../schema.ts'
import type { Upstream } from '../source.ts'
import { type TaxApi, type TaxQuestion, lookUpTax } from '../tax-lookup.ts'
import { BeregnetSkatt } from './schema.ts'

const shape = Compile(BeregnetSkatt)

export const beregnetSkattApi: TaxApi<BeregnetSkatt> = {
  api: 'beregnetskatt',
  rute: 'beregnetskatt /{rettighetspakke}/{inntektsaar}/{personidentifikator}',
  hasStage: false,
  codes: {
    'BSA-005': 'not-delegated',
    'BSA-006': 'no-record',
    'BSA-007': 'no-record',
    'BSA-009': 'no-person',
  },
  // An answer without any section would read as "no tax": that is half an answer, not a zero.
  isAnswer: (body): body is BeregnetSkatt =>
    shape.Check(body) &&
    (body.beregnetSkattFastland ?? body.beregnetSkattSvalbard ?? body.beregnetSkattKildeskattPaaLoenn) !== undefined,
}

/** The raw answer. Throws only when the permit does not cover it. */
export const fetchBeregnetSkatt = (upstream: Upstream, question: TaxQuestion): Promise<Fact<TaxReply<BeregnetSkatt>>> =>
  lookUpTax(upstream, beregnetSkattApi, question)
