// An amount the law needs and nobody knows yet (egenandelsforskriften § 5), in Chromium: the question goes without it, there is no
// sum, and the amount is typed on the result when it is known, with where it is from.
import { expect, test } from 'vitest'
import { goOn, lookUp, passService, recordOnScreen, walkToManual } from './case-worker.ts'
import { caseWorkerDay } from './case-worker-hooks.ts'
import { holdPage } from './hold-page.ts'

const day = caseWorkerDay()

test('not known yet: no sum, what is missing is told, and the amount is added on the result with its source', async () => {
  const { demo, worker } = day
  const { page } = worker
  await walkToManual(page)
  const post = page.getByRole('group', { name: /^Tenkt etterlattepensjon/ })
  await post.getByLabel('Beløp i hele kroner').fill('0')
  await goOn(page)
  await page.getByRole('link', { name: /Skriv hvor tallet kommer fra/ }).waitFor()
  await holdPage(page, 'wizard-manual-no-source')
  await post.getByLabel('Vet ikke ennå').check()
  expect(await post.getByLabel('Beløp i hele kroner').count()).toBe(0)
  await holdPage(page, 'wizard-manual-not-known')
  await goOn(page)
  await passService(page)
  await page.getByText('Ikke kjent ennå').waitFor()
  await lookUp(page)
  expect((await recordOnScreen(worker, demo.json)).grunnlag).toBeNull()
  await page
    .getByText(/er ikke oppgitt, så det gis ikke noe beløp/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Endre manuelle poster' }).click()
  await post.getByLabel('Vet ikke ennå').uncheck()
  await post.getByLabel('Beløp i hele kroner').fill('0')
  await post.getByLabel('Hvor har du tallet fra?').fill('Svar fra Nav')
  const before = page.url()
  await page.getByRole('button', { name: 'Lagre endringen' }).click()
  await page.waitForURL((url) => url.href !== before)
  const { grunnlag, personer } = await recordOnScreen(worker, demo.json)
  expect(grunnlag.beregningsbeloep).toBeGreaterThan(0)
  expect(personer[1]?.manuelle).toMatchObject([{ beloep: 0, begrunnelse: 'Svar fra Nav' }])
}, 90_000)
