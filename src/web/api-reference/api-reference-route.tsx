// `/api-dokumentasjon`: every operation of the OpenAPI document by group, with fields and examples; in the demo each can be sent.
// Open to anyone. The address holds at most an operation's name.
import { Heading, Link, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type ApiProblem, call } from '../api/call.ts'
import { Loading } from '../page/loading.tsx'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import './api-reference.css'
import { type ApiDocument, matches, type Placed, placed } from './document.ts'
import { idsOfDemo, type LiveIds } from './live-ids.ts'
import { OperationLine, OperationView } from './operation-view.tsx'
import { findDemo } from './send-call.ts'
import { FromRule } from '../page/from-rule.tsx'
import { useApiTexts } from './use-api-texts.ts'

export function ApiReferenceRoute() {
  const { apiReferanse: words, frame } = useApiTexts()
  const document = useQuery<ApiDocument, ApiProblem>({
    queryKey: ['openapi'],
    queryFn: () => call<ApiDocument>({ method: 'GET', path: '/openapi.json' }),
  })
  if (document.isPending) return <Loading text={frame.laster} />
  return (
    <Page title={words.tittel} failed={document.isError} wide>
      {document.isError ? (
        <ProblemBox error={document.error} onRetry={() => void document.refetch()} />
      ) : (
        <Reference document={document.data} />
      )}
    </Page>
  )
}

function Reference({ document }: { document: ApiDocument }) {
  const { apiReferanse: words } = useApiTexts()
  const [search, setSearch] = useState('')
  const { ids, learn } = useLiveIds(document)
  const found = placed(document).filter((one) => matches(one, search))
  return (
    <>
      <Paragraph data-size="lg">{words.ingress}</Paragraph>
      <Link href="/openapi.json" download="grunnlag-openapi.json">
        {words.lastNed}
      </Link>
      <Textfield
        label={words.soek}
        type="search"
        autoComplete="off"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        className="api-search"
      />
      <p role="status" className="quiet">
        {found.length === 0 ? words.ingen : words.treff(found.length)}
      </p>
      {document.tags.map(({ name, description }) => {
        const own = found.filter(({ tags }) => tags.includes(name))
        if (own.length === 0) return null
        return (
          <section key={name} className="api-group" aria-label={name}>
            <Heading level={2} data-size="sm">
              <FromRule tekst={name} />
            </Heading>
            <Paragraph>
              <FromRule tekst={description} />
            </Paragraph>
            {own.map((operation) => (
              <Unfolding key={operation.operationId} operation={operation}>
                {() => <OperationView operation={operation} document={document} ids={ids} onLearnt={learn} />}
              </Unfolding>
            ))}
          </section>
        )
      })}
    </>
  )
}

/** Folded until asked for, or named in the address. What is inside is made when it is opened. */
function Unfolding({ operation, children }: { operation: Placed; children: () => React.ReactNode }) {
  const { operationId } = operation
  const isNamed = () => window.location.hash === `#${operationId}`
  const [open, setOpen] = useState(isNamed)
  useEffect(() => {
    const follow = () => setOpen((sofar) => sofar || window.location.hash === `#${operationId}`)
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [operationId])
  return (
    <details
      id={operationId}
      className="api-unfolding"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <OperationLine operation={operation} />
      </summary>
      {open ? children() : null}
    </details>
  )
}

/** The demo's own ids for those of the examples; null where this is no demo. */
function useLiveIds(document: ApiDocument) {
  const [ids, setIds] = useState<LiveIds | null>(null)
  useEffect(() => {
    findDemo().then((demo) => setIds(demo === null ? null : idsOfDemo(document['x-eksempel-ider'], demo)))
  }, [document])
  const learn = (pairs: readonly (readonly [string, string])[]): void =>
    setIds((sofar) => (sofar === null ? null : new Map([...sofar, ...pairs])))
  return { ids, learn }
}
