// What machine calls and the administrator's integrations are given: who may come in, how often, when they were last used, and
// which requests have been answered already.
import { randomUUID } from 'node:crypto'
import {
  changeIntegration,
  createIntegration,
  endOldSecret,
  type IntegrationsHouse,
  type Purpose,
  readIntegrations,
  revokeIntegration,
  rotateSecret,
} from '../access/integrations.ts'
import { type LastUsed, lastUsed } from '../access/last-used.ts'
import type { MachineDeps } from '../access/machine-login.ts'
import type { TokenIssuers } from '../access/machine-token.ts'
import { Mandate, type MandateDeps } from '../access/mandate.ts'
import type { Audit } from '../audit/types.ts'
import type { Clock } from '../base/clock.ts'
import type { Ports } from '../http/ports.ts'
import type { Keys, Store } from '../store/types.ts'
import type { LawBooks } from './law-files.ts'

export interface MachineParts {
  readonly store: Store
  readonly keys: Keys
  readonly law: LawBooks
  readonly clock: Clock
  /** Whose tokens machines come with. */
  readonly machine: TokenIssuers
  /** Calls an integration may make in a minute, in all processes together. */
  readonly callsPerMinute: number
}

export const machineDeps = (audit: Audit, parts: MachineParts, used: LastUsed): MachineDeps => ({
  issuers: parts.machine,
  access: parts.store.access,
  isPassword: parts.keys.isPassword,
  limit: { perMinute: parts.callsPerMinute, countCall: parts.store.integrations.countCall },
  lastUsed: used,
  audit,
})

/** That a time of last use was lost must be heard; the next call writes it. */
export const lastUsedOf = ({ integrations }: Store): LastUsed =>
  lastUsed(integrations.touch, () =>
    console.error('Når en integrasjon sist ble brukt, ble ikke lagret nå. Neste kall prøver igjen.'),
  )

const mandateDeps = (audit: Audit, { store, keys }: MachineParts): MandateDeps => ({
  access: store.access,
  pseudonym: keys.pseudonym,
  audit,
})

export function integrationsFrom(audit: Audit, parts: MachineParts): Ports['integrations'] {
  const { store, keys, law, clock } = parts
  const house: IntegrationsHouse = {
    access: mandateDeps(audit, parts),
    integrations: store.integrations,
    passwordHmac: keys.passwordHmac,
    pseudonyms: keys.pseudonyms,
    purposes: purposesOf(law),
    clock,
    newId: randomUUID,
  }
  return {
    read: (ask) => readIntegrations(ask, house),
    create: (request, ask) => createIntegration(request, ask, house),
    change: (id, change, ask) => changeIntegration(id, change, ask, house),
    rotate: (id, gammeltUtloeper, ask) => rotateSecret(id, gammeltUtloeper, ask, house),
    endOldSecret: (id, ask) => endOldSecret(id, ask, house),
    revoke: (id, ask) => revokeIntegration(id, ask, house),
  }
}

/** An integration may hold roles in several tjenesteområder, so the purposes of all of them are offered, each once. */
function purposesOf({ access }: LawBooks): readonly Purpose[] {
  const all = access.hjemler.flatMap(({ tjenesteomraade }) => access.begrunnelser(tjenesteomraade, 'integrasjon'))
  return [...new Map(all.map(({ kode, tekst }) => [kode, { kode, tekst }])).values()]
}

/** How long an Idempotency-Key holds. */
const repeatHours = 24

export function repeatsFrom(audit: Audit, parts: MachineParts): Ports['repeats'] {
  const { repeats } = parts.store
  return {
    claim: (key, now) => repeats.claim(key, now, repeatHours),
    keep: repeats.keep,
    release: repeats.release,
    mayRead: async (ask) => {
      await Mandate.ask({ ...ask, handling: 'forvaltning' }, mandateDeps(audit, parts))
    },
  }
}
