// «Si fra om siden», at the foot of every page: takes the page's name along, without any id.
import { Link } from '@digdir/designsystemet-react'
import { Link as RouteLink, useLocation, useSearch } from 'wouter'
import { pageWithoutIds } from '../../base/feedback-words.ts'
import { useTexts } from '../texts/use-texts.tsx'

export const feedbackPath = '/si-fra'

export function FeedbackLink() {
  const [address] = useLocation()
  const kommune = new URLSearchParams(useSearch()).get('kommune')
  const about = new URLSearchParams({ side: pageWithoutIds(address), ...(kommune === null ? {} : { kommune }) })
  return (
    <Link asChild>
      <RouteLink href={address === feedbackPath ? feedbackPath : `${feedbackPath}?${about}`}>
        {useTexts().frame.siFra}
      </RouteLink>
    </Link>
  )
}
