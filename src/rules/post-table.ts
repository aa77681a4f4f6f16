// One lov/poster/<tjeneste>.yaml → its checked rows. Groups first, then manual posts, then one row per post.
import { type Beregningstype, beregningstyper, type PersonType, persontyper, type Seksjon } from '../base/terms.ts'
import type { Field } from './fields.ts'
import type { LawFile } from './law-value.ts'
import { type Problems, Row, rowsOf, textTable, topRow } from './law-row.ts'
import { type PostRow, checkPostRow } from './post-row.ts'
import type { Gruppe, ManualPlace, SectionRules } from './post-set.ts'
import { type RowContext, bevisWords, operasjoner, sourceOf } from './row-context.ts'

export interface ZoneRow {
  readonly nummer: string
  readonly fra: number
  readonly til: number
}
export interface PostTable {
  readonly file: LawFile
  readonly tjeneste: Beregningstype
  readonly regelversjon: string
  readonly fra: number
  readonly til: number
  readonly grupper: readonly Gruppe[]
  readonly manuelle: ReadonlyMap<string, ManualPlace>
  readonly poster: readonly PostRow[]
  readonly seksjoner: SectionRules
  readonly tiltakssone: readonly ZoneRow[]
}

const kategorier = ['INNTEKT', 'FRADRAG'] as const
const topKeys = [
  'tjeneste',
  'regelversjon',
  'fra',
  'til',
  'kilder',
  'infotekster',
  'grupper',
  'manuelle',
  'poster',
  'seksjoner',
  'tiltakssone',
]
const groupKeys = ['id', 'tittel', 'kategori', 'operasjon', 'under', 'videre', 'kapital', 'hjemmel', 'status', 'kilde']
const manualKeys = [
  'id',
  'tekst',
  'gruppe',
  'justering',
  'persontyper',
  'paakrevdFor',
  'egenTittel',
  'eksempel',
  'paaroerende',
  'status',
  'kilde',
]

/** The table, mistakes noted in `problems`. */
export function checkPostTable(file: LawFile, fields: ReadonlyMap<string, Field>, problems: Problems): PostTable {
  const top = topRow(file, problems).only(topKeys)
  const context: RowContext = {
    fields,
    kilder: textTable(top, 'kilder'),
    infotekster: textTable(top, 'infotekster'),
    grupper: new Map(),
  }
  const grupper = rowsOf(top, 'grupper').map((row) => checkGroup(row, context))
  return {
    file,
    tjeneste: top.oneOf('tjeneste', beregningstyper),
    regelversjon: top.text('regelversjon'),
    ...top.years(),
    grupper,
    manuelle: checkManual(rowsOf(top, 'manuelle'), context),
    poster: rowsOf(top, 'poster').flatMap((row) => checkPostRow(row, context)),
    seksjoner: checkSections(top),
    tiltakssone: top.fields['tiltakssone'] === undefined ? [] : rowsOf(top, 'tiltakssone').map(checkZone),
  }
}

/** How each section of Skatteetaten's answer counts; one that is forgotten is a mistake. */
function checkSections(top: Row): SectionRules {
  const fields = top.fields['seksjoner']
  const row = new Row(
    top.file,
    ['seksjoner'],
    typeof fields === 'object' && fields !== null ? { ...fields } : {},
    top.problems,
  )
  const rule = (section: Seksjon) => row.oneOf(section, ['samme', 'egen', 'utenRegel'] as const)
  row.only(['fastland', 'svalbard', 'kildeskattPaaLoenn'])
  return { fastland: rule('fastland'), svalbard: rule('svalbard'), kildeskattPaaLoenn: rule('kildeskattPaaLoenn') }
}

function checkZone(row: Row): ZoneRow {
  row.only(['nummer', 'navn', 'fra', 'til'])
  const nummer = row.text('nummer')
  if (!/^\d{4}$/.test(nummer)) row.wrong('nummer must be four digits in quotes, e.g. nummer: "5601".', 'nummer')
  return { nummer, ...row.years() }
}

function checkGroup(row: Row, context: RowContext): Gruppe {
  row.only(groupKeys)
  const gruppe: Gruppe = {
    id: row.text('id'),
    tittel: row.text('tittel'),
    kategori: row.oneOf('kategori', kategorier),
    operasjon: row.oneOf('operasjon', operasjoner),
    under: row.optionalText('under'),
    videre: row.flag('videre'),
    kapital: row.flag('kapital'),
    hjemmel: row.text('hjemmel'),
    bevis: row.oneOf('status', bevisWords),
    kilde: sourceOf(row, context),
  }
  if (context.grupper.has(gruppe.id))
    row.wrong(`two groups have the id ${gruppe.id}. Give one of them another id.`, 'id')
  if (gruppe.under !== null && !context.grupper.has(gruppe.under)) {
    row.wrong(
      `under names ${gruppe.under}, which is not a group above this one. Move that group up, or correct the name.`,
      'under',
    )
  }
  context.grupper.set(gruppe.id, gruppe)
  return gruppe
}

function checkManual(rows: readonly Row[], context: RowContext): ReadonlyMap<string, ManualPlace> {
  const places = new Map<string, ManualPlace>()
  for (const row of rows) {
    const place = manualPlace(row.only(manualKeys), context)
    if (place === null) continue
    if (places.has(place.definisjon.id))
      row.wrong(`two manual posts have the id ${place.definisjon.id}. Give one another id.`, 'id')
    places.set(place.definisjon.id, place)
  }
  return places
}

function manualPlace(row: Row, context: RowContext): ManualPlace | null {
  const gruppe = context.grupper.get(row.text('gruppe'))
  if (gruppe === undefined) {
    row.wrong('gruppe is not one of the groups of this file. Write the id of a group.', 'gruppe')
    return null
  }
  const owner = gruppe.under === null ? gruppe : (context.grupper.get(gruppe.under) ?? gruppe)
  const justering = row.oneOf('justering', ['OKNING', 'REDUKSJON'] as const)
  const types: readonly PersonType[] = persontyper
  return {
    gruppe,
    kilde: sourceOf(row, context),
    operasjon: justering === 'OKNING' ? 'ADDERE' : 'SUBTRAHERE',
    paaroerende: row.optionalOneOf('paaroerende', ['arbeid', 'naering', 'folketrygd'] as const),
    definisjon: {
      id: row.text('id'),
      visningstekst: row.text('tekst'),
      persontyper: row.listOf('persontyper', types),
      paakrevdFor: row.listOf('paakrevdFor', types),
      kanEndreVisningstekst: row.flag('egenTittel'),
      eksempeltekst: row.text('eksempel'),
      justeringstype: justering,
      tilhorighet: { tekniskNavn: owner.id, visningstekst: owner.tittel, kategori: owner.kategori },
      bevis: row.oneOf('status', bevisWords),
    },
  }
}
