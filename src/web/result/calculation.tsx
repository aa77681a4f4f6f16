// How the sum came to be: groups that unfold, one column per person and a total, every line with its «Hvorfor?».
import { Button, Heading } from '@digdir/designsystemet-react'
import { type ReactNode, useId, useState } from 'react'
import { isOwnSum, linesOf } from '../../base/calculation-lines.ts'
import type { Oere } from '../../base/money.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import type { Grunnlag } from '../../rules/types.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Amount } from './amount.tsx'
import { CalculationRow } from './calculation-row.tsx'
import { groupIds, isVisible, type Line } from './lines.ts'
import { personHeadings } from './person-names.ts'
import { SignLegend } from './sign.tsx'
import { WhyButton, WhyRow } from './why-button.tsx'
import { Fact } from './why.tsx'
import { FromRule } from '../page/from-rule.tsx'

export function Calculation({ resultat, grunnlag }: { resultat: ResultatSvar; grunnlag: Grunnlag }) {
  const { resultat: words } = useTexts()
  const lines = linesOf(grunnlag.tre.noder)
  const all = groupIds(lines)
  const [open, setOpen] = useState<ReadonlySet<string>>(() => outermost(lines))
  const everything = all.every((id) => open.has(id))
  return (
    <section aria-labelledby="utregning">
      <div className="section-head">
        <Heading level={2} data-size="sm" id="utregning">
          {words.utregning}
        </Heading>
        <Button
          variant="tertiary"
          data-size="sm"
          aria-expanded={everything}
          aria-keyshortcuts="u"
          onClick={() => setOpen(everything ? outermost(lines) : new Set(all))}
        >
          {everything ? words.skjulAlle : words.visAlle}
        </Button>
      </div>
      <SignLegend inner={lines.some(({ node }) => isOwnSum(node))} />
      <CalculationTable
        resultat={resultat}
        lines={lines}
        open={open}
        onOpen={setOpen}
        sum={{ name: words.beregningsbeloep, amount: grunnlag.beregningsbeloep, why: <WhySum resultat={resultat} /> }}
      />
      {grunnlag.videre.length === 0 ? null : <Further resultat={resultat} grunnlag={grunnlag} />}
    </section>
  )
}

const outermost = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.filter((line) => line.depth === 0).map((line) => line.node.id))

/** The lines from beregningsbeloep to grunnlagEgenandel. */
function Further({ resultat, grunnlag }: { resultat: ResultatSvar; grunnlag: Grunnlag }) {
  const { resultat: words } = useTexts()
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set<string>())
  return (
    <>
      <Heading level={3} data-size="xs">
        {words.videre}
      </Heading>
      <CalculationTable
        resultat={resultat}
        lines={linesOf(grunnlag.videre)}
        open={open}
        onOpen={setOpen}
        sum={{
          name: words.grunnlagEgenandel,
          amount: grunnlag.grunnlagEgenandel,
          why: <WhySum resultat={resultat} egenandel />,
        }}
      />
    </>
  )
}

interface TableProps {
  readonly resultat: ResultatSvar
  readonly lines: readonly Line[]
  readonly open: ReadonlySet<string>
  readonly onOpen: (open: ReadonlySet<string>) => void
  /** The last row: what the lines come to. */
  readonly sum: Sum
}

interface Sum {
  readonly name: string
  readonly amount: Oere | null
  readonly why: ReactNode
}

function CalculationTable({ resultat, lines, open, onOpen, sum }: TableProps) {
  const texts = useTexts()
  const persons = personHeadings(resultat, texts)
  const toggle = (id: string): void => {
    const next = new Set(open)
    if (!next.delete(id)) next.add(id)
    onOpen(next)
  }
  return (
    <table className="sum-table">
      <caption className="visually-hidden">{texts.resultat.tabell}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.resultat.linje}</th>
          {persons.map((person) => (
            <th key={person.identifikator} scope="col" className="number">
              {person.kolonne}
              <span className="column-role">{person.rolle}</span>
            </th>
          ))}
          <th scope="col" className="number">
            {texts.resultat.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <CalculationRow
            key={[...line.within, line.node.id].join('/')}
            line={line}
            resultat={resultat}
            persons={persons}
            shown={isVisible(line, open)}
            expanded={open.has(line.node.id)}
            onToggle={() => toggle(line.node.id)}
          />
        ))}
      </tbody>
      <SumRow sum={sum} columns={persons.length + 1} />
    </table>
  )
}

/** What the lines come to. `columns` before the sum. */
function SumRow({ sum: { name, amount, why }, columns }: { sum: Sum; columns: number }) {
  const [open, setOpen] = useState(false)
  const whyId = useId()
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={columns}>
          <span className="line-name">
            <span className="line-text">{name}</span>
            <WhyButton name={name} open={open} controls={whyId} onToggle={() => setOpen(!open)} />
          </span>
        </th>
        <td className="number">
          <Amount oere={amount} />
        </td>
      </tr>
      <WhyRow id={whyId} open={open} columns={columns + 1}>
        {() => why}
      </WhyRow>
    </tfoot>
  )
}

function WhySum({ resultat, egenandel = false }: { resultat: ResultatSvar; egenandel?: boolean }) {
  const { forklaring, resultat: words, terms } = useTexts()
  const langtid = resultat.beregningstype === 'LANGTIDSOPPHOLD_INSTITUSJON'
  const basis = langtid ? words.beregningsbeloepForklart : words.beregningsbeloepAndre
  return (
    <dl className="why">
      <Fact term={forklaring.utregning}>{egenandel ? words.grunnlagEgenandelForklart : basis}</Fact>
      <Fact term={words.hjemmel}>
        <FromRule tekst={resultat.hjemmel.join('; ')} />
      </Fact>
      <Fact term={words.kilde}>{terms.kilde.MELLOMREGNING}</Fact>
    </dl>
  )
}
