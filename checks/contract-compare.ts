// Two OpenAPI documents, path by path and field by field: what the published contract has and ours lacks, says otherwise,
// or has besides. Texts are not compared. Where a path of ours speaks two contracts, the alternatives of the asked one count.

type Json = Record<string, unknown>
export interface Comparison {
  /** Schema positions that both documents were asked about. */
  readonly fields: number
  /** `place: what differs`, sorted, each once. */
  readonly differences: readonly string[]
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

export interface Beside {
  /** Where ours serves a path of theirs; the same path when left out. */
  readonly pathOf?: (path: string) => string
  /** v2's schemas of ours are named …V2ApiModel. */
  readonly kontrakt?: 'v1' | 'v2'
}

/** Compares every path that both have, and names the paths that ours lacks. */
export function compareContracts(theirs: Json, ours: Json, beside: Beside = {}): Comparison {
  const { pathOf = (path) => path, kontrakt = 'v1' } = beside
  const walk = new Walk(theirs, ours, kontrakt)
  for (const [path, operations] of Object.entries(theirs['paths'] as Json)) {
    for (const [method, operation] of Object.entries(operations as Json)) {
      const mine = ((ours['paths'] as Json)[pathOf(path)] as Json | undefined)?.[method]
      const place = `${method.toUpperCase()} ${path.replace(/^.*skatteoginntektsopplysninger/, '…')}`
      if (isObject(operation) && isObject(mine)) walk.operation(place, operation, mine)
      else walk.differs(place, 'is not served yet')
    }
  }
  return { fields: walk.fields, differences: [...walk.found].toSorted() }
}

class Walk {
  fields = 0
  readonly found = new Set<string>()
  readonly #theirs: Json
  readonly #ours: Json
  readonly #kontrakt: 'v1' | 'v2'
  /** Is it what a client sends that is compared? Else what it gets. */
  #isSent = true
  /** Schemas of theirs that are being walked: one that holds itself is compared once. */
  readonly #open: string[] = []
  constructor(theirs: Json, ours: Json, kontrakt: 'v1' | 'v2') {
    this.#theirs = theirs
    this.#ours = ours
    this.#kontrakt = kontrakt
  }

  differs(place: string, what: string): void {
    this.found.add(`${place}: ${what}`)
  }

  operation(place: string, theirs: Json, ours: Json): void {
    this.#isSent = true
    this.#parameters(place, theirs, ours)
    this.#content(`${place} request`, theirs['requestBody'], ours['requestBody'])
    this.#isSent = false
    const [mine, wanted] = [ours['responses'] as Json, theirs['responses'] as Json]
    for (const [status, reply] of Object.entries(wanted)) {
      if (mine[status] === undefined) this.differs(place, `status ${status} is missing`)
      else this.#content(`${place} ${status}`, reply, mine[status])
    }
    for (const status of Object.keys(mine))
      if (wanted[status] === undefined) this.differs(place, `status ${status} is ours alone`)
  }

  #parameters(place: string, theirs: Json, ours: Json): void {
    const own = (ours['parameters'] ?? []) as Json[]
    for (const { name, in: where, required, schema } of (theirs['parameters'] ?? []) as Json[]) {
      const mine = own.find((one) => one['name'] === name && one['in'] === where)
      const at = `${place} {${String(name)}}`
      if (mine === undefined) this.differs(at, 'is missing')
      else if (mine['required'] !== required) this.differs(at, `required is ${String(mine['required'])}`)
      if (mine !== undefined) this.#schema(at, schema, mine['schema'])
    }
  }

  #content(place: string, theirs: unknown, ours: unknown): void {
    const [wanted, mine] = [theirs, ours].map((side) => ((side as Json | undefined)?.['content'] ?? {}) as Json)
    for (const [type, media] of Object.entries(wanted ?? {})) {
      const own = mine?.[type]
      if (!isObject(own)) this.differs(place, `${type} is missing`)
      else if (type === 'application/json') this.#schema(place, (media as Json)['schema'], own['schema'])
    }
  }

  #schema(place: string, theirs: unknown, ours: unknown): void {
    const name = isObject(theirs) ? theirs['$ref'] : undefined
    if (typeof name === 'string' && this.#open.includes(name)) return
    this.#open.push(typeof name === 'string' ? name : '')
    this.#compare(place, theirs, ours)
    this.#open.pop()
  }

  #compare(place: string, theirs: unknown, ours: unknown): void {
    const wanted = resolve(this.#theirs, theirs)
    const mine = alternatives(this.#ours, ours, this.#kontrakt)
    this.fields++
    for (const word of ['type', 'format', 'pattern', 'minimum'] as const) {
      if (wanted[word] === 'string' && word === 'format') continue
      const own = mine.map((one) => one[word] ?? impliedOf(word, one)).filter((value) => value !== wanted[word])
      if (own.length > 0 && wanted[word] !== undefined)
        this.differs(place, `${word} is ${String(own[0])}, theirs ${String(wanted[word])}`)
    }
    this.#bounds(place, wanted, mine)
    this.#words(place, wanted, mine)
    this.#properties(place, wanted, mine)
    if (isObject(wanted['items']))
      this.#schema(`${place}[]`, wanted['items'], { anyOf: mine.map((one) => one['items']) })
  }

  /** What a client may send must not be narrower than theirs, and what it gets not wider. */
  #bounds(place: string, wanted: Json, mine: readonly Json[]): void {
    for (const word of ['maximum', 'maxLength', 'maxItems', 'maxProperties', 'minLength', 'minItems'] as const) {
      const none = word.startsWith('max') ? Infinity : 0
      const limit = (schema: Json): number => Number(schema[word] ?? none)
      const isNarrower = (one: number, other: number): boolean => (none === 0 ? one > other : one < other)
      const theirs = limit(wanted)
      const own = mine.map(limit).find((one) => (this.#isSent ? isNarrower(one, theirs) : isNarrower(theirs, one)))
      const told = (value: number | undefined): string => (value === none ? 'none' : String(value))
      if (own !== undefined)
        this.differs(
          place,
          `${word} is ${told(own)}, ${this.#isSent ? 'narrower' : 'wider'} than theirs ${told(theirs)}`,
        )
    }
    if (this.#isSent && wanted['additionalProperties'] !== false && wanted['properties'] !== undefined)
      if (mine.some((one) => one['additionalProperties'] === false)) this.differs(place, 'takes no field but its own')
  }

  #words(place: string, wanted: Json, mine: readonly Json[]): void {
    const theirs = (wanted['enum'] ?? wanted['x-verdier']) as string[] | undefined
    const own = mine.flatMap((one) => (one['enum'] ?? (one['const'] === undefined ? [] : [one['const']])) as string[])
    if (theirs === undefined) return
    const lacking = theirs.filter((word) => !own.includes(word))
    const extra = [...new Set(own)].filter((word) => !theirs.includes(word))
    if (lacking.length > 0) this.differs(place, `words missing: ${lacking.join(', ')}`)
    if (extra.length > 0) this.differs(place, `words of our own: ${extra.join(', ')}`)
  }

  #properties(place: string, wanted: Json, mine: readonly Json[]): void {
    const theirs = (wanted['properties'] ?? {}) as Json
    for (const [name, schema] of Object.entries(theirs)) {
      const own = mine.flatMap((one) => ((one['properties'] as Json | undefined)?.[name] ?? []) as Json | Json[])
      if (own.length === 0) this.differs(`${place}.${name}`, 'is missing')
      else this.#schema(`${place}.${name}`, schema, { anyOf: own })
      const demand = ((wanted['required'] ?? []) as string[]).includes(name)
      const demanded = mine.every((one) => ((one['required'] ?? []) as string[]).includes(name))
      if (demand !== demanded) this.differs(`${place}.${name}`, demand ? 'is not required' : 'is required by us alone')
    }
    for (const name of mine.flatMap((one) => Object.keys((one['properties'] ?? {}) as Json))) {
      if (wanted['properties'] !== undefined && theirs[name] === undefined)
        this.differs(`${place}.${name}`, 'is ours alone')
    }
  }
}

/** A list of words, all of them text, is text. */
function impliedOf(word: string, { enum: words }: Json): string | undefined {
  return word === 'type' && Array.isArray(words) && words.every((one) => typeof one === 'string') ? 'string' : undefined
}

function resolve(document: Json, schema: unknown): Json {
  if (!isObject(schema)) return {}
  const reference = schema['$ref']
  if (typeof reference !== 'string') return schema
  const found = reference
    .slice(2)
    .split('/')
    .reduce<unknown>((inside, part) => (inside as Json)[part], document)
  return resolve(document, found)
}

/** A schema of ours may be one of several: all of them of the asked contract, references followed. */
function alternatives(document: Json, schema: unknown, kontrakt: 'v1' | 'v2'): readonly Json[] {
  const resolved = resolve(document, schema)
  const choices = resolved['anyOf']
  if (!Array.isArray(choices)) return [resolved]
  const isV2 = (one: unknown): boolean => isObject(one) && String(one['$ref']).endsWith('V2ApiModel')
  const bothSpoken = choices.some(isV2) && !choices.every(isV2)
  const meant = bothSpoken ? choices.filter((one) => isV2(one) === (kontrakt === 'v2')) : choices
  return meant.flatMap((one) => alternatives(document, one, kontrakt))
}
