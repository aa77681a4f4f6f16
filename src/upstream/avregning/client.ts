// Avregning V2. Source: github.com/Skatteetaten/api-dokumentasjon, docs/api/avregning.md (the path is assumed to be built
// as Beregnet skatt's; the old one had the same order).
import { Compile } from 'typebox/compile'
import type { Fact } from '../../base/fact.ts'
import type { TaxReply } from '../schema.ts'
import type { Upstream } from '../source.ts'
import { type TaxApi, type TaxQuestion, lookUpTax } from '../tax-lookup.ts'
import { Avregning } from './schema.ts'

const shape = Compile(Avregning)

export const avregningApi: TaxApi<Avregning> = {
  api: 'avregning',
  rute: 'avregning /{rettighetspakke}/{inntektsaar}/{personidentifikator}',
  hasStage: false,
  codes: {
    'AR-005': 'not-delegated',
    'AR-006': 'no-record',
    'AR-007': 'no-record',
    'AR-009': 'no-person',
  },
  isAnswer: (body): body is Avregning => shape.Check(body) && (body.fastland ?? body.svalbard) !== undefined,
}

/** The raw answer. Throws only when the permit does not cover it. */
export const fetchAvregning = (upstream: Upstream, question: TaxQuestion): Promise<Fact<TaxReply<Avregning>>> =>
  lookUpTax(upstream, avregningApi, question)
