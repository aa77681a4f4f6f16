// The municipality's settings: the form of its case references, whether staff are named to residents, and the list of tax settlement events.
import { Heading, Link, Paragraph } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import type { RetningslinjerSvar } from '../../../http/contract-forvaltning.ts'
import { AdminPage, WhenRead } from '../admin-page.tsx'
import { useAdministered } from '../administered.tsx'
import { useListed } from '../use-listed.ts'
import { statusOf } from '../vedtatt/row-status.ts'
import { EventSwitches } from './event-switches.tsx'
import { StaffNames } from './staff-names.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

export function SettingsPage() {
  const { innstillinger: words } = useOfficeTexts()
  const asked = [useListed('retningslinjer'), useListed('innsyn'), useListed('hendelser'), useListed('roller')] as const
  return (
    <WhenRead title={words.tittel} asked={asked}>
      {([guidelines, insight, events, roles]) => (
        <AdminPage title={words.tittel}>
          <CaseReferences guidelines={guidelines} />
          <StaffNames choice={insight} />
          <EventSwitches events={events} roles={roles.roller} dato={roles.dato} />
        </AdminPage>
      )}
    </WhenRead>
  )
}

function CaseReferences({ guidelines: { dato, retningslinjer } }: { guidelines: RetningslinjerSvar }) {
  const { sak: words } = useOfficeTexts().innstillinger
  const { to } = useAdministered()
  const row = retningslinjer.find((one) => one.noekkel === 'saksreferanse' && statusOf(one, dato) === 'naa')
  const form = typeof row?.verdi === 'string' ? row.verdi : null
  return (
    <section className="admin-section" aria-labelledby="saksreferanser">
      <Heading level={2} data-size="sm" id="saksreferanser">
        {words.tittel}
      </Heading>
      <Paragraph>{words.tekst}</Paragraph>
      <p>{form === null ? words.vanlig : words.naa(form)}</p>
      <Link asChild>
        <RouteLink href={to('retningslinje/saksreferanse')}>{words.endre}</RouteLink>
      </Link>
    </section>
  )
}
