// The result's tables as they are listened to, printed, and seen in high contrast: a couple with a price, in a real Chromium.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { caseWorkerDay } from './case-worker-hooks.ts'
import { newRecord, resident, spouse } from './case-worker.ts'
import { holdPage } from './hold-page.ts'
import { readTables } from './table-cells.ts'

const day = caseWorkerDay()
const question = {
  inntektsaar: 2023,
  aarsvalg: { prisdato: '2023-12-01' },
  personer: [
    { identifikator: resident, type: 'SOEKER', manuelle: [] },
    { identifikator: spouse, type: 'EKTEFELLE', manuelle: [{ id: 'kommune.tenktEtterlattePensjon', beloep: 0 }] },
  ],
  egenandel: { dato: '2026-03-01', opplysninger: { langtidsopphold: { innflytting: '2026-02-14' } } },
}
const unknownPerson = {
  inntektsaar: 2023,
  aarsvalg: { prisdato: '2023-12-01', begrunnelse: 'Til prøve' },
  personer: [{ identifikator: '24845432704', type: 'SOEKER', manuelle: [] }],
}
const openResult = async (body: object): Promise<Page> => {
  const { page } = day.worker
  await page.goto(`${day.demo.json.product}/resultat/${await newRecord(day.worker, body)}`)
  await page.locator('#personer').waitFor()
  return page
}
async function openPriced(): Promise<Page> {
  const page = await openResult(question)
  await page.getByRole('table', { name: 'Slik er prisen regnet ut' }).waitFor()
  return page
}

test('every cell of every table is read with its row’s header and its column’s', async () => {
  const page = await openPriced()
  await page.getByRole('button', { name: 'Vis alle linjer' }).click()
  const people = ['UPERSONLIG Beboer', 'OPPRIKTIG Ektefelle']
  await page.setViewportSize({ width: 1440, height: 900 })
  const [sums, prices, shown] = await readTables(page)
  expect([sums?.name, prices?.name, shown?.name]).toEqual([
    'Utregning, i kroner',
    'Slik er prisen regnet ut',
    'Alle opplysninger fra Skatteetaten',
  ])
  expect(sums?.columns).toEqual(['Linje', ...people, 'Sum'])
  expect(shown?.columns).toEqual(['Linje', ...people])
  for (const { name, columns, cells } of [sums!, prices!, shown!]) {
    expect(cells.length, name).toBeGreaterThan(6)
    for (const { row, column, cell } of cells) {
      expect(row.length, `${name}: ${cell}`).toBeGreaterThan(3)
      expect(columns.slice(1), `${name}: ${row}`).toContain(column)
      expect(cell, `${name}: ${row}, ${column}`).not.toBe('')
    }
  }
  const told = sums!.cells.map(({ row, column, cell }) => `${row.replace(/ Hvorfor\?.*/, '')} | ${column} | ${cell}`)
  expect(told).toContain('Øker grunnlaget: Totalt inntekt | UPERSONLIG Beboer | 801 718')
  expect(told).toContain('Øker grunnlaget: Totalt inntekt | Sum | 801 718')
  expect(told).toContain('Beregningsbeløp | Sum | 567 127')
})

test('at 320 px, where a line is a small list, each cell says its column itself', async () => {
  const page = await openPriced()
  await page.getByRole('button', { name: 'Vis alle linjer' }).click()
  await page.setViewportSize({ width: 320, height: 900 })
  const tables = await readTables(page)
  expect(tables.map(({ name }) => name)).toEqual([
    'Utregning, i kroner',
    'Slik er prisen regnet ut',
    'Alle opplysninger fra Skatteetaten',
  ])
  const [sums, prices, shown] = tables
  expect(sums!.cells.length).toBeGreaterThan(20)
  expect(shown!.cells.length).toBeGreaterThan(20)
  for (const { row, cell } of [...sums!.cells, ...shown!.cells].filter(({ row }) => !row.startsWith('Beregningsbeløp')))
    expect(cell, row).toMatch(/^(UPERSONLIG|OPPRIKTIG|Sum) ?(\u2212|minus|\d|Ikke hentet|Mangler)/)
  expect(prices!.cells.map(({ column }) => column)).toEqual(prices!.cells.map(() => prices!.columns[1]))
})

test('in high contrast the marks have edges, nothing is lost, and axe finds nothing', async () => {
  const page = await openPriced()
  await page.emulateMedia({ forcedColors: 'active' })
  await page.getByRole('button', { name: /^Hvorfor\? Totalt inntekt/ }).click()
  const edges = await page
    .locator('.sign, .answer, .why-button[aria-expanded="true"], .sums dd.sum')
    .evaluateAll((all) =>
      all.map((one) => {
        const { borderTopStyle, borderTopColor, color, backgroundColor } = getComputedStyle(one)
        return { is: one.className, edge: borderTopStyle === 'none' ? null : borderTopColor, color, backgroundColor }
      }),
    )
  expect(edges.length).toBeGreaterThan(20)
  for (const { is, edge, color, backgroundColor } of edges) {
    expect(color, is).not.toBe(backgroundColor)
    if (!is.includes('sum')) expect([null, backgroundColor, 'rgba(0, 0, 0, 0)'], is).not.toContain(edge)
  }
  await holdPage(page, 'result, priced, in high contrast')
})

test('on paper: every line and every post whatever is folded or searched, no button, nothing beyond the sheet', async () => {
  const page = await openPriced()
  const posts = await page.locator('.shown-table .line').count()
  await page.getByLabel('Søk i postene').fill('formue')
  expect(await page.locator('.shown-table .line:visible').count()).toBeLessThan(posts)
  expect(await page.locator('.sum-table .line:visible').count()).toBeLessThan(
    await page.locator('.sum-table .line').count(),
  )
  await page.setViewportSize({ width: 718, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await holdPaper(page)
  await page.emulateMedia({ media: 'screen' })
  await page.getByLabel('Søk i postene').fill('finnes ikke')
  expect(await page.locator('.shown-table .line:visible').count()).toBe(0)
  await page.emulateMedia({ media: 'print' })
  await holdPaper(page)
})

async function holdPaper(page: Page): Promise<void> {
  const lines = page.locator('.sum-table .line')
  expect(await lines.count()).toBeGreaterThan(30)
  expect(await page.locator('.sum-table .line:visible').count()).toBe(await lines.count())
  expect(await page.locator('.no-print:visible, .why-button:visible, .top:visible').count()).toBe(0)
  expect(await page.locator('main button:visible').allInnerTexts()).toEqual(
    await page.locator('.toggle').allInnerTexts(),
  )
  // A foot of a table is printed on every sheet, and would put the whole sum beneath a part of its lines.
  const feet = await page.locator('tfoot').evaluateAll((all) => all.map((one) => getComputedStyle(one).display))
  expect(feet).toEqual(feet.map(() => 'table-row-group'))
  expect(feet.length).toBeGreaterThan(0)
  const right = await page
    .locator('main *:visible')
    .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)))
  expect(right).toBeLessThanOrEqual(718)
}

test('a person whose tax was never fetched has no time for it', async () => {
  const page = await openResult(unknownPerson)
  const facts = await page.locator('.person').innerText()
  expect(facts).toMatch(/Hentet\s+Ikke hentet/)
  expect(facts).not.toMatch(/Hentet\s+\d/)
})
