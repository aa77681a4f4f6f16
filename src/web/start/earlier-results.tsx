// Under the newest result of a line of changes: what it was changed from, and the way to each earlier one that can still be opened.
import { Link } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import { printInstant } from '../../base/print.ts'
import type { EgetOppslag } from '../../http/contract-own-lookups.ts'
import { useTexts } from '../texts/use-texts.tsx'

export function EarlierResults({ one: { tidligere } }: { one: EgetOppslag }) {
  const { egne: words } = useTexts().start
  const [last] = tidligere
  if (last === undefined) return null
  return (
    <>
      <span className="quiet">{words.endretFra(printInstant(last.opprettet))}</span>
      {tidligere.map(({ id, opprettet }) => (
        <Link asChild key={id}>
          <RouteLink href={`/resultat/${id}`}>{words.eldre(printInstant(opprettet))}</RouteLink>
        </Link>
      ))}
    </>
  )
}
