// The citizen's page in nynorsk and English in a real Chromium, with a look-up of every kind: it fits 320 px and axe, nothing is told
// in bokmål but the names of laws, which are marked as Norwegian, and the PDF it asks for is in the same language. And every name of a
// service and every reason of lov/ has its words in each language.
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findLawWords } from '../src/base/insight-law-words.ts'
import type { Language } from '../src/base/language.ts'
import type { InnsynSvar } from '../src/http/contract-innsyn.ts'
import { readAccessLaw } from '../src/main/law-files.ts'
import { innsynTexts } from '../src/pdf/innsyn-texts.ts'
import { innsyn as enPage } from '../src/web/texts/en/innsyn.ts'
import { innsyn as nbPage } from '../src/web/texts/nb/innsyn.ts'
import { innsyn as nnPage } from '../src/web/texts/nn/innsyn.ts'
import { type CaseWorker, newCaseWorker, openChromium, resident } from './case-worker.ts'
import { textsOf } from './dictionaries.ts'
import { holdPage } from './hold-page.ts'
import { withEveryKind } from './innsyn-answers.ts'
import { pdfText } from './pdf-text.ts'
import { machineHeaders, post, type RunningDemo, startDemo } from './running-demo.ts'

const pages = { nb: nbPage, nn: nnPage, en: enPage }
const law = readAccessLaw()
const services = law.tjenesteomraader.map(({ navn }) => navn)
const reasons = (['oppslag', 'integrasjon'] as const).flatMap((bruk) =>
  law.tjenesteomraader.flatMap(({ kode }) => law.begrunnelser(kode, bruk).map(({ tekst }) => tekst)),
)

test.each(['nn', 'en'] as const)('each service and each reason of lov/ has its words in %s', (language) => {
  expect([services.length, new Set(reasons).size]).toEqual([21, 8])
  expect([...services, ...reasons].filter((text) => findLawWords(language, text) === null)).toEqual([])
  expect(findLawWords(language, 'Ny tjeneste som ingen har satt ord på')).toBe(null)
})

let demo: RunningDemo
let browser: Browser
beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openChromium()])
  const body = {
    rolleId: demo.json.roller['LANGTIDSOPPHOLD_INSTITUSJON'],
    inntektsaar: 2023,
    personer: [{ identifikator: resident, type: 'SOEKER', manuelle: [] }],
  }
  const { status } = await post(`${demo.json.product}/api/v1/resultater`, await machineHeaders(demo.json), body)
  expect(status).toBe(201)
})
afterAll(async () => {
  await browser?.close()
  expect(await demo?.stop()).toBe(0)
})

/** Logged in, with a look-up of every kind after the real one. */
async function atInsight(language: Language): Promise<CaseWorker> {
  const worker = await newCaseWorker(browser, demo.json)
  const { page } = worker
  await page.route('**/api/v1/innsyn', async (route) => {
    const reply = await route.fetch()
    await route.fulfill({ response: reply, json: withEveryKind((await reply.json()) as InnsynSvar) })
  })
  await page.goto(`${demo.json.product}/innlogging?retur=/innsyn`)
  await page.getByLabel('Syntetisk fødselsnummer').fill(resident)
  await page.getByRole('button', { name: 'Logg inn med nummeret' }).click()
  await page.locator('.insight-item').first().waitFor()
  // What the person chose last is remembered, so it is chosen each time.
  await page
    .getByRole('navigation', { name: /^(Språk|Language)$/ })
    .getByRole('button', { name: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }[language], exact: true })
    .click()
  await page.getByRole('heading', { level: 1, name: pages[language].tittel }).waitFor()
  return worker
}

/** What is read as the page's own language, each text by itself; names of languages are each in their own. */
const spokenTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const own = document.documentElement.lang
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const text = node.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
      if (
        text !== '' &&
        node.parentElement?.closest('noscript, script') === null &&
        node.parentElement?.closest('[lang]')?.getAttribute('lang') === own
      )
        found.push(text)
    }
    return found
  })

/** Sentences of the page in bokmål that the other language does not have; a short word may stand in both by chance. */
function bokmaalOnly(language: 'nn' | 'en'): readonly string[] {
  const said = (of: Language) => textsOf({ side: pages[of], ord: innsynTexts[of].ord }).map(([, text]) => text)
  const others = said(language).join('\n')
  const own = [...said('nb'), ...services, ...reasons].filter((text) => !/q\dz/.test(text))
  const told = [...services, ...reasons].map((text) => findLawWords(language, text)).join('\n')
  return own.filter((text) => text.length > 5 && !`${others}\n${told}`.includes(text))
}
const bokmaal = {
  nn: /(?<![\p{L}-])(ikke|hva|hvem|hvilken|hvilke|hvorfor|fra|noe|noen|bare|uten|ble|opplysninger|opplysningene|en|et)(?![\p{L}-])/iu,
  en: /[æøå](?!rsgate)|(?<![\p{L}-])(ikke|og|eller|hva|hvem|som|det|den|du|av|med|skal|fra|til|ingen|ble|kl)(?![\p{L}-])/iu,
}
/** Of the texts, those that hold bokmål. */
const inBokmaal = (language: 'nn' | 'en', texts: readonly string[]): readonly string[] =>
  texts.filter(
    (text) => bokmaal[language].test(text) || bokmaalOnly(language).some((sentence) => text.includes(sentence)),
  )

test('the check sees bokmål: on the page in bokmål much is found', async () => {
  const { page, context } = await atInsight('nb')
  const texts = await spokenTexts(page)
  expect(texts.length).toBeGreaterThan(150)
  for (const language of ['nn', 'en'] as const)
    expect(inBokmaal(language, texts).length).toBeGreaterThan(texts.length / 3)
  await context.close()
})

test.each(['nn', 'en'] as const)(
  'in %s: fits 320 px and axe, no bokmål is left unmarked, nor in the PDF',
  async (language) => {
    const { page, context, complaints } = await atInsight(language)
    const words = pages[language]
    await page.getByRole('button', { name: words.spoerOm }).first().click()
    await page.getByRole('button', { name: words.spoer.send }).click()
    await page.getByText(words.spoer.mangler).waitFor()
    await holdPage(page, `every kind in ${language}`)
    const texts = await spokenTexts(page)
    expect(texts.length).toBeGreaterThan(150)
    expect(inBokmaal(language, texts)).toEqual([])
    // What is marked is the law, and nothing else.
    const marked = await page.locator('main [lang=nb]').allTextContents()
    expect(marked.length).toBeGreaterThan(5)
    expect(marked.filter((text) => !text.includes('§'))).toEqual([])
    await page.getByText(innsynTexts[language].ord.norsk).waitFor()
    await page.getByLabel(words.spoer.felt).fill('Why?')
    await page.getByRole('button', { name: words.spoer.send }).click()
    await page.getByText(words.spoersmaal.venter).first().waitFor()
    expect(inBokmaal(language, await spokenTexts(page))).toEqual([])
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: words.pdf }).click()
    const text = pdfText(readFileSync(await (await waiting).path()))
    expect(text).toContain(innsynTexts[language].tittel.replaceAll(' ', ''))
    expect(text).toContain(innsynTexts[language].ord.saker.egen.replaceAll(' ', ''))
    expect(complaints).toEqual([])
    await context.close()
  },
)
