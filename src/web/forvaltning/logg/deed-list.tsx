// Who gave whom what, and when: the administrators' own deeds, newest first.
import { Button, Heading, Link, Paragraph, Tag } from '@digdir/designsystemet-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link as RouteLink } from 'wouter'
import { printInstant } from '../../../base/print.ts'
import type { Handlinger } from '../../../http/contract-administrasjon.ts'
import { type ApiProblem, call } from '../../api/call.ts'
import { Loading } from '../../page/loading.tsx'
import { ProblemBox } from '../../page/problem-box.tsx'
import { SessionOver } from '../../start/session-over.tsx'
import { AdminPage, WhenRead } from '../admin-page.tsx'
import { useAdministered } from '../administered.tsx'
import { personName } from '../person-words.ts'
import { pathOf, useListed } from '../use-listed.ts'
import { eventText, outcomeText } from './log-words.ts'
import { type OfficeTexts, useOfficeTexts } from '../use-office-texts.ts'

type Deed = Handlinger['handlinger'][number]
type Names = ReadonlyMap<string, string>

export function DeedList() {
  const { logg } = useOfficeTexts()
  return (
    <WhenRead title={logg.handlinger.tittel} asked={[useListed('roller'), useListed('integrasjoner')]}>
      {([{ roller }, { integrasjoner }]) => (
        <Deeds names={new Map([...roller, ...integrasjoner].map(({ id, navn }) => [id, navn]))} />
      )}
    </WhenRead>
  )
}

/** `names`: of the roles and integrations that still are. */
function Deeds({ names }: { names: Names }) {
  const { logg, frame } = useOfficeTexts()
  const { to } = useAdministered()
  const { handlinger: words } = logg
  const pages = useDeeds()
  if (pages.error?.status === 401) return <SessionOver />
  const deeds = pages.data?.pages.flatMap(({ handlinger }) => handlinger) ?? []
  return (
    <AdminPage
      title={words.tittel}
      failed={pages.isError}
      above={
        <Link asChild>
          <RouteLink href={to('logg')}>{logg.sokLenke}</RouteLink>
        </Link>
      }
    >
      <Paragraph data-size="lg">{words.ingress}</Paragraph>
      {pages.isError ? <ProblemBox error={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.isPending ? <Loading text={frame.laster} /> : null}
      {pages.isSuccess && deeds.length === 0 ? <p className="empty">{words.ingen}</p> : null}
      <ul className="plain rows">
        {deeds.map((deed) => (
          <DeedRow key={deed.nr} deed={deed} names={names} />
        ))}
      </ul>
      {pages.hasNextPage ? (
        <div>
          <Button variant="secondary" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {words.flere}
          </Button>
        </div>
      ) : null}
    </AdminPage>
  )
}

function useDeeds() {
  const { fiksOrgId } = useAdministered()
  const path = pathOf(fiksOrgId, 'handlinger')
  return useInfiniteQuery<
    Handlinger,
    ApiProblem,
    { readonly pages: readonly Handlinger[] },
    readonly string[],
    number | null
  >({
    queryKey: ['forvaltning', fiksOrgId, 'handlinger'],
    staleTime: 0,
    initialPageParam: null,
    queryFn: ({ pageParam }) =>
      call<Handlinger>({ method: 'GET', path: pageParam === null ? path : `${path}?foer=${pageParam}` }),
    getNextPageParam: ({ neste }) => neste,
  })
}

function whatText({ hendelse, emne }: Deed, texts: OfficeTexts): string {
  const { gjorde } = texts.hendelser
  return gjorde[`${hendelse}/${emne}`] ?? gjorde[hendelse] ?? eventText(hendelse, texts)
}

function DeedRow({ deed, names }: { deed: Deed; names: Names }) {
  const texts = useOfficeTexts()
  const { logg } = texts
  const { av, aktoer, tid, fase, utfall, gjelder, rolle, objekt } = deed
  const who = av === null && aktoer === 'operatoer' ? logg.operatoer : av === null ? logg.ukjent : personName(av, texts)
  const roleId = rolle ?? (deed.hendelse === 'rolle' ? objekt : null)
  const integration = deed.hendelse === 'integrasjon' && objekt !== null ? (names.get(objekt) ?? null) : null
  return (
    <li className="row">
      <Heading level={2} data-size="2xs">
        {who}: {whatText(deed, texts)}
        {fase === 'nektet' || fase === 'feilet' ? (
          <Tag data-size="sm" data-color={fase === 'nektet' ? 'danger' : 'warning'}>
            {logg.merker[fase]}
          </Tag>
        ) : null}
      </Heading>
      <p className="quiet">
        {printInstant(tid)}
        {utfall === 'ok' ? '' : ` · ${outcomeText(utfall, texts)}`}
      </p>
      {gjelder.length === 0 ? null : (
        <p>{logg.handlinger.til(gjelder.map((one) => personName(one, texts)).join(', '))}</p>
      )}
      {roleId === null ? null : <p>{roleText(names.get(roleId), texts)}</p>}
      {integration === null ? null : <p>{texts.tilganger.integrasjon(integration)}</p>}
    </li>
  )
}

const roleText = (navn: string | undefined, { logg }: OfficeTexts): string =>
  navn === undefined ? logg.handlinger.fjernetRolle : logg.handlinger.rolle(navn)
