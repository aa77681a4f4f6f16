// Settings and opened things in, the server out: who gets what from whom. Demo and production differ only in what they
// hand in here.
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { machineLogin } from '../access/machine-login.ts'
import { openAudit } from '../audit/open-audit.ts'
import { verifyChains } from '../audit/verify-chains.ts'
import type { Clock } from '../base/clock.ts'
import { idPortenLogin, type IdPortenSettings } from '../http/login/id-porten.ts'
import type { Ports } from '../http/ports.ts'
import { buildServer } from '../http/server.ts'
import { routeTable } from '../http/table.ts'
import { lookUp } from '../journey.ts'
import type { House } from '../journey/house.ts'
import { adopt, type AdoptHouse, readAdopted } from '../journey/adopt.ts'
import { caseFormOf } from '../journey/case-form.ts'
import { priceRecord } from '../journey/price.ts'
import { changeRecord, readRecord } from '../journey/record.ts'
import type { Keys, Store } from '../store/types.ts'
import type { UpstreamSettings } from '../upstream/settings.ts'
import { createUpstream } from '../upstream/source.ts'
import { adoptHouse } from './adopt-house.ts'
import { findPersonView } from './find-person.ts'
import type { LawBooks } from './law-files.ts'
import { logLines } from './log.ts'
import { rolesFrom } from './roles.ts'
import { typedCheck, valuesFrom } from './values.ts'

export interface Parts {
  readonly clock: Clock
  readonly store: Store
  readonly keys: Keys
  readonly law: LawBooks
  readonly upstream: UpstreamSettings
  readonly machine: { readonly issuer: string; readonly jwksUri: string }
  readonly idPorten: IdPortenSettings
  readonly origins: readonly string[]
  readonly recordHours: number
  /** Proxies whose forwarded headers are believed. */
  readonly trustProxy: readonly string[]
  /** The secret that lets `npm run audit:verify` ask this process; null where it may not. */
  readonly internalSecret: string | null
  readonly checkReplies: boolean
}

export interface Running {
  readonly app: FastifyInstance
  readonly close: () => Promise<void>
}

const sweepEveryMs = 600_000
const builtPages = join(fileURLToPath(new URL('../../', import.meta.url)), 'dist', 'web')

/** Ready to listen. */
export async function wire(parts: Parts): Promise<Running> {
  const { store, clock } = parts
  const house = houseOf(parts)
  const values = valuesFrom(parts.law)
  const ports: Ports = {
    clock,
    journey: {
      lookUp: (question) => lookUp(question, house),
      change: (change) => changeRecord(change, house, typedCheck(values)),
      read: (reading) => readRecord(reading, house),
      price: (pricing) => priceRecord(pricing, house),
      findPerson: (question) => findPersonView(question, house),
    },
    sessions: store.sessions,
    logins: store.logins,
    audit: house.access.audit,
    machines: machineLogin({ ...parts.machine, ...machineParts(house, parts) }),
    roles: rolesFrom(store, parts.keys, parts.law),
    municipal: municipalFrom(adoptHouse(house.access.audit, parts)),
    values,
    login: idPortenLogin(parts.idPorten),
    law: parts.law.calculator,
    // Loaded at the first PDF: the typesetter takes a while, and readiness need not wait for it.
    pdf: async (resultat) => (await import('../pdf/render.ts')).renderPdf(resultat),
    notReady: () => notReady(store),
    log: logLines(),
    origins: parts.origins,
    pages: existsSync(join(builtPages, 'index.html')) ? builtPages : null,
    checkReplies: parts.checkReplies,
    trustProxy: parts.trustProxy,
    verify:
      parts.internalSecret === null ? null : { secret: parts.internalSecret, run: () => verifyChains(store.chains) },
  }
  const app = await buildServer(routeTable(ports), ports)
  // What has expired is never given out; that it still lies there must be heard. The error's own text may hold data.
  const unswept = () => console.error('Utløpte resultater og økter ble ikke slettet nå. Det prøves igjen av seg selv.')
  const sweeping = setInterval(() => void store.sweep(clock()).catch(unswept), sweepEveryMs).unref()
  const close = async (): Promise<void> => {
    clearInterval(sweeping)
    await app.close()
    await house.upstream.close()
    await store.close()
  }
  return { app, close }
}

function houseOf({ store, keys, law, upstream, clock, recordHours }: Parts): House {
  const audit = openAudit(store.chains, keys.pseudonym)
  return {
    access: {
      access: store.access,
      pseudonym: keys.pseudonym,
      audit,
      law: law.access,
      fieldLists: law.fieldLists,
      saksmoenster: caseFormOf(store.guidelines),
    },
    upstream: createUpstream(upstream, clock),
    law: law.rules,
    egenandelLaw: { ...law.calculator, complaint: law.complaint },
    adopted: { priceLists: store.priceLists, guidelines: store.guidelines },
    results: store.results,
    clock,
    recordHours,
    newId: randomUUID,
  }
}

function municipalFrom(own: AdoptHouse): Ports['municipal'] {
  return {
    read: (kind, ask) => readAdopted(kind, ask, own),
    adopt: (kind, request, ask) => adopt(kind, request, ask, own),
  }
}

const machineParts = ({ access }: House, { store, keys }: Parts) => ({
  access: store.access,
  passwordHmac: keys.passwordHmac,
  audit: access.audit,
})

async function notReady(store: Store): Promise<string | null> {
  return store.ping().then(
    () => null,
    () => 'databasen tar ikke imot rader',
  )
}
