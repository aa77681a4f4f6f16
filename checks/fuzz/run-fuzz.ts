// The fuzz of every operation of the document at a running demo. Each round walks the examples' steps in two worlds: the steady
// one, where each must be answered as declared, and the free one, where what is drawn from the document follows each step.
import type { Who } from '../examples/walk.ts'
import { steps } from '../examples/steps.ts'
import type { DemoJson } from '../running-demo.ts'
import { replayFault, tableFault } from './again.ts'
import { type Operation, operations } from './document.ts'
import { draw, settledParts } from './drawing.ts'
import { logInAndOut } from './login-lane.ts'
import { mutated } from './mutations.ts'
import { ofFreeRound, ofSteadyRound } from './of-this-round.ts'
import { type Parts, plainRequest, type Request } from './request.ts'
import { Sender } from './sender.ts'
import { strangersProof } from './strangers.ts'
import { type Least, neverRight, Tally } from './tally.ts'
import { Words } from './words.ts'
import { World } from './world.ts'

export interface FuzzPlan {
  readonly rounds: number
  readonly seed: number
  /** What each operation must have reached, however many more requests it takes (up to `mostExtra` rounds). */
  readonly least: Least
}
export interface FuzzReport {
  readonly requests: number
  readonly faults: readonly string[]
  /** Operations that did not reach the least. */
  readonly under: readonly string[]
  readonly table: string
  /** One line of it: the lowest counts. */
  readonly lowest: string
}

type OwnStep = (typeof steps)[number]
const byId = new Map(operations.map((operation) => [operation.id, operation]))
const operationOf = (id: string): Operation => {
  const found = byId.get(id)
  if (found === undefined) throw new Error(`The document has no operation ${id}.`)
  return found
}
/** Logging in and out has a lane of its own. */
const login = {
  back: operationOf('innloggingSvar'),
  out: operationOf('utlogging'),
  outEverywhere: operationOf('utloggingAlle'),
}
const loginIds: readonly string[] = Object.values(login).map(({ id }) => id)
/** Operations that have no example in the document: what comes from ID-porten and not from a client. */
const withoutExample: readonly OwnStep[] = [
  { id: 'innlogging', as: 'nobody', send: () => ({}) },
  {
    id: 'utloggingFrontkanal',
    as: 'nobody',
    send: ({ demo }) => ({ query: { iss: `${demo.simulators}/idporten`, sid: 'unknown' } }),
  },
  { id: 'utloggingBakkanal', as: 'nobody', send: () => ({ body: { logout_token: 'a.b.c' } }) },
]
const mostExtra = 40

/** A route that is new here: without an example nobody knows what a right request is. */
const unexampled = (): readonly string[] => {
  const driven = new Set([...steps, ...withoutExample].map(({ id }) => id).concat(loginIds))
  return operations.filter(({ id }) => !driven.has(id)).map(({ id }) => id)
}

/** Steps that stand on each other's objects keep their order; the others go beside them. */
function lanes(): readonly (readonly OwnStep[])[] {
  const own = [...steps, ...withoutExample].filter(({ id }) => !loginIds.includes(id))
  const of = (who: Who): OwnStep[] => own.filter(({ as, id }) => as === who && !id.startsWith('hendelser'))
  const [anyone, machine, caseWorker] = [of('nobody'), of('machine'), of('caseWorker')]
  const beside = [anyone, ...inHalves(machine), caseWorker]
  return [...beside, own.filter((one) => !beside.flat().includes(one))]
}

function inHalves<T>(all: readonly T[]): readonly (readonly T[])[] {
  const half = Math.ceil(all.length / 2)
  return [all.slice(0, half), all.slice(half)]
}

export async function runFuzz(demo: DemoJson, plan: FuzzPlan): Promise<FuzzReport> {
  const sender = new Sender(demo.product)
  const tally = new Tally()
  const fuzz = new Fuzz(demo, sender, tally, plan.seed)
  for (const id of unexampled()) tally.fault(`${id}: no step of checks/examples asks it`)
  try {
    await Promise.all([...lanes().map((lane) => fuzz.lane(lane, plan)), fuzz.logins(plan)])
    const under = operations.filter((operation) => tally.isUnder(operation, plan.least)).map(({ id }) => id)
    return {
      requests: sender.sent,
      faults: tally.faults,
      under,
      table: tally.table(operations),
      lowest: tally.lowest(operations),
    }
  } finally {
    await sender.close()
  }
}

class Fuzz {
  readonly #steady: World
  readonly #free: World
  readonly #tally: Tally
  readonly #seed: number
  /** Everything the examples are about, and what came of the free world: for those who only ask. */
  readonly #allWords = new Words()
  /** Only what came of the free world: for those who change something. A record there names the demo's own role. */
  readonly #freeWords: Words

  constructor(demo: DemoJson, sender: Sender, tally: Tally, seed: number) {
    this.#steady = new World(demo, sender, tally)
    this.#free = new World(demo, sender, tally)
    this.#freeWords = new Words(Object.values(demo.roller))
    this.#tally = tally
    this.#seed = seed
  }

  async lane(lane: readonly OwnStep[], { rounds, least }: FuzzPlan): Promise<void> {
    for (let nr = 0; nr < rounds; nr++) {
      for (const step of lane) await this.#steadyStep(step, nr)
      for (const step of lane) await this.#freeStep(step, nr)
    }
    const isUnder = ({ id }: OwnStep): boolean => this.#tally.isUnder(operationOf(id), least)
    for (let nr = rounds; nr < rounds + mostExtra && lane.some(isUnder); nr++) {
      for (const step of lane) await this.#freeStep(step, nr, isUnder(step))
    }
  }

  async logins({ least }: FuzzPlan): Promise<void> {
    for (let nr = 0; nr < least.reached; nr++) await logInAndOut(this.#steady, login, nr)
  }

  async #steadyStep(step: OwnStep, nr: number): Promise<void> {
    const operation = operationOf(step.id)
    const parts = await this.#partsOf(this.#steady, step, nr)
    const { status, text } = await this.#steady.ask(operation, step.as, parts)
    this.#allWords.learn(parts)
    if (status !== operation.success && neverRight[step.id] === undefined)
      this.#tally.fault(`${step.id}: its example is answered ${status} ${text.slice(0, 300)}`)
  }

  /** The step itself, and what is drawn beside it; `draws` false: only the step, for those that stand on it. */
  async #freeStep(step: OwnStep, nr: number, draws = true): Promise<void> {
    const operation = operationOf(step.id)
    const parts = await this.#partsOf(this.#free, step, nr).catch(() => null)
    if (parts === null) return
    const changes = step.as !== 'machine' && operation.method !== 'GET'
    const isChain = changes || !draws
    if (isChain) await this.#learned(step, parts, nr)
    if (operation.orCsv) this.#note(step, await tableFault(this.#free, { operation, who: step.as }, parts))
    if (!draws) return
    for (const request of await this.#drawn(step, { parts, nr, words: changes ? this.#freeWords : this.#allWords })) {
      await (request.isStranger === true
        ? this.#free.send(request, strangersProof(await this.#free.proof(step.as), nr))
        : this.#free.send(request))
    }
    // What was drawn may have changed the role of the session.
    if (step.id === 'velgRolle') await this.#learned(step, parts, nr)
  }

  #note({ id }: OwnStep, fault: string | null): void {
    if (fault !== null) this.#tally.fault(`${id}: ${fault}`)
  }

  /** Every second time with a key, and then once more with the same. */
  async #learned(step: OwnStep, parts: Parts, nr: number): Promise<void> {
    const { id, as } = step
    const operation = operationOf(id)
    const key = operation.takesKey && nr % 2 === 0 ? `${this.#seed}-${nr}-${id}` : null
    const first = await this.#free.ask(operation, as, parts, key)
    if (key !== null) this.#note(step, await replayFault(this.#free, { operation, who: as }, parts, { key, first }))
    const { status, type, text } = first
    if (status !== 201 || type !== 'application/json') return
    const made: unknown = JSON.parse(text)
    for (const words of [this.#freeWords, this.#allWords]) words.learn(made)
  }

  async #drawn(step: OwnStep, about: { parts: Parts; nr: number; words: Words }): Promise<readonly Request[]> {
    const operation = operationOf(step.id)
    const { parts, nr, words } = about
    const { near, far, wrong } = draw(operation, this.#seed + nr, { near: 2, far: 1, wrong: 1 })
    const plain = (of: Parts): Request => plainRequest(operation, step.as, of)
    const stranger: Request[] =
      step.as !== 'nobody' && nr % 4 === 0 ? [{ ...plain(parts), mutation: 'credential', isStranger: true }] : []
    return [
      ...near.map((one) => plain(settledParts(operation, one, parts, words))),
      ...far.map((one) => plain(settledParts(operation, one, undefined, words))),
      ...wrong.map((one) => mutated(plain(parts), parts, one)),
      ...stranger,
    ]
  }

  async #partsOf(world: World, step: OwnStep, nr: number): Promise<Parts> {
    const parts = world.partsOf(step.send)
    const changes = world === this.#steady ? ofSteadyRound : ofFreeRound
    const ask = async (id: string, body?: object): Promise<unknown> => {
      const reply = await world.ask(operationOf(id), step.as, { params: parts.params, query: {}, body })
      return JSON.parse(reply.text)
    }
    return (await changes[step.id]?.(parts, { nr, demo: world.demo, ask })) ?? parts
  }
}
