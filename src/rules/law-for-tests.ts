// The law tables as they stand in the repository, for tests. (In the product main.ts reads them.)
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkRates } from '../rates/check-rates.ts'
import type { Rates } from '../rates/rates.ts'
import { lawFile } from './law-file.ts'
import { checkPostSets, type PostSets } from './post-sets.ts'

const root = join(import.meta.dirname, '../..')
const text = (path: string): string => readFileSync(join(root, path), 'utf8')
const filesIn = (folder: string): string[] => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)

let read: { readonly postSets: PostSets; readonly rates: Rates } | null = null

export function lawOnDisk(): { readonly postSets: PostSets; readonly rates: Rates } {
  read ??= {
    postSets: checkPostSets(
      lawFile('lov/felt.yaml', text('lov/felt.yaml')),
      filesIn('lov/poster').map((path) => lawFile(path, text(path))),
    ),
    rates: checkRates(filesIn('lov/satser').map((file) => ({ file, text: text(file) }))),
  }
  return read
}
