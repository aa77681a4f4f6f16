// What staff write about the pages: how it is kept (embedded database), and who may write and read it (the running demo, over HTTP).
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chainA, chainB, freshKeys, now } from './audit-rows.ts'
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import { type EmbeddedForChecks, openForChecks } from './embedded-database.ts'
import { type DemoPlace, type RunningDemo, startDemo } from './running-demo.ts'

const keys = freshKeys()
let place: EmbeddedForChecks
let demo: RunningDemo
beforeAll(async () => {
  ;[place, demo] = await Promise.all([openForChecks(keys), startDemo()])
})
afterAll(async () => {
  await place?.stop()
  expect(await demo?.stop()).toBe(0)
})

const text = 'Knappen er vanskelig å finne'
test('sealed, without a name, in one municipality alone; a year later the sweep takes it', async () => {
  const { store, asOwner } = place
  const organisations = [
    { fiksOrgId: chainA, navn: 'Asker', organisasjonsnummer: '920125298', kommunenummer: '3203' },
    { fiksOrgId: chainB, navn: 'Alta', organisasjonsnummer: '974760673', kommunenummer: '5601' },
  ]
  for (const one of organisations) await store.operator.createOrganisation(one)
  const id = randomUUID()
  const written = { id, rolleId: null, side: '/forvaltning/logg', tekst: text, skrevet: now.toISOString() }
  await store.feedback.add(chainA, written)
  const [row] = (await asOwner('select * from tilbakemelding')) as Record<string, unknown>[]
  expect(Object.keys(row ?? {}).toSorted()).toEqual(
    ['behandlet', 'fiks_org_id', 'id', 'noekkel', 'rolle_id', 'side', 'skrevet', 'tekst', 'utloeper'].toSorted(),
  )
  expect(Buffer.from(row?.['tekst'] as Uint8Array).toString('latin1')).not.toContain('Knappen')
  expect(await store.feedback.list({ fiksOrgId: chainB })).toEqual([])
  expect(await store.feedback.list({ fiksOrgId: chainA })).toMatchObject([{ id, tekst: text, behandlet: null }])
  const later = '2026-05-05T10:00:00.000Z'
  expect(await store.feedback.handle({ fiksOrgId: chainB }, id, later)).toBe(false)
  expect(await store.feedback.handle({ fiksOrgId: chainA }, id, later)).toBe(true)
  expect(await store.feedback.handle({ fiksOrgId: chainA }, id, later)).toBe(false)
  await store.sweep(new Date('2027-05-03T10:00:00.000Z'))
  expect(await store.feedback.list({ fiksOrgId: chainA })).toMatchObject([{ id, behandlet: later }])
  await store.sweep(new Date('2027-05-04T10:00:00.000Z'))
  expect(await asOwner('select * from tilbakemelding')).toEqual([])
})

type Ask = (method: string, path: string, body?: object) => Promise<{ status: number; body: Record<string, unknown> }>

/** Logged in as one of the demo's people, without a role chosen. */
async function as(from: DemoPlace, wanted: string): Promise<Ask> {
  const nummer = from.brukere.find(({ rolle }) => rolle === wanted)?.foedselsnummer ?? ''
  const browser = new CookieBrowser()
  await browser.send(await comeBack(browser, demo.json.product, { nummer }))
  const { csrf } = (await (await browser.send(`${demo.address}/api/v1/meg`)).json()) as { csrf: string }
  return async (method, path, body) => {
    const url = demo.address + path
    const reply = method === 'GET' ? await browser.send(url) : await browser.post(url, csrf, body)
    return { status: reply.status, body: (await reply.json()) as Record<string, unknown> }
  }
}

test('a number, a citizen, another municipality and the twenty-first in an hour are refused, each with a row', async () => {
  const { fiksOrgId: kommune, annenKommune } = demo.json
  const [administrator, neighbour, citizen] = await Promise.all([
    as(demo.json, 'administrator'),
    as(annenKommune, 'administrator'),
    as(demo.json, 'innbygger'),
  ])
  const sent = (tekst: string) => ({ side: '/satser', tekst, kommune })
  const path = '/api/v1/tilbakemeldinger'
  const list = `/api/v1/forvaltning/${kommune}/tilbakemeldinger`
  expect((await administrator('POST', path, sent('Gjelder 048172 99771'))).body).toMatchObject({
    kode: 'ugyldig-foresporsel',
    felt: 'tekst',
  })
  expect((await administrator('POST', path, { ...sent('Hei'), side: '/resultat/12345678901' })).status).toBe(400)
  expect((await citizen('POST', path, sent('Hei'))).status).toBe(403)
  expect((await neighbour('POST', path, sent('Hei'))).status).toBe(403)
  expect((await neighbour('GET', list)).status).toBe(403)
  const statuses: number[] = []
  for (let nr = 0; nr < 21; nr++) statuses.push((await administrator('POST', path, sent(`Nummer ${nr}`))).status)
  // One was counted with the number in it.
  expect(statuses).toEqual([...Array(19).fill(201), 429, 429])
  const read = (await administrator('GET', list)).body as { tilbakemeldinger: { tekst: string; rolle: null }[] }
  expect(read.tilbakemeldinger.map(({ tekst }) => tekst)).toHaveLength(19)
  const log = await administrator('POST', `/api/v1/forvaltning/${kommune}/logg`, {
    hendelse: 'tilbakemelding',
    antall: 100,
  })
  const rows = (log.body as { rader: { fase: string; utfall: string }[] }).rader
  expect(rows.filter(({ fase }) => fase === 'utfoert')).toHaveLength(19)
  expect(JSON.stringify(rows)).not.toContain('Nummer')
})
