// Innsyn through the running demo on a real PostgreSQL: a couple is looked up; the applicant sees it all, the spouse only where, when,
// what kinds and which area; a stranger's refused attempt and «feil person» are told too; staff are named only where they may be; the
// PDF says the same; every reading is a row; a question reaches the municipality and the answer comes back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toldLines } from '../src/base/insight-lines.ts'
import type { InnsynSvar } from '../src/http/contract-innsyn.ts'
import { type Administrator, administratorOf } from './administrator.ts'
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import { pdfText } from './pdf-text.ts'
import { type Asker, household, resident, spouse, startAsker } from './reason-asker.ts'
import { machineHeaders, post } from './running-demo.ts'

const reference = '2026/4711'
const [strictly, named, nobody] = ['16814631870', '03894731086', '11843847783'] as const

let asker: Asker
let administrator: Administrator
beforeAll(async () => {
  asker = await startAsker()
  administrator = await administratorOf(asker.demo.json)
}, 180_000)
afterAll(async () => expect(await asker?.stop()).toBe(0))

/** A person logged in as nothing but himself. */
async function citizen(nummer: string) {
  const browser = new CookieBrowser()
  const { product } = asker.demo.json
  await browser.send(await comeBack(browser, product, { nummer }))
  const { csrf } = (await (await browser.send(`${product}/api/v1/meg`)).json()) as { csrf: string }
  const answer = async (reply: Response) => ({ status: reply.status, body: (await reply.json()) as InnsynSvar })
  return {
    post: async (path: string, body: object, more?: Record<string, string>) =>
      answer(await browser.post(`${product}/api/v1/${path}`, csrf, body, more)),
    get: async (path: string) => answer(await browser.send(`${product}/api/v1/${path}`)),
    pdf: async (id: string) =>
      Buffer.from(await (await browser.send(`${product}/api/v1/innsyn/${id}/pdf`)).arrayBuffer()),
  }
}
const insightOf = async (nummer: string, filter: object = {}) =>
  (await (await citizen(nummer)).post('innsyn', filter)).body
const lookUps = async (nummer: string) => (await insightOf(nummer)).oppslag

let references = 0
/** Each look-up in a case of its own, so that it is told by itself. */
const newReference = (): string => `2026/${++references}`

/** A person given the role for long stays, with a name, who looks the couple up. Gives the newest of the applicant's look-ups. */
async function lookedUpBy(nummer: string, navn: string) {
  const { demo } = asker
  const rolleId = demo.json.roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? ''
  const { logIn } = await import('./reason-asker.ts')
  const granted = await administrator.post(`roller/${rolleId}/tilganger`, { identifikator: nummer, navn })
  expect([200, 201, 409], JSON.stringify(granted.body)).toContain(granted.status)
  const worker = await logIn(demo, nummer)
  const { status } = await worker.post(
    '/api/v1/resultater',
    household(resident, 'EKTEFELLE', spouse, { saksreferanse: newReference() }),
  )
  expect(status).toBe(201)
  return (await lookUps(resident))[0]
}

describe('a couple is looked up', () => {
  let id: string
  beforeAll(async () => {
    const { body, status } = await asker.ask(household(resident, 'EKTEFELLE', spouse, { saksreferanse: reference }))
    expect(status).toBe(201)
    id = body.id
  })

  test('the applicant is told municipality, service, law, year, reference, kinds and who', async () => {
    const [first] = await lookUps(resident)
    expect(first).toMatchObject({
      kommune: 'Asker',
      sak: 'egen',
      omraade: 'helse-og-omsorg',
      deler: [{ handling: 'beregning', inntektsaar: 2023, utfall: 'sett', feilPerson: false }],
      egen: {
        tjeneste: 'Helse og omsorg: Langtidsopphold institusjon',
        saksreferanse: reference,
        hvem: { type: 'ansatt', navn: null, organisasjon: null },
      },
    })
    expect(first?.egen?.hjemmel).toContain('helse- og omsorgstjenesteloven § 11-2')
    expect(first?.deler[0]?.opplysninger).toEqual(
      expect.arrayContaining(['loenn', 'fradrag', 'formue', 'skatt', 'husstand']),
    )
  })

  test('the spouse is told municipality, time, kinds and area; not whose, no reference, service, law or number', async () => {
    const [first] = await lookUps(spouse)
    expect(Object.keys(first ?? {}).toSorted()).toEqual(['deler', 'egen', 'kommune', 'nr', 'omraade', 'sak'].toSorted())
    const about = ['feilPerson', 'handling', 'inntektsaar', 'opplysninger', 'tidspunkt', 'utfall']
    for (const part of first?.deler ?? []) {
      expect(Object.keys(part).toSorted()).toEqual(about)
      expect(part).toMatchObject({ handling: null, inntektsaar: null })
    }
    expect(first).toMatchObject({ kommune: 'Asker', sak: 'annens', omraade: 'helse-og-omsorg', egen: null })
    expect(first?.deler.at(-1)?.opplysninger).toEqual(['husstand', 'skatteopplysninger'])
    const all = JSON.stringify(await insightOf(spouse))
    for (const secret of [reference, resident, 'angtidsopphold', '§', '2023', id]) expect(all).not.toContain(secret)
  })

  test('the PDF says what the answer says, for both, and no more', async () => {
    for (const nummer of [resident, spouse]) {
      const who = await citizen(nummer)
      const { body } = await who.post('innsyn', {})
      const text = pdfText(await who.pdf(body.id)).replaceAll('\u200b', '')
      for (const told of body.oppslag)
        for (const { del, navn, verdier } of toldLines(told))
          expect(text).toContain(
            `${navn}:${del === 'deler' ? `•${verdier.join('•')}` : verdier.join('; ')}`.replaceAll(/\s/g, ''),
          )
      expect(text).not.toMatch(/\d{11}/)
      if (nummer === spouse) expect(text).not.toMatch(/angtidsopphold|2026\/4711|§/)
    }
  })

  test('each reading is a row before the answer; another person’s answer is not there', async () => {
    const who = await citizen(spouse)
    const { body } = await who.post('innsyn', {})
    expect((await who.get(`innsyn/${body.id}?side=1`)).body.oppslag).toEqual(body.oppslag)
    expect((await (await citizen(resident)).get(`innsyn/${body.id}`)).status).toBe(404)
    const rows = await asker.rowsAbout(body.id)
    expect(rows.map(({ rad }) => [rad.hendelse, rad.emne, rad.utfall])).toEqual([
      ['innsyn', 'liste', 'ok'],
      ['innsyn', 'side', 'ok'],
      ['innsyn', 'side', 'ok'],
    ])
  })

  test('«feil person» marks it for both, and says nothing more to the spouse', async () => {
    expect((await asker.caseWorker.post(`/api/v1/resultater/${id}/feil-person`, {})).status).toBe(200)
    for (const nummer of [resident, spouse]) {
      const parts = (await lookUps(nummer)).flatMap(({ deler }) => deler)
      const marked = parts.filter(({ feilPerson }) => feilPerson)
      expect(marked.map(({ utfall }) => utfall).toSorted()).toEqual(['sett', 'slettet'])
    }
    expect((await lookUps(spouse)).every(({ egen }) => egen === null)).toBe(true)
  })
})

test('a machine of another municipality is refused, and that is told: whose system, and that nothing was given', async () => {
  const { json } = asker.demo
  const headers = await machineHeaders(json.annenKommune)
  const { rolleId, ...body } = { rolleId: json.roller['LANGTIDSOPPHOLD_INSTITUSJON'], ...household(resident) }
  const { aarsvalg: _, begrunnelse: __, ...plain } = body as typeof body & { begrunnelse?: string }
  const { status } = await post(`${json.product}/api/v1/resultater`, headers, { rolleId, ...plain })
  expect(status).toBe(403)
  const [first] = await lookUps(resident)
  expect(first).toMatchObject({ kommune: 'Asker', deler: [{ utfall: 'avvist', opplysninger: [] }] })
})

describe('one case worker’s work is one entry', () => {
  const why = { saksreferanse: '2026/5001' }
  beforeAll(async () => {
    for (const [identifikator, type] of [
      [resident, 'SOEKER'],
      [spouse, 'EKTEFELLE'],
    ]) {
      const found = await asker.caseWorker.post('/api/v1/personer/oppslag', { identifikator, type, ...why })
      expect(found.status, JSON.stringify(found.body)).toBe(200)
    }
    expect((await asker.ask(household(resident, 'EKTEFELLE', spouse, why))).status).toBe(201)
  })

  test('the applicant reads the look-ups in the register and the tax look-up together, each with its time', async () => {
    const [first] = (await lookUps(resident)).filter(({ egen }) => egen?.saksreferanse === why.saksreferanse)
    expect(first?.deler.map(({ handling, utfall }) => [handling, utfall])).toEqual([
      ['register', 'sett'],
      ['beregning', 'sett'],
    ])
  })
})

test('a source that was down: the citizen reads that the rest was not given, on the page and in the PDF', async () => {
  const why = { saksreferanse: '2026/5002' }
  for (const api of ['summertskattegrunnlag', 'beregnetskatt', 'avregning']) await asker.fault({ api, feil: '503' })
  expect((await asker.ask(household(resident, undefined, '', why))).status).toBe(201)
  await asker.fault({ api: 'alle', feil: 'ingen' })
  const who = await citizen(resident)
  const { body } = await who.post('innsyn', {})
  const [first] = body.oppslag.filter(({ egen }) => egen?.saksreferanse === why.saksreferanse)
  expect(first?.deler).toMatchObject([{ utfall: 'delvis', opplysninger: ['husstand'] }])
  expect(pdfText(await who.pdf(body.id))).toContain('Restenavdetkommunenspurteom,fikkdenikke')
})

test('nobody has looked: an empty list, which is an answer', async () => {
  expect(await insightOf(nobody)).toMatchObject({ oppslag: [], antall: 0, kommuner: [], sider: 1 })
})

test('the answer is narrowed to a municipality and a year, and the choices stay', async () => {
  const whole = await insightOf(resident)
  const [kommune, aar] = [whole.kommuner[0]?.fiksOrgId, whole.aar[0]]
  expect((await insightOf(resident, { kommune, aar })).antall).toBe(whole.antall)
  expect(await insightOf(resident, { aar: 2001 })).toMatchObject({ antall: 0, kommuner: whole.kommuner })
  const other = { kommune: asker.demo.json.annenKommune.fiksOrgId }
  expect(await (await citizen(resident)).post('innsyn', other)).toMatchObject({
    status: 400,
    body: { felt: 'kommune' },
  })
})

describe('staff', () => {
  test('not named until the municipality chooses it; then those it has named, from then on, never a protected one', async () => {
    expect((await lookedUpBy(named, 'Navngitt Ansatt'))?.egen?.hvem).toMatchObject({ type: 'ansatt', navn: null })
    const on = await administrator.post('innsyn', { ansattnavn: true, saksnummer: '26/100' })
    expect(on).toMatchObject({ status: 200, body: { ansattnavn: true } })
    expect((await lookUps(resident))[0]?.egen?.hvem.navn).toBe(null)
    expect((await lookedUpBy(named, 'Navngitt Ansatt'))?.egen?.hvem.navn).toBe('Navngitt Ansatt')
    expect((await lookedUpBy(strictly, 'Skjult Ansatt'))?.egen?.hvem.navn).toBe(null)
  })

  test('each employee is asked about once for an answer, as Grunnlag’s own doing, and the choice is seen by the administrators', async () => {
    for (const _ of [1, 2]) await lookedUpBy(named, 'Navngitt Ansatt')
    const checks = async () => {
      const { rows } = await asker.asOwner(
        `select p.pseudonym, a.fase, a.rad::jsonb #>> '{aktoer,type}' as av from audit a
         join audit_person p on (p.fiks_org_id, p.nr) = (a.fiks_org_id, a.nr) where a.hendelse = 'ansattgradering'`,
      )
      return rows.map((row) => Object.values(row as object).join(' '))
    }
    const before = (await checks()).length
    expect((await lookUps(resident)).filter(({ egen }) => egen?.hvem.navn === 'Navngitt Ansatt')).toHaveLength(3)
    const added = (await checks()).slice(before)
    expect(added.length).toBeGreaterThan(0)
    expect(new Set(added).size).toBe(added.length)
    expect(added.every((row) => row.endsWith(' system'))).toBe(true)
    const { handlinger } = (await administrator.get('handlinger')).body as { handlinger: { emne: string }[] }
    expect(handlinger.map(({ emne }) => emne)).toContain('ansattnavn-vises')
  })

  test('hidden when Folkeregisteret cannot say; hidden again when the municipality takes it back', async () => {
    await lookedUpBy(named, 'Navngitt Ansatt')
    await asker.fault({ api: 'folkeregister', feil: '503' })
    expect((await lookUps(resident))[0]?.egen?.hvem.navn).toBe(null)
    await asker.fault({ api: 'alle', feil: 'ingen' })
    expect((await lookUps(resident))[0]?.egen?.hvem.navn).toBe('Navngitt Ansatt')
    const who = await citizen(resident)
    const { id } = (await who.post('innsyn', {})).body
    const pageAndPdf = async () => [
      (await who.get(`innsyn/${id}`)).body.oppslag[0]?.egen?.hvem.navn,
      pdfText(await who.pdf(id)).includes('NavngittAnsatt'),
    ]
    expect(await pageAndPdf()).toEqual(['Navngitt Ansatt', true])
    await asker.fault({ api: 'folkeregister', feil: '503' })
    expect(await pageAndPdf()).toEqual([null, false])
    await asker.fault({ api: 'alle', feil: 'ingen' })
    expect((await administrator.post('innsyn', { ansattnavn: false, saksnummer: '26/101' })).status).toBe(200)
    expect(await pageAndPdf()).toEqual([null, false])
    expect((await lookUps(resident))[0]?.egen?.hvem.navn).toBe(null)
  })

  test('the one who was named sees that the address protection was asked about', async () => {
    expect(
      (await lookUps(named)).some(
        ({ sak, deler }) => sak === 'ingen' && deler.some(({ opplysninger }) => opplysninger.includes('adresse')),
      ),
    ).toBe(true)
  })
})

test('a question reaches the municipality sealed; the answer comes back to the citizen alone', async () => {
  const who = await citizen(spouse)
  const { body } = await who.post('innsyn', {})
  const asked = await who.post(`innsyn/${body.id}/spoersmaal`, { oppslag: 1, tekst: 'Hvorfor slo dere meg opp?' })
  expect(asked).toMatchObject({ status: 201, body: { spoersmaal: [{ kommune: 'Asker', svar: null }] } })
  expect((await who.post(`innsyn/${body.id}/spoersmaal`, { oppslag: 9999, tekst: 'x' })).status).toBe(400)
  const list = (await administrator.get('innsynsspoersmaal')).body as { spoersmaal: { id: string; rad: number }[] }
  expect(list.spoersmaal).toMatchObject([{ tekst: 'Hvorfor slo dere meg opp?', svar: null }])
  const { id = '', rad = 0 } = list.spoersmaal[0] ?? {}
  expect(rad).toBeGreaterThan(0)
  const answered = await administrator.post(`innsynsspoersmaal/${id}/svar`, { tekst: 'Du bor sammen med søkeren.' })
  expect(answered.status).toBe(200)
  expect((await administrator.post(`innsynsspoersmaal/${id}/svar`, { tekst: 'En gang til' })).status).toBe(404)
  expect((await insightOf(spouse)).spoersmaal).toMatchObject([{ svar: 'Du bor sammen med søkeren.' }])
  expect((await insightOf(resident)).spoersmaal).toEqual([])
  const { rows } = await asker.asOwner(
    `select encode(tekst, 'escape') || encode(svar, 'escape') as kept from innsynsspoersmaal`,
  )
  expect(JSON.stringify(rows)).not.toMatch(/Hvorfor|søkeren/)
})

test('a question sent again with its Idempotency-Key is one question; reading takes no key', async () => {
  const who = await citizen(spouse)
  const { body } = await who.post('innsyn', {})
  const before = body.spoersmaal.length
  const [key, text] = [{ 'idempotency-key': 'spoersmaal-1' }, { oppslag: 1, tekst: 'Én gang, eller to?' }]
  const ask = (more: object = {}) => who.post(`innsyn/${body.id}/spoersmaal`, { ...text, ...more }, key)
  for (const answer of [await ask(), await ask()]) {
    expect(answer.status).toBe(201)
    expect(answer.body.spoersmaal).toHaveLength(before + 1)
  }
  expect((await ask({ tekst: 'Noe annet' })).status).toBe(422)
  expect((await who.post('innsyn', {}, key)).status).toBe(400)
})

test('the narrow role sees its own citizen’s rows, nobody’s without one, and no other table', async () => {
  const as = (setting: string, statement: string) =>
    asker.asOwner(
      `begin; set local role grunnlag_innsyn; select set_config('app.innsyn_pseudonymer', '${setting}', true); ${statement}; commit`,
    )
  const last = (result: unknown) =>
    (result as { rows: { n: string }[] }[]).find(({ rows }) => rows[0]?.n !== undefined)?.rows[0]?.n
  const { rows } = await asker.asOwner(
    `select pseudonym, count(*) n from audit_person group by 1 order by 2 desc limit 1`,
  )
  const [most] = rows as { pseudonym: string; n: string }[]
  const count = 'select count(*) n from audit_person'
  expect(last(await as(most?.pseudonym ?? '', count))).toBe(most?.n)
  expect(last(await as('', count))).toBe('0')
  expect(last(await as('', 'select count(*) n from audit'))).toBe('0')
  for (const table of ['person', 'ansatt', 'resultat', 'rolletilgang', 'sesjon'])
    await expect(as('', `select count(*) n from ${table}`)).rejects.toThrow(/permission denied/)
})
