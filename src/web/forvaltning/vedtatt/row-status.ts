// Where a row stands on a day: in force, to come, over, or replaced.
export interface Dated {
  readonly fra: string
  readonly til: string | null
  readonly erstattetAv: string | null
}
export type RowStatus = 'naa' | 'kommende' | 'avsluttet' | 'erstattet'

export function statusOf({ fra, til, erstattetAv }: Dated, dato: string): RowStatus {
  if (erstattetAv !== null) return 'erstattet'
  if (fra > dato) return 'kommende'
  return til !== null && til < dato ? 'avsluttet' : 'naa'
}
