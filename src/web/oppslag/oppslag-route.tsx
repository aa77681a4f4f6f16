// `/oppslag/:steg`: the wizard. Needs a logged-in person with a role; otherwise says so and keeps the draft.
import { Button, Paragraph } from '@digdir/designsystemet-react'
import { Redirect } from 'wouter'
import type { Meg, RolleValg } from '../../http/contract.ts'
import { useMeg } from '../api/session.tsx'
import { findManualPosts } from '../law/post-sets.ts'
import { Loading } from '../page/loading.tsx'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { SessionOver } from '../start/session-over.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { CheckStep } from './check-step.tsx'
import { personsOf } from './draft.ts'
import { firstUnfinished } from './finished.ts'
import { ManualStep } from './manual-step.tsx'
import { PartnerStep } from './partner-step.tsx'
import { PeopleStep } from './people-step.tsx'
import { CircleContext, ReasonContext, reasonOf } from './reason.ts'
import { ReasonStep } from './reason-step.tsx'
import { SoekerStep } from './soeker-step.tsx'
import type { StepProps } from './step-form.tsx'
import { findStep, firstStep, pathOf, type Step, stepsFor } from './steps.ts'
import { type ChangeDraft, useDraft } from './use-draft.tsx'
import { YearStep } from './year-step.tsx'

export function OppslagRoute({ steg }: { steg: string }) {
  const texts = useTexts()
  const meg = useMeg()
  if (meg.isPending) return <Loading text={texts.frame.laster} />
  if (meg.isError) {
    return (
      <Page title={texts.oppslag.nytt} failed>
        <ProblemBox error={meg.error} onRetry={() => void meg.refetch()} />
      </Page>
    )
  }
  if (meg.data === null) return <SessionOver />
  if (meg.data.valgtRolle === null) return <Redirect to="/" replace />
  return <Wizard meg={meg.data} rolle={meg.data.valgtRolle} steg={steg} />
}

function Wizard({ meg, rolle, steg }: { meg: Meg; rolle: RolleValg; steg: string }) {
  const texts = useTexts()
  const [draft, change] = useDraft(meg)
  const step = findStep(rolle.beregningstype, steg)
  if (step === null) return <Redirect to={pathOf(firstStep)} replace />
  // Before the year is chosen no page asks for manual posts; a year without rules is a year we cannot answer for.
  const definitions = draft.inntektsaar === null ? [] : findManualPosts(rolle.beregningstype, draft.inntektsaar)
  if (definitions === null) return <NoRules change={change} />
  const where = { rolle, definitions, dato: meg.dato }
  const unfinished = firstUnfinished(draft, texts, where)
  const order = stepsFor(rolle.beregningstype)
  if (unfinished !== null && order.indexOf(unfinished) < order.indexOf(step)) {
    return <Redirect to={pathOf(unfinished)} replace />
  }
  return (
    <ReasonContext value={reasonOf(draft)}>
      <CircleContext value={personsOf(draft)}>
        <StepPage key={step} step={step} draft={draft} change={change} {...where} />
      </CircleContext>
    </ReasonContext>
  )
}

function NoRules({ change }: { change: ChangeDraft }) {
  const { ingenRegler } = useTexts().oppslag
  return (
    <Page title={ingenRegler.tittel}>
      <Paragraph>{ingenRegler.tekst}</Paragraph>
      <Button onClick={() => change((draft) => ({ ...draft, inntektsaar: null }))}>{ingenRegler.velgAar}</Button>
    </Page>
  )
}

function StepPage(props: StepProps & { step: Step }) {
  switch (props.step) {
    case 'grunn':
      return <ReasonStep {...props} />
    case 'aar':
      return <YearStep {...props} />
    case 'beboer':
      return <SoekerStep {...props} />
    case 'ektefelle':
      return <PartnerStep {...props} />
    case 'barn':
      return <PeopleStep {...props} step="barn" type="BARN" />
    case 'husstand':
      return <PeopleStep {...props} step="husstand" type="ANNET" />
    case 'manuelt':
      return <ManualStep {...props} />
    case 'kontroll':
      return <CheckStep {...props} />
  }
}
