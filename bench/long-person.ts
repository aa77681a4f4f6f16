// A simulated person with an amount for every name that Skatteetaten has in a year: the longest result a page may have to show.
// Out: a folder for SIM_PERSONER.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { builtInPeople } from '../simulators/people/index.ts'
import { root } from './machine.ts'

/** A widow of the built-in people; alone, so that no other person's answer is waited for. */
export const longPerson = '11843847783'
export const longYear = 2024

interface FieldRow {
  readonly navn: string
  readonly kategori: string
  readonly fra: number
  readonly til: number
}

/** Categories of amounts; sums, and what has no known category, are left as they were. */
const counted = ['inntekt', 'inntektsfradrag', 'formue', 'formuesfradrag']

/** `remove` when it is read. Throws Error when the built-in person is not as it must be. */
export function longPersonFolder(): { readonly folder: string; readonly remove: () => void } {
  const person = structuredClone(builtInPeople().find(({ personidentifikator }) => personidentifikator === longPerson))
  const answer = person?.summertskattegrunnlag?.[longYear]?.oppgjoer
  if (answer === undefined || typeof answer === 'string') throw new Error(`No settlement of ${longYear}`)
  const posts = answer.grunnlag as { tekniskNavn: string; beloep: number; kategori: string }[]
  const held = new Set(posts.map(({ tekniskNavn }) => tekniskNavn))
  const { summertskattegrunnlag } = parse(readFileSync(join(root, 'lov', 'felt.yaml'), 'utf8')) as {
    summertskattegrunnlag: readonly FieldRow[]
  }
  const all = summertskattegrunnlag.filter(({ fra, til }) => fra <= longYear && longYear <= til)
  const more = all.filter(({ navn, kategori }) => counted.includes(kategori) && !held.has(navn))
  posts.push(...more.map(({ navn, kategori }, i) => ({ tekniskNavn: navn, beloep: 1_000 + 7 * i, kategori })))
  const folder = mkdtempSync(join(tmpdir(), 'grunnlag-long-'))
  writeFileSync(join(folder, `${longPerson}.json`), JSON.stringify(person))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
