// What each operation was asked and answered, what it must reach, and the table of it.
import type { Operation } from './document.ts'
import { isSuccess, type Reply, reachedHandler } from './judge.ts'
import type { Request } from './request.ts'

export interface Least {
  readonly reached: number
  readonly succeeded: number
}
interface Count {
  requests: number
  reached: number
  succeeded: number
  readonly statuses: Map<number, number>
}

/** Operations whose best answer is another than 2xx; that answer is the one that is counted. */
export const otherThan2xx: Readonly<Record<string, string>> = {
  innlogging: '303: it sends the browser to ID-porten',
  innloggingSvar: '303: it sends the browser to the page it came from',
  summertSkattegrunnlagV1: '410: Skatteetaten has closed it, and every answer is that error',
  summertSkattegrunnlagV1UtenStadie: '410: Skatteetaten has closed it, and every answer is that error',
}

/** Operations that nobody here can ask rightly; they are reached all the same. */
export const neverRight: Readonly<Record<string, string>> = {
  utloggingBakkanal: 'Only ID-porten signs a logout token; checks/login.test.ts has real ones',
}

export class Tally {
  readonly #counts = new Map<string, Count>()
  readonly #faults = new Map<string, number>()
  #replayed = 0

  add(request: Request, reply: Reply, faults: readonly string[]): void {
    const count = this.#of(request.operation)
    count.requests += 1
    if (reachedHandler(request, reply)) count.reached += 1
    if (isSuccess(request, reply) && reply.isReplayed !== true) count.succeeded += 1
    if (reply.isReplayed === true) this.#replayed += 1
    count.statuses.set(reply.status, (count.statuses.get(reply.status) ?? 0) + 1)
    for (const fault of faults)
      this.fault(`${request.operation.id}: ${fault} [${request.mutation ?? 'as the schema says'}]`)
  }

  fault(text: string): void {
    this.#faults.set(text, (this.#faults.get(text) ?? 0) + 1)
  }

  /** Each fault once, with how often it was met. */
  get faults(): readonly string[] {
    return [...this.#faults].map(([text, times]) => `${text} × ${times}`)
  }

  isUnder(operation: Operation, least: Least): boolean {
    const { reached, succeeded } = this.#of(operation)
    const isNever = neverRight[operation.id] !== undefined
    return reached < least.reached || (!isNever && succeeded < least.succeeded)
  }

  /** The operation that was reached least, and the one that succeeded least; and what was answered again for a key. */
  lowest(operations: readonly Operation[]): string {
    const least = (part: 'reached' | 'succeeded'): string => {
      const able = operations.filter(({ id }) => part === 'reached' || neverRight[id] === undefined)
      const [first] = able.map((one) => ({ id: one.id, n: this.#of(one)[part] })).toSorted((a, b) => a.n - b.n)
      return `${part} at least ${first?.n} (${first?.id})`
    }
    return `${operations.length} operations, ${least('reached')}, ${least('succeeded')}; ${this.#replayed} answered again for a key`
  }

  table(operations: readonly Operation[]): string {
    const rows = operations.map((operation) => {
      const { requests, reached, succeeded, statuses } = this.#of(operation)
      const all = [...statuses].toSorted(([a], [b]) => a - b).map(([status, times]) => `${status}×${times}`)
      return `| ${operation.id} | ${requests} | ${reached} | ${succeeded} | ${all.join(' ')} |`
    })
    return [
      '| operation | requests | reached its handler | succeeded | statuses |',
      '|---|---:|---:|---:|---|',
      ...rows,
    ].join('\n')
  }

  #of({ id }: Operation): Count {
    const known = this.#counts.get(id) ?? { requests: 0, reached: 0, succeeded: 0, statuses: new Map() }
    this.#counts.set(id, known)
    return known
  }
}
