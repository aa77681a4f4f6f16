// The names of the record's parts that the pages print.
import type { ResultatSvar } from '../../http/contract.ts'

export type Priced = NonNullable<ResultatSvar['egenandel']>['tjenester'][number]
export type Decision = NonNullable<Priced['vedtak']>
