// What production refuses before it opens anything: settings that are missing, or that belong to a demo or a laptop. Each
// refusal is a sentence in Norwegian that says what to do. (The database's own refusals: store's loginProblems.)
import { existsSync, readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import type { JWK } from 'jose'
import { hasDemoKey, keysIn } from '../store/demo-keys.ts'
import { demoKid, type Environment, settings, textOf, findSetting } from './settings.ts'

const secretNames = ['NOEKKEL_HMAC', 'NOEKKEL_KRYPTERING', 'NOEKKEL_SIGNERING']
const keyFiles = ['MASKINPORTEN_NOEKKEL', 'IDPORTEN_NOEKKEL']
const addresses = [
  'PRODUKT_ADRESSE',
  'MASKINPORTEN_ISSUER',
  'MASKINPORTEN_JWKS',
  'IDPORTEN_ISSUER',
  'IDPORTEN_JWKS',
  'SUMMERTSKATTEGRUNNLAG_ADRESSE',
  'BEREGNETSKATT_ADRESSE',
  'AVREGNING_ADRESSE',
  'HENDELSER_ADRESSE',
  'SISTEOPPGJOER_ADRESSE',
  'FOLKEREGISTER_ADRESSE',
]

/** Every refusal at once; empty when the settings are in order. */
export const refusals = (env: Environment): readonly string[] => [
  ...missing(env),
  ...addresses.flatMap((name) => addressProblem(name, findSetting(env, name))),
  ...halfSet(env, 'IDPORTEN_AUDIENCE', 'IDPORTEN_JWKS'),
  ...demoThings(env),
  ...keyFiles.flatMap((name) => keyProblem(name, findSetting(env, name))),
]

const missing = (env: Environment): string[] =>
  settings
    .filter(({ name, required }) => required === true && findSetting(env, name) === null)
    .map(({ name, meaning }) => `${name} mangler (${meaning}). Sett den; se docs/drift.md.`)

/** One without the other would turn off what somebody meant to turn on. */
function halfSet(env: Environment, a: string, b: string): string[] {
  const unset = [a, b].filter((name) => findSetting(env, name) === null)
  return unset.length === 1
    ? [`${a} og ${b} hører sammen, og ${unset[0]} mangler. Sett begge, eller ingen av dem.`]
    : []
}

function addressProblem(name: string, value: string | null): string[] {
  if (value === null) return []
  const url = URL.parse(value)
  if (url === null || url.protocol !== 'https:')
    return [`${name} er ikke en https-adresse. Skriv adressen med https://.`]
  return isLoopback(url.hostname) ? [`${name} peker på denne maskinen. Skriv tjenestens egen adresse.`] : []
}

function isLoopback(hostname: string): boolean {
  const host = hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()
  if (host === 'localhost' || host.endsWith('.localhost')) return true
  if (isIP(host) === 4) return host.startsWith('127.') || host.startsWith('0.')
  return isIP(host) === 6 && (['::1', '::'].includes(host) || /^::ffff:(127\.|7f|0\.|0:)/.test(host))
}

function demoThings(env: Environment): string[] {
  const data = resolve(textOf(env, 'DATA'))
  const demoOnly = Object.keys(env).filter((name) => name.startsWith('SIM_') || name === 'KLOKKE')
  return [
    ...demoOnly.map((name) => `${name} hører til demoen. Ta den bort fra miljøet.`),
    ...(existsSync(join(data, 'demo.json'))
      ? [`DATA (${data}) er en demo: den har demo.json. Velg en annen mappe.`]
      : []),
    ...demoSecrets(env, data),
  ]
}

/** Keys with the demo's mark, and those that npm start made in this DATA folder before it marked them. */
function demoSecrets(env: Environment, data: string): string[] {
  const path = join(data, 'noekler.json')
  const made = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const isDemos = (text: string): boolean =>
    hasDemoKey(text) || keysIn(text).some((key) => key !== '' && made.includes(key))
  return secretNames
    .filter((name) => isDemos(env[name] ?? ''))
    .map((name) => `${name} er en demonøkkel. Lag en ny: openssl rand -base64 32 | tr '+/' '-_' | tr -d '='`)
}

/** A private RSA key with `kid`, and not one of the demo's. What stands in the file is never repeated. */
function keyProblem(name: string, path: string | null): string[] {
  if (path === null) return []
  const jwk = findKey(path)
  if (jwk === null) return [`${name}: filen kan ikke leses som JSON. Skriv en fil med nøkkelen som JWK.`]
  if (jwk.kty !== 'RSA' || typeof jwk.d !== 'string' || typeof jwk.kid !== 'string') {
    return [`${name}: filen har ikke en privat RSA-nøkkel med kid. Skriv en fil med nøkkelen som JWK.`]
  }
  return jwk.kid.startsWith(demoKid) ? [`${name} er en demonøkkel. Registrer en egen nøkkel hos Digdir.`] : []
}

function findKey(path: string): JWK | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as JWK
  } catch {
    return null
  }
}
