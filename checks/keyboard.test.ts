// The wizards of praktisk bistand and of foreldrebetaling, from the start page to the PDF, without a mouse: each page's heading has
// the focus when it opens, and every field, box, list and button is reached with the keyboard.
import { expect, test } from 'vitest'
import { heading } from './case-worker.ts'
import { caseWorkerDay } from './case-worker-hooks.ts'
import { holdPage } from './hold-page.ts'
import { arrowTo, choose, focused, press, tabTo, write } from './keyboard.ts'

const day = caseWorkerDay()
const picture = (name: string): Promise<void> => holdPage(day.worker.page, name)

/** A page of the wizard has come, with the focus on its heading. */
async function come(title: RegExp): Promise<void> {
  const { page } = day.worker
  await heading(page, title)
  const { tag, name } = await focused(page)
  expect([tag, name]).toEqual(['H1', expect.stringMatching(title)])
}
const next = async (title: RegExp): Promise<void> => {
  await press(day.worker.page, /^Fortsett$/)
  await come(title)
}
async function takeRole(name: RegExp): Promise<void> {
  const { page } = day.worker
  await press(page, /^Bytt rolle$/)
  await come(/rolle/)
  await page.keyboard.press('Tab')
  await arrowTo(page, name)
  await page.keyboard.press('Space')
  await press(page, /^Fortsett$/)
  await page.getByRole('heading', { name: 'Dette gir rollen deg' }).waitFor()
}
/** To the page about who it is for: the year is the one that the law points at on 3 March 2025. */
async function toPerson(title: RegExp): Promise<void> {
  const { page } = day.worker
  await press(page, /^Nytt oppslag$/)
  await come(/Hvorfor/)
  await write(page, /^Saksreferanse/, '2026/17')
  await next(/inntektsår/)
  // Day and month alike, whichever the browser's own language puts first.
  await write(page, /dato skal prisen gjelde/, '03032025')
  const proposed = await page.getByTestId('foreslaatt-aar').innerText()
  const year = /peker på (\d{4})/.exec(proposed)?.[1]
  expect(year, proposed).toBeDefined()
  await tabTo(page, /^20\d\d/)
  await arrowTo(page, new RegExp(`^${year}`))
  await page.keyboard.press('Space')
  await next(title)
}
async function writePerson(nummer: string): Promise<void> {
  const { page } = day.worker
  await write(page, /^Fødselsnummer eller D-nummer/, nummer)
  await page.getByText('Funnet i Folkeregisteret').waitFor()
}
/** From the last page to the result, and its PDF. */
async function fetchAndPrint(title: RegExp): Promise<void> {
  const { page } = day.worker
  await press(page, /^Hent opplysningene og beregn$/)
  await heading(page, title)
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, /^Last ned PDF$/)])
  expect(download.suggestedFilename()).toMatch(/\.pdf$/)
  expect((await focused(page)).tag).not.toBe('BODY')
}

test('praktisk bistand: the hours, the price and the PDF', async () => {
  const { page } = day.worker
  const [person] = day.demo.json.personer['praktiskBistand'] ?? []
  await takeRole(/hjemmetjeneste/)
  await toPerson(/Hvem skal ha tjenesten/)
  await writePerson(person ?? '')
  await next(/Hvem andre er i husstanden/)
  await next(/Skatteetaten ikke vet/)
  await next(/Hvor mange timer/)
  await write(page, /^Timer i måneden/, '12,5')
  await next(/Se over/)
  await page.getByText('Timer i måneden: 12,5').waitFor()
  await fetchAndPrint(/Praktisk bistand/)
  expect(await page.getByTestId(/^pris-/).allInnerTexts()).toEqual([expect.stringMatching(/\d\skr/)])
})

test('foreldrebetaling: the spouse ticked, a manual post, three children of the register, one more that goes, a pupil; price and PDF', async () => {
  const { page } = day.worker
  const [parent] = day.demo.json.personer['foreldrebetaling'] ?? []
  const rows = () => page.getByRole('group', { name: /^Barn \d$/ }).count()
  await takeRole(/Foreldrebetaling/)
  await toPerson(/Hvem søker/)
  await writePerson(parent ?? '')
  await next(/Hvem andre er i husstanden/)
  await press(page, /229090/, 'Space')
  await page.getByText('KLOK HAGESLANGE').waitFor()
  await next(/Skatteetaten ikke vet/)
  await choose(page, /Hva vil du legge til/, 'Andre')
  await press(page, /^Legg til$/)
  expect((await focused(page)).name).toMatch(/^Tittel/)
  await page.keyboard.type('Arv')
  await write(page, /^Beløp i hele kroner/, '1000')
  await next(/Hvilke plasser/)
  await press(page, /^Barnehage$/, 'Space')
  await press(page, /^SFO$/, 'Space')
  await write(page, /^Dagen søknaden kom/, '03032025')
  // Each child of the register by its button, which keeps the focus and tells what was added; a second press adds nobody.
  for (const born of ['02.03.2020', '18.06.2022', '27.11.2024']) {
    await press(page, new RegExp(`født ${born}`))
    expect((await focused(page)).name).toContain(born)
    await expect.poll(() => page.getByTestId('sagt').innerText()).toBe(`Barn født ${born} er lagt til.`)
  }
  await page.keyboard.press('Enter')
  expect(await rows()).toBe(3)
  await write(page, /^Plass i prosent/, '60')
  await press(page, /^Legg til et barn$/)
  expect(await focused(page)).toMatchObject({ id: 'pris-barnehage-4-foedselsdato' })
  await press(page, /^Ta bort barn 4$/)
  expect(await focused(page)).toMatchObject({ name: 'Legg til et barn' })
  expect(await rows()).toBe(3)
  await write(page, /^Dagen søknaden kom/, '03032025')
  await choose(page, /^Trinn/, '2')
  await write(page, /^Kommunens pris per måned/, '2500')
  await picture('places-filled')
  await next(/Se over/)
  await picture('check-foreldrebetaling')
  await fetchAndPrint(/foreldrebetaling/)
  expect(await page.getByTestId(/^pris-/).allInnerTexts()).toEqual([
    expect.stringMatching(/\d\skr/),
    expect.stringMatching(/\d\skr/),
  ])
})
