// npm start: the product with the embedded database (or DATABASE_URL) and the simulators, on loopback, with invented people.
// In: the environment. Out: a running demo, its demo.json, and on the screen where it is and whom to try.
import { chmodSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { seedDemo } from '../access/demo-seed.ts'
import { operatorOf } from '../access/operator.ts'
import { openAudit } from '../audit/open-audit.ts'
import { internalSecret } from '../audit/verify-running.ts'
import type { Clock } from '../base/clock.ts'
import { findHolder } from '../store/data-lock.ts'
import { demoKeys } from '../store/demo-keys.ts'
import { openKeys } from '../store/keys.ts'
import { openStore } from '../store/open-store.ts'
import { defaultLimits } from '../upstream/settings.ts'
import { aboutOf } from './about.ts'
import { demoAddresses, type DemoAddresses, demoApis, productOrganisation } from './demo-addresses.ts'
import { writeDemoJson, writeRegistration } from './demo-files.ts'
import { type DemoIdentity, demoIdentity } from './demo-identity.ts'
import { joinedAddresses, joinSimulators } from './demo-join.ts'
import { demoMunicipalities } from './demo-municipalities.ts'
import { asker } from './demo-people.ts'
import { mountTryIt } from './demo-try-it.ts'
import { keptLaw } from './kept-law.ts'
import { checkEpochs } from './open-database.ts'
import { type LawBooks, readAccessLaw, readLawBooks } from './law-files.ts'
import { type Environment, numberOf, portOf, SettingsProblem, textOf, findSetting } from './settings.ts'
import { startSimulators } from './simulator-child.ts'
import { listen } from './listen.ts'
import { stopOnSignal } from './stop.ts'
import type { Parts } from './wire.ts'

/** `machineClock` is the machine's own; the demo's runs beside it, at the distance the simulators tell. */
export async function demo(env: Environment, machineClock: Clock): Promise<void> {
  const [port, simPort, data] = [portOf(env, 'PORT'), portOf(env, 'SIM_PORT'), resolve(textOf(env, 'DATA'))]
  checkLoopback(textOf(env, 'HOST'))
  checkFree(data)
  mkdirSync(data, { recursive: true, mode: 0o700 })
  chmodSync(data, 0o700)
  const joined = joinedAddresses(env, data)
  const [identity, addresses] = [await demoIdentity(data), joined ?? demoAddresses(port, simPort)]
  let offset = 0
  const clock: Clock = () => new Date(machineClock().getTime() + offset)
  const setClock = (ms: number): void => {
    offset = ms
  }
  const keys = openKeys(demoKeys(data))
  // Database and simulators come up while the server's code is loaded and the law tables are read.
  const opening = openStore({ databaseUrl: findSetting(env, 'DATABASE_URL'), data, keys })
  if (joined === null) writeRegistration(data, identity, addresses, readAccessLaw().hjemler)
  const starting =
    joined === null
      ? startSimulators({ DATA: data, SIM_PORT: String(simPort) }, setClock)
      : joinSimulators(joined.simulators, machineClock, setClock)
  const loading = Promise.all([import('./wire.ts'), import('./demo-adopted.ts')]).then(
    ([{ wire }, { seedAdopted }]) => ({ wire, seedAdopted, law: readLawBooks(keptLaw(data)) }),
  )
  try {
    const [{ wire, seedAdopted, law }, store, simulators] = await Promise.all([loading, opening, starting])
    await checkEpochs(store, clock)
    const audit = openAudit(store.chains, keys.pseudonym)
    const operator = operatorOf({ ...store, keys, audit, clock })
    const kommuner = demoMunicipalities(identity)
    const parts = { ...demoParts(env, { law, identity, addresses, data }), store, keys, clock }
    const seeding =
      joined === null
        ? seedDemo(operator, kommuner).then(() => seedAdopted(kommuner, audit, { store, keys, law, clock }))
        : undefined
    const [running] = await Promise.all([wire(parts), seeding])
    mountTryIt(running.app, { identity: identity.kommune, addresses, clock })
    if (joined === null) writeDemoJson(data, identity, addresses)
    await listen(running.app, { host: 'localhost', port })
    stopOnSignal(async () => {
      await running.close()
      await simulators.stop()
    }, simulators.gone)
    console.log(joined === null ? greeting(addresses) : `Grunnlag svarer også på http://localhost:${port}`)
  } catch (thrown) {
    await Promise.allSettled([opening.then((store) => store.close()), starting.then((child) => child.stop())])
    throw thrown
  }
}

function checkLoopback(host: string): void {
  if (['127.0.0.1', '::1', 'localhost'].includes(host)) return
  throw new SettingsProblem([
    `HOST=${host}: demoen har kjente passord og lytter bare på denne maskinen. Skriv 127.0.0.1.`,
  ])
}

function checkFree(data: string): void {
  const holder = findHolder(data)
  if (holder === null) return
  throw new SettingsProblem([
    `DATA=${data} er i bruk av prosess ${holder}. Stopp den, eller sett DATA til en annen mappe.`,
  ])
}

interface DemoSetup {
  readonly law: LawBooks
  readonly identity: DemoIdentity
  readonly addresses: DemoAddresses
  readonly data: string
}

function demoParts(
  env: Environment,
  { law, identity, addresses, data }: DemoSetup,
): Omit<Parts, 'store' | 'keys' | 'clock'> {
  const { product, simulators } = addresses
  const issuer = `${simulators}/maskinporten/`
  return {
    law,
    upstream: {
      apier: demoApis(addresses),
      maskinporten: { issuer, ...identity.produkt, organisasjonsnummer: productOrganisation },
      limits: { ...defaultLimits, concurrent: numberOf(env, 'UPSTREAM_SAMTIDIGE', [1, 50]) },
    },
    machine: {
      maskinporten: { issuer, jwksUri: `${simulators}/maskinporten/jwks` },
      idPorten: {
        issuer: `${simulators}/idporten`,
        jwksUri: `${simulators}/idporten/jwks`,
        audience: product,
      },
    },
    callsPerMinute: numberOf(env, 'MASKINKALL_PER_MINUTT', [1, 999_999]),
    idPorten: {
      issuer: `${simulators}/idporten`,
      ...identity.idPorten,
      redirectUri: `${product}/innlogging/svar`,
      postLogoutUri: `${product}/`,
      allowHttp: true,
    },
    origins: [product, product.replace('localhost', '127.0.0.1')],
    recordHours: numberOf(env, 'RESULTAT_TIMER', [1, 72]),
    controlYears: 1,
    about: aboutOf(env),
    trustProxy: [],
    internalSecret: internalSecret(data),
  }
}

const greeting = ({ product, simulators }: DemoAddresses): string => `
Grunnlag kjører på ${product}
Simulatorene, med alle testpersonene: ${simulators}

Prøv disse (logg inn som ${asker.brukere[0]?.navn}, ${asker.brukere[0]?.foedselsnummer}):
  ${asker.personer.langtidsopphold[0]}  langtidsopphold, inntektsår 2023; ektefelle ${asker.personer.langtidsopphold[1]}
  ${asker.personer.praktiskBistand[0]}  praktisk bistand
  ${asker.personer.foreldrebetaling[0]}  redusert foreldrebetaling

Stopp med Ctrl+C.`
