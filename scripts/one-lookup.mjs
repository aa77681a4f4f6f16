// Asks a running demo one question as a case system would: token from Maskinporten, then the published example of
// langtidsopphold 2023 over the machine API. In: path of demo.json. Exit 0 when the answer is 567 127 kr.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { importJWK, SignJWT } from 'jose'

const expected = 567127
const demoFile = process.argv[2] ?? 'data/demo.json'
const demo = JSON.parse(readFileSync(demoFile, 'utf8'))

/** An access token for the demo's case system (JWT grant, RFC 7523). */
async function token() {
  const { tokenEndpoint, audience, clientId, scope, privateJwk } = demo.maskinporten
  const assertion = await new SignJWT({ scope, jti: randomUUID() })
    .setProtectedHeader({ alg: privateJwk.alg, kid: privateJwk.kid })
    .setIssuer(clientId)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('100s')
    .sign(await importJWK(privateJwk, privateJwk.alg))
  const body = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion })
  return (await answer(tokenEndpoint, { method: 'POST', body })).access_token
}

/** @param {string} url @param {RequestInit} request */
async function answer(url, request) {
  const reply = await fetch(url, request)
  const text = await reply.text()
  if (!reply.ok) throw new Error(`${request.method} ${new URL(url).pathname}: ${reply.status} ${text.slice(0, 500)}`)
  return JSON.parse(text)
}

/** The published example: a resident and the spouse, income year 2023, no tenkt etterlattepensjon. */
async function lookUp() {
  const [resident, spouse] = demo.personer.langtidsopphold
  const pension = { tekniskNavn: 'kommune.tenktEtterlattePensjon', beloep: 0 }
  const personer = [
    { identifikator: resident, type: 'SOEKER', ekstraposter: [] },
    { identifikator: spouse, type: 'EKTEFELLE', ekstraposter: [pension] },
  ]
  const path = 'skatteoginntektsopplysninger/beregning/langtidsopphold-institusjon'
  const role = demo.roller.LANGTIDSOPPHOLD_INSTITUSJON
  return answer(`${demo.product}/register/api/v1/ks/${role}/${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await token()}`,
      integrasjonid: demo.integrasjon.id,
      integrasjonpassord: demo.integrasjon.passord,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ inntektsaar: 2023, personer }),
  })
}

const reply = await lookUp()
const amount = reply.beregningsbeloep
if (amount !== expected) {
  console.error(`The look-up answered ${amount}, not ${expected}: ${JSON.stringify(reply).slice(0, 800)}`)
  process.exit(1)
}
console.log(`one look-up: beregningsgrunnlag ${amount} kr, as published`)
