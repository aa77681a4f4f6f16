// The database and keys that a command line run needs: DATABASE_URL with keys from the environment, else the embedded one
// of DATA with the keys that lie there. A demo on DATABASE_URL keeps its keys in DATA as well.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { demoKeys } from '../store/demo-keys.ts'
import { openKeys } from '../store/keys.ts'
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

/**
 * Keys are made up for no other database than DATA's own: pseudonyms under them would match nobody in DATABASE_URL. Throws
 * SettingsProblem when the environment lacks one.
 */
function keysOf(env: Environment, data: string, databaseUrl: string | null): Keys {
  const isDemo = databaseUrl === null || (env['NOEKKEL_HMAC'] === undefined && existsSync(join(data, 'demo.json')))
  return isDemo ? openKeys(demoKeys(data)) : keysFrom(env)
}

/** Rejects when a key is missing, or when the database cannot be opened. */
export async function openDatabase(env: Environment): Promise<Opened> {
  const databaseUrl = findSetting(env, 'DATABASE_URL')
  const data = resolve(textOf(env, 'DATA'))
  const keys = keysOf(env, data, databaseUrl)
  return { keys, store: await openStore({ databaseUrl, data, keys, poolSize: 2 }) }
}
