// The floor that a look-up is measured against, as a program: a bare handler that verifies the same token, makes the same seven
// upstream calls through undici with the same limit (five at once per API), and returns the bodies joined. No access, no audit,
// no rules. In: PORT, SIM (the simulators' address), DATA (the demo's folder: the product's own Maskinporten client).
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Fastify from 'fastify'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { Pool } from 'undici'
import { productOrganisation } from '../src/main/demo-addresses.ts'
import { demoApis } from '../src/main/demo-addresses.ts'
import { Tokens } from '../src/upstream/maskinporten/tokens.ts'
import { defaultLimits } from '../src/upstream/settings.ts'
import { Sockets } from '../src/upstream/sockets.ts'
import { resident, spouse, year } from './demo.ts'

const { PORT = '', SIM = '', DATA = '' } = process.env
const read = (name: string) => JSON.parse(readFileSync(join(DATA, name), 'utf8'))
const { produkt } = read('demo-identitet.json')
const kommune: string = read('demo.json').kommune.organisasjonsnummer
const issuer = `${SIM}/maskinporten/`
const apis = demoApis({ product: '', simulators: SIM })

type Api = keyof typeof apis
const tokens = new Tokens(
  { issuer, ...produkt, organisasjonsnummer: productOrganisation },
  defaultLimits,
  new Sockets(defaultLimits),
  () => new Date(),
)
const pools = Object.fromEntries(
  Object.keys(apis).map((api) => [api, new Pool(SIM, { connections: defaultLimits.concurrent })]),
) as Record<Api, Pool>

async function call(api: Api, path: string): Promise<string> {
  const { base, scope } = apis[api]
  const token = await tokens.get(kommune, scope, AbortSignal.timeout(defaultLimits.deadlineMs))
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json', korrelasjonsid: randomUUID() }
  const reply = await pools[api].request({ method: 'GET', path: new URL(base).pathname + path, headers })
  const text = await reply.body.text()
  if (reply.statusCode !== 200) throw new Error(`${api} answered ${reply.statusCode}`)
  return text
}

const pack = 'kommunelangtidsoppholdinstitusjon'
const aboutPerson = (person: string): Promise<string>[] => [
  call('folkeregister', `/personer/${person}?part=navn&part=identifikasjonsnummer`),
  call('summertskattegrunnlag', `/oppgjoer/${pack}/${year}/${person}`),
  call('avregning', `/${pack}/${year}/${person}`),
]

const app = Fastify({ logger: false })
const jwks = createRemoteJWKSet(new URL(`${issuer}jwks`))
app.get('/helse/klar', () => ({ status: 'klar' }))
app.post('/oppslag', async (request, reply) => {
  await jwtVerify((request.headers.authorization ?? '').slice('Bearer '.length), jwks, {
    issuer,
    algorithms: ['RS256'],
  })
  const bodies = await Promise.all([
    ...aboutPerson(resident),
    ...aboutPerson(spouse),
    call('beregnetskatt', `/${pack}/${year}/${resident}`),
  ])
  return reply.header('content-type', 'application/json').send(`[${bodies.join(',')}]`)
})
process.once('SIGTERM', () => process.exit(0))
await app.listen({ host: 'localhost', port: Number(PORT) })
