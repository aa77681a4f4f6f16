// lov/felt.yaml → the kind of data each of Skatteetaten's names is, in the few groups a citizen is told (base/insight-words.ts).
// Skatteetaten's own category decides; within income, which is one category there, the words of the name do.
import type { TaxKind } from '../base/insight-words.ts'
import { checkFields, type Field } from './fields.ts'
import type { LawFile } from './law-value.ts'
import { Problems } from './law-row.ts'

const byCategory: Readonly<Record<string, TaxKind>> = {
  inntektsfradrag: 'fradrag',
  formue: 'formue',
  formuesfradrag: 'gjeld',
  oppjusteringAvEierinntekter: 'kapital',
  verdsettingsrabattSomGirGjeldsreduksjon: 'formue',
  sum: 'sum',
}
/** The first that fits; «trygdeavgift» in a name tells of no benefit. */
const incomes: readonly (readonly [RegExp, TaxKind])[] = [
  [
    /gevinst|renteinntekt|opptjenteRenter|utbytte|verdipapir|avkastning|utleie|kapitalinntekt|returprovisjon/i,
    'kapital',
  ],
  [/returAvPremie|festeavgift|overskuddsstroem|boligselskap|virtuell/i, 'kapital'],
  [/^(samlet|netto|skattefri|annen)?(loenns|arbeids)inntekt|godtgjoerelse|honorar|etterloenn|lottEllerPart/i, 'loenn'],
  [/elektroniskKommunikasjon|slitertillegg/i, 'loenn'],
  [
    /pensjon|trygd(?!eavgift)|ufoere|stoenad|ytelse|livrente|dagpenger|arbeidsavklaring|foederaad|ektefelletillegg|IPA/i,
    'pensjon',
  ],
  [/naering|enkeltpersonforetak|SDF|deltaker|personinntektFra/i, 'naering'],
]

/** The kind of a name of any year; a name that is not in the file is other tax data. Names that do not fit the file throw at start. */
export function fieldKinds(file: LawFile): (navn: string) => TaxKind {
  const fields = checkFields(file, new Problems())
  return (navn) => {
    const field = fields.get(navn)
    return field === undefined ? 'annet-skatt' : kindOf(field)
  }
}

function kindOf({ api, navn, kategori }: Field): TaxKind {
  if (api !== 'summertskattegrunnlag') return 'skatt'
  if (kategori === 'inntekt') return incomes.find(([words]) => words.test(navn))?.[1] ?? 'annen-inntekt'
  return byCategory[kategori ?? ''] ?? 'annet-skatt'
}
