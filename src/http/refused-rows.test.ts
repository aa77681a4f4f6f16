// What is refused before a Permit can be asked for leaves its row all the same: who, in which role, about whom, and why.
import { expect, test } from 'vitest'
import { plattformKjede } from '../audit/types.ts'
import { browser, machine, portsForTests, resident, rolleId, session, spouse } from './ports-for-tests.ts'
import type { Ports } from './ports.ts'
import { buildServer } from './server.ts'
import { routeTable } from './table.ts'

const fiksOrgId = '22222222-2222-4222-8222-222222222222'
const role = {
  id: rolleId,
  navn: 'Vedtak',
  fiksOrgId,
  tjenesteomraade: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON',
  aktiv: true,
  formaal: '',
  fra: null,
  til: null,
  registre: null,
  folkeregisterdeler: [],
  kommune: { navn: 'Asker', organisasjonsnummer: '920125298', kommunenummer: '3203' },
}
const known = portsForTests().ports.roles
const roles: Ports['roles'] = { ...known, findRole: async (id) => (id === rolleId ? role : null) }
const serverWith = async (more: Partial<Ports> = {}) => {
  const { ports, kept } = portsForTests({ roles, ...more })
  return { app: await buildServer(routeTable(ports), ports), kept }
}
const path = `/register/api/v1/ks/${rolleId}/skatteoginntektsopplysninger`
const fiks = `${path}/beregning/langtidsopphold-institusjon`
const json = { 'content-type': 'application/json' }
const inRole = { kjede: fiksOrgId, rolle: rolleId, fase: 'nektet' }
const household = {
  inntektsaar: 2023,
  personer: [
    { identifikator: resident, type: 'SOEKER' },
    { identifikator: spouse, type: 'EKTEFELLE', ekstraposter: [] },
    { identifikator: '04817299772', type: 'BARN', ekstraposter: [] },
  ],
}

test.each([
  ['half JSON', '{"inntektsaar":', json, [400, 'ugyldig-foresporsel']],
  ['another type', '<x/>', { 'content-type': 'application/xml' }, [415, 'feil-innholdstype']],
  ['100 kB', JSON.stringify({ a: 'x'.repeat(100_000) }), json, [413, 'for-stor-foresporsel']],
] as const)('a machine’s question that cannot be read: %s', async (_name, payload, type, [status, utfall]) => {
  const { app, kept } = await serverWith()
  const reply = await app.inject({ method: 'POST', url: fiks, headers: { ...machine, ...type }, payload })
  expect(reply.statusCode).toBe(status)
  const aktoer = { type: 'integrasjon' }
  expect(kept.audit).toMatchObject([{ ...inRole, hendelse: 'beregning', utfall, aktoer, personer: [] }])
})

test.each([
  ['no income year', { personer: household.personer }, 'ugyldig-foresporsel'],
  ['wrong control digits', household, 'ugyldig-personidentifikator'],
])('%s: the row names the role and those whose numbers are numbers', async (_name, payload, utfall) => {
  const { app, kept } = await serverWith()
  expect((await app.inject({ method: 'POST', url: fiks, headers: machine, payload })).statusCode).toBe(400)
  const personer = [{ personidentifikator: resident }, { personidentifikator: spouse }]
  expect(kept.audit).toMatchObject([{ ...inRole, utfall, personer }])
})

test('no row, no answer: not even that the question was too large', async () => {
  const write = async (): Promise<void> => Promise.reject(new Error('disk full'))
  const { app } = await serverWith({ audit: { write } })
  const payload = JSON.stringify({ a: 'x'.repeat(100_000) })
  const reply = await app.inject({ method: 'POST', url: fiks, headers: { ...machine, ...json }, payload })
  expect(reply.statusCode).toBe(500)
})

test.each([
  ['/api/v1/personer/oppslag', 'personoppslag', { identifikator: resident }],
  ['/api/v1/rolle', 'rollevalg', { rolleId }],
  ['/utlogging', 'utlogging', {}],
])('a foreign page’s POST to %s is on record, in the session’s name', async (url, hendelse, payload) => {
  const { app, kept } = await serverWith()
  const headers = { ...browser, origin: 'https://ond.example' }
  expect((await app.inject({ method: 'POST', url, headers, payload })).statusCode).toBe(403)
  const aktoer = { type: 'person', personidentifikator: session.personidentifikator }
  expect(kept.audit).toMatchObject([{ ...inRole, hendelse, utfall: 'csrf-avvist', aktoer }])
})

test.each([
  ['asked for', {}, 200, { fase: 'utfoert', utfall: 'ok', kjede: fiksOrgId }],
  ['refused', { beregningstypeOf: async () => null }, 403, { ...inRole, utfall: 'ikke-tilgang' }],
])('the list of values %s: a row', async (_name, change, status, row) => {
  const { app, kept } = await serverWith({ roles: { ...roles, ...change } })
  expect((await app.inject({ method: 'GET', url: `${path}/verdier`, headers: machine })).statusCode).toBe(status)
  expect(kept.audit).toMatchObject([{ ...row, hendelse: 'verdier', rolle: rolleId, personer: [] }])
})

test('a role that is not: the platform’s chain, still with those who were asked about', async () => {
  const { app, kept } = await serverWith({ roles: { ...roles, findRole: async () => null } })
  await app.inject({ method: 'POST', url: fiks, headers: machine, payload: household })
  expect(kept.audit).toMatchObject([{ kjede: plattformKjede, personer: [{}, {}] }])
  expect(kept.audit[0]).not.toHaveProperty('rolle')
})

test('the own API lets a role that is not held go to access/, which refuses with its own row', async () => {
  const asked: unknown[] = []
  const notHeld: Ports['roles'] = {
    ...roles,
    beregningstypeOf: async () => null,
    serviceOf: () => 'LANGTIDSOPPHOLD_INSTITUSJON',
  }
  const { ports } = portsForTests()
  const lookUp: Ports['journey']['lookUp'] = async (question) => {
    asked.push(question)
    throw new Error('access/ stands here')
  }
  const { app } = await serverWith({ roles: notHeld, journey: { ...ports.journey, lookUp } })
  // A post that the service does not have: who does not hold the role is not told.
  const personer = [{ identifikator: resident, type: 'SOEKER', manuelle: [{ id: 'kommune.nei', beloep: 1 }] }]
  const payload = { rolleId, inntektsaar: 2023, personer }
  await app.inject({ method: 'POST', url: '/api/v1/resultater', headers: machine, payload })
  expect(asked).toMatchObject([{ rolleId, beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', handling: 'beregning' }])
})

test('a Fiks path says that without a sum nothing leaves; the own API gives its record', async () => {
  const asked: unknown[] = []
  const lookUp: Ports['journey']['lookUp'] = async (question) => {
    asked.push(question.sumOrNothing)
    throw new Error('the journey begins here')
  }
  const { app } = await serverWith({ journey: { ...portsForTests().ports.journey, lookUp } })
  const personer = [{ identifikator: resident, type: 'SOEKER' }]
  await app.inject({ method: 'POST', url: fiks, headers: machine, payload: { inntektsaar: 2023, personer } })
  const own = { rolleId, inntektsaar: 2023, personer: personer.map((person) => ({ ...person, manuelle: [] })) }
  await app.inject({ method: 'POST', url: '/api/v1/resultater', headers: machine, payload: own })
  expect(asked).toEqual([true, undefined])
})
