// npm run noekler:roter: takes new keys into use. In production the operator has put them first in NOEKKEL_HMAC or
// NOEKKEL_KRYPTERING; a demo makes its own: a new encryption key, or with «epoke» a new HMAC key. The product is stopped meanwhile
// when an epoch begins. A run that is stopped is simply run again.
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { openAudit } from '../audit/open-audit.ts'
import { type Audit, plattformKjede } from '../audit/types.ts'
import type { Clock } from '../base/clock.ts'
import { acceptDemoKeys, dropDemoKeys, prepareDemoKeys } from '../store/demo-keys.ts'
import { findHolder } from '../store/data-lock.ts'
import type { KeyRotationStore } from '../store/evidence-types.ts'
import { openKeys } from '../store/keys.ts'
import { NumberNotKept } from '../store/named-persons.ts'
import { keysFrom, openAs, usesDemoKeys } from './open-database.ts'
import { type Environment, SettingsProblem, textOf } from './settings.ts'

const batch = 500

/**
 * Throws SettingsProblem: the command line, or somebody whose number is not kept; then nobody is named anew and no key is taken into
 * use. Rejects with the database's own error when the login is not in grunnlag_noekler.
 */
export async function rotateKeys(args: readonly string[], env: Environment, clock: Clock): Promise<void> {
  const ring = usesDemoKeys(env) ? demoRing(args, env) : noRing(args)
  const given = ring === null ? keysFrom(env) : openKeys(prepareDemoKeys(ring.data, ring.name))
  const { store, keys } = await openAs('NOEKLER_DATABASE_URL', env, clock, given)
  try {
    const write = writer(openAudit(store.chains, keys.pseudonym), clock)
    await write('spurt')
    const begun = await begin(store.keyRotation, clock, { write, data: ring?.data ?? null })
    const sealed = await resealAll(store.keyRotation)
    await write('utfoert')
    console.log(begun === null ? 'Epoken for pseudonymer er den samme.' : `Epoken ${begun} er tatt i bruk.`)
    console.log(
      `${sealed} rader (numre, navn på ansatte, spørsmål fra innbyggere) er kryptert på nytt. Økter, utkast og resultater under den gamle nøkkelen utløper av seg selv.`,
    )
  } finally {
    await store.close()
  }
}

interface Beginning {
  readonly write: ReturnType<typeof writer>
  /** Of a demo, whose prepared keys become its own as soon as the database has rows under them. */
  readonly data: string | null
}
async function begin(rotation: KeyRotationStore, clock: Clock, { write, data }: Beginning): Promise<string | null> {
  try {
    const begun = await rotation.beginEpoch(clock())
    if (data !== null) acceptDemoKeys(data)
    return begun
  } catch (thrown) {
    if (!(thrown instanceof NumberNotKept)) throw thrown
    if (data !== null) dropDemoKeys(data)
    await write('feilet')
    throw new SettingsProblem([thrown.message])
  }
}

function noRing(args: readonly string[]): null {
  if (args.length > 0) throw new SettingsProblem(['Skriv bare npm run noekler:roter; nøklene står i miljøet.'])
  return null
}

interface DemoRing {
  readonly data: string
  readonly name: 'hmac' | 'encryption'
}
function demoRing([what = 'kryptering', ...more]: readonly string[], env: Environment): DemoRing {
  if (more.length > 0 || !['kryptering', 'epoke'].includes(what)) {
    throw new SettingsProblem(['Skriv: npm run noekler:roter [-- kryptering|epoke]'])
  }
  const data = resolve(textOf(env, 'DATA'))
  const holder = findHolder(data)
  if (holder !== null) {
    throw new SettingsProblem([`DATA=${data} er i bruk av prosess ${holder}. Stopp den først.`])
  }
  return { data, name: what === 'epoke' ? 'hmac' : 'encryption' }
}

async function resealAll(rotation: KeyRotationStore): Promise<number> {
  let all = 0
  for (let some = await rotation.resealBatch(batch); some > 0; some = await rotation.resealBatch(batch)) all += some
  return all
}

function writer(audit: Audit, clock: Clock) {
  const requestId = randomUUID()
  return (fase: 'spurt' | 'utfoert' | 'feilet'): Promise<void> =>
    audit.write({
      kjede: plattformKjede,
      tid: clock().toISOString(),
      requestId,
      hendelse: 'operatoer-noekler',
      fase,
      utfall: fase === 'feilet' ? 'nummer-mangler' : 'ok',
      aktoer: { type: 'operatoer' },
      personer: [],
    })
}
