// One rate: its rows, newest first, each with dates, proof and source.
import { printDate } from '../../base/print.ts'
import type { Satsserie } from '../../http/contract.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { printRate, ProofMarks } from './rate-value.tsx'

export function RateTable({ sats }: { sats: Satsserie }) {
  const { satser: words } = useTexts()
  return (
    <table className="rate-table" id={sats.navn}>
      <caption>
        {sats.tekst}
        <span className="quiet">
          {sats.hjemmel} · {words.sistSjekket(printDate(sats.sistSjekket))}
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
            <td className="rate-source">{row.kilde}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
