// The year that is asked for, held against the year the law points at on the price's date. Out: the choice as the record keeps it.
// Egenandelsforskriften §§ 3 sjette ledd and 10 første ledd; forskrift om foreldrebetaling § 3 b.
import { findDate, type IsoDate } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import type { Beregningstype } from '../../base/terms.ts'
import { proposedAmong, type YearChoice, yearFault } from '../../rules/income-year.ts'
import type { NyttAarsvalg } from '../contract.ts'

interface Asked {
  readonly beregningstype: Beregningstype
  readonly inntektsaar: number
  readonly aarsvalg: NyttAarsvalg
}

const wrong = (hva: string, name: string): Problem => new Problem('ugyldig-foresporsel', { hva }, `aarsvalg.${name}`)

/** `opened`: years whose settlement is opened today. Throws Problem naming the field when another year lacks its reason. */
export function yearChoice(
  { beregningstype, inntektsaar, aarsvalg }: Asked,
  opened: readonly number[],
  today: IsoDate,
): YearChoice {
  const prisdato = aarsvalg.prisdato === undefined ? today : findDate(aarsvalg.prisdato)
  if (prisdato === null) throw wrong('prisdato er ikke en dato som finnes; skriv ÅÅÅÅ-MM-DD', 'prisdato')
  const proposed = proposedAmong(beregningstype, prisdato, opened)
  const asLaw = proposed?.inntektsaar === inntektsaar
  const choice: YearChoice = {
    prisdato,
    foreslaatt: proposed?.inntektsaar ?? null,
    hjemmel: proposed?.hjemmel ?? null,
    begrunnelse: asLaw ? null : (aarsvalg.begrunnelse ?? null),
    ...(!asLaw && aarsvalg.vesentligEndret === true ? { vesentligEndret: true } : {}),
  }
  const fault = yearFault(beregningstype, inntektsaar, choice)
  const law =
    proposed === null
      ? 'regelverket peker ikke på noe år'
      : `regelverket peker på ${proposed.inntektsaar} (${proposed.hjemmel})`
  if (fault === 'begrunnelse-mangler') throw wrong(`${law}; et annet inntektsår må ha en begrunnelse`, 'begrunnelse')
  if (fault === 'vesentlig-endret-mangler')
    throw wrong(
      `${law}; et annet år kan bare brukes når inntekten er vesentlig endret (§ 10 første ledd)`,
      'vesentligEndret',
    )
  return choice
}
