// The administrator in a real Chromium: sees what stands, copies a list to next year, is told what is wrong, takes a list out as
// CSV and in again, chooses a guideline and sees it in the next look-up. axe at both widths on every page.
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { numbers } from '../simulators/people/numbers.ts'
import { openDay } from './case-worker-hooks.ts'
import { type CaseWorker, heading } from './case-worker.ts'
import { holdPage } from './hold-page.ts'
import { machineHeaders, post } from './running-demo.ts'

const day = openDay()
let worker: CaseWorker
beforeAll(async () => {
  worker = await day.visitor()
  const administrator = day.demo.json.brukere.find(({ rolle }) => rolle === 'administrator')
  await worker.page.getByRole('link', { name: 'Logg inn med ID-porten' }).click()
  await worker.page.getByRole('button', { name: administrator?.navn ?? '?' }).click()
  await heading(worker.page, 'Du administrerer Asker')
})

test('an administrator without a role is shown to the municipality’s prices, and nothing else', async () => {
  const { page } = worker
  await holdPage(page, 'uten-rolle')
  await page.getByRole('link', { name: 'Gå til forvaltningen' }).click()
  await page
    .getByRole('navigation', { name: 'Forvaltning' })
    .getByRole('link', { name: 'Priser og retningslinjer' })
    .click()
  await heading(page, 'Priser og retningslinjer i Asker')
  await page.getByRole('article', { name: 'Fra 01.01.2024' }).getByText('Gjelder nå').waitFor()
  await page.getByText('2,5 G til 3 G', { exact: true }).waitFor()
  await page.getByText('430 kr per time, høyst 2 timer').waitFor()
  expect(await page.getByText('Må velges').count()).toBe(2)
  await holdPage(page, 'oversikt')
})

test('next year’s list: copied, held against the law, adopted; the old one is ended and stays in the history', async () => {
  const { page } = worker
  await page.getByRole('link', { name: /^Kopier til neste år\s+listen fra 01.01.2024/ }).click()
  await heading(page, 'Prisliste for neste år')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByRole('link', { name: 'Skriv datoen det ble vedtatt.' }).waitFor()
  await holdPage(page, 'neste-aar-med-feil')
  const fra = await page.getByLabel('Gjelder fra og med').inputValue()
  await page.getByLabel('Vedtatt dato').fill('2026-01-10')
  await page.getByLabel('Saksnummer').fill('26/412')
  const second = page.getByRole('group', { name: 'Trinn 2' })
  await second.getByLabel('Fra (G)').fill('2,4')
  await page.getByText('2,4 G ligger i to trinn').first().waitFor()
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByRole('region', { name: 'Rett dette' }).getByText('2,4 G ligger i to trinn').waitFor()
  await second.getByLabel('Fra (G)').fill('2,5')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Endringen er lagret og loggført.').waitFor()
  await page
    .getByRole('article', { name: new RegExp(`^01.01.${fra.slice(0, 4)}–31.12`) })
    .getByText('Kommende')
    .waitFor()
  const ended = page.getByRole('article', { name: `01.01.2024–31.12.${Number(fra.slice(0, 4)) - 1}` })
  await ended.getByText('Gjelder nå').waitFor()
  await page.getByText('Historikk (1)').click()
  await page.getByRole('article', { name: 'Fra 01.01.2024' }).getByText('Erstattet').waitFor()
})

test('a list goes out as CSV and in again; a file with faults is not used, and says row and column', async () => {
  const { page } = worker
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Last ned som CSV\s+listen 01.01.2023–31.12.2023/ }).click(),
  ])
  const csv = readFileSync((await download.path()) ?? '', 'utf8')
  expect(csv).toContain('2;3;nei;;850;;;;1.1;517;;')
  await page.getByRole('link', { name: 'Ny prisliste' }).click()
  await heading(page, 'Ny prisliste')
  const file = (text: string) => ({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.getByLabel('Hent trinn fra en CSV-fil').setInputFiles(file(csv.replace(';850;', ';=850;')))
  await page.getByText('Rad 3, maksPerMaaned:').waitFor()
  expect(await page.getByRole('group', { name: /^Trinn/ }).count()).toBe(1)
  await holdPage(page, 'csv-med-feil')
  await page.getByLabel('Hent trinn fra en CSV-fil').setInputFiles(file(csv))
  await page.getByText('4 trinn er hentet fra filen').waitFor()
  expect(await page.getByLabel('Selvkost per time').inputValue()).toBe('517')
  await page.getByLabel('Gjelder fra og med').fill('2023-06-01')
  await page.getByLabel('Vedtatt dato').fill('2023-05-02')
  await page.getByLabel('Saksnummer').fill('23/9')
  await page.getByText('Trinnene dekker alle inntekter én gang').waitFor()
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Kommunen har allerede en rad som gjelder noen av de samme dagene').waitFor()
  await holdPage(page, 'overlapp')
})

test('a guideline that must be chosen is chosen, and stands as local', async () => {
  const { page } = worker
  await page.getByRole('link', { name: 'Avbryt' }).click()
  await page.getByRole('link', { name: /^Endre\s+Hvordan en del av en måned prises/ }).click()
  await heading(page, 'Endre retningslinje')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByRole('link', { name: 'Velg hva kommunen har bestemt.' }).waitFor()
  await holdPage(page, 'retningslinje')
  await page.getByLabel('Egenandelen per år delt på 365, per dag').check()
  await page.getByLabel('Gjelder fra og med').fill('2026-01-01')
  await page.getByLabel('Vedtatt dato').fill('2025-12-10')
  await page.getByLabel('Saksnummer').fill('25/77')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Endringen er lagret og loggført.').waitFor()
  const row = page.getByRole('article', { name: 'Hvordan en del av en måned prises' })
  await row.getByText('Lokal retningslinje').waitFor()
  expect(await page.getByText('Må velges').count()).toBe(1)
})

test('what the municipality adopts stands in the next look-up as its own, and changes no record that is frozen', async () => {
  const { page } = worker
  const { json } = day.demo
  const headers = await machineHeaders(json)
  const rolleId = json.roller['LANGTIDSOPPHOLD_INSTITUSJON']
  // Wealth above the limit, so that there is wealth tax to deduct.
  const personer = [{ identifikator: numbers.bedagetRegnbue, type: 'SOEKER', manuelle: [] }]
  const lookUp = async () => {
    const { status, body } = await post(`${json.product}/api/v1/resultater`, headers, {
      rolleId,
      inntektsaar: 2023,
      personer,
    })
    expect(status, JSON.stringify(body)).toBe(201)
    return body as {
      id: string
      grunnlag: { beregningsbeloep: number; grunnlagEgenandel: number; videre: { bevis: string }[] }
    }
  }
  const before = await lookUp()
  expect(before.grunnlag.videre.filter(({ bevis }) => bevis === 'lokal')).toEqual([])
  await page.getByRole('link', { name: /^Endre\s+Formuesskatt trekkes fra/ }).click()
  await page.getByLabel('Ja').check()
  await page.getByLabel('Gjelder fra og med').fill('2021-01-01')
  await page.getByLabel('Vedtatt dato').fill('2020-12-10')
  await page.getByLabel('Saksnummer').fill('20/5')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Endringen er lagret og loggført.').waitFor()
  const after = await lookUp()
  expect(after).toMatchObject({ retningslinjer: { formuesskatt: true } })
  expect(after.grunnlag.videre.some(({ bevis }) => bevis === 'lokal')).toBe(true)
  expect(after.grunnlag.beregningsbeloep).toBe(before.grunnlag.beregningsbeloep)
  expect(after.grunnlag.grunnlagEgenandel).toBeLessThan(before.grunnlag.grunnlagEgenandel)
  const kept = await fetch(`${json.product}/api/v1/resultater/${before.id}?rolleId=${rolleId}`, { headers })
  expect(await kept.json()).toEqual(before)
})
