// The last step: a frozen record and what is known about the service → a new frozen record with what the household pays.
// Every amount comes from the functions the open calculator uses. Egenandelsforskriften §§ 3, 6, 8–10; forskrift 1478; § 2-4.
import { findDate, type IsoDate } from '../base/dates.ts'
import { Problem } from '../base/errors.ts'
import { InputFault, type Reader } from '../rules/input.ts'
import { linkTo } from './decide.ts'
import { deepFreeze } from './deep-freeze.ts'
import { barnehage, sfo } from './egenandel/foreldrebetaling.ts'
import { homeCare } from './egenandel/home-care.ts'
import { langtidsopphold } from './egenandel/langtidsopphold.ts'
import { barnehageFacts, homeCareFacts, sfoFacts, stayFacts } from './egenandel/sent-facts.ts'
import type { Egenandel, LangtidFakta, Tjenestefakta, Valg } from './egenandel/types.ts'
import type { EgenandelLaw, Priced, Pricing } from './egenandel/working.ts'
import type { Resultat } from './record.ts'
import { decisionOf } from './vedtak/decision.ts'

/** What is asked: for which day, with which facts about the service. */
export interface Priceable {
  readonly dato: string
  readonly opplysninger: Tjenestefakta
}
export interface Given {
  /** The new record's id. */
  readonly id: string
  /** What the municipality had adopted on the day. */
  readonly valg: Valg
}

/** The new record; `forrige` is the one it came from. Throws as egenandelOf does. */
export function withEgenandel(earlier: Resultat, asked: Priceable, { id, valg }: Given, law: EgenandelLaw): Resultat {
  const { egenandelFeil: _, ...resultat } = earlier
  const egenandel = egenandelOf(earlier, asked, valg, law)
  return deepFreeze({ ...resultat, id, egenandel, forrige: linkTo(earlier) })
}

/**
 * What the household of the record pays. Throws Problem opplysning-mangler when the record has no sum, InputFault or FactMissing
 * naming the field, RateUnknown when a rate that the price itself needs is not proven for the day.
 */
export function egenandelOf(resultat: Resultat, asked: Priceable, valg: Valg, law: EgenandelLaw): Egenandel {
  const { grunnlag } = resultat
  if (grunnlag === null) throw new Problem('opplysning-mangler', { hva: 'beregningsgrunnlaget i resultatet' })
  const dato = dayOf(asked)
  const pricing = { resultat: { ...resultat, grunnlag }, dato, facts: null, valg, law }
  const tjenester = priceAll(asked.opplysninger, pricing).map((priced) => ({
    ...priced,
    ...decisionOf(priced, { resultat, opplysninger: asked.opplysninger, law: law.complaint }),
  }))
  return { dato, opplysninger: asked.opplysninger, valg, tjenester }
}

/** What can be seen before there is a record: the day, the service, and the form of its facts. Throws InputFault or FactMissing. */
export function checkPriceable(beregningstype: Resultat['beregningstype'], asked: Priceable): void {
  dayOf(asked)
  for (const [name, value] of ownFacts(beregningstype, asked.opplysninger)) readers[name](value, name)
}

function dayOf({ dato }: Priceable): IsoDate {
  const found = findDate(dato)
  if (found === null) throw new InputFault('dato', 'skriv en dato som finnes, ÅÅÅÅ-MM-DD')
  return found
}

/** Each service that the record's purpose covers and facts are given for. */
const priceAll = (facts: Tjenestefakta, pricing: Pricing<null>): readonly Priced[] =>
  ownFacts(pricing.resultat.beregningstype, facts).map(([name, value]) => prices[name](value, pricing))

function ownFacts(beregningstype: Resultat['beregningstype'], facts: Tjenestefakta) {
  const own = ownServices[beregningstype]
  const given = Object.entries(facts).filter(([, value]) => value !== undefined) as [keyof Tjenestefakta, unknown][]
  for (const [name] of given) {
    if (!own.includes(name)) throw new InputFault(name, 'resultatet gjelder en annen tjeneste; ta feltet bort')
  }
  if (given.length === 0) throw new InputFault(own[0] ?? '', `feltet mangler; skriv ${own.join(' eller ')}`)
  return given
}

const ownServices: Readonly<Record<Resultat['beregningstype'], readonly (keyof Tjenestefakta)[]>> = {
  LANGTIDSOPPHOLD_INSTITUSJON: ['langtidsopphold'],
  PRAKTISK_BISTAND: ['praktiskBistand'],
  BARNEHAGE_SFO: ['barnehage', 'sfo'],
}
const readers: Readonly<Record<keyof Tjenestefakta, Reader<unknown>>> = {
  langtidsopphold: stayFacts,
  praktiskBistand: homeCareFacts,
  barnehage: barnehageFacts,
  sfo: sfoFacts,
}
const prices: Readonly<Record<keyof Tjenestefakta, (sent: unknown, pricing: Pricing<null>) => Priced>> = {
  langtidsopphold: (sent, pricing) => langtidsopphold({ ...pricing, facts: stayFacts(sent, 'langtidsopphold') }),
  praktiskBistand: (sent, pricing) => homeCare({ ...pricing, facts: homeCareFacts(sent, 'praktiskBistand') }),
  barnehage: (sent, pricing) => barnehage({ ...pricing, facts: barnehageFacts(sent, 'barnehage') }),
  sfo: (sent, pricing) => sfo({ ...pricing, facts: sfoFacts(sent, 'sfo') }),
}

/**
 * What the settlement of an earlier record's year asks of the record that holds the settled tax: the same stay, and what was
 * billed. Throws InputFault when the two are not about the same resident, or nothing was billed.
 */
export function settlementOf(earlier: Resultat, settled: Resultat): Priceable {
  const stay = earlier.egenandel?.opplysninger.langtidsopphold
  const bills = earlier.egenandel?.tjenester.flatMap(({ regninger }) => regninger) ?? []
  const billed = bills.flatMap(({ maaned, betales }) => (betales === null ? [] : [{ maaned, beloep: betales / 100 }]))
  const [first] = billed
  if (stay === undefined || first === undefined || billed.length !== bills.length)
    throw new InputFault('etteroppgjoerAv', 'det tidligere resultatet har ikke regninger for alle månedene')
  if (residentOf(earlier) !== residentOf(settled))
    throw new InputFault('etteroppgjoerAv', 'de to resultatene gjelder ikke samme beboer')
  const langtidsopphold: LangtidFakta = { ...stay, krevd: billed }
  return { dato: `${first.maaned}-01`, opplysninger: { langtidsopphold } }
}

const residentOf = ({ personer }: Resultat): string | undefined =>
  personer.find(({ type }) => type === 'SOEKER')?.identifikator
