// The product whole, in this process: the real wiring, access, database (embedded) and routes; only Maskinporten and the national
// sources are a stand-in's, so that a check decides what they say. One municipality, a role per service, one case system.
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { seedDemo } from '../src/access/demo-seed.ts'
import { date } from '../src/base/dates.ts'
import { personidentifikator } from '../src/base/person-number.ts'
import type { Beregningstype } from '../src/base/terms.ts'
import { aboutOf } from '../src/main/about.ts'
import { type Running, wire } from '../src/main/wire.ts'
import { freshKeys } from './audit-rows.ts'
import { type EmbeddedForChecks, openForChecks } from './embedded-database.ts'
import { books } from './law-lists.ts'
import { operatorFor } from './permit-question.ts'
import { json, type StandIn, startStandIn } from './stand-in-source.ts'

const fiksOrgId = '11111111-1111-4111-8111-111111111111'
const roleOf = (place: number): string => `aaaaaaaa-${place}111-4111-8111-111111111111`
const integration = {
  id: 'eeeeeeee-1111-4111-8111-111111111111',
  organisasjonsnummer: '974760673',
  passord: 'x'.repeat(43),
  begrunnelse: 'saksbehandling-i-fagsystem',
}
const somebody = personidentifikator('17912099997')

export interface WholeHouse {
  readonly source: StandIn
  readonly database: EmbeddedForChecks
  readonly roles: Readonly<Record<Beregningstype, string>>
  /** Everything the case system is answered, as it came. */
  readonly send: (method: 'GET' | 'POST', path: string, payload?: object) => Promise<{ status: number; body: Buffer }>
  readonly stop: () => Promise<void>
}

/** Ready. The clock stands at `now`. */
export async function wholeHouse(now: Date): Promise<WholeHouse> {
  const [source, keys] = [await startStandIn(), freshKeys()]
  const database = await openForChecks(keys)
  const { store } = database
  await seedDemo(operatorFor(store, keys), [
    {
      organisasjon: { fiksOrgId, navn: 'Prøvekommunen', organisasjonsnummer: '958935420', kommunenummer: '0301' },
      roller: books.access.hjemler.map(({ tjenesteomraade }, i) => ({
        id: roleOf(i + 1),
        navn: tjenesteomraade,
        tjenesteomraade,
      })),
      brukere: [{ personidentifikator: somebody, type: 'administrator' }],
      integrasjon: integration,
      fra: date('2021-01-01'),
    },
  ])
  const login = await loginAt(now)
  const issuer = `${source.base}/innlogging/`
  const running: Running = await wire({
    clock: () => now,
    store,
    keys,
    law: books,
    upstream: source.settings({ maxBytes: 5_000_000, headersMs: 5_000, bodyMs: 5_000, deadlineMs: 20_000 }),
    machine: { maskinporten: { issuer, jwksUri: `${login.base}/jwks` }, idPorten: null },
    callsPerMinute: 100_000,
    idPorten: {
      issuer: `${source.base}/idporten`,
      clientId: 'c',
      privateJwk: {},
      redirectUri: source.base,
      postLogoutUri: source.base,
      allowHttp: true,
    },
    origins: [],
    recordHours: 24,
    controlYears: 1,
    about: aboutOf({}),
    trustProxy: [],
    internalSecret: null,
  })
  const headers = {
    authorization: `Bearer ${await login.token(issuer)}`,
    integrasjonid: integration.id,
    integrasjonpassord: integration.passord,
  }
  return {
    source,
    database,
    roles: Object.fromEntries(
      books.access.hjemler.map(({ beregningstype }, i) => [beregningstype, roleOf(i + 1)]),
    ) as WholeHouse['roles'],
    send: async (method, url, payload) => {
      const reply = await running.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) })
      return { status: reply.statusCode, body: reply.rawPayload }
    },
    stop: async () => {
      await running.close()
      await Promise.all([source.close(), login.close(), database.stop()])
    },
  }
}

/** A Maskinporten whose keys the product fetches, and a token by them. */
async function loginAt(now: Date) {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' }
  const place = await startStandIn()
  place.answer = (_, response) => json(response, 200, { keys: [jwk] })
  const seconds = Math.floor(now.getTime() / 1000)
  return {
    base: place.base,
    close: place.close,
    token: (issuer: string) =>
      new SignJWT({
        scope: 'ks:fiks',
        consumer: { authority: 'iso6523-actorid-upis', ID: `0192:${integration.organisasjonsnummer}` },
      })
        .setProtectedHeader({ alg: 'RS256', kid: 'k' })
        .setIssuer(issuer)
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + 3_600)
        .sign(privateKey),
  }
}
