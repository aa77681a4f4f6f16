// npm run noekler:roter: takes new keys into use. In production the operator has put them first in NOEKKEL_HMAC or
// NOEKKEL_KRYPTERING; a demo makes its own: a new encryption key, or with «epoke» a new HMAC key. The product is stopped meanwhile
// when an epoch begins. A run that is stopped is simply run again.
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { openAudit } from '../audit/open-audit.ts'
import { type Audit, plattformKjede } from '../audit/types.ts'
import type { Clock } from '../base/clock.ts'
import { addDemoKey } from '../store/demo-keys.ts'
import { findHolder } from '../store/data-lock.ts'
import type { KeyRotationStore } from '../store/evidence-types.ts'
import { openAs, usesDemoKeys } from './open-database.ts'
import { type Environment, SettingsProblem, textOf } from './settings.ts'

const batch = 500

/** Throws SettingsProblem; rejects with the database's own error when the login is not in grunnlag_noekler. */
export async function rotateKeys(args: readonly string[], env: Environment, clock: Clock): Promise<void> {
  if (usesDemoKeys(env)) newDemoKey(args, resolve(textOf(env, 'DATA')))
  else if (args.length > 0) throw new SettingsProblem(['Skriv bare npm run noekler:roter; nøklene står i miljøet.'])
  const { store, keys } = await openAs('NOEKLER_DATABASE_URL', env, clock, 'new-epoch')
  try {
    const write = writer(openAudit(store.chains, keys.pseudonym), clock)
    await write('spurt')
    const begun = await store.keyRotation.beginEpoch(clock())
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

function newDemoKey([what = 'kryptering', ...more]: readonly string[], data: string): void {
  if (more.length > 0 || !['kryptering', 'epoke'].includes(what)) {
    throw new SettingsProblem(['Skriv: npm run noekler:roter [-- kryptering|epoke]'])
  }
  const holder = findHolder(data)
  if (holder !== null) {
    throw new SettingsProblem([`DATA=${data} er i bruk av prosess ${holder}. Stopp den først.`])
  }
  addDemoKey(data, what === 'epoke' ? 'hmac' : 'encryption')
}

async function resealAll(rotation: KeyRotationStore): Promise<number> {
  let all = 0
  for (let some = await rotation.resealBatch(batch); some > 0; some = await rotation.resealBatch(batch)) all += some
  return all
}

function writer(audit: Audit, clock: Clock) {
  const requestId = randomUUID()
  return (fase: 'spurt' | 'utfoert'): Promise<void> =>
    audit.write({
      kjede: plattformKjede,
      tid: clock().toISOString(),
      requestId,
      hendelse: 'operatoer-noekler',
      fase,
      utfall: 'ok',
      aktoer: { type: 'operatoer' },
      personer: [],
    })
}
