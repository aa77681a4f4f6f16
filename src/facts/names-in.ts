// A source's answer that is passed on unchanged → the names of what it held about the person, for the audit row. Names only: a
// post by its technical name, anything else by its path. What the question itself said is no finding.
import { UnknownNames } from './unknown-names.ts'

const question = new Set(['personidentifikator', 'inntektsaar', 'skjermet', 'stadie'])
/** The documented answers are four levels deep. */
const deepest = 12

/** Each once, in a fixed order. A name that is not a plain one stands as «ugyldig navn». */
export function namesIn(svar: object): readonly string[] {
  const names = new UnknownNames()
  const walk = (value: unknown, path: string, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > deepest) names.add(path)
    else if (Array.isArray(value)) for (const element of value) walk(element, path, depth + 1)
    else inside(value as Record<string, unknown>, path, depth)
  }
  const inside = (object: Record<string, unknown>, path: string, depth: number): void => {
    const { tekniskNavn, beloep: _, kategori: __, ...rest } = object
    const isPost = typeof tekniskNavn === 'string'
    if (isPost) names.add(tekniskNavn)
    const base = isPost ? `/${tekniskNavn}` : path
    for (const [name, inner] of Object.entries(isPost ? rest : object)) walk(inner, `${base}/${name}`, depth + 1)
  }
  for (const [name, value] of Object.entries(svar)) if (!question.has(name)) walk(value, `/${name}`, 0)
  return names.sorted()
}
