// New administrators in a real Chromium, knowing the start page's address alone: a role is made and given, the person looks up; what
// one gives oneself waits for the second; an integration's life; the log; each page against axe at 1440 and 320 px.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { openDay } from './case-worker-hooks.ts'
import { type CaseWorker, chooseRole, heading, lookUp, resident, walkToCheck, walkToManual } from './case-worker.ts'
import { holdPage } from './hold-page.ts'
import { machineToken } from './running-demo.ts'

const day = openDay()
let first: CaseWorker
let second: CaseWorker

async function visitor(name: string): Promise<CaseWorker> {
  const one = await day.visitor()
  await one.page.getByRole('link', { name: 'Logg inn med ID-porten' }).click()
  await one.page.getByRole('button', { name }).click()
  await one.page.getByRole('heading', { level: 1 }).waitFor()
  return one
}
async function menu(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Forvaltning' }).getByRole('link', { name, exact: true }).click()
  await fetched(page)
}
/** Nothing is waited for any more. */
const fetched = (page: Page): Promise<void> => page.locator('.loading').waitFor({ state: 'detached' })
const numberOf = (name: string): string =>
  day.demo.json.brukere.find(({ navn }) => navn === name)?.foedselsnummer ?? expect.fail(`${name} is not in the demo`)

const [firstName, secondName, workerName] = [
  'ANSVARLIG NØKKELKNIPPE',
  'OVERSIKTLIG PERMREGISTER',
  // A resident in the demo: without a role until he is given one here.
  'HJELPSOM BRØDRISTER',
]

beforeAll(async () => {
  first = await visitor(firstName)
  second = await visitor(secondName)
})

async function makeRole(page: Page, name: string): Promise<void> {
  await menu(page, 'Roller')
  await page.getByRole('link', { name: 'Ny rolle' }).click()
  await page.getByRole('radio', { name: /Langtidsopphold/ }).check()
  await page.getByLabel('Rollens navn').fill(name)
  await page.getByRole('button', { name: 'Lag rollen' }).click()
  await heading(page, name)
}
async function giveTo(page: Page, number: string, name: string): Promise<void> {
  await page.getByLabel('Fødselsnummer eller D-nummer').fill(number)
  await page.getByText('Kontrollsifrene stemmer.').waitFor()
  await page.getByLabel('Navn', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Gi rollen' }).click()
}

test('from the start page to a working role; the person it is given to logs in and looks up', async () => {
  const { page } = first
  await heading(page, 'Du administrerer Asker')
  await holdPage(page, 'administrator-uten-rolle')
  await page.getByRole('link', { name: 'Gå til forvaltningen' }).click()
  await heading(page, 'Forvaltning i Asker')
  await holdPage(page, 'oversikt')
  await menu(page, 'Roller')
  await heading(page, 'Roller')
  await holdPage(page, 'roller')
  await page.getByRole('link', { name: 'Ny rolle' }).click()
  await page.getByRole('button', { name: 'Lag rollen' }).click()
  await page.getByRole('link', { name: 'Velg hva rollen skal brukes til.' }).waitFor()
  await holdPage(page, 'ny-rolle-feil')
  await page.getByRole('radio', { name: /Langtidsopphold/ }).check()
  expect(await page.getByLabel('Rollens navn').inputValue()).toBe('Saksbehandler langtidsopphold')
  expect(await page.getByRole('checkbox', { name: 'Sivilstand' }).isChecked()).toBe(true)
  await holdPage(page, 'ny-rolle')
  await page.getByRole('button', { name: 'Lag rollen' }).click()
  await page.getByText('Rollen er laget.').waitFor()
  await page.getByText('Ingen har rollen.').waitFor()
  await page.getByRole('button', { name: 'Gi rollen' }).click()
  await page.getByRole('region', { name: 'Rett dette' }).waitFor()
  await holdPage(page, 'rolle-feil')
  await giveTo(page, numberOf(workerName), 'Nina')
  await page.getByText('Rollen er gitt og virker nå.').waitFor()
  await page.getByRole('button', { name: /^Fjern Nina/ }).waitFor()
  await holdPage(page, 'rolle')

  const worker = await visitor(workerName)
  await worker.page.getByRole('heading', { name: 'Dette gir rollen deg' }).waitFor()
  await walkToManual(worker.page)
  await walkToCheck(worker.page)
  await lookUp(worker.page)
})

test('a role for oneself says at once that another must approve; the other sees who asked and when, and approves', async () => {
  const { page } = first
  await makeRole(page, 'Egen rolle')
  await giveTo(page, numberOf(firstName), 'Anna')
  await page.getByRole('heading', { name: 'En annen administrator må godkjenne' }).waitFor()
  await page.getByText('Venter på godkjenning').waitFor()
  await menu(page, 'Personer og tilganger')
  await page.getByText('En annen administrator enn den som ga eller får tilgangen').waitFor()
  expect(await page.getByRole('button', { name: /^Godkjenn/ }).count()).toBe(0)
  await holdPage(page, 'tilganger-venter')

  const other = second.page
  await other.getByRole('link', { name: 'Gå til forvaltningen' }).click()
  await other.getByText('1 tilgang venter på at du godkjenner den', { exact: true }).waitFor()
  await other.getByRole('link', { name: /^Se dem og avgjør/ }).click()
  await other.getByText(/^Gitt \d\d\.\d\d\.\d{4} kl\.\s\d\d:\d\d av Anna \(/).waitFor()
  await holdPage(other, 'tilganger-godkjenn')
  await other.getByRole('button', { name: /^Godkjenn Anna/ }).click()
  await other.getByText('Tilgangen er godkjent og virker nå.').waitFor()

  await page.goto(day.demo.json.product)
  await page.getByRole('heading', { name: 'Dette gir rollen deg' }).waitFor()
})

test('a role is changed, but never its tjenesteområde; switched off and on; taken back from a person; removed', async () => {
  const { page } = second
  await menu(page, 'Roller')
  await page.getByRole('link', { name: 'Egen rolle' }).click()
  await page.getByRole('link', { name: /^Endre navn/ }).click()
  await heading(page, 'Endre rollen')
  expect(await page.getByRole('radio').count()).toBe(0)
  await page.getByLabel('Rollens navn').fill('Rolle 048172 99771')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page
    .getByRole('link', { name: /uten fødselsnummer/ })
    .first()
    .waitFor()
  await holdPage(page, 'endre-rolle-feil')
  await page.getByLabel('Rollens navn').fill('Egen rolle 2')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await heading(page, 'Egen rolle 2')
  await page.getByRole('button', { name: 'Slå av rollen' }).click()
  await holdPage(page, 'rolle-slaa-av')
  await page.getByRole('button', { name: 'Ja, slå av' }).click()
  await page.getByRole('heading', { name: 'Rollen er slått av' }).waitFor()
  await page.getByRole('button', { name: 'Slå på rollen' }).click()
  await page.getByRole('button', { name: 'Ja, slå på' }).click()
  await page.getByRole('heading', { name: 'Rollen er slått av' }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Fjern Anna/ }).click()
  await page.getByRole('button', { name: 'Ja, fjern tilgangen' }).click()
  await page.getByText('Tidligere tilganger (1)').waitFor()
  await page.getByRole('button', { name: 'Fjern rollen for godt' }).click()
  await page.getByRole('button', { name: 'Ja, fjern rollen' }).click()
  await heading(page, 'Roller')
  await page.getByRole('link', { name: 'Egen rolle 2' }).waitFor({ state: 'detached' })
})

test('an integration: its secret is shown once, two are valid while it is rotated, and revoked it is refused at once', async () => {
  const { page } = first
  const { json } = day.demo
  await page.goto(`${json.product}/forvaltning`)
  await menu(page, 'Integrasjoner')
  await holdPage(page, 'integrasjoner')
  await page.getByRole('link', { name: 'Ny integrasjon' }).click()
  await page.getByRole('button', { name: 'Lag integrasjonen' }).click()
  await page.getByRole('region', { name: 'Rett dette' }).waitFor()
  await holdPage(page, 'ny-integrasjon-feil')
  await page.getByLabel('Navn', { exact: true }).fill('Fagsystem for omsorg')
  await page.getByLabel('Organisasjonsnummeret').fill('920 125 298')
  await page.getByLabel('Hva kommunen bruker den til').selectOption({ index: 1 })
  await page.getByRole('checkbox', { name: 'Saksbehandler langtidsopphold' }).check()
  await page.getByRole('button', { name: 'Lag integrasjonen' }).click()
  await page.getByRole('heading', { name: 'Passordet vises bare nå' }).waitFor()
  await page.getByText('Rollene venter på godkjenning').waitFor()
  await holdPage(page, 'integrasjon-passord')
  const [id = '', old = ''] = await page.locator('.secret-values code').allInnerTexts()
  await page.getByRole('button', { name: 'Jeg har tatt vare på passordet' }).click()
  await heading(page, 'Fagsystem for omsorg')
  expect(await page.content()).not.toContain(old)
  expect(page.url()).toContain(id)
  const token = await machineToken(json)
  const status = async (passord: string): Promise<number> => {
    const headers = { authorization: `Bearer ${token}`, IntegrasjonId: id, IntegrasjonPassord: passord }
    const path = `/register/api/v1/ks/${json.roller['LANGTIDSOPPHOLD_INSTITUSJON']}/skatteoginntektsopplysninger/verdier`
    return (await fetch(json.product + path, { headers })).status
  }
  // Let in, and refused for want of an approved role: the secret was right.
  expect(await status(old)).toBe(403)
  await page.getByRole('button', { name: 'Lag nytt passord' }).click()
  await page.getByRole('button', { name: 'Ja, lag nytt passord' }).click()
  await page.getByRole('heading', { name: 'To gyldige passord' }).waitFor()
  const [, fresh = ''] = await page.locator('.secret-values code').allInnerTexts()
  expect([await status(old), await status(fresh)]).toEqual([403, 403])
  await page.getByRole('button', { name: 'Avslutt det gamle passordet' }).click()
  await page.getByRole('button', { name: 'Ja, avslutt det gamle' }).click()
  await page.getByText('Ett gyldig passord.').waitFor()
  expect([await status(old), await status(fresh)]).toEqual([401, 403])
  await page.getByRole('button', { name: 'Jeg har tatt vare på passordet' }).click()
  await holdPage(page, 'integrasjon')
  await page.getByRole('button', { name: /^Tilbakekall integrasjonen/ }).click()
  await page.getByRole('button', { name: 'Ja, tilbakekall' }).click()
  await page.getByText('Integrasjonen er tilbakekalt.').waitFor()
  expect(await status(fresh)).toBe(401)
})

test('the log: a resident’s rows by number in the body alone, facets, a table, and who gave whom what', async () => {
  const { page } = first
  await page.goto(`${day.demo.json.product}/forvaltning`)
  await menu(page, 'Logg')
  await page.getByText(/rader passer/).waitFor()
  await holdPage(page, 'logg')
  await page.getByLabel('Innbygger', { exact: true }).fill('04817299772')
  await page.getByRole('button', { name: 'Søk', exact: true }).click()
  await page.getByRole('link', { name: 'Innbygger: sjekk de elleve sifrene.' }).waitFor()
  await page.getByLabel('Innbygger', { exact: true }).fill(resident)
  await page.getByRole('button', { name: 'Søk', exact: true }).click()
  await page.getByText('Gjelder personen du søkte på').first().waitFor()
  await page.getByText('Avgrens søket').click()
  await holdPage(page, 'logg-person')
  await page.getByRole('button', { name: /^Oppslag og beregning \(/ }).click()
  await page
    .getByRole('heading', { level: 2, name: /^Oppslag og beregning/ })
    .first()
    .waitFor()
  await page.getByText('2026/17').first().waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned som CSV' }).click(),
  ])
  const table = readFileSync((await download.path()) ?? '', 'utf8')
  expect(table.split('\r\n')[0]).toMatch(/Rad.Tidspunkt/)
  expect(table).not.toContain(resident)
  await page.getByRole('link', { name: 'Hvem ga hvem hva, når' }).click()
  await page
    .getByRole('heading', { name: /Anna \(.*: ga en tilgang/ })
    .first()
    .waitFor()
  await page.getByRole('heading', { name: /: godkjente en tilgang/ }).waitFor()
  await holdPage(page, 'handlinger')
})

test('the settings: the list of events says what it means, is switched on with a reason, and off', async () => {
  const { page } = first
  // One that she does not hold herself, nor by an integration of hers: the list would be more of her own role.
  await makeRole(page, 'Hendelser')
  await menu(page, 'Innstillinger')
  await page.getByRole('heading', { name: 'Listen gjelder personer i hele landet' }).waitFor()
  await page.getByRole('button', { name: 'Slå på hendelseslisten' }).click()
  await page.getByRole('region', { name: 'Rett dette' }).waitFor()
  await holdPage(page, 'innstillinger-feil')
  await page.getByLabel('Rolle', { exact: true }).selectOption({ label: 'Hendelser' })
  await page.getByLabel('Begrunnelse').selectOption({ index: 1 })
  await page.getByLabel('Saksnummer', { exact: true }).fill('26/9')
  await page.getByRole('button', { name: 'Slå på hendelseslisten' }).click()
  await page.getByText('På for «Hendelser»').waitFor()
  await holdPage(page, 'innstillinger')
  await page.getByRole('button', { name: /^Slå av Hendelser/ }).click()
  await page.getByRole('button', { name: 'Ja, slå av' }).click()
  await page.getByText('Listen er ikke slått på for noen rolle.').waitFor()
  await page.getByText('Navnene vises ikke', { exact: true }).waitFor()
  await page.getByLabel('Saksnummer for valget').fill('26/10')
  await page.getByRole('button', { name: 'Vis navnene for oppslag fra nå av' }).click()
  await page.getByText('Navnene vises', { exact: true }).waitFor()
  await menu(page, 'Spørsmål fra innbyggere')
  await page.getByText('Ingen har spurt om noe.').waitFor()
  await holdPage(page, 'spoersmaal')
})

test('a person with roles in two municipalities chooses the municipality first; one with none sees innsyn, and what to do', async () => {
  const neighbour = day.demo.json.annenKommune.brukere.find(({ rolle }) => rolle === 'administrator')
  const host = await visitor(neighbour?.navn ?? '?')
  await host.page.getByRole('link', { name: 'Gå til forvaltningen' }).click()
  await makeRole(host.page, 'Felles tjeneste')
  await host.page.getByRole('checkbox', { name: /ansatt i en annen kommune/ }).check()
  await host.page.getByLabel('Kommunen personen arbeider i').selectOption({ label: 'Asker' })
  await giveTo(host.page, numberOf(workerName), 'Nina')
  await host.page.getByText(/arbeider i Asker/).waitFor()
  const worker = await visitor(workerName)
  await heading(worker.page, 'Velg kommune')
  await worker.page.getByRole('button', { name: 'Gå videre' }).click()
  await worker.page.getByRole('link', { name: 'Velg kommunen du arbeider for nå.' }).waitFor()
  await holdPage(worker.page, 'velg-kommune')
  await worker.page.getByRole('radio', { name: 'Alta' }).check()
  await worker.page.getByRole('button', { name: 'Gå videre' }).click()
  await chooseRole(worker, /Felles tjeneste/)
  const nobody = await visitor('LYDHØR KANELBOLLE')
  await heading(nobody.page, 'Hvem har slått meg opp?')
  await nobody.page.getByText(/Be administratoren i kommunen om å gi deg rollen/).waitFor()
})
