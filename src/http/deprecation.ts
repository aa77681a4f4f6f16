// What a deprecated route tells on every reply: since when (RFC 9745), what takes its place, and the day it ends when that is
// decided (RFC 8594). Links are relative, so no id of the request stands in them.

export interface Deprecated {
  /** First day it was marked as deprecated, YYYY-MM-DD. */
  readonly since: string
  /** Relative to the route's own address. */
  readonly successors: readonly string[]
  /** Last day it answers; left out while nobody has decided one. */
  readonly sunset?: string
}

const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`)

export const deprecationHeaders = ({ since, successors, sunset }: Deprecated): Readonly<Record<string, string>> => ({
  deprecation: `@${startOf(since).getTime() / 1000}`,
  ...(successors.length === 0
    ? {}
    : { link: successors.map((path) => `<${path}>; rel="successor-version"`).join(', ') }),
  ...(sunset === undefined ? {} : { sunset: startOf(sunset).toUTCString() }),
})
