// Municipalities that an operator has made in a demo and written the agreement of: the simulated Altinn and Skatteetaten know
// them from the demo's next start, as the real ones would. Only numbers of organisations lie in the file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Environment, textOf } from './settings.ts'
import { usesDemoKeys } from './open-database.ts'

const fileIn = (data: string): string => join(data, 'delegert.json')

/** Organisation numbers, in the order they came; none when nobody has been added. Throws SyntaxError when the file is no JSON. */
export function delegatedInDemo(data: string): readonly string[] {
  const file = fileIn(data)
  if (!existsSync(file)) return []
  return JSON.parse(readFileSync(file, 'utf8')) as string[]
}

/** True when this is a demo's database, so that the simulators were told. */
export function tellSimulators(env: Environment, organisasjonsnummer: string, isDelegated: boolean): boolean {
  const data = textOf(env, 'DATA')
  if (!usesDemoKeys(env)) return false
  const others = delegatedInDemo(data).filter((one) => one !== organisasjonsnummer)
  const all = isDelegated ? [...others, organisasjonsnummer] : others
  writeFileSync(fileIn(data), `${JSON.stringify(all)}\n`, { mode: 0o600 })
  return true
}
