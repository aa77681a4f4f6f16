// The questions the citizen has asked, each with the municipality's answer or that there is none yet.
import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { toldInstant } from '../../base/insight-lines.ts'
import type { InnsynSpoersmaal } from '../../http/contract-innsyn.ts'
import { useInsightTexts } from './use-insight-texts.ts'

export function Questions({ spoersmaal }: { spoersmaal: readonly InnsynSpoersmaal[] }) {
  const { spoersmaal: words } = useInsightTexts().innsyn
  return (
    <section aria-labelledby="innsyn-spoersmaal" className="insight-list">
      <Heading level={2} data-size="sm" id="innsyn-spoersmaal">
        {words.tittel}
      </Heading>
      {spoersmaal.length === 0 ? <Paragraph>{words.ingen}</Paragraph> : null}
      {spoersmaal.map((one) => (
        <Question key={one.stilt} {...one} />
      ))}
    </section>
  )
}

function Question({ kommune, tekst, stilt, svar, besvart }: InnsynSpoersmaal) {
  const { spoersmaal: words } = useInsightTexts().innsyn
  const ord = useInsightTexts().oppslagene
  return (
    <article className="insight-item">
      <Heading level={3} data-size="2xs">
        {words.stilt(kommune, toldInstant(stilt, ord))}
      </Heading>
      <dl className="facts">
        <div>
          <dt>{words.duSpurte}</dt>
          <dd>
            <bdi className="own-text">{tekst}</bdi>
          </dd>
        </div>
        {svar === null || besvart === null ? null : (
          <div>
            <dt>{words.svar(toldInstant(besvart, ord))}</dt>
            <dd>
              <bdi className="own-text">{svar}</bdi>
            </dd>
          </div>
        )}
      </dl>
      {svar === null ? <Paragraph className="quiet">{words.venter}</Paragraph> : null}
    </article>
  )
}
