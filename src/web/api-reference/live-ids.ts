// The ids of the examples → those of the demo that runs here, so that an example can be sent as it stands. Ids that a call makes
// (a record, a role) are learnt from its answer. All of it is in memory and gone with the page.
import type { Demo } from './send-call.ts'

export type LiveIds = ReadonlyMap<string, string>

export const idsOfDemo = (names: Readonly<Record<string, string>>, demo: Demo): LiveIds => {
  const live: Readonly<Record<string, string>> = {
    fiksOrgId: demo.fiksOrgId,
    integrasjon: demo.integrasjon.id,
    ...demo.roller,
  }
  return new Map(Object.entries(names).flatMap(([name, id]) => (live[name] === undefined ? [] : [[id, live[name]]])))
}

export const withLiveIds = (text: string, ids: LiveIds): string =>
  [...ids].reduce((sofar, [example, live]) => sofar.replaceAll(example, live), text)

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)

/** Example and answer side by side: where both hold an id, one stands for the other. */
export function learn(example: unknown, answer: unknown): readonly (readonly [string, string])[] {
  if (isId(example) && isId(answer)) return example === answer ? [] : [[example, answer]]
  if (typeof example !== 'object' || example === null || typeof answer !== 'object' || answer === null) return []
  const other = answer as Readonly<Record<string, unknown>>
  return Object.entries(example).flatMap(([key, one]) => learn(one, other[key]))
}
