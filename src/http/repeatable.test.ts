// The header Idempotency-Key, route by route, over the whole table.
import { describe, expect, test } from 'vitest'
import { hendelser } from '../audit/types.ts'
import { portsForTests } from './ports-for-tests.ts'
import { checkRepeatable, refusesKey, takesKey } from './repeatable.ts'
import type { Route } from './route.ts'
import { routeTable } from './table.ts'

const table = routeTable(portsForTests().ports)
/** A name of an event may deceive: each of these leaves a row that stands, by what its handler does. */
const leavesSomething = ['nyTilbakemelding', 'innsynsspoersmaal', 'feilPerson', 'nyttUtkast', 'nyIntegrasjon']
const changing = table.filter(({ method }) => method !== 'GET')
/** Written by hand: what a case worker, a case system or a citizen asks, which changes nothing that stands. */
const questions = [
  ...[
    'beregning',
    'beregning-pdf',
    'resultat-pdf',
    'personoppslag',
    'folkeregisteroppslag',
    'personsoek',
    'navneoppslag',
    'siste-oppgjoer',
    'verdier',
    'lovfiler',
  ],
  ...['loggsoek', 'forvaltning', 'innsyn', 'utlogging', 'rollevalg'],
]

describe.each(changing.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', (_, route) => {
  test('takes a key when it changes something, and is no question', () => {
    const isQuestion = typeof route.audit !== 'string' || questions.includes(route.audit)
    expect(takesKey(route)).toBe(!isQuestion)
    expect(() => checkRepeatable(route)).not.toThrow()
  })

  test('our own address says so where the header means nothing', () => {
    expect(refusesKey(route)).toBe(route.path.startsWith('/api/') && !takesKey(route))
  })
})

test('the search of the log, that may answer with a table, takes no key; creating a Fiks role does', () => {
  const byId = (id: string): Route => table.find((route) => route.id === id) as Route
  expect(table.filter(({ reply, audit }) => reply.orCsv === true && takesKey({ method: 'POST', audit }))).toEqual([])
  for (const id of ['opprettRolle', 'oppdaterRolle', 'slettRolle', 'aktiverRolleV3', 'endreResultat', 'prisResultat'])
    expect(takesKey(byId(id)), id).toBe(true)
  for (const id of leavesSomething) expect(takesKey(byId(id)), id).toBe(true)
  expect(hendelser.length).toBeGreaterThan(30)
})

test('a route whose bytes would be kept, or that says not who may hear it again, is no route', () => {
  const reply = { status: 200, type: 'application/json', schema: {}, text: '' } as Route['reply']
  const route = { id: 'x', method: 'POST', audit: 'rolle', path: '/api/v1/{fiksOrgId}', reply } as const
  expect(() => checkRepeatable(route)).not.toThrow()
  expect(() => checkRepeatable({ ...route, reply: { ...reply, orCsv: true } })).toThrow('bytes')
  expect(() => checkRepeatable({ ...route, reply: { ...reply, type: 'application/pdf', schema: null } })).toThrow(
    'bytes',
  )
  expect(() => checkRepeatable({ ...route, path: '/api/v1/x' })).toThrow('who may hear')
})
