// The demo's ids, passwords and keys: made at the first start, kept in DATA/demo-identitet.json (0600), and the same from
// then on, so that whoever was connected yesterday still is.
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { demoKid } from './settings.ts'
import { type Beregningstype, beregningstyper } from '../base/terms.ts'

export interface PlaceIdentity {
  readonly fiksOrgId: string
  readonly roller: Readonly<Record<Beregningstype, string>>
  readonly integrasjon: { readonly id: string; readonly passord: string }
  /** The case system's own client at Maskinporten. */
  readonly klient: { readonly clientId: string; readonly privateJwk: JWK }
}
export interface DemoIdentity {
  readonly kommune: PlaceIdentity
  readonly annenKommune: PlaceIdentity
  /** The product's clients at Maskinporten and ID-porten. */
  readonly produkt: { readonly clientId: string; readonly privateJwk: JWK }
  readonly idPorten: { readonly clientId: string; readonly privateJwk: JWK }
}

/** Throws when the file is there but is not what this wrote. */
export async function demoIdentity(data: string): Promise<DemoIdentity> {
  const path = join(data, 'demo-identitet.json')
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as DemoIdentity
  const [kommune, annenKommune] = [await place(), await place()]
  const made: DemoIdentity = { kommune, annenKommune, produkt: await client(), idPorten: await client() }
  writeFileSync(path, JSON.stringify(made, null, 2), { mode: 0o600, flag: 'wx' })
  return made
}

async function place(): Promise<PlaceIdentity> {
  const roller = Object.fromEntries(beregningstyper.map((type) => [type, randomUUID()])) as Record<
    Beregningstype,
    string
  >
  const integrasjon = { id: randomUUID(), passord: randomBytes(32).toString('base64url') }
  return { fiksOrgId: randomUUID(), roller, integrasjon, klient: await client() }
}

async function client(): Promise<{ clientId: string; privateJwk: JWK }> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const jwk = { ...(await exportJWK(privateKey)), kid: `${demoKid}${randomUUID()}`, alg: 'RS256', use: 'sig' }
  return { clientId: randomUUID(), privateJwk: jwk }
}

/** The public half only. */
export const publicHalf = ({ kty, n, e, kid, alg, use }: JWK): JWK => ({ kty, n, e, kid, alg, use }) as JWK
