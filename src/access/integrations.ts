// What the municipality's administrator does with its integrations, from top to bottom: proof, what is asked for, the row,
// evidence. A secret is made here, leaves once in the answer to the one who asked, and is kept as an HMAC alone. Which roles an
// integration holds is a grant like any other, and not given here.
import { randomBytes } from 'node:crypto'
import { Problem } from '../base/errors.ts'
import { findOrganisasjonsnummer } from '../base/organisation-number.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import { type DeedHouse, deed } from './deed.ts'
import { humanBehind, Mandate, type MandateAsk } from './mandate.ts'

/** As its municipality sees it; never a secret. A row of the store fits by structure. */
export interface IntegrationView {
  readonly id: string
  readonly navn: string
  readonly organisasjonsnummer: string
  readonly begrunnelse: string | null
  readonly fiksKontrakt: 'v1' | 'v2'
  readonly aktiv: boolean
  readonly opprettet: string | null
  readonly sistBrukt: string | null
  readonly forrigePassord: { readonly utloeper: string | null } | null
  readonly roller: readonly string[]
}
type Stop = 'ikke-funnet' | 'integrasjon-tilbakekalt' | 'to-passord' | 'egen-integrasjonstilgang'
type Own = Pick<Mandate, 'fiksOrgId'>
/** store.integrations fits. Each gives null when it is done, else why not. */
export interface StoredIntegrations {
  list(mandate: Own, now: Date): Promise<readonly IntegrationView[]>
  create(mandate: Own, row: NewRow): Promise<void>
  change(mandate: Own, id: string, change: Change): Promise<Stop | null>
  rotate(
    mandate: Own,
    id: string,
    secret: {
      readonly passordHmac: Buffer
      readonly forrigeUtloeper: string | null
      readonly now: Date
      /** Pseudonyms of who asks: he will be able to speak as the integration. */
      readonly av: readonly string[]
    },
  ): Promise<Stop | null>
  endOldSecret(mandate: Own, id: string): Promise<Stop | null>
  revoke(mandate: Own, id: string): Promise<Stop | null>
}
export interface Change {
  readonly navn?: string
  readonly begrunnelse?: string
  readonly fiksKontrakt?: 'v1' | 'v2'
}
export interface NewIntegrationRequest {
  readonly navn: string
  readonly organisasjonsnummer: string
  readonly begrunnelse: string
  readonly fiksKontrakt: 'v1' | 'v2'
}
interface NewRow extends NewIntegrationRequest {
  readonly id: string
  readonly passordHmac: Buffer
  readonly opprettetAv: string
  readonly opprettet: string
}
/** A purpose that may be registered, with what the administrator reads. */
export interface Purpose {
  readonly kode: string
  readonly tekst: string
}
export interface IntegrationsHouse extends DeedHouse {
  readonly integrations: StoredIntegrations
  readonly passwordHmac: (password: string) => Buffer
  /** Every pseudonym a person has had under the live keys. */
  readonly pseudonyms: (number: Personidentifikator) => readonly string[]
  readonly purposes: readonly Purpose[]
  readonly newId: () => string
}
export interface IntegrationList {
  readonly kommune: { readonly navn: string }
  readonly begrunnelser: readonly Purpose[]
  readonly integrasjoner: readonly IntegrationView[]
}
/** The only time the secret is seen. */
export interface WithSecret {
  readonly integrasjon: IntegrationView
  readonly passord: string
}
type Ask = Omit<MandateAsk, 'handling' | 'emne' | 'objekt'>

/** All of them, revoked ones too. Throws Problem ikke-tilgang. */
export async function readIntegrations(ask: Ask, house: IntegrationsHouse): Promise<IntegrationList> {
  const mandate = await Mandate.ask({ ...ask, handling: 'forvaltning' }, house.access)
  const integrasjoner = await house.integrations.list(mandate, house.clock())
  return { kommune: mandate.kommune, begrunnelser: house.purposes, integrasjoner }
}

/** Throws Problem: ikke-tilgang, ugyldig-foresporsel with field. */
export async function createIntegration(
  request: NewIntegrationRequest,
  ask: Ask,
  house: IntegrationsHouse,
): Promise<WithSecret> {
  const id = house.newId()
  const passord = newSecret()
  const integrasjon = await govern({ ...ask, emne: 'opprett', objekt: id }, house, async (mandate) => {
    checkWords(request, house)
    if (findOrganisasjonsnummer(request.organisasjonsnummer) === null)
      throw invalid('organisasjonsnummer', 'må ha ni sifre med riktig kontrollsiffer')
    const about = { opprettetAv: mandate.av, opprettet: house.clock().toISOString() }
    await house.integrations.create(mandate, { ...request, ...about, id, passordHmac: house.passwordHmac(passord) })
    return null
  })
  return { integrasjon, passord }
}

/** Name, purpose and Fiks contract; whose token it must come with is never changed. */
export function changeIntegration(
  id: string,
  change: Change,
  ask: Ask,
  house: IntegrationsHouse,
): Promise<IntegrationView> {
  return govern({ ...ask, emne: 'endre', objekt: id }, house, (mandate) => {
    if (Object.keys(change).length === 0) throw invalid('navn', 'send minst ett felt som skal endres')
    checkWords(change, house)
    return house.integrations.change(mandate, id, change)
  })
}

/** `gammeltUtloeper`: UTC instant at which the old secret stops; null: when it is ended. Throws Problem to-passord, egen-integrasjonstilgang. */
export async function rotateSecret(
  id: string,
  gammeltUtloeper: string | null,
  ask: Ask,
  house: IntegrationsHouse,
): Promise<WithSecret> {
  const passord = newSecret()
  const integrasjon = await govern({ ...ask, emne: 'nytt-passord', objekt: id }, house, (mandate) => {
    const now = house.clock()
    if (gammeltUtloeper !== null && !isSoon(gammeltUtloeper, now))
      throw invalid('gammeltUtloeper', 'må ligge fram i tid, høyst ett år')
    const human = humanBehind(ask.actor)
    const av = human === null ? [] : house.pseudonyms(human)
    const secret = { passordHmac: house.passwordHmac(passord), forrigeUtloeper: gammeltUtloeper, now, av }
    return house.integrations.rotate(mandate, id, secret)
  })
  return { integrasjon, passord }
}

export const endOldSecret = (id: string, ask: Ask, house: IntegrationsHouse): Promise<IntegrationView> =>
  govern({ ...ask, emne: 'avslutt-passord', objekt: id }, house, (mandate) =>
    house.integrations.endOldSecret(mandate, id),
  )

/** Its next call is refused. It is not opened again. */
export const revokeIntegration = (id: string, ask: Ask, house: IntegrationsHouse): Promise<IntegrationView> =>
  govern({ ...ask, emne: 'tilbakekall', objekt: id }, house, (mandate) => house.integrations.revoke(mandate, id))

const newSecret = (): string => randomBytes(32).toString('base64url')

/** The deed, and the integration as it then stands. */
function govern(
  ask: Ask & { readonly emne: string; readonly objekt: string },
  house: IntegrationsHouse,
  work: (mandate: Mandate) => Promise<Stop | null>,
): Promise<IntegrationView> {
  return deed({ ...ask, handling: 'integrasjon' }, house, async (mandate) => {
    const stop = await work(mandate)
    if (stop !== null) throw new Problem(stop)
    const found = (await house.integrations.list(mandate, house.clock())).find(({ id }) => id === ask.objekt)
    if (found === undefined) throw new Problem('ikke-funnet')
    return { result: found }
  })
}

const invalid = (felt: string, hva: string): Problem =>
  new Problem('ugyldig-foresporsel', { hva: `${felt} ${hva}` }, felt)

const yearMs = 366 * 24 * 3_600_000
const isSoon = (instant: string, now: Date): boolean => {
  const ahead = new Date(instant).getTime() - now.getTime()
  return ahead > 0 && ahead <= yearMs
}

/** A name is read by other administrators: no number of a person fits in it. */
function checkWords({ navn, begrunnelse }: Change, { purposes }: IntegrationsHouse): void {
  if (navn !== undefined && (navn.trim().length < 2 || /\d{6}/.test(navn)))
    throw invalid('navn', 'må ha minst to tegn, og ikke seks sifre på rad')
  if (begrunnelse === undefined || purposes.some(({ kode }) => kode === begrunnelse)) return
  throw invalid('begrunnelse', `skal være en av ${purposes.map(({ kode }) => kode).join(', ')}`)
}
