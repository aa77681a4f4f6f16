// The pages and their addresses. An address never holds anything about a person.
import { Link, Paragraph } from '@digdir/designsystemet-react'
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { Link as RouteLink, Route, Switch } from 'wouter'
import { makeQueryClient } from './api/session.tsx'
import { OppslagRoute } from './oppslag/oppslag-route.tsx'
import { CrashGuard } from './page/crash-guard.tsx'
import { Frame } from './page/frame.tsx'
import { Loading } from './page/loading.tsx'
import { Page } from './page/page.tsx'
import { aboutPaths } from './om/about-paths.ts'
import { RemovedPage } from './result/removed-page.tsx'
import { ResultRoute } from './result/result-route.tsx'
import { removedPath } from './result/wrong-person.tsx'
import { StartRoute } from './start/start-route.tsx'
import { feedbackPath } from './tilbakemelding/feedback-link.tsx'
import { type Spoken, TextsProvider, useTexts } from './texts/use-texts.tsx'

// Of no use in a look-up: fetched when asked for. The first is the administrator's, the others are open to anyone.
const ForvaltningRoute = lazy(() =>
  import('./forvaltning/forvaltning-route.tsx').then((it) => ({ default: it.ForvaltningRoute })),
)
const HjemlerRoute = lazy(() => import('./hjemler/hjemler-route.tsx').then((it) => ({ default: it.HjemlerRoute })))
const InnsynRoute = lazy(() => import('./innsyn/innsyn-route.tsx').then((it) => ({ default: it.InnsynRoute })))
const KalkulatorRoute = lazy(() =>
  import('./kalkulator/kalkulator-route.tsx').then((it) => ({ default: it.KalkulatorRoute })),
)
const KontrollRoute = lazy(() => import('./kontroll/kontroll-route.tsx').then((it) => ({ default: it.KontrollRoute })))
const ApiReferenceRoute = lazy(() =>
  import('./api-reference/api-reference-route.tsx').then((it) => ({ default: it.ApiReferenceRoute })),
)
const FeedbackRoute = lazy(() =>
  import('./tilbakemelding/feedback-route.tsx').then((it) => ({ default: it.FeedbackRoute })),
)
const VeiledningRoute = lazy(() =>
  import('./veiledning/veiledning-route.tsx').then((it) => ({ default: it.VeiledningRoute })),
)
const AboutRoute = lazy(() => import('./om/about-route.tsx').then((it) => ({ default: it.AboutRoute })))
const SatserRoute = lazy(() => import('./satser/satser-route.tsx').then((it) => ({ default: it.SatserRoute })))

export function App({ first }: { first: Spoken }) {
  const [client] = useState(makeQueryClient)
  return (
    <QueryClientProvider client={client}>
      <TextsProvider first={first}>
        <Frame>
          <CrashGuard>
            <Switch>
              <Route path="/">{() => <StartRoute />}</Route>
              <Route path="/oppslag/:id/:steg?">{({ id, steg = '' }) => <OppslagRoute id={id} steg={steg} />}</Route>
              <Route path={removedPath}>{() => <RemovedPage />}</Route>
              <Route path="/resultat/:id">{({ id }) => <ResultRoute key={id} id={id} />}</Route>
              <Route path="/innsyn">{() => <OpenPage page={<InnsynRoute />} />}</Route>
              <Route path="/kalkulator">{() => <OpenPage page={<KalkulatorRoute />} />}</Route>
              <Route path="/kontroll">{() => <OpenPage page={<KontrollRoute />} />}</Route>
              <Route path="/satser">{() => <OpenPage page={<SatserRoute />} />}</Route>
              <Route path="/veiledning/:tjeneste?">
                {({ tjeneste = '' }) => <OpenPage page={<VeiledningRoute tjeneste={tjeneste} />} />}
              </Route>
              {aboutPaths.map((path) => (
                <Route key={path} path={path}>
                  {() => <OpenPage page={<AboutRoute path={path} />} />}
                </Route>
              ))}
              <Route path="/api-dokumentasjon">{() => <OpenPage page={<ApiReferenceRoute />} />}</Route>
              <Route path="/hjemler">{() => <OpenPage page={<HjemlerRoute />} />}</Route>
              <Route path={feedbackPath}>{() => <OpenPage page={<FeedbackRoute />} />}</Route>
              <Route path="/forvaltning/*?">{() => <OpenPage page={<ForvaltningRoute />} />}</Route>
              <Route>{() => <NoSuchPage />}</Route>
            </Switch>
          </CrashGuard>
        </Frame>
      </TextsProvider>
    </QueryClientProvider>
  )
}

function OpenPage({ page }: { page: ReactNode }) {
  return <Suspense fallback={<Loading text={useTexts().frame.laster} />}>{page}</Suspense>
}

function NoSuchPage() {
  const { finnesIkke } = useTexts().frame
  return (
    <Page title={finnesIkke.tittel}>
      <Paragraph>{finnesIkke.tekst}</Paragraph>
      <Link asChild>
        <RouteLink href="/">{finnesIkke.tilStart}</RouteLink>
      </Link>
    </Page>
  )
}
