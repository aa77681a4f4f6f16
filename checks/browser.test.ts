// A case worker's whole day in a real Chromium against the real demo: login, role, wizard, result, change by hand, PDF,
// Back, reload, an expired session, and logout. The sum is KS' published example for 2023: 567 127 = 801 718 − 234 591.
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
  logIn,
  lookUp,
  newCaseWorker,
  openChromium,
  resident,
  spouse,
  walkToCheck,
  walkToManual,
  withNumber,
} from './case-worker.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

let demo: RunningDemo
let browser: Browser
let worker: CaseWorker

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openChromium()])
})
afterAll(async () => {
  await browser.close()
  expect(await demo.stop()).toBe(0)
})
beforeEach(async () => {
  worker = await newCaseWorker(browser, demo.json)
  await logIn(worker, demo.json)
  await chooseRole(worker)
  return async () => {
    expect(worker.complaints).toEqual([])
    expect(withNumber(worker.addresses)).toEqual([])
    await worker.context.close()
  }
})

/** What the own API holds for the result on the screen. */
async function recordOnScreen(): Promise<{
  grunnlag: { beregningsbeloep: number }
  personer: { manuelle: unknown[] }[]
  egenandel?: { tjenester: { beloep: { eksakt: number | null }[] }[] }
}> {
  const id = new URL(worker.page.url()).pathname.split('/').at(-1)
  const reply = await worker.page.request.get(`${demo.json.product}/api/v1/resultater/${id}`)
  expect(reply.status()).toBe(200)
  return reply.json()
}
const kept = () => worker.page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))

describe('the look-up', () => {
  test('from login to the published sum, explained, and the PDF', async () => {
    const { page } = worker
    await walkToManual(page)
    await walkToCheck(page)
    await lookUp(page)
    expect(await page.getByTestId('svar').innerText()).toBe('Beregningsgrunnlaget er 567\u00a0127\u00a0kr.')
    expect(await page.getByTestId('grunnlag-egenandel').innerText()).toBe('567\u00a0127\u00a0kr')
    const table = page.getByRole('table', { name: 'Utregning, i kroner' }).first()
    const cells = async (name: RegExp) => table.getByRole('row', { name }).first().getByRole('cell').allInnerTexts()
    expect((await cells(/Totalt inntekt/)).at(-1)).toBe('801\u00a0718')
    expect((await cells(/Totalt fradrag/)).at(-1)).toBe('234\u00a0591')
    const persons = page.getByRole('region', { name: 'Personer i oppslaget' }).getByRole('listitem')
    expect(await persons.allInnerTexts()).toEqual([
      expect.stringMatching(/UPERSONLIG PÅFUNN[\s\S]*Skatteoppgjør[\s\S]*15\.02\.2024[\s\S]*kl\./),
      expect.stringMatching(/OPPRIKTIG DAMESYKKEL[\s\S]*Skatteoppgjør[\s\S]*19\.02\.2024[\s\S]*kl\./),
    ])
    expect((await recordOnScreen()).grunnlag.beregningsbeloep).toBe(567_127_00)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned PDF' }).click(),
    ])
    const bytes = await (await download.createReadStream()).toArray()
    expect(Buffer.concat(bytes).subarray(0, 5).toString()).toBe('%PDF-')
    expect(download.suggestedFilename()).not.toMatch(/\d{11}/)
  })

  test('no post from Skatteetaten can be removed or overwritten on the result', async () => {
    const { page } = worker
    await walkToManual(page)
    await walkToCheck(page)
    await lookUp(page)
    await page.getByRole('button', { name: 'Vis alle linjer' }).click()
    const table = page.getByRole('table', { name: 'Utregning, i kroner' }).first()
    expect(await table.getByRole('textbox').count()).toBe(0)
    const names = await table.getByRole('button').evaluateAll((all) => all.map((button) => button.className))
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name) => name !== 'toggle' && name !== 'why-button')).toEqual([])
    await page.getByRole('button', { name: 'Endre manuelle poster' }).click()
    expect(await page.getByRole('button', { name: /^Ta bort/ }).count()).toBe(0)
    expect(await page.getByRole('group', { name: /Tenkt etterlattepensjon/ }).count()).toBe(1)
  })

  test('a person without a tax record gives words and no number', async () => {
    const { page } = worker
    await walkToManual(page, '24845432704')
    await goOn(page)
    await lookUp(page)
    expect(await page.getByText('Kan ikke beregnes').count()).toBeGreaterThan(0)
    expect(await page.getByTestId('svar').count()).toBe(0)
    expect(await page.getByRole('heading', { name: 'Dette mangler' }).count()).toBe(1)
  })
})

describe('the price', () => {
  test('what the resident pays is the record’s own: the answer first, what is missing said, the form kept', async () => {
    const { page } = worker
    await walkToManual(page)
    await walkToCheck(page)
    await lookUp(page)
    await page.getByRole('button', { name: 'Regn ut prisen' }).click()
    await page.getByRole('button', { name: 'Regn ut og lagre' }).click()
    const summary = page.getByRole('region', { name: 'Rett dette før du går videre' })
    expect(await summary.getByRole('link').allInnerTexts()).toEqual(['Fyll ut «Innflyttingsdato».'])
    await page.getByLabel('Dagen prisen gjelder for').fill('2026-03-01')
    await page.getByLabel('Innflyttingsdato').fill('2026-02-14')
    const before = page.url()
    await page.getByRole('button', { name: 'Regn ut og lagre' }).click()
    await page.waitForURL((url) => url.href !== before)
    // 75 % of (130 160 − 10 950) and 85 % of (567 127 − 130 160): 460 829,45 a year, 38 402,454 a month.
    expect(await page.getByTestId('pris-langtidsopphold').innerText()).toContain('38\u00a0402\u00a0kr per måned')
    const { egenandel } = await recordOnScreen()
    expect(egenandel?.tjenester[0]?.beloep.map(({ eksakt }) => eksakt)).toEqual([460_829_45, 38_402_45])
    expect(await page.getByText('Kommunen har ikke valgt hvilken dag det betales fra').count()).toBe(1)
    expect(await page.getByRole('link', { name: 'Gå til kommunens valg og prislister' }).getAttribute('href')).toBe(
      '/forvaltning',
    )
    await page.getByRole('button', { name: 'Endre opplysningene' }).click()
    expect(await page.getByLabel('Innflyttingsdato').inputValue()).toBe('2026-02-14')
  })
})

describe('changing by hand', () => {
  test('the page’s new sum is the server’s, and the difference is told', async () => {
    const { page } = worker
    await walkToManual(page)
    await walkToCheck(page)
    await lookUp(page)
    await page.getByRole('button', { name: 'Endre manuelle poster' }).click()
    await addIncome(page, 'Inntekt fra bijobb', '3 000')
    await page
      .getByTestId('ny-sum')
      .filter({ hasText: /570\s127\skr.*\+3\s000\skr/ })
      .waitFor()
    expect((await recordOnScreen()).grunnlag.beregningsbeloep).toBe(567_127_00)
    const before = page.url()
    await page.getByRole('button', { name: 'Lagre endringen' }).click()
    await page.waitForURL((url) => url.href !== before)
    await page.getByText('Før den manuelle endringen').waitFor()
    await page
      .getByTestId('svar')
      .filter({ hasText: /570\s127\skr/ })
      .waitFor()
    expect((await recordOnScreen()).grunnlag.beregningsbeloep).toBe(570_127_00)
    await page.reload()
    await page
      .getByTestId('svar')
      .filter({ hasText: /570\s127\skr/ })
      .waitFor()
    await page.getByRole('link', { name: 'Vis resultatet før endringen' }).click()
    await page.waitForURL(before)
    await page
      .getByTestId('svar')
      .filter({ hasText: /567\s127\skr/ })
      .waitFor()
  })

  test.each([
    ['signs', '#let x = $1$ \\ "q" `c` *b* _i_ <b>'],
    ['a script', '<script>alert(1)</script>{{7*7}}'],
    ['right-to-left marks', 'abc\u202edef\u202c \u200fghi\u2067jkl\u2069'],
    ['2 000 characters', 'Æøå '.repeat(500)],
  ])('an own title with %s comes out as typed', async (_, title) => {
    const { page } = worker
    await walkToManual(page)
    await addIncome(page, title, '1')
    await walkToCheck(page)
    await lookUp(page)
    await page.getByRole('button', { name: 'Vis alle linjer' }).click()
    const shown = await page.locator('.line-post bdi').evaluateAll((all) => all.map((line) => line.textContent))
    expect(shown).toContain(title)
    expect((await recordOnScreen()).personer[0]?.manuelle).toMatchObject([{ tittel: title, beloep: 100 }])
  })

  test('what is not whole kroner is told beside the field, and stays as typed', async () => {
    const { page } = worker
    await walkToManual(page)
    await addIncome(page, '', '12,50')
    await goOn(page)
    const summary = page.getByRole('region', { name: 'Rett dette før du går videre' })
    expect(await summary.getByRole('link').allInnerTexts()).toEqual([
      'Skriv hele kroner, uten komma eller punktum.',
      'Skriv en tittel som sier hva beløpet er.',
      'Skriv et beløp i hele kroner. Skriv 0 hvis det ikke er noe.',
    ])
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
    await summary.getByRole('link').first().click()
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('12,50')
  })
})

describe('nothing is lost', () => {
  test('Back and reload keep the work, and no address tells of a person', async () => {
    const { page } = worker
    await walkToManual(page)
    await addIncome(page, 'Arv', '5 000')
    await page.reload()
    expect(await page.getByLabel('Tittel').inputValue()).toBe('Arv')
    for (const name of [/barn/, /ektefelle/, /beboeren/]) {
      await page.goBack()
      await heading(page, name)
    }
    expect(await page.getByLabel('Fødselsnummer eller D-nummer').inputValue()).toBe(resident)
    await page.getByRole('link', { name: 'Tilbake' }).click()
    expect(await page.getByRole('radio', { name: '2023' }).isChecked()).toBe(true)
    await page.getByRole('link', { name: 'Tilbake' }).click()
    expect(await page.getByLabel('Saksreferanse').inputValue()).toBe('2026/17')
    for (const _ of [1, 2, 3, 4, 5]) await goOn(page)
    await heading(page, /Skatteetaten ikke vet/)
    expect(await page.getByLabel('Tittel').inputValue()).toBe('Arv')
  })

  test('an expired session says so, and the work is there after a new login', async () => {
    const { page, context } = worker
    await walkToManual(page)
    await walkToCheck(page)
    await context.clearCookies()
    await page.getByRole('button', { name: 'Hent opplysningene og beregn' }).click()
    await heading(page, 'Du er logget ut')
    await logIn(worker, demo.json, 'Logg inn på nytt')
    await page.getByRole('radio', { name: /sykehjem/ }).check()
    await goOn(page)
    await heading(page, /Se over/)
    await page.getByText('Sak 2026/17').waitFor()
    await lookUp(page)
    expect(await page.getByTestId('svar').innerText()).toContain('567\u00a0127\u00a0kr')
  })

  test('a look-up that is stopped or fails leaves everything as it was', async () => {
    const { page } = worker
    await walkToManual(page)
    await walkToCheck(page)
    await page.route('**/api/v1/resultater', () => {})
    await page.getByRole('button', { name: 'Hent opplysningene og beregn' }).click()
    await heading(page, 'Henter opplysninger')
    await page.getByRole('button', { name: 'Avbryt' }).click()
    await heading(page, /Se over/)
    await page.unroute('**/api/v1/resultater')
    await page.route('**/api/v1/resultater', (route) => route.abort())
    await page.getByRole('button', { name: 'Hent opplysningene og beregn' }).click()
    await page.getByText('Nettleseren fikk ikke kontakt').waitFor()
    await page.unroute('**/api/v1/resultater')
    await lookUp(page)
  })

  test('Back from the result has it all, and going on from there is a look-up of its own', async () => {
    const { page } = worker
    await walkToManual(page)
    await addIncome(page, 'Arv', '5 000')
    await walkToCheck(page)
    const first = page.url()
    await lookUp(page)
    await page.goBack()
    await heading(page, /Se over/)
    await page.getByText('Arv').waitFor()
    await page.getByRole('link', { name: 'Endre manuelle poster' }).click()
    await page.getByLabel('Tittel').fill('Større arv')
    await page.getByTestId('lagring').filter({ hasText: 'er lagret' }).waitFor()
    expect(new URL(page.url()).pathname.split('/')[2]).not.toBe(new URL(first).pathname.split('/')[2])
    await page.reload()
    expect(await page.getByLabel('Tittel').inputValue()).toBe('Større arv')
    await page.goto(first)
    await heading(page, 'Oppslaget er ikke her lenger')
  })

  test('the browser’s storage holds nothing, before and after logout', async () => {
    const { page } = worker
    await walkToManual(page)
    expect(await kept()).toBe('[{},{}]')
    await page.getByRole('button', { name: 'Logg ut', exact: true }).click()
    await heading(page, 'Inntektsgrunnlag for kommunale tjenester')
    expect(await kept()).toBe('[{},{}]')
  })
})

describe('numbers', () => {
  test('control digits are checked while typing; nothing is asked about a wrong number', async () => {
    const { page, addresses } = worker
    await page.getByRole('button', { name: 'Nytt oppslag' }).click()
    await giveReason(page)
    await chooseYear(page, '2023')
    await goOn(page)
    await page.getByLabel('Fødselsnummer eller D-nummer').fill('048172 99772')
    await page.getByText('Kontrollsifrene stemmer ikke').waitFor()
    await goOn(page)
    await page.getByRole('region', { name: 'Rett dette' }).waitFor()
    expect(addresses.filter((address) => address.endsWith('/personer/oppslag'))).toEqual([])
  })

  test('the same person twice is refused', async () => {
    const { page } = worker
    await walkToManual(page)
    await page.getByRole('link', { name: 'Tilbake' }).click()
    await page.getByRole('button', { name: 'Legg til et barn' }).click()
    await page.getByLabel(/Barn 1/).fill(spouse)
    await goOn(page)
    await page.getByRole('link', { name: /allerede med i oppslaget/ }).waitFor()
  })
})
