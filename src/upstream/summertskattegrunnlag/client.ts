// Summert skattegrunnlag V2. Source: github.com/Skatteetaten/api-dokumentasjon, docs/api/summertskattegrunnlag.md.
import { Compile } from 'typebox/compile'
import type { Fact } from '../../base/fact.ts'
import type { TaxReply } from '../schema.ts'
import type { Upstream } from '../source.ts'
import { type TaxApi, type TaxQuestion, lookUpTax } from '../tax-lookup.ts'
import { SummertSkattegrunnlag } from './schema.ts'

const shape = Compile(SummertSkattegrunnlag)

export const summertSkattegrunnlagApi: TaxApi<SummertSkattegrunnlag> = {
  api: 'summertskattegrunnlag',
  rute: 'summertskattegrunnlag /{stadie}/{rettighetspakke}/{inntektsaar}/{personidentifikator}',
  hasStage: true,
  codes: {
    'SSG-005': 'not-delegated',
    // Validation. Person, package and stage are checked before we ask, so what is left is a year that is not opened.
    'SSG-006': 'no-record',
    'SSG-007': 'no-person',
    'SSG-008': 'no-record',
    'SSG-011': 'deleted',
  },
  // An answer without any section is an empty shell, not a year without income; a section that holds nothing is.
  isAnswer: (body): body is SummertSkattegrunnlag =>
    shape.Check(body) && (body.grunnlag ?? body.svalbardGrunnlag ?? body.kildeskattPaaLoennGrunnlag) !== undefined,
}

/** The raw answer at the first stage the purpose allows and the source has. Throws only when the permit does not cover it. */
export const fetchSummertSkattegrunnlag = (
  upstream: Upstream,
  question: TaxQuestion,
): Promise<Fact<TaxReply<SummertSkattegrunnlag>>> => lookUpTax(upstream, summertSkattegrunnlagApi, question)
