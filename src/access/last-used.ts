// When an integration was last used, to the minute: written beside the call, never before its answer. What could not be written
// is said, and is written at the next call, for the database still tells the older time.

export interface UsedIntegration {
  readonly id: string
  readonly fiksOrgId: string
  /** UTC instant as it stood when the call was proven; null: never. */
  readonly sistBrukt: string | null
}
export interface LastUsed {
  note(integration: UsedIntegration, tid: Date): void
  /** Waits for what is being written; for the end of the process. */
  settle(): Promise<void>
}

const everyMs = 60_000

/** `lost` is told when a time could not be written. */
export function lastUsed(touch: (integration: UsedIntegration, at: Date) => Promise<void>, lost: () => void): LastUsed {
  const writing = new Map<string, Promise<void>>()
  return {
    note: (integration, tid) => {
      const { id, sistBrukt } = integration
      const isFresh = sistBrukt !== null && tid.getTime() - new Date(sistBrukt).getTime() < everyMs
      if (isFresh || writing.has(id)) return
      const done = touch(integration, tid)
        .catch(lost)
        .finally(() => writing.delete(id))
      writing.set(id, done)
    },
    settle: async () => void (await Promise.all(writing.values())),
  }
}
