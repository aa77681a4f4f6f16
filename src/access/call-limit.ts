// How many calls an integration may make in a minute. The count lies in the database, so that it holds for every process
// together: one statement per proven call, on a table that waits for no disk.

export interface CallLimit {
  readonly perMinute: number
  /** Counts this call, and gives how many there have been in the minute (whole minutes since 1970). */
  readonly countCall: (integration: LimitedIntegration, minute: number) => Promise<number>
}
export interface LimitedIntegration {
  readonly id: string
  readonly fiksOrgId: string
}
/** `first`: the one call in this minute that is put on record for them all, so that nobody can fill the trail. */
export interface Over {
  readonly first: boolean
  readonly sekunder: number
}

/** null: go on. Only a proven integration is counted, so nobody else can use up its minute. */
export async function findOver(
  integration: LimitedIntegration,
  tid: Date,
  { perMinute, countCall }: CallLimit,
): Promise<Over | null> {
  const minute = Math.floor(tid.getTime() / 60_000)
  const count = await countCall(integration, minute)
  if (count <= perMinute) return null
  return { first: count === perMinute + 1, sekunder: Math.ceil(((minute + 1) * 60_000 - tid.getTime()) / 1000) }
}
