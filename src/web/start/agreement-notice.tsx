// Said where a look-up begins: with this role none can be made yet, because the municipality's agreement lacks a step, and what to do.
// Access decides by itself at every question; this only spares people a form that leads nowhere.
import { Alert, Heading, Link, Paragraph } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import type { RolleValg } from '../../http/contract.ts'
import { useMeg } from '../api/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'

type Agreed = Pick<RolleValg, 'mangler' | 'beregningstype' | 'kommune'>

export function AgreementNotice({ rolle: { mangler, beregningstype, kommune } }: { rolle: Agreed }) {
  const { start, terms } = useTexts()
  const { stengt: words } = start
  const administered = useMeg().data?.administrerer.find(({ navn }) => navn === kommune.navn)
  if (mangler.length === 0) return null
  return (
    <Alert data-color="warning">
      <Heading level={2} data-size="2xs">
        {words.tittel}
      </Heading>
      <Paragraph>{words.hvorfor(kommune.navn, terms.beregningstype[beregningstype])}</Paragraph>
      <ul>
        {mangler.map((steg) => (
          <li key={steg}>{words.mangler[steg]}</li>
        ))}
      </ul>
      <Paragraph>
        {administered === undefined ? (
          words.spoer
        ) : (
          <Link asChild>
            <RouteLink href={`/forvaltning?kommune=${administered.fiksOrgId}`}>{words.administrator}</RouteLink>
          </Link>
        )}
      </Paragraph>
    </Alert>
  )
}
