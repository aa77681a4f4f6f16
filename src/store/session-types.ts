// Logins and sessions as the database keeps them. Instants are UTC ISO strings.
import type { Personidentifikator } from '../base/person-number.ts'

/** A logged-in person. `id` is the cookie's value; the database holds only its hash. */
export interface Session {
  readonly id: string
  readonly personidentifikator: Personidentifikator
  readonly rolleId: string | null
  readonly csrf: string
  /** ID-porten's session id and id_token, for logout there. */
  readonly sid: string | null
  readonly idToken: string | null
  readonly opprettet: string
  readonly utloeperInaktiv: string
  readonly utloeperAbsolutt: string
}
export interface NewSession {
  readonly personidentifikator: Personidentifikator
  readonly sid: string | null
  /** ID-porten's own name of the person, for a logout that names no session; absent: not said. */
  readonly sub?: string | null
  readonly idToken: string | null
}
/** null: the session does not open, so nobody can say. */
export type SessionOwner = Personidentifikator | null
/** What a logout token of ID-porten says, when it holds. One of sid and sub is there. */
export interface LogoutToken {
  readonly jti: string
  readonly sid: string | null
  readonly sub: string | null
}
export interface SessionStore {
  create(session: NewSession, now: Date): Promise<Session>
  /** Finds and touches: idle 30 minutes, absolute 8 hours. null when unknown or expired (then deleted). */
  find(id: string, now: Date): Promise<Session | null>
  /** New id and csrf for the same login, with the role chosen; the old id is dead. null when the old one is not alive. */
  rotate(id: string, rolleId: string | null, now: Date): Promise<Session | null>
  destroy(id: string): Promise<void>
  /** Whose the sessions are that ID-porten calls `sid`; null: sealed under a key that is gone. */
  findNamed(sid: string): Promise<readonly SessionOwner[]>
  endNamed(sid: string): Promise<void>
  /** The same for a logout token, which counts once, when it ends them. */
  findByToken(token: LogoutToken): Promise<readonly SessionOwner[] | 'brukt-foer'>
  endByToken(token: LogoutToken, now: Date): Promise<'avsluttet' | 'brukt-foer'>
  /** Ends every session of the person, in every browser; how many. */
  endAllOf(person: Personidentifikator): Promise<number>
}

/** One login under way (state is the key); read once, at most ten minutes old. */
export interface LoginAttempt {
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
  /** Path within the product to return to. */
  readonly retur: string
}
export interface LoginStore {
  save(attempt: LoginAttempt, now: Date): Promise<void>
  /** Removes and returns it; null when unknown, used or too old. */
  take(state: string, now: Date): Promise<LoginAttempt | null>
}
