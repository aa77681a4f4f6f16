// lov/felt.yaml → every name Skatteetaten can send for a year, with its official text. `*` in a path is one of three sections.
import type { Api } from '../base/terms.ts'
import type { LawFile } from './law-value.ts'
import { type Problems, Row, rowsOf, topRow } from './law-row.ts'

export type FieldApi = Exclude<Api, 'folkeregister'>
const fieldApis: readonly FieldApi[] = ['summertskattegrunnlag', 'beregnetskatt', 'avregning']

export interface Field {
  readonly api: FieldApi
  readonly navn: string
  readonly fra: number
  readonly til: number
  /** Skatteetaten's own category; null for APIs that have none. */
  readonly kategori: string | null
  readonly tekst: (aar: number) => string
}

const kategorier = [
  'inntekt',
  'inntektsfradrag',
  'formue',
  'formuesfradrag',
  'oppjusteringAvEierinntekter',
  'verdsettingsrabattSomGirGjeldsreduksjon',
  'sum',
  'ukjent',
] as const
const slags = ['tall', 'tekst', 'skatt', 'liste'] as const
const commonKeys = ['navn', 'tekst', 'fra', 'til', 'egen', 'tidligere']
const members: Record<(typeof slags)[number], readonly string[]> = {
  tall: [''],
  tekst: [''],
  skatt: [
    '',
    '/grunnlag',
    '/beloep',
    '/kommunefordeltSkatt',
    '/kommunefordeltSkatt/kommune',
    '/kommunefordeltSkatt/grunnlag',
    '/kommunefordeltSkatt/beloep',
  ],
  liste: ['', '/beloep', '/kommunenummer'],
}
const sections = ['Fastland', 'Svalbard', 'KildeskattPaaLoenn']

/** The concrete names of a name that may hold a `*`. */
export const concrete = (navn: string): readonly string[] =>
  navn.includes('*') ? sections.map((section) => navn.replace('*', section)) : [navn]

/** Every field by name, mistakes noted in `problems`. */
export function checkFields(file: LawFile, problems: Problems): ReadonlyMap<string, Field> {
  const top = topRow(file, problems).only(fieldApis)
  const fields = new Map<string, Field>()
  for (const api of fieldApis) {
    for (const row of rowsOf(top, api)) {
      for (const field of fieldsOfRow(row, api)) {
        if (fields.has(field.navn))
          row.wrong(`${field.navn} stands twice. Keep one row with its first and last year.`, 'navn')
        fields.set(field.navn, field)
      }
    }
  }
  return fields
}

function fieldsOfRow(row: Row, api: FieldApi): readonly Field[] {
  row.only([...commonKeys, api === 'summertskattegrunnlag' ? 'kategori' : 'slag'])
  const slag = api === 'summertskattegrunnlag' ? 'tall' : row.oneOf('slag', slags)
  const kategori = api === 'summertskattegrunnlag' ? row.oneOf('kategori', kategorier) : null
  const navn = row.text('navn')
  const { fra, til } = row.years()
  const tekst = textByYear(row)
  return concrete(navn).flatMap((name) =>
    members[slag].map((member) => ({ api, navn: name + member, fra, til, kategori, tekst })),
  )
}

function textByYear(row: Row): (aar: number) => string {
  const newest = row.text('tekst')
  if (row.fields['tidligere'] === undefined) return () => newest
  const earlier = rowsOf(row, 'tidligere')
    .map((inner) => new Row(row.file, [...row.path, ...inner.path], inner.fields, row.problems).only(['til', 'tekst']))
    .map((inner) => ({ til: inner.year('til'), tekst: inner.text('tekst') }))
  return (aar) => earlier.find((text) => aar <= text.til)?.tekst ?? newest
}
