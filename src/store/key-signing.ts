// The signing ring in; Ed25519 signatures (RFC 8032) of the audit trail's checkpoints out. The 32 bytes of a key are its seed.
import { createPrivateKey, createPublicKey, createHash, type KeyObject, sign, verify } from 'node:crypto'
import type { NamedKey } from './key-ring.ts'
import type { Keys } from './types.ts'

/** What stands before the seed in a PKCS #8 key of this kind (RFC 8410). */
const seedHead = Buffer.from('302e020100300506032b657004220420', 'hex')

interface Pair {
  readonly id: string
  readonly secret: KeyObject
  readonly open: KeyObject
}

export function signer(ring: readonly NamedKey[]): Pick<Keys, 'sign' | 'checkSignature'> {
  const pairs = ring.map(pairOf)
  const [live] = pairs
  if (live === undefined) throw new Error('A ring of keys is empty')
  return {
    sign: (text) => ({
      noekkel: live.id,
      signatur: sign(null, Buffer.from(text), live.secret).toString('base64url'),
    }),
    checkSignature: (text, { noekkel, signatur }) => {
      const pair = pairs.find(({ id }) => id === noekkel)
      if (pair === undefined) return 'ukjent-noekkel'
      return verify(null, Buffer.from(text), pair.open, Buffer.from(signatur, 'base64url')) ? 'gyldig' : 'ugyldig'
    },
  }
}

/** Its id is made of the public half, so that it can be told to anyone. */
function pairOf({ key }: NamedKey): Pair {
  const der = Buffer.concat([seedHead, key.export()])
  const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const open = createPublicKey(secret)
  const id = createHash('sha256')
    .update(open.export({ format: 'der', type: 'spki' }))
    .digest('hex')
    .slice(0, 16)
  return { id, secret, open }
}
