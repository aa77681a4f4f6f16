// The unfinished look-ups a person may come back to: the case reference he wrote himself, and when it was saved.
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import type { Utkastliste } from '../../http/contract-drafts.ts'
import { printInstant } from '../../base/print.ts'
import { newLookupId } from '../oppslag/new-lookup.tsx'
import { pathOf } from '../oppslag/steps.ts'
import { useOwnDrafts, useRemoveDraft } from '../oppslag/use-draft.tsx'
import { focusOn, say } from '../page/page-change.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { useTexts } from '../texts/use-texts.tsx'

export function OwnDrafts() {
  const { paabegynt: words } = useTexts().start
  const drafts = useOwnDrafts()
  if (drafts.isError) return <ProblemBox error={drafts.error} onRetry={() => void drafts.refetch()} />
  if (drafts.data === undefined || drafts.data.utkast.length === 0) return null
  return (
    <section className="own-drafts" aria-labelledby="paabegynt">
      <Heading level={2} data-size="sm" id="paabegynt" tabIndex={-1}>
        {words.tittel}
      </Heading>
      <Paragraph className="quiet">{words.hint}</Paragraph>
      <ul className="plain">
        {drafts.data.utkast.map((draft) => (
          <OwnDraft key={draft.id} {...draft} isLast={drafts.data.utkast.length === 1} />
        ))}
      </ul>
    </section>
  )
}

type OwnDraftProps = Utkastliste['utkast'][number] & { readonly isLast: boolean }

function OwnDraft({ id, lagret, saksreferanse, isLast }: OwnDraftProps) {
  const { start, frame } = useTexts()
  const { paabegynt: words } = start
  const remove = useRemoveDraft()
  const named = saksreferanse.trim() === '' ? words.utenSak : words.sak(saksreferanse.trim())
  // The row goes when the list has been read anew, and with the last row the heading.
  const gone = (): void => {
    focusOn(isLast ? newLookupId : 'paabegynt')
    say(frame.tattBort(named))
  }
  return (
    <li className="own-draft">
      <span>
        <bdi className="own-text">{named}</bdi>
        <span className="quiet">{words.lagret(printInstant(lagret))}</span>
      </span>
      <span className="actions">
        <Button asChild variant="secondary" data-size="sm">
          <RouteLink href={pathOf(id, 'kontroll')}>
            {words.fortsett}
            <span className="visually-hidden"> {named}</span>
          </RouteLink>
        </Button>
        <Button
          variant="tertiary"
          data-color="danger"
          data-size="sm"
          loading={remove.isPending}
          onClick={() => remove.mutate(id, { onSuccess: gone })}
        >
          {words.forkast}
          <span className="visually-hidden"> {named}</span>
        </Button>
      </span>
      {remove.isError ? <ProblemBox error={remove.error} /> : null}
    </li>
  )
}
