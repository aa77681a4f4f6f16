// Walks every chain from its first kept row to the head that stood when the walk began; new rows may come meanwhile. A chain that
// retention has cut begins in a signed checkpoint; every signed checkpoint must be met on the way, so a chain that was cut short
// with its head moved back is found. Out: how many chains and rows, and every broken link. What follows one is still read.
import { checkpointProblems, type Point, startProblem } from './checkpoint-walk.ts'
import { fieldList, rowHash, type SealedRow, type StoredFieldList } from './seal.ts'
import type { ChainBreak, ChainSummary } from './types.ts'

interface Place {
  readonly nr: number
  readonly hash: string
}
interface Head extends Place {
  readonly kjede: string
}

/** What the walk reads; store.chains fits. */
export interface ReadableChains {
  heads(): Promise<readonly Head[]>
  read(kjede: string, after: number, limit: number): Promise<readonly SealedRow[]>
  fieldLists(): Promise<readonly StoredFieldList[]>
  readonly checkpoints: {
    /** Oldest first. */
    of(kjede: string): Promise<readonly Point[]>
    /** Where retention last cut the chain. */
    lastSealed(kjede: string): Promise<Place | null>
    signedChains(): Promise<readonly string[]>
  }
}

const pageSize = 500
const beforeFirst: Place = { nr: 0, hash: 'start' }

/** Rejects when the database does not answer. */
export async function verifyChains(chains: ReadableChains): Promise<ChainSummary> {
  const brudd: ChainBreak[] = []
  let rader = 0
  const heads = await chains.heads()
  for (const head of heads) {
    const walked = await verifyChain(chains, head)
    rader += walked.rader
    brudd.push(...walked.brudd)
  }
  for (const kjede of await chains.checkpoints.signedChains()) {
    if (!heads.some((head) => head.kjede === kjede))
      brudd.push({ kjede, nr: 0, hva: 'kjeden er borte, men har signerte sjekkpunkter' })
  }
  for (const list of await chains.fieldLists()) {
    const name = list.id.slice(0, list.id.lastIndexOf('@'))
    if (fieldList(name, list.navn).id !== list.id)
      brudd.push({ kjede: 'feltlister', nr: 0, hva: `feltlisten ${list.id} er endret` })
  }
  return { kjeder: heads.length, rader, brudd }
}

/** One chain. Retention asks before it removes anything of it. */
export async function verifyChain(
  chains: ReadableChains,
  seen: Head,
): Promise<{ readonly rader: number; readonly brudd: readonly ChainBreak[] }> {
  const { kjede } = seen
  const [sealed, points] = [await chains.checkpoints.lastSealed(kjede), await chains.checkpoints.of(kjede)]
  // A checkpoint beyond the head may have been written since the head was read.
  const isBehind = points.some(({ nr }) => nr > seen.nr)
  const head = (isBehind ? (await chains.heads()).find((one) => one.kjede === kjede) : seen) ?? seen
  const start = sealed ?? beforeFirst
  const met = new Map([[start.nr, start.hash]])
  const wanted = new Set(points.map(({ nr }) => nr))
  const walked = await walk(chains, head, {
    start,
    met: (row) => void (wanted.has(row.nr) && met.set(row.nr, row.hash)),
  })
  const problems = [...startProblem(sealed, points), ...checkpointProblems(points, start.nr, met)]
  return { rader: walked.rader, brudd: [...walked.brudd, ...problems.map((problem) => ({ kjede, ...problem }))] }
}

interface Walk {
  readonly start: Place
  readonly met: (row: Place) => void
}

async function walk(
  chains: ReadableChains,
  head: Head,
  { start, met }: Walk,
): Promise<{ rader: number; brudd: ChainBreak[] }> {
  const brudd: ChainBreak[] = []
  let last = start
  let rader = 0
  while (last.nr < head.nr) {
    const page = (await chains.read(head.kjede, last.nr, pageSize)).filter((row) => row.nr <= head.nr)
    if (page.length === 0) break
    for (const row of page) {
      brudd.push(...linkProblems(row, last).map((hva) => ({ kjede: head.kjede, nr: row.nr, hva })))
      last = { nr: row.nr, hash: row.hash }
      met(last)
      rader += 1
    }
  }
  if (last.nr !== head.nr || last.hash !== head.hash)
    brudd.push({ kjede: head.kjede, nr: head.nr, hva: wrongEnd(last, head) })
  return { rader, brudd }
}

const wrongEnd = (last: Place, head: Place): string =>
  `siste rad er ${last.nr}, men kjeden skal ende i rad ${head.nr} med en annen sum`

function linkProblems(row: SealedRow, before: Place): string[] {
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
