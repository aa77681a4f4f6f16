// The reference page in a real Chromium at the real demo: every operation is there, fields and examples unfold, a call can be sent
// with the keyboard alone and is answered, nothing is kept, and axe finds nothing at 1280 and 320 px. Production has no try-it.
import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { openDay } from './case-worker-hooks.ts'
import { type CaseWorker, chooseRole, logIn } from './case-worker.ts'
import { declaredRoutes } from './openapi-file.ts'
import { holdPage } from './hold-page.ts'
import { filesUnder, textOf } from './sources.ts'

const day = openDay()
let visitor: CaseWorker
let page: Page

beforeEach(async () => {
  visitor = await day.visitor()
  page = visitor.page
  return () => visitor.context.close()
})

const open = async (id = ''): Promise<void> => {
  await page.goto(`${day.demo.json.product}/api-dokumentasjon${id === '' ? '' : `#${id}`}`)
  await page.getByRole('heading', { level: 1, name: 'API for fagsystemer' }).waitFor()
}
const answer = () => page.getByTestId('proevesvar')

const hold = (state: string): Promise<void> => holdPage(page, state)

test('every operation of the route table is on the page, and the search finds one', async () => {
  await page.goto(day.demo.json.product)
  await page.getByRole('link', { name: 'For leverandører (API)' }).click()
  await page.getByText(`${declaredRoutes().length} operasjoner`).waitFor()
  expect(await page.locator('details.api-unfolding').count()).toBe(declaredRoutes().length)
  await hold('all operations')
  await page.getByLabel('Søk i operasjonene').fill('praktisk-bistand pdf v2')
  await page.getByText('1 operasjon', { exact: true }).waitFor()
  await page.getByLabel('Søk i operasjonene').fill('finnes ikke')
  await page.getByText('Ingen operasjoner passer').waitFor()
})

test('a calculation is found, sent and answered with the keyboard alone; nothing is kept and no number is in an address', async () => {
  await open()
  await page.getByLabel('Søk i operasjonene').focus()
  await page.keyboard.type('v1 langtidsopphold-institusjon')
  await page.getByText('2 operasjoner', { exact: true }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Send kallet' }).waitFor()
  await page.getByText('Felt: personer', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Send kallet' }).press('Enter')
  await answer().getByText('Svarte 200').waitFor()
  expect(await answer().textContent()).toContain('"beregningsbeloep": 567127')
  await hold('an answer')
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]))
  expect(kept).not.toMatch(/04817299771|passord|Bearer/)
})

test('an id that a call makes is used by the next: the record is made, then read', async () => {
  await open('nyttResultat')
  await page.getByLabel('Innhold (JSON)').waitFor()
  await logInAndBack('nyttResultat')
  await page.getByRole('button', { name: 'Send kallet' }).click()
  await answer().getByText('Svarte 201').waitFor()
  const { id } = JSON.parse((await answer().locator('code').textContent()) ?? '{}') as { id: string }
  await page.locator('details#lesResultat > summary').click()
  const form = page.locator('details#lesResultat')
  expect(await form.getByLabel('id', { exact: true }).inputValue()).toBe(id)
  await form.getByRole('button', { name: 'Send kallet' }).click()
  await form.getByTestId('proevesvar').getByText('Svarte 200').waitFor()
})

/** As a case worker: the record's own example belongs to a session. */
async function logInAndBack(id: string): Promise<void> {
  await page.goto(day.demo.json.product)
  await logIn(visitor, day.demo.json)
  await chooseRole(visitor)
  await open(id)
  await page.getByRole('radio', { name: 'Som innlogget bruker' }).waitFor()
}

test('bad JSON is told about and not sent; what is for a person asks for a login', async () => {
  await open('beregningPraktiskBistand')
  await page.getByLabel('Innhold (JSON)').fill('{')
  await page.getByRole('button', { name: 'Send kallet' }).click()
  await page.getByText('ikke gyldig JSON').waitFor()
  await open('personoppslag')
  await page.locator('details#personoppslag').getByText('Operasjonen er for den som er logget inn').waitFor()
})

test('the demo’s helper answers only who calls this machine by its own name, and serve cannot reach it', async () => {
  const { port } = new URL(day.demo.json.product)
  const { request } = await import('node:http')
  const status = await new Promise((resolve) =>
    request({ host: '127.0.0.1', port, path: '/demo/proeving', headers: { host: 'evil.example' } }, (reply) => {
      reply.resume()
      resolve(reply.statusCode)
    }).end(),
  )
  expect(status).toBe(404)
  const holders = filesUnder('src').filter((file) => /demo-try-it|demo\/proeving/.test(textOf(file)))
  expect(holders.toSorted()).toEqual([
    'src/main/demo-try-it.ts',
    'src/main/demo.ts',
    'src/web/api-reference/send-call.ts',
  ])
  expect(reached('src/main/serve.ts')).not.toContain('src/main/demo-try-it.ts')
  expect(reached('src/main/demo.ts')).toContain('src/main/demo-try-it.ts')
})

/** Every file of src that one reaches by its imports, also those made when they are needed. */
function reached(from: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(from)) return seen
  seen.add(from)
  for (const [, path = ''] of textOf(from).matchAll(/(?:from|import\()\s*'(\.[^']+\.tsx?)'/g)) {
    reached(new URL(path, `file:///${from}`).pathname.slice(1), seen)
  }
  return seen
}
