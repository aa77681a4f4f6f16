// Holds the languages of the pages against each other. In: dictionaries of one shape. Out: what is wrong, by key. The compiler sees a key
// that is missing; what it cannot see stands here: an entry of an open list, an empty text, a parameter that is never told.

interface Side {
  readonly language: string
  readonly part: unknown
}
type Told = (...given: readonly unknown[]) => unknown

/** Marks stand for what is filled in; small letters, so that they live through a text that is put in small letters. */
const mark = (at: number): string => `q${at}z`
const marksIn = (text: string): string => [...new Set(text.match(/q\dz/g) ?? [])].toSorted().join()
/** What a parameter can be: some text, nothing, no, one, several. */
const kinds = (at: number): readonly unknown[] => [mark(at), null, false, 1, [mark(at), mark(at)]]

export function unlike(first: Side, others: readonly Side[], key = ''): readonly string[] {
  const { part } = first
  if (typeof part === 'string') return others.flatMap((other) => unlikeText(part, other, key))
  if (typeof part === 'function') return others.flatMap((other) => unlikeTold(part as Told, other, key))
  if (typeof part !== 'object' || part === null)
    return others.flatMap(({ language, part: it }) => (it === part ? [] : [`${language} ${key}: ${String(it)}`]))
  return others.flatMap((other) => unlikeParts(first, other, key))
}

function unlikeParts(first: Side, other: Side, key: string): readonly string[] {
  const [mine, theirs] = [first.part, other.part] as Readonly<Record<string, unknown>>[]
  if (typeof theirs !== 'object' || theirs === null) return [`${other.language} ${key}: no list`]
  const keys = [...new Set([...Object.keys(mine ?? {}), ...Object.keys(theirs)])]
  return keys.flatMap((name) => {
    const path = key === '' ? name : `${key}.${name}`
    if (mine?.[name] === undefined) return [`${other.language} ${path}: not in ${first.language}`]
    if (theirs[name] === undefined) return [`${other.language} ${path}: missing`]
    return unlike({ ...first, part: mine[name] }, [{ ...other, part: theirs[name] }], path)
  })
}

function unlikeText(text: string, { language, part }: Side, key: string): readonly string[] {
  if (typeof part !== 'string') return [`${language} ${key}: no text`]
  return (part.trim() === '') === (text.trim() === '') ? [] : [`${language} ${key}: empty`]
}

function unlikeTold(told: Told, { language, part }: Side, key: string): readonly string[] {
  if (typeof part !== 'function') return [`${language} ${key}: no function`]
  const other = part as Told
  if (other.length !== told.length) return [`${language} ${key}: takes ${other.length}, not ${told.length}`]
  const tried = givenTo(told.length).map((given) => [outcome(told, given), outcome(other, given)] as const)
  const answered = tried.filter(([mine]) => mine !== null)
  if (answered.length === 0) return [`${language} ${key}: could not be tried`]
  const wrong = answered.find(
    ([mine, its]) => its === null || its.trim() === '' || marksIn(its) !== marksIn(mine ?? ''),
  )
  return wrong === undefined ? [] : [`${language} ${key}: «${wrong[1]}» beside «${wrong[0]}»`]
}

/** Every combination of kinds for that many parameters. */
const givenTo = (parameters: number): readonly (readonly unknown[])[] =>
  Array.from({ length: parameters }, (_, at) => kinds(at)).reduce<readonly (readonly unknown[])[]>(
    (lists, options) => lists.flatMap((list) => options.map((option) => [...list, option])),
    [[]],
  )

/** null: not meant for such values. */
function outcome(told: Told, given: readonly unknown[]): string | null {
  try {
    const text = told(...given)
    return typeof text === 'string' ? text : null
  } catch {
    return null
  }
}

/** Every text with its key; of a function, what it says of marks. */
export function textsOf(part: unknown, key = ''): readonly (readonly [key: string, text: string])[] {
  if (typeof part === 'string') return [[key, part]]
  if (typeof part === 'function') {
    const told = part as Told
    return givenTo(told.length).flatMap((given) => {
      const text = outcome(told, given)
      return text === null ? [] : [[key, text] as const]
    })
  }
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, value]) => textsOf(value, key === '' ? name : `${key}.${name}`))
}

/** Is a word of the list in the text, as a word of its own? */
export const holding = (words: string) => new RegExp(`(?<![\\p{L}-])(${words})(?![\\p{L}-])`, 'iu')
