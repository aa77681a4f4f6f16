// The database and keys that a command line run needs: DATABASE_URL with keys from the environment, else the embedded one
// of DATA with the keys that lie there.
import { resolve } from 'node:path'
import { demoKeys, openKeys } from '../store/keys.ts'
import { openStore } from '../store/open-store.ts'
import type { Keys, Store } from '../store/types.ts'
import { type Environment, SettingsProblem, textOf, findSetting } from './settings.ts'

export interface Opened {
  readonly store: Store
  readonly keys: Keys
}

/** Throws SettingsProblem when a key is missing or not 32 bytes. */
export function keysFrom(env: Environment): Keys {
  const [hmac, encryption, signing] = ['NOEKKEL_HMAC', 'NOEKKEL_KRYPTERING', 'NOEKKEL_SIGNERING'].map((name) =>
    textOf(env, name),
  )
  try {
    return openKeys({ hmac: hmac ?? '', encryption: encryption ?? '', signing: signing ?? '' })
  } catch (thrown) {
    throw new SettingsProblem([`NOEKKEL_HMAC, NOEKKEL_KRYPTERING, NOEKKEL_SIGNERING: ${(thrown as Error).message}.`])
  }
}

/** Rejects when the database cannot be opened. */
export async function openDatabase(env: Environment): Promise<Opened> {
  const databaseUrl = findSetting(env, 'DATABASE_URL')
  const data = resolve(textOf(env, 'DATA'))
  const keys = databaseUrl === null || env['NOEKKEL_HMAC'] === undefined ? openKeys(demoKeys(data)) : keysFrom(env)
  return { keys, store: await openStore({ databaseUrl, data, keys, poolSize: 2 }) }
}
