// The statuses of the contract on every calculation path and its PDF, of v1 and v2 alike, from the same gaps: 404, 410 and 400 with
// Fiks' error body. 401 and 403 are proven on the routes by the access tests, 413, 429 and 503 by server.test.ts.
import { Check } from 'typebox/value'
import { beforeAll, describe, expect, test } from 'vitest'
import { numbers } from '../simulators/people/numbers.ts'
import { fiksServices } from '../src/http/fiks/named-calculations.ts'
import { FiksErrorBody } from '../src/http/fiks/v1-schema.ts'
import { type Ask, fiksServer } from './fiks-server.ts'

let ask: Ask
beforeAll(async () => {
  ask = await fiksServer()
})
const root = (version: string): string => `/register/api/${version}/ks/{rolleId}/skatteoginntektsopplysninger/beregning`
const calculations = fiksServices.flatMap(({ name, beregningstype }) => [
  { path: `${root('v1')}/${name}`, more: {} },
  { path: `${root('v2')}/${name}`, more: {} },
  { path: root('v1'), more: { beregningstype } },
])
const paths = calculations.flatMap(({ path, more }) => [
  { path, more },
  { path: `${path}/pdf`, more },
])
const alone = (identifikator: string, inntektsaar: number) => ({
  inntektsaar,
  personer: [{ identifikator, type: 'SOEKER' }],
})

test('there are the paths', () => expect(paths).toHaveLength(18))

describe.each(paths)('$path $more', ({ path, more }) => {
  test.each([
    ['withdrawn', alone(numbers.slettetTavle, 2024), 410, 'SSG-011'],
    ['shielded', alone(numbers.skjermetGardin, 2023), 404, 'SKJERMET'],
    ['no tax record in any year', alone(numbers.tomPostkasse, 2023), 404, 'SSG-008'],
    ['wrong control digits', alone('01010199990', 2023), 400, 'ugyldig-personidentifikator'],
    ['nobody in it', { inntektsaar: 2023, personer: [] }, 400, 'ugyldig-foresporsel'],
    ['no year', { personer: [] }, 400, 'ugyldig-foresporsel'],
  ])('%s', async (_, question, status, errorCode) => {
    const reply = await ask(path, { ...question, ...more })
    expect([reply.status, reply.body]).toMatchObject([status, { status, errorCode, path }])
    expect(Check(FiksErrorBody, reply.body)).toBe(true)
  })
})
