// Changing a role: all but the tjenesteområde, which is its law and stands as it was made.
import { Link, Paragraph } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { Link as RouteLink, useLocation } from 'wouter'
import type { EndretRolle, Styrtrolle } from '../../../http/contract-administrasjon.ts'
import { ErrorList } from '../../page/error-list.tsx'
import { ProblemBox } from '../../page/problem-box.tsx'
import { AdminPage, NotThere, WhenRead } from '../admin-page.tsx'
import { useAdministered } from '../administered.tsx'
import { FormActions } from '../form-actions.tsx'
import { useDeed, useListed } from '../use-listed.ts'
import { checkRole, draftOfRole, type RoleDraft, sentRole } from './role-draft.ts'
import { RoleFields } from './role-fields.tsx'
import { FromRule } from '../../page/from-rule.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

export function ChangeRole({ id }: { id: string }) {
  const { roller: words } = useOfficeTexts()
  return (
    <WhenRead title={words.endreTittel} asked={[useListed('roller'), useListed('tjenesteomraader')]}>
      {([{ roller }, { tjenesteomraader }]) => {
        const role = roller.find((one) => one.id === id)
        const area = tjenesteomraader.find(({ kode }) => kode === role?.tjenesteomraade)
        return role === undefined ? <NotThere /> : <Form role={role} area={area?.navn ?? role.tjenesteomraade} />
      }}
    </WhenRead>
  )
}

function Form({ role, area }: { role: Styrtrolle; area: string }) {
  const texts = useOfficeTexts()
  const { roller: words } = texts
  const { to } = useAdministered()
  const [, go] = useLocation()
  const [draft, setDraft] = useState(() => draftOfRole(role))
  const [attempt, setAttempt] = useState(0)
  const change = useDeed<EndretRolle>()
  const all = checkRole(draft, texts)
  const errors = attempt === 0 ? [] : all
  const page = to(`roller/${role.id}`)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (all.length > 0) return void setAttempt(attempt + 1)
    const sent = { method: 'PATCH', path: `roller/${role.id}`, body: sentRole(draft) } as const
    change.mutate(sent, { onSuccess: () => go(`${page}&lagret=endret`) })
  }
  return (
    <AdminPage
      title={words.endreTittel}
      failed={errors.length > 0 || change.isError}
      above={
        <Link asChild>
          <RouteLink href={page}>{role.navn}</RouteLink>
        </Link>
      }
    >
      <ErrorList errors={errors} attempt={attempt} />
      <Paragraph>
        {words.tjenesteomraade}: <FromRule tekst={area} /> <span className="quiet">({words.fast})</span>
      </Paragraph>
      <form onSubmit={submit} noValidate autoComplete="off">
        <RoleFields
          draft={draft}
          onChange={(part: Partial<RoleDraft>) => setDraft({ ...draft, ...part })}
          errorOf={(felt) => errors.find((error) => error.felt === felt)?.tekst}
        />
        {change.isError ? <ProblemBox error={change.error} /> : null}
        <FormActions pending={change.isPending} send={words.lagre} sending={words.lagrer} cancel={page} />
      </form>
    </AdminPage>
  )
}
