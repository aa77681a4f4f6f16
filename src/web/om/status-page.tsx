// `/status`: how the process that answers has it, live. What is not known is said to be not known.
import { Button, Paragraph } from '@digdir/designsystemet-react'
import { printInstant } from '../../base/print.ts'
import type { Helse } from '../../http/contract-om.ts'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { useAbout, useHelse } from './use-about.ts'

export function StatusPage() {
  const { status } = useAbout()
  const helse = useHelse()
  return (
    <Page title={status.tittel}>
      <Paragraph data-size="lg">{status.ingress}</Paragraph>
      <div role="status">
        {helse.isPending ? <Paragraph>{status.henter}</Paragraph> : null}
        {helse.isError ? <Paragraph className="status-sentence">{status.ukjent}</Paragraph> : null}
        {helse.data === undefined || helse.isError ? null : (
          <p className="status-sentence">{helse.data.klar ? status.klar : status.ikkeKlar}</p>
        )}
      </div>
      {helse.isError ? <ProblemBox error={helse.error} onRetry={() => void helse.refetch()} /> : null}
      {helse.data === undefined || helse.isError ? null : (
        <>
          <States helse={helse.data} />
          <Paragraph className="quiet">{status.flere}</Paragraph>
          <Paragraph>{status.hentet(printInstant(helse.data.tid))}</Paragraph>
          <Button variant="secondary" onClick={() => void helse.refetch()}>
            {status.igjen}
          </Button>
        </>
      )}
    </Page>
  )
}

function States({ helse }: { helse: Helse }) {
  const { status } = useAbout()
  const { terms } = useTexts()
  return (
    <table className="about-table">
      <caption className="visually-hidden">{status.tabell}</caption>
      <thead>
        <tr>
          <th scope="col">{status.del}</th>
          <th scope="col">{status.tilstand}</th>
          <th scope="col">{status.sist}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{status.database}</th>
          <td data-column={status.tilstand}>{status.tilstander[helse.database]}</td>
          <td data-column={status.sist}>{status.naa}</td>
        </tr>
        {helse.kilder.map(({ kilde, tilstand, sist }) => (
          <tr key={kilde}>
            <th scope="row">{terms.api[kilde]}</th>
            <td data-column={status.tilstand}>{status.tilstander[tilstand]}</td>
            <td data-column={status.sist}>{sist === null ? status.ikkeSpurt : printInstant(sist)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
