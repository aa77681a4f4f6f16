// Foreldrebetaling in barnehage per child and month. Forskrift 1478 §§ 1 and 3a–3c; the order of the steps is the merknader's.
import { type IsoDate, date, yearOf } from '../../base/dates.ts'
import {
  add,
  compare,
  type Fraction,
  fraction,
  lesser,
  multiply,
  notNegative,
  subtract,
  zero,
} from '../../base/fraction.ts'
import { isLeastCentral, type Municipality } from '../../rates/municipalities.ts'
import type { Rates } from '../../rates/rates.ts'
import { type Trace, trace, type Worked } from '../trace.ts'

export interface BarnehageQuestion {
  readonly dato: IsoDate
  readonly husstandsinntekt: Fraction
  readonly barn: readonly {
    readonly foedselsdato: IsoDate
    readonly oppholdsprosent: Fraction
    readonly timerPerUke: Fraction
  }[]
  /** null: no municipality given, the ordinary price. */
  readonly kommune: MaksprisPlace | null
  readonly makspris?: Fraction | undefined
  readonly maanederPerAar: number
}
export interface Barnehagepris {
  readonly barn: readonly { readonly prisPerMaaned: Fraction; readonly gratisKjernetid: boolean }[]
  /** Exact sum over the children. */
  readonly sum: Fraction
}
type Barn = BarnehageQuestion['barn'][number]

/** What the makspris depends on. */
type MaksprisPlace = Pick<Municipality, 'tiltakssone' | 'sentralitetsklasse'>

const freeHours = fraction(20)
const zoneFreeFrom = date('2023-08-01')

function rateName(q: BarnehageQuestion): string {
  if (q.kommune?.tiltakssone && q.dato >= zoneFreeFrom) return 'makspris-barnehage-tiltakssonen'
  return isLeastCentral(q.kommune ?? undefined) && !q.kommune?.tiltakssone
    ? 'makspris-barnehage-sentralitet-5-6'
    : 'makspris-barnehage'
}

/** The other way: the kind of municipality that a worked price was for, by the names of the rates it used. */
export const maksprisPlaceOf = (used: readonly string[]): MaksprisPlace => ({
  tiltakssone: used.includes('makspris-barnehage-tiltakssonen'),
  sentralitetsklasse: used.includes('makspris-barnehage-sentralitet-5-6') ? 5 : 1,
})

function basePrice(q: BarnehageQuestion, t: Trace): Fraction {
  const makspris = t.line('makspris', q.makspris ?? t.rate(rateName(q), q.dato), {
    tekst: q.makspris === undefined ? 'Makspris' : 'Pris oppgitt',
    hjemmel: 'forskrift 1478 § 1',
  })
  const limit = t.line('seks-prosent', multiply(q.husstandsinntekt, fraction(6, 100 * q.maanederPerAar)), {
    tekst: `6 % av husstandens inntekt, delt på ${q.maanederPerAar} måneder`,
    hjemmel: 'forskrift 1478 § 3b',
    tolkning: true,
  })
  return t.line('grunnpris', lesser(makspris, limit), {
    tekst: 'Pris per barn før søskenmoderasjon',
    hjemmel: 'forskrift 1478 § 3b',
    av: ['makspris', 'seks-prosent'],
  })
}

/** § 3a by date: what is paid of the base price as number 1, 2, 3 … counted from the oldest. */
function siblingShare(place: number, dato: IsoDate): Fraction {
  if (place === 0) return fraction(1)
  if (place === 1) return fraction(70, 100)
  return dato < date('2023-08-01') ? fraction(50, 100) : zero
}

/** § 3c: from 1 August of the year the child turns two to 31 July of the year it turns six. */
function hasCoreTimeAge(foedselsdato: IsoDate, dato: IsoDate): boolean {
  const born = yearOf(foedselsdato)
  return dato >= date(`${born + 2}-08-01`) && dato <= date(`${born + 6}-07-31`)
}

function placeOf(barn: readonly Barn[], child: Barn): number {
  const oldestFirst = [...barn].sort((a, b) =>
    a.foedselsdato < b.foedselsdato ? -1 : a.foedselsdato > b.foedselsdato ? 1 : 0,
  )
  return oldestFirst.indexOf(child)
}

function priceOf(child: Barn, index: number, base: Fraction, { q, t, low }: Context) {
  const id = `barn-${index + 1}`
  const place = placeOf(q.barn, child)
  let price = t.line(`${id}-soesken`, multiply(base, siblingShare(place, q.dato)), {
    tekst: `Barn ${index + 1}: nummer ${place + 1} regnet fra den eldste, etter søskenmoderasjon`,
    hjemmel: 'forskrift 1478 § 3a',
    av: ['grunnpris'],
  })
  const gratisKjernetid = low && hasCoreTimeAge(child.foedselsdato, q.dato)
  if (gratisKjernetid) {
    const paid = compare(child.timerPerUke, freeHours) <= 0 ? zero : fraction(1)
    const left =
      paid === zero ? zero : multiply(notNegative(subtract(child.timerPerUke, freeHours)), inverse(child.timerPerUke))
    price = t.line(`${id}-kjernetid`, multiply(price, left), {
      tekst: `Barn ${index + 1}: 20 timer gratis kjernetid trukket fra`,
      hjemmel: 'forskrift 1478 § 3c',
      av: [`${id}-soesken`],
      tolkning: true,
    })
  }
  const prisPerMaaned = t.line(`${id}-pris`, multiply(price, multiply(child.oppholdsprosent, fraction(1, 100))), {
    tekst: `Barn ${index + 1}: pris per måned etter plassens størrelse`,
    hjemmel: 'forskrift 1478 § 2',
    av: [gratisKjernetid ? `${id}-kjernetid` : `${id}-soesken`],
    tolkning: true,
  })
  return { prisPerMaaned, gratisKjernetid }
}

interface Context {
  readonly q: BarnehageQuestion
  readonly t: Trace
  /** The household's income is below the core-time limit. */
  readonly low: boolean
}
const inverse = (a: Fraction): Fraction => fraction(a.d, a.n)

/** Throws RateUnknown when a price or limit that is needed is not proven for the date. */
export function barnehagepris(q: BarnehageQuestion, rates: Rates): Worked<Barnehagepris> {
  const t = trace(rates)
  const base = basePrice(q, t)
  const someOfAge = q.barn.some((child) => hasCoreTimeAge(child.foedselsdato, q.dato))
  const low = someOfAge && compare(q.husstandsinntekt, t.rate('kjernetid-inntektsgrense', q.dato)) < 0
  const barn = q.barn.map((child, i) => priceOf(child, i, base, { q, t, low }))
  const sum = t.line(
    'sum',
    barn.reduce((total, { prisPerMaaned }) => add(total, prisPerMaaned), zero),
    {
      tekst: 'Sum per måned',
      hjemmel: 'forskrift 1478 § 3',
      av: barn.map((_, i) => `barn-${i + 1}-pris`),
    },
  )
  return t.done(q.dato < date('2023-08-01') ? 'barnehage-2019-08' : 'barnehage-2023-08', { barn, sum })
}
