// The switch of the list of events, as the store gives and takes it. Dates are Oslo dates, last day included; instants UTC.

export interface EventAccess {
  readonly id: string
  readonly rolleId: string
  readonly fra: string
  /** null: until it is switched off. */
  readonly til: string | null
  /** Code of the reason, and the case it was decided in. */
  readonly begrunnelse: string
  readonly saksnummer: string
  /** Pseudonym of who switched it on, and when. */
  readonly paaAv: string
  readonly paa: string
  /** Both null while nobody has switched it off. */
  readonly avAv: string | null
  readonly av: string | null
}
export type NewEventAccess = Omit<EventAccess, 'avAv' | 'av'>

/** The part of a Mandate that the store reads. */
export interface EventAccessKey {
  readonly fiksOrgId: string
}

export type SwitchedOn = 'lagret' | 'overlapper' | 'rolle-ukjent' | 'egen-rolle'

export interface EventAccessStore {
  /** Does the list stand switched on for the role on the day? */
  isOn(rolle: { readonly id: string; readonly fiksOrgId: string }, on: string): Promise<boolean>
  /** Every time it was switched on, newest first. */
  history(key: EventAccessKey): Promise<readonly EventAccess[]>
  /**
   * overlapper: it is on already for one of the days. rolle-ukjent: the municipality has no such role. egen-rolle: who switches it on
   * (`own`: all pseudonyms) holds the role on the day, or can speak as an integration that does; nobody gives himself the list alone.
   */
  switchOn(
    mandate: EventAccessKey,
    row: NewEventAccess,
    who: { readonly own: readonly string[]; readonly dag: string },
  ): Promise<SwitchedOn>
  /** At once, and what is to come too. How many rows were switched off: 0 when it was not on. */
  switchOff(
    mandate: EventAccessKey,
    deed: { readonly rolleId: string; readonly av: string; readonly avAv: string; readonly on: string },
  ): Promise<number>
}
