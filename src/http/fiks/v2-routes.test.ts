// v2 at its own address and, for an integration set to it, on the published one: its words in, its tree out, and the same record.
import { expect, test } from 'vitest'
import { exampleResultat } from '../../pdf/example.ts'
import { machine, ownTitle, portsForTests, resident, rolleId, spouse, survivorsPension } from '../ports-for-tests.ts'
import type { Ports } from '../ports.ts'
import { buildServer } from '../server.ts'
import { routeTable } from '../table.ts'

const tail = 'skatteoginntektsopplysninger'
const at = (version: 'v1' | 'v2', path: string): string => `/register/api/${version}/ks/${rolleId}/${tail}/${path}`
const long = 'beregning/langtidsopphold-institusjon'
const household = (post: object, more: object = {}) => ({
  inntektsaar: 2023,
  personer: [
    { identifikator: resident, type: 'SOEKER', ...more },
    { identifikator: spouse, type: 'EKTEFELLE', ekstraposter: [post] },
  ],
})
const v1Post = { tekniskNavn: survivorsPension.id, beloep: 0 }
const v2Post = { id: survivorsPension.id, beloep: 0 }

/** A server whose integration is set to the contract; `asked` keeps the questions that reach the journey. */
async function serverFor(fiksKontrakt?: 'v1' | 'v2') {
  const asked: Parameters<Ports['journey']['lookUp']>[0][] = []
  const lookUp: Ports['journey']['lookUp'] = async (question) => {
    asked.push(question)
    return exampleResultat('Arv')
  }
  const { ports, kept } = portsForTests({
    journey: { ...portsForTests().ports.journey, lookUp },
    pdf: async () => ({ navn: 'x.pdf', innhold: new Uint8Array([37, 80, 68, 70]) }),
    machines: {
      authenticate: async () => ({
        kind: 'integrasjon',
        id: rolleId,
        organisasjonsnummer: '920125298',
        ...(fiksKontrakt === undefined ? {} : { fiksKontrakt }),
      }),
    },
  })
  const app = await buildServer(routeTable(ports), ports)
  const ask = async (url: string, payload: object) => {
    const reply = await app.inject({ method: 'POST', url, headers: machine, payload })
    return { status: reply.statusCode, type: reply.headers['content-type'], body: reply.body }
  }
  return { app, ask, asked, kept }
}
const keysOf = (text: string): string[] => Object.keys(JSON.parse(text) as object)
const v1Keys = ['beregningsbeloep', 'beregningstype', 'visningsposter']
const v2Keys = ['beregning', 'kildedata']

test.each([
  ['no setting', undefined, v1Post],
  ['v1', 'v1', v1Post],
  ['v2', 'v2', v2Post],
] as const)('the published address, integration with %s', async (_, setting, post) => {
  const [inside, outside] = setting === 'v2' ? [v2Keys, v1Keys] : [v1Keys, v2Keys]
  const { ask, asked } = await serverFor(setting)
  const { status, body } = await ask(at('v1', long), household(post))
  expect(status, body).toBe(200)
  expect(keysOf(body)).toEqual(expect.arrayContaining(inside))
  expect(keysOf(body).filter((key) => outside.includes(key))).toEqual([])
  expect(asked[0]?.personer[1]?.manuelle).toEqual([{ id: survivorsPension.id, beloep: 0 }])
  const pdf = await ask(at('v1', `${long}/pdf`), household(post))
  expect([pdf.status, pdf.type]).toEqual([200, 'application/pdf'])
})

test('the other contract’s words are refused, by the name of the field', async () => {
  const missing = (body: string) => (JSON.parse(body) as { message: string }).message
  const one = await (await serverFor('v1')).ask(at('v1', long), household(v2Post))
  expect([one.status, missing(one.body)]).toEqual([400, expect.stringContaining('ekstraposter[0].tekniskNavn mangler')])
  const two = await (await serverFor('v2')).ask(at('v1', long), household(v1Post))
  expect([two.status, missing(two.body)]).toEqual([400, expect.stringContaining('ekstraposter[0].id mangler')])
})

test('a field of the other contract beside one’s own is a field we do not know', async () => {
  const { ask, asked } = await serverFor('v1')
  await ask(at('v1', long), household({ ...v1Post, id: ownTitle.id }))
  expect(asked[0]?.personer[1]?.manuelle).toEqual([{ id: survivorsPension.id, beloep: 0 }])
})

test('v2’s own address speaks v2 to everyone, with its PDF', async () => {
  const { ask, asked } = await serverFor()
  const post = { id: ownTitle.id, navn: 'Arv', beloep: 30000, referanse: 'a-1' }
  const sent = household(v2Post, { ekstraposter: [post] })
  const { status, body } = await ask(at('v2', long), sent)
  expect(status, body).toBe(200)
  expect(keysOf(body)).toEqual(expect.arrayContaining(v2Keys))
  expect(asked[0]).toMatchObject({
    handling: 'beregning',
    sumOrNothing: true,
    beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
  })
  expect(asked[0]?.personer[0]?.manuelle).toEqual([
    { id: ownTitle.id, tittel: 'Arv', beloep: 3_000_000, referanse: 'a-1' },
  ])
  const pdf = await ask(at('v2', `${long}/pdf`), sent)
  expect([pdf.status, pdf.type, asked[1]?.handling]).toEqual([200, 'application/pdf', 'beregning-pdf'])
})

test('a title that is not the post’s own is told about in v2’s words', async () => {
  const { ask, asked, kept } = await serverFor()
  const { status, body } = await ask(at('v2', long), household({ ...v2Post, navn: 'Noe annet' }))
  expect([status, asked]).toEqual([400, []])
  expect(JSON.parse((JSON.parse(body) as { errorJson: string }).errorJson)).toMatchObject({
    felt: 'personer[1].ekstraposter[0].navn',
  })
  expect(kept.audit).toMatchObject([{ hendelse: 'beregning', fase: 'nektet' }])
})

test('a role of another service: its posts are left to access/, which says that the role is what is wrong', async () => {
  const { ask, asked } = await serverFor()
  const sent = { ...household(v1Post), personer: household({}).personer.slice(0, 1) }
  const post = { tekniskNavn: 'kommune.finnesIkke', beloep: 0 }
  const [soeker] = sent.personer
  await ask(at('v1', 'beregning/praktisk-bistand'), { ...sent, personer: [{ ...soeker, ekstraposter: [post] }] })
  expect(asked).toMatchObject([
    { beregningstype: 'PRAKTISK_BISTAND', personer: [{ manuelle: [{ id: post.tekniskNavn }] }] },
  ])
  const own = await ask(at('v1', long), { ...sent, personer: [{ ...soeker, ekstraposter: [post] }] })
  expect([own.status, asked.length]).toEqual([400, 1])
})
