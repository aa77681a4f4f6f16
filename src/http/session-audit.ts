// Audit rows of what happens to a session: login, logout, choice of role. Rejects when the row is not committed; then the
// thing itself must not happen.
import type { Role } from '../access/types.ts'
import { type Hendelse, plattformKjede } from '../audit/types.ts'
import type { ErrorCode } from '../base/errors.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import type { Ports } from './ports.ts'

interface SessionEvent {
  /** null: a session that does not open, so nobody can be named. */
  readonly session: { readonly personidentifikator: Personidentifikator } | null
  readonly requestId: string
  readonly tid: Date
  readonly hendelse: Extract<Hendelse, 'innlogging' | 'utlogging' | 'rollevalg'>
  /** `ok`, or a code of the error catalogue. */
  readonly utfall: string
  /** Puts the row in the municipality's own chain. */
  readonly rolle?: Role
  /** Of a logout: `alle` the person’s sessions, or ended by `id-porten`. */
  readonly emne?: 'alle' | 'id-porten'
}

export async function writeSessionEvent(ports: Pick<Ports, 'audit'>, event: SessionEvent): Promise<void> {
  const { session, requestId, tid, hendelse, utfall, rolle, emne } = event
  await ports.audit.write({
    kjede: rolle?.fiksOrgId ?? plattformKjede,
    tid: tid.toISOString(),
    requestId,
    hendelse,
    fase: utfall === 'ok' ? 'utfoert' : 'nektet',
    utfall,
    aktoer:
      session === null ? { type: 'ukjent' } : { type: 'person', personidentifikator: session.personidentifikator },
    ...(rolle === undefined ? {} : { rolle: rolle.id, tjenesteomraade: rolle.tjenesteomraade }),
    ...(emne === undefined ? {} : { emne }),
    personer: [],
  })
}

/** A login that ID-porten did not confirm: nobody is proven, so nobody is named. */
export async function writeFailedLogin(
  ports: Pick<Ports, 'audit'>,
  { requestId, tid }: Pick<SessionEvent, 'requestId' | 'tid'>,
  utfall: ErrorCode,
): Promise<void> {
  const about = { kjede: plattformKjede, tid: tid.toISOString(), requestId, hendelse: 'innlogging' } as const
  await ports.audit.write({ ...about, fase: 'nektet', utfall, aktoer: { type: 'ukjent' }, personer: [] })
}
