// One line of the calculation, and beneath it the answer to «Hvorfor?» when asked.
import { useId, useState } from 'react'
import { printAmount } from '../../base/print.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import type { Node } from '../../rules/types.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Amount, PersonCell, Spoken } from './amount.tsx'
import { amountsByPerson } from './amounts-by-person.ts'
import { LineGuideLink } from './line-guide-link.tsx'
import type { Line } from './lines.ts'
import { Marks } from './marks.tsx'
import type { PersonHeading } from './person-names.ts'
import { Sign } from './sign.tsx'
import { WhyButton, WhyRow } from './why-button.tsx'
import { Why } from './why.tsx'
import { workingOf } from './working-of.ts'
import { FromRule } from '../page/from-rule.tsx'

interface RowProps {
  readonly line: Line
  readonly resultat: ResultatSvar
  readonly persons: readonly PersonHeading[]
  readonly shown: boolean
  readonly expanded: boolean
  readonly onToggle: () => void
}

export function CalculationRow({ line, resultat, persons, shown, expanded, onToggle }: RowProps) {
  const { resultat: words } = useTexts()
  const [why, setWhy] = useState(false)
  const whyId = useId()
  const { node, depth, effect } = line
  const parts = amountsByPerson(
    node,
    persons.map((person) => person.identifikator),
  )
  // A limit such as «never below 0» works on the whole: that nobody has a part of it is not that it is nobody's.
  const empty = parts.every((part) => part === null) ? 'delesIkke' : 'ikkeAktuelt'
  return (
    <>
      <tr className={`line line-depth-${Math.min(depth, 4)} line-${node.type.toLowerCase()}`} hidden={!shown}>
        <th scope="row">
          <span className="line-name">
            <Sign of={effect} />
            <span className="line-text">
              {node.noder.length > 0 ? (
                <button type="button" className="toggle" aria-expanded={expanded} onClick={onToggle}>
                  <bdi className="own-text">
                    <FromRule tekst={node.navn} />
                  </bdi>
                </button>
              ) : (
                <bdi className="own-text">
                  <FromRule tekst={node.navn} />
                </bdi>
              )}
              <Marks node={node} />
              <WorkingOf node={node} />
            </span>
            <WhyButton name={node.navn} open={why} controls={whyId} onToggle={() => setWhy(!why)} />
          </span>
        </th>
        {persons.map((person, column) => (
          <PersonCell key={person.identifikator} person={person} oere={parts[column] ?? null} empty={empty} />
        ))}
        <td className="number total" data-column={words.total}>
          <Amount oere={node.beloep} />
        </td>
      </tr>
      <WhyRow id={whyId} open={shown && why} columns={persons.length + 2}>
        {() => (
          <>
            <Why node={node} resultat={resultat} />
            <LineGuideLink node={node} resultat={resultat} />
          </>
        )}
      </WhyRow>
    </>
  )
}

/** «0 − 157 631 = −157 631. Regnes som 0.» */
function WorkingOf({ node }: { node: Node }) {
  const { resultat: words } = useTexts()
  const working = workingOf(node)
  if (working === null) return null
  const { terms, sum, counts } = working
  return (
    <span className="quiet line-working">
      <Spoken text={words.formel(terms, printAmount(sum), printAmount(counts))} />
    </span>
  )
}
