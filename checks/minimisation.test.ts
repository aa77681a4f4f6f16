// Minimising, proven through the whole product: sources that answer with every field of every year and 40 invented ones, each with
// its own amount, to every role and year. What is asked for is the role's own; exactly its fields come out, the invented ones by name
// alone, and the rest nowhere: not in the APIs, not in the PDF, not in the trail. Skatteforvaltningsloven § 3-3.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Resultat } from '../src/decision/record.ts'
import type { TaxAnswer } from '../src/facts/types.ts'
import { amountsBeyond, amountsIn, flood, invented, namesOf, type TaxApi, taxApis } from './flood-source.ts'
import { books, fieldLists, type ServiceYear } from './law-lists.ts'
import { pdfText } from './pdf-text.ts'
import { type WholeHouse, wholeHouse } from './whole-house.ts'

const person = '04817299771'
const lists = fieldLists()
const fiksWords = {
  LANGTIDSOPPHOLD_INSTITUSJON: 'langtidsopphold-institusjon',
  PRAKTISK_BISTAND: 'praktisk-bistand',
  BARNEHAGE_SFO: 'redusert-foreldrebetaling',
} as const
/** Who is allowed to be asked by which scope; Skatteetaten's and Folkeregisteret's own names. */
const scopes: Readonly<Record<string, string>> = {
  summertskattegrunnlag: 'skatteetaten:summertskattegrunnlag',
  beregnetskatt: 'skatteetaten:beregnetskatt',
  avregning: 'skatteetaten:avregning',
  folkeregister: 'folkeregister:deling/offentligmedhjemmel',
}

let house: WholeHouse
beforeAll(async () => {
  house = await wholeHouse(new Date('2026-11-21T10:00:00Z'))
  flood(house.source)
})
afterAll(() => house?.stop())

/** Without what only breaks a line or spaces digits out. */
const plain = (text: string): string => text.replaceAll(/[\s\u00a0\u00ad\u200b-\u200f\u202f\u2060]/g, '')
const purposeOf = ({ beregningstype }: ServiceYear) => {
  const found = books.access.hjemler.find((one) => one.beregningstype === beregningstype)
  if (found === undefined) throw new Error(`no purpose for ${beregningstype}`)
  return found
}
const apisOf = (list: ServiceYear): readonly TaxApi[] => taxApis.filter((api) => purposeOf(list).apier.includes(api))
const inventedFor = (list: ServiceYear): readonly string[] => apisOf(list).flatMap((api) => invented[api])

async function answered(method: 'GET' | 'POST', path: string, payload?: object): Promise<Buffer> {
  const { status, body } = await house.send(method, path, payload)
  expect([200, 201], `${path}: ${body.toString().slice(0, 300)}`).toContain(status)
  return body
}

/** What the case system is given of one question, by every road. */
async function everyAnswer({ beregningstype, inntektsaar }: ServiceYear) {
  const [asked, tokens] = [house.source.asked.length, house.source.assertions.length]
  const rolleId = house.roles[beregningstype]
  const one = { identifikator: person, type: 'SOEKER' }
  const made = await answered('POST', '/api/v1/resultater', {
    rolleId,
    inntektsaar,
    personer: [{ ...one, manuelle: [] }],
  })
  const record = JSON.parse(made.toString()) as Resultat
  const question = { inntektsaar, personer: [{ ...one, ekstraposter: [] }] }
  const fiks = (version: string): string =>
    `/register/api/${version}/ks/${rolleId}/skatteoginntektsopplysninger/beregning/${fiksWords[beregningstype]}`
  const texts = {
    'own API': made.toString(),
    'record by id': (await answered('GET', `/api/v1/resultater/${record.id}?rolleId=${rolleId}`)).toString(),
    'Fiks v1': (await answered('POST', fiks('v1'), question)).toString(),
    'Fiks v2': (await answered('POST', fiks('v2'), question)).toString(),
    PDF: pdfText(await answered('GET', `/api/v1/resultater/${record.id}/pdf?rolleId=${rolleId}`)),
    'Fiks PDF': pdfText(await answered('POST', `${fiks('v1')}/pdf`, question)),
  }
  return {
    record,
    texts: Object.entries(texts).map(([road, text]) => [road, plain(text)] as const),
    paths: new Set(house.source.asked.slice(asked).map(({ path }) => path)),
    scopes: house.source.assertions.slice(tokens).map(({ scope }) => scope),
  }
}

test('every service and open year is here, and 40 invented names', () => {
  expect(lists).toHaveLength(books.access.hjemler.length * 5)
  expect(Object.values(invented).flat()).toHaveLength(40)
  for (const list of lists) expect(amountsIn(list).length, list.id).toBeGreaterThan(50)
})

/** What the role may see of what was sent. */
const permitted = (list: ServiceYear) =>
  amountsIn(list).filter(([name]) => apisOf(list).some((api) => namesOf(api).includes(name)))

describe.each(lists.map((list) => ({ name: list.id, list })))('$name', ({ list }) => {
  let answer: Awaited<ReturnType<typeof everyAnswer>>
  const ofFacts = <T>(read: (value: TaxAnswer) => readonly T[]): readonly T[] =>
    apisOf(list).flatMap((api) => {
      const fact = answer.record.fakta[0]?.[api]
      return fact?.known ? read(fact.value) : []
    })
  beforeAll(async () => {
    answer = await everyAnswer(list)
  })

  test('asked for with the role’s package, stages, APIs and scopes alone', () => {
    const { rettighetspakke, apier } = purposeOf(list)
    const tax = { summertskattegrunnlag: '/ssg/v2/oppgjoer/', beregnetskatt: '/bsa/v2/', avregning: '/ar/v2/' }
    const rest = `${rettighetspakke}/${list.inntektsaar}/${person}`
    const register = `/freg/v1/personer/${person}?part=navn&part=identifikasjonsnummer&part=status&part=adressebeskyttelse`
    const expected = [register, ...apisOf(list).map((api) => `${tax[api]}${rest}`)]
    expect([...answer.paths].toSorted()).toEqual(expected.toSorted())
    const mayBe = apier.map((api) => scopes[api])
    expect(answer.scopes.filter((scope) => !mayBe.includes(String(scope)))).toEqual([])
  })

  test('exactly the permitted fields come out, with their amounts, by every road', () => {
    const given = ofFacts(({ poster }) => poster).map(({ navn, beloep }) => `${navn} ${Number(beloep) / 100}`)
    expect(given.toSorted()).toEqual(
      permitted(list)
        .map(([name, amount]) => `${name} ${amount}`)
        .toSorted(),
    )
    for (const [road, text] of answer.texts) {
      const missing = permitted(list).filter(([, amount]) => !text.includes(String(amount)))
      expect(missing, road).toEqual([])
    }
  })

  test('the invented come out as names, and neither they nor what is left out with an amount', () => {
    const names = new Set(ofFacts(({ ukjenteNavn }) => ukjenteNavn))
    expect(inventedFor(list).filter((name) => !names.has(name))).toEqual([])
    expect([...names].filter((name) => list.felt.has(name))).toEqual([])
    const all = Object.values(invented).flat()
    const leftOut = [...list.felt].flatMap(([name, place]) => (place === 'utelatt' ? [`"${name}"`] : []))
    for (const [road, text] of answer.texts) {
      const leaked = amountsBeyond(list).filter(([, amount]) => text.includes(String(amount)))
      expect(leaked, road).toEqual([])
      expect(all.filter((name) => text.includes(name)).toSorted(), road).toEqual(inventedFor(list).toSorted())
      expect(
        leftOut.filter((name) => text.includes(name)),
        road,
      ).toEqual([])
    }
  })
})

test('the trail: no amount and no invented name, and what was given is the names of the lists', async () => {
  const rows = (await house.database.asOwner(
    `select rad from audit union all select rad from audit_person`,
  )) as readonly { rad: string }[]
  const named = (await house.database.asOwner('select id, navn from feltliste')) as readonly {
    id: string
    navn: string
  }[]
  expect(rows.length).toBeGreaterThan(lists.length * 10)
  const text = JSON.stringify([rows, named])
  const sent = amountsBeyond({ id: 'nothing', felt: new Map() })
  expect(sent.filter(([, amount]) => text.includes(String(amount)))).toEqual([])
  expect(text).not.toMatch(/oppdiktet/i)
  const given = named.filter(({ id }) => id.startsWith('gitt@')).map(({ navn }) => JSON.parse(navn) as string[])
  const expected = lists.map((list) =>
    permitted(list)
      .map(([name]) => name)
      .toSorted(),
  )
  expect(new Set(given.map(String))).toEqual(new Set(expected.map(String)))
})
