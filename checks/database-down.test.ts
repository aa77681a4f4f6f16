// The database dies under the running server, whole process and all: no row, no answer, and no word about anyone. When it is up
// again the server answers by itself, and the trail holds every answer that was given.
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resident, spouse } from './case-worker.ts'
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import { fiksPath, fiksQuestion, langtidRole, ownQuestion, publishedSum } from './published-couple.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'
import { type Headers, machineHeaders, type RunningDemo, startDemo } from './running-demo.ts'
import { mountSmallDisk } from './small-disk.ts'
import { root } from './sources.ts'
import { phasesOf, rowCount } from './trail-rows.ts'

/** What a machine and a case worker ask of a server, and whether it says that it is ready. */
class Asker {
  readonly #demo: RunningDemo
  readonly #headers: Headers
  readonly #browser = new CookieBrowser()
  #csrf = ''

  constructor(demo: RunningDemo, headers: Headers) {
    this.#demo = demo
    this.#headers = headers
  }

  static async loggedIn(demo: RunningDemo): Promise<Asker> {
    const asker = new Asker(demo, await machineHeaders(demo.json))
    const nummer = demo.json.brukere[0]?.foedselsnummer ?? ''
    await asker.#browser.send(await comeBack(asker.#browser, demo.address, { nummer }))
    await asker.#readMark()
    await asker.#browser.post(`${demo.address}/api/v1/rolle`, asker.#csrf, { rolleId: langtidRole(demo.json) })
    await asker.#readMark()
    return asker
  }

  async #readMark(): Promise<void> {
    const known = await this.#browser.send(`${this.#demo.address}/api/v1/meg`)
    this.#csrf = ((await known.json()) as { csrf: string }).csrf
  }

  machine(): Promise<Response> {
    const init = { method: 'POST', headers: this.#headers, body: JSON.stringify(fiksQuestion) }
    return fetch(`${this.#demo.address}${fiksPath(this.#demo.json)}`, init)
  }
  caseWorker(): Promise<Response> {
    return this.#browser.post(`${this.#demo.address}/api/v1/resultater`, this.#csrf, ownQuestion)
  }
  async ready(): Promise<number> {
    return (await fetch(`${this.#demo.address}/helse/klar`)).status
  }
}

/** Both are answered with the published sum. */
async function expectAnswers(asker: Asker): Promise<readonly Response[]> {
  const replies = [await asker.machine(), await asker.caseWorker()]
  const [fiks, own] = await Promise.all(replies.map((reply) => reply.json()))
  expect(
    replies.map(({ status }) => status),
    JSON.stringify([fiks, own]),
  ).toEqual([200, 201])
  expect(fiks).toMatchObject({ beregningsbeloep: publishedSum })
  expect(own).toMatchObject({ grunnlag: { beregningsbeloep: publishedSum * 100 } })
  return replies
}

/** Both are refused in the shape their path promises, without an amount, a number or a word from the database. */
async function expectRefusals(asker: Asker, kinds: readonly number[] = [500, 503]): Promise<void> {
  const [machine, worker] = [await asker.machine(), await asker.caseWorker()]
  const [fiks, own] = [await machine.text(), await worker.text()]
  expect([kinds.includes(machine.status), kinds.includes(worker.status)], `${fiks} ${own}`).toEqual([true, true])
  expect(JSON.parse(fiks)).toMatchObject({ status: machine.status, errorCode: expect.any(String), path: /\{rolleId\}/ })
  expect(worker.headers.get('content-type')).toBe('application/problem+json')
  expect(JSON.parse(own)).toMatchObject({ status: worker.status, kode: expect.any(String) })
  for (const text of [fiks, own]) {
    for (const word of [resident, spouse, String(publishedSum), 'ECONN', 'PGlite', 'postgres', 'beregningsbeloep']) {
      expect(text).not.toContain(word)
    }
  }
}

/** Rows in the trail, asked as an operator asks; every link whole. */
function verifiedRows(env: Record<string, string>): number {
  const done = spawnSync(process.execPath, ['src/main.ts', 'audit-verify'], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  const [, rows = ''] = /(\d+) rader kontrollert, 0 brudd\n$/.exec(done.stdout) ?? []
  expect([done.status, rows], done.stdout + done.stderr).toEqual([0, expect.stringMatching(/^\d+$/)])
  return Number(rows)
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`waited ten seconds for: ${what}`)
}

describe('PostgreSQL killed under the server', () => {
  let real: RealPostgres
  let demo: RunningDemo
  let asker: Asker
  beforeAll(async () => {
    real = await startPostgres()
    demo = await startDemo({ DATABASE_URL: real.appUrl })
    asker = await Asker.loggedIn(demo)
  })
  afterAll(async () => {
    const code = await demo?.stop()
    await real?.stop()
    expect(code).toBe(0)
  })

  test('in the middle of forty look-ups: no answer without both its rows, then refusals, then answers again', async () => {
    await expectAnswers(asker)
    const storm = Array.from({ length: 40 }, () => asker.machine())
    await Promise.any(storm)
    real.kill()
    const replies = await Promise.all(storm)
    const answered = replies.filter(({ status }) => status === 200)
    expect(answered.length).toBeGreaterThan(0)
    expect(answered.length).toBeLessThan(40)
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200, 500]))

    expect(await asker.ready()).toBe(503)
    await expectRefusals(asker)

    await real.restart()
    await until('ready again', async () => (await asker.ready()) === 200)
    for (const reply of answered) expect(await phasesOf(real, reply)).toEqual(['spurt', 'gitt'])
    for (const reply of await expectAnswers(asker)) expect(await phasesOf(real, reply)).toEqual(['spurt', 'gitt'])
    expect(verifiedRows({ DATABASE_URL: real.appUrl, DATA: demo.data })).toBe(await rowCount(real))
  })
})

describe('the embedded database under the server', () => {
  const disk = mountSmallDisk()
  let demo: RunningDemo
  let asker: Asker
  beforeAll(async () => {
    const preload = `--import ${new URL('./mortal-worker.mjs', import.meta.url).href}`
    demo = await startDemo({ NODE_OPTIONS: preload, ...(disk === null ? {} : { DATA: `${disk.folder}/data` }) })
    asker = await Asker.loggedIn(demo)
  })
  afterAll(async () => {
    await demo?.stop()
    disk?.unmount()
  })

  // Needs the right to mount a tmpfs: root with CAP_SYS_ADMIN.
  test.skipIf(disk === null)('its disk is full: refusals, and answers again when there is room', async () => {
    await expectAnswers(asker)
    const rows = verifiedRows({ DATA: demo.data })
    disk?.fill()
    let answers = 0
    // What the database has set aside already is used up first.
    await until('a refusal', async () => {
      const { status } = await asker.machine()
      answers += status === 200 ? 1 : 0
      return status !== 200
    })
    await expectRefusals(asker)
    disk?.empty()
    await expectAnswers(asker)
    expect(verifiedRows({ DATA: demo.data })).toBeGreaterThanOrEqual(rows + 2 * (answers + 2))
  })

  test('its thread ends: refusals for good, and a new start has all that was answered', async () => {
    await expectAnswers(asker)
    const rows = verifiedRows({ DATA: demo.data })
    demo.child.kill('SIGUSR2')
    await until('not ready', async () => (await asker.ready()) === 503)
    await expectRefusals(asker)
    expect(await demo.stop('keep')).toBe(0)

    demo = await startDemo({ DATA: demo.data })
    await expectAnswers(await Asker.loggedIn(demo))
    expect(verifiedRows({ DATA: demo.data })).toBeGreaterThanOrEqual(rows + 4)
  })
})
