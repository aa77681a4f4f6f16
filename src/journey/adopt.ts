// What an administrator does for the municipality, from top to bottom: proof, the law's limits, the row, evidence. Prices by
// egenandelsforskriften §§ 8–10, guidelines by the § of each.
import { type DeedHouse, deed } from '../access/deed.ts'
import { Mandate, type MandateAsk } from '../access/mandate.ts'
import { isCaseReference } from '../base/case-reference.ts'
import { findDate, type IsoDate, osloDate } from '../base/dates.ts'
import { Problem } from '../base/errors.ts'
import type { Rates } from '../rates/rates.ts'
import { InputFault } from '../rules/input.ts'
import { checkLimit } from '../rules/local/local-rates.ts'
import { findChoice, readChoice } from '../rules/local/read-choice.ts'
import { priceListFaults } from '../rules/praktisk-bistand/price-list-faults.ts'
import { readAdoptedPriceList } from '../rules/praktisk-bistand/read-price-list.ts'
import type { Adopted, AdoptedStore, Replaces } from '../store/adopted-types.ts'

export interface AdoptHouse extends DeedHouse {
  readonly priceLists: AdoptedStore
  readonly guidelines: AdoptedStore
  readonly rates: Rates
  readonly newId: () => string
}
/** What is to be adopted, as it was sent. */
export interface AdoptRequest {
  readonly emne: string
  readonly fra: string
  readonly til: string | null
  readonly vedtatt: string
  readonly saksnummer: string
  readonly innhold: unknown
  /** At most one of the two. */
  readonly retter?: string | undefined
  readonly avslutter?: string | undefined
}
type Kind = 'prisliste' | 'retningslinje'

const storeOf = (kind: Kind, house: AdoptHouse): AdoptedStore =>
  kind === 'prisliste' ? house.priceLists : house.guidelines

/** Everything the municipality has adopted of one kind. Throws Problem ikke-tilgang. */
export async function readAdopted(
  kind: Kind,
  ask: Omit<MandateAsk, 'handling' | 'emne'>,
  house: AdoptHouse,
): Promise<{ readonly kommune: { readonly navn: string }; readonly rader: readonly Adopted[] }> {
  const mandate = await Mandate.ask({ ...ask, handling: 'forvaltning' }, house.access)
  return { kommune: mandate.kommune, rader: await storeOf(kind, house).history(mandate) }
}

/** The new row. Throws Problem: ikke-tilgang, ugyldig-foresporsel with field, overlapper, utdatert. */
export function adopt(
  kind: Kind,
  request: AdoptRequest,
  ask: Omit<MandateAsk, 'handling' | 'emne'>,
  house: AdoptHouse,
): Promise<Adopted> {
  // 1 May this person adopt for this municipality? The question is on record first, and how it went before the answer.
  return deed({ ...ask, handling: kind, emne: request.emne }, house, async (mandate) => {
    // 2 Is it whole, and within the law?
    check(kind, request, house)
    const { emne, fra, til, vedtatt, saksnummer, innhold } = request
    const written = { emne, fra, til, vedtatt, saksnummer, innhold }
    const row = { ...written, id: house.newId(), opprettetAv: mandate.av, opprettet: house.clock().toISOString() }
    // 3 The row goes in, and the one it takes over from is closed, together.
    const outcome = await storeOf(kind, house).adopt(mandate, row, replacesOf(request))
    if (outcome !== 'lagret') throw new Problem(outcome)
    return { result: { ...row, erstattetAv: null }, objekt: row.id, saksreferanse: saksnummer }
  })
}

const invalid = (hva: string, felt: string): Problem =>
  new Problem('ugyldig-foresporsel', { hva: `${felt}: ${hva}` }, felt)

function day(text: string, felt: string): IsoDate {
  const found = findDate(text)
  if (found === null || found < '2000-01-01' || found > '2100-12-31')
    throw invalid('skriv en dato mellom 2000 og 2100, ÅÅÅÅ-MM-DD', felt)
  return found
}

function replacesOf({ retter, avslutter }: AdoptRequest): Replaces {
  if (retter !== undefined && avslutter !== undefined)
    throw invalid('en rad kan enten rettes eller avsluttes; send bare den ene', 'avslutter')
  if (retter !== undefined) return { retter }
  return avslutter === undefined ? null : { avslutter }
}

function check(kind: Kind, request: AdoptRequest, { rates, clock }: AdoptHouse): void {
  const fra = day(request.fra, 'fra')
  if (request.til !== null && day(request.til, 'til') < fra)
    throw invalid('siste dag kan ikke være før første dag', 'til')
  if (day(request.vedtatt, 'vedtatt') > osloDate(clock()))
    throw invalid('vedtaket kan ikke være gjort etter i dag', 'vedtatt')
  if (!isCaseReference(request.saksnummer))
    throw invalid('saksnummeret kan ha bokstaver, tall og - / . _, og ikke elleve sifre på rad', 'saksnummer')
  try {
    if (kind === 'retningslinje') checkGuideline(request, fra, rates)
    else checkPriceList(request.innhold, fra, rates)
  } catch (thrown) {
    throw thrown instanceof InputFault ? invalid(thrown.hva, thrown.felt) : thrown
  }
}

function checkGuideline({ emne, innhold }: AdoptRequest, fra: IsoDate, rates: Rates): void {
  const choice = findChoice(emne)
  if (choice === null) throw new InputFault('noekkel', 'det finnes ingen slik retningslinje')
  checkLimit(choice, readChoice(choice, innhold), fra, rates)
}

function checkPriceList(innhold: unknown, fra: IsoDate, rates: Rates): void {
  const [fault] = priceListFaults(readAdoptedPriceList(innhold, 'liste'), fra, rates).filter(
    ({ alvor }) => alvor === 'feil',
  )
  if (fault !== undefined) throw new InputFault(`liste.${fault.felt}`, fault.tekst.replace(/\.$/, ''))
}
