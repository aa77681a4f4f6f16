// The focus is never lost in the wizard: what takes a part of the page away, with its own button in it, leaves the focus where the
// work goes on, and a live region says what came or went. And who is in the draft is seen, whatever Folkeregisteret says later.
import { afterEach, expect, test } from 'vitest'
import { chooseYear, giveReason, goOn, heading, resident, walkToManual } from './case-worker.ts'
import { caseWorkerDay } from './case-worker-hooks.ts'
import { draftOf } from './draft-of.ts'
import { holdPage } from './hold-page.ts'
import { focused, press, tabTo } from './keyboard.ts'
import type { FunnetPerson } from '../src/http/contract.ts'
import { setFault } from './straight-to-source.ts'

const day = caseWorkerDay()
afterEach(() => setFault(day.demo, 'folkeregister', 'ingen'))
const picture = (name: string): Promise<void> => holdPage(day.worker.page, name)

/** A parent in a nursing home with two children in the register; and a number that has been replaced. */
const [parent, child, grownUp] = ['14837538743', '09891290214', '01900590012'] as const
const [before, after] = ['68896729539', '28896730004'] as const

/** What has the focus, by id or by name; and what was told last. */
const now = async () => {
  const { page } = day.worker
  const { id, name, tag } = await focused(page)
  expect(tag).not.toBe('BODY')
  return { id, name, told: await page.getByTestId('sagt').innerText() }
}

async function toPerson(): Promise<void> {
  const { page } = day.worker
  await page.getByRole('button', { name: 'Nytt oppslag' }).click()
  await giveReason(page)
  await chooseYear(page, '2023')
  await goOn(page)
  await heading(page, /beboeren/)
}

/** A draft as another day left it, opened on one page: these children were ticked from the register then. */
async function openDraft(children: readonly string[], step: string, soeker: string = parent): Promise<void> {
  const { page } = day.worker
  const draft = draftOf(soeker)
  const flere = children.map((nummer, i) => ({
    ...draft.soeker,
    key: `p${i + 2}`,
    type: 'BARN',
    nummer,
    fra: 'register',
  }))
  const utkast = { ...draft, prisdato: '2023-12-01', partnerValg: 'nei', flere, nesteNoekkel: flere.length + 2 }
  const id = await page.evaluate(async (sent) => {
    const { csrf } = await (await fetch('/api/v1/meg')).json()
    const headers = { 'content-type': 'application/json', 'x-csrf': csrf }
    const reply = await fetch('/api/v1/utkast', { method: 'POST', headers, body: JSON.stringify({ utkast: sent }) })
    if (!reply.ok) throw new Error(await reply.text())
    return (await reply.json()).id
  }, utkast)
  await page.goto(`${day.demo.json.product}/oppslag/${id}/${step}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

test('the search: an empty one leads to its summary and from there to the field; a chosen hit to the number', async () => {
  const { page } = day.worker
  await toPerson()
  await press(page, /^Finn personen uten nummer$/)
  await press(page, /^Søk$/)
  expect((await focused(page)).name).toMatch(/^Rett dette/)
  await press(page, /minst to bokstaver/)
  expect(await focused(page)).toMatchObject({ id: 'nummer-p1-navn' })
  await page.keyboard.type('UPERSONLIG')
  await tabTo(page, /^Fødselsdato/)
  await page.getByLabel('Fødselsdato', { exact: true }).fill('1972-01-04')
  await page.keyboard.press('Enter')
  await page.getByText('Ett treff.').waitFor()
  await press(page, /^Velg UPERSONLIG/)
  await page.getByText('Funnet i Folkeregisteret').waitFor()
  expect(await now()).toMatchObject({ id: 'nummer-p1' })
})

test('a number that has been replaced: the field has the focus and the new number; wrong digits are told while they are typed', async () => {
  const { page } = day.worker
  await toPerson()
  const field = page.getByLabel('Fødselsnummer eller D-nummer')
  await field.fill('04817299772')
  await expect.poll(async () => (await now()).told).toMatch(/Kontrollsifrene stemmer ikke/)
  await field.fill(before)
  await press(page, /^Bruk det nye nummeret$/)
  expect(await now()).toMatchObject({ id: 'nummer-p1', told: 'Det nye nummeret er satt inn.' })
  expect(await field.inputValue()).toBe(after)
})

test('children, posts and worksheet lines: what is added has the focus, and what is taken away leaves it at the way to add', async () => {
  const { page } = day.worker
  await walkToManual(page)
  await page.getByRole('link', { name: 'Tilbake' }).click()
  await heading(page, /barn/)
  await press(page, /^Legg til et barn$/)
  expect(await now()).toMatchObject({
    name: expect.stringMatching(/^Barn 1: fødselsnummer/),
    told: 'Barn 1 er lagt til.',
  })
  await press(page, /^Legg til et barn$/)
  expect((await now()).name).toMatch(/^Barn 2: /)
  await press(page, /^Ta bort barn 2$/)
  expect(await now()).toMatchObject({ name: 'Legg til et barn', told: 'Barn 2 er tatt bort.' })
  await page.getByRole('button', { name: 'Ta bort barn 1' }).press('Enter')
  await goOn(page)
  await heading(page, /Skatteetaten ikke vet/)
  await page.getByRole('button', { name: 'Legg til', exact: true }).first().press('Enter')
  expect((await now()).name).toMatch(/^Hva vil du legge til/)
  await page.getByText('Velg en post først.').waitFor()
  await page.getByLabel('Hva vil du legge til?').first().selectOption('kommune.andreInntekter')
  await page.getByRole('button', { name: 'Legg til', exact: true }).first().press('Enter')
  expect(await now()).toMatchObject({ name: 'Tittel', told: 'Andre inntekter er lagt til.' })
  await press(page, /^Ta bort Andre inntekter$/)
  expect(await now()).toMatchObject({ id: 'velg-post-p1', told: 'Andre inntekter er tatt bort.' })
  await press(page, /^Legg til en linje$/)
  expect(await now()).toMatchObject({ name: 'Linje 1: hva er det?', told: 'Linje 1 er lagt til.' })
  await press(page, /^Ta bort linje 1$/)
  expect(await now()).toMatchObject({ name: 'Legg til en linje', told: 'Linje 1 er tatt bort.' })
})

test('an unfinished look-up that is thrown away: the list’s heading, and after the last one the way to a new one', async () => {
  const { page } = day.worker
  for (const children of [[], [child]]) await openDraft(children, 'barn')
  await page.goto(day.demo.json.product)
  const discard = page.getByRole('button', { name: /^Forkast/ })
  await discard.first().waitFor()
  // What other tests of the suite have left is thrown away too.
  for (let left = await discard.count(); left > 1; left--) {
    await discard.first().press('Enter')
    await expect.poll(() => discard.count()).toBe(left - 1)
    expect(await now()).toMatchObject({ id: 'paabegynt', told: expect.stringMatching(/er tatt bort/) })
  }
  await discard.press('Enter')
  await expect.poll(() => discard.count()).toBe(0)
  expect(await now()).toMatchObject({ name: 'Nytt oppslag' })
})

test('a ticked child that the register does not give now is seen, is one person under both numbers, and can be taken away', async () => {
  const { page } = day.worker
  await openDraft([child, before], 'barn')
  const boxes = page.getByRole('checkbox')
  await page.getByText('oppgir ikke relasjonen nå').waitFor()
  expect(await boxes.count()).toBe(3)
  expect(await boxes.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked).sort())).toEqual([
    false,
    true,
    true,
  ])
  await picture('child-not-offered-now')
  await press(page, /^Bruk det nye nummeret$/)
  expect(await now()).toMatchObject({ id: 'nummer-p3', name: expect.stringContaining('288967\u00a030004') })
  // The same child once more by hand: the summary leads to the box that it was ticked with.
  await press(page, /^Legg til et barn$/)
  await page.keyboard.type(before)
  await goOn(page)
  await page
    .getByRole('link', { name: /allerede med i oppslaget/ })
    .first()
    .press('Enter')
  expect((await now()).id).toMatch(/^nummer-p[34]$/)
  await page.getByLabel(/^Barn 1: /).fill(child)
  const links = page.getByRole('link', { name: /allerede med i oppslaget/ })
  await links.first().press('Enter')
  expect(await now()).toMatchObject({ id: 'nummer-p2' })
  await page.getByRole('button', { name: 'Ta bort barn 1' }).press('Enter')
  await page.getByRole('checkbox', { name: /288967/ }).press('Space')
  expect(await now()).toMatchObject({
    name: 'Legg til et barn',
    told: expect.stringMatching(/288967\s30004 er tatt bort/),
  })
  expect(await boxes.count()).toBe(2)
})

test('the register is down: who was ticked is seen with the number, is sent once, and can be taken away', async () => {
  const { page } = day.worker
  await setFault(day.demo, 'folkeregister', '503')
  await openDraft([child, grownUp], 'barn')
  await page.getByText('Relasjonene er derfor ikke kjent').waitFor()
  const boxes = page.getByRole('checkbox')
  expect(await boxes.count()).toBe(2)
  await page.getByText('Navnet kunne ikke hentes nå').first().waitFor()
  await picture('children-register-down')
  await boxes.first().press('Space')
  expect(await now()).toMatchObject({ name: 'Legg til et barn' })
  expect(await boxes.count()).toBe(1)
  await page.getByRole('button', { name: 'Prøv igjen' }).press('Enter')
  expect(await now()).toMatchObject({ id: 'nummer-p3' })
})

test('the register is down, or tells a part alone, on the page about the spouse', async () => {
  const { page } = day.worker
  await setFault(day.demo, 'folkeregister', '503')
  await openDraft([], 'ektefelle', resident)
  await page.getByText('Relasjonene er derfor ikke kjent').waitFor()
  await page.getByRole('radio', { name: 'Ja, en annen person' }).check()
  await picture('spouse-register-down')
  await setFault(day.demo, 'folkeregister', 'ingen')
  // What no simulated person is: married to somebody without a number, and with a child without one.
  const partly: FunnetPerson = {
    identifikator: resident,
    skjermet: false,
    navn: { fornavn: 'UPERSONLIG', mellomnavn: null, etternavn: 'BENK' },
    doed: false,
    erstattetAv: null,
    relasjoner: [],
    ukjent: ['ektefelle', 'barn'],
  }
  await page.route('**/api/v1/personer/oppslag', (route) => route.fulfill({ json: partly }))
  await page.reload()
  await page.getByText('Folkeregisteret ga ikke nummeret').waitFor()
  await picture('spouse-partly-known')
  await page.goto(page.url().replace(/ektefelle$/, 'barn'))
  await page.getByText('et barn uten nummer').waitFor()
  await picture('children-partly-known')
})
