// One's own results that can still be opened: by case or reason, service, year and time. Whom they are about stands in none of it.
import { Button, Checkbox, Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { Link as RouteLink } from 'wouter'
import { printInstant } from '../../base/print.ts'
import type { EgetOppslag, EgneOppslag } from '../../http/contract-own-lookups.ts'
import type { ApiProblem } from '../api/call.ts'
import { ProblemBox } from '../page/problem-box.tsx'
import { ZipButton } from '../result/zip-button.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { EarlierResults } from './earlier-results.tsx'
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
  const { start, resultat } = useTexts()
  const { egne: words } = start
  const [ticked, setTicked] = useState<readonly string[]>([])
  if (oppslag.length === 0) return <Paragraph className="start-empty">{words.ingen}</Paragraph>
  return (
    <>
      <Paragraph className="quiet">
        {words.hint} {resultat.zip.hint}
      </Paragraph>
      <ul className="plain start-list">
        {oppslag.map((one) => (
          <OwnLookup
            key={one.id}
            one={one}
            ticked={ticked.includes(one.id)}
            onTick={(on) => setTicked(on ? [...ticked, one.id] : ticked.filter((id) => id !== one.id))}
          />
        ))}
      </ul>
      <ZipButton ids={ticked} />
      {flere ? <Paragraph className="quiet">{words.flere(oppslag.length)}</Paragraph> : null}
    </>
  )
}

interface Tickable {
  readonly one: EgetOppslag
  readonly ticked: boolean
  readonly onTick: (on: boolean) => void
}

function OwnLookup({ one, ticked, onTick }: Tickable) {
  const texts = useTexts()
  const { egne: words } = texts.start
  const name = nameOf(one, texts)
  return (
    <li className="own-draft">
      <Checkbox
        aria-label={texts.resultat.zip.velg(`${name}, ${words.aar(one.inntektsaar)}, ${printInstant(one.opprettet)}`)}
        checked={ticked}
        onChange={({ target }) => onTick(target.checked)}
      />
      <span>
        <bdi className="own-text">{name}</bdi>
        <span className="quiet">
          {texts.terms.beregningstype[one.beregningstype]} · {words.aar(one.inntektsaar)}
        </span>
        <span className="quiet">{words.naar(printInstant(one.opprettet), printInstant(one.utloeper))}</span>
        <EarlierResults one={one} />
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
