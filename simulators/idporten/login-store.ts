// Logins under way, sessions and codes of the simulated ID-porten, in memory: a restart logs everyone out there, as it should
// in a simulator. What has passed its time is dropped when it is met.
import type { Adapter, AdapterPayload } from 'oidc-provider'

interface Entry {
  readonly payload: AdapterPayload
  readonly until: number
}

/** One store for one provider; the provider makes an adapter per kind of thing. */
export function loginStore(): (kind: string) => Adapter {
  const entries = new Map<string, Entry>()
  return (kind) => adapterOf(kind, entries)
}

function adapterOf(kind: string, entries: Map<string, Entry>): Adapter {
  const keyOf = (id: string): string => `${kind}:${id}`
  const live = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key)
    if (entry !== undefined && entry.until > Date.now()) return entry.payload
    entries.delete(key)
    return undefined
  }
  const findWhere = (fits: (payload: AdapterPayload) => boolean) =>
    [...entries.keys()]
      .filter((key) => key.startsWith(`${kind}:`))
      .map(live)
      .find((payload) => payload !== undefined && fits(payload))
  return {
    upsert: async (id, payload, expiresIn) => {
      entries.set(keyOf(id), { payload, until: Date.now() + (expiresIn ?? 7200) * 1000 })
    },
    find: async (id) => live(keyOf(id)),
    findByUid: async (uid) => findWhere((payload) => payload.uid === uid),
    findByUserCode: async (userCode) => findWhere((payload) => payload.userCode === userCode),
    consume: async (id) => {
      const payload = live(keyOf(id))
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000)
    },
    destroy: async (id) => {
      entries.delete(keyOf(id))
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key)
    },
  }
}
