// Checks simulated people and reads the folder SIM_PERSONER. What does not fit stops the start with file, field and what to write.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TSchema } from 'typebox'
import Value from 'typebox/value'
import { findDate } from '../src/base/dates.ts'
import { findPersonidentifikator } from '../src/base/person-number.ts'
import { Avregning } from '../src/upstream/avregning/schema.ts'
import { BeregnetSkatt } from '../src/upstream/beregnetskatt/schema.ts'
import { SummertSkattegrunnlag } from '../src/upstream/summertskattegrunnlag/schema.ts'
import { SimulatedPerson, type Svar } from './person-file.ts'

/** One message for each thing that is wrong, all of one run together. */
export class PersonFileError extends Error {
  readonly mangler: readonly string[]
  constructor(mangler: readonly string[]) {
    super(`Simulerte personer kan ikke leses:\n${mangler.map((line) => `- ${line}`).join('\n')}`)
    this.name = 'PersonFileError'
    this.mangler = mangler
  }
}

/** Every `*.json` of the folder as people. Throws PersonFileError. */
export function readPersonFolder(folder: string): SimulatedPerson[] {
  const wrong: string[] = []
  const people = fileNames(folder).flatMap((name) => {
    const read = parse(readFileSync(join(folder, name), 'utf8'))
    const found = 'feil' in read ? [read.feil] : faultsOf(read.verdi)
    wrong.push(...found.map((line) => `${name}: ${line}`))
    return 'feil' in read || found.length > 0 ? [] : [read.verdi as SimulatedPerson]
  })
  const twice = people.filter((a, i) => people.findIndex((b) => b.personidentifikator === a.personidentifikator) < i)
  wrong.push(...twice.map((p) => `personidentifikator ${p.personidentifikator} står i to filer; behold den ene`))
  if (wrong.length > 0) throw new PersonFileError(wrong)
  return people
}

function fileNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
  } catch (error) {
    throw new PersonFileError([`SIM_PERSONER=${folder}: mappen kan ikke åpnes (${(error as Error).message})`])
  }
}

function parse(text: string): { verdi: unknown } | { feil: string } {
  try {
    return { verdi: JSON.parse(text) }
  } catch (error) {
    return { feil: `ikke gyldig JSON (${(error as Error).message}); skriv ett JSON-objekt` }
  }
}

/** What is wrong with one person, each line as `field: what to write`. Empty when nothing is. */
export function faultsOf(person: unknown): string[] {
  const shape = schemaFaults(SimulatedPerson, person, '')
  return shape.length > 0
    ? shape
    : [...numberFaults(person as SimulatedPerson), ...answerFaults(person as SimulatedPerson)]
}

function numberFaults(person: SimulatedPerson): string[] {
  const { ektefelle, barn, tidligereIdentifikator, foedselsdato, doedsdato } = person.folkeregister
  const numbers: [string, string | null | undefined][] = [
    ['personidentifikator', person.personidentifikator],
    ['folkeregister.ektefelle', ektefelle],
    ['folkeregister.tidligereIdentifikator', tidligereIdentifikator],
    ...barn.map((child, i): [string, string] => [`folkeregister.barn[${i}]`, child]),
  ]
  const dates = { foedselsdato, doedsdato }
  return [
    ...numbers
      .filter(([, id]) => typeof id === 'string' && findPersonidentifikator(id) === null)
      .map(([field]) => `${field}: skriv et fødselsnummer eller D-nummer med riktige kontrollsifre`),
    ...Object.entries(dates)
      .filter(([, day]) => typeof day === 'string' && findDate(day) === null)
      .map(([field]) => `folkeregister.${field}: skriv en dato som finnes`),
  ]
}

/** Checks the raw answers against the wire schemas, and that they are about this person and year. */
function answerFaults(person: SimulatedPerson): string[] {
  const check = (schema: TSchema, field: string, aar: string, answer: Svar | undefined): string[] => {
    if (answer === undefined || typeof answer === 'string') return []
    const whole = completed(person.personidentifikator, aar, answer)
    const about = [
      ...(whole['personidentifikator'] === person.personidentifikator ? [] : ['personidentifikator']),
      ...(String(whole['inntektsaar']) === aar ? [] : ['inntektsaar']),
    ].map((name) => `${field}.${name}: skriv det samme som i resten av filen, eller utelat feltet`)
    return [...about, ...schemaFaults(schema, whole, field)]
  }
  const years = <T>(table: Record<string, T> | undefined) => Object.entries(table ?? {})
  return [
    ...years(person.summertskattegrunnlag).flatMap(([aar, stadier]) =>
      Object.entries(stadier).flatMap(([stadie, answer]) =>
        check(SummertSkattegrunnlag, `summertskattegrunnlag.${aar}.${stadie}`, aar, answer),
      ),
    ),
    ...years(person.beregnetskatt).flatMap(([aar, answer]) =>
      check(BeregnetSkatt, `beregnetskatt.${aar}`, aar, answer),
    ),
    ...years(person.avregning).flatMap(([aar, answer]) => check(Avregning, `avregning.${aar}`, aar, answer)),
  ]
}

/** The raw answer with the call's own parameters filled in where the file leaves them out. */
export const completed = (personidentifikator: string, aar: string, answer: Record<string, unknown>) => ({
  personidentifikator,
  inntektsaar: aar,
  skjermet: false,
  ...answer,
})

function schemaFaults(schema: TSchema, value: unknown, prefix: string): string[] {
  const byField = new Map<string, string>()
  for (const error of Value.Errors(schema, value)) {
    if (error.message === 'schema is false') continue
    const { place, text } = describe(schema, error)
    const field = [prefix, ...place]
      .filter((part) => part !== '')
      .join('.')
      .replaceAll(/\.(\d{1,3})(?=\.|$)/g, '[$1]')
    byField.set(field, text)
  }
  return [...byField].map(([field, text]) => `${field === '' ? 'filen' : field}: ${text}`)
}

type SchemaError = ReturnType<typeof Value.Errors>[number]

function describe(schema: TSchema, error: SchemaError): { place: string[]; text: string } {
  const place = error.instancePath.split('/').slice(1)
  const params = error.params as { additionalProperties?: string[]; requiredProperties?: string[] }
  const node = nearest(schema, error.schemaPath)
  if (params.additionalProperties !== undefined) {
    const allowed = Object.keys((node['properties'] as object | undefined) ?? {}).join(', ')
    const remedy = allowed === '' ? `skriv ${String(node['skriv'])}` : `felt som finnes her: ${allowed}`
    return { place: [...place, ...params.additionalProperties.slice(0, 1)], text: `ukjent felt; ${remedy}` }
  }
  if (params.requiredProperties !== undefined) {
    const [first = ''] = params.requiredProperties
    const child = (node['properties'] as Record<string, Record<string, unknown>> | undefined)?.[first]
    return { place: [...place, first], text: `mangler; skriv ${String(child?.['skriv'] ?? 'feltet')}` }
  }
  return { place, text: `skriv ${String(node['skriv'] ?? error.message)}` }
}

/** The schema node an error points at, or the nearest one above it that says what to write. */
function nearest(schema: TSchema, path: string): Record<string, unknown> {
  let node = schema as unknown as Record<string, unknown>
  let best = node
  for (const part of path.split('/').slice(1)) {
    const next = node[part]
    if (next === null || typeof next !== 'object') break
    node = next as Record<string, unknown>
    if ('skriv' in node || !('skriv' in best) || 'properties' in node || 'type' in node) best = node
  }
  return best
}
