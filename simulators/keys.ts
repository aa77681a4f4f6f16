// The simulators' own signing keys. Made at the first start and kept in DATA (0600), so that tokens survive a restart.
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import type { SimulatorKeys } from './context.ts'

/** Reads `simulators-noekler.json` in the folder, or makes it. Throws when the file is not JSON. */
export async function keysIn(folder: string): Promise<SimulatorKeys> {
  const file = join(folder, 'simulators-noekler.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as SimulatorKeys
  const keys = await makeKeys()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 })
  return keys
}

export async function makeKeys(): Promise<SimulatorKeys> {
  const [maskinporten, idporten] = await Promise.all([signingKey(), signingKey()])
  return { maskinporten, idporten, cookie: randomBytes(32).toString('base64url') }
}

async function signingKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  return { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'RS256', use: 'sig' }
}

/** The public half only. */
export const publicJwk = ({ kty, n, e, kid, alg, use }: JWK): JWK => ({ kty, n, e, kid, alg, use }) as JWK
