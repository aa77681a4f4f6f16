// A request as Fiks' own pages show it, nulls and all, is taken as if they were left out; a required field that is null is not.
import { expect, test } from 'vitest'
import { machine, portsForTests, resident, rolleId, spouse, survivorsPension } from '../ports-for-tests.ts'
import type { Ports } from '../ports.ts'
import { buildServer } from '../server.ts'
import { routeTable } from '../table.ts'

const url = `/register/api/v1/ks/${rolleId}/skatteoginntektsopplysninger/beregning/langtidsopphold-institusjon`
const post = { tekniskNavn: survivorsPension.id, visningstekst: null, beloep: 0 as number | null, referanse: null }
const household = (ekstrapost: object) => ({
  inntektsaar: 2023,
  personer: [
    { identifikator: resident, type: 'SOEKER', ekstraposter: null },
    { identifikator: spouse, type: 'EKTEFELLE', ekstraposter: [ekstrapost] },
  ],
})
async function ask(payload: object) {
  const asked: unknown[] = []
  const lookUp: Ports['journey']['lookUp'] = async ({ personer }) => {
    asked.push(personer)
    throw new Error('the journey begins here')
  }
  const { ports } = portsForTests({ journey: { ...portsForTests().ports.journey, lookUp } })
  const app = await buildServer(routeTable(ports), ports)
  const reply = await app.inject({ method: 'POST', url, headers: machine, payload })
  return { asked, message: String(reply.json().message) }
}

test('null where a field may be left out', async () => {
  const { asked } = await ask(household(post))
  expect(asked).toEqual([
    [
      { identifikator: resident, type: 'SOEKER', manuelle: [] },
      { identifikator: spouse, type: 'EKTEFELLE', manuelle: [{ id: survivorsPension.id, beloep: 0 }] },
    ],
  ])
})

test('null where an amount must stand: missing, never 0', async () => {
  const { asked, message } = await ask(household({ ...post, beloep: null }))
  expect([asked, message]).toEqual([[], expect.stringContaining('personer[1].ekstraposter[0].beloep mangler')])
})

test('null among the people is refused', async () => {
  expect((await ask({ ...household(post), personer: [null] })).asked).toEqual([])
})

test('a body nested deeper than the stack is a wrong request, not a failure of ours', async () => {
  const deep = `${'[{"a":'.repeat(4_000)}1${'}]'.repeat(4_000)}`
  const { ports } = portsForTests()
  const app = await buildServer(routeTable(ports), ports)
  const headers = { ...machine, 'content-type': 'application/json' }
  const reply = await app.inject({ method: 'POST', url, headers, payload: deep })
  expect(reply.json()).toMatchObject({ status: 400, errorCode: 'ugyldig-foresporsel' })
})
