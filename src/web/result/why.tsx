// «Hvorfor?» for one line: where the amount comes from, the law, how sure it is, and what the case worker wrote.
import type { ReactNode } from 'react'
import { printInstant, printKroner } from '../../base/print.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import type { Node } from '../../rules/types.ts'
import { useTexts } from '../texts/use-texts.tsx'

export function Why({ node, resultat }: { node: Node; resultat: ResultatSvar }) {
  const { resultat: words, terms } = useTexts()
  const fetched = node.kilde === 'SKATTEETATEN' ? fetchedAt(node, resultat) : null
  return (
    <dl className="why">
      {node.hjemmel === null ? null : <Fact term={words.hjemmel}>{node.hjemmel}</Fact>}
      <Fact term={words.kilde}>
        {terms.kilde[node.kilde]}
        {fetched === null ? null : `, ${words.hentet.toLowerCase()} ${printInstant(fetched)}`}
      </Fact>
      {node.bevis === 'bekreftet' ? null : <Fact term={words.merke}>{terms.bevisForklart[node.bevis]}</Fact>}
      {node.grense === undefined ? null : <Fact term={words.grense}>{node.grense}</Fact>}
      {node.seksjon === undefined || node.seksjon === 'fastland' ? null : (
        <Fact term={words.seksjon}>{terms.seksjon[node.seksjon]}</Fact>
      )}
      {node.skattefritt === undefined ? null : <Fact term={words.skattefritt}>{printKroner(node.skattefritt)}</Fact>}
      {node.infotekst === undefined ? null : <Fact term={words.infotekst}>{node.infotekst}</Fact>}
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

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

function fetchedAt(node: Node, resultat: ResultatSvar): string | null {
  const facts = resultat.fakta.find(({ identifikator }) => identifikator === node.person)
  if (facts === undefined) return null
  const api = node.tekniskNavn.startsWith('/beregnetSkatt') ? facts.beregnetskatt : facts.summertskattegrunnlag
  return api.known ? api.source.hentet : null
}
