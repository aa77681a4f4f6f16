// How many calls at once each organisation has had at each of Skatteetaten's services, Folkeregisteret among them. They ask for at most five
// (docs/om/bruk.md), watch, and do not refuse; so does this. GET /trafikk shows it.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { decodeJwt } from 'jose'

interface Row {
  readonly api: string
  readonly organisasjonsnummer: string
  now: number
  most: number
  kall: number
}

/** Must be installed before the faults: a slow call is under way while it is slow. */
export function installTraffic(app: FastifyInstance): void {
  const rows = new Map<string, Row>()
  app.addHook('onRequest', (request, reply, done) => {
    const api = /^\/(?:skatteetaten\/(?=\w+\/)|(?=folkeregister\/))(\w+)\//.exec(request.url)?.[1]
    if (api !== undefined) {
      const row = count(rows, api, consumerOf(request))
      reply.raw.once('close', () => {
        row.now -= 1
      })
    }
    done()
  })
  app.get('/trafikk', () => ({
    trafikk: [...rows.values()].map(({ api, organisasjonsnummer, most, kall }) => ({
      api,
      organisasjonsnummer,
      samtidigeMaks: most,
      kall,
    })),
  }))
}

function count(rows: Map<string, Row>, api: string, organisasjonsnummer: string): Row {
  const key = `${api} ${organisasjonsnummer}`
  const row = rows.get(key) ?? { api, organisasjonsnummer, now: 0, most: 0, kall: 0 }
  rows.set(key, row)
  row.now += 1
  row.kall += 1
  row.most = Math.max(row.most, row.now)
  return row
}

/** Only for counting: the services themselves verify the token. */
function consumerOf(request: FastifyRequest): string {
  try {
    const { consumer } = decodeJwt((request.headers.authorization ?? '').slice('Bearer '.length))
    return String((consumer as { ID?: string }).ID).replace('0192:', '')
  } catch {
    return 'ukjent'
  }
}
