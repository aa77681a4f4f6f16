// The bills month by month: the days, what is paid, and the parts where a month is divided.
import { Heading } from '@digdir/designsystemet-react'
import { printDate, printKroner } from '../../base/print.ts'
import { Amount } from '../result/amount.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import type { Priced } from './priced.ts'

type Bill = Priced['regninger'][number]

export function Bills({ regninger }: { regninger: readonly Bill[] }) {
  const { egenandel: words } = useTexts()
  return (
    <section aria-labelledby="regninger">
      <Heading level={3} data-size="xs" id="regninger">
        {words.regninger}
      </Heading>
      <table className="price-table">
        <caption className="visually-hidden">{words.regningTabell}</caption>
        <thead>
          <tr>
            <th scope="col">{words.maaned}</th>
            <th scope="col" className="number">
              {words.dager}
            </th>
            <th scope="col" className="number">
              {words.aaBetale}
            </th>
          </tr>
        </thead>
        <tbody>
          {regninger.map((bill) => (
            <BillRow key={bill.maaned} bill={bill} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function BillRow({ bill }: { bill: Bill }) {
  const { egenandel: words } = useTexts()
  const { maaned, fra, til, dager, deler, betales } = bill
  return (
    <tr>
      <th scope="row">
        {maaned.slice(5)}.{maaned.slice(0, 4)}
        <span className="quiet">{words.fraTil(printDate(fra), printDate(til))}</span>
        {deler.length < 2
          ? null
          : deler.map((part) => (
              <span className="quiet" key={part.fra}>
                {words.delt(printDate(part.fra), printDate(part.til), printKroner(part.eksakt))}
              </span>
            ))}
      </th>
      <td className="number">{dager}</td>
      <td className="number">{betales === null ? words.ikkeRegnet : <Amount oere={betales} />}</td>
    </tr>
  )
}
