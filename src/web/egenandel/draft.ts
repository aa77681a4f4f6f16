// What the case worker has written about the service, as text; made anew, or from the facts of an earlier record. Kept in the
// page alone.
import type { NyEgenandel, ResultatSvar } from '../../http/contract.ts'
import { type Part, partForms, partsOf } from './fields.ts'

export type Written = Readonly<Record<string, string>>
export interface PartDraft {
  readonly felt: Written
  readonly rader: readonly Written[]
}
export interface PriceDraft {
  readonly dato: string
  /** The parts that are to be priced. */
  readonly valgt: readonly Part[]
  readonly deler: Readonly<Partial<Record<Part, PartDraft>>>
}

/** An empty form for the record's own date, or the facts that the record's price was, or was to be, worked out of. */
export function draftOf({ beregningstype, egenandel, egenandelFeil, aarsvalg }: ResultatSvar): PriceDraft {
  const parts = partsOf[beregningstype]
  const asked = egenandel ?? egenandelFeil?.spurt
  const facts = asked?.opplysninger ?? {}
  const given = parts.filter((part) => facts[part] !== undefined)
  const deler = Object.fromEntries(parts.map((part) => [part, writtenOf(part, facts[part])]))
  return {
    dato: asked?.dato ?? aarsvalg?.prisdato ?? '',
    valgt: given.length > 0 ? given : parts.slice(0, 1),
    deler,
  }
}

type Facts = NonNullable<NyEgenandel['opplysninger']>[Part]

function writtenOf(part: Part, facts: Facts): PartDraft {
  const { least, list } = partForms[part]
  const sent = (facts ?? {}) as Readonly<Record<string, unknown>>
  const rows = list === null || list === 'krevd' ? [] : ((sent[list] ?? []) as readonly Record<string, unknown>[])
  const rader = rows.map((row) => textsOf(row))
  return { felt: { ...textsOf(sent), ...nestedOf(sent) }, rader: rader.length === 0 && least === 1 ? [{}] : rader }
}

/** Numbers with a decimal comma, yes as «ja»; what is no plain value is left out. */
function textsOf(values: Readonly<Record<string, unknown>>): Written {
  const texts = Object.entries(values).flatMap(([id, value]) => {
    if (typeof value === 'string') return [[id, value]]
    if (typeof value === 'number') return [[id, String(value).replace('.', ',')]]
    return value === true ? [[id, 'ja']] : []
  })
  return Object.fromEntries(texts)
}

/** Two facts of a long stay are objects in the API and choices in the form. */
function nestedOf({ barn, kopiTil }: Readonly<Record<string, unknown>>): Written {
  const child = Array.isArray(barn) ? undefined : (barn as { selvstendigInntekt: boolean } | undefined)
  const copy = kopiTil as { hvem: string; grunn: string } | undefined
  return {
    ...(child === undefined ? {} : { barn: child.selvstendigInntekt ? 'med' : 'uten' }),
    ...(copy === undefined ? {} : { kopiHvem: copy.hvem, kopiGrunn: copy.grunn }),
  }
}

export const partOf = ({ deler }: PriceDraft, part: Part): PartDraft => deler[part] ?? { felt: {}, rader: [] }

export const writePart = (draft: PriceDraft, part: Part, next: PartDraft): PriceDraft => ({
  ...draft,
  deler: { ...draft.deler, [part]: next },
})
