// A grant signed with an organisation's certificate (header x5c). Out: the public key, when the certificate is one the
// client has registered, in its time, and issued to the client's own organisation.
import { X509Certificate } from 'node:crypto'
import type { CryptoKey, JWK, KeyObject } from 'jose'
import { Refusal } from './refusal.ts'

export interface CertificateOwner {
  readonly organisasjonsnummer: string
  readonly jwks: { readonly keys: readonly JWK[] }
}

/** Throws Refusal MP-120, MP-122 or MP-123. */
export function certificateKey(x5c: unknown, client: CertificateOwner, now: Date): CryptoKey | KeyObject {
  if (!Array.isArray(x5c) || !x5c.every((part) => typeof part === 'string')) throw new Refusal('MP-123')
  const [leaf = ''] = x5c as string[]
  const certificate = parse(leaf)
  if (now < new Date(certificate.validFrom) || now > new Date(certificate.validTo)) throw new Refusal('MP-120')
  if (!subjectNumbers(certificate).includes(client.organisasjonsnummer)) throw new Refusal('MP-122')
  const registered = client.jwks.keys.some((key) => key.x5c?.[0] === leaf)
  if (!registered)
    throw new Refusal('MP-123', 'Invalid JWT header x5c. The certificate is not registered on the client')
  return certificate.publicKey
}

function parse(base64: string): X509Certificate {
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'))
  } catch {
    throw new Refusal('MP-123')
  }
}

/** Organisation numbers of the subject: serialNumber=123456789 or organizationIdentifier=NTRNO-123456789. */
const subjectNumbers = (certificate: X509Certificate): string[] =>
  [...certificate.subject.matchAll(/^(?:serialNumber|organizationIdentifier|2\.5\.4\.97)=(?:NTRNO-)?(\d{9})$/gm)].map(
    (match) => match[1] ?? '',
  )
