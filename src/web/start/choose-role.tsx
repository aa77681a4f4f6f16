// Choosing the role: one card per role with municipality, service and the law it rests on.
import { Button, Paragraph, Radio } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { Link as RouteLink, useLocation } from 'wouter'
import type { Meg, RolleValg } from '../../http/contract.ts'
import { useChooseRole } from '../api/session.tsx'
import { ErrorList } from '../page/error-list.tsx'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { useTexts } from '../texts/use-texts.tsx'

export function ChooseRole({ meg }: { meg: Meg }) {
  const { velgRolle: words } = useTexts().start
  const [chosen, setChosen] = useState(meg.valgtRolle?.id ?? (meg.roller.length === 1 ? meg.roller[0]?.id : undefined))
  const [attempt, setAttempt] = useState(0)
  const [, go] = useLocation()
  const choose = useChooseRole()
  if (meg.roller.length === 0) return <NoRole administers={meg.administrerer.length > 0} />
  const missing = attempt > 0 && chosen === undefined
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (chosen === undefined) setAttempt(attempt + 1)
    else choose.mutate({ rolleId: chosen }, { onSuccess: () => go('/') })
  }
  return (
    <Page title={words.tittel} failed={missing || choose.isError}>
      {missing ? (
        <ErrorList attempt={attempt} errors={[{ felt: roleFieldId(meg.roller[0]), tekst: words.mangler }]} />
      ) : null}
      {choose.isError ? <ProblemBox error={choose.error} /> : null}
      <form onSubmit={submit} noValidate>
        <fieldset className="choices">
          <legend className="visually-hidden">{words.feltnavn}</legend>
          <Paragraph>{words.hint}</Paragraph>
          {meg.roller.map((rolle) => (
            <RoleCard key={rolle.id} rolle={rolle} checked={rolle.id === chosen} onChoose={() => setChosen(rolle.id)} />
          ))}
        </fieldset>
        <Button type="submit" loading={choose.isPending}>
          {words.knapp}
        </Button>
      </form>
    </Page>
  )
}

const roleFieldId = (rolle: RolleValg | undefined): string => `rolle-${rolle?.id ?? ''}`

function RoleCard({ rolle, checked, onChoose }: { rolle: RolleValg; checked: boolean; onChoose: () => void }) {
  const { start, terms } = useTexts()
  return (
    <Radio
      id={roleFieldId(rolle)}
      name="rolle"
      value={rolle.id}
      checked={checked}
      onChange={onChoose}
      variant="outline"
      label={rolle.navn}
      description={
        <>
          <span className="card-line">{rolle.kommune.navn}</span>
          <span className="card-line">{terms.beregningstype[rolle.beregningstype]}</span>
          <span className="card-line card-law">
            {start.velgRolle.hjemmel}: {rolle.hjemmel.join('; ')}
          </span>
        </>
      }
    />
  )
}

function NoRole({ administers }: { administers: boolean }) {
  const { start, forvaltning } = useTexts()
  const { velgRolle: words } = start
  return (
    <Page title={words.ingen}>
      <Paragraph>{administers ? words.administrator : words.ingenTekst}</Paragraph>
      {administers ? (
        <div>
          <Button asChild>
            <RouteLink href="/forvaltning">{forvaltning.lenke}</RouteLink>
          </Button>
        </div>
      ) : null}
    </Page>
  )
}
