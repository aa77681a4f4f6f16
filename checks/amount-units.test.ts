// Every number of the own API is an amount with its unit told by a named schema, or one of the counts and years listed here: a
// new numeric field stands in neither until somebody has said which it is.
import { expect, test } from 'vitest'
import * as amounts from '../src/http/own/amount-schema.ts'
import { openApiText } from './openapi-file.ts'

type Json = Readonly<Record<string, unknown>>
const document = JSON.parse(openApiText()) as {
  paths: Readonly<Record<string, unknown>>
  components: { schemas: Readonly<Record<string, Json>> }
}
const amountNames = Object.keys(amounts)

/** Years, months, hours, shares and counts: numbers that are no amounts. */
const otherNumbers = new Set(
  (
    'aar andelInntil1G andelOver1G antall antallBeregning antallIntegrasjoner antallPersoner antallTreff antallVisning ' +
    'barn dagEllerNatt dager doegn doegnKorttid doegnLangtid fjernet foer foersteAar foreslaatt format fra fraG fraTimer ' +
    'iAlt innsynsspoersmaalMaaneder inntektsaar loggMaaneder maaneder maanederPerAar maksTimer neste nesteNoekkel nr ' +
    'oppholdsprosent oppslag pdfkontrollAar person rad resultatTimer sammeAnsattSomRad side sider status ' +
    'tidligereDoegnIAaret tilG timerPerMaaned timerPerUke trinn uker versjon voksne'
  ).split(' '),
)

/** `field: schema name`, or `field: number` for a bare number, of everything that the operation reads or answers with. */
function numbersOf(operation: unknown): Set<string> {
  const found = new Set<string>()
  const entered = new Set<string>()
  const walk = (value: unknown, field: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, field)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    const { $ref, type, properties, example: _, examples: __, responses, parameters, ...rest } = value as Json
    if (typeof $ref === 'string') enter($ref.split('/').at(-1) ?? '', field)
    if (type === 'integer' || type === 'number') found.add(`${field}: number`)
    for (const [name, schema] of Object.entries((properties ?? {}) as Json)) walk(schema, name)
    for (const part of Object.values(rest)) walk(part, field)
    walk(responses, field)
    for (const one of (parameters ?? []) as readonly { name: string; schema: Json }[]) walk(one.schema, one.name)
  }
  const enter = (name: string, field: string): void => {
    if (amountNames.includes(name)) found.add(`${field}: ${name}`)
    if (amountNames.includes(name) || entered.has(`${name} ${field}`)) return
    entered.add(`${name} ${field}`)
    walk(document.components.schemas[name], field)
  }
  walk(operation, '')
  return found
}

const own = Object.entries(document.paths).filter(([path]) => path.startsWith('/api/v1/'))
const numbers = [...new Set(own.flatMap(([, operation]) => [...numbersOf(operation)]))].toSorted()

test('the amounts of the own API are found, each kind of them', () => {
  expect(own.length).toBeGreaterThan(30)
  const used = new Set(numbers.map((one) => one.split(': ')[1]))
  expect(amountNames.filter((name) => !used.has(name))).toEqual([])
  expect(numbers).toEqual(expect.arrayContaining(['beloep: HeleKroner', 'beloep: Oere', 'beregningsbeloep: Oere']))
})

test('a number is an amount with its unit, or known to be none', () => {
  const bare = numbers.filter((one) => one.endsWith(': number')).map((one) => one.slice(0, -8))
  expect(bare.filter((field) => !otherNumbers.has(field))).toEqual([])
  expect([...otherNumbers].filter((field) => !bare.includes(field))).toEqual([])
})

test('each amount says its unit and gives an example', () => {
  for (const name of amountNames) {
    const { description, examples } = document.components.schemas[name] as {
      description?: string
      examples?: unknown[]
    }
    expect(description, name).toMatch(/øre|kroner/i)
    expect(examples, name).toHaveLength(1)
  }
})
