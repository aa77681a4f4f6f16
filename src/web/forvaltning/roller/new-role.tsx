// A new role: the service is chosen, the rest is suggested.
import { Link } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { Link as RouteLink, useLocation } from 'wouter'
import type { NyRolle, Styrtrolle, Tjenesteomraader } from '../../../http/contract-administrasjon.ts'
import { ErrorList } from '../../page/error-list.tsx'
import { ProblemBox } from '../../page/problem-box.tsx'
import { AdminPage, WhenRead } from '../admin-page.tsx'
import { useAdministered } from '../administered.tsx'
import { FormActions } from '../form-actions.tsx'
import { useDeed, useListed } from '../use-listed.ts'
import { AreaChoice } from './area-choice.tsx'
import { checkRole, choosesArea, emptyRole, type RoleDraft, sentRole } from './role-draft.ts'
import { RoleFields } from './role-fields.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

export function NewRole() {
  const { roller: words } = useOfficeTexts()
  return (
    <WhenRead title={words.nyttSkjema.tittel} asked={[useListed('tjenesteomraader')]}>
      {([{ tjenesteomraader }]) => <Form areas={tjenesteomraader} />}
    </WhenRead>
  )
}

function Form({ areas }: { areas: Tjenesteomraader['tjenesteomraader'] }) {
  const texts = useOfficeTexts()
  const { roller: words } = texts
  const { to } = useAdministered()
  const [, go] = useLocation()
  const [draft, setDraft] = useState(emptyRole)
  const [attempt, setAttempt] = useState(0)
  const create = useDeed<NyRolle, Styrtrolle>()
  const all = checkRole(draft, texts)
  const errors = attempt === 0 ? [] : all
  const errorOf = (felt: string): string | undefined => errors.find((error) => error.felt === felt)?.tekst
  const change = (part: Partial<RoleDraft>): void => setDraft({ ...draft, ...part })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (all.length > 0) return void setAttempt(attempt + 1)
    const body = { ...sentRole(draft), tjenesteomraade: draft.tjenesteomraade }
    create.mutate({ path: 'roller', body }, { onSuccess: ({ id }) => go(to(`roller/${id}`, '&lagret=ny')) })
  }
  return (
    <AdminPage title={words.nyttSkjema.tittel} failed={errors.length > 0 || create.isError} above={<ToRoles />}>
      <ErrorList errors={errors} attempt={attempt} />
      <form onSubmit={submit} noValidate autoComplete="off">
        <AreaChoice
          areas={areas}
          chosen={draft.tjenesteomraade}
          error={errorOf('tjenesteomraade')}
          onChoose={(kode) => setDraft(choosesArea(draft, kode, texts))}
        />
        {draft.tjenesteomraade === '' ? null : <RoleFields draft={draft} onChange={change} errorOf={errorOf} />}
        {create.isError ? <ProblemBox error={create.error} /> : null}
        <FormActions
          pending={create.isPending}
          send={words.nyttSkjema.knapp}
          sending={words.nyttSkjema.lager}
          cancel={to('roller')}
        />
      </form>
    </AdminPage>
  )
}

export function ToRoles() {
  const { to } = useAdministered()
  return (
    <Link asChild>
      <RouteLink href={to('roller')}>{useOfficeTexts().roller.tilListen}</RouteLink>
    </Link>
  )
}
