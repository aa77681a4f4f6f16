// The frame of every wizard page: step number, errors with links, the way on and the way back.
import { Button } from '@digdir/designsystemet-react'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Link as RouteLink, useLocation } from 'wouter'
import type { RolleValg } from '../../http/contract.ts'
import type { ManualPostDefinition } from '../../rules/types.ts'
import { ErrorList } from '../page/error-list.tsx'
import { GuideFor, GuideLink } from '../page/guide-link.tsx'
import { Page } from '../page/page.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { checkStep, type FieldError } from './check-draft.ts'
import type { Draft } from './draft.ts'
import { SavingNotice } from './saving-notice.tsx'
import { neighbours, pathOf, type Step, stepsFor } from './steps.ts'
import type { ChangeDraft } from './use-draft.tsx'
import './wizard.css'

export interface StepProps {
  /** The draft's id, for the addresses of its pages. */
  readonly id: string
  readonly draft: Draft
  readonly change: ChangeDraft
  readonly rolle: RolleValg
  readonly definitions: readonly ManualPostDefinition[]
  /** Today in Norway, as the server says it. */
  readonly dato: string
}

interface StepFormProps extends StepProps {
  readonly step: Step
  readonly title: string
  /** Gives the error of a field, once the person has tried to go on. */
  readonly children: (errorOf: (felt: string) => string | undefined) => ReactNode
  /** What «Fortsett» does on the last page, and what it says there. */
  readonly finish?: { readonly text: string; readonly run: () => void }
}

export function StepForm({ step, title, children, finish, draft, id, ...where }: StepFormProps) {
  const texts = useTexts()
  const [, go] = useLocation()
  const [attempt, setAttempt] = useState(0)
  const errors: readonly FieldError[] = attempt === 0 ? [] : checkStep(draft, step, texts, where)
  const { before, after } = neighbours(where.rolle.beregningstype, step)
  const order = stepsFor(where.rolle.beregningstype)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (checkStep(draft, step, texts, where).length > 0) setAttempt(attempt + 1)
    else if (finish !== undefined) finish.run()
    else if (after !== null) go(pathOf(id, after))
  }
  return (
    <Page
      title={title}
      above={`${texts.oppslag.nytt} · ${texts.oppslag.steg(order.indexOf(step) + 1, order.length)}`}
      failed={errors.length > 0}
    >
      <ErrorList errors={errors} attempt={attempt} />
      <GuideFor value={where.rolle.beregningstype}>
        <p className="step-guide">
          <GuideLink anchor={`steg-${step}`} about={title} />
        </p>
        <form className="step-form" onSubmit={submit} noValidate autoComplete="off">
          {children((felt) => errors.find((error) => error.felt === felt)?.tekst)}
          <div className="actions">
            <Button type="submit">{finish?.text ?? texts.oppslag.fortsett}</Button>
            <Button asChild variant="tertiary">
              <RouteLink href={before === null ? '/' : pathOf(id, before)}>{texts.oppslag.tilbake}</RouteLink>
            </Button>
          </div>
          <SavingNotice />
        </form>
      </GuideFor>
    </Page>
  )
}
