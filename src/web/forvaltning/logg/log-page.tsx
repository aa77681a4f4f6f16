// The search in the municipality's log. Opened, it shows the newest rows; what is typed stands in memory alone.
import { Alert, Button, Link, Paragraph } from '@digdir/designsystemet-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Link as RouteLink } from 'wouter'
import type { Styrteroller, Tjenesteomraader } from '../../../http/contract-administrasjon.ts'
import type { LoggSoek, LoggSvar } from '../../../http/contract-logg.ts'
import type { ApiProblem } from '../../api/call.ts'
import { type FetchedFile, fetchFile } from '../../api/file.ts'
import { usePost, useSend } from '../../api/session.tsx'
import { ErrorList } from '../../page/error-list.tsx'
import { Loading } from '../../page/loading.tsx'
import { ProblemBox } from '../../page/problem-box.tsx'
import { saveFile } from '../../page/save-file.ts'
import { AdminPage, WhenRead } from '../admin-page.tsx'
import { useAdministered } from '../administered.tsx'
import { pathOf, useListed } from '../use-listed.ts'
import { Facets } from './facets.tsx'
import { checkLog, emptyLogDraft, type LogDraft, pageLength, sentLog } from './log-draft.ts'
import { LogForm } from './log-form.tsx'
import { groupRows } from './group-rows.ts'
import { LogRows } from './log-rows.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

export function LogPage() {
  const { logg: words } = useOfficeTexts()
  return (
    <WhenRead title={words.tittel} asked={[useListed('roller'), useListed('tjenesteomraader')]}>
      {([roles, areas]) => <Search roles={roles} areas={areas} />}
    </WhenRead>
  )
}

interface SearchProps {
  readonly roles: Styrteroller
  readonly areas: Tjenesteomraader
}

function Search({ roles, areas }: SearchProps) {
  const texts = useOfficeTexts()
  const { logg: words } = texts
  const { to } = useAdministered()
  const [draft, setDraft] = useState(emptyLogDraft)
  const [asked, setAsked] = useState<LoggSoek>(sentLog(emptyLogDraft, 0))
  const [attempt, setAttempt] = useState(0)
  const answer = useLog(asked)
  const errors = attempt === 0 ? [] : checkLog(draft, texts)
  const search = (next: LogDraft): void => {
    setDraft(next)
    if (checkLog(next, texts).length > 0) return void setAttempt(attempt + 1)
    setAttempt(0)
    setAsked(sentLog(next, 0))
  }
  return (
    <AdminPage title={words.tittel} wide failed={errors.length > 0 || answer.isError}>
      <Paragraph data-size="lg">{words.ingress}</Paragraph>
      <Link asChild>
        <RouteLink href={to('logg/handlinger')}>{words.handlingerLenke}</RouteLink>
      </Link>
      <ErrorList errors={errors} attempt={attempt} />
      <LogForm
        draft={draft}
        roles={roles.roller}
        areas={areas.tjenesteomraader}
        onChange={(part) => setDraft({ ...draft, ...part })}
        onSearch={search}
        errorOf={(felt) => errors.find((error) => error.felt === felt)?.tekst}
      />
      {answer.isError ? <ProblemBox error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.isFetching ? <Loading text={words.soeker} /> : null}
      {answer.data === undefined || answer.isFetching ? null : (
        <Found svar={answer.data} asked={asked} areas={areas} onAsk={setAsked}>
          <Facets
            svar={answer.data}
            areas={areas.tjenesteomraader}
            onNarrow={(part) => search({ ...draft, ...part })}
          />
        </Found>
      )}
    </AdminPage>
  )
}

/** Nothing of a search is kept when another is made. */
function useLog(asked: LoggSoek) {
  const { fiksOrgId } = useAdministered()
  const post = usePost()
  return useQuery<LoggSvar, ApiProblem>({
    queryKey: ['logg', fiksOrgId, asked],
    gcTime: 0,
    queryFn: ({ signal }) => post<LoggSvar>(pathOf(fiksOrgId, 'logg'), asked, signal),
  })
}

interface FoundProps {
  readonly svar: LoggSvar
  readonly asked: LoggSoek
  readonly areas: Tjenesteomraader
  readonly onAsk: (asked: LoggSoek) => void
  readonly children: ReactNode
}

function Found({ svar, asked, areas, onAsk, children }: FoundProps) {
  const { logg: words } = useOfficeTexts()
  const { antallTreff, flereTreff, rader } = svar
  const fra = asked.fra ?? 0
  if (rader.length === 0) return <Alert data-color="info">{words.ingen}</Alert>
  const turn = (to: number): void => {
    onAsk({ ...asked, fra: to })
    window.scrollTo(0, 0)
  }
  return (
    <>
      <div className="log-count">
        <p role="status">
          <strong>{words.treff(antallTreff, flereTreff)}.</strong>{' '}
          {words.viser(fra + 1, fra + rader.length, groupRows(rader).length)}.
        </p>
        <SaveTable asked={asked} />
      </div>
      {children}
      <LogRows rows={rader} areas={areas.tjenesteomraader} />
      <nav className="actions" aria-label={words.sider}>
        {fra === 0 ? null : (
          <Button variant="secondary" onClick={() => turn(Math.max(0, fra - pageLength))}>
            {words.forrige}
          </Button>
        )}
        {fra + rader.length >= antallTreff ? null : (
          <Button variant="secondary" onClick={() => turn(fra + pageLength)}>
            {words.neste}
          </Button>
        )}
      </nav>
    </>
  )
}

function SaveTable({ asked: { fra: _, antall: __, ...asked } }: { asked: LoggSoek }) {
  const { logg: words } = useOfficeTexts()
  const { fiksOrgId } = useAdministered()
  const send = useSend()
  const save = useMutation<FetchedFile, ApiProblem>({
    gcTime: 0,
    mutationFn: () =>
      send<FetchedFile>({ method: 'POST', path: pathOf(fiksOrgId, 'logg'), body: asked }, (request) =>
        fetchFile(request, 'text/csv'),
      ),
    onSuccess: ({ blob }) => saveFile(words.filnavn, blob),
  })
  return (
    <div>
      <Button variant="secondary" data-size="sm" loading={save.isPending} onClick={() => save.mutate()}>
        {words.csv}
      </Button>{' '}
      <span className="quiet">{words.csvHint}</span>
      {save.isError ? <ProblemBox error={save.error} /> : null}
    </div>
  )
}
