// What staff have said of the pages, the unhandled first; each is marked as handled here. Nobody is named.
import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { printInstant } from '../../../base/print.ts'
import type { Tilbakemeldinger } from '../../../http/contract-tilbakemelding.ts'
import { ProblemBox } from '../../page/problem-box.tsx'
import { pageName } from '../../tilbakemelding/page-name.ts'
import { AdminPage, WhenRead } from '../admin-page.tsx'
import { useDeed, useListed } from '../use-listed.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

type One = Tilbakemeldinger['tilbakemeldinger'][number]

export function FeedbackList() {
  const { liste: words } = useOfficeTexts().tilbakemelding
  const [said, setSaid] = useState<string | null>(null)
  return (
    <WhenRead title={words.tittel} asked={[useListed('tilbakemeldinger')]}>
      {([{ tilbakemeldinger }]) => {
        const [open, done] = [false, true].map((is) =>
          tilbakemeldinger.filter((one) => (one.behandlet !== null) === is),
        )
        return (
          <AdminPage title={words.tittel}>
            <Paragraph data-size="lg">{words.ingress}</Paragraph>
            {said === null ? null : (
              <Alert data-color="success" role="status">
                {said}
              </Alert>
            )}
            {tilbakemeldinger.length === 0 ? <p className="empty">{words.ingen}</p> : null}
            <Some title={words.nye} all={open ?? []} onHandled={() => setSaid(words.merket)} />
            <Some title={words.ferdige} all={done ?? []} onHandled={() => setSaid(words.merket)} />
          </AdminPage>
        )
      }}
    </WhenRead>
  )
}

interface SomeProps {
  readonly title: (antall: number) => string
  readonly all: readonly One[]
  readonly onHandled: () => void
}

function Some({ title, all, onHandled }: SomeProps) {
  if (all.length === 0) return null
  return (
    <section className="admin-section">
      <Heading level={2} data-size="sm">
        {title(all.length)}
      </Heading>
      <ul className="plain rows">
        {all.map((one) => (
          <Row key={one.id} one={one} onHandled={onHandled} />
        ))}
      </ul>
    </section>
  )
}

function Row({
  one: { id, side, rolle, tekst, skrevet, behandlet },
  onHandled,
}: Omit<SomeProps, 'all' | 'title'> & { one: One }) {
  const texts = useOfficeTexts()
  const { liste: words } = texts.tilbakemelding
  const handle = useDeed()
  const page = pageName(side, texts)
  const mark = (): void => handle.mutate({ path: `tilbakemeldinger/${id}/behandlet` }, { onSuccess: onHandled })
  return (
    <li className="row">
      <p className="row-name">
        <strong>{page}</strong>
        <span className="quiet">{words.fra(printInstant(skrevet), rolle)}</span>
      </p>
      <p>
        <bdi className="own-text">{tekst}</bdi>
      </p>
      {handle.isError ? <ProblemBox error={handle.error} /> : null}
      {behandlet === null ? (
        <div className="row-actions">
          <Button variant="secondary" data-size="sm" loading={handle.isPending} onClick={mark}>
            {words.merk}
            <span className="visually-hidden">: {page}</span>
          </Button>
        </div>
      ) : (
        <p className="quiet">{words.behandlet(printInstant(behandlet))}</p>
      )}
    </li>
  )
}
