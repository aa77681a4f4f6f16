// How the price came to be: every line with its § and its mark, as the record holds them.
import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import { oere } from '../../base/money.ts'
import { printAmount, printKroner } from '../../base/print.ts'
import { useTexts } from '../texts/use-texts.tsx'
import type { Priced } from './priced.ts'

export function PriceLines({ priced: { linjer, regelversjon, tjeneste } }: { priced: Priced }) {
  const { egenandel: words } = useTexts()
  if (linjer.length === 0) return null
  return (
    <section aria-labelledby={`linjer-${tjeneste}`}>
      <Heading level={3} data-size="xs" id={`linjer-${tjeneste}`}>
        {words.utregning}
      </Heading>
      <table className="price-table">
        <caption className="visually-hidden">{words.utregning}</caption>
        <thead>
          <tr>
            <th scope="col">{words.linje}</th>
            <th scope="col" className="number">
              {words.verdi}
            </th>
          </tr>
        </thead>
        <tbody>
          {linjer.map(({ id, tekst, hjemmel, tolkning, verdi, enhet }) => (
            <tr key={id}>
              <th scope="row">
                {tekst}
                <span className="quiet">
                  {hjemmel}
                  {tolkning ? (
                    <Tag data-size="sm" data-color="warning">
                      {words.tolkning}
                    </Tag>
                  ) : null}
                </span>
              </th>
              <td className="number">
                {enhet === undefined ? printKroner(oere(verdi)) : `${printAmount(oere(verdi))} ${words.enhet[enhet]}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Paragraph className="quiet" data-size="sm">
        {words.regelversjon} {regelversjon}
      </Paragraph>
    </section>
  )
}
