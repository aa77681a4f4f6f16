// One row of lov/poster: a post's place for a span of income years → one PostRow per concrete name.
import { type PersonType, persontyper } from '../base/terms.ts'
import { type FieldPlace, fieldPlaces } from './field-place.ts'
import { concrete } from './fields.ts'
import type { Row } from './law-row.ts'
import type { PostPlace, Teller } from './post-set.ts'
import { type RowContext, bevisWords, operasjoner, sourceOf } from './row-context.ts'
import type { Visningskategori } from './types.ts'

export interface PostRow {
  readonly row: Row
  readonly navn: string
  readonly fra: number
  readonly til: number
  readonly plass: Omit<PostPlace, 'tekst'>
  readonly tekst: (aar: number) => string
}

const visningskategorier: readonly Visningskategori[] = [
  'INNTEKT',
  'FRADRAG',
  'FORMUE',
  'GJELD',
  'ANNET',
  'GEVINST',
  'TAP',
]
const common = ['navn', 'fra', 'til', 'plass']
const shown = [...common, 'vises', 'infotekst', 'status', 'kilde']
const tellerKeys = [
  'gruppe',
  'operasjon',
  'persontyper',
  'paaroerende',
  'pensjon',
  'skatteeffekt',
  'overlapp',
  'reserveFor',
]
const keysOf: Record<FieldPlace, readonly string[]> = {
  beregning: [...shown, ...tellerKeys],
  visning: [...shown, 'ukjent'],
  kommune: [...common, 'grunn'],
  utelatt: [...common, 'grunn'],
}

/** The row once per concrete name; an utelatt row that names an object also covers the members with no row of their own. */
export function checkPostRow(row: Row, context: RowContext): readonly PostRow[] {
  const plass = row.oneOf('plass', fieldPlaces)
  row.only(keysOf[plass])
  const { fra, til } = row.years()
  const place = placeOf(row, plass, context)
  const nummer = Number(row.path[1])
  return concrete(row.text('navn')).flatMap((navn, section) => {
    const field = context.fields.get(navn)
    if (field === undefined) {
      row.wrong(`${navn} is not in lov/felt.yaml. Correct the name, or add the field there.`, 'navn')
      return []
    }
    if (fra < field.fra || til > field.til) {
      row.wrong(`${navn} exists ${field.fra}–${field.til}, but the row says ${fra}–${til}. Write years inside.`, 'fra')
    }
    const teller = place.teller && { ...place.teller, reserveFor: sectionName(place.teller.reserveFor, section) }
    return [{ row, navn, fra, til, plass: { ...place, navn, api: field.api, nummer, teller }, tekst: field.tekst }]
  })
}

const sectionName = (navn: string | null, section: number): string | null =>
  navn === null ? null : (concrete(navn)[section] ?? navn)

type Place = Pick<PostPlace, 'plass' | 'vises' | 'infotekst' | 'ukjent' | 'teller' | 'bevis' | 'kilde'>

function placeOf(row: Row, plass: FieldPlace, context: RowContext): Place {
  if (plass === 'utelatt' || plass === 'kommune') {
    return {
      plass,
      vises: null,
      infotekst: null,
      ukjent: false,
      teller: null,
      bevis: 'tolkning',
      kilde: row.text('grunn'),
    }
  }
  return {
    plass,
    vises: row.oneOf('vises', visningskategorier),
    infotekst: infoText(row, context),
    ukjent: row.flag('ukjent'),
    teller: plass === 'beregning' ? tellerOf(row, context) : null,
    bevis: row.oneOf('status', bevisWords),
    kilde: sourceOf(row, context),
  }
}

function infoText(row: Row, context: RowContext): string | null {
  const name = row.optionalText('infotekst')
  if (name === null) return null
  const text = context.infotekster.get(name)
  if (text === undefined)
    row.wrong(`infotekst ${name} does not stand in infotekster. Add it there, or correct the name.`, 'infotekst')
  return text ?? null
}

function successors(row: Row, { fields }: RowContext): readonly string[] {
  const names = row.texts('overlapp')
  for (const navn of names) {
    if (!fields.has(navn))
      row.wrong(`overlapp ${navn} is not in lov/felt.yaml. Correct the name, or add the field there.`, 'overlapp')
  }
  return names
}

function tellerOf(row: Row, context: RowContext): Teller | null {
  const gruppe = context.grupper.get(row.text('gruppe'))
  if (gruppe === undefined) {
    row.wrong('gruppe is not one of the groups of this file. Write the id of a group.', 'gruppe')
    return null
  }
  const operasjon = row.oneOf('operasjon', operasjoner)
  const skatteeffekt = row.optionalOneOf('skatteeffekt', [
    'gevinst',
    'oppjustertGevinst',
    'tap',
    'oppjustertTap',
  ] as const)
  const signOf = {
    gevinst: 'ADDERE',
    oppjustertGevinst: 'ADDERE',
    tap: 'SUBTRAHERE',
    oppjustertTap: 'SUBTRAHERE',
  } as const
  if (skatteeffekt !== null && operasjon !== signOf[skatteeffekt]) {
    row.wrong(`wrong sign: ${skatteeffekt} must have operasjon: ${signOf[skatteeffekt]}.`, 'operasjon')
  }
  if (skatteeffekt === null && operasjon === 'SUBTRAHERE' && gruppe.operasjon === 'SUBTRAHERE') {
    row.wrong(
      `wrong sign: group ${gruppe.id} is subtracted already, so the post would be added. Write operasjon: ADDERE.`,
      'operasjon',
    )
  }
  const types: readonly PersonType[] = persontyper
  return {
    gruppe,
    operasjon,
    persontyper: row.listOf('persontyper', types),
    paaroerende: row.optionalOneOf('paaroerende', ['arbeid', 'naering', 'folketrygd'] as const),
    pensjon: row.optionalOneOf('pensjon', ['offentlig', 'privat'] as const),
    skatteeffekt,
    overlapp: successors(row, context),
    reserveFor: row.optionalText('reserveFor'),
  }
}
