// The people's pages as a browser without script sees them: search, one person, faults, and no number in an address.
import { beforeAll, describe, expect, it } from 'vitest'
import Fastify, { type FastifyInstance } from 'fastify'
import { SimulatorClock } from '../clock.ts'
import type { SimulatorContext } from '../context.ts'
import { Faults } from '../faults.ts'
import { acceptForms } from '../form-body.ts'
import { makeKeys } from '../keys.ts'
import { People } from '../people-register.ts'
import { emptyRegistration } from '../registration.ts'
import { builtInPeople } from './index.ts'
import { numbers } from './numbers.ts'
import { descriptionsOf, mountPeoplePages } from './pages.ts'

let app: FastifyInstance
let context: SimulatorContext

beforeAll(async () => {
  const clock = new SimulatorClock('2026-11-21T12:00:00Z')
  const people = People.of(builtInPeople(clock.now()))
  const keys = await makeKeys()
  context = {
    base: 'http://localhost:8140',
    clock,
    people,
    registration: emptyRegistration,
    keys,
    faults: new Faults(),
  }
  app = Fastify()
  acceptForms(app)
  mountPeoplePages(app, context)
})

const get = async (url: string) => {
  const reply = await app.inject({ url })
  return { status: reply.statusCode, html: reply.body }
}
const hits = (html: string): number => (html.match(/<li><a href="\/personer\//g) ?? []).length

describe('the search', () => {
  it('lists everyone, with labels on every field, and says how many', async () => {
    const { status, html } = await get('/personer')
    expect(status).toBe(200)
    expect(hits(html)).toBe(context.people.all.length)
    for (const name of ['q', 'alder', 'tjeneste', 'stadium', 'gevinst', 'relasjon']) {
      expect(html).toContain(`<label for="${name}">`)
      expect(html).toContain(`id="${name}" name="${name}"`)
    }
    expect(html).toContain('lang="nb"')
  })

  it('narrows by every field, and by words of name and sentence', async () => {
    const all = descriptionsOf(context)
    for (const [query, fits] of [
      ['alder=barn', (d) => d.aldersgruppe === 'barn'],
      ['tjeneste=boligsosial', (d) => d.tjenester.includes('boligsosial')],
      ['stadium=slettet', (d) => d.stadier.includes('slettet')],
      ['stadium=ingen', (d) => d.stadier.includes('ingen')],
      ['gevinst=ja', (d) => d.gevinster],
      ['relasjon=samboer', (d) => d.slektninger.some((r) => r.relasjon === 'samboer')],
      ['relasjon=alene', (d) => d.slektninger.length === 0],
    ] as [string, (d: (typeof all)[number]) => boolean][]) {
      const { html } = await get(`/personer?${query}`)
      const expected = all.filter(fits).length
      expect([query, hits(html)]).toEqual([query, expected])
      expect(expected).toBeGreaterThan(0)
      expect(expected).toBeLessThan(all.length)
    }
    expect(hits((await get('/personer?q=p%C3%A5funn')).html)).toBe(1)
    expect(hits((await get('/personer?q=sykehjem+pensjon&alder=eldre')).html)).toBeGreaterThan(0)
  })

  it('finds samboere only at a shared address, two of them', () => {
    const pairs = descriptionsOf(context).filter((d) => d.slektninger.some((r) => r.relasjon === 'samboer'))
    expect(pairs.map((d) => d.navn)).toEqual(['MUNTER SALTBØSSE', 'DJERV LYKTESTOLPE'])
  })

  it('shows what was typed as text, and says so when nobody fits', async () => {
    const { html } = await get(`/personer?q=${encodeURIComponent('"><script>x')}`)
    expect(html).not.toContain('<script>')
    expect(html).toContain('Ingen passer.')
  })
})

describe('a person', () => {
  it('has an address without the number, unique for all', () => {
    const slugs = descriptionsOf(context).map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(slugs.every((slug) => /^[a-z][a-z-]*$/.test(slug))).toBe(true)
  })

  it('shows what each API answers, and links the spouse', async () => {
    const { html } = await get('/personer/upersonlig-paafunn')
    expect(html).toContain('04817299771')
    expect(html).toContain('href="/personer/oppriktig-damesykkel"')
    expect(html).toContain('Inntektsåret 2023')
    expect(html).toContain('&quot;beregnetSkatt&quot;: 234591')
    expect(html).toContain('Summert skattegrunnlag, oppgjoer, kommuneforeldrebetaling: 200')
    expect(html).toMatch(/Summert skattegrunnlag, utkast, kommuneforeldrebetaling: 404, SSG-008/)
    expect(html).toContain('&quot;relatertVedSivilstand&quot;: &quot;27847099416&quot;')
  })

  it('tells the deleted, the shielded and the newly settled apart', async () => {
    expect((await get('/personer/slettet-tavle')).html).toContain('410, SSG-011')
    expect((await get('/personer/skjermet-gardin')).html).toContain('200, skjermet')
    const fresh = (await get('/personer/nyoppgjort-stempel')).html
    expect(fresh).toMatch(/2025(?:(?!Inntektsåret).)*oppgjoer, kommuneforeldrebetaling: 404, SSG-008/s)
    expect(fresh).toContain('utkast, kommuneforeldrebetaling: 200')
  })

  it('is 404 in words when nobody has the address', async () => {
    const { status, html } = await get('/personer/04817299771')
    expect(status).toBe(404)
    expect(html).not.toContain('04817299771')
  })
})

describe('faults', () => {
  const post = (slug: string, form: Record<string, string>) =>
    app.inject({
      method: 'POST',
      url: `/personer/${slug}/feil`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(form).toString(),
    })

  it('are set and removed for one person by a form', async () => {
    const reply = await post('tom-postkasse', { api: 'avregning', feil: '503' })
    expect([reply.statusCode, reply.headers.location]).toEqual([303, '/personer/tom-postkasse'])
    expect(context.faults.list()).toMatchObject([{ api: 'avregning', feil: '503', person: numbers.tomPostkasse }])
    expect((await get('/personer/tom-postkasse')).html).toContain('Fjern feilen på avregning')
    await post('tom-postkasse', { api: 'avregning', feil: 'ingen' })
    expect(context.faults.list()).toEqual([])
  })

  it('are refused when the form names none', async () => {
    expect((await post('tom-postkasse', { api: 'avregning', feil: 'vulkan' })).statusCode).toBe(400)
    expect((await post('tom-postkasse', { api: 'yr', feil: '503' })).statusCode).toBe(400)
    expect((await post('ingen', { api: 'avregning', feil: '503' })).statusCode).toBe(404)
  })
})
