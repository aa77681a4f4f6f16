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
    if (typeof value !== 'object' || value === null || depth > deepest) return names.add(path)
    if (Array.isArray(value)) return value.forEach((element) => walk(element, path, depth + 1))
    const { tekniskNavn, beloep: _, kategori: __, ...rest } = value as Record<string, unknown>
    const isPost = typeof tekniskNavn === 'string'
    if (isPost) names.add(tekniskNavn)
    const base = isPost ? `/${tekniskNavn}` : path
    for (const [name, inner] of Object.entries(isPost ? rest : value)) walk(inner, `${base}/${name}`, depth + 1)
  }
  for (const [name, value] of Object.entries(svar)) if (!question.has(name)) walk(value, `/${name}`, 0)
  return names.sorted()
}
