// `/si-fra`: staff write what they think of a page; anybody else is told where to turn. The address holds the page's name, without ids.
import { Button, Heading, Link, Paragraph } from '@digdir/designsystemet-react'
import { Link as RouteLink, useSearchParams } from 'wouter'
import { longestPage, pagePattern } from '../../base/feedback-words.ts'
import type { Meg } from '../../http/contract.ts'
import { Page } from '../page/page.tsx'
import { WhenKnown } from '../page/when-known.tsx'
import { FeedbackForm, type Reader } from './feedback-form.tsx'
import { useFeedbackTexts } from './use-feedback-texts.ts'

export function FeedbackRoute() {
  const { tilbakemelding: words } = useFeedbackTexts()
  const [search] = useSearchParams()
  return (
    <WhenKnown title={words.tittel}>
      {(meg) => {
        const readers = meg === null ? [] : readersOf(meg)
        if (readers.length === 0) return <NotStaff meg={meg} />
        const asked = readers.find(({ kommune }) => kommune !== null && kommune === search.get('kommune'))
        return <FeedbackForm side={pageIn(search.get('side'))} readers={readers} first={asked ?? readers[0] ?? null} />
      }}
    </WhenKnown>
  )
}

/** What somebody wrote in the address himself is no page. */
function pageIn(side: string | null): string {
  return side !== null && side.length <= longestPage && new RegExp(pagePattern).test(side) ? side : '/'
}

/** Who reads it: the municipality of the role in use; without one, those that the person administers. */
function readersOf({ valgtRolle, administrerer }: Meg): readonly Reader[] {
  if (valgtRolle !== null) return [{ kommune: null, navn: valgtRolle.kommune.navn }]
  return administrerer.map(({ fiksOrgId, navn }) => ({ kommune: fiksOrgId, navn }))
}

function NotStaff({ meg }: { meg: Meg | null }) {
  const { frame, tilbakemelding } = useFeedbackTexts()
  const { ikkeAnsatt: words } = tilbakemelding
  const mustChoose = meg !== null && meg.roller.length > 0
  return (
    <Page title={tilbakemelding.tittel}>
      <Paragraph>{mustChoose ? words.velgRolleTekst : words.tekst}</Paragraph>
      {meg === null ? (
        <div>
          <Button asChild>
            <a href={`/innlogging?${new URLSearchParams({ retur: window.location.pathname })}`}>{words.loggInn}</a>
          </Button>
        </div>
      ) : null}
      {mustChoose ? (
        <div>
          <Button asChild>
            <RouteLink href="/">{words.velgRolle}</RouteLink>
          </Button>
        </div>
      ) : (
        <>
          <Heading level={2} data-size="sm">
            {words.innbygger}
          </Heading>
          <Paragraph>
            {words.innbyggerTekst}{' '}
            <Link asChild>
              <RouteLink href="/innsyn">{frame.innsyn}</RouteLink>
            </Link>
          </Paragraph>
        </>
      )}
    </Page>
  )
}
