// An address and method that no route has → the Problem: no such address (404), or one that takes other methods (405 with Allow,
// RFC 9110 15.5.6). Nothing of the address is in the answer.
import { Problem } from '../base/errors.ts'
import type { Route } from './route.ts'

export interface NoRoute {
  readonly problem: Problem
  /** For the header Allow; null where there is no such address. */
  readonly allow: string | null
}

/** Routes by what they match; a parameter is one part of the address, as for the router. */
export function noRouteOf(routes: readonly Pick<Route, 'method' | 'path'>[]): (method: string, url: string) => NoRoute {
  const methodsOf = new Map<string, Set<string>>()
  for (const { method, path } of routes) {
    const known = methodsOf.get(path) ?? new Set<string>()
    methodsOf.set(path, known.add(method))
  }
  const patterns = [...methodsOf].map(([path, methods]) => ({ pattern: patternOf(path), methods }))
  return (method, url) => {
    const address = url.split('?', 1).join('')
    const found = patterns.filter(({ pattern }) => pattern.test(address)).flatMap(({ methods }) => [...methods])
    // With the method a route has, it was a word of the address that the router cannot read.
    if (found.length === 0 || found.includes(method as Route['method']))
      return { problem: new Problem('ukjent-adresse'), allow: null }
    const allow = [...new Set(found)].toSorted().join(', ')
    return { problem: new Problem('metode-ikke-tillatt', { metoder: allow }), allow }
  }
}

const patternOf = (path: string): RegExp => {
  const parts = path.split(/\{\w+\}/).map((text) => text.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('[^/]+')}$`)
}
