// Every page has a name people know, in each language: «Si fra om siden» and the administrator's list show no address.
import { expect, test } from 'vitest'
import { pageWithoutIds } from '../src/base/feedback-words.ts'
import { pagePaths } from '../src/http/pages.ts'
import { type Language, languages } from '../src/base/language.ts'
import { loadTexts } from '../src/web/texts/language.ts'
import { pageName, type PageWords } from '../src/web/tilbakemelding/page-name.ts'
import { guidePath, guides } from '../src/web/veiledning/guide-address.ts'

const addresses = [
  ...pagePaths.flatMap((path) => (path === '/veiledning/:tjeneste' ? guides.map((one) => guidePath(one)) : [path])),
  '/oppslag/:id/aarsak',
  '/forvaltning/roller/ny',
].map(pageWithoutIds)

/** What «Si fra om siden» and the administrator's list have before them. */
async function wordsIn(language: Language): Promise<PageWords> {
  const [all, { tilbakemelding }, { forvaltning }] = await Promise.all([
    loadTexts(language),
    import(`../src/web/texts/${language}/tilbakemelding.ts`) as Promise<Pick<PageWords, 'tilbakemelding'>>,
    import(`../src/web/texts/${language}/forvaltning.ts`) as Promise<Pick<PageWords, 'forvaltning'>>,
  ])
  return { ...all, tilbakemelding, forvaltning }
}

test.each(languages)('%s: every page has a name, and each guide its own', async (language) => {
  const texts = await wordsIn(language)
  const names = addresses.map((address) => [address, pageName(address, texts)] as const)
  expect(names.length).toBeGreaterThan(35)
  expect(names.filter(([address, name]) => name === address || name.includes('/') || name.trim() === '')).toEqual([])
  const ofGuides = guides.map((one) => pageName(guidePath(one), texts))
  expect(new Set(ofGuides).size).toBe(guides.length)
})

test('what is no page of ours stands as it was written', async () => {
  expect(pageName('/hva-som-helst', await wordsIn('nb'))).toBe('/hva-som-helst')
})
