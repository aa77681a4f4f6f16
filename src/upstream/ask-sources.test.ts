// One question through permit, tokens, transport and clients, against a real HTTP server: what is asked, and what each answer
// becomes. Every way of not answering must end as a Fact with a reason.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type StandIn, json, startStandIn } from '../../checks/stand-in-source.ts'
import { type PermitParts, uncheckedPermit } from '../../checks/unchecked-permit.ts'
import type { Fact } from '../base/fact.ts'
import { personidentifikator } from '../base/person-number.ts'
import { type AskedPerson, askSources, tellPlan } from './ask-sources.ts'
import { fetchBeregnetSkatt } from './beregnetskatt/client.ts'
import { lookUpPerson } from './folkeregister/client.ts'
import type { Answers } from './schema.ts'
import type { Limits } from './settings.ts'
import { type Upstream, createUpstream } from './source.ts'
import { watched } from './watch.ts'

const resident = personidentifikator('04817299771')
const spouse = personidentifikator('27847099416')
const people: AskedPerson[] = [
  { identifikator: resident, type: 'SOEKER' },
  { identifikator: spouse, type: 'EKTEFELLE' },
]
const pakke = 'kommunelangtidsoppholdinstitusjon'

let source: StandIn
let upstream: Upstream
let said: string
const start = (limits: Partial<Limits> = {}): void => {
  upstream = createUpstream(
    source.settings({ extraTries: 0, ...limits }),
    () => new Date('2026-11-21T12:00:00Z'),
    (attempt) => {
      said += JSON.stringify(attempt)
    },
  )
}
beforeEach(async () => {
  source = await startStandIn()
  source.answer = ({ url = '' }, response) => json(response, 200, answerTo(url))
  said = ''
  start()
})
afterEach(async () => {
  await upstream.close()
  await source.close()
})

/** A good answer to whatever is asked. */
function answerTo(url: string): Record<string, unknown> {
  const [api = '', last = ''] = [url.split('/')[1], url.split('/').at(-1)]
  const person = last.split('?')[0] ?? ''
  const envelope = { personidentifikator: person, inntektsaar: '2023', skjermet: false }
  if (api === 'ssg')
    return { ...envelope, stadie: url.split('/')[3], grunnlag: [{ tekniskNavn: 'innskudd', beloep: 7 }] }
  if (api === 'bsa') return { ...envelope, inntektsaar: 2023, beregnetSkattFastland: { beregnetSkatt: 3 } }
  if (api === 'ar') return { ...envelope, fastland: { restskatt: 0 } }
  return { identifikasjonsnummer: [{ foedselsEllerDNummer: person }], navn: [{ fornavn: 'Kari', etternavn: 'Prøve' }] }
}

const ask = (parts: Partial<PermitParts> = {}, who = people): Promise<Answers[]> =>
  askSources(upstream, uncheckedPermit({ personer: [resident, spouse], ...parts }), who)
const outcome = (fact: Fact<unknown> | undefined): unknown =>
  fact?.known ? 'known' : fact && [fact.why, ...(fact.kode === undefined ? [] : [fact.kode])].join(' ')

describe('what is asked', () => {
  test('langtid: all sources for the resident, no Beregnet skatt for the spouse; package, year and parts in the address', async () => {
    const answers = await ask()
    expect(source.asked.map(({ path }) => path).sort()).toEqual(
      [
        `/ar/v2/${pakke}/2023/${resident}`,
        `/ar/v2/${pakke}/2023/${spouse}`,
        `/bsa/v2/${pakke}/2023/${resident}`,
        `/freg/v1/personer/${resident}?part=navn&part=identifikasjonsnummer&part=status`,
        `/freg/v1/personer/${spouse}?part=navn&part=identifikasjonsnummer&part=status`,
        `/ssg/v2/oppgjoer/${pakke}/2023/${resident}`,
        `/ssg/v2/oppgjoer/${pakke}/2023/${spouse}`,
      ].sort(),
    )
    expect(answers[1]?.beregnetskatt).toEqual({ known: false, id: 'beregnetskatt:1', why: 'not-asked' })
    expect(answers[0]?.summertskattegrunnlag).toMatchObject({
      known: true,
      id: 'summertskattegrunnlag:0',
      source: { api: 'summertskattegrunnlag', hentet: '2026-11-21T12:00:00.000Z' },
    })
  })

  test('another service asks only what its row lists; progress is told per person and source', async () => {
    const told: string[] = []
    const permit = uncheckedPermit({
      personer: [resident, spouse],
      ask: { typer: ['SOEKER', 'EKTEFELLE'] },
      hjemmel: { apier: ['summertskattegrunnlag', 'folkeregister'] },
    })
    const watch = { stop: new AbortController().signal, tell: (...event: unknown[]) => void told.push(event.join(' ')) }
    const followedUpstream = watched(upstream, watch)
    tellPlan(followedUpstream, permit)
    const [first] = await askSources(followedUpstream, permit, people)
    expect(source.asked).toHaveLength(4)
    expect([outcome(first?.beregnetskatt), outcome(first?.avregning)]).toEqual(['not-asked', 'not-asked'])
    const ofOne = told.filter((line) => line.startsWith('1 summertskattegrunnlag'))
    expect(ofOne.map((line) => line.split(' ')[2])).toEqual(['venter', 'spoer', 'svarte'])
    expect(told).toHaveLength(12)
  })

  test('a draft is asked for only where the purpose allows it and the source says 404', async () => {
    source.answer = ({ url = '' }, response) =>
      url.includes('/oppgjoer/') ? json(response, 404, { kode: 'SSG-008' }) : json(response, 200, answerTo(url))
    const draft = { hjemmel: { stadier: ['oppgjoer', 'utkast'] as const } }
    expect((await ask(draft))[0]?.summertskattegrunnlag).toMatchObject({ known: true, value: { stadie: 'utkast' } })
    expect(outcome((await ask())[0]?.summertskattegrunnlag)).toBe('no-record SSG-008')
    source.answer = (_, response) => json(response, 400, { kode: 'SSG-006' })
    source.asked.length = 0
    expect(outcome((await ask(draft))[0]?.summertskattegrunnlag)).toBe('no-record SSG-006')
    expect(source.asked.filter(({ path }) => path.includes('utkast'))).toEqual([])
  })

  test('a person, source, year or handling outside the permit throws, without the number', async () => {
    const question = { person: spouse, samePerson: async () => false }
    const thrown = await Promise.allSettled([
      fetchBeregnetSkatt(upstream, { ...question, permit: uncheckedPermit({ personer: [resident] }) }),
      fetchBeregnetSkatt(upstream, {
        ...question,
        permit: uncheckedPermit({ personer: [spouse], hjemmel: { apier: ['avregning'] } }),
      }),
      fetchBeregnetSkatt(upstream, {
        ...question,
        permit: uncheckedPermit({ personer: [spouse], hjemmel: { rettighetspakke: '' } }),
      }),
      fetchBeregnetSkatt(upstream, {
        ...question,
        permit: uncheckedPermit({ personer: [spouse], hjemmel: { stadier: [] } }),
      }),
      ask({ ask: { inntektsaar: 2020 } }),
      lookUpPerson(upstream, uncheckedPermit({ personer: [spouse] }), spouse),
    ])
    expect(thrown.map(({ status }) => status)).toEqual(Array(6).fill('rejected'))
    expect(JSON.stringify(thrown.map((one) => one.status === 'rejected' && String(one.reason)))).not.toContain(spouse)
    expect(source.asked).toEqual([])
  })

  test('a personoppslag asks for the parts a relation offer needs, and no more', async () => {
    const permit = uncheckedPermit({ personer: [resident], ask: { handling: 'personoppslag' } })
    expect(outcome(await lookUpPerson(upstream, permit, resident))).toBe('known')
    expect(source.asked[0]?.path.split('part=').slice(1).join('')).toBe(
      'navn&identifikasjonsnummer&status&adressebeskyttelse&sivilstand&familierelasjon',
    )
  })
})

describe('what an answer becomes', () => {
  const one = [people[0] as AskedPerson]
  const each = async (answer: StandIn['answer']): Promise<unknown[]> => {
    source.answer = answer
    const [facts] = await ask({ personer: [resident] }, one)
    return [facts?.summertskattegrunnlag, facts?.beregnetskatt, facts?.avregning, facts?.folkeregister].map(outcome)
  }

  test.each([
    [404, 'SSG-007', 'no-person'],
    [404, 'SSG-008', 'no-record'],
    [400, 'SSG-006', 'no-record'],
    [403, 'SSG-005', 'not-delegated'],
    [403, 'SSG-010', 'source-down'],
    [403, 'DAS-008', 'not-delegated'],
    [410, 'SSG-011', 'deleted'],
    [404, 'SSG-003', 'source-down'],
    [404, 'DAS-002', 'source-down'],
    [500, 'SSG-001', 'source-down'],
    [500, 'SSG-008', 'source-down'],
    [406, 'SSG-009', 'source-down'],
  ])('Summert skattegrunnlag %i %s → %s', async (status, kode, why) => {
    const [summert] = await each((_, response) => json(response, status, { kode, melding: resident }))
    expect(summert).toBe(`${why} ${kode}`)
  })

  test.each([
    [404, 'BSA-007', 1, 'no-record'],
    [400, 'BSA-006', 1, 'no-record'],
    [404, 'BSA-009', 1, 'no-person'],
    [403, 'BSA-005', 1, 'not-delegated'],
    [410, 'BSA-010', 1, 'deleted'],
    [404, 'AR-007', 2, 'no-record'],
    [404, 'AR-009', 2, 'no-person'],
    [403, 'AR-005', 2, 'not-delegated'],
    [404, 'FR-001', 3, 'no-person'],
    [404, 'SIM-FREG-404', 3, 'no-person'],
    [403, 'FR-002', 3, 'not-delegated'],
    [404, 'DAS-002', 3, 'source-down'],
  ])('%i %s → place %i: %s', async (status, kode, place, why) => {
    expect((await each((_, response) => json(response, status, { kode })))[place]).toBe(`${why} ${kode}`)
  })

  const down = (kode: string): string[] => Array(4).fill(`source-down ${kode}`)
  test.each<[string, StandIn['answer'], string]>([
    ['HTML', (_, response) => response.writeHead(200).end('<html>'), 'ikke-json'],
    ['nothing', (_, response) => response.writeHead(200).end(), 'ikke-json'],
    ['half', (_, response) => response.writeHead(200).end('{"personidentifikator":'), 'ikke-json'],
    ['null', (_, response) => json(response, 200, null), 'ugyldig-svar'],
    ['a list', (_, response) => json(response, 200, []), 'ugyldig-svar'],
    ['an HTML 404', (_, response) => response.writeHead(404).end('<html>'), 'http-404'],
    ['an empty 410', (_, response) => response.writeHead(410).end(), 'http-410'],
    ['an HTML 403', (_, response) => response.writeHead(403).end('<html>'), 'http-403'],
    ['a 429', (_, response) => json(response, 429, { kode: 'SSG-001' }), 'http-429'],
    ['a redirect', (_, response) => response.writeHead(302, { location: '/x' }).end(), 'http-302'],
    ['text where a code should be', (_, response) => json(response, 404, { kode: `x ${resident}` }), 'http-404'],
    ['a dead socket', (request) => request.socket.destroy(), 'tilkobling'],
  ])('%s → source-down', async (_, answer, kode) => {
    // A list or null is no person document either; the register names that differently.
    const found = await each(answer)
    expect(found.slice(0, 3)).toEqual(down(kode).slice(0, 3))
    expect(found[3]).toMatch(/^source-down /)
  })

  const changed = (change: Record<string, unknown>) =>
    each(({ url = '' }, response) => json(response, 200, { ...answerTo(url), ...change }))

  test('a shielded person is withheld, whatever else the answer holds', async () => {
    expect((await changed({ skjermet: true })).slice(0, 3)).toEqual(Array(3).fill('withheld skjermet'))
    const [summert] = await each((_, response) =>
      json(response, 200, { personidentifikator: resident, inntektsaar: '2023', skjermet: true }),
    )
    expect(summert).toBe('withheld skjermet')
  })

  test('another year, another stage, another person, or a shape that is not the source’s, is never used', async () => {
    expect((await changed({ inntektsaar: '2022' })).slice(0, 3)).toEqual(down('annet-aar').slice(0, 3))
    expect((await changed({ stadie: 'utkast' }))[0]).toBe('source-down annet-stadie')
    expect((await changed({ personidentifikator: spouse })).slice(0, 3)).toEqual(down('annen-person').slice(0, 3))
    expect((await changed({ grunnlag: [{ tekniskNavn: 'innskudd', beloep: '7' }] }))[0]).toBe(
      'source-down ugyldig-svar',
    )
    expect((await changed({ grunnlag: [{ tekniskNavn: 'innskudd', beloep: 0.5 }] }))[0]).toBe(
      'source-down ugyldig-svar',
    )
    expect((await changed({ beregnetSkattFastland: undefined }))[1]).toBe('source-down ugyldig-svar')
    expect((await changed({ fastland: undefined }))[2]).toBe('source-down ugyldig-svar')
    expect((await changed({ grunnlag: undefined }))[0]).toBe('source-down ugyldig-svar')
    expect((await changed({ grunnlag: [] }))[0]).toBe('known')
    expect((await changed({ identifikasjonsnummer: [{ foedselsEllerDNummer: spouse }] }))[3]).toBe(
      'source-down annen-person',
    )
  })

  test('another number is accepted when Folkeregisteret lists both on one person', async () => {
    const both = [resident, spouse].map((number) => ({ foedselsEllerDNummer: number }))
    const found = await changed({ personidentifikator: spouse, identifikasjonsnummer: both })
    expect(found).toEqual(['known', 'known', 'known', 'known'])
  })

  test('new fields and categories survive', async () => {
    const post = { tekniskNavn: 'nytt', beloep: 1, kategori: 'ny', spesifisering: [{ type: 'Ny' }], nyAndel: 2 }
    expect(await changed({ grunnlag: [post], nyttFelt: { a: 1 } })).toEqual(['known', 'known', 'known', 'known'])
  })

  test('a refused token is renewed once; refused again, the source is down', async () => {
    source.answer = ({ url = '', headers }, response) =>
      ['Bearer t1', 'Bearer t2', 'Bearer t3', 'Bearer t4'].includes(headers.authorization ?? '')
        ? json(response, 401, { kode: 'SSG-004' })
        : json(response, 200, answerTo(url))
    const [facts] = await ask({ personer: [resident] }, one)
    expect(outcome(facts?.summertskattegrunnlag)).toBe('known')
    source.asked.length = 0
    expect((await each((_, response) => json(response, 401, { kode: 'SSG-004' })))[0]).toBe('source-down SSG-004')
    expect(source.asked.filter(({ path }) => path.startsWith('/ssg'))).toHaveLength(2)
  })

  test('a missing delegation in Maskinporten is told with its code, and the sources are not asked', async () => {
    source.token = (_, response) => json(response, 403, { error: 'forbidden', error_description: 'MP-251: no' })
    const [facts] = await ask({ personer: [resident] }, one)
    expect(outcome(facts?.avregning)).toBe('not-delegated MP-251')
    expect(source.asked).toEqual([])
  })

  test('nothing that comes out of a bad day holds the number or the source’s text', async () => {
    const days: StandIn['answer'][] = [
      (_, response) => json(response, 404, { kode: 'SSG-008', melding: `fant ikke ${resident}` }),
      (request, response) => response.writeHead(500).end(request.url),
      (request) => request.socket.destroy(),
      (request) => request.socket.end(`${request.url}\r\n\r\n`),
    ]
    for (const day of days) {
      source.answer = day
      const [facts] = await ask({ personer: [resident] }, one)
      said += JSON.stringify([
        facts?.summertskattegrunnlag,
        facts?.beregnetskatt,
        facts?.avregning,
        facts?.folkeregister,
      ])
    }
    expect(said).toContain('source-down')
    expect(said).not.toContain(resident)
    expect(said).not.toContain('fant ikke')
  })
})
