// What the administrator's and the citizen's routes need, as small interfaces; ports.ts has them among the rest.
import type {
  Change as IntegrationChange,
  IntegrationList,
  IntegrationView,
  NewIntegrationRequest,
  WithSecret,
} from '../access/integrations.ts'
import type { MandateAsk } from '../access/mandate.ts'
import type { Language } from '../base/language.ts'
import type { AdoptRequest } from '../journey/adopt.ts'
import type { EventAccessList, EventSwitch } from '../journey/event-access.ts'
import type { FeedbackAsking, FeedbackList, FeedbackSent } from '../journey/feedback.ts'
import type { InsightFilter } from '../journey/insight/frozen.ts'
import type { InsightAsking, InsightPrint, InsightShown, NewQuestion } from '../journey/insight/insight.ts'
import type { InsightChoices, InsightQuestions } from '../journey/insight/municipal.ts'
import type { InnsynDocument } from '../pdf/innsyn.ts'
import type { Adopted } from '../store/adopted-types.ts'

export type AdministratorsAsk = Omit<MandateAsk, 'handling' | 'emne'>
/** What an administrator reads and adopts (journey/adopt.ts). Each asks for a Mandate first. */
export interface Municipal {
  readonly read: (
    kind: 'prisliste' | 'retningslinje',
    ask: AdministratorsAsk,
  ) => Promise<{ readonly kommune: { readonly navn: string }; readonly rader: readonly Adopted[] }>
  readonly adopt: (
    kind: 'prisliste' | 'retningslinje',
    request: AdoptRequest,
    ask: AdministratorsAsk,
  ) => Promise<Adopted>
}

/** The switch of the list of events (journey/event-access.ts). Each asks for a Mandate first. */
export interface EventAccessPort {
  readonly read: (ask: AdministratorsAsk) => Promise<EventAccessList>
  readonly switch: (wanted: EventSwitch, ask: AdministratorsAsk) => Promise<EventAccessList>
}

/** A citizen reads about himself (journey/insight). Each writes the row of the reading first. */
export interface InsightPort {
  readonly make: (filter: InsightFilter, asking: InsightAsking) => Promise<InsightShown>
  readonly read: (id: string, side: number, asking: InsightAsking) => Promise<InsightShown>
  readonly print: (id: string, asking: InsightAsking) => Promise<InsightPrint>
  readonly ask: (id: string, question: NewQuestion, asking: InsightAsking) => Promise<InsightShown>
  /** Whom the question goes to (fiksOrgId). Throws Problem as `ask` does. */
  readonly askedOf: (id: string, question: NewQuestion, asking: InsightAsking) => Promise<string>
  readonly pdf: (document: InnsynDocument, spraak: Language) => Promise<Uint8Array>
}
/** The municipality's side of it. Each asks for a Mandate first. */
export interface InsightMunicipalPort {
  readonly choices: (ask: AdministratorsAsk) => Promise<InsightChoices>
  readonly choose: (
    wanted: { readonly ansattnavn: boolean; readonly saksnummer: string },
    ask: AdministratorsAsk,
  ) => Promise<InsightChoices>
  readonly questions: (ask: AdministratorsAsk) => Promise<InsightQuestions>
  readonly answer: (
    answer: { readonly id: string; readonly tekst: string },
    ask: AdministratorsAsk,
  ) => Promise<InsightQuestions>
}

/** What staff say of the pages (journey/feedback.ts). Reading and handling ask for a Mandate first. */
export interface FeedbackPort {
  readonly send: (sent: FeedbackSent, asking: FeedbackAsking) => Promise<string>
  readonly read: (ask: AdministratorsAsk) => Promise<FeedbackList>
  readonly handle: (id: string, ask: AdministratorsAsk) => Promise<FeedbackList>
}

/** The administrator's integrations (access/integrations.ts). Each asks for a Mandate first. */
export interface Integrations {
  readonly read: (ask: AdministratorsAsk) => Promise<IntegrationList>
  readonly create: (request: NewIntegrationRequest, ask: AdministratorsAsk) => Promise<WithSecret>
  readonly change: (id: string, change: IntegrationChange, ask: AdministratorsAsk) => Promise<IntegrationView>
  readonly rotate: (id: string, gammeltUtloeper: string | null, ask: AdministratorsAsk) => Promise<WithSecret>
  readonly endOldSecret: (id: string, ask: AdministratorsAsk) => Promise<IntegrationView>
  readonly revoke: (id: string, ask: AdministratorsAsk) => Promise<IntegrationView>
}
