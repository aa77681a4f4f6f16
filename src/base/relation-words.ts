// What Folkeregisteret said of a relation between two persons of one question, as it stands on the audit row and in the record.

export const relasjonsord = ['bekreftet', 'ikke-bekreftet', 'overstyrt', 'ikke-sjekket', 'opplyst'] as const
/**
 * bekreftet: the register has it. ikke-bekreftet: it has not, on a machine call. overstyrt: it has not, and the case worker stands
 * for it. ikke-sjekket: the register could not say. opplyst: a samboer, whom no register knows, stated by the municipality.
 */
export type Relasjonsord = (typeof relasjonsord)[number]

export interface Relasjonsmerke {
  readonly ord: Relasjonsord
  /** Code of lov/begrunnelser.yaml: why the case worker goes on without the register's word. */
  readonly overstyring?: string
}
