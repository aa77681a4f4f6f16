// The tax on one year's bases and how it was paid: Beregnet skatt and Avregning, whose parts add up.
// The rates are the simulator's own, alike in all years: the amounts are believable and consistent, not a tax calculation.
import { type Bases, perMille } from './posts.ts'

export interface TaxTerms {
  readonly kommune: string
  /** Tax and wealth tax paid abroad, taken off the tax. */
  readonly betaltIUtlandet?: { readonly inntektsskatt?: number; readonly formuesskatt?: number }
  /** The published total; the municipality's part of the income tax is then what is left. */
  readonly total?: number
  /** Write the posts that are zero too. */
  readonly nuller?: boolean
}

const part = (grunnlag: number, beloep: number) => ({ grunnlag, beloep })
type Parts = Record<string, { grunnlag: number; beloep: number }>

/** Finnmark and Nord-Troms: 3.5 % lower fellesskatt. */
const inTiltakssone = (kommune: string): boolean => kommune.startsWith('56')

const steps = [
  [210_000, 17],
  [300_000, 40],
  [700_000, 136],
  [1_000_000, 166],
] as const

function trinnskatt(income: number): number {
  return steps.reduce((total, [from, rate], i) => {
    const to = steps[i + 1]?.[0] ?? Number.POSITIVE_INFINITY
    return total + perMille(Math.max(0, Math.min(income, to) - from), rate)
  }, 0)
}

function partsOf(bases: Bases, terms: TaxTerms): Parts {
  const { grunnlag, loenn, pensjon, naering } = bases
  const wealth = Math.max(0, bases.nettoformue - 1_700_000)
  const personal = loenn + pensjon + Math.max(0, naering)
  const all: Parts = {
    inntektsskattTilKommune: part(grunnlag, perMille(grunnlag, 109)),
    inntektsskattTilFylkeskommune: part(grunnlag, perMille(grunnlag, 24)),
    fellesskatt: part(grunnlag, perMille(grunnlag, inTiltakssone(terms.kommune) ? 52 : 87)),
    trinnskatt: part(personal, trinnskatt(personal)),
    trygdeavgiftAvLoennsinntekt: part(loenn, perMille(loenn, 79)),
    trygdeavgiftAvPensjonsinntekt: part(pensjon, perMille(pensjon, 51)),
    trygdeavgiftAvNaeringsinntekt: part(Math.max(0, naering), perMille(Math.max(0, naering), 110)),
    formuesskattTilKommune: part(wealth, perMille(wealth, 7)),
    formuesskattTilStat: part(wealth, perMille(wealth, 3)),
  }
  return terms.nuller ? all : Object.fromEntries(Object.entries(all).filter(([, { beloep }]) => beloep !== 0))
}

const total = (parts: Parts): number => Object.values(parts).reduce((sum, { beloep }) => sum + beloep, 0)

function deductionsOf(bases: Bases, parts: Parts, terms: TaxTerms): Record<string, number> {
  const abroad = terms.betaltIUtlandet
  const full = bases.pensjon === 0 ? 0 : Math.max(0, 33_400 - perMille(Math.max(0, bases.pensjon - 250_000), 167))
  const wealthTax = (parts['formuesskattTilKommune']?.beloep ?? 0) + (parts['formuesskattTilStat']?.beloep ?? 0)
  const all = {
    skattefradragForPensjonsinntekt: terms.total === undefined ? Math.min(full, total(parts) - wealthTax) : 0,
    skattefradragForInntektsskattBetaltIUtlandet: abroad?.inntektsskatt ?? 0,
    skattefradragForFormuesskattBetaltIUtlandet: Math.min(abroad?.formuesskatt ?? 0, wealthTax),
  }
  return terms.nuller ? all : Object.fromEntries(Object.entries(all).filter(([, beloep]) => beloep !== 0))
}

/** The section of Beregnet skatt (fastland or Svalbard); `beregnetSkatt` is the sum of its parts less its deductions. */
export function taxSection(bases: Bases, terms: TaxTerms) {
  const parts = partsOf(bases, terms)
  const municipal = parts['inntektsskattTilKommune']
  if (terms.total !== undefined && municipal) municipal.beloep += terms.total - total(parts)
  const skattefradrag = deductionsOf(bases, parts, terms)
  const sumSkattefradrag = Object.values(skattefradrag).reduce((sum, beloep) => sum + beloep, 0)
  const beregnetSkatt = total(parts) - sumSkattefradrag
  return {
    skatteklasse: '1',
    beregnetSkatt,
    beregnetSkattFoerSkattefradrag: total(parts),
    skatteregnskapskommune: terms.kommune,
    sumSkattefradrag,
    anvendtStandardfradrag: false,
    skattOgAvgift: { ...sharedOut(parts, terms.kommune), sumTrygdeavgift: sumTrygdeavgift(parts) },
    skattefradrag,
    oevrigeResultaterAvBeregning: {
      alminneligInntektFoerSaerfradrag: bases.alminneligInntekt,
      pensjonsgivendeInntekt: bases.loenn + Math.max(0, bases.naering),
      samletGrunnlagForInntektsskattTilKommuneOgFylkeskommuneStatsskattOgFellesskatt: bases.grunnlag,
      samletGjeld: bases.gjeld,
    },
    informasjonTilSkattelister: {
      nettoinntekt: bases.alminneligInntekt,
      nettoformue: bases.nettoformue,
      beregnetSkatt,
      kommune: [terms.kommune],
    },
  }
}

/** Skatteetaten tells the municipality's share of three of the taxes once more, by municipality. */
function sharedOut(parts: Parts, kommune: string): Record<string, unknown> {
  const shared = ['inntektsskattTilKommune', 'inntektsskattTilFylkeskommune', 'formuesskattTilKommune']
  return Object.fromEntries(
    Object.entries(parts).map(([name, skatt]) => [
      name,
      shared.includes(name) ? { kommunefordeltSkatt: [{ kommune, ...skatt }], ...skatt } : skatt,
    ]),
  )
}

function sumTrygdeavgift(parts: Parts) {
  const all = Object.entries(parts).filter(([name]) => name.startsWith('trygdeavgift'))
  return all.reduce((sum, [, { grunnlag, beloep }]) => part(sum.grunnlag + grunnlag, sum.beloep + beloep), part(0, 0))
}

/** avregnetForskuddstrekk + restskatt − beloepTilgode = beregnetSkatt. */
export function settlement(beregnetSkatt: number, avregnetForskuddstrekk: number, skatteregnskapskommune: string) {
  const short = beregnetSkatt - avregnetForskuddstrekk
  return {
    restskatt: Math.max(0, short),
    avregnetForskuddstrekk,
    beloepTilgode: Math.max(0, -short),
    forhaandsfastsatt: false,
    skatteregnskapskommune,
    beregnetSkatt,
    aaBetale: Math.max(0, short),
  }
}
