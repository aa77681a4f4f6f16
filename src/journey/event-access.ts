// The municipality's switch of the list of tax settlement events: proof, what is asked for, the row, evidence. The list holds
// people of the whole country (skatteforvaltningsloven § 3-3: only what is necessary), so it is off until there is a reason.
import { type DeedHouse, deed } from '../access/deed.ts'
import { humanBehind, Mandate, type MandateAsk } from '../access/mandate.ts'
import { isCaseReference } from '../base/case-reference.ts'
import { findDate, osloDate } from '../base/dates.ts'
import { Problem } from '../base/errors.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import type { EventAccess, EventAccessStore, NewEventAccess } from '../store/event-access-types.ts'

/** Why a municipality needs to know which settlements have come. */
export const eventReasons = ['aarlig-gjennomgang', 'etteroppgjoer', 'endret-skatteoppgjoer'] as const

export interface EventAccessHouse extends DeedHouse {
  readonly eventAccess: EventAccessStore
  readonly newId: () => string
  /** Every pseudonym a person has had under the live keys, the newest first. */
  readonly pseudonyms: (number: Personidentifikator) => readonly string[]
}
export type EventSwitch =
  | {
      readonly paa: true
      readonly rolleId: string
      /** First and last day; fra may not lie before today. */
      readonly fra: string
      readonly til: string | null
      readonly begrunnelse: (typeof eventReasons)[number]
      readonly saksnummer: string
    }
  | { readonly paa: false; readonly rolleId: string }

type Ask = Omit<MandateAsk, 'handling' | 'emne'>
export interface EventAccessList {
  readonly kommune: { readonly navn: string }
  readonly rader: readonly EventAccess[]
}

/** Every time it was switched on in the municipality. Throws Problem ikke-tilgang. */
export async function readEventAccess(ask: Ask, house: EventAccessHouse): Promise<EventAccessList> {
  const mandate = await Mandate.ask({ ...ask, handling: 'forvaltning' }, house.access)
  return { kommune: mandate.kommune, rader: await house.eventAccess.history(mandate) }
}

/** The list as it then is. Throws Problem: ikke-tilgang, ugyldig-foresporsel with field, overlapper, egen-rolle. */
export function switchEvents(wanted: EventSwitch, ask: Ask, house: EventAccessHouse): Promise<EventAccessList> {
  const emne = wanted.paa ? wanted.begrunnelse : 'av'
  return deed({ ...ask, handling: 'hendelsetilgang', emne }, house, async (mandate) => {
    const objekt = wanted.paa ? await switchOn(wanted, mandate, house) : await switchOff(wanted.rolleId, mandate, house)
    const result = { kommune: mandate.kommune, rader: await house.eventAccess.history(mandate) }
    return { result, objekt, ...(wanted.paa ? { saksreferanse: wanted.saksnummer } : {}) }
  })
}

const invalid = (felt: string, hva: string): Problem =>
  new Problem('ugyldig-foresporsel', { hva: `${felt}: ${hva}` }, felt)

/** Id of the new row. */
async function switchOn(
  wanted: Extract<EventSwitch, { paa: true }>,
  mandate: Mandate,
  { eventAccess, clock, newId, pseudonyms }: EventAccessHouse,
): Promise<string> {
  const { paa: _, ...asked } = wanted
  const [fra, til] = [findDate(asked.fra), asked.til === null ? null : findDate(asked.til)]
  if (fra === null || fra < osloDate(clock())) throw invalid('fra', 'skriv dagen i dag eller en senere dag, ÅÅÅÅ-MM-DD')
  if (asked.til !== null && (til === null || til < fra)) throw invalid('til', 'siste dag kan ikke være før første dag')
  if (!isCaseReference(asked.saksnummer))
    throw invalid('saksnummer', 'bruk bokstaver, tall og - / . _, og ikke elleve sifre på rad')
  const row: NewEventAccess = { ...asked, id: newId(), paaAv: mandate.av, paa: clock().toISOString() }
  const human = humanBehind(mandate.ask.actor)
  const own = human === null ? [] : pseudonyms(human)
  const outcome = await eventAccess.switchOn(mandate, row, { own, dag: osloDate(clock()) })
  if (outcome === 'rolle-ukjent') throw invalid('rolleId', 'kommunen har ingen slik rolle')
  if (outcome !== 'lagret') throw new Problem(outcome)
  return row.id
}

/** Takes effect at once. Id of the role. */
async function switchOff(rolleId: string, mandate: Mandate, { eventAccess, clock }: EventAccessHouse): Promise<string> {
  const now = clock()
  const deed = { rolleId, av: now.toISOString(), avAv: mandate.av, on: osloDate(now) }
  if ((await eventAccess.switchOff(mandate, deed)) === 0) throw invalid('rolleId', 'listen er ikke slått på for rollen')
  return rolleId
}
