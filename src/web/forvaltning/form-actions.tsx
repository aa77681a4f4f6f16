// The end of a form: the button that sends it, what it says while it is sent, and the way out.
import { Button } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import { useOfficeTexts } from './use-office-texts.ts'

interface FormActionsProps {
  readonly pending: boolean
  readonly send: string
  readonly sending: string
  /** The page one came from. */
  readonly cancel: string
}

export function FormActions({ pending, send, sending, cancel }: FormActionsProps) {
  const { avbryt } = useOfficeTexts().forvaltning
  return (
    <div className="actions">
      <Button type="submit" loading={pending}>
        {pending ? sending : send}
      </Button>
      <Button asChild variant="tertiary">
        <RouteLink href={cancel}>{avbryt}</RouteLink>
      </Button>
    </div>
  )
}
