// `/oppslag/:id/:steg`: the wizard on one draft. Needs a logged-in person with a role; the draft is the server's, and this person's.
import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Redirect, useLocation } from 'wouter'
import type { Meg, RolleValg } from '../../http/contract.ts'
import type { ApiProblem } from '../api/call.ts'
import { findManualPosts } from '../law/post-sets.ts'
import { Loading } from '../page/loading.tsx'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { WhenKnown } from '../page/when-known.tsx'
import { ChooseRole } from '../start/choose-role.tsx'
import { SessionOver } from '../start/session-over.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { personsOf } from './draft.ts'
import type { ChangeDraft, DraftKeeper } from './draft-keeper.ts'
import { firstUnfinished } from './finished.ts'
import { NewLookup } from './new-lookup.tsx'
import { CircleContext, ReasonContext, reasonOf } from './reason.ts'
import { StepPage } from './step-page.tsx'
import { findStep, firstStep, pathOf, stepsFor } from './steps.ts'
import { hasUnsaved, KeeperContext, rememberKeeper, useKeeper, useKept } from './use-draft.tsx'

interface Place {
  readonly id: string
  readonly steg: string
}

export function OppslagRoute({ id, steg }: Place) {
  const { nytt } = useTexts().oppslag
  const client = useQueryClient()
  return (
    <WhenKnown title={nytt}>
      {(meg, again) => {
        if (meg === null) return <SessionOver unsaved={hasUnsaved(client, id)} onBack={again} />
        if (meg.valgtRolle === null) return <ChooseRole meg={meg} stay />
        return <OpenDraft id={id} steg={steg} meg={meg} rolle={meg.valgtRolle} />
      }}
    </WhenKnown>
  )
}

function OpenDraft({ id, ...place }: Place & { meg: Meg; rolle: RolleValg }) {
  const texts = useTexts()
  const found = useKeeper(id)
  if (found.isError) return <NoDraft error={found.error} onRetry={() => void found.refetch()} />
  if (found.data === undefined) return <Loading text={texts.frame.laster} />
  return (
    <KeeperContext value={found.data}>
      <Wizard keeper={found.data} {...place} />
    </KeeperContext>
  )
}

/** Finished, removed, a day old, or typed in another role or by somebody else: the server does not tell which. */
function NoDraft({ error, onRetry }: { error: ApiProblem; onRetry: () => void }) {
  const { oppslag, problemer } = useTexts()
  if (error.status !== 404 && error.status !== 400) {
    return (
      <Page title={problemer.tittel} failed>
        <ProblemBox error={error} onRetry={onRetry} />
      </Page>
    )
  }
  return (
    <Page title={oppslag.borte.tittel}>
      <Paragraph>{oppslag.borte.tekst}</Paragraph>
      <div className="actions">
        <NewLookup text={oppslag.nytt} />
      </div>
    </Page>
  )
}

function Wizard({ keeper, meg, rolle, steg }: { keeper: DraftKeeper; meg: Meg; rolle: RolleValg; steg: string }) {
  const texts = useTexts()
  const { id, draft, saving } = useKept(keeper)
  const step = findStep(rolle.beregningstype, steg)
  useOwnAddress(keeper, id, steg)
  // Back from the result: the row went with the look-up, and what is on the page is to stand a reload.
  useEffect(() => {
    if (saving === 'ferdig') void keeper.resume()
  }, [keeper, saving])
  if (step === null) return <Redirect to={pathOf(id, firstStep)} replace />
  // Before the year is chosen no page asks for manual posts; a year without rules is a year we cannot answer for.
  const definitions = draft.inntektsaar === null ? [] : findManualPosts(rolle.beregningstype, draft.inntektsaar)
  if (definitions === null) return <NoRules change={keeper.change} />
  const where = { rolle, definitions, dato: meg.dato }
  const unfinished = firstUnfinished(draft, texts, where)
  const order = stepsFor(rolle.beregningstype)
  if (unfinished !== null && order.indexOf(unfinished) < order.indexOf(step)) {
    return <Redirect to={pathOf(id, unfinished)} replace />
  }
  return (
    <ReasonContext value={reasonOf(draft)}>
      <CircleContext value={personsOf(draft)}>
        <StepPage key={step} step={step} id={id} draft={draft} change={keeper.change} {...where} />
      </CircleContext>
    </ReasonContext>
  )
}

/** Each page saves what the last one left; and a draft that goes on as a new one has that one's address. */
function useOwnAddress(keeper: DraftKeeper, id: string, steg: string): void {
  const client = useQueryClient()
  const [at, go] = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page is when it is saved
  useEffect(() => void keeper.flush(), [keeper, steg])
  useEffect(() => {
    if (at.startsWith(`/oppslag/${id}`)) return
    rememberKeeper(client, keeper)
    go(`/oppslag/${id}/${steg}`, { replace: true })
  }, [client, keeper, id, steg, at, go])
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
