// While the look-up runs: what is asked of which source about whom and how far it has come, in words; and a way to stop it. The list
// is read, not announced: aloud are told only that it runs, that it is slow, and that a source did not answer.
import { Button, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import type { Kall } from '../../http/contract-progress.ts'
import { Page } from '../page/page.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import './progress.css'

const slowAfterMs = 8_000

export interface FollowedPerson {
  readonly key: string
  /** null while it is not known. */
  readonly navn: string | null
  /** What the person is in the case. */
  readonly rolle: string
}
export interface Following {
  /** In the order of the question. */
  readonly persons: readonly FollowedPerson[]
  /** The latest state of each call; empty until the server tells, or where something between us gathers the answer. */
  readonly calls: readonly Kall[]
  readonly onCancel: () => void
}

export function Progress(props: Following) {
  return (
    <Page title={useTexts().oppslag.fremdrift.tittel}>
      <Running {...props} />
    </Page>
  )
}

/** The same without a page of its own. */
export function Running({ persons, calls, onCancel }: Following) {
  const words = useTexts().oppslag.fremdrift
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfterMs)
    return () => clearTimeout(timer)
  }, [])
  const silent = calls.filter(({ status }) => status === 'svarte-ikke').length
  return (
    <>
      <div className="progress">
        <Spinner aria-hidden="true" data-size="lg" />
        <div role="status">
          <Paragraph>{words.henter(persons.length)}</Paragraph>
          {slow ? <Paragraph>{words.treg}</Paragraph> : null}
          {silent === 0 ? null : <Paragraph>{words.ikkeSvar(silent)}</Paragraph>}
        </div>
      </div>
      {persons.map((person, place) => (
        <OfPerson key={person.key} person={person} calls={calls.filter((kall) => kall.person === place)} />
      ))}
      <Button className="progress-cancel" variant="secondary" onClick={onCancel}>
        {words.avbryt}
      </Button>
    </>
  )
}

const marks: Readonly<Record<Kall['status'], string>> = {
  venter: '○',
  spoer: '…',
  svarte: '✓',
  'svarte-ikke': '✕',
  'ikke-spurt': '–',
}

function OfPerson({ person, calls }: { person: FollowedPerson; calls: readonly Kall[] }) {
  const { oppslag, terms } = useTexts()
  if (calls.length === 0) return null
  const { key, navn, rolle } = person
  return (
    <section className="progress-person" aria-labelledby={`henter-${key}`}>
      <Heading level={2} data-size="2xs" id={`henter-${key}`}>
        {navn === null ? rolle : `${navn} · ${rolle}`}
      </Heading>
      <ul>
        {calls.map(({ kilde, status }) => (
          <li key={kilde} data-status={status}>
            <span>{terms.api[kilde]}</span>
            <span className="progress-status">
              <span aria-hidden="true" className="progress-mark">
                {marks[status]}
              </span>
              {oppslag.fremdrift.status[status]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
