// Checks simulated people and reads the folder SIM_PERSONER. What does not fit stops the start with file, field and what to write.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TSchema } from 'typebox'
import { findDate } from '../src/base/dates.ts'
import { findPersonidentifikator } from '../src/base/person-number.ts'
import { Avregning } from '../src/upstream/avregning/schema.ts'
import { BeregnetSkatt } from '../src/upstream/beregnetskatt/schema.ts'
import { SummertSkattegrunnlag } from '../src/upstream/summertskattegrunnlag/schema.ts'
import { completed, SimulatedPerson, type Svar } from './person-file.ts'
import { schemaFaults } from './schema-faults.ts'

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
