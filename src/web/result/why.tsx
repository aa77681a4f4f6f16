// «Hvorfor?» for one line: where the amount comes from, the law, how sure it is, and what the case worker wrote.
import type { ReactNode } from 'react'
import { printDate, printInstant, printKroner } from '../../base/print.ts'
import { apiOf } from '../../base/post-source.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import type { Node } from '../../rules/types.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { fetchedAt, settledOn } from './fetched.ts'
import { FromRule } from '../page/from-rule.tsx'

export function Why({ node, resultat }: { node: Node; resultat: ResultatSvar }) {
  const { forklaring, resultat: words, terms } = useTexts()
  const fetched = node.kilde === 'SKATTEETATEN' ? fetchedAt(resultat, node.person, apiOf(node.tekniskNavn)) : null
  const settled = node.kilde === 'SKATTEETATEN' ? settledOn(resultat, node.person) : null
  return (
    <dl className="why">
      {node.hjemmel === null ? null : (
        <Fact term={words.hjemmel}>
          <FromRule tekst={node.hjemmel} />
        </Fact>
      )}
      {node.noder.length === 0 || node.grense !== undefined ? null : (
        <Fact term={forklaring.utregning}>{forklaring.sumAv([...new Set(node.noder.map(({ navn }) => navn))])}</Fact>
      )}
      <Fact term={words.kilde}>
        {terms.kilde[node.kilde]}
        {fetched === null ? null : `, ${words.hentet.toLowerCase()} ${printInstant(fetched)}`}
      </Fact>
      {settled === null ? null : <Fact term={words.oppgjoersdato}>{printDate(settled)}</Fact>}
      {node.bevis === 'bekreftet' ? null : <Fact term={words.merke}>{terms.bevisForklart[node.bevis]}</Fact>}
      {node.grense === undefined ? null : (
        <Fact term={words.grense}>
          <FromRule tekst={node.grense} />
        </Fact>
      )}
      {node.seksjon === undefined || node.seksjon === 'fastland' ? null : (
        <Fact term={words.seksjon}>{terms.seksjon[node.seksjon]}</Fact>
      )}
      {node.skattefritt === undefined ? null : <Fact term={words.skattefritt}>{printKroner(node.skattefritt)}</Fact>}
      {node.infotekst === undefined ? null : (
        <Fact term={words.infotekst}>
          <FromRule tekst={node.infotekst} />
        </Fact>
      )}
      {node.begrunnelse === undefined ? null : (
        <Fact term={words.begrunnelse}>
          <bdi className="own-text">{node.begrunnelse}</bdi>
        </Fact>
      )}
      {node.regneark === undefined ? null : (
        <Fact term={words.regneark}>
          <ul className="plain">
            {node.regneark.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines are frozen, and two may be alike
              <li key={index}>
                <bdi className="own-text">{line.tekst}</bdi>: {printKroner(line.beloep)}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {node.referanse === undefined ? null : <Fact term={words.referanse}>{node.referanse}</Fact>}
      <Fact term={words.teknisk}>
        <code>{node.tekniskNavn}</code>
      </Fact>
    </dl>
  )
}

export const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)
