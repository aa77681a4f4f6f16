// A self-signed X.509 certificate for an organisation, written as DER by hand: tests need expired ones and foreign ones.
import { createSign, type KeyObject } from 'node:crypto'

export interface CertificateFor {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
  readonly organisasjonsnummer: string
  /** Dates YYYY-MM-DD. */
  readonly from: string
  readonly until: string
}

const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}
const sequence = (...parts: Buffer[]) => der(0x30, ...parts)
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const text = (value: string) => der(0x0c, Buffer.from(value))
const nameOf = (number: string) =>
  sequence(der(0x31, sequence(oid('550403'), text('Testvirksomhet'))), der(0x31, sequence(oid('550405'), text(number))))
const time = (day: string) => der(0x18, Buffer.from(`${day.replaceAll('-', '')}000000Z`))

/** Base64 of the DER, as it stands in x5c. */
export function makeCertificate({ publicKey, privateKey, organisasjonsnummer, from, until }: CertificateFor): string {
  const sha256WithRsa = sequence(oid('2a864886f70d01010b'), der(0x05))
  const name = nameOf(organisasjonsnummer)
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    sha256WithRsa,
    name,
    sequence(time(from), time(until)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = createSign('sha256').update(body).sign(privateKey)
  return sequence(body, sha256WithRsa, der(0x03, Buffer.from([0]), signature)).toString('base64')
}
