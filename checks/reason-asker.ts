// The demo on a real PostgreSQL with a case worker who asks over the API, for the checks of reasons, relations and what is refused:
// the answers, the audit rows behind them, faults of the sources, and how often Skatteetaten has been asked.
import { expect } from 'vitest'
import type { Resultat } from '../src/decision/record.ts'
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import { pdfText } from './pdf-text.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

export const resident = '04817299771'
export const spouse = '27847099416'
export const samboer = '30864542936'

export interface Answer {
  readonly status: number
  readonly body: Resultat & { readonly kode?: string; readonly felt?: string; readonly detail?: string }
  readonly id: string
}
export interface Row {
  readonly fase: string
  readonly rad: {
    readonly utfall: string
    readonly begrunnelse?: string
    readonly hendelse: string
    readonly objekt: string | null
  }
  readonly personer: readonly { readonly relasjon?: string; readonly overstyring?: string }[]
}
export interface Said {
  readonly begrunnelse?: string
  readonly saksreferanse?: string
  readonly overstyring?: string
}

/** A person in a role, the one for long stays when none is named. */
export async function logIn({ json }: RunningDemo, nummer: string, service = 'LANGTIDSOPPHOLD_INSTITUSJON') {
  const browser = new CookieBrowser()
  const { product, roller } = json
  await browser.send(await comeBack(browser, product, { nummer }))
  const mark = async () => ((await (await browser.send(`${product}/api/v1/meg`)).json()) as { csrf: string }).csrf
  await browser.post(`${product}/api/v1/rolle`, await mark(), { rolleId: roller[service] })
  const csrf = await mark()
  const answer = async (reply: Response): Promise<Answer> => ({
    status: reply.status,
    body: (await reply.json()) as Answer['body'],
    id: reply.headers.get('x-request-id') ?? '',
  })
  return {
    post: async (path: string, body: object) => answer(await browser.post(`${product}${path}`, csrf, body)),
    get: async (path: string) => answer(await browser.send(`${product}${path}`)),
    pdf: async (id: string) =>
      pdfText(Buffer.from(await (await browser.send(`${product}/api/v1/resultater/${id}/pdf`)).arrayBuffer())),
  }
}

const tenkt = [{ id: 'kommune.tenktEtterlattePensjon', beloep: 0 }]
/** The applicant, and another person in a relation. */
export function household(
  soeker: string,
  type?: string,
  other = '',
  { overstyring, ...why }: Said = { begrunnelse: 'klage' },
) {
  const override = overstyring === undefined ? {} : { overstyring }
  const manuelle = type === 'SAMBOER' || type === 'ANNET' ? [] : tenkt
  const others = type === undefined ? [] : [{ identifikator: other, type, manuelle, ...override }]
  const applicant = { identifikator: soeker, type: 'SOEKER', manuelle: [], ...(type === undefined ? override : {}) }
  return { inntektsaar: 2023, aarsvalg: { prisdato: '2023-12-01' }, personer: [applicant, ...others], ...why }
}

export type Asker = Awaited<ReturnType<typeof startAsker>>
/** Stop it at the end. */
export async function startAsker() {
  const real: RealPostgres = await startPostgres()
  const demo = await startDemo({ DATABASE_URL: real.appUrl })
  const caseWorker = await logIn(demo, demo.json.brukere[0]?.foedselsnummer ?? '')
  const rowsOf = async (id: string): Promise<readonly Row[]> => {
    const { rows } = await real.asOwner(
      `select a.rad::jsonb ->> 'fase' as fase, a.rad::jsonb as rad, (select json_agg(p.rad::jsonb order by p.plass)
         from audit_person p where p.fiks_org_id = a.fiks_org_id and p.nr = a.nr) as personer
       from audit a where a.rad::jsonb ->> 'requestId' = $1 order by a.nr`,
      [id],
    )
    return rows as readonly Row[]
  }
  return {
    demo,
    caseWorker,
    rowsOf,
    asOwner: real.asOwner,
    /** Rows whose `objekt` is this id, oldest first. */
    rowsAbout: async (objekt: string) => {
      const { rows } = await real.asOwner(
        `select a.rad::jsonb as rad from audit a where a.rad::jsonb ->> 'objekt' = $1 order by a.tid, a.nr`,
        [objekt],
      )
      return rows as readonly { readonly rad: { hendelse: string; emne: string; utfall: string } }[]
    },
    ask: (body: object) => caseWorker.post('/api/v1/resultater', body),
    /** Relation and override of each person on the last row of a request. */
    marks: async ({ id }: Pick<Answer, 'id'>) =>
      (await rowsOf(id)).at(-1)?.personer.map(({ relasjon, overstyring }) => [relasjon, overstyring]),
    fault: async (wanted: object): Promise<void> => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(wanted) }
      expect((await fetch(`${demo.json.simulators}/feil`, init)).ok, JSON.stringify(wanted)).toBe(true)
    },
    /** Calls that Skatteetaten's simulated APIs have had. */
    taxCalls: async (): Promise<number> => {
      const { trafikk } = (await (await fetch(`${demo.json.simulators}/trafikk`)).json()) as {
        trafikk: { api: string; kall: number }[]
      }
      return trafikk.filter(({ api }) => api !== 'folkeregister').reduce((sum, { kall }) => sum + kall, 0)
    },
    stop: async (): Promise<number | null> => {
      const code = await demo.stop()
      await real.stop()
      return code
    },
  }
}
