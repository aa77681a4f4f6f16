// One rate: its rows, newest first, each with dates, proof and source.
import { printDate } from '../../base/print.ts'
import type { Satsserie } from '../../http/contract.ts'
import { findRate, sectionIn } from '../../rules/words/words.ts'
import { FromRule } from '../page/from-rule.tsx'
import { useNorwegian, useSpeech } from '../texts/use-texts.tsx'
import { printRate, ProofMarks } from './rate-value.tsx'

export function RateTable({ sats }: { sats: Satsserie }) {
  const { language, texts } = useSpeech()
  const norwegian = useNorwegian()
  const { satser: words } = texts
  return (
    <table className="rate-table" id={sats.navn}>
      <caption>
        <FromRule tekst={sats.tekst} told={findRate(language, sats)} />
        <span className="quiet">
          {sectionIn(language, sats.hjemmel)} · {words.sistSjekket(printDate(sats.sistSjekket))}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.periode}</th>
          <th scope="col">{words.verdi}</th>
          <th scope="col">{words.bevis}</th>
          <th scope="col">{words.kilde}</th>
        </tr>
      </thead>
      <tbody>
        {sats.rader.toReversed().map((row) => (
          <tr key={row.gjelderFra}>
            <th scope="row">{words.fraTil(printDate(row.gjelderFra), printDate(row.gjelderTil))}</th>
            <td className="rate-value">{printRate(sats.enhet, row.verdi)}</td>
            <td>
              <ProofMarks proof={row} />
            </td>
            <td className="rate-source" {...norwegian}>
              {row.kilde}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
