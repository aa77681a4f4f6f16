// How the price came to be: every line with its § and its mark as the record holds them, and «Hvorfor?».
import { Details, Heading, Tag } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { oere } from '../../base/money.ts'
import { printAmount, printDate, printKroner } from '../../base/print.ts'
import { Spoken } from '../result/amount.tsx'
import { Fact } from '../result/why.tsx'
import { WhyButton, WhyRow } from '../result/why-button.tsx'
import { printRate } from '../satser/rate-value.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import type { Priced } from './priced.ts'
import { FromRule } from '../page/from-rule.tsx'
import { GuideLink } from '../page/guide-link.tsx'

type PriceLine = Priced['linjer'][number]

export function PriceLines({ priced: { linjer, regelversjon, satser, tjeneste } }: { priced: Priced }) {
  const { egenandel: words, resultat } = useTexts()
  if (linjer.length === 0) return null
  const names = new Map(linjer.map(({ id, tekst }) => [id, tekst]))
  return (
    <section aria-labelledby={`linjer-${tjeneste}`}>
      <Heading level={3} data-size="xs" id={`linjer-${tjeneste}`}>
        {words.utregning}
      </Heading>
      <table className="price-table price-lines">
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
          {linjer.map((line) => (
            <LineRow key={line.id} line={line} names={names} satser={satser} />
          ))}
        </tbody>
      </table>
      <Details className="no-print">
        <Details.Summary>{resultat.merVite}</Details.Summary>
        <Details.Content>
          {words.regelversjon}: <code>{regelversjon}</code>
        </Details.Content>
      </Details>
      <GuideLink anchor="pris" about={words.utregning} />
    </section>
  )
}

interface LineRowProps {
  readonly line: PriceLine
  /** Texts of the lines, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly satser: Priced['satser']
}

function LineRow({ line, names, satser }: LineRowProps) {
  const { egenandel: words } = useTexts()
  const [why, setWhy] = useState(false)
  const whyId = useId()
  const { tekst, verdi, enhet } = line
  const amount = oere(verdi)
  return (
    <>
      <tr>
        <th scope="row">
          <span className="line-name">
            <LineText line={line} />
            <WhyButton name={tekst} open={why} controls={whyId} onToggle={() => setWhy(!why)} />
          </span>
        </th>
        <td className="number">
          <Spoken text={enhet === undefined ? printKroner(amount) : `${printAmount(amount)} ${words.enhet[enhet]}`} />
        </td>
      </tr>
      <WhyRow id={whyId} open={why} columns={2}>
        {() => <WhyLine line={line} names={names} satser={satser} />}
      </WhyRow>
    </>
  )
}

function LineText({ line: { tekst, hjemmel, tolkning } }: Pick<LineRowProps, 'line'>) {
  const { egenandel: words } = useTexts()
  return (
    <span className="line-text">
      <FromRule tekst={tekst} />
      <span className="quiet">
        <FromRule tekst={hjemmel} />
        {tolkning ? (
          <Tag data-size="sm" data-color="warning">
            {words.tolkning}
          </Tag>
        ) : null}
      </span>
    </span>
  )
}

function WhyLine({ line: { av, hjemmel, tolkning }, names, satser }: LineRowProps) {
  const { egenandel, forklaring, resultat } = useTexts()
  const lines = av.filter((id) => names.has(id))
  return (
    <dl className="why">
      <Fact term={resultat.hjemmel}>
        <FromRule tekst={hjemmel} />
      </Fact>
      <UsedRates satser={satser.filter(({ navn }) => av.includes(navn))} />
      {lines.length === 0 ? null : (
        <Fact term={forklaring.regnetAv}>
          <ul className="plain">
            {lines.map((id) => (
              <li key={id}>
                <FromRule tekst={names.get(id) ?? id} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {tolkning ? <Fact term={egenandel.tolkning}>{forklaring.tolkning}</Fact> : null}
    </dl>
  )
}

/** The rates that the line was made of: value, days and source. */
function UsedRates({ satser }: Pick<LineRowProps, 'satser'>) {
  const { egenandel, satser: words } = useTexts()
  if (satser.length === 0) return null
  return (
    <Fact term={egenandel.regnetAvSatser}>
      <ul className="plain">
        {satser.map((sats) => (
          <li key={sats.navn + sats.gjelderFra}>
            <FromRule tekst={sats.tekst} />: <strong>{printRate(sats.enhet, sats.verdi)}</strong>,{' '}
            {words.fraTil(printDate(sats.gjelderFra), printDate(sats.gjelderTil))}. {sats.kilde}
          </li>
        ))}
      </ul>
    </Fact>
  )
}
