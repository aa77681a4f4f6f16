// The text of lov/hjemler.yaml in, Fiks' tjenesteområder out: those with a purpose for tax data whole, the others by name alone.
// Skatteforvaltningsloven § 3-3. Pure.
import { lawAreas } from '../base/insight-words.ts'
import { apier, beregningstyper } from '../base/terms.ts'
import { type LawRow, type LawText, once, readRows } from './law-rows.ts'
import type { Hjemmel, Tjenesteomraade } from './types.ts'

const stadier = ['oppgjoer', 'utkast'] as const
const everyRow = ['tjenesteomraade', 'navn', 'skatteopplysninger', 'hjemmel', 'kilde'] as const
const purpose = ['beregningstype', 'rettighetspakke', 'innsynsomraade', 'apier', 'stadier', 'foersteAar'] as const

/** Every tjenesteområde, in the file's order. Throws LawFileError. */
export function checkTjenesteomraader(source: LawText): readonly Tjenesteomraade[] {
  const rows = readRows(source, [...everyRow, ...purpose])
  once(rows, 'tjenesteomraade')
  once(rows, 'beregningstype')
  return rows.map((row) => {
    row.text('kilde')
    const kode = row.pattern('tjenesteomraade', /^[A-Z][A-Z_]+$/, 'store bokstaver og _')
    const navn = row.text('navn')
    if (row.oneOf('skatteopplysninger', ['ja', 'nei']) === 'nei') return { kode, navn, ...withoutTax(row) }
    const skatt = readPurpose(row, kode)
    return { kode, navn, hjemmel: skatt.hjemmel, skatt, innsynsomraade: row.oneOf('innsynsomraade', lawAreas) }
  })
}

const readPurpose = (row: LawRow, tjenesteomraade: string): Hjemmel => ({
  tjenesteomraade,
  beregningstype: row.oneOf('beregningstype', beregningstyper),
  rettighetspakke: row.pattern('rettighetspakke', /^[A-Za-z]+$/, 'Skatteetatens navn på pakken, bare bokstaver'),
  hjemmel: row.texts('hjemmel'),
  apier: row.someOf('apier', apier),
  stadier: row.someOf('stadier', stadier),
  foersteAar: row.year('foersteAar'),
})

/** A package in such a row would look like a permission, so it stops the start. */
function withoutTax(row: LawRow): Omit<Tjenesteomraade, 'kode' | 'navn'> {
  for (const field of purpose) {
    if (row.raw(field) !== undefined) throw row.problem(field, 'hører bare til når skatteopplysninger er ja')
  }
  return {
    hjemmel: row.raw('hjemmel') === 'ukjent' ? 'ukjent' : row.texts('hjemmel'),
    skatt: null,
    innsynsomraade: 'annet',
  }
}
