// The last step: a frozen record and what is known about the service → a new frozen record with what the household pays.
// Every amount comes from the functions the open calculator uses. Egenandelsforskriften §§ 3, 6, 8–10; forskrift 1478; § 2-4.
import { findDate } from '../base/dates.ts'
import { Problem } from '../base/errors.ts'
import { InputFault } from '../rules/input.ts'
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

/**
 * The new record; `forrige` is the one it came from. Throws Problem opplysning-mangler when the record has no sum, InputFault or
 * FactMissing naming the field, RateUnknown when a rate that the price itself needs is not proven for the day.
 */
export function withEgenandel(resultat: Resultat, asked: Priceable, { id, valg }: Given, law: EgenandelLaw): Resultat {
  const { grunnlag } = resultat
  if (grunnlag === null) throw new Problem('opplysning-mangler', { hva: 'beregningsgrunnlaget i resultatet' })
  const dato = findDate(asked.dato)
  if (dato === null) throw new InputFault('dato', 'skriv en dato som finnes, ÅÅÅÅ-MM-DD')
  const pricing = { resultat: { ...resultat, grunnlag }, dato, facts: null, valg, law }
  const tjenester = priceAll(asked.opplysninger, pricing).map((priced) => ({
    ...priced,
    ...decisionOf(priced, { resultat, opplysninger: asked.opplysninger, law: law.complaint }),
  }))
  const egenandel: Egenandel = { dato, opplysninger: asked.opplysninger, valg, tjenester }
  const forrige = { id: resultat.id, beregningsbeloep: grunnlag.beregningsbeloep }
  return deepFreeze({ ...resultat, id, egenandel, forrige })
}

/** Each service that the record's purpose covers and facts are given for. */
function priceAll(facts: Tjenestefakta, pricing: Pricing<null>): readonly Priced[] {
  const { beregningstype } = pricing.resultat
  const own = ownServices[beregningstype]
  const given = Object.entries(facts).filter(([, value]) => value !== undefined)
  for (const [name] of given) {
    if (!own.includes(name as keyof Tjenestefakta))
      throw new InputFault(name, 'resultatet gjelder en annen tjeneste; ta feltet bort')
  }
  if (given.length === 0) throw new InputFault(own[0] ?? '', `feltet mangler; skriv ${own.join(' eller ')}`)
  return given.map(([name, value]) => prices[name as keyof Tjenestefakta](value, pricing))
}

const ownServices: Readonly<Record<Resultat['beregningstype'], readonly (keyof Tjenestefakta)[]>> = {
  LANGTIDSOPPHOLD_INSTITUSJON: ['langtidsopphold'],
  PRAKTISK_BISTAND: ['praktiskBistand'],
  BARNEHAGE_SFO: ['barnehage', 'sfo'],
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
