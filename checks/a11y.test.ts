// Every page in every state is held against axe (WCAG 2.2 A and AA, and best practice) wide and at 320 px (= 400 % zoom), where
// nothing may stick out sideways; and the way through works with the keyboard alone.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  addIncome,
  type CaseWorker,
  chooseRole,
  chooseYear,
  giveReason,
  goOn,
  heading,
  homeCareRecord,
  logIn,
  lookUp,
  newCaseWorker,
  openChromium,
  walkToCheck,
  walkToManual,
} from './case-worker.ts'
import { holdPage } from './hold-page.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

let demo: RunningDemo
let browser: Browser
let worker: CaseWorker
/** States that were held against axe, so that a test that looks at nothing fails. */
let seen: string[] = []

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openChromium()])
})
afterAll(async () => {
  await browser.close()
  expect(await demo.stop()).toBe(0)
})
beforeEach(async () => {
  worker = await newCaseWorker(browser, demo.json)
  seen = []
  return async () => {
    expect(worker.complaints).toEqual([])
    expect(seen.length).toBeGreaterThan(0)
    await worker.context.close()
  }
})

/** Holds the page as it stands; it speaks bokmål. */
async function hold(state: string): Promise<void> {
  await holdPage(worker.page, state)
  expect(await worker.page.locator('html').getAttribute('lang')).toBe('nb')
  seen.push(state)
}

describe('axe finds nothing', () => {
  test('before login, while choosing a role, and on the role’s start page', async () => {
    const { page } = worker
    await page.getByRole('link', { name: 'Logg inn med ID-porten' }).waitFor()
    await hold('not logged in')
    await page.goto(`${demo.json.product}/resultat/00000000-0000-4000-8000-000000000000`)
    await heading(page, 'Du er logget ut')
    await hold('logged out on a page')
    await logIn(worker, demo.json, 'Logg inn på nytt')
    await hold('choosing a role')
    await goOn(page)
    await page.getByRole('region', { name: 'Rett dette' }).waitFor()
    await hold('no role chosen')
    await page.getByRole('radio', { name: /sykehjem/ }).check()
    await goOn(page)
    await heading(page, 'Resultatet er ikke her lenger')
    await hold('a result that is gone')
    await page.goto(demo.json.product)
    await page.getByRole('button', { name: 'Nytt oppslag' }).waitFor()
    await hold('start page of the role')
  })

  test('on every page of the wizard, empty, with errors and filled in', async () => {
    const { page } = worker
    await logIn(worker, demo.json)
    await chooseRole(worker)
    await page.getByRole('button', { name: 'Nytt oppslag' }).click()
    await heading(page, /Hvorfor gjør du oppslaget/)
    await hold('reason')
    await giveReason(page)
    await heading(page, /inntektsår/)
    await hold('year')
    await page.getByLabel(/dato skal prisen gjelde/).fill('')
    await goOn(page)
    await hold('year, no date')
    await page.getByLabel(/dato skal prisen gjelde/).fill('2024-12-01')
    await page.getByRole('radio', { name: '2023' }).check()
    await goOn(page)
    await hold('another year than the law’s, no reason')
    await chooseYear(page, '2023')
    await goOn(page)
    await hold('resident')
    await goOn(page)
    await hold('resident, no number')
    await page.getByLabel('Fødselsnummer eller D-nummer').fill('11823430517')
    await page.getByText('registrert død').waitFor()
    await hold('resident, dead')
    await page.getByLabel('Fødselsnummer eller D-nummer').fill('048172 99771')
    await page.getByText('UPERSONLIG').waitFor()
    await hold('resident, found')
    await goOn(page)
    await page.getByRole('radio', { name: 'Ja, en annen person' }).check()
    await goOn(page)
    await hold('somebody else as spouse, no number')
    await page.getByRole('radio', { name: /^Ektefelle, / }).check()
    await page.getByText('OPPRIKTIG').waitFor()
    await hold('spouse from the register')
    await goOn(page)
    await page.getByRole('button', { name: 'Legg til et barn' }).click()
    await hold('a child to be typed')
    await page.getByRole('button', { name: 'Ta bort barn 1' }).click()
    await goOn(page)
    await addIncome(page, '', 'tolv')
    await goOn(page)
    await hold('manual posts, with errors')
    await addIncome(page, 'Arv', '100')
    await page.getByRole('button', { name: 'Ta bort Andre inntekter' }).click()
    await walkToCheck(page)
    await hold('last page')
  })

  test('while it runs, when it fails, and on the result: folded, unfolded, being changed, changed', async () => {
    const { page } = worker
    await logIn(worker, demo.json)
    await chooseRole(worker)
    await walkToManual(page)
    await walkToCheck(page)
    await page.route('**/api/v1/resultater', () => {})
    await page.getByRole('button', { name: 'Hent opplysningene og beregn' }).click()
    await heading(page, 'Henter opplysninger')
    await hold('running')
    await page.getByText('lengre tid enn vanlig').waitFor()
    await hold('running, slow')
    await page.getByRole('button', { name: 'Avbryt' }).click()
    await hold('stopped')
    await page.unroute('**/api/v1/resultater')
    await page.route('**/api/v1/resultater', (route) => route.fulfill({ status: 502, body: '<html>' }))
    await page.getByRole('button', { name: 'Hent opplysningene og beregn' }).click()
    await page.getByText('Det gikk ikke').waitFor()
    await hold('failed')
    await page.unroute('**/api/v1/resultater')
    await lookUp(page)
    await hold('result')
    await page.getByRole('button', { name: 'Vis alle linjer' }).click()
    for (const why of await page.getByRole('button', { name: /^Hvorfor\?/ }).all()) await why.click()
    await hold('result, all unfolded')
    await page.getByLabel('Søk i postene').fill('finnes ikke')
    await hold('result, search without hits')
    await page.getByRole('button', { name: 'Endre manuelle poster' }).click()
    await addIncome(page, '', 'x')
    await page.getByRole('button', { name: 'Lagre endringen' }).click()
    await hold('result, change with errors')
    const post = page.getByRole('group', { name: /^Andre inntekter/ })
    await post.getByLabel('Tittel').fill('Lang '.repeat(400))
    await post.getByLabel('Beløp i hele kroner').fill('3000')
    await hold('result, new sum')
    await page.getByRole('button', { name: 'Lagre endringen' }).click()
    await page.getByText('Før den manuelle endringen').waitFor()
    await hold('result, changed, with a title of 2 000 characters')
  })

  test('the price: form, errors, a choice that is missing; and a decision with its text in both languages', async () => {
    const { page } = worker
    await logIn(worker, demo.json)
    await chooseRole(worker)
    await walkToManual(page)
    await walkToCheck(page)
    await lookUp(page)
    await page.getByRole('button', { name: 'Regn ut prisen' }).click()
    await page.getByRole('button', { name: 'Legg til en måned' }).click()
    await hold('price form')
    await page.getByRole('button', { name: 'Regn ut og lagre' }).click()
    await page.getByRole('region', { name: 'Rett dette før du går videre' }).waitFor()
    await hold('price form with errors')
    await page.getByRole('button', { name: 'Ta bort måned 1' }).click()
    await page.getByLabel('Dagen prisen gjelder for').fill('2026-03-01')
    await page.getByLabel('Innflyttingsdato').fill('2026-02-14')
    await page.getByRole('button', { name: 'Regn ut og lagre' }).click()
    await page.getByText('Det er ikke laget noen vedtakstekst').waitFor()
    await hold('priced, a choice is missing')
    await page.goto(`${demo.json.product}/`)
    await page.getByRole('link', { name: 'Bytt rolle' }).click()
    await chooseRole(worker, /hjemmetjeneste/)
    await page.goto(`${demo.json.product}/resultat/${await homeCareRecord(worker, demo.json)}`)
    await page.getByRole('button', { name: 'Regn ut prisen' }).click()
    await page.getByLabel('Timer i måneden').fill('2,33')
    await page.getByRole('button', { name: 'Regn ut og lagre' }).click()
    await page.getByRole('button', { name: 'Kopier teksten' }).waitFor()
    await hold('priced, with the decision')
    await page.getByRole('group', { name: 'Målform' }).getByText('Nynorsk').click()
    await page.getByText('Du kan klage på vedtaket innan fire veker.').waitFor()
    await hold('priced, the decision in nynorsk')
  })

  test('when the sum cannot be given, and where there is no page', async () => {
    const { page } = worker
    await logIn(worker, demo.json)
    await chooseRole(worker)
    await walkToManual(page, '24845432704')
    await walkToCheck(page)
    await lookUp(page)
    await hold('result with a gap that stops it')
    await page.evaluate(() => history.pushState(null, '', '/finnes-ikke'))
    await heading(page, 'Siden finnes ikke')
    await hold('no such page')
  })
})

test('a planted fault is found', async () => {
  const { page } = worker
  await page.getByRole('link', { name: 'Logg inn med ID-porten' }).waitFor()
  await hold('not logged in')
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')))
  await expect(hold('a button without a name')).rejects.toThrow(/button-name/)
})

test('from the start page to the spouse’s page with the keyboard alone; the focus follows to each heading', async () => {
  const { page } = worker
  await logIn(worker, demo.json)
  await chooseRole(worker)
  await page.reload()
  await page.getByRole('button', { name: 'Nytt oppslag' }).waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  /** The page's help comes first, then its first field. */
  const tabToField = async (): Promise<void> => {
    await page.keyboard.press('Tab')
    expect(await focused()).toMatch(/^Les mer/)
    await page.keyboard.press('Tab')
  }
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab')
      if (name.test(await focused())) return
    }
    throw new Error(`the focus never came to ${name}`)
  }
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Hopp til hovedinnholdet')
  await tabTo(/^Nytt oppslag$/)
  await page.keyboard.press('Enter')
  await heading(page, /Hvorfor gjør du oppslaget/)
  expect(await focused()).toMatch(/Hvorfor/)
  await tabToField()
  await page.keyboard.type('2026/17')
  await page.keyboard.press('Enter')
  await heading(page, /inntektsår/)
  expect(await focused()).toMatch(/inntektsår/)
  await tabToField()
  // Day and month alike, whichever the browser's own language puts first.
  await page.keyboard.type('12122023')
  for (let presses = 0; presses < 5; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => (document.activeElement as HTMLInputElement).type === 'radio')) break
  }
  // The law's year of that day is chosen already; the arrows go round from it.
  const wanted = page.getByRole('radio', { name: '2023' })
  for (let presses = 0; presses < 6 && !(await wanted.isChecked()); presses++) await page.keyboard.press('ArrowDown')
  expect(await wanted.isChecked()).toBe(true)
  await tabTo(/^Fortsett$/)
  await page.keyboard.press('Enter')
  await heading(page, /beboeren/)
  expect(await focused()).toMatch(/beboeren/)
  await tabToField()
  await page.keyboard.type('04817299771')
  await page.getByText('UPERSONLIG').waitFor()
  await page.keyboard.press('Enter')
  await heading(page, /ektefelle/)
  expect(await focused()).toMatch(/ektefelle/)
  await hold('reached by keyboard')
})
