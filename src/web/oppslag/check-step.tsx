// The last page: everything in one view, each part with a way to change it; then the look-up itself.
import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { ApiProblem } from '../api/call.ts'
import { useNames } from '../api/person.ts'
import { ProblemBox } from '../page/problem-box.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { fitPosts } from './finished.ts'
import { personsOf } from './draft.ts'
import { type Following, Progress } from './progress.tsx'
import { RelationOverrides } from './relation-overrides.tsx'
import { StepForm, type StepProps } from './step-form.tsx'
import { Summary } from './summary.tsx'
import { useLookup } from './use-lookup.ts'

export function CheckStep(props: StepProps) {
  const words = useTexts().oppslag.kontroll
  const draft = fitPosts(props.draft, props.definitions)
  const lookup = useLookup(draft)
  const [cancelled, setCancelled] = useState(false)
  const run = (): void => {
    setCancelled(false)
    lookup.run()
  }
  const cancel = (): void => {
    setCancelled(true)
    lookup.cancel()
  }
  if (lookup.running) return <LookupProgress {...props} draft={draft} calls={lookup.calls} onCancel={cancel} />
  return (
    <StepForm {...props} draft={draft} step="kontroll" title={words.tittel} finish={{ text: words.hent, run }}>
      {() => (
        <>
          <Paragraph>{words.hint}</Paragraph>
          {cancelled ? <Cancelled /> : null}
          {lookup.error === null ? null : <LookupProblem error={lookup.error} />}
          <Summary {...props} draft={draft} />
          <RelationOverrides {...props} error={lookup.error} />
        </>
      )}
    </StepForm>
  )
}

function LookupProgress({ draft, rolle, calls, onCancel }: StepProps & Omit<Following, 'persons'>) {
  const { terms } = useTexts()
  const names = useNames(personsOf(draft).map(({ nummer }) => nummer))
  const persons = personsOf(draft).map(({ key, type }, place) => ({
    key,
    navn: names[place] ?? null,
    rolle: type === 'SOEKER' ? terms.soeker[rolle.beregningstype] : terms.persontype[type],
  }))
  return <Progress persons={persons} calls={calls} onCancel={onCancel} />
}

function Cancelled() {
  return (
    <Alert data-color="info" role="status">
      {useTexts().oppslag.fremdrift.avbrutt}
    </Alert>
  )
}

const LookupProblem = ({ error }: { error: unknown }) =>
  error instanceof ApiProblem && error.status === 401 ? null : <ProblemBox error={error} />
