// Events in, committed rows out. Rows that wait for the same chain go in together, in order, in one transaction.
import { type Draft, draft, type Pseudonym, seal, type SealedRow, type StoredFieldList } from './seal.ts'
import type { Audit, AuditEvent, AuditPerson } from './types.ts'

type Number11 = AuditPerson['personidentifikator']

/** What the audit needs of the database; store.chains fits. */
export interface Chains {
  append(
    kjede: string,
    extras: {
      readonly personer: readonly { readonly pseudonym: string; readonly personidentifikator: Number11 }[]
      readonly feltlister: readonly StoredFieldList[]
    },
    seal: (head: { readonly nr: number; readonly hash: string }) => readonly SealedRow[],
  ): Promise<void>
}

interface Waiting {
  readonly draft: Draft
  readonly numbers: readonly Number11[]
  resolve(): void
  reject(error: unknown): void
}

const largestBatch = 64

/** `write` resolves when the row is committed, and rejects when it is not: then there must be no answer. */
export function openAudit(chains: Chains, pseudonym: Pseudonym): Audit {
  const queues = new Map<string, Waiting[]>()

  const commit = async (kjede: string, batch: readonly Waiting[]): Promise<void> => {
    const numbers = new Map(batch.flatMap((one) => one.numbers).map((number) => [pseudonym(number), number]))
    const personer = [...numbers].map(([key, personidentifikator]) => ({ pseudonym: key, personidentifikator }))
    const lists = new Map(batch.flatMap((one) => one.draft.feltlister).map((list) => [list.id, list]))
    const drafts = batch.map((one) => one.draft)
    await chains.append(kjede, { personer, feltlister: [...lists.values()] }, (head) => seal(kjede, head, drafts))
  }

  const drain = async (kjede: string, queue: Waiting[]): Promise<void> => {
    while (queue.length > 0) {
      const batch = queue.splice(0, largestBatch)
      try {
        await commit(kjede, batch)
        for (const one of batch) one.resolve()
      } catch (error) {
        for (const one of batch) one.reject(error)
      }
    }
    queues.delete(kjede)
  }

  return {
    write: async (event) => {
      const waiting = { draft: draft(event, pseudonym), numbers: numbersOf(event) }
      await new Promise<void>((resolve, reject) => {
        const queue = queues.get(event.kjede)
        const entry = { ...waiting, resolve, reject }
        if (queue !== undefined) return void queue.push(entry)
        const fresh = [entry]
        queues.set(event.kjede, fresh)
        void drain(event.kjede, fresh)
      })
    },
  }
}

function numbersOf(event: AuditEvent): Number11[] {
  const persons = event.personer.map((person) => person.personidentifikator)
  const { aktoer } = event
  if (aktoer.type === 'person') return [aktoer.personidentifikator, ...persons]
  return aktoer.type === 'integrasjon' && aktoer.paaVegneAv !== undefined ? [aktoer.paaVegneAv, ...persons] : persons
}
