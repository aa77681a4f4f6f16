// The three services as Fiks names them in its addresses, for v1 and v2 alike.
import type { Beregningstype } from '../../base/terms.ts'

export interface FiksService {
  /** Last part of the address. */
  readonly name: 'langtidsopphold-institusjon' | 'praktisk-bistand' | 'redusert-foreldrebetaling'
  /** Fiks' operationId. */
  readonly id: string
  readonly beregningstype: Beregningstype
  readonly summary: string
}

export const fiksServices: readonly FiksService[] = [
  {
    name: 'langtidsopphold-institusjon',
    id: 'beregningLangtidsoppholdInstitusjon',
    beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
    summary: 'Beregningsgrunnlag for langtidsopphold i institusjon',
  },
  {
    name: 'praktisk-bistand',
    id: 'beregningPraktiskBistand',
    beregningstype: 'PRAKTISK_BISTAND',
    summary: 'Beregningsgrunnlag for praktisk bistand',
  },
  {
    name: 'redusert-foreldrebetaling',
    id: 'beregningRedusertForeldrebetaling',
    beregningstype: 'BARNEHAGE_SFO',
    summary: 'Beregningsgrunnlag for redusert foreldrebetaling',
  },
]
