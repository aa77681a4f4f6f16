// Logging in and out again and again: each attempt to come back from ID-porten is good once, and each session ends once. Now and
// then something is wrong: the attempt is another's, or the answer is not ID-porten's.
import { comeBack, CookieBrowser } from '../cookie-browser.ts'
import type { DemoJson } from '../running-demo.ts'
import type { Operation } from './document.ts'
import { drawnNumber } from './mutations.ts'
import type { Request } from './request.ts'
import type { World } from './world.ts'

export interface LoginOperations {
  readonly back: Operation
  readonly out: Operation
  readonly outEverywhere: Operation
}

const cookieOf = (lines: Iterable<readonly [string, string]>): string =>
  [...lines].map(([name, value]) => `${name}=${value}`).join('; ')
const sessionOf = (cookies: readonly string[]): string => cookies.map((line) => line.split(';')[0] ?? '').join('; ')
/** None of them carries the attempt's own state: that one would be used up by it. */
const wrongAnswers: readonly ((query: string) => string)[] = [
  (query) => query.replace(/state=[^&]*/, 'state=x'),
  (query) => query.replace(/state=[^&]*&?/, ''),
  () => `code=${drawnNumber}&state=${drawnNumber}`,
  () => 'error=access_denied&error_description=%00',
  () => '',
]

/** Twice: one session that is ended, and all of one person, who does nothing else here. */
export async function logInAndOut(
  world: World,
  { back, out, outEverywhere }: LoginOperations,
  nr: number,
): Promise<void> {
  await endAfterLogin(world, { back, end: out, nummer: person(world.demo, nr) }, nr)
  await endAfterLogin(world, { back, end: outEverywhere, nummer: citizen(world.demo) }, nr)
}

interface Visit {
  readonly back: Operation
  readonly end: Operation
  readonly nummer: string
}

async function endAfterLogin(world: World, { back, end, nummer }: Visit, nr: number): Promise<void> {
  const { demo } = world
  const browser = new CookieBrowser()
  const path = new URL(await comeBack(browser, demo.product, { nummer }))
  const attempt = { cookie: cookieOf(browser.jar) }
  const answer = (query: string, mutation: string | null): Request => {
    return { operation: back, who: 'nobody', mutation, path: `${path.pathname}?${query}`, headers: {}, body: undefined }
  }
  const query = path.search.slice(1)
  const wrong = wrongAnswers[nr % wrongAnswers.length]?.(query) ?? ''
  await world.send(answer(wrong, 'wrong answer of ID-porten'), attempt)
  const { cookies } = await world.send(answer(query, null), attempt)
  const session = cookies.length === 0 ? attempt : { cookie: sessionOf(cookies) }
  const leave: Request = {
    operation: end,
    who: 'caseWorker',
    mutation: null,
    path: end.path,
    headers: {},
    body: undefined,
  }
  await world.send(leave, { ...session, 'x-csrf': await markOf(demo, session.cookie) })
}

const citizen = ({ brukere }: DemoJson): string =>
  brukere.find(({ rolle }) => rolle === 'innbygger')?.foedselsnummer ?? ''
const person = ({ brukere }: DemoJson, nr: number): string => brukere[nr % brukere.length]?.foedselsnummer ?? ''

async function markOf({ product }: DemoJson, cookie: string): Promise<string> {
  const reply = await fetch(`${product}/api/v1/meg`, { headers: { cookie } })
  return reply.ok ? ((await reply.json()) as { csrf: string }).csrf : 'none'
}
