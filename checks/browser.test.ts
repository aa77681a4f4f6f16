// A case worker's whole day in a real Chromium against the real demo: login, role, wizard, result, PDF, Back, reload, an expired
// session, and logout (the price and changes by hand: browser-result.test.ts). The sum is KS' published example for 2023:
// 567 127 = 801 718 − 234 591.
import { describe, expect, test } from 'vitest'
import {
  addIncome,
  chooseYear,
  giveReason,
  goOn,
  heading,
  logIn,
  lookUp,
  recordOnScreen,
  resident,
  spouse,
  walkToCheck,
  walkToManual,
} from './case-worker.ts'
import { caseWorkerDay } from './case-worker-hooks.ts'

const day = caseWorkerDay()

const kept = () => day.worker.page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))

describe('the look-up', () => {
  test('from login to the published sum, explained, and the PDF', async () => {
    const { page } = day.worker
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
    expect((await recordOnScreen(day.worker, day.demo.json)).grunnlag.beregningsbeloep).toBe(567_127_00)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned PDF' }).click(),
    ])
    const bytes = await (await download.createReadStream()).toArray()
    expect(Buffer.concat(bytes).subarray(0, 5).toString()).toBe('%PDF-')
    expect(download.suggestedFilename()).not.toMatch(/\d{11}/)
  })

  test('no post from Skatteetaten can be removed or overwritten on the result', async () => {
    const { page } = day.worker
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
    const { page } = day.worker
    await walkToManual(page, '24845432704')
    await walkToCheck(page)
    await lookUp(page)
    expect(await page.getByText('Kan ikke beregnes').count()).toBeGreaterThan(0)
    expect(await page.getByTestId('svar').count()).toBe(0)
    expect(await page.getByRole('heading', { name: 'Dette mangler' }).count()).toBe(1)
  })
})

describe('nothing is lost', () => {
  test('Back and reload keep the work, and no address tells of a person', async () => {
    const { page } = day.worker
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
    const { page, context } = day.worker
    await walkToManual(page)
    await walkToCheck(page)
    await context.clearCookies()
    await page.getByRole('button', { name: 'Hent opplysningene og beregn' }).click()
    await heading(page, 'Du er logget ut')
    await logIn(day.worker, day.demo.json, 'Logg inn på nytt')
    await page.getByRole('radio', { name: /sykehjem/ }).check()
    await goOn(page)
    await heading(page, /Se over/)
    await page.getByText('Sak 2026/17').waitFor()
    await lookUp(page)
    expect(await page.getByTestId('svar').innerText()).toContain('567\u00a0127\u00a0kr')
  })

  test('a look-up that is stopped or fails leaves everything as it was', async () => {
    const { page } = day.worker
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
    const { page } = day.worker
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
    const { page } = day.worker
    await walkToManual(page)
    expect(await kept()).toBe('[{},{}]')
    await page.getByRole('button', { name: 'Logg ut', exact: true }).click()
    await heading(page, 'Inntektsgrunnlag for kommunale tjenester')
    expect(await kept()).toBe('[{},{}]')
  })
})

describe('numbers', () => {
  test('control digits are checked while typing; nothing is asked about a wrong number', async () => {
    const { page, addresses } = day.worker
    await page.getByRole('button', { name: 'Nytt oppslag' }).click()
    await giveReason(page)
    await chooseYear(page, '2023')
    await goOn(page)
    await page.getByLabel('Fødselsnummer eller D-nummer').fill('048172 99772')
    await page.getByRole('main').getByText('Kontrollsifrene stemmer ikke').waitFor()
    await goOn(page)
    await page.getByRole('region', { name: 'Rett dette' }).waitFor()
    expect(addresses.filter((address) => address.endsWith('/personer/oppslag'))).toEqual([])
  })

  test('the same person twice is refused', async () => {
    const { page } = day.worker
    await walkToManual(page)
    await page.getByRole('link', { name: 'Tilbake' }).click()
    await page.getByRole('button', { name: 'Legg til et barn' }).click()
    await page.getByRole('textbox', { name: /Barn 1/ }).fill(spouse)
    await goOn(page)
    await page.getByRole('link', { name: /allerede med i oppslaget/ }).waitFor()
  })
})
