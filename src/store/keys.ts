// Three keys (HMAC, encryption, signing), each 32 random bytes in base64url, in; pseudonyms, seals and HMACs out.
// They come from the environment or, in demo mode, from DATA/noekler.json (0600); never from or to the database.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Personidentifikator } from '../base/person-number.ts'
import type { Keys } from './types.ts'

export interface KeyTexts {
  readonly hmac: string
  readonly encryption: string
  readonly signing: string
}

const keyFile = 'noekler.json'
/** The live epoch of the HMAC key; a new key begins a new epoch, and old rows keep their pseudonyms. */
const epoch = 'p1'

/** The keys. Throws Error naming the key that is not 32 bytes of base64url, or two that are the same. */
export function openKeys(texts: KeyTexts): Keys {
  const hmac = keyBytes('hmac', texts.hmac)
  const encryption = keyBytes('encryption', texts.encryption)
  keyBytes('signing', texts.signing)
  if (new Set(Object.values(texts)).size < 3) throw new Error('De tre nøklene må være forskjellige; lag tre nye')
  const personKey = derived(hmac, 'grunnlag pseudonym')
  const passwordKey = derived(hmac, 'grunnlag integrasjonspassord')
  return {
    pseudonym: (number: Personidentifikator) =>
      `${epoch}_${createHmac('sha256', personKey).update(number).digest('base64url')}`,
    passwordHmac: (password) => createHmac('sha256', passwordKey).update(password).digest(),
    encryptionKeyId: createHmac('sha256', encryption).update('key id').digest('hex').slice(0, 16),
    encrypt: (text, context) => seal(encryption, text, context),
    decrypt: (sealed, context) => unseal(encryption, sealed, context),
  }
}

/** Demo mode: the keys of this DATA folder, made at the first start. Throws when the file is there but not readable. */
export function demoKeys(data: string): KeyTexts {
  const path = join(data, keyFile)
  if (!existsSync(path)) {
    const fresh = (): string => randomBytes(32).toString('base64url')
    const made: KeyTexts = { hmac: fresh(), encryption: fresh(), signing: fresh() }
    writeFileSync(path, JSON.stringify(made, null, 2), { mode: 0o600, flag: 'wx' })
  }
  return JSON.parse(readFileSync(path, 'utf8')) as KeyTexts
}

function keyBytes(name: keyof KeyTexts, text: string): KeyObject {
  const bytes = /^[\w-]{43}=?$/.test(text) ? Buffer.from(text, 'base64url') : Buffer.alloc(0)
  if (bytes.length !== 32) throw new Error(`Nøkkelen ${name} må være 32 byte i base64url (43 tegn)`)
  return createSecretKey(bytes)
}

const derived = (key: KeyObject, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), purpose, 32)))

/** nonce (12) ‖ tag (16) ‖ ciphertext. */
function seal(key: KeyObject, text: string, context: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

function unseal(key: KeyObject, sealed: Buffer, context: string): string {
  if (sealed.length < 28) throw new Error('Sealed text is cut short')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 })
  decipher.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
}
