// The product's own Fiks schemas, whether the published contracts are here or not: every object says what it requires and is closed,
// and the required lists, enums, patterns and formats are the contract's, typed in here as facts.
import { expect, test } from 'vitest'
import { openApiText } from './openapi-file.ts'

type Json = Record<string, unknown>
const document = JSON.parse(openApiText()) as {
  paths: Record<string, Record<string, Json>>
  components: { schemas: Json }
}
const calculations = /skatteoginntektsopplysninger/

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null
function resolve(schema: unknown): Json {
  if (!isObject(schema)) return {}
  const reference = schema['$ref']
  if (typeof reference !== 'string') return schema
  return resolve(document.components.schemas[reference.replace('#/components/schemas/', '')])
}

/** Replies of JSON on Fiks register's paths, with the route they belong to. The proxies give the source's own body, parts and all. */
const replies = Object.entries(document.paths)
  .filter(([path]) => path.startsWith('/register/'))
  .flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { responses }]) =>
      Object.entries(responses as Record<string, { content?: Record<string, { schema: unknown }> }>).flatMap(
        ([status, { content }]) => {
          const schema = content?.['application/json']?.schema
          return schema === undefined ? [] : [{ name: `${method} ${path} ${status}`, path, schema }]
        },
      ),
    ),
  )

/** Every object schema inside, by its place; one that holds itself is walked once. */
function objectsIn(schema: unknown, place: string, open: readonly unknown[] = []): { place: string; object: Json }[] {
  const one = resolve(schema)
  if (open.includes(one)) return []
  const inside = [...open, one]
  const choices = (one['anyOf'] ?? []) as unknown[]
  const properties = Object.entries((one['properties'] ?? {}) as Json)
  return [
    ...(one['type'] === 'object' ? [{ place, object: one }] : []),
    ...choices.flatMap((choice) => objectsIn(choice, place, inside)),
    ...properties.flatMap(([name, inner]) => objectsIn(inner, `${place}.${name}`, inside)),
    ...(one['items'] === undefined ? [] : objectsIn(one['items'], `${place}[]`, inside)),
  ]
}

test('a Fiks reply says what it requires, and is closed', () => {
  expect(replies.length).toBeGreaterThan(80)
  const own = replies.filter(({ path }) => calculations.test(path))
  for (const { place, object } of own.flatMap(({ name, schema }) => objectsIn(schema, name))) {
    expect(object['additionalProperties'], place).toBe(false)
    // v2's `beloep` has no required field in the contract, and nowhere else is there such an object.
    if (!/\.(beregning|noder\[\])\.beloep$/.test(place))
      expect((object['required'] as [])?.length, place).toBeGreaterThan(0)
  }
  for (const { name, schema } of replies) {
    const roots = (resolve(schema)['anyOf'] ?? [schema]) as unknown[]
    for (const one of roots.map(resolve)) {
      const row = one['type'] === 'array' ? resolve(one['items']) : one
      expect(row['required'], name).toEqual(expect.arrayContaining([expect.any(String)]))
    }
  }
})

const beregning =
  'inntektsaar stadie visningsposter personer beregningsbeloep inntekt soeketidspunkt beregningstype feilmeldinger'
const verdi = 'persontyper paakrevd kanEndreVisningstekst eksempeltekst justeringstype tilhorighet'
/** Schema of ours: its required fields, as Fiks' specifications of 20 May 2026 have them. */
const demands: Readonly<Record<string, string>> = {
  GenericReplyApiModel: `${beregning} fradrag`,
  LangtidsoppholdReplyApiModel: `${beregning} fradrag`,
  PraktiskBistandReplyApiModel: beregning,
  ForeldrebetalingReplyApiModel: `${beregning} fradrag`,
  PersonApiModel: 'identifikator type skjermet stadie',
  PersonnavnApiModel: 'etternavn fornavn',
  VisningspostApiModel: 'tekniskNavn visningstekst beloep personer',
  PersonPostApiModel: 'identifikator beloep',
  BeregningsgrupperApiModel: 'beloep beregning',
  BeregningsgruppeApiModel: 'tekniskNavn visningstekst beloep operasjon type',
  BeregningsgrunnlagApiModel: 'tekniskNavn visningstekst beloep operasjon',
  BeregningspostApiModel: 'tekniskNavn visningstekst operasjon beloep kilde kanEndreVisningstekst identifikator',
  AndelSkattefrittApiModel: 'skattefrittBeloep beloep',
  FeilmeldingApiModel: 'kode melding',
  EkstrapostVerdiApiModel: `tekniskNavn visningstekst kilde ${verdi}`,
  TilhorighetApiModel: 'tekniskNavn visningstekst kategori',
  EkstrapostApiModel: 'tekniskNavn beloep',
  GenericRequestApiModel: 'beregningstype inntektsaar personer',
  LangtidsoppholdRequestApiModel: 'inntektsaar personer',
  BeregningReplyV2ApiModel: 'inntektsaar stadie personer beregning kildedata soeketidspunkt feilmeldinger',
  NodeV2ApiModel: 'id navn type operasjon beloep',
  KildedataV2ApiModel: 'identifikator',
  KildedataPostV2ApiModel: 'id beloep',
  KildedataBeloepV2ApiModel: 'beloep',
  GyldigeVerdierV2ApiModel: 'beregningstype inntektsaar persontyper ekstraposter',
  EkstrapostVerdiV2ApiModel: `id navn ${verdi}`,
  TilhorighetV2ApiModel: 'id navn kategori',
  EkstrapostRequestV2ApiModel: 'id beloep',
}

test.each(Object.entries(demands))('%s requires what the contract requires', (name, fields) => {
  expect((resolve(document.components.schemas[name])['required'] as string[] | undefined)?.toSorted(), name).toEqual(
    fields.split(' ').toSorted(),
  )
})

const types = 'SOEKER BEBOER BRUKER EKTEFELLE PARTNER SAMBOER BARN SOESKEN MOR FAR MEDMOR ANNET'
/** Where a word list, pattern or format stands, and what it is. */
const words: Readonly<Record<string, string>> = {
  'PersonApiModel.type': types,
  'PersonApiModel.stadie': 'OPPGJOER UTKAST UKJENT',
  'BeregningsgruppeApiModel.operasjon': 'ADDERE SUBTRAHERE',
  'BeregningsgruppeApiModel.type': 'GRUNNLAG POST',
  'BeregningspostApiModel.kilde': 'SKATTEETATEN MANUELL_INPUT MELLOMREGNING',
  'EkstrapostVerdiApiModel.kilde': 'MANUELL_INPUT',
  'EkstrapostVerdiApiModel.justeringstype': 'OKNING REDUKSJON',
  'TilhorighetApiModel.kategori': 'INNTEKT FRADRAG',
  'NodeV2ApiModel.type': 'GRUPPE POST',
  'NodeV2ApiModel.kategori': 'INNTEKT FRADRAG',
  'NodeV2ApiModel.operasjon': 'ADDERE SUBTRAHERE',
  'GyldigeVerdierV2ApiModel.beregningstype': 'PRAKTISK_BISTAND LANGTIDSOPPHOLD_INSTITUSJON BARNEHAGE_SFO',
}
const forms: Readonly<Record<string, object>> = {
  'PersonApiModel.identifikator': { type: 'string', pattern: '^[0-9]{11}$' },
  'PersonApiModel.skatteoppgjoersdato': { type: 'string', format: 'date' },
  'PersonApiModel.registreringstidpunkt': { type: 'string', format: 'date-time' },
  'BeregningspostApiModel.beloep': { type: 'integer', format: 'int64' },
  'BeregningspostApiModel.identifikator': { type: 'string', pattern: '^[0-9]{11}$' },
  'EkstrapostApiModel.beloep': { type: 'integer', format: 'int64' },
  'GenericRequestApiModel.inntektsaar': { type: 'integer', format: 'int32', minimum: 2021 },
  'LangtidsoppholdReplyApiModel.soeketidspunkt': { type: 'string', format: 'date-time' },
  'BeregningReplyV2ApiModel.inntektsaar': { type: 'integer', format: 'int32' },
  'NodeV2ApiModel.identifikator': { type: 'string', pattern: '^[0-9]{11}$' },
}
function fieldAt(place: string): Json {
  const [schema = '', name = ''] = place.split('.')
  return resolve(((resolve(document.components.schemas[schema])['properties'] ?? {}) as Json)[name])
}

test.each(Object.entries(words))('%s has exactly the contract’s words', (place, list) => {
  expect((fieldAt(place)['enum'] as string[] | undefined)?.toSorted(), place).toEqual(list.split(' ').toSorted())
})
test.each(Object.entries(forms))('%s has the contract’s form', (place, form) => {
  expect(fieldAt(place)).toMatchObject(form)
})
