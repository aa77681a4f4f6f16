// What has been written of the service, on the last page of the wizard; or that no price is asked for.
import { findDate } from '../../base/dates.ts'
import { printDate } from '../../base/print.ts'
import { type Field, type Part, partForms } from '../egenandel/fields.ts'
import type { Texts } from '../texts/nb.ts'
import { useTexts } from '../texts/use-texts.tsx'
import type { Draft } from './draft.ts'
import { factsOf, partIn } from './price-facts.ts'

export function PriceSummary({ draft }: { draft: Draft }) {
  const { oppslag } = useTexts()
  const { valgt } = factsOf(draft)
  if (valgt.length === 0) return oppslag.tjeneste.ikkeFyltUt
  return valgt.map((part) => <PartSummary key={part} part={part} draft={draft} />)
}

function PartSummary({ part, draft }: { part: Part; draft: Draft }) {
  const { egenandel } = useTexts()
  const { fields, rows } = partForms[part]
  const { felt, rader } = partIn(draft, part)
  const say = (of: readonly Field[], written: Readonly<Record<string, string>>): string[] =>
    of.flatMap((field) => {
      const text = (written[field.id] ?? '').trim()
      if (text === '') return []
      const navn = egenandel.felt[part]?.[field.id]?.navn ?? field.id
      return [field.kind === 'ja' ? navn : `${navn}: ${printed(field, text, egenandel)}`]
    })
  const nameOf = (row: number): string => egenandel.rader[part]?.navn(row + 1) ?? ''
  const perRow = rader.flatMap((row, i) => {
    const said = rows === null ? [] : say(rows, row)
    return said.length === 0 ? [] : [`${nameOf(i)}: ${said.join(', ')}`]
  })
  return (
    <>
      <strong>{egenandel.tjenester[part]}</strong>
      {[...say(fields, felt), ...perRow].map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two children may have the same facts; a line is known by its place.
        <bdi className="own-text" key={place}>
          {line}
        </bdi>
      ))}
    </>
  )
}

type Words = Pick<Texts['egenandel'], 'valg' | 'kroner'>

function printed({ kind, id }: Field, text: string, { valg, kroner }: Words): string {
  if (kind === 'valg') return valg[id]?.[text] ?? text
  if (kind === 'kroner') return `${text}\u00a0${kroner}`
  const date = kind === 'dato' ? findDate(text) : null
  return date === null ? text : printDate(date)
}
