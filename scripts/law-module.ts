// Tables → the text of a module that exports them, for the browser. A text that stands in several tables (posts are named in every
// service's) is written once: compression does not reach from one table to the next, and the names are a fifth of all the pages' script.

/** Shorter texts cost as much to point at as to write. */
const worthNaming = 16

/** In: a table by its exported name; what is not JSON (a bigint) is already text. */
export function lawModule(tables: Readonly<Record<string, unknown>>): string {
  const places = placesOf(repeatedIn(Object.values(tables)))
  const lines = Object.entries(tables).map(([name, table]) => `export const ${name} = ${written(table, places)}`)
  return [`const texts = ${JSON.stringify([...places.keys()])}`, ...lines].join('\n')
}

const placesOf = (texts: readonly string[]): ReadonlyMap<string, number> =>
  new Map(texts.map((text, place) => [text, place]))

function repeatedIn(value: unknown): readonly string[] {
  const times = new Map<string, number>()
  const count = (part: unknown): void => {
    if (typeof part === 'string') times.set(part, (times.get(part) ?? 0) + 1)
    else if (typeof part === 'object' && part !== null) for (const one of Object.values(part)) count(one)
  }
  count(value)
  return [...times].filter(([text, said]) => said > 1 && text.length >= worthNaming).map(([text]) => text)
}

function written(value: unknown, places: ReadonlyMap<string, number>): string {
  if (typeof value === 'string') {
    const place = places.get(value)
    return place === undefined ? JSON.stringify(value) : `texts[${place}]`
  }
  if (Array.isArray(value)) return `[${value.map((one) => written(one, places)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${parts.map(([key, one]) => `${JSON.stringify(key)}:${written(one, places)}`).join(',')}}`
}
