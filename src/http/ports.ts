// What the routes need from the rest of the house, as small interfaces; main/ hands over objects that fit.
import type { Begrunnelse } from '../access/begrunnelser.ts'
import type { Actor, FieldLists, Role } from '../access/types.ts'
import type { Audit, ChainSummary } from '../audit/types.ts'
import type { Clock } from '../base/clock.ts'
import type { Language } from '../base/language.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import type { Api, Beregningstype } from '../base/terms.ts'
import type { Resultat } from '../decision/record.ts'
import type { MachineCredentials } from '../access/machine-login.ts'
import type { MissingStep } from '../access/role-limits.ts'
import type { Law as AccessLaw } from '../access/law.ts'
import type { Administration } from '../journey/administration/port.ts'
import type { Drafts } from '../journey/draft.ts'
import type { ProxyQuestion } from '../journey/proxy.ts'
import type { EventRange } from '../upstream/hendelser/client.ts'
import type { Hendelser, Hendelsesstart } from '../upstream/hendelser/schema.ts'
import type { PassedOn } from '../upstream/passed-on.ts'
import type { Watch } from '../upstream/watch.ts'
import type {
  AskAgain,
  Asking,
  Change,
  PersonQuestion,
  Pricing,
  Question,
  Reading,
  WrongPerson,
} from '../journey/question.ts'
import type { Law } from '../rules/calculator/types.ts'
import type { PostSet } from '../rules/post-set.ts'
import type { ManualPostDefinition } from '../rules/types.ts'
import type { LastSettlement } from '../facts/last-settlement.ts'
import type { Registerutdrag } from '../facts/permitted-parts.ts'
import type { HitHandles } from '../journey/hit-handle.ts'
import type { ControlAnswer, ControlQuestion, PrintedFile } from '../journey/control.ts'
import type { PdfLanguage } from '../pdf/texts.ts'
import type { LogAnswer, LogQuestion } from '../journey/log-search.ts'
import type { NamedPerson, NamesQuestion } from '../journey/person-names.ts'
import type { OwnLookups, OwnLookupsAsking } from '../journey/own-lookups.ts'
import type { PrintMany } from '../journey/print-many.ts'
import type { PartsQuestion } from '../journey/person-parts.ts'
import type { FoundPerson, SearchQuestion } from '../journey/person-search.ts'
import type { Claim, RepeatKey } from '../store/integration-types.ts'
import type { LanguageStore } from '../store/language-types.ts'
import type { LoginAttempt, LoginStore, LogoutToken, SessionStore } from '../store/types.ts'
import type {
  AdministratorsAsk,
  EventAccessPort,
  FeedbackPort,
  InsightMunicipalPort,
  InsightPort,
  Integrations,
  Municipal,
} from './administration-ports.ts'
import type { Personsvar } from './contract.ts'
import type { Helse, Om } from './contract-om.ts'

export interface Machines {
  /** Throws Problem integrasjon-avvist, kilde-nede or for-mange-kall; audited each for itself, unless one row stands for them all. */
  readonly authenticate: (
    credentials: MachineCredentials,
    requestId: string,
    tid: Date,
    rows: 'each' | 'summed',
  ) => Promise<Extract<Actor, { kind: 'integrasjon' }>>
}

/** A role the person or integration holds, with the one purpose it serves. */
export interface HeldRole {
  readonly role: Role
  readonly beregningstype: Beregningstype
  readonly hjemmel: readonly string[]
  /** Of its purpose; the role's own list may be shorter (role.registre). */
  readonly apier: readonly Api[]
  readonly stadier: readonly ('oppgjoer' | 'utkast')[]
  /** What the agreement lacks today; empty: nothing. */
  readonly mangler: readonly MissingStep[]
  /** Opened income years, newest first. */
  readonly inntektsaar: readonly number[]
  /** What the role's people may give as reasons (lov/begrunnelser.yaml), and the municipality's form of a case reference. */
  readonly begrunnelser: readonly Begrunnelse[]
  readonly overstyringer: readonly Begrunnelse[]
  readonly saksmoenster: string | null
}
/** What the law opens, as everybody may read it. */
export interface Purposes {
  readonly law: AccessLaw
  readonly fieldLists: FieldLists
}

/** Requests with an Idempotency-Key (once-only.ts). */
export interface Repeats {
  readonly claim: (key: RepeatKey, now: Date) => Promise<Claim>
  readonly keep: (key: RepeatKey, svar: string | null) => Promise<void>
  readonly release: (key: RepeatKey) => Promise<void>
  /** Throws Problem ikke-tilgang, with its row, when the actor does not administer the municipality today. */
  readonly mayRead: (ask: AdministratorsAsk) => Promise<void>
}

export interface Roles {
  /** An opaque, keyed name of a person for the browser; nothing is stored under it. */
  readonly browserName: (person: Personidentifikator) => string
  /** Municipalities the person administers today, by name. */
  readonly administeredBy: (
    person: Personidentifikator,
    tid: Date,
  ) => Promise<readonly { readonly fiksOrgId: string; readonly navn: string }[]>
  readonly ofPerson: (person: Personidentifikator, tid: Date) => Promise<readonly HeldRole[]>
  /** The service of a role that the actor holds; null when it does not, or there is no such role. Decides nothing by itself. */
  readonly beregningstypeOf: (rolleId: string, actor: Actor, tid: Date) => Promise<Beregningstype | null>
  /** The role, held or not, for the row of a refusal; null when there is none such. */
  readonly findRole: (rolleId: string, actor: Actor) => Promise<Role | null>
  /** The service a role is for, held or not, so that access/ can be asked and refuse with its own row. */
  readonly serviceOf: (role: Role) => Beregningstype | null
}

/** What a service and year accept, for the lists of valid values. */
export interface Values {
  readonly openYears: (beregningstype: Beregningstype, tid: Date) => readonly number[]
  /** null: there are no rules for that year; access/ refuses it, with its row. */
  readonly manualPosts: (beregningstype: Beregningstype, inntektsaar: number) => readonly ManualPostDefinition[] | null
  /** The law table of the year, opened or not; null: there are no rules for it. */
  readonly postSet: (beregningstype: Beregningstype, inntektsaar: number) => PostSet | null
}

/** What ID-porten proved about the person who logged in. */
export interface ProvenLogin {
  readonly personidentifikator: Personidentifikator
  readonly sid: string | null
  /** ID-porten's own name of the person, another for every client. */
  readonly sub: string
  readonly idToken: string | null
}
export interface Login {
  /** As ID-porten writes itself; its origin may frame the one page of front-channel logout. */
  readonly issuer: string
  /** What a logout token says. Throws Problem utlogging-avvist or kilde-nede, within two seconds. */
  readonly readLogoutToken: (token: string) => Promise<LogoutToken>
  /** A new attempt, pushed to ID-porten (PAR), and the address to send the browser to. */
  /** `spraak`: the language ID-porten is asked to speak. */
  readonly begin: (retur: string, spraak: Language) => Promise<{ readonly attempt: LoginAttempt; readonly url: string }>
  /** `url` is the reply's path and query. Throws Problem innlogging-feilet when any claim is not as asked for. */
  readonly complete: (url: string, attempt: LoginAttempt, tid: Date) => Promise<ProvenLogin>
  /** Where ID-porten ends its own session; null when it offers no such place. */
  readonly endUrl: (idToken: string | null) => Promise<string | null>
}

/** The journey and its side roads (journey/). Each throws Problem, and rejects when the database takes no row. */
export interface Journey {
  /** `watch`: who follows it while it runs, and may end it (Problem avbrutt). */
  readonly lookUp: (question: Question, watch?: Watch) => Promise<Resultat>
  /** A new record of an earlier one's facts and of what did not answer then. */
  readonly askAgain: (wanted: AskAgain, watch?: Watch) => Promise<Resultat>
  readonly change: (change: Change) => Promise<Resultat>
  readonly read: (reading: Reading) => Promise<Resultat>
  /** All of them, or none. */
  readonly readMany: (wanted: PrintMany) => Promise<readonly Resultat[]>
  readonly price: (pricing: Pricing) => Promise<Resultat>
  readonly findPerson: (question: PersonQuestion) => Promise<Personsvar>
  readonly lastSettlement: (question: PersonQuestion) => Promise<LastSettlement>
  readonly lookUpParts: (question: PartsQuestion) => Promise<Registerutdrag>
  readonly searchRegister: (question: SearchQuestion) => Promise<readonly FoundPerson[]>
  readonly findNames: (question: NamesQuestion) => Promise<readonly NamedPerson[]>
  /** How many records went. */
  readonly wrongPerson: (asking: WrongPerson) => Promise<number>
  /** Skatteetaten's body as it came, of the role's own package; nothing is kept. */
  readonly passOn: (question: ProxyQuestion) => Promise<PassedOn<object>>
  readonly events: (asking: Asking, range: EventRange) => Promise<PassedOn<Hendelser>>
  readonly eventStart: (asking: Asking, dato: string | undefined) => Promise<PassedOn<Hendelsesstart>>
}

export interface LogLine {
  readonly requestId: string
  readonly method: string
  readonly route: string
  readonly status: number
  readonly ms: number
  readonly kode?: string
  /** Frames of an unexpected error's stack, without its message. */
  readonly stack?: readonly string[]
}
export type Log = (level: 'info' | 'warn' | 'error', line: LogLine) => void

export interface Ports {
  readonly clock: Clock
  readonly journey: Journey
  /** A hit of the page's search, without its number in the browser. */
  readonly hits: HitHandles
  /** The start page of a role; the reading is a row. */
  readonly ownLookups: (asking: OwnLookupsAsking) => Promise<OwnLookups>
  /** What is typed in the wizard and not looked up yet. */
  readonly drafts: Drafts
  readonly sessions: SessionStore
  readonly languages: LanguageStore
  readonly logins: LoginStore
  readonly audit: Audit
  readonly machines: Machines
  readonly roles: Roles
  readonly municipal: Municipal
  readonly administration: Administration
  readonly purposes: Purposes
  readonly eventAccess: EventAccessPort
  readonly insight: InsightPort
  readonly insightMunicipal: InsightMunicipalPort
  readonly feedback: FeedbackPort
  /** Asks for a Mandate first; the search is itself a row. */
  readonly searchLog: (question: LogQuestion, ask: AdministratorsAsk) => Promise<LogAnswer>
  readonly integrations: Integrations
  readonly repeats: Repeats
  readonly values: Values
  readonly login: Login
  /** What the open calculator and the list of rates read. */
  readonly law: Law
  /** The record on paper, in the language asked for, else the municipality's; what /kontroll answers from is kept first. */
  readonly pdf: (resultat: Resultat, spraak?: PdfLanguage) => Promise<PrintedFile>
  /** Is this code or file one of ours? Anyone may ask. */
  readonly control: (question: ControlQuestion, tid: Date) => Promise<ControlAnswer>
  /** Null when all is well, else one word for what is not (database, rates …). */
  readonly notReady: () => Promise<string | null>
  /** What anyone may know of this Grunnlag, from the settings. */
  readonly about: Om
  /** How the sources have answered this process; nothing is asked to find out. */
  readonly sources: () => Helse['kilder']
  readonly log: Log
  /** Origins the browser may send from; the first is the one logins come back to. */
  readonly origins: readonly string[]
  /** Folder of the built pages; null where they are not served. */
  readonly pages: string | null
  /** Proxies whose forwarded headers are believed. */
  readonly trustProxy: readonly string[]
  /** Walks the audit chains for `npm run audit:verify`, on loopback, for who has the secret; null where it is not offered. */
  readonly verify: { readonly secret: string; readonly run: () => Promise<ChainSummary> } | null
}
