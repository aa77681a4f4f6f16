// One of the administrator's pages: the menu of all of them beside it, and what it shows while it waits, or when it got no answer.
import { Link, Paragraph } from '@digdir/designsystemet-react'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link as RouteLink } from 'wouter'
import type { ApiProblem } from '../api/call.ts'
import { Loading } from '../page/loading.tsx'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { SessionOver } from '../start/session-over.tsx'
import { useAdministered } from './administered.tsx'
import { Menu } from './menu.tsx'
import { useOfficeTexts } from './use-office-texts.ts'

interface AdminPageProps {
  readonly title: string
  readonly failed?: boolean
  readonly above?: ReactNode
  readonly wide?: boolean
  readonly children: ReactNode
}

export function AdminPage({ children, ...page }: AdminPageProps) {
  return (
    <div className="administration">
      <Menu />
      <Page {...page}>{children}</Page>
    </div>
  )
}

type Asked = readonly UseQueryResult<unknown, ApiProblem>[]
type Answers<Q extends Asked> = {
  readonly [K in keyof Q]: Q[K] extends UseQueryResult<infer T, ApiProblem> ? T : never
}

interface WhenReadProps<Q extends Asked> {
  /** The page's title until the answers have come. */
  readonly title: string
  readonly asked: readonly [...Q]
  readonly children: (answers: Answers<Q>) => ReactNode
}

/** Shows the page when every answer has come; a half answer is never shown as the whole. */
export function WhenRead<Q extends Asked>({ title, asked, children }: WhenReadProps<Q>) {
  const { frame } = useOfficeTexts()
  const failed = asked.find(({ error, data }) => error !== null && data === undefined)
  if (asked.some(({ error }) => error?.status === 401)) return <SessionOver />
  if (failed !== undefined) {
    const again = (): void => void Promise.all(asked.map(({ refetch }) => refetch()))
    return (
      <AdminPage title={title} failed>
        <ProblemBox error={failed.error} onRetry={again} />
      </AdminPage>
    )
  }
  if (asked.some(({ data }) => data === undefined)) {
    return (
      <AdminPage title={title}>
        <Loading text={frame.laster} />
      </AdminPage>
    )
  }
  return children(asked.map(({ data }) => data) as unknown as Answers<Q>)
}

/** Also for a row that is gone: the address was right once. */
export function NotThere() {
  const { forvaltning: words } = useOfficeTexts()
  const { to } = useAdministered()
  return (
    <AdminPage title={words.ingenTreff}>
      <Paragraph>{words.ingenTreffTekst}</Paragraph>
      <Link asChild>
        <RouteLink href={to('')}>{words.meny.sider.oversikt}</RouteLink>
      </Link>
    </AdminPage>
  )
}
