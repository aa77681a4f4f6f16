// Grants that wait for a second administrator: who gets what, who asked and when; yes and no for whoever may decide.
import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { printInstant } from '../../../base/print.ts'
import type { Tilganger } from '../../../http/contract-administrasjon.ts'
import type { Integrasjoner } from '../../../http/contract-integrasjoner.ts'
import { ProblemBox } from '../../page/problem-box.tsx'
import { AskFirst } from '../ask-first.tsx'
import { deedOf } from '../deed-of.ts'
import { personName } from '../person-words.ts'
import { useDeed } from '../use-listed.ts'
import { holderName, type ListedGrant } from './grant-row.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

interface WaitingProps {
  readonly tilganger: Tilganger
  readonly integrasjoner: Integrasjoner
}

export function Waiting({ tilganger: { tilganger }, integrasjoner }: WaitingProps) {
  const { tilganger: words } = useOfficeTexts()
  const [said, setSaid] = useState<string | null>(null)
  const waiting = tilganger.filter(({ status }) => status === 'venter')
  return (
    <section className="admin-section" aria-labelledby="venter">
      <Heading level={2} data-size="sm" id="venter">
        {words.venter}
      </Heading>
      {said === null ? null : (
        <Alert data-color="success" role="status">
          {said}
        </Alert>
      )}
      {waiting.length === 0 ? <p className="empty">{words.ingenVenter}</p> : null}
      <ul className="plain rows">
        {waiting.map((grant) => (
          <WaitingRow key={grant.id} grant={grant} integrasjoner={integrasjoner} onDecided={setSaid} />
        ))}
      </ul>
    </section>
  )
}

interface RowProps {
  readonly grant: ListedGrant
  readonly integrasjoner: Integrasjoner
  readonly onDecided: (words: string) => void
}

function WaitingRow({ grant, integrasjoner, onDecided }: RowProps) {
  const texts = useOfficeTexts()
  const { tilganger: words } = texts
  const [approve, refuse] = [useDeed(), useDeed()]
  const { id, gitt, gittAv, grunn, kanGodkjennes, rolle, rolleId } = grant
  const by = personName(gittAv, texts)
  const what = rolle ?? (rolleId === null ? words.administratorrollen : rolleId)
  const who = words.hvemFikk(holderName(grant, integrasjoner, texts), what)
  return (
    <li className="row">
      <p className="row-name">
        <strong>{who}</strong>
      </p>
      <p>
        {gitt === null ? words.spurtUten(by) : words.spurt(by, printInstant(gitt))} {words.grunn[grunn ?? '']}
      </p>
      {approve.isError ? <ProblemBox error={approve.error} /> : null}
      {kanGodkjennes ? (
        <div className="row-actions">
          <Button
            data-size="sm"
            loading={approve.isPending}
            onClick={() =>
              approve.mutate({ path: `tilganger/${id}/godkjenn` }, { onSuccess: () => onDecided(words.godkjent) })
            }
          >
            {words.godkjenn}
            <span className="visually-hidden"> {who}</span>
          </Button>
          <AskFirst
            label={words.avvis}
            about={who}
            title={words.avvisTittel}
            text={words.avvisTekst}
            yes={words.avvisJa}
            deed={deedOf(refuse, { path: `tilganger/${id}/avvis` }, () => onDecided(words.avvist))}
          />
        </div>
      ) : (
        <p className="quiet">{words.venterPaaAndre}</p>
      )}
    </li>
  )
}
