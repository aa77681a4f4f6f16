// For the checks of what is passed on: the simulated Skatteetaten asked directly, as the product itself asks (its client, on
// behalf of the municipality), how many calls it has had, and what the trail holds when the demo has stopped.
import { join } from 'node:path'
import { importJWK, SignJWT } from 'jose'
import { asker } from '../src/main/demo-people.ts'
import { demoIdentity } from '../src/main/demo-identity.ts'
import { openEmbedded } from '../src/store/embedded.ts'
import { sql } from 'kysely'
import type { RunningDemo } from './running-demo.ts'

/** GET at the simulators with a real token for the scope; status and the body as it came. */
export async function askSource(demo: RunningDemo, scope: string, path: string) {
  const headers = { authorization: `Bearer ${await tokenFor(demo, scope)}`, accept: 'application/json' }
  const reply = await fetch(`${demo.json.simulators}/skatteetaten/${path}`, { headers })
  return { status: reply.status, text: await reply.text() }
}

async function tokenFor({ data, json }: RunningDemo, scope: string): Promise<string> {
  const { clientId, privateJwk } = (await demoIdentity(data)).produkt
  const assertion = await new SignJWT({ scope, consumer_org: asker.kommune.organisasjonsnummer })
    .setProtectedHeader({ alg: 'RS256', kid: privateJwk.kid ?? '' })
    .setIssuer(clientId)
    .setAudience(json.maskinporten.audience)
    .setIssuedAt()
    .setExpirationTime('100s')
    .setJti(crypto.randomUUID())
    .sign(await importJWK(privateJwk, 'RS256'))
  const body = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion })
  const answer = (await (await fetch(json.maskinporten.tokenEndpoint, { method: 'POST', body })).json()) as {
    access_token: string
  }
  return answer.access_token
}

/** Calls that Skatteetaten's simulated services have had, all together. */
export async function callsSoFar({ json }: RunningDemo): Promise<number> {
  const { trafikk } = (await (await fetch(`${json.simulators}/trafikk`)).json()) as { trafikk: { kall: number }[] }
  return trafikk.reduce((sum, { kall }) => sum + kall, 0)
}

export async function setFault({ json }: RunningDemo, api: string, feil: string): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const reply = await fetch(`${json.simulators}/feil`, { method: 'POST', headers, body: JSON.stringify({ api, feil }) })
  if (!reply.ok) throw new Error(`no fault was set: ${reply.status}`)
}

export interface TrailRow {
  readonly rad: Readonly<Record<string, unknown>>
  readonly personer: readonly { readonly kilder: object | null; readonly felt: readonly string[] | null }[]
}

/** Rows of the municipality's chain in order, with the names behind each list; and how many records were ever kept. */
export async function trailOf({ data, json }: Pick<RunningDemo, 'data' | 'json'>) {
  const { db } = await openEmbedded(join(data, 'database'))
  const read = async <T>(statement: string) => (await sql.raw<T>(statement).execute(db)).rows
  try {
    const mine = `fiks_org_id = '${json.fiksOrgId}'`
    const lists = new Map(
      (await read<{ id: string; navn: string }>('select id, navn from feltliste')).map(({ id, navn }) => [id, navn]),
    )
    const rows = await read<{ nr: unknown; rad: string }>(`select nr, rad from audit where ${mine} order by nr`)
    const people = await read<{ nr: unknown; rad: string }>(
      `select nr, rad from audit_person where ${mine} order by nr, plass`,
    )
    const personOf = (rad: string) => {
      const { kilder, felt } = JSON.parse(rad) as { kilder: object | null; felt: string | null }
      return { kilder, felt: felt === null ? null : (JSON.parse(lists.get(felt) ?? '') as string[]) }
    }
    const trail: TrailRow[] = rows.map(({ nr, rad }) => ({
      rad: JSON.parse(rad) as Record<string, unknown>,
      personer: people.filter((one) => String(one.nr) === String(nr)).map((one) => personOf(one.rad)),
    }))
    const [kept] = await read<{ antall: string }>('select count(*) as antall from resultat')
    return { trail, records: Number(kept?.antall) }
  } finally {
    await db.destroy()
  }
}
