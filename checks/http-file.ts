// An .http file in the dialect of VS Code's REST Client → requests. Out: what to send, with the expected status and text.
export interface HttpRequest {
  /** The line after ###. */
  readonly title: string
  /** The answer is kept under this; null: nobody asks for it. */
  readonly name: string | null
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  readonly expected: { readonly status: number; readonly holds: string }
}
export interface HttpFile {
  /** `@name = value`. */
  readonly variables: Readonly<Record<string, string>>
  readonly requests: readonly HttpRequest[]
}

/** Throws Error, naming the request, when one says no method or not what it expects. */
export function readHttpFile(text: string): HttpFile {
  const [head = '', ...parts] = text.split(/^###/m)
  const variables = Object.fromEntries(
    [...head.matchAll(/^@(\w+)\s*=\s*(.+)$/gm)].map(([, name, value]) => [name, value]),
  )
  return { variables, requests: parts.map(readRequest) }
}

function readRequest(part: string): HttpRequest {
  const lines = part.split('\n')
  const title = (lines.shift() ?? '').trim()
  const notes = lines.filter((line) => line.startsWith('#'))
  const name = /@name (\w+)/.exec(notes.join('\n'))?.[1] ?? null
  const [, status, holds] = /^# Forventet: (\d{3}) (.+)$/m.exec(notes.join('\n')) ?? []
  const rest = lines.filter((line) => !line.startsWith('#'))
  const start = rest.findIndex((line) => /^[A-Z]+ \S/.test(line))
  const [method = '', url = ''] = (rest[start] ?? '').split(' ')
  if (start < 0 || status === undefined || holds === undefined) {
    throw new Error(`«${title}» lacks its request or its «# Forventet: status tekst»`)
  }
  const empty = rest.findIndex((line, index) => index > start && line.trim() === '')
  const end = empty < 0 ? rest.length : empty
  const headers = rest
    .slice(start + 1, end)
    .map((line) => /^([\w-]+):\s*(.*)$/.exec(line)?.slice(1) as [string, string])
  const body = rest.slice(end).join('\n').trim()
  return {
    ...{ title, name, method, url: url.trim(), headers: Object.fromEntries(headers) },
    body: body === '' ? null : body,
    expected: { status: Number(status), holds: holds.trim() },
  }
}

/** What a `{{…}}` stands for: a variable of the file, or a place in an earlier answer. Throws Error on one that is unknown. */
export function fill(
  text: string,
  variables: Readonly<Record<string, string>>,
  answers: ReadonlyMap<string, unknown>,
): string {
  return text.replaceAll(/\{\{([^}]+)\}\}/g, (_, place: string) => {
    const [name = '', path] = place.split('.response.body.$.')
    const value = path === undefined ? variables[name] : at(answers.get(name), path)
    if (typeof value !== 'string') throw new Error(`{{${place}}} stands for nothing`)
    return value
  })
}

/** `roller.PRAKTISK_BISTAND`, `personer.langtidsopphold[0]`. */
const at = (value: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value)
