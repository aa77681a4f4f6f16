// Why and about whom, through the running demo: a person gives a reason before anything is shown, and the household is held against
// Folkeregisteret before any tax is asked for.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type Asker, household, logIn, resident, samboer, spouse, startAsker } from './reason-asker.ts'
import { machineHeaders } from './running-demo.ts'

const stranger = '29840298645'
const [unmarried, statedSpouse] = ['03894731086', '11904635008'] as const
const [withHim, elsewhere] = ['12815142614', '22864430000'] as const

let asker: Asker
beforeAll(async () => {
  asker = await startAsker()
})
afterAll(async () => expect(await asker?.stop()).toBe(0))
afterEach(() => asker.fault({ api: 'alle', feil: 'ingen' }))
const refused = ({ status, body }: Answer) => [status, body.kode, body.felt]

describe('a reason before anything is shown', () => {
  test('without one neither name nor tax is asked for; the refusal is a row', async () => {
    const before = await asker.taxCalls()
    const name = await asker.caseWorker.post('/api/v1/personer/oppslag', { identifikator: resident })
    const tax = await asker.ask(household(resident, 'EKTEFELLE', spouse, {}))
    for (const answer of [name, tax]) {
      expect(refused(answer)).toEqual([400, 'begrunnelse-mangler', 'saksreferanse'])
      expect((await asker.rowsOf(answer.id)).map(({ fase, rad }) => [fase, rad.utfall])).toEqual([
        ['nektet', 'begrunnelse-mangler'],
      ])
    }
    expect(await asker.taxCalls()).toBe(before)
  })

  test('a code of the list stands on both rows and in the record; one of another service does not do', async () => {
    const answer = await asker.ask(household(resident, 'EKTEFELLE', spouse))
    expect(answer.status).toBe(201)
    expect(answer.body.begrunnelse).toMatchObject({ kode: 'klage', tekst: expect.stringContaining('Klage') })
    expect((await asker.rowsOf(answer.id)).map(({ fase, rad }) => [fase, rad.begrunnelse])).toEqual([
      ['spurt', 'klage'],
      ['gitt', 'klage'],
    ])
    expect(refused(await asker.ask(household(resident, undefined, '', { begrunnelse: 'nysgjerrighet' })))).toEqual([
      400,
      'ugyldig-foresporsel',
      'begrunnelse',
    ])
  })

  test('the municipality’s own form of a case reference, from the day it is adopted for', async () => {
    const administrator = await logIn(
      asker.demo,
      asker.demo.json.brukere.find(({ rolle }) => rolle === 'administrator')?.foedselsnummer ?? '',
    )
    const path = `/api/v1/forvaltning/${asker.demo.json.fiksOrgId}/retningslinjer`
    const row = { noekkel: 'saksreferanse', fra: '2020-01-01', til: null, vedtatt: '2020-01-01', saksnummer: '20/1' }
    const free = await administrator.post(path, { ...row, verdi: '(a+)+' })
    expect(free.status).toBe(400)
    expect((await administrator.post(path, { ...row, verdi: '0000/0+' })).status).toBe(201)
    expect((await asker.ask(household(resident, undefined, '', { saksreferanse: '2026/17' }))).status).toBe(201)
    const wrong = await asker.ask(household(resident, undefined, '', { saksreferanse: 'sak-17' }))
    expect(refused(wrong)).toEqual([400, 'ugyldig-foresporsel', 'saksreferanse'])
    expect(wrong.body.detail).toContain('0000/0+')
    const { body } = (await asker.caseWorker.get('/api/v1/meg')) as unknown as {
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
      const answer = await asker.ask(household(one, 'EKTEFELLE', other))
      expect([answer.status, await asker.marks(answer)]).toEqual([
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
    const before = await asker.taxCalls()
    const answer = await asker.ask(household(soeker, type, other))
    expect(refused(answer)).toEqual([422, 'relasjon-ikke-bekreftet', 'personer[1].overstyring'])
    expect((await asker.rowsOf(answer.id)).map(({ fase, rad }) => [fase, rad.utfall])).toEqual([
      ['spurt', 'ok'],
      ['feilet', 'relasjon-ikke-bekreftet'],
    ])
    expect(await asker.taxCalls()).toBe(before)
    const overridden = await asker.ask(
      household(soeker, type, other, { begrunnelse: 'klage', overstyring: 'dokumentert' }),
    )
    expect([overridden.status, (await asker.marks(overridden))?.[1]]).toEqual([201, ['overstyrt', 'dokumentert']])
    expect(overridden.body.personer[1]?.relasjon).toEqual({ ord: 'overstyrt', overstyring: 'dokumentert' })
    const note = overridden.body.merknader.find(({ kode }) => kode === 'relasjon-overstyrt')?.tekst ?? 'no note'
    expect(await asker.caseWorker.pdf(overridden.body.id)).toContain(note.replaceAll(' ', '').slice(0, 40))
    const invented = household(soeker, type, other, { begrunnelse: 'klage', overstyring: 'fordi' })
    expect(refused(await asker.ask(invented))).toEqual([400, 'ugyldig-foresporsel', 'personer[1].overstyring'])
  })

  test('a samboer at the same address is confirmed, one elsewhere is stated; neither is refused', async () => {
    const together = await asker.ask(household(samboer, 'SAMBOER', withHim))
    expect([together.status, (await asker.marks(together))?.[1]]).toEqual([201, ['bekreftet', undefined]])
    const apart = await asker.ask(household(samboer, 'SAMBOER', elsewhere))
    expect([apart.status, (await asker.marks(apart))?.[1]]).toEqual([201, ['opplyst', undefined]])
    expect(apart.body.merknader.map(({ kode }) => kode)).toContain('relasjon-opplyst')
  })

  test('another of the household: shared home, spouse, child or parent; a stranger costs no tax call until he is overridden', async () => {
    const nummer = asker.demo.json.brukere[0]?.foedselsnummer ?? ''
    const worker = await logIn(asker.demo, nummer, 'BARNEHAGE_SFO')
    const ask = (soeker: string, other: string, why = {}) => {
      const body = household(soeker, 'ANNET', other, { begrunnelse: 'klage', ...why })
      return worker.post('/api/v1/resultater', { ...body, aarsvalg: { prisdato: '2024-08-01' } })
    }
    for (const [soeker, other] of [
      [resident, spouse],
      [samboer, withHim],
    ] as const) {
      const answer = await ask(soeker, other)
      expect([answer.status, (await asker.marks(answer))?.[1]], other).toEqual([201, ['bekreftet', undefined]])
    }
    const before = await asker.taxCalls()
    for (const [soeker, other] of [
      [resident, stranger],
      [samboer, elsewhere],
    ] as const) {
      const answer = await ask(soeker, other)
      expect(refused(answer), other).toEqual([422, 'relasjon-ikke-bekreftet', 'personer[1].overstyring'])
    }
    expect(await asker.taxCalls()).toBe(before)
    const overridden = await ask(resident, stranger, { overstyring: 'dokumentert' })
    expect([overridden.status, (await asker.marks(overridden))?.[1]]).toEqual([201, ['overstyrt', 'dokumentert']])
    const unknownHere = await asker.ask(household(resident, 'ANNET', spouse))
    expect(refused(unknownHere)).toEqual([400, 'ugyldig-foresporsel', 'personer[1].type'])
  })

  test('the register is down: not a permission, and no override opens a family that is not known', async () => {
    await asker.fault({ api: 'folkeregister', feil: '503' })
    const before = await asker.taxCalls()
    const answer = await asker.ask(household(resident))
    expect([answer.status, answer.body.kode]).toEqual([503, 'kilde-nede'])
    const anyway = await asker.ask(
      household(resident, undefined, '', { begrunnelse: 'klage', overstyring: 'ikke-kontrollerbar' }),
    )
    expect([anyway.status, anyway.body.kode]).toEqual([503, 'kilde-nede'])
    for (const { id } of [answer, anyway])
      expect((await asker.rowsOf(id)).map(({ fase, rad }) => [fase, rad.utfall])).toEqual([
        ['spurt', 'ok'],
        ['feilet', 'kilde-nede'],
      ])
    expect(await asker.taxCalls()).toBe(before)
  })

  test('a machine is never refused for a relation: it is marked on the row', async () => {
    const headers = await machineHeaders(asker.demo.json)
    const rolleId = asker.demo.json.roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? ''
    const machine = async (type: string, other: string) => {
      const { begrunnelse: _, ...body } = household(resident, type, other)
      const url = `${asker.demo.json.product}/api/v1/resultater`
      const reply = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ ...body, rolleId }) })
      return {
        status: reply.status,
        mark: (await asker.marks({ id: reply.headers.get('x-request-id') ?? '' } as Answer))?.[1],
      }
    }
    expect(await machine('EKTEFELLE', spouse)).toEqual({ status: 201, mark: ['bekreftet', undefined] })
    for (const type of ['EKTEFELLE', 'PARTNER', 'BARN'])
      expect(await machine(type, stranger)).toEqual({ status: 201, mark: ['ikke-bekreftet', undefined] })
    expect(await machine('SAMBOER', stranger)).toEqual({ status: 201, mark: [undefined, undefined] })
    await asker.fault({ api: 'folkeregister', feil: '503' })
    expect(await machine('EKTEFELLE', spouse)).toEqual({ status: 201, mark: ['ikke-sjekket', undefined] })
  })
})
