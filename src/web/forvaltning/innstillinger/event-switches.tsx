// The list of tax settlement events: for which roles it is on, switching it off, and what it means to switch it on.
import { Alert, Details, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { printDate, printInstant } from '../../../base/print.ts'
import type { Hendelsesbryter, Hendelsestilganger } from '../../../http/contract-integrasjoner.ts'
import { AskFirst } from '../ask-first.tsx'
import { deedOf } from '../deed-of.ts'
import type { ListedRole } from '../roller/role-status.ts'
import { useDeed } from '../use-listed.ts'
import { EventForm } from './event-form.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

type Switched = Hendelsestilganger['tilganger'][number]
interface EventSwitchesProps {
  readonly events: Hendelsestilganger
  readonly roles: readonly ListedRole[]
  readonly dato: string
}

export function EventSwitches({ events: { tilganger }, roles, dato }: EventSwitchesProps) {
  const { hendelser: words } = useOfficeTexts().innstillinger
  const [said, setSaid] = useState<string | null>(null)
  const isOn = ({ av, til }: Switched): boolean => av === null && (til === null || til >= dato)
  const [on, over] = [tilganger.filter(isOn), tilganger.filter((one) => !isOn(one))]
  const free = roles.filter(({ id }) => !on.some(({ rolleId }) => rolleId === id))
  const name = (rolleId: string): string => roles.find(({ id }) => id === rolleId)?.navn ?? words.ukjentRolle
  return (
    <section className="admin-section" aria-labelledby="hendelser">
      <Heading level={2} data-size="sm" id="hendelser">
        {words.tittel}
      </Heading>
      <Paragraph>{words.tekst}</Paragraph>
      {said === null ? null : (
        <Alert data-color="success" role="status">
          {said}
        </Alert>
      )}
      {on.length === 0 ? <p>{words.ingen}</p> : null}
      <ul className="plain rows">
        {on.map((one) => (
          <OnRow key={one.id} one={one} name={name(one.rolleId)} onOff={() => setSaid(words.avslaatt)} />
        ))}
      </ul>
      {over.length === 0 ? null : (
        <Details>
          <Details.Summary>{words.tidligere(over.length)}</Details.Summary>
          <Details.Content>
            <ul className="past">
              {over.map((one) => (
                <li key={one.id}>
                  {name(one.rolleId)}: <Period one={one} />
                  {one.av === null ? '' : `, ${words.slaattAv(printInstant(one.av))}`}
                </li>
              ))}
            </ul>
          </Details.Content>
        </Details>
      )}
      <Alert data-color="warning">
        <Heading level={3} data-size="2xs">
          {words.advarsel}
        </Heading>
        <Paragraph>{words.advarselTekst}</Paragraph>
      </Alert>
      <EventForm roles={free} dato={dato} onSwitched={() => setSaid(words.paa)} />
    </section>
  )
}

function Period({ one: { fra, til, begrunnelse, saksnummer } }: { one: Switched }) {
  const { hendelser: words } = useOfficeTexts().innstillinger
  return (
    <>
      {words.periode(printDate(fra), til === null ? null : printDate(til))}.{' '}
      {words.begrunnelser[begrunnelse] ?? begrunnelse}, {words.sak(saksnummer)}
    </>
  )
}

function OnRow({ one, name, onOff }: { one: Switched; name: string; onOff: () => void }) {
  const { hendelser: words } = useOfficeTexts().innstillinger
  const off = useDeed<Hendelsesbryter>()
  return (
    <li className="row row-beside">
      <p className="row-name">
        <strong>{words.paaFor(name)}</strong>
      </p>
      <p>
        <Period one={one} />
      </p>
      <div className="row-actions">
        <AskFirst
          label={words.slaaAv}
          about={name}
          title={words.slaaAvTittel}
          text={words.slaaAvTekst}
          yes={words.slaaAvJa}
          deed={deedOf(off, { path: 'hendelser', body: { paa: false, rolleId: one.rolleId } }, onOff)}
        />
      </div>
    </li>
  )
}
