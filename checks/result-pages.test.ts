// The result as it is read, in a real Chromium: «Hvorfor?» on every line, the settlement apart, negative and provisional numbers,
// the price's picture, the keys that `?` lists, and where the focus goes. Each state is held against axe.
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { caseWorkerDay } from './case-worker-hooks.ts'
import { chooseRole, heading, newRecord, resident, spouse } from './case-worker.ts'
import { holdPage } from './hold-page.ts'

const day = caseWorkerDay()

const couple = {
  inntektsaar: 2023,
  aarsvalg: { prisdato: '2023-12-01' },
  personer: [
    { identifikator: resident, type: 'SOEKER', manuelle: [] },
    { identifikator: spouse, type: 'EKTEFELLE', manuelle: [{ id: 'kommune.tenktEtterlattePensjon', beloep: 0 }] },
  ],
}
const alone = (identifikator: string, inntektsaar: number) => ({
  inntektsaar,
  aarsvalg: { prisdato: '2023-12-01', begrunnelse: 'Til prøve' },
  personer: [{ identifikator, type: 'SOEKER', manuelle: [] }],
})

async function openResult(body: object): Promise<Page> {
  const { page } = day.worker
  await page.goto(`${day.demo.json.product}/resultat/${await newRecord(day.worker, body)}`)
  await page.getByTestId('svar').waitFor()
  return page
}

const lineRows = (table: Locator): Locator =>
  table.locator('tbody tr:not(.group-row, .why-row), tfoot tr:not(.why-row)')
const whyButtons = (table: Locator): Locator => lineRows(table).getByRole('button', { name: /^Hvorfor\?/ })
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')

describe('every line answers «Hvorfor?»', () => {
  test('with source, date and law; what is shown says that it is not counted', async () => {
    const page = await openResult(couple)
    await page.getByRole('button', { name: 'Vis alle linjer' }).click()
    for (const name of ['Utregning, i kroner', 'Alle opplysninger fra Skatteetaten']) {
      const table = page.getByRole('table', { name }).first()
      const rows = await lineRows(table).count()
      expect(rows).toBeGreaterThan(8)
      expect(await whyButtons(table).count()).toBe(rows)
    }
    const shown = page.getByRole('table', { name: 'Alle opplysninger fra Skatteetaten' })
    const answerOf = async (post: string): Promise<string> => {
      await shown.getByRole('button', { name: `Hvorfor? ${post}` }).click()
      return shown.locator('.why-row:not([hidden])').last().innerText()
    }
    const settlement = await answerOf('Skyldig restskatt')
    expect(settlement).toMatch(/Nei\. Avregningen viser/)
    expect(settlement).toMatch(
      /skatteforvaltningsloven[\s\S]*Avregning[\s\S]*Hentet \d\d\.\d\d\.\d{4}[\s\S]*15\.02\.2024/,
    )
    expect(await shown.getByRole('rowheader', { name: /Skatteavregning: vises, regnes ikke med/ }).count()).toBe(1)
    const groups = await shown.locator('.group-row').allInnerTexts()
    expect(groups.at(-1)).toMatch(/^Skatteavregning/)
    await holdPage(page, 'result, a shown post unfolded')
  })

  test('an answer that was not asked for is not shown as no amount', async () => {
    const page = await openResult(couple)
    const row = page.getByRole('row', { name: /Samlet beregnet skatt for oppgjøret/ })
    expect(await row.getByRole('cell').last().innerText()).toBe('Ikke hentet')
  })
})

describe('numbers that are less than plain', () => {
  test('a negative sum has a true minus sign, and the word for who listens', async () => {
    const page = await openResult(alone('28917236684', 2023))
    const answer = page.getByTestId('svar')
    expect(await answer.locator('[aria-hidden="true"]').innerText()).toBe('\u2212')
    expect(await answer.ariaSnapshot()).toMatch(/Beregningsgrunnlaget er minus 115\s104\skr/)
    await holdPage(page, 'result, negative')
  })

  test('a provisional sum says so beside the number', async () => {
    const { page } = day.worker
    await page.goto(`${day.demo.json.product}/?velg=rolle`)
    await chooseRole(day.worker, /[Ff]oreldrebetaling/)
    await openResult({ ...alone('06869137829', 2025), aarsvalg: { prisdato: '2026-08-01', begrunnelse: 'Til prøve' } })
    expect(await page.getByTestId('foreloepig').innerText()).toMatch(/Foreløpig[\s\S]*utkast til skattemelding/)
    await holdPage(page, 'result, provisional')
  })

  test('the price comes with its picture, and stands in the answer', async () => {
    const page = await openResult(couple)
    await page.getByRole('button', { name: 'Regn ut prisen' }).click()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('FIELDSET')
    await page.getByLabel('Dagen prisen gjelder for').fill('2026-03-01')
    await page.getByLabel('Innflyttingsdato').fill('2026-02-14')
    await page.getByRole('button', { name: 'Regn ut og lagre' }).click()
    const picture = page.getByRole('img', { name: /Egenandel per år/ })
    await picture.waitFor()
    expect(await picture.locator('desc').textContent()).toMatch(/567\s127\skr, gir 460\s829,45\skr/)
    expect(await page.locator('.answer').first().innerText()).toMatch(/38\s402\skr per måned/)
    const lines = page.getByRole('table', { name: 'Slik er prisen regnet ut' })
    expect(await whyButtons(lines).count()).toBe(await lineRows(lines).count())
    await lines.getByRole('button', { name: /^Hvorfor\? Høyeste krav/ }).click()
    expect(await lines.locator('.why-row:not([hidden])').innerText()).toMatch(
      /Regnet ut av[\s\S]*85 % av grunnlaget over 1 G/,
    )
    await lines.getByRole('button', { name: /^Hvorfor\? 85 % av grunnlaget over 1 G/ }).click()
    expect(await lines.locator('.why-row:not([hidden])').first().innerText()).toMatch(
      /Satser[\s\S]*130\s160\skr[\s\S]*01\.05\.2025–30\.04\.2026/,
    )
    await holdPage(page, 'result, priced with its picture')
  })
})

describe('the keyboard', () => {
  test('? lists the keys; they do what the buttons do, and never while one types', async () => {
    const page = await openResult(couple)
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Hurtigtaster' })
    await dialog.waitFor()
    expect(await dialog.getByRole('rowheader').allInnerTexts()).toEqual(['n', '/', 'u', 'e', 'p', 's', '?'])
    expect(await dialog.innerText()).not.toContain('ikke på denne siden')
    await holdPage(page, 'shortcuts')
    await page.keyboard.press('u')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await page.getByRole('button', { name: 'Vis alle linjer' }).count()).toBe(1)
    await page.keyboard.press('u')
    await page.getByRole('button', { name: 'Skjul linjene' }).waitFor()
    await page.keyboard.press('/')
    const search = page.getByLabel('Søk i postene')
    expect(await search.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.type('nupse?')
    expect(await search.inputValue()).toBe('nupse?')
    expect(await dialog.isVisible()).toBe(false)
    await search.blur()
    await page.keyboard.press('e')
    await page.getByRole('button', { name: 'Forkast endringen' }).waitFor()
    expect(await focused(page)).toMatch(/UPERSONLIG/)
    await page.getByRole('button', { name: 'Forkast endringen' }).click()
    expect(await focused(page)).toBe('Endre manuelle poster')
  })

  test('they can be switched off, and on again', async () => {
    const page = await openResult(couple)
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Hurtigtaster' })
    await dialog.getByLabel('Bruk hurtigtaster').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('u')
    await page.keyboard.press('?')
    expect(await dialog.isVisible()).toBe(false)
    expect(await page.getByRole('button', { name: 'Vis alle linjer' }).count()).toBe(1)
    await page.getByRole('button', { name: 'Hurtigtaster' }).click()
    await dialog.getByLabel('Bruk hurtigtaster').check()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('s')
    await heading(page, /Velkommen|Hei/)
  })

  test('the parts of the page are one key press away from the contents', async () => {
    const page = await openResult(couple)
    const contents = page.getByRole('navigation', { name: 'På denne siden' })
    await contents.getByRole('link', { name: 'Alle opplysninger fra Skatteetaten' }).press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('search')
  })
})
