// The text of a setting in, a ring of keys out: one or more keys, comma between, the live one first. A key is 32 random bytes in
// base64url. An HMAC key has its epoch's name before it (p2:…); one that stands alone without a name is p1.
import { createSecretKey, type KeyObject } from 'node:crypto'

export interface KeyTexts {
  readonly hmac: string
  readonly encryption: string
  readonly signing: string
}
export interface NamedKey {
  /** The epoch of an HMAC key; its place in the ring for the others. */
  readonly id: string
  readonly key: KeyObject
}
export type Rings = Readonly<Record<keyof KeyTexts, readonly NamedKey[]>>

/** Throws Error (Norwegian, without the key) naming the ring that is wrong, or saying that two keys are the same. */
export function readRings(texts: KeyTexts): Rings {
  const rings = {
    hmac: readRing('hmac', texts.hmac),
    encryption: readRing('encryption', texts.encryption),
    signing: readRing('signing', texts.signing),
  }
  const all = Object.values(rings).flat()
  const different = new Set(all.map(({ key }) => key.export().toString('base64')))
  if (different.size < all.length) throw new Error('Alle nøklene må være forskjellige; lag nye')
  return rings
}

function readRing(name: keyof KeyTexts, text: string): readonly NamedKey[] {
  const parts = text.split(',').map((part) => part.trim())
  const ring = parts.map((part, place) => readKey(name, part, { place, alone: parts.length === 1 }))
  if (new Set(ring.map(({ id }) => id)).size < ring.length) throw new Error(`Ringen ${name} har samme epoke to ganger`)
  return ring
}

function readKey(name: keyof KeyTexts, part: string, at: { place: number; alone: boolean }): NamedKey {
  const [, epoch, text = ''] = /^(?:(p[1-9]\d{0,2}):)?(.*)$/s.exec(part) ?? []
  if (name !== 'hmac') return { id: String(at.place), key: keyBytes(name, part) }
  if (epoch === undefined && !at.alone) {
    throw new Error('Når ringen hmac har flere nøkler, må hver ha epoken foran seg: p2:<nøkkel>,p1:<nøkkel>')
  }
  return { id: epoch ?? 'p1', key: keyBytes(name, text) }
}

function keyBytes(name: keyof KeyTexts, text: string): KeyObject {
  const bytes = /^[\w-]{43}=?$/.test(text) ? Buffer.from(text, 'base64url') : Buffer.alloc(0)
  if (bytes.length !== 32) throw new Error(`Nøkkelen ${name} må være 32 byte i base64url (43 tegn)`)
  return createSecretKey(bytes)
}
