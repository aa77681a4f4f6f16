// What nobody gets to see, through the running demo: his own or his family's data, more of a shielded person than that he is, and
// the records of the wrong person.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { birthDateOf, personidentifikator } from '../src/base/person-number.ts'
import { personHeaders } from './border-objects.ts'
import { personToken } from './case-system-login.ts'
import { type Answer, type Asker, household, logIn, resident, samboer, spouse, startAsker } from './reason-asker.ts'
import { type Headers, machineHeaders, post } from './running-demo.ts'

const ownChild = '14830190059'
const [strictly, confidential] = ['16814631870', '29926231527'] as const

let asker: Asker
beforeAll(async () => {
  asker = await startAsker()
})
afterAll(async () => expect(await asker?.stop()).toBe(0))

describe('own and family', () => {
  test('nobody looks himself up, nor his child, by any road; no tax is asked for', async () => {
    const before = await asker.taxCalls()
    const self = asker.demo.json.brukere[0]?.foedselsnummer ?? ''
    const why = { begrunnelse: 'klage' }
    const roads: readonly [Answer, string][] = [
      [await asker.ask(household(self)), 'egen-sak'],
      [await asker.ask(household(resident, 'SAMBOER', self)), 'egen-sak'],
      [await asker.caseWorker.post('/api/v1/personer/oppslag', { identifikator: self, ...why }), 'egen-sak'],
      [await asker.ask(household(ownChild)), 'naer-familie'],
      [await asker.ask(household(resident, 'SAMBOER', ownChild)), 'naer-familie'],
      [await asker.caseWorker.post('/api/v1/personer/oppslag', { identifikator: ownChild, ...why }), 'naer-familie'],
    ]
    for (const [answer, kode] of roads) {
      expect([answer.status, answer.body.kode]).toEqual([403, kode])
      expect((await asker.rowsOf(answer.id)).at(-1)?.rad.utfall).toBe(kode)
      expect(JSON.stringify(answer.body)).not.toMatch(/KONTORSTOL|\d{11}/)
    }
    expect(await asker.taxCalls()).toBe(before)
  })

  test('a colleague’s record about the child stays shut for the parent', async () => {
    const colleague = await logIn(asker.demo, asker.demo.json.brukere[1]?.foedselsnummer ?? '')
    const made = await colleague.post('/api/v1/resultater', household(ownChild))
    expect(made.status).toBe(201)
    const read = await asker.caseWorker.get(`/api/v1/resultater/${made.body.id}`)
    expect([read.status, read.body.kode]).toEqual([403, 'naer-familie'])
    expect((await colleague.get(`/api/v1/resultater/${made.body.id}`)).status).toBe(200)
  })
})

test('one’s own former number, looked up by a colleague: the record stays shut, and one’s own look-up too', async () => {
  const [inUse, former] = ['28896730004', '68896729539']
  const { json } = asker.demo
  const administrator = await personHeaders(json.product, json, 'administrator')
  const role = json.roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? ''
  const grants = `${json.product}/api/v1/forvaltning/${json.fiksOrgId}/roller/${role}/tilganger`
  expect((await post(grants, administrator, { identifikator: inUse })).status).toBe(201)
  const made = await asker.ask(household(former))
  expect([made.status, made.body.kode]).toEqual([201, undefined])
  const self = await logIn(asker.demo, inUse)
  const read = await self.get(`/api/v1/resultater/${made.body.id}`)
  expect([read.status, read.body.kode]).toEqual([403, 'naer-familie'])
  const own = await self.post('/api/v1/resultater', household(former))
  expect([own.status, own.body.kode]).toEqual([403, 'egen-sak'])
})

describe('own and family, by the roads where nobody typed the number', () => {
  const why = { begrunnelse: 'klage' }
  test('neither oneself nor one’s child is a hit, and the row names nobody; a colleague finds the child', async () => {
    const self = asker.demo.json.brukere[0]
    const soek = (navn: string, nummer: string) => ({
      navn,
      foedselsdato: birthDateOf(personidentifikator(nummer)),
      ...why,
    })
    const child = soek('SELVSTENDIG KONTORSTOL', ownChild)
    for (const one of [child, soek(self?.navn ?? '', self?.foedselsnummer ?? '')]) {
      const answer = await asker.caseWorker.post('/api/v1/personsoek', one)
      expect([answer.status, answer.body]).toEqual([200, { treff: [] }])
      const last = (await asker.rowsOf(answer.id)).at(-1)
      expect([last?.rad, last?.personer ?? []]).toEqual([expect.objectContaining({ utfall: 'ok', treff: 0 }), []])
    }
    const colleague = await logIn(asker.demo, asker.demo.json.brukere[1]?.foedselsnummer ?? '')
    const { body } = await colleague.post('/api/v1/personsoek', child)
    expect(body).toMatchObject({ treff: [{ navn: expect.stringContaining('KONTORSTOL') }] })
  })

  test('on behalf of the parent the child is no hit, and no name of a list; for the machine alone it is both', async () => {
    const { product, fiksOrgId, roller, brukere } = asker.demo.json
    const machine = await machineHeaders(asker.demo.json)
    const token = await personToken(asker.demo.json, { nummer: brukere[0]?.foedselsnummer ?? '' })
    const parent = { ...machine, authorization: `Bearer ${token}` }
    const rolleId = roller['LANGTIDSOPPHOLD_INSTITUSJON']
    const url = `${product}/register/api/v1/ks/personer/soek`
    const foedselsdato = Number(birthDateOf(personidentifikator(ownChild))?.replaceAll('-', ''))
    const soek = { rolleId, navn: 'SELVSTENDIG KONTORSTOL', foedselsdato, parts: ['navn'] }
    const search = (headers: Headers) => post(`${url}/${fiksOrgId}`, headers, soek)
    const names = (headers: Headers) =>
      post(`${url}/navn`, headers, { rolleId, personidentifikatorer: [resident, ownChild] })
    for (const asked of [search, names]) {
      const [alone, onBehalf] = [await asked(machine), await asked(parent)]
      expect([alone.status, JSON.stringify(alone.body)]).toEqual([200, expect.stringContaining('KONTORSTOL')])
      expect(JSON.stringify(onBehalf.body)).not.toMatch(/KONTORSTOL|14830190059/)
      expect(onBehalf.status).toBe(asked === search ? 200 : 403)
    }
  })

  const machineRecord = async (nummer: string): Promise<string> => {
    const rolleId = asker.demo.json.roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? ''
    const { begrunnelse: _, ...body } = household(nummer)
    const url = `${asker.demo.json.product}/api/v1/resultater`
    const made = await post(url, await machineHeaders(asker.demo.json), { ...body, rolleId })
    expect(made.status).toBe(201)
    return `/api/v1/resultater/${(made.body as { id: string }).id}`
  }

  test('a record that a machine made alone: shut for the parent, open for a colleague, and shut while the register is silent', async () => {
    const path = await machineRecord(ownChild)
    const colleague = await logIn(asker.demo, asker.demo.json.brukere[1]?.foedselsnummer ?? '')
    const before = await asker.taxCalls()
    for (const answer of [
      await asker.caseWorker.get(path),
      await asker.caseWorker.post(`${path}/endringer`, { personer: [{ identifikator: ownChild, manuelle: [] }] }),
    ]) {
      expect([answer.status, answer.body.kode]).toEqual([403, 'naer-familie'])
      expect((await asker.rowsOf(answer.id)).map(({ fase, rad }) => [fase, rad.utfall])).toEqual([
        ['spurt', 'ok'],
        ['feilet', 'naer-familie'],
      ])
    }
    expect((await colleague.get(path)).status).toBe(200)
    await asker.fault({ api: 'folkeregister', feil: '503' })
    const silent = await colleague.get(path)
    await asker.fault({ api: 'alle', feil: 'ingen' })
    expect([silent.status, silent.body.kode]).toEqual([503, 'kilde-nede'])
    expect(await asker.taxCalls()).toBe(before)
  })

  test('a case system on behalf of the parent: refused for the child and for himself, before any tax is asked for', async () => {
    const nummer = asker.demo.json.brukere[0]?.foedselsnummer ?? ''
    const headers = {
      ...(await machineHeaders(asker.demo.json)),
      authorization: `Bearer ${await personToken(asker.demo.json, { nummer })}`,
    }
    const rolleId = asker.demo.json.roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? ''
    const ask = (body: object) => post(`${asker.demo.json.product}/api/v1/resultater`, headers, { ...body, rolleId })
    const before = await asker.taxCalls()
    for (const [about, kode] of [
      [household(ownChild), 'naer-familie'],
      [household(resident, 'SAMBOER', ownChild), 'naer-familie'],
      [household(nummer), 'egen-sak'],
    ] as const)
      expect(await ask(about)).toMatchObject({ status: 403, body: { kode } })
    expect(await asker.taxCalls()).toBe(before)
    const reply = await fetch(`${asker.demo.json.product}${await machineRecord(ownChild)}?rolleId=${rolleId}`, {
      headers,
    })
    expect([reply.status, ((await reply.json()) as { kode: string }).kode]).toEqual([403, 'naer-familie'])
    expect((await ask(household(resident, 'EKTEFELLE', spouse))).status).toBe(201)
  })
})

describe('a role that may not be told who is whose family', () => {
  const parts = (deler: string) =>
    asker.asOwner(`update rolle set folkeregisterdeler = ${deler} where id = $1`, [
      asker.demo.json.roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? '',
    ])
  afterAll(() => parts('null'))

  test('the product asks nonetheless, and tells nothing of it; no override opens the child', async () => {
    await parts(`'{navn,identifikasjonsnummer,status}'`)
    const look = (identifikator: string) =>
      asker.caseWorker.post('/api/v1/personer/oppslag', { identifikator, begrunnelse: 'klage' })
    const why = { begrunnelse: 'klage', overstyring: 'dokumentert' }
    const before = await asker.taxCalls()
    for (const answer of [
      await look(ownChild),
      await asker.ask(household(ownChild, undefined, '', why)),
      await asker.ask(household(resident, 'SAMBOER', ownChild, why)),
    ]) {
      expect([answer.status, answer.body.kode]).toEqual([403, 'naer-familie'])
      expect((await asker.rowsOf(answer.id)).at(-1)?.rad.utfall).toBe('naer-familie')
    }
    expect(await asker.taxCalls()).toBe(before)
    const other = await look(resident)
    expect(other.status).toBe(200)
    expect(JSON.stringify(other.body)).not.toContain(spouse)
    const [, row] = await asker.rowsOf(other.id)
    expect(row?.personer[0]).toMatchObject({ felt: expect.not.arrayContaining(['familierelasjon', 'sivilstand']) })
    expect((await asker.ask(household(resident))).status).toBe(201)
  })
})

describe('shielded: that, and nothing else', () => {
  test.each([strictly, confidential])('%s on the card, in the record and in the PDF', async (identifikator) => {
    const card = await asker.caseWorker.post('/api/v1/personer/oppslag', { identifikator, begrunnelse: 'klage' })
    expect(card.body).toEqual({ identifikator, skjermet: true })
    const { status, body } = await asker.ask(household(identifikator))
    expect([status, body.grunnlag, body.personer[0]?.skjermet]).toEqual([201, null, true])
    expect(body.fakta[0]).toMatchObject({ navn: { known: false, why: 'withheld' } })
    expect(body.fakta[0]).not.toHaveProperty('identitet')
    const pdf = await asker.caseWorker.pdf(body.id)
    for (const said of [JSON.stringify(body), pdf])
      expect(said).not.toMatch(/GARDIN|KJELLERD|Skjulveien|Hemmeligstien|498000|498 000/)
    expect(pdf).toMatch(/kjermet/)
  })

  test('on a machine call the code says so, and the name is nowhere', async () => {
    const path = `/register/api/v1/ks/${asker.demo.json.roller['LANGTIDSOPPHOLD_INSTITUSJON']}/skatteoginntektsopplysninger/beregning/langtidsopphold-institusjon`
    const personer = [{ identifikator: confidential, type: 'SOEKER', ekstraposter: [] }]
    const headers = await machineHeaders(asker.demo.json)
    const { body } = await post(`${asker.demo.json.product}${path}`, headers, { inntektsaar: 2023, personer })
    expect(JSON.stringify(body)).toMatch(/skjermet/)
    expect(JSON.stringify(body)).not.toMatch(/KJELLERD|498/)
  })
})

test('«Feil person»: the whole family of records goes, the rows stay, and a row says so', async () => {
  const first = await asker.ask(household(resident, 'EKTEFELLE', spouse))
  const manuelle = [{ id: 'kommune.andreInntekter', beloep: 1000, tittel: 'Arv' }]
  const change = { personer: [{ identifikator: resident, manuelle }] }
  const second = await asker.caseWorker.post(`/api/v1/resultater/${first.body.id}/endringer`, change)
  const third = await asker.caseWorker.post(`/api/v1/resultater/${second.body.id}/endringer`, change)
  const sibling = await asker.caseWorker.post(`/api/v1/resultater/${first.body.id}/endringer`, change)
  const other = await asker.ask(household(samboer))
  expect([second.status, third.status, sibling.status]).toEqual([201, 201, 201])

  const marked = await asker.caseWorker.post(`/api/v1/resultater/${second.body.id}/feil-person`, {})
  expect([marked.status, marked.body]).toEqual([200, { fjernet: 4 }])
  for (const { body } of [first, second, third, sibling]) {
    const gone = await asker.caseWorker.get(`/api/v1/resultater/${body.id}`)
    expect([gone.status, gone.body.kode]).toEqual([404, 'ikke-funnet'])
  }
  expect((await asker.caseWorker.get(`/api/v1/resultater/${other.body.id}`)).status).toBe(200)
  expect((await asker.rowsOf(first.id)).map(({ fase }) => fase)).toEqual(['spurt', 'gitt'])
  const rows = await asker.rowsOf(marked.id)
  expect(rows.map(({ fase, rad }) => [rad.hendelse, fase])).toEqual([
    ['feil-person', 'spurt'],
    ['feil-person', 'gitt'],
  ])
  expect([rows[1]?.rad.objekt, rows[1]?.personer.length]).toEqual([second.body.id, 2])
  expect((await asker.caseWorker.post(`/api/v1/resultater/${second.body.id}/feil-person`, {})).status).toBe(404)
  expect((await asker.caseWorker.post(`/api/v1/resultater/${second.body.id}/endringer`, change)).status).toBe(404)
})
