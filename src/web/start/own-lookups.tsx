// One's own results that can still be opened: by case or reason, service, year and time. Whom they are about stands in none of it.
import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import type { UseQueryResult } from '@tanstack/react-query'
import { Link as RouteLink } from 'wouter'
import { printInstant } from '../../base/print.ts'
import type { EgetOppslag, EgneOppslag } from '../../http/contract-own-lookups.ts'
import type { ApiProblem } from '../api/call.ts'
import { ProblemBox } from '../page/problem-box.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { nameOf } from './attention.ts'

export function OwnLookups({ found }: { found: UseQueryResult<EgneOppslag, ApiProblem> }) {
  const { egne: words } = useTexts().start
  return (
    <section className="start-part" aria-labelledby="egne-oppslag">
      <Heading level={2} data-size="sm" id="egne-oppslag">
        {words.tittel}
      </Heading>
      {found.isError ? <ProblemBox error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isPending ? (
        <Paragraph className="start-empty" role="status">
          {words.henter}
        </Paragraph>
      ) : null}
      {found.data === undefined ? null : <Listed {...found.data} />}
    </section>
  )
}

function Listed({ oppslag, flere }: EgneOppslag) {
  const { egne: words } = useTexts().start
  if (oppslag.length === 0) return <Paragraph className="start-empty">{words.ingen}</Paragraph>
  return (
    <>
      <Paragraph className="quiet">{words.hint}</Paragraph>
      <ul className="plain start-list">
        {oppslag.map((one) => (
          <OwnLookup key={one.id} one={one} />
        ))}
      </ul>
      {flere ? <Paragraph className="quiet">{words.flere(oppslag.length)}</Paragraph> : null}
    </>
  )
}

function OwnLookup({ one }: { one: EgetOppslag }) {
  const texts = useTexts()
  const { egne: words } = texts.start
  const name = nameOf(one, texts)
  return (
    <li className="own-draft">
      <span>
        <bdi className="own-text">{name}</bdi>
        <span className="quiet">
          {texts.terms.beregningstype[one.beregningstype]} · {words.aar(one.inntektsaar)}
        </span>
        <span className="quiet">{words.naar(printInstant(one.opprettet), printInstant(one.utloeper))}</span>
      </span>
      <span className="actions">
        {one.foreloepig.length === 0 ? null : (
          <Tag data-size="sm" data-color="warning">
            {words.foreloepig}
          </Tag>
        )}
        <Button asChild variant="secondary" data-size="sm">
          <RouteLink href={`/resultat/${one.id}`}>
            {words.aapne}
            <span className="visually-hidden">
              {' '}
              {name}, {words.aar(one.inntektsaar)}, {printInstant(one.opprettet)}
            </span>
          </RouteLink>
        </Button>
      </span>
    </li>
  )
}
