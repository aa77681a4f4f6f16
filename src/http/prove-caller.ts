// Headers and cookies → the proven caller that the route asks for, before a byte of the body is read.
import type { FastifyRequest } from 'fastify'
import type { MachineCredentials } from '../access/machine-login.ts'
import { plattformKjede } from '../audit/types.ts'
import { Problem } from '../base/errors.ts'
import type { Caller } from './caller.ts'
import { sessionCookie } from './cookies.ts'
import { AttemptLimit } from './attempt-limit.ts'
import { correlationOf } from './correlation.ts'
import type { Ports } from './ports.ts'
import type { Route } from './route.ts'

/** Far more than a client that is set up wrong; whoever has the right proof is never held back. */
const mostPerMinute = 600
/** One for each server. */
export const refusedCalls = (): AttemptLimit => new AttemptLimit(mostPerMinute, 60_000)

export interface Door {
  readonly ports: Ports
  /** Calls that proved nothing, by address. */
  readonly refused: AttemptLimit
}

/** Throws Problem ikke-innlogget, token-ugyldig, nivaa-for-lavt, integrasjon-avvist, for-mange-kall or for-mange-forsoek. */
export async function proveCaller(route: Route, request: FastifyRequest, { ports, refused }: Door): Promise<Caller> {
  if (route.access === 'open') return { kind: 'nobody' }
  const now = ports.clock().getTime()
  const isOver = refused.isOver(request.ip, now)
  const asMachine = route.access === 'machine' || (route.access === 'actor' && isMachine(request))
  try {
    return asMachine ? await proveMachine(request, ports, isOver) : await provePerson(request, ports)
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    if (isOver && thrown.kode !== 'for-mange-kall') {
      if (asMachine && refused.tellOnce(request.ip, now)) await writeOver(request, ports)
      throw refused.problem(request.ip, now)
    }
    // Whoever calls too often has proven who it is: that is no guess at a password.
    if (thrown.kode !== 'for-mange-kall') refused.count(request.ip, now)
    throw thrown
  }
}

const isMachine = ({ headers }: FastifyRequest): boolean =>
  headers.authorization !== undefined || headers['integrasjonid'] !== undefined

/** From an address that is over, what could never be a proof costs neither a look in the database nor a row. */
async function proveMachine(request: FastifyRequest, ports: Ports, isOver: boolean): Promise<Caller> {
  const credentials = {
    authorization: request.headers.authorization,
    integrasjonId: single(request.headers['integrasjonid']),
    integrasjonPassord: single(request.headers['integrasjonpassord']),
    korrelasjonsid: correlationOf(request),
  }
  if (isOver && !mayBeProof(credentials)) throw new Problem('integrasjon-avvist')
  const rows = isOver ? 'summed' : 'each'
  return { kind: 'integrasjon', actor: await ports.machines.authenticate(credentials, request.id, ports.clock(), rows) }
}

const mayBeProof = ({ authorization, integrasjonId, integrasjonPassord }: MachineCredentials): boolean =>
  /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/i.test(authorization ?? '') &&
  integrasjonId !== undefined &&
  integrasjonPassord !== undefined

/** One row for all that is refused from here to the end of the minute, so that nobody can fill the trail. */
const writeOver = (request: FastifyRequest, ports: Ports): Promise<void> =>
  ports.audit.write({
    kjede: plattformKjede,
    tid: ports.clock().toISOString(),
    requestId: request.id,
    hendelse: 'maskinkall',
    fase: 'nektet',
    utfall: 'for-mange-forsoek',
    aktoer: { type: 'ukjent' },
    personer: [],
  })

async function provePerson(request: FastifyRequest, ports: Ports): Promise<Caller> {
  const token = request.cookies[sessionCookie]
  const session = token === undefined ? null : await ports.sessions.find(token, ports.clock())
  if (session === null) throw new Problem('ikke-innlogget')
  return { kind: 'person', session }
}

/** A person's POST carries the session's own mark, and no other site's origin. Throws Problem csrf-avvist. */
export function checkFromOurPage(caller: Caller, request: FastifyRequest, ports: Pick<Ports, 'origins'>): void {
  if (caller.kind !== 'person' || request.method === 'GET') return
  const origin = request.headers.origin
  const foreign = origin !== undefined && !ports.origins.includes(origin)
  if (foreign || single(request.headers['x-csrf']) !== caller.session.csrf) throw new Problem('csrf-avvist')
}

const single = (header: string | readonly string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : header?.[0]
