// Three kinds of keys (HMAC, encryption, signing), each a ring with the live one first, in; pseudonyms, seals, HMACs and
// signatures out. They come from the environment or, in demo mode, from DATA (demo-keys.ts); never from or to the database.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import type { Personidentifikator } from '../base/person-number.ts'
import { type KeyTexts, type NamedKey, readRings } from './key-ring.ts'
import { signer } from './key-signing.ts'
import type { Keys } from './types.ts'

export type { KeyTexts } from './key-ring.ts'

interface Epoch {
  readonly id: string
  readonly person: KeyObject
  readonly password: KeyObject
  readonly fingerprint: string
}

/** The keys. Throws Error naming the ring that cannot be read, a name that stands twice, or two keys that are the same. */
export function openKeys(texts: KeyTexts): Keys {
  const rings = readRings(texts)
  const epochs = rings.hmac.map(epochOf)
  const [live] = epochs
  const [encryption] = rings.encryption
  if (live === undefined || encryption === undefined) throw new Error('A ring of keys is empty')
  const hmacUnder = (key: KeyObject, text: string): Buffer => createHmac('sha256', key).update(text).digest()
  const name = ({ id, person }: Epoch, number: Personidentifikator): string =>
    `${id}_${hmacUnder(person, number).toString('base64url')}`
  return {
    pseudonym: (number) => name(live, number),
    pseudonyms: (number) => epochs.map((epoch) => name(epoch, number)),
    epochs: epochs.map(({ id, fingerprint }) => ({ id, fingerprint })),
    passwordHmac: (password) => hmacUnder(live.password, password),
    // Every epoch is tried to the end, so that the time tells nothing.
    isPassword: (password, stored) =>
      epochs.map((epoch) => timingSafeEqual(hmacUnder(epoch.password, password), stored)).includes(true),
    encryptionKeyId: fingerprintOf(encryption.key),
    encrypt: (text, context) => seal(encryption.key, text, context),
    decrypt: (sealed, context) => unsealByAny(rings.encryption, sealed, context),
    ...signer(rings.signing),
  }
}

function epochOf({ id, key }: NamedKey): Epoch {
  const person = derived(key, 'grunnlag pseudonym')
  return { id, person, password: derived(key, 'grunnlag integrasjonspassord'), fingerprint: fingerprintOf(key) }
}

/** Tells two keys apart, and nothing about either. */
const fingerprintOf = (key: KeyObject): string => createHmac('sha256', key).update('key id').digest('hex').slice(0, 16)

const derived = (key: KeyObject, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), purpose, 32)))

/** nonce (12) ‖ tag (16) ‖ ciphertext. */
function seal(key: KeyObject, text: string, context: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** What an older key has sealed opens with that key: the tag tells which one fits. Throws the live key's error when none does. */
function unsealByAny(ring: readonly NamedKey[], sealed: Buffer, context: string): string {
  let first: unknown
  for (const { key } of ring) {
    try {
      return unseal(key, sealed, context)
    } catch (error) {
      first ??= error
    }
  }
  throw first
}

function unseal(key: KeyObject, sealed: Buffer, context: string): string {
  if (sealed.length < 28) throw new Error('Sealed text is cut short')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 })
  decipher.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
}
