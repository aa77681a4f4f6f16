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
import type { Journey, Ports, Values } from '../http/ports.ts'
import { buildServer } from '../http/server.ts'
import { routeTable } from '../http/table.ts'
import { lookUp } from '../journey.ts'
import type { House } from '../journey/house.ts'
import { handleFeedback, readFeedback, sendFeedback } from '../journey/feedback.ts'
import { askAgain } from '../journey/ask-again.ts'
import { readEventAccess, switchEvents } from '../journey/event-access.ts'
import { passOnEventStart, passOnEvents } from '../journey/events.ts'
import { passOn } from '../journey/proxy.ts'
import { adopt, type AdoptHouse, readAdopted } from '../journey/adopt.ts'
import { caseFormOf } from '../journey/case-form.ts'
import { changeRecord } from '../journey/change.ts'
import { draftsOf } from '../journey/draft.ts'
import { hitHandles } from '../journey/hit-handle.ts'
import { findLastSettlement } from '../journey/last-settlement.ts'
import { findNames } from '../journey/person-names.ts'
import { ownLookups, type OwnLookupsHouse } from '../journey/own-lookups.ts'
import { lookUpParts } from '../journey/person-parts.ts'
import { searchRegister } from '../journey/person-search.ts'
import { type LogHouse, searchLog } from '../journey/log-search.ts'
import { priceRecord } from '../journey/price.ts'
import { readRecords } from '../journey/print-many.ts'
import { readRecord, removeWrongPerson } from '../journey/record.ts'
import type { Keys, Store } from '../store/types.ts'
import type { UpstreamSettings } from '../upstream/settings.ts'
import { createUpstream } from '../upstream/source.ts'
import { type Watch, watched } from '../upstream/watch.ts'
import type { AboutSettings } from './about.ts'
import { administrationPorts } from './administration-house.ts'
import { adoptHouse } from './adopt-house.ts'
import { controlPorts } from './control-house.ts'
import { findPersonView } from './find-person.ts'
import type { LawBooks } from './law-files.ts'
import { insightPorts } from './insight-house.ts'
import { logLines } from './log.ts'
import { integrationsFrom, lastUsedOf, machineDeps, type MachineParts, repeatsFrom } from './machines.ts'
import { startRepeatedWork } from './repeated-work.ts'
import { rolesFrom } from './roles.ts'
import { typedCheck, valuesFrom } from './values.ts'

export interface Parts {
  readonly clock: Clock
  readonly store: Store
  readonly keys: Keys
  readonly law: LawBooks
  readonly upstream: UpstreamSettings
  readonly machine: MachineParts['machine']
  readonly callsPerMinute: MachineParts['callsPerMinute']
  readonly idPorten: IdPortenSettings
  readonly origins: readonly string[]
  readonly recordHours: number
  /** Whole years that a PDF can be controlled. */
  readonly controlYears: number
  readonly about: AboutSettings
  /** Proxies whose forwarded headers are believed. */
  readonly trustProxy: readonly string[]
  /** The secret that lets `npm run audit:verify` ask this process; null where it may not. */
  readonly internalSecret: string | null
}

export interface Running {
  readonly app: FastifyInstance
  readonly close: () => Promise<void>
}

const builtPages = join(fileURLToPath(new URL('../../', import.meta.url)), 'dist', 'web')

/** Ready to listen. */
export async function wire(parts: Parts): Promise<Running> {
  const { store, clock } = parts
  const house = houseOf(parts)
  const used = lastUsedOf(store)
  const values = valuesFrom(parts.law)
  const ports: Ports = {
    clock,
    journey: journeyOf(house, values),
    hits: hitHandles(parts.keys),
    ownLookups: (asking) => ownLookups(asking, ownLookupsHouse(house, parts)),
    drafts: draftsOf({ drafts: store.drafts, newId: randomUUID }),
    sessions: store.sessions,
    languages: store.languages,
    logins: store.logins,
    audit: house.access.audit,
    machines: machineLogin(machineDeps(house.access.audit, parts, used)),
    roles: rolesFrom(store, parts.keys, parts.law),
    municipal: municipalFrom(adoptHouse(house.access.audit, parts)),
    ...administrationPorts(house.access.audit, parts),
    eventAccess: eventAccessFrom(house, parts),
    ...insightPorts(house.access.audit, house.upstream, parts),
    feedback: feedbackFrom(house, parts),
    searchLog: (question, ask) => searchLog(question, ask, logHouse(house, parts)),
    integrations: integrationsFrom(house.access.audit, parts),
    repeats: repeatsFrom(house.access.audit, parts),
    values,
    login: idPortenLogin(parts.idPorten),
    law: parts.law.calculator,
    ...controlPorts(parts),
    notReady: () => notReady(store),
    about: aboutPort(parts),
    sources: () => house.upstream.states.list(),
    log: logLines(),
    origins: parts.origins,
    pages: existsSync(join(builtPages, 'index.html')) ? builtPages : null,
    trustProxy: parts.trustProxy,
    verify:
      parts.internalSecret === null ? null : { secret: parts.internalSecret, run: () => verifyChains(store.chains) },
  }
  const app = await buildServer(routeTable(ports), ports)
  const repeated = startRepeatedWork(store, clock)
  const close = async (): Promise<void> => {
    await app.close()
    await repeated.stop()
    await used.settle()
    await house.upstream.close()
    await store.close()
  }
  return { app, close }
}

/** The house as one look-up uses it, with who follows that one. */
const followedBy = (house: House, watch: Watch | undefined): House =>
  watch === undefined ? house : { ...house, upstream: watched(house.upstream, watch) }

const journeyOf = (house: House, values: Values): Journey => ({
  lookUp: (question, watch) => lookUp(question, followedBy(house, watch)),
  askAgain: (wanted, watch) => askAgain(wanted, followedBy(house, watch)),
  change: (change) => changeRecord(change, house, typedCheck(values)),
  read: (reading) => readRecord(reading, house),
  readMany: (wanted) => readRecords(wanted, house),
  price: (pricing) => priceRecord(pricing, house),
  findPerson: (question) => findPersonView(question, house),
  lastSettlement: (question) => findLastSettlement(question, house),
  lookUpParts: (question) => lookUpParts(question, house),
  searchRegister: (question) => searchRegister(question, house),
  findNames: (question) => findNames(question, house),
  wrongPerson: (asking) => removeWrongPerson(asking, house),
  passOn: (question) => passOn(question, house),
  events: (asking, range) => passOnEvents(asking, range, house),
  eventStart: (asking, dato) => passOnEventStart(asking, dato, house),
})

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
      hendelser: store.eventAccess,
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

function eventAccessFrom({ access, clock, newId }: House, { store, keys }: Parts): Ports['eventAccess'] {
  const { pseudonyms } = keys
  const own = { access: { ...access, access: store.access }, eventAccess: store.eventAccess, clock, newId, pseudonyms }
  return { read: (ask) => readEventAccess(ask, own), switch: (wanted, ask) => switchEvents(wanted, ask, own) }
}

function feedbackFrom({ access, clock, newId }: House, { store }: Parts): Ports['feedback'] {
  const own = { access: { ...access, access: store.access }, store: store.feedback, clock, newId }
  return {
    send: (sent, asking) => sendFeedback(sent, asking, own),
    read: (ask) => readFeedback(ask, own),
    handle: (id, ask) => handleFeedback(id, ask, own),
  }
}

function municipalFrom(own: AdoptHouse): Ports['municipal'] {
  return {
    read: (kind, ask) => readAdopted(kind, ask, own),
    adopt: (kind, request, ask) => adopt(kind, request, ask, own),
  }
}

function aboutPort({ about, recordHours, controlYears }: Parts): Ports['about'] {
  const { loggMaaneder, innsynsspoersmaalMaaneder, ...reach } = about
  const oppbevaring = { resultatTimer: recordHours, pdfkontrollAar: controlYears }
  return { ...reach, oppbevaring: { ...oppbevaring, loggMaaneder, innsynsspoersmaalMaaneder } }
}

async function notReady(store: Store): Promise<string | null> {
  return store.ping().then(
    () => null,
    () => 'databasen tar ikke imot rader',
  )
}

const ownLookupsHouse = ({ access, adopted, law }: House, { store }: Parts): OwnLookupsHouse => ({
  ownResults: store.ownResults,
  audit: access.audit,
  rates: law.rates,
  ...adopted,
})

function logHouse({ access }: House, { store, keys }: Parts): LogHouse {
  return { access: { ...access, access: store.access }, search: store.auditSearch, pseudonyms: keys.pseudonyms }
}
