// The administrator's pages: which municipality, and what the address asks for. Ids of rows may stand in the address; a row
// tells of the municipality, never of a person.
import { Paragraph } from '@digdir/designsystemet-react'
import { Route, Switch, useSearchParams } from 'wouter'
import type { Meg } from '../../http/contract.ts'
import { Page } from '../page/page.tsx'
import { WhenKnown } from '../page/when-known.tsx'
import { SessionOver } from '../start/session-over.tsx'
import { AdministeredProvider } from './administered.tsx'
import { NotThere } from './admin-page.tsx'
import './forvaltning.css'
import './adopted.css'
import './log.css'
import { SettingsPage } from './innstillinger/settings-page.tsx'
import { IntegrationPage } from './integrasjoner/integration-page.tsx'
import { IntegrationList } from './integrasjoner/integration-list.tsx'
import { NewIntegration } from './integrasjoner/new-integration.tsx'
import { DeedList } from './logg/deed-list.tsx'
import { LogPage } from './logg/log-page.tsx'
import { Overview } from './oversikt/overview.tsx'
import { ChangeRole } from './roller/change-role.tsx'
import { NewRole } from './roller/new-role.tsx'
import { RoleList } from './roller/role-list.tsx'
import { RolePage } from './roller/role-page.tsx'
import { QuestionPage } from './spoersmaal/question-page.tsx'
import { QuestionsPage } from './spoersmaal/questions-page.tsx'
import { FeedbackList } from './tilbakemeldinger/feedback-list.tsx'
import { GrantsPage } from './tilganger/grants-page.tsx'
import { AdoptedPage } from './vedtatt/adopted-page.tsx'
import { GuidelineRoute } from './vedtatt/guideline-route.tsx'
import { PriceListRoute } from './vedtatt/price-list-route.tsx'
import { useOfficeTexts } from './use-office-texts.ts'

export function ForvaltningRoute() {
  const { frame } = useOfficeTexts()
  return (
    <WhenKnown title={frame.forvaltning}>
      {(meg) => (meg === null ? <SessionOver /> : <OfAdministrator meg={meg} />)}
    </WhenKnown>
  )
}

function OfAdministrator({ meg: { administrerer } }: { meg: Meg }) {
  const { forvaltning: words } = useOfficeTexts()
  const [search] = useSearchParams()
  const wanted = administrerer.find(({ fiksOrgId }) => fiksOrgId === search.get('kommune'))
  const chosen = wanted ?? administrerer[0]
  if (chosen === undefined) {
    return (
      <Page title={words.ikkeTilgang}>
        <Paragraph>{words.ikkeTilgangTekst}</Paragraph>
      </Page>
    )
  }
  return (
    // Another municipality is another set of pages: nothing typed in one is carried over to the other.
    <AdministeredProvider value={chosen} key={chosen.fiksOrgId}>
      <Pages all={administrerer} search={search} />
    </AdministeredProvider>
  )
}

function Pages({ all, search }: { all: Meg['administrerer']; search: URLSearchParams }) {
  return (
    <Switch>
      <Route path="/forvaltning">{() => <Overview all={all} />}</Route>
      <Route path="/forvaltning/roller">{() => <RoleList />}</Route>
      <Route path="/forvaltning/roller/ny">{() => <NewRole />}</Route>
      <Route path="/forvaltning/roller/:id">{({ id }) => <RolePage key={id} id={id} />}</Route>
      <Route path="/forvaltning/roller/:id/endre">{({ id }) => <ChangeRole key={id} id={id} />}</Route>
      <Route path="/forvaltning/tilganger">{() => <GrantsPage />}</Route>
      <Route path="/forvaltning/integrasjoner">{() => <IntegrationList />}</Route>
      <Route path="/forvaltning/integrasjoner/ny">{() => <NewIntegration />}</Route>
      <Route path="/forvaltning/integrasjoner/:id">{({ id }) => <IntegrationPage key={id} id={id} />}</Route>
      <Route path="/forvaltning/priser">{() => <AdoptedPage lagret={search.get('lagret') === 'ja'} />}</Route>
      <Route path="/forvaltning/prisliste">{() => <PriceListRoute search={search} />}</Route>
      <Route path="/forvaltning/retningslinje/:noekkel">
        {({ noekkel }) => <GuidelineRoute key={noekkel} noekkel={noekkel} />}
      </Route>
      <Route path="/forvaltning/logg">{() => <LogPage />}</Route>
      <Route path="/forvaltning/logg/handlinger">{() => <DeedList />}</Route>
      <Route path="/forvaltning/spoersmaal">{() => <QuestionsPage />}</Route>
      <Route path="/forvaltning/spoersmaal/:id">{({ id }) => <QuestionPage key={id} id={id} />}</Route>
      <Route path="/forvaltning/tilbakemeldinger">{() => <FeedbackList />}</Route>
      <Route path="/forvaltning/innstillinger">{() => <SettingsPage />}</Route>
      <Route>{() => <NotThere />}</Route>
    </Switch>
  )
}
