// «Feil person»: after a yes the record is gone, here and at the server, and the work in the tab with it.
import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { FeilPersonSvar } from '../../http/contract.ts'
import type { ApiProblem } from '../api/call.ts'
import { usePost } from '../api/session.tsx'
import { forgetDrafts } from '../oppslag/use-draft.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { useTexts } from '../texts/use-texts.tsx'

export const removedPath = '/resultat/fjernet'

export function WrongPerson({ id }: { id: string }) {
  const { feilPerson: words } = useTexts().resultat
  const [open, setOpen] = useState(false)
  const remove = useRemove(id)
  return (
    <>
      <Button variant="tertiary" data-color="danger" onClick={() => setOpen(true)}>
        {words.knapp}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} aria-labelledby="feil-person">
        <Heading level={2} data-size="sm" id="feil-person">
          {words.tittel}
        </Heading>
        <Paragraph>{words.tekst}</Paragraph>
        {remove.isError ? <ProblemBox error={remove.error} /> : null}
        <div className="actions">
          <Button data-color="danger" loading={remove.isPending} onClick={() => remove.mutate()}>
            {remove.isPending ? words.fjerner : words.bekreft}
          </Button>
          <Button variant="tertiary" onClick={() => setOpen(false)}>
            {words.avbryt}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

function useRemove(id: string) {
  const post = usePost()
  const client = useQueryClient()
  const [, go] = useLocation()
  return useMutation<FeilPersonSvar, ApiProblem>({
    mutationFn: () => post<FeilPersonSvar>(`/api/v1/resultater/${encodeURIComponent(id)}/feil-person`, {}),
    onSuccess: () => {
      forgetDrafts(client)
      go(removedPath, { replace: true })
      // Every record of the family went, and with it whatever the browser remembers of the person.
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] === 'resultat' || queryKey[0] === 'person' })
    },
  })
}
