// The database and keys that a command line run needs: DATABASE_URL with keys from the environment, else the embedded one
// of DATA with the keys that lie there. A demo on DATABASE_URL keeps its keys in DATA as well.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Clock } from '../base/clock.ts'
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
const keysOf = (env: Environment): Keys =>
  usesDemoKeys(env) ? openKeys(demoKeys(resolve(textOf(env, 'DATA')))) : keysFrom(env)

/** Are the keys those that a demo made in DATA? */
export const usesDemoKeys = (env: Environment): boolean =>
  findSetting(env, 'DATABASE_URL') === null ||
  (env['NOEKKEL_HMAC'] === undefined && existsSync(join(resolve(textOf(env, 'DATA')), 'demo.json')))

/** Rejects when a key is missing, or when the database cannot be opened. */
export async function openDatabase(env: Environment, keys: Keys = keysOf(env)): Promise<Opened> {
  const databaseUrl = findSetting(env, 'DATABASE_URL')
  const data = resolve(textOf(env, 'DATA'))
  return { keys, store: await openStore({ databaseUrl, data, keys, poolSize: 2 }) }
}

/**
 * The same database by another login, named by its own setting, which may do what the product's may not; the embedded one has no
 * logins. With keys that are to be taken into use, those are not compared with the database's. Throws SettingsProblem when the setting
 * is missing, or the keys are not the database's.
 */
export async function openAs(
  setting: 'NOEKLER_DATABASE_URL' | 'OPPBEVARING_DATABASE_URL',
  env: Environment,
  clock: Clock,
  newKeys: Keys | null = null,
): Promise<Opened> {
  const url = findSetting(env, 'DATABASE_URL') === null ? '' : textOf(env, setting)
  const there = { ...env, DATABASE_URL: url }
  if (newKeys !== null) return openDatabase(there, newKeys)
  const opened = await openDatabase(there)
  try {
    await checkEpochs(opened.store, clock)
    return opened
  } catch (thrown) {
    await opened.store.close()
    throw thrown
  }
}

/** Throws SettingsProblem when the HMAC keys are not those of the database's rows. */
export async function checkEpochs(store: Pick<Store, 'epochProblems'>, clock: Clock): Promise<void> {
  const problems = await store.epochProblems(clock())
  if (problems.length > 0) throw new SettingsProblem(problems)
}
