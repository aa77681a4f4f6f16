// What every simulated service is handed when it is mounted.
import type { JWK } from 'jose'
import type { SimulatorClock } from './clock.ts'
import type { Faults } from './faults.ts'
import type { People } from './people-register.ts'
import type { Registration } from './registration.ts'

/** Private signing keys, RSA JWK with kid and alg. */
export interface SimulatorKeys {
  readonly maskinporten: JWK
  readonly idporten: JWK
  /** For signed cookies; 32 random bytes as base64url. */
  readonly cookie: string
}

export interface SimulatorContext {
  /** Public address without a slash at the end, `http://localhost:8090`. Issuers are built on it. */
  readonly base: string
  readonly clock: SimulatorClock
  readonly people: People
  readonly registration: Registration
  readonly keys: SimulatorKeys
  readonly faults: Faults
}
