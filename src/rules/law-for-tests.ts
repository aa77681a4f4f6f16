// The law tables as they stand in the repository, for tests. (In the product main.ts reads them.)
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkRates } from '../rates/check-rates.ts'
import type { Rates } from '../rates/rates.ts'
import { lawFile } from './law-file.ts'
import { type LawFile, lawJson } from './law-value.ts'
import { checkPostSets, type PostSets } from './post-sets.ts'

const root = join(import.meta.dirname, '../..')
const text = (path: string): string => readFileSync(join(root, path), 'utf8')
const filesIn = (folder: string): string[] => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)

// The mutation run reads the tables anew for each of thousands of mutants; parsing the YAML would be most of its time.
const parsed: Record<string, unknown> | null =
  process.env['PARSED_LAW'] === undefined ? null : JSON.parse(readFileSync(process.env['PARSED_LAW'], 'utf8'))
const table = (path: string): LawFile => (parsed === null ? lawFile(path, text(path)) : lawJson(path, parsed[path]))

interface LawOnDisk {
  readonly postSets: PostSets
  readonly rates: Rates
}
let read: LawOnDisk | null = null
/** How many times a test has asked (checks/mutation). */
export const reading = { asked: 0 }

/** The checked tables. Ask inside a test, not while its file loads: then a mutation run knows which tests the reading matters to. */
export function lawOnDisk(): LawOnDisk {
  reading.asked++
  read ??= {
    postSets: checkPostSets(table('lov/felt.yaml'), filesIn('lov/poster').map(table)),
    rates: checkRates(filesIn('lov/satser').map((file) => ({ file, text: text(file) }))),
  }
  return read
}

/** The next question reads and checks the tables again (checks/mutation). */
export function forgetLaw(): void {
  read = null
}
