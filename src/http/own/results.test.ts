// The income year of a question on the own API: a person's is held against the law's, a machine's when it says which date the price
// is for; and what the journey is told. Clock: 1 October 2026.
import { describe, expect, test } from 'vitest'
import { Problem } from '../../base/errors.ts'
import type { Question } from '../../journey/question.ts'
import { browser, machine, portsForTests, resident, rolleId } from '../ports-for-tests.ts'
import { buildServer } from '../server.ts'
import { routeTable } from '../table.ts'

const person = { identifikator: resident, type: 'SOEKER', manuelle: [] }

async function ask(headers: Record<string, string>, more: object, path = '/api/v1/resultater') {
  const asked: Question[] = []
  const { ports: base, kept } = portsForTests()
  const lookUp = async (question: Question): Promise<never> => {
    asked.push(question)
    throw new Problem('kilde-nede', { kilde: 'prøven' })
  }
  const values = { ...base.values, openYears: () => [2025, 2024, 2023] }
  const { ports } = portsForTests({ journey: { ...base.journey, lookUp }, values, audit: base.audit })
  const app = await buildServer(routeTable(ports), ports)
  const payload = { inntektsaar: 2024, personer: [person], ...more }
  const reply = await app.inject({ method: 'POST', url: path, headers, payload })
  return { asked, reply: reply.json() as { kode: string; felt?: string }, rows: kept.audit }
}

describe('a person', () => {
  test('another year than the law’s without a reason: refused with the field, and a row', async () => {
    const { asked, reply, rows } = await ask(browser, {})
    expect([reply.kode, reply.felt]).toEqual(['ugyldig-foresporsel', 'aarsvalg.begrunnelse'])
    expect(asked).toEqual([])
    expect(rows).toMatchObject([{ fase: 'nektet', utfall: 'ugyldig-foresporsel' }])
  })

  test('with a reason it goes on, and the guidelines are those of the price’s date', async () => {
    const aarsvalg = { prisdato: '2026-02-01', begrunnelse: 'Klage' }
    const { asked } = await ask(browser, { aarsvalg })
    expect(asked).toMatchObject([
      { aarsvalg: { prisdato: '2026-02-01', foreslaatt: 2025, begrunnelse: 'Klage' }, retningslinjerPaa: '2026-02-01' },
    ])
  })

  test('the law’s own year needs nothing: the date is today', async () => {
    const { asked } = await ask(browser, { inntektsaar: 2025 })
    expect(asked).toMatchObject([{ aarsvalg: { prisdato: '2026-10-01', begrunnelse: null } }])
  })
})

describe('a machine', () => {
  test('that says nothing is not asked, and today’s guidelines are used', async () => {
    const { asked } = await ask(machine, { rolleId })
    expect(asked[0]?.aarsvalg).toBeUndefined()
    expect(asked[0]?.retningslinjerPaa).toBe('2026-10-01')
  })

  test('that names the date is held to the law’s year', async () => {
    const { reply } = await ask(machine, { rolleId, aarsvalg: { prisdato: '2026-02-01' } })
    expect(reply.felt).toBe('aarsvalg.begrunnelse')
  })

  test('on a Fiks path: neither year nor guidelines', async () => {
    const personer = [{ identifikator: resident, type: 'SOEKER', ekstraposter: [] }]
    const url = `/register/api/v1/ks/${rolleId}/skatteoginntektsopplysninger/beregning/langtidsopphold-institusjon`
    const { asked } = await ask(machine, { personer }, url)
    expect(asked).toHaveLength(1)
    expect([asked[0]?.aarsvalg, asked[0]?.retningslinjerPaa]).toEqual([undefined, undefined])
  })
})

test('a mark where § 10 has none is refused with its field', async () => {
  const { reply } = await ask(browser, { inntektsaar: 2025, personer: [{ ...person, utenforHusstanden: true }] })
  expect(reply.felt).toBe('personer[0].utenforHusstanden')
})
