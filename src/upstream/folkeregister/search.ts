// Folkeregisteret's «søk med treffliste», then the documents of the hits. In: the Permit for a search, and the criteria. Out: a
// Fact with the hits, or with the word that there are too many. What was searched for goes into the request and nowhere else.
// Source: Skatteetaten, Folkeregisteret_Offentlig_med_hjemmel 1.6.2 (personsoek), folkeregisteret-api-dokumentasjon («Oppslag»).
import { Compile } from 'typebox/compile'
import type { Permit } from '../../access/permit.ts'
import { type Fact, known, unknown } from '../../base/fact.ts'
import { UpstreamFailure } from '../failure.ts'
import { type Upstream, read } from '../source.ts'
import { withGrading, withKin } from './parts.ts'
import { registerRefusal } from './refusal.ts'
import { Bulkoppslag, type Folkeregisterperson, Treffliste } from './schema.ts'

/** The register's own names; each is the code that the audit row holds. */
export const kriterier = [
  'navn',
  'kjoenn',
  'foedselsdato',
  'foedselsaarFraOgMed',
  'foedselsaarTilOgMed',
  'adressenavn',
  'husnummer',
  'postnummer',
  'kommunenummer',
  'fylkesnummer',
] as const
export type Kriterium = (typeof kriterier)[number]
export const tillegg = [
  'inkluderOppholdsadresse',
  'soekFonetisk',
  'inkluderDoede',
  'inkluderHistoriskeNavnOgAdresser',
] as const
export type Tillegg = (typeof tillegg)[number]
/** foedselsdato as YYYYMMDD, years with four digits, kjoenn mann or kvinne. */
export type Soek = { readonly [K in Kriterium]?: string } & { readonly [K in Tillegg]?: true }

export interface Hit {
  readonly identifikator: string
  /** null when the register gave no document of a hit. */
  readonly person: Folkeregisterperson | null
}
export type Hits = { readonly forMange: true } | { readonly forMange: false; readonly treff: readonly Hit[] }

const isHitList = Compile(Treffliste)
const isDocuments = Compile(Bulkoppslag)

/** Hits in the register's order; none of them when there are more than `most`. Throws unless the permit is for a search. */
export async function searchPersons(upstream: Upstream, permit: Permit, soek: Soek, most: number): Promise<Fact<Hits>> {
  if (permit.ask.handling !== 'personsoek') throw new Error('A search takes the permit of a personsoek')
  return asFact(upstream, permit, async (ask) => {
    const numbers = await findNumbers(ask, soek)
    if (numbers.length > most) return { forMange: true }
    return { forMange: false, treff: await fetchDocuments(ask, permit, numbers) }
  })
}

/** The documents of the permit's own persons in one call, in the permit's order. */
export async function fetchMany(upstream: Upstream, permit: Permit): Promise<Fact<readonly Hit[]>> {
  if (permit.ask.handling !== 'navneoppslag') throw new Error('Many at once take the permit of a navneoppslag')
  return asFact(upstream, permit, (ask) => fetchDocuments(ask, permit, permit.ask.personer))
}

type Ask = (path: string, rute: string, body?: string) => Promise<unknown>

async function asFact<T>(upstream: Upstream, permit: Permit, work: (ask: Ask) => Promise<T>): Promise<Fact<T>> {
  if (!permit.hjemmel.apier.includes('folkeregister')) throw new Error('The purpose gives no access to folkeregister')
  const id = 'folkeregister:soek'
  const kommune = permit.rolle.kommune.organisasjonsnummer
  const deadline = AbortSignal.timeout(upstream.limits.deadlineMs)
  const ask: Ask = async (path, rute, body) => {
    const call = { api: 'folkeregister', kommune, path, rute, deadline } as const
    const reply = await read(upstream, body === undefined ? call : { ...call, body })
    if (reply.status !== 200) throw registerRefusal(reply, rute)
    return reply.body
  }
  try {
    return known(id, await work(ask), { api: 'folkeregister', hentet: upstream.clock().toISOString() })
  } catch (thrown) {
    if (thrown instanceof UpstreamFailure) return unknown(id, thrown.why, thrown.kode)
    throw thrown
  }
}

async function findNumbers(ask: Ask, soek: Soek): Promise<readonly string[]> {
  const rute = 'folkeregister /personer/soek'
  const query = new URLSearchParams(Object.entries(soek).map(([name, value]) => [name, String(value)]))
  const body = await ask(`/personer/soek?${query}`, rute)
  if (!isHitList.Check(body)) throw new UpstreamFailure('ugyldig-svar', rute)
  return [...new Set(body.foedselsEllerDNummer)]
}

async function fetchDocuments(ask: Ask, permit: Permit, numbers: readonly string[]): Promise<readonly Hit[]> {
  const rute = 'folkeregister /personer/bulkoppslag'
  if (numbers.length === 0) return []
  // A hit is told apart by its grading whatever was asked for, so that is always among the parts; a human's own family likewise.
  const parts = [...new Set([...withKin(permit, withGrading(permit.ask.deler ?? [])), 'adressebeskyttelse'])]
  const query = parts.map((part) => `part=${part}`).join('&')
  const sent = JSON.stringify({ foedselsEllerDNummer: numbers })
  const body = await ask(`/personer/bulkoppslag?${query}`, rute, sent)
  if (!isDocuments.Check(body)) throw new UpstreamFailure('ugyldig-svar', rute)
  const found = new Map(body.oppslag.map((one) => [one.foedselsEllerDNummer, one.folkeregisterperson ?? null]))
  // Someone nobody asked for among the answers is a sign that the answer belongs to another question.
  if ([...found.keys()].some((number) => !numbers.includes(number))) throw new UpstreamFailure('annen-person', rute)
  return numbers.map((identifikator) => ({ identifikator, person: found.get(identifikator) ?? null }))
}
