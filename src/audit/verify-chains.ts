// Walks every chain from its first row to the head that stood when the walk began; new rows may come meanwhile.
// Out: how many chains and rows, and every broken link. What follows a broken link is still read.
import { fieldList, rowHash, type SealedRow, type StoredFieldList } from './seal.ts'
import type { ChainBreak, ChainSummary } from './types.ts'

/** What the walk reads; store.chains fits. */
export interface ReadableChains {
  heads(): Promise<readonly { readonly kjede: string; readonly nr: number; readonly hash: string }[]>
  read(kjede: string, after: number, limit: number): Promise<readonly SealedRow[]>
  fieldLists(): Promise<readonly StoredFieldList[]>
}

const pageSize = 500

/** Rejects when the database does not answer. */
export async function verifyChains(chains: ReadableChains): Promise<ChainSummary> {
  const brudd: ChainBreak[] = []
  let rader = 0
  const heads = await chains.heads()
  for (const head of heads) rader += await walk(chains, head, brudd)
  for (const list of await chains.fieldLists()) {
    const name = list.id.slice(0, list.id.lastIndexOf('@'))
    if (fieldList(name, list.navn).id !== list.id)
      brudd.push({ kjede: 'feltlister', nr: 0, hva: `feltlisten ${list.id} er endret` })
  }
  return { kjeder: heads.length, rader, brudd }
}

interface Head {
  readonly kjede: string
  readonly nr: number
  readonly hash: string
}

/** Adds what is broken to `brudd`; returns how many rows were read. */
async function walk(chains: ReadableChains, head: Head, brudd: ChainBreak[]): Promise<number> {
  let last = { nr: 0, hash: 'start' }
  let count = 0
  while (last.nr < head.nr) {
    const page = (await chains.read(head.kjede, last.nr, pageSize)).filter((row) => row.nr <= head.nr)
    if (page.length === 0) break
    for (const row of page) {
      brudd.push(...linkProblems(row, last).map((hva) => ({ kjede: head.kjede, nr: row.nr, hva })))
      last = { nr: row.nr, hash: row.hash }
      count += 1
    }
  }
  if (last.nr !== head.nr || last.hash !== head.hash) {
    brudd.push({
      kjede: head.kjede,
      nr: head.nr,
      hva: `siste rad er ${last.nr}, men kjeden skal ende i rad ${head.nr} med en annen sum`,
    })
  }
  return count
}

function linkProblems(row: SealedRow, before: { nr: number; hash: string }): string[] {
  const found: string[] = []
  if (row.nr !== before.nr + 1) found.push(`rad ${before.nr + 1} til ${row.nr - 1} mangler`)
  if (row.prev !== before.hash) found.push('raden viser ikke til raden foran')
  if (rowHash(row) !== row.hash) found.push('radens innhold passer ikke med summen: raden er endret')
  return found
}

/** What `npm run audit:verify` prints: the broken links, then how many chains and rows. */
export function summaryLines({ kjeder, rader, brudd }: ChainSummary): string[] {
  const broken = brudd.map((one) => `BRUDD i kjede ${one.kjede}, rad ${one.nr}: ${one.hva}`)
  return [...broken, `${kjeder} kjeder og ${rader} rader kontrollert, ${brudd.length} brudd`]
}
