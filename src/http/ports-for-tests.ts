// Ports with small stand-ins, for the unit tests of the routes: what each test does not set throws, so nothing is answered
// by accident. The audit keeps its rows in memory.
import type { AuditEvent } from '../audit/types.ts'
import { personidentifikator } from '../base/person-number.ts'
import type { ManualPostDefinition } from '../rules/types.ts'
import type { Session } from '../store/types.ts'
import { sessionCookie } from './cookies.ts'
import type { LogLine, Ports } from './ports.ts'

export const resident = personidentifikator('04817299771')
export const spouse = personidentifikator('27847099416')
export const rolleId = '11111111-1111-4111-8111-111111111111'
export const now = new Date('2026-10-01T10:00:00.000Z')

export const session: Session = {
  id: 'hemmelig-oekt',
  personidentifikator: personidentifikator('17828126156'),
  rolleId,
  csrf: 'csrf-merke',
  sid: null,
  idToken: null,
  opprettet: now.toISOString(),
  utloeperInaktiv: '2026-10-01T10:30:00.000Z',
  utloeperAbsolutt: '2026-10-01T18:00:00.000Z',
}
export const cookie = { cookie: `${sessionCookie}=${session.id}` }
export const browser = { ...cookie, 'x-csrf': session.csrf, origin: 'http://localhost:8080' }
export const machine = { authorization: 'Bearer x', integrasjonid: 'i', integrasjonpassord: 'p' }

export const survivorsPension: ManualPostDefinition = {
  id: 'kommune.tenktEtterlattePensjon',
  visningstekst: 'Tenkt etterlattepensjon',
  persontyper: ['EKTEFELLE', 'PARTNER', 'BARN'],
  paakrevdFor: ['EKTEFELLE', 'PARTNER', 'BARN'],
  kanEndreVisningstekst: false,
  eksempeltekst: 'Skriv 0 når den ikke er aktuell.',
  justeringstype: 'OKNING',
  tilhorighet: { tekniskNavn: 'forsorgerfradrag', visningstekst: 'Forsørgerfradrag', kategori: 'FRADRAG' },
  bevis: 'bekreftet',
}
export const ownTitle: ManualPostDefinition = {
  ...survivorsPension,
  id: 'kommune.andreInntekter',
  visningstekst: 'Andre inntekter',
  persontyper: ['SOEKER'],
  paakrevdFor: [],
  kanEndreVisningstekst: true,
}

export interface Kept {
  readonly audit: AuditEvent[]
  readonly log: LogLine[]
}

const unset = (name: string) => (): never => {
  throw new Error(`the test has not set ${name}`)
}

const noneSet: Ports['about'] = {
  kontakt: null,
  personvernombud: null,
  tilgjengelighetserklaering: null,
  oppbevaring: { resultatTimer: 24, pdfkontrollAar: 1, loggMaaneder: null, innsynsspoersmaalMaaneder: null },
}

const administration = {
  integrations: {
    read: unset('integrations.read'),
    create: unset('integrations.create'),
    change: unset('integrations.change'),
    rotate: unset('integrations.rotate'),
    endOldSecret: unset('integrations.endOldSecret'),
    revoke: unset('integrations.revoke'),
  },
  repeats: {
    claim: unset('repeats.claim'),
    keep: unset('repeats.keep'),
    release: unset('repeats.release'),
    mayRead: unset('repeats.mayRead'),
  },
}

const noAdministration: Ports['administration'] = {
  roles: unset('roles'),
  rolesNamed: unset('rolesNamed'),
  grants: unset('grants'),
  areas: unset('areas'),
  deeds: unset('deeds'),
  createRole: unset('createRole'),
  changeRole: unset('changeRole'),
  removeRole: unset('removeRole'),
  grantRole: unset('grantRole'),
  makeAdministrator: unset('makeAdministrator'),
  decideGrant: unset('decideGrant'),
  endGrant: unset('endGrant'),
  peopleOf: unset('peopleOf'),
  organisationName: unset('organisationName'),
}
const noInsight = {
  insight: {
    make: unset('insight.make'),
    read: unset('insight.read'),
    print: unset('insight.print'),
    ask: unset('insight.ask'),
    askedOf: unset('insight.askedOf'),
    pdf: unset('insight.pdf'),
  },
  insightMunicipal: {
    choices: unset('insightMunicipal.choices'),
    choose: unset('insightMunicipal.choose'),
    questions: unset('insightMunicipal.questions'),
    answer: unset('insightMunicipal.answer'),
  },
  feedback: {
    send: unset('feedback.send'),
    read: unset('feedback.read'),
    handle: unset('feedback.handle'),
  },
}
const noPurposes: Ports['purposes'] = {
  law: {
    tjenesteomraader: [],
    hjemler: [],
    findHjemmel: () => null,
    openYears: () => [],
    begrunnelser: () => [],
  },
  fieldLists: () => null,
}

const noEnding = {
  findNamed: unset('findNamed'),
  endNamed: unset('endNamed'),
  findByToken: unset('findByToken'),
  endByToken: unset('endByToken'),
  endAllOf: unset('endAllOf'),
}
const noLogin: Ports['login'] = {
  issuer: 'https://idporten.example',
  begin: unset('begin'),
  complete: unset('complete'),
  readLogoutToken: unset('readLogoutToken'),
  endUrl: async () => null,
}

const noJourney: Ports['journey'] = {
  lookUp: unset('lookUp'),
  askAgain: unset('askAgain'),
  change: unset('change'),
  read: unset('read'),
  readMany: unset('readMany'),
  price: unset('price'),
  findPerson: unset('findPerson'),
  lastSettlement: unset('lastSettlement'),
  lookUpParts: unset('lookUpParts'),
  searchRegister: unset('searchRegister'),
  findNames: unset('findNames'),
  wrongPerson: unset('wrongPerson'),
  passOn: unset('passOn'),
  events: unset('events'),
  eventStart: unset('eventStart'),
}

const noDrafts: Ports['drafts'] = {
  begin: unset('drafts.begin'),
  read: unset('drafts.read'),
  list: unset('drafts.list'),
  save: unset('drafts.save'),
  remove: unset('drafts.remove'),
}

/** Ports and what they keep. `more` replaces whole ports. */
export function portsForTests(more: Partial<Ports> = {}): { readonly ports: Ports; readonly kept: Kept } {
  const kept: Kept = { audit: [], log: [] }
  const ports: Ports = {
    clock: () => now,
    journey: noJourney,
    ownLookups: unset('ownLookups'),
    drafts: noDrafts,
    hits: { make: unset('hits.make'), open: unset('hits.open') },
    sessions: {
      find: async (id) => (id === session.id ? session : null),
      create: unset('create'),
      rotate: async (_id, role) => ({ ...session, id: 'ny-oekt', csrf: 'nytt-merke', rolleId: role }),
      destroy: async () => undefined,
      ...noEnding,
    },
    languages: { find: async () => null, choose: unset('languages.choose') },
    logins: { save: async () => undefined, take: async () => null },
    audit: { write: async (event) => void kept.audit.push(event) },
    machines: {
      authenticate: async () => ({ kind: 'integrasjon', id: rolleId, organisasjonsnummer: '920125298' }),
    },
    roles: {
      browserName: () => 'bruker-1',
      administeredBy: async () => [],
      ofPerson: async () => [],
      beregningstypeOf: async () => 'LANGTIDSOPPHOLD_INSTITUSJON',
      findRole: async () => null,
      serviceOf: () => null,
    },
    searchLog: unset('searchLog'),
    municipal: { read: unset('read'), adopt: unset('adopt') },
    ...{ administration: noAdministration, purposes: noPurposes },
    eventAccess: { read: unset('eventAccess.read'), switch: unset('eventAccess.switch') },
    ...noInsight,
    ...administration,
    values: { openYears: () => [2023], manualPosts: () => [survivorsPension, ownTitle], postSet: () => null },
    login: noLogin,
    pdf: unset('pdf'),
    control: unset('control'),
    notReady: async () => null,
    about: noneSet,
    sources: () => [],
    log: (_level, line) => void kept.log.push(line),
    origins: ['http://localhost:8080', 'http://127.0.0.1:8080'],
    pages: null,
    trustProxy: [],
    verify: null,
    law: { rates: new Map(), municipalities: { current: new Map(), ended: new Map() } },
    ...more,
  }
  return { ports, kept }
}
