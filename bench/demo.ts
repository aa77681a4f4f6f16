// The real product with its simulators, as `npm start` runs them, on a DATA folder of its own; and the case system's question.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importJWK, type JWK, SignJWT } from 'jose'
import { freePorts, type Program, startProgram } from './child.ts'

interface DemoFile {
  readonly personer: Readonly<Record<string, readonly string[]>>
  readonly product: string
  readonly simulators: string
  readonly kommune: { readonly organisasjonsnummer: string }
  readonly roller: Readonly<Record<string, string>>
  readonly integrasjon: { readonly id: string; readonly passord: string }
  readonly maskinporten: { tokenEndpoint: string; audience: string; clientId: string; scope: string; privateJwk: JWK }
}
export interface Demo extends Program {
  readonly data: string
  /** Deletes the DATA folder, once it is stopped. */
  readonly remove: () => void
  readonly file: DemoFile
}
export interface DemoOptions {
  /** null: the embedded database. */
  readonly databaseUrl: string | null
  /** Arguments to node before the program, e.g. --cpu-prof. */
  readonly nodeArgs?: readonly string[]
  readonly onOutput?: (text: string) => void
  /** More settings, e.g. SIM_PERSONER. */
  readonly env?: Readonly<Record<string, string>>
}

/** The published example: a resident and the spouse. Source: the worked case langtidsopphold/cases/2023/publisert-par.yaml. */
export const resident = '04817299771'
export const spouse = '27847099416'
export const year = 2023
/** Whole kroner, as published. */
export const publishedSum = 567_127

export async function startDemo({ databaseUrl, nodeArgs = [], onOutput, env = {} }: DemoOptions): Promise<Demo> {
  const data = mkdtempSync(join(tmpdir(), 'grunnlag-bench-'))
  const [port, simPort] = await freePorts(2)
  const settings = {
    // Load from one integration: what is measured is the program, not its limit.
    MASKINKALL_PER_MINUTT: '999999',
    PORT: String(port),
    SIM_PORT: String(simPort),
    DATA: data,
    DATABASE_URL: databaseUrl ?? '',
    ...env,
  }
  const args = [...nodeArgs, 'src/main.ts', 'demo']
  const start = { args, env: settings, ready: `http://127.0.0.1:${port}/helse/klar` }
  const program = await startProgram(onOutput === undefined ? start : { ...start, onOutput })
  const remove = (): void => rmSync(data, { recursive: true, force: true })
  return { ...program, remove, data, file: JSON.parse(readFileSync(join(data, 'demo.json'), 'utf8')) as DemoFile }
}

export interface Question {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The question about the published couple over the Fiks path, with a fresh token; `pdf` asks for the document. */
export async function publishedQuestion(demo: Demo, pdf = false): Promise<Question> {
  const name = `langtidsopphold-institusjon${pdf ? '/pdf' : ''}`
  return fiksQuestion(demo, { role: 'LANGTIDSOPPHOLD_INSTITUSJON', version: 'v1', name }, publishedCouple('v1'))
}

/** The body of that question in the words of one version. */
export function publishedCouple(version: Calculation['version']): object {
  const name = 'kommune.tenktEtterlattePensjon'
  const pension = version === 'v1' ? { tekniskNavn: name, beloep: 0 } : { id: name, beloep: 0 }
  const personer = [
    { identifikator: resident, type: 'SOEKER', ekstraposter: [] },
    { identifikator: spouse, type: 'EKTEFELLE', ekstraposter: [pension] },
  ]
  return { inntektsaar: year, personer }
}

export interface Calculation {
  /** Key of demo.json's `roller`. */
  readonly role: string
  readonly version: 'v1' | 'v2'
  /** The last part of the address. */
  readonly name: string
}

/** Asked as the case system asks, with a fresh token. */
export async function fiksQuestion(
  { file }: Demo,
  { role, version, name }: Calculation,
  body: object,
): Promise<Question> {
  const base = `${file.product}/register/api/${version}/ks/${file.roller[role]}/skatteoginntektsopplysninger`
  return {
    url: `${base}/beregning/${name}`,
    headers: {
      authorization: `Bearer ${await caseSystemToken(file.maskinporten)}`,
      integrasjonid: file.integrasjon.id,
      integrasjonpassord: file.integrasjon.passord,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  }
}

async function caseSystemToken({
  tokenEndpoint,
  audience,
  clientId,
  scope,
  privateJwk,
}: DemoFile['maskinporten']): Promise<string> {
  const assertion = await new SignJWT({ scope, jti: randomUUID() })
    .setProtectedHeader({ alg: 'RS256', ...(privateJwk.kid === undefined ? {} : { kid: privateJwk.kid }) })
    .setIssuer(clientId)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('100s')
    .sign(await importJWK(privateJwk, 'RS256'))
  const body = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion })
  const reply = await fetch(tokenEndpoint, { method: 'POST', body })
  if (!reply.ok) throw new Error(`${tokenEndpoint} answered ${reply.status}`)
  return ((await reply.json()) as { access_token: string }).access_token
}
