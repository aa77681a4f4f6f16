// Why, who and about whom, through the running demo: a person gives a reason before anything is shown, the household is held
// against Folkeregisteret before any tax is asked for, nobody sees his own or his family's data, a shielded person is that and
// nothing else, and a wrong person's records go while the rows stay.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Resultat } from '../src/decision/record.ts'
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import { pdfText } from './pdf-text.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'
import { machineHeaders, post, type RunningDemo, startDemo } from './running-demo.ts'

const resident = '04817299771'
const spouse = '27847099416'
const stranger = '29840298645'
const ownChild = '14830190059'
const [unmarried, statedSpouse] = ['03894731086', '11904635008'] as const
const [samboer, withHim, elsewhere] = ['30864542936', '12815142614', '22864430000'] as const
const [strictly, confidential] = ['16814631870', '29926231527'] as const

let real: RealPostgres
let demo: RunningDemo
let caseWorker: Awaited<ReturnType<typeof logIn>>
beforeAll(async () => {
  real = await startPostgres()
  demo = await startDemo({ DATABASE_URL: real.appUrl })
  caseWorker = await logIn(demo.json.brukere[0]?.foedselsnummer ?? '')
})
afterAll(async () => {
  const code = await demo?.stop()
  await real?.stop()
  expect(code).toBe(0)
})
async function fault(wanted: object): Promise<void> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(wanted) }
  expect((await fetch(`${demo.json.simulators}/feil`, init)).ok, JSON.stringify(wanted)).toBe(true)
}
afterEach(() => fault({ api: 'alle', feil: 'ingen' }))

interface Answer {
  readonly status: number
  readonly body: Resultat & { readonly kode?: string; readonly felt?: string; readonly detail?: string }
  readonly id: string
}
/** A person in the role for long stays. */
async function logIn(nummer: string) {
  const browser = new CookieBrowser()
  const { product, roller } = demo.json
  await browser.send(await comeBack(browser, product, { nummer }))
  const mark = async () => ((await (await browser.send(`${product}/api/v1/meg`)).json()) as { csrf: string }).csrf
  await browser.post(`${product}/api/v1/rolle`, await mark(), { rolleId: roller['LANGTIDSOPPHOLD_INSTITUSJON'] })
  const csrf = await mark()
  const answer = async (reply: Response): Promise<Answer> => ({
    status: reply.status,
    body: (await reply.json()) as Answer['body'],
    id: reply.headers.get('x-request-id') ?? '',
  })
  return {
    post: async (path: string, body: object) => answer(await browser.post(`${product}${path}`, csrf, body)),
    get: async (path: string) => answer(await browser.send(`${product}${path}`)),
    pdf: async (id: string) =>
      pdfText(Buffer.from(await (await browser.send(`${product}/api/v1/resultater/${id}/pdf`)).arrayBuffer())),
  }
}

const tenkt = [{ id: 'kommune.tenktEtterlattePensjon', beloep: 0 }]
interface Said {
  readonly begrunnelse?: string
  readonly saksreferanse?: string
  readonly overstyring?: string
}
/** The applicant, and another person in a relation. */
function household(
  soeker: string,
  type?: string,
  other = '',
  { overstyring, ...why }: Said = { begrunnelse: 'klage' },
) {
  const override = overstyring === undefined ? {} : { overstyring }
  const manuelle = type === 'SAMBOER' || type === 'ANNET' ? [] : tenkt
  const others = type === undefined ? [] : [{ identifikator: other, type, manuelle, ...override }]
  return {
    inntektsaar: 2023,
    aarsvalg: { prisdato: '2023-12-01' },
    personer: [
      { identifikator: soeker, type: 'SOEKER', manuelle: [], ...(type === undefined ? override : {}) },
      ...others,
    ],
    ...why,
  }
}
const ask = (body: object) => caseWorker.post('/api/v1/resultater', body)
const refused = ({ status, body }: Answer) => [status, body.kode, body.felt]

interface Row {
  readonly fase: string
  readonly rad: {
    readonly utfall: string
    readonly begrunnelse?: string
    readonly hendelse: string
    readonly objekt: string | null
  }
  readonly personer: readonly { readonly relasjon?: string; readonly overstyring?: string }[]
}
async function rowsOf(id: string): Promise<readonly Row[]> {
  const { rows } = await real.asOwner(
    `select a.rad::jsonb ->> 'fase' as fase, a.rad::jsonb as rad, (select json_agg(p.rad::jsonb order by p.plass)
       from audit_person p where p.fiks_org_id = a.fiks_org_id and p.nr = a.nr) as personer
     from audit a where a.rad::jsonb ->> 'requestId' = $1 order by a.nr`,
    [id],
  )
  return rows as readonly Row[]
}
const marks = async ({ id }: Answer) =>
  (await rowsOf(id)).at(-1)?.personer.map(({ relasjon, overstyring }) => [relasjon, overstyring])

/** Calls that Skatteetaten's simulated APIs have had. */
async function taxCalls(): Promise<number> {
  const { trafikk } = (await (await fetch(`${demo.json.simulators}/trafikk`)).json()) as {
    trafikk: { api: string; kall: number }[]
  }
  return trafikk.filter(({ api }) => api !== 'folkeregister').reduce((sum, { kall }) => sum + kall, 0)
}

describe('a reason before anything is shown', () => {
  test('without one neither name nor tax is asked for; the refusal is a row', async () => {
    const before = await taxCalls()
    const name = await caseWorker.post('/api/v1/personer/oppslag', { identifikator: resident })
    const tax = await ask(household(resident, 'EKTEFELLE', spouse, {}))
    for (const answer of [name, tax]) {
      expect(refused(answer)).toEqual([400, 'begrunnelse-mangler', 'saksreferanse'])
      expect((await rowsOf(answer.id)).map(({ fase, rad }) => [fase, rad.utfall])).toEqual([
        ['nektet', 'begrunnelse-mangler'],
      ])
    }
    expect(await taxCalls()).toBe(before)
  })

  test('a code of the list stands on both rows and in the record; one of another service does not do', async () => {
    const answer = await ask(household(resident, 'EKTEFELLE', spouse))
    expect(answer.status).toBe(201)
    expect(answer.body.begrunnelse).toMatchObject({ kode: 'klage', tekst: expect.stringContaining('Klage') })
    expect((await rowsOf(answer.id)).map(({ fase, rad }) => [fase, rad.begrunnelse])).toEqual([
      ['spurt', 'klage'],
      ['gitt', 'klage'],
    ])
    expect(refused(await ask(household(resident, undefined, '', { begrunnelse: 'nysgjerrighet' })))).toEqual([
      400,
      'ugyldig-foresporsel',
      'begrunnelse',
    ])
  })

  test('the municipality’s own form of a case reference, from the day it is adopted for', async () => {
    const administrator = await logIn(
      demo.json.brukere.find(({ rolle }) => rolle === 'administrator')?.foedselsnummer ?? '',
    )
    const path = `/api/v1/forvaltning/${demo.json.fiksOrgId}/retningslinjer`
    const row = { noekkel: 'saksreferanse', fra: '2020-01-01', til: null, vedtatt: '2020-01-01', saksnummer: '20/1' }
    const free = await administrator.post(path, { ...row, verdi: '(a+)+' })
    expect(free.status).toBe(400)
    expect((await administrator.post(path, { ...row, verdi: '0000/0+' })).status).toBe(201)
    expect((await ask(household(resident, undefined, '', { saksreferanse: '2026/17' }))).status).toBe(201)
    const wrong = await ask(household(resident, undefined, '', { saksreferanse: 'sak-17' }))
    expect(refused(wrong)).toEqual([400, 'ugyldig-foresporsel', 'saksreferanse'])
    expect(wrong.body.detail).toContain('0000/0+')
    const { body } = (await caseWorker.get('/api/v1/meg')) as unknown as {
      body: { valgtRolle: { saksmoenster: string } }
    }
    expect(body.valgtRolle.saksmoenster).toBe('0000/0+')
  })
})

describe('relations', () => {
  test('a spouse that the register has, either of the two being the applicant', async () => {
    for (const [one, other] of [
      [resident, spouse],
      [spouse, resident],
    ] as const) {
      const answer = await ask(household(one, 'EKTEFELLE', other))
      expect([answer.status, await marks(answer)]).toEqual([
        201,
        [
          [undefined, undefined],
          ['bekreftet', undefined],
        ],
      ])
    }
  })

  test.each([
    ['EKTEFELLE', unmarried, statedSpouse],
    ['PARTNER', resident, stranger],
    ['BARN', resident, stranger],
  ])('%s that the register has not: no tax call, until it is overridden and logged', async (type, soeker, other) => {
    const before = await taxCalls()
    const answer = await ask(household(soeker, type, other))
    expect(refused(answer)).toEqual([422, 'relasjon-ikke-bekreftet', 'personer[1].overstyring'])
    expect((await rowsOf(answer.id)).map(({ fase, rad }) => [fase, rad.utfall])).toEqual([
      ['spurt', 'ok'],
      ['feilet', 'relasjon-ikke-bekreftet'],
    ])
    expect(await taxCalls()).toBe(before)
    const overridden = await ask(household(soeker, type, other, { begrunnelse: 'klage', overstyring: 'dokumentert' }))
    expect([overridden.status, (await marks(overridden))?.[1]]).toEqual([201, ['overstyrt', 'dokumentert']])
    expect(overridden.body.personer[1]?.relasjon).toEqual({ ord: 'overstyrt', overstyring: 'dokumentert' })
    const note = overridden.body.merknader.find(({ kode }) => kode === 'relasjon-overstyrt')?.tekst ?? 'no note'
    expect(await caseWorker.pdf(overridden.body.id)).toContain(note.replaceAll(' ', '').slice(0, 40))
    const invented = household(soeker, type, other, { begrunnelse: 'klage', overstyring: 'fordi' })
    expect(refused(await ask(invented))).toEqual([400, 'ugyldig-foresporsel', 'personer[1].overstyring'])
  })

  test('a samboer at the same address is confirmed, one elsewhere is stated; neither is refused', async () => {
    const together = await ask(household(samboer, 'SAMBOER', withHim))
    expect([together.status, (await marks(together))?.[1]]).toEqual([201, ['bekreftet', undefined]])
    const apart = await ask(household(samboer, 'SAMBOER', elsewhere))
    expect([apart.status, (await marks(apart))?.[1]]).toEqual([201, ['opplyst', undefined]])
    expect(apart.body.merknader.map(({ kode }) => kode)).toContain('relasjon-opplyst')
  })

  test('the register is down: not a permission; an override is logged as not checked', async () => {
    await fault({ api: 'folkeregister', feil: '503' })
    const before = await taxCalls()
    const answer = await ask(household(resident))
    expect(refused(answer)).toEqual([422, 'relasjon-ikke-sjekket', 'personer[0].overstyring'])
    expect(await taxCalls()).toBe(before)
    const anyway = await ask(
      household(resident, undefined, '', { begrunnelse: 'klage', overstyring: 'ikke-kontrollerbar' }),
    )
    expect([anyway.status, await marks(anyway)]).toEqual([201, [['ikke-sjekket', 'ikke-kontrollerbar']]])
  })

  test('a machine is never refused for a relation: it is marked on the row', async () => {
    const headers = await machineHeaders(demo.json)
    const rolleId = demo.json.roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? ''
    const machine = async (type: string, other: string) => {
      const { begrunnelse: _, ...body } = household(resident, type, other)
      const url = `${demo.json.product}/api/v1/resultater`
      const reply = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ ...body, rolleId }) })
      return {
        status: reply.status,
        mark: (await marks({ id: reply.headers.get('x-request-id') ?? '' } as Answer))?.[1],
      }
    }
    expect(await machine('EKTEFELLE', spouse)).toEqual({ status: 201, mark: ['bekreftet', undefined] })
    for (const type of ['EKTEFELLE', 'PARTNER', 'BARN'])
      expect(await machine(type, stranger)).toEqual({ status: 201, mark: ['ikke-bekreftet', undefined] })
    for (const type of ['SAMBOER', 'ANNET'])
      expect(await machine(type, stranger)).toEqual({ status: 201, mark: [undefined, undefined] })
    await fault({ api: 'folkeregister', feil: '503' })
    expect(await machine('EKTEFELLE', spouse)).toEqual({ status: 201, mark: ['ikke-sjekket', undefined] })
  })
})

describe('own and family', () => {
  test('nobody looks himself up, nor his child, by any road; no tax is asked for', async () => {
    const before = await taxCalls()
    const self = demo.json.brukere[0]?.foedselsnummer ?? ''
    const why = { begrunnelse: 'klage' }
    const roads: readonly [Answer, string][] = [
      [await ask(household(self)), 'egen-sak'],
      [await ask(household(resident, 'ANNET', self)), 'egen-sak'],
      [await caseWorker.post('/api/v1/personer/oppslag', { identifikator: self, ...why }), 'egen-sak'],
      [await ask(household(ownChild)), 'naer-familie'],
      [await ask(household(resident, 'ANNET', ownChild)), 'naer-familie'],
      [await caseWorker.post('/api/v1/personer/oppslag', { identifikator: ownChild, ...why }), 'naer-familie'],
    ]
    for (const [answer, kode] of roads) {
      expect([answer.status, answer.body.kode]).toEqual([403, kode])
      expect((await rowsOf(answer.id)).at(-1)?.rad.utfall).toBe(kode)
      expect(JSON.stringify(answer.body)).not.toMatch(/KONTORSTOL|\d{11}/)
    }
    expect(await taxCalls()).toBe(before)
  })

  test('a colleague’s record about the child stays shut for the parent', async () => {
    const colleague = await logIn(demo.json.brukere[1]?.foedselsnummer ?? '')
    const made = await colleague.post('/api/v1/resultater', household(ownChild))
    expect(made.status).toBe(201)
    const read = await caseWorker.get(`/api/v1/resultater/${made.body.id}`)
    expect([read.status, read.body.kode]).toEqual([403, 'naer-familie'])
    expect((await colleague.get(`/api/v1/resultater/${made.body.id}`)).status).toBe(200)
  })
})

describe('shielded: that, and nothing else', () => {
  test.each([strictly, confidential])('%s on the card, in the record and in the PDF', async (identifikator) => {
    const card = await caseWorker.post('/api/v1/personer/oppslag', { identifikator, begrunnelse: 'klage' })
    expect(card.body).toEqual({ identifikator, skjermet: true })
    const { status, body } = await ask(household(identifikator))
    expect([status, body.grunnlag, body.personer[0]?.skjermet]).toEqual([201, null, true])
    expect(body.fakta[0]).toMatchObject({ navn: { known: false, why: 'withheld' } })
    expect(body.fakta[0]).not.toHaveProperty('identitet')
    const pdf = await caseWorker.pdf(body.id)
    for (const said of [JSON.stringify(body), pdf])
      expect(said).not.toMatch(/GARDIN|KJELLERD|Skjulveien|Hemmeligstien|498000|498 000/)
    expect(pdf).toMatch(/kjermet/)
  })

  test('on a machine call the code says so, and the name is nowhere', async () => {
    const path = `/register/api/v1/ks/${demo.json.roller['LANGTIDSOPPHOLD_INSTITUSJON']}/skatteoginntektsopplysninger/beregning/langtidsopphold-institusjon`
    const personer = [{ identifikator: confidential, type: 'SOEKER', ekstraposter: [] }]
    const headers = await machineHeaders(demo.json)
    const { body } = await post(`${demo.json.product}${path}`, headers, { inntektsaar: 2023, personer })
    expect(JSON.stringify(body)).toMatch(/skjermet/)
    expect(JSON.stringify(body)).not.toMatch(/KJELLERD|498/)
  })
})

test('«Feil person»: the whole family of records goes, the rows stay, and a row says so', async () => {
  const first = await ask(household(resident, 'EKTEFELLE', spouse))
  const manuelle = [{ id: 'kommune.andreInntekter', beloep: 1000, tittel: 'Arv' }]
  const change = { personer: [{ identifikator: resident, manuelle }] }
  const second = await caseWorker.post(`/api/v1/resultater/${first.body.id}/endringer`, change)
  const third = await caseWorker.post(`/api/v1/resultater/${second.body.id}/endringer`, change)
  const sibling = await caseWorker.post(`/api/v1/resultater/${first.body.id}/endringer`, change)
  const other = await ask(household(samboer))
  expect([second.status, third.status, sibling.status]).toEqual([201, 201, 201])

  const marked = await caseWorker.post(`/api/v1/resultater/${second.body.id}/feil-person`, {})
  expect([marked.status, marked.body]).toEqual([200, { fjernet: 4 }])
  for (const { body } of [first, second, third, sibling]) {
    const gone = await caseWorker.get(`/api/v1/resultater/${body.id}`)
    expect([gone.status, gone.body.kode]).toEqual([404, 'ikke-funnet'])
  }
  expect((await caseWorker.get(`/api/v1/resultater/${other.body.id}`)).status).toBe(200)
  expect((await rowsOf(first.id)).map(({ fase }) => fase)).toEqual(['spurt', 'gitt'])
  const rows = await rowsOf(marked.id)
  expect(rows.map(({ fase, rad }) => [rad.hendelse, fase])).toEqual([
    ['feil-person', 'spurt'],
    ['feil-person', 'gitt'],
  ])
  expect([rows[1]?.rad.objekt, rows[1]?.personer.length]).toEqual([second.body.id, 2])
  expect((await caseWorker.post(`/api/v1/resultater/${second.body.id}/feil-person`, {})).status).toBe(404)
  expect((await caseWorker.post(`/api/v1/resultater/${second.body.id}/endringer`, change)).status).toBe(404)
})
