// What residents have asked the municipality about look-ups of them, unanswered first; each opens on a page of its own.
import { Heading, Link, Paragraph, Tag } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import { printInstant } from '../../../base/print.ts'
import type { Innsynsspoersmaalsliste } from '../../../http/contract-innsyn.ts'
import { AdminPage, WhenRead } from '../admin-page.tsx'
import { useAdministered } from '../administered.tsx'
import { useListed } from '../use-listed.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

export type Question = Innsynsspoersmaalsliste['spoersmaal'][number]

export function QuestionsPage() {
  const { spoersmaal: words } = useOfficeTexts()
  return (
    <WhenRead title={words.tittel} asked={[useListed('innsynsspoersmaal')]}>
      {([{ spoersmaal }]) => (
        <AdminPage title={words.tittel}>
          <Paragraph data-size="lg">{words.ingress}</Paragraph>
          {spoersmaal.length === 0 ? <p className="empty">{words.ingen}</p> : null}
          <Some title={words.venter} questions={spoersmaal.filter(({ svar }) => svar === null)} />
          <Some title={words.ferdige} questions={spoersmaal.filter(({ svar }) => svar !== null)} />
        </AdminPage>
      )}
    </WhenRead>
  )
}

function Some({ title, questions }: { title: (antall: number) => string; questions: readonly Question[] }) {
  const { spoersmaal: words } = useOfficeTexts()
  const { to } = useAdministered()
  if (questions.length === 0) return null
  return (
    <section className="admin-section">
      <Heading level={2} data-size="sm">
        {title(questions.length)}
      </Heading>
      <ul className="plain rows">
        {questions.map((one) => (
          <li className="row" key={one.id}>
            <Heading level={3} data-size="2xs">
              <Link asChild>
                <RouteLink href={to(`spoersmaal/${one.id}`)}>{words.stilt(printInstant(one.stilt))}</RouteLink>
              </Link>
              <State svar={one.svar} />
            </Heading>
            <p className="own-text first-lines">{one.tekst}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function State({ svar }: Pick<Question, 'svar'>) {
  const { spoersmaal: words } = useOfficeTexts()
  return (
    <Tag data-size="sm" data-color={svar === null ? 'warning' : 'success'}>
      {svar === null ? words.ubesvart : words.besvart}
    </Tag>
  )
}
