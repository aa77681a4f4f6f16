// npm run serve: production, the product alone. Refuses to start, with every reason at once, rather than run half set up.
import { readFileSync } from 'node:fs'
import type { JWK } from 'jose'
import type { Clock } from '../base/clock.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/types.ts'
import { defaultLimits } from '../upstream/settings.ts'
import { aboutOf } from './about.ts'
import { readLawBooks } from './law-files.ts'
import { listen } from './listen.ts'
import { checkEpochs, keysFrom } from './open-database.ts'
import { refusals } from './serve-refusals.ts'
import { type Environment, findSetting, numberOf, portOf, SettingsProblem, textOf } from './settings.ts'
import { stopOnSignal } from './stop.ts'
import { type Parts, wire } from './wire.ts'

export async function serve(env: Environment, clock: Clock): Promise<void> {
  const wrong = refusals(env)
  if (wrong.length > 0) throw new SettingsProblem(wrong)
  const keys = keysFrom(env)
  const parts = partsFrom(env)
  const [port, host] = [portOf(env, 'PORT'), textOf(env, 'HOST')]
  const store = await openStore({ databaseUrl: textOf(env, 'DATABASE_URL'), data: textOf(env, 'DATA'), keys })
  try {
    await checkDatabase(store)
    await checkEpochs(store, clock)
    const running = await wire({ ...parts, store, keys, clock })
    await listen(running.app, { host, port })
    stopOnSignal(running.close)
    console.log(`Grunnlag svarer på ${host}:${port}`)
  } catch (thrown) {
    await store.close()
    throw thrown
  }
}

/** Throws SettingsProblem: the database does not answer, is behind, or the login may do too much. */
async function checkDatabase(store: Store): Promise<void> {
  await store.ping().catch(() => {
    throw new SettingsProblem([
      'DATABASE_URL: databasen svarer ikke, eller avviser brukeren. Kontroller adresse, bruker og passord.',
    ])
  })
  const pending = await store.pending()
  if (pending.length > 0) {
    throw new SettingsProblem([
      `DATABASE_URL: databasen mangler ${pending.join(', ')}. Kjør npm run migrate med MIGRATE_DATABASE_URL.`,
    ])
  }
  const login = await store.loginProblems()
  if (login.length > 0) throw new SettingsProblem(login.map((sentence) => `DATABASE_URL: ${sentence}`))
}

const readKey = (path: string): JWK => JSON.parse(readFileSync(path, 'utf8')) as JWK

/** Without both settings no integration may ask on behalf of a logged-in person; serve-refusals.ts wants both or none. */
function onBehalf(env: Environment): Parts['machine']['idPorten'] {
  const [audience, jwksUri] = [findSetting(env, 'IDPORTEN_AUDIENCE'), findSetting(env, 'IDPORTEN_JWKS')]
  return audience === null || jwksUri === null ? null : { issuer: textOf(env, 'IDPORTEN_ISSUER'), jwksUri, audience }
}

function partsFrom(env: Environment): Omit<Parts, 'store' | 'keys' | 'clock'> {
  const text = (name: string): string => textOf(env, name)
  const tax = (api: string) => ({ base: text(`${api.toUpperCase()}_ADRESSE`), scope: `skatteetaten:${api}` })
  const home = new URL(text('PRODUKT_ADRESSE')).origin
  const proxies = text('BETRODD_PROXY')
  return {
    law: readLawBooks(),
    upstream: {
      apier: {
        summertskattegrunnlag: tax('summertskattegrunnlag'),
        beregnetskatt: tax('beregnetskatt'),
        avregning: tax('avregning'),
        hendelser: { base: text('HENDELSER_ADRESSE'), scope: 'skatteetaten:summertskattegrunnlag' },
        sisteoppgjoer: { base: text('SISTEOPPGJOER_ADRESSE'), scope: 'skatteetaten:summertskattegrunnlag' },
        folkeregister: { base: text('FOLKEREGISTER_ADRESSE'), scope: text('FOLKEREGISTER_SCOPE') },
      },
      maskinporten: {
        issuer: text('MASKINPORTEN_ISSUER'),
        clientId: text('MASKINPORTEN_KLIENT'),
        privateJwk: readKey(text('MASKINPORTEN_NOEKKEL')),
        organisasjonsnummer: text('MASKINPORTEN_ORGANISASJON'),
      },
      limits: { ...defaultLimits, concurrent: numberOf(env, 'UPSTREAM_SAMTIDIGE', [1, 50]) },
    },
    machine: {
      maskinporten: { issuer: text('MASKINPORTEN_ISSUER'), jwksUri: text('MASKINPORTEN_JWKS') },
      idPorten: onBehalf(env),
    },
    callsPerMinute: numberOf(env, 'MASKINKALL_PER_MINUTT', [1, 999_999]),
    idPorten: {
      issuer: text('IDPORTEN_ISSUER'),
      clientId: text('IDPORTEN_KLIENT'),
      privateJwk: readKey(text('IDPORTEN_NOEKKEL')),
      redirectUri: `${home}/innlogging/svar`,
      postLogoutUri: `${home}/`,
      allowHttp: false,
    },
    origins: [home],
    recordHours: numberOf(env, 'RESULTAT_TIMER', [1, 72]),
    controlYears: numberOf(env, 'PDFKONTROLL_AAR', [1, 100]),
    about: aboutOf(env),
    trustProxy: proxies === 'ingen' ? [] : proxies.split(',').map((address) => address.trim()),
    internalSecret: null,
  }
}
