// The case systems of the soak: each asks again and again, and holds every answer against what is allowed. A 200 must hold the
// published sum (or be a PDF); a source that is down must be a 503 that says so; anything else is a problem.
import { setTimeout as wait } from 'node:timers/promises'
import { Pool } from 'undici'
import { type Demo, publishedQuestion, publishedSum, type Question } from '../demo.ts'

export interface Tally {
  answers: number
  /** 200, sums and PDFs. */
  given: number
  pdfs: number
  /** 503 with the Fiks error body. */
  refused: number
  /** What must never happen, one sentence each; at most fifty are kept. */
  readonly problems: string[]
}
export const emptyTally = (): Tally => ({ answers: 0, given: 0, pdfs: 0, refused: 0, problems: [] })

const tokenLifeMs = 240_000
const oneIn = 25

/** Asks from `count` clients until the signal. Every answer that was begun is waited for. */
export async function runClients(demo: Demo, count: number, until: AbortSignal): Promise<Tally> {
  const tally = emptyTally()
  const pool = new Pool(demo.file.product, { connections: count, pipelining: 1 })
  const questions = new Questions(demo)
  const client = async (): Promise<void> => {
    for (let asked = 1; !until.aborted; asked += 1) {
      const isPdf = asked % oneIn === 0
      const question = await questions.get(isPdf)
      if (question !== null) judge(await ask(pool, question), isPdf, tally)
    }
  }
  await Promise.all(Array.from({ length: count }, client))
  await pool.close()
  return tally
}

interface Answer {
  readonly status: number
  readonly text: string
}

async function ask(pool: Pool, { url, headers, body }: Question): Promise<Answer> {
  const reply = await pool.request({ method: 'POST', path: new URL(url).pathname, headers, body })
  return { status: reply.statusCode, text: Buffer.from(await reply.body.arrayBuffer()).toString('latin1') }
}

function judge({ status, text }: Answer, isPdf: boolean, tally: Tally): void {
  tally.answers += 1
  const problem = (what: string): void => {
    if (tally.problems.length < 50) tally.problems.push(what)
  }
  if (status === 200) {
    tally.given += 1
    if (isPdf) tally.pdfs += 1
    const isRight = isPdf ? text.startsWith('%PDF-') : text.includes(`"beregningsbeloep":${publishedSum},`)
    if (!isRight) problem(`a 200 without the published sum: ${text.slice(0, 200)}`)
  } else if (status === 503) {
    tally.refused += 1
    if (!text.includes('"errorCode"') || text.includes('beregningsbeloep'))
      problem(`a 503 of the wrong shape: ${text.slice(0, 200)}`)
  } else problem(`an answer of ${status}: ${text.slice(0, 300)}`)
}

/** The two questions with a token that still holds. While Maskinporten has a bad day there may be none. */
class Questions {
  readonly #demo: Demo
  #made: Promise<readonly [Question, Question]> | undefined
  #until = 0

  constructor(demo: Demo) {
    this.#demo = demo
  }

  async get(pdf: boolean): Promise<Question | null> {
    if (this.#made === undefined || Date.now() > this.#until) {
      this.#until = Date.now() + tokenLifeMs
      this.#made = Promise.all([publishedQuestion(this.#demo), publishedQuestion(this.#demo, true)])
    }
    try {
      return (await this.#made)[pdf ? 1 : 0]
    } catch {
      this.#made = undefined
      await wait(200)
      return null
    }
  }
}
