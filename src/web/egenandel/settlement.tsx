// The settlement of a year: what was charged, what was due, and who owes whom.
import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { negate } from '../../base/money.ts'
import { printKroner } from '../../base/print.ts'
import { Amount } from '../result/amount.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import type { Priced } from './priced.ts'

export function Settlement({ oppgjoer }: { oppgjoer: NonNullable<Priced['oppgjoer']> }) {
  const { egenandel: words } = useTexts()
  const { aar, maaneder, differanse } = oppgjoer
  const columns = [words.krevd, words.riktig, words.forskjell]
  return (
    <section aria-labelledby="oppgjoer">
      <Heading level={3} data-size="xs" id="oppgjoer">
        {words.oppgjoer(aar)}
      </Heading>
      <Paragraph data-testid="oppgjoer">
        {differanse === 0
          ? words.likt
          : differanse > 0
            ? words.skylder(printKroner(differanse))
            : words.tilgode(printKroner(negate(differanse)))}
      </Paragraph>
      <table className="price-table">
        <caption className="visually-hidden">{words.oppgjoer(aar)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.maaned}</th>
            {columns.map((name) => (
              <th scope="col" className="number" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {maaneder.map((month) => (
            <Row key={month.maaned} name={`${month.maaned.slice(5)}.${month.maaned.slice(0, 4)}`} sums={month} />
          ))}
        </tbody>
        <tfoot>
          <Row name={words.sum} sums={oppgjoer} />
        </tfoot>
      </table>
    </section>
  )
}

type Sums = Pick<NonNullable<Priced['oppgjoer']>, 'krevd' | 'riktig' | 'differanse'>

function Row({ name, sums }: { name: string; sums: Sums }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {[sums.krevd, sums.riktig, sums.differanse].map((amount, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the three columns are always the same.
        <td className="number" key={i}>
          <Amount oere={amount} />
        </td>
      ))}
    </tr>
  )
}
