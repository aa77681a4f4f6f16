// One question from a resident: what it is about, as far as is told, and the answer or the form of it. Who asked is not told: the
// answer is read behind the resident's own login.
import { Alert, Heading, Link } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link as RouteLink } from 'wouter'
import { printInstant } from '../../../base/print.ts'
import { AdminPage, NotThere, WhenRead } from '../admin-page.tsx'
import { useAdministered } from '../administered.tsx'
import { useListed } from '../use-listed.ts'
import { AnswerForm } from './answer-form.tsx'
import { type Question, State } from './questions-page.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

export function QuestionPage({ id }: { id: string }) {
  const { spoersmaal: words } = useOfficeTexts()
  const [failed, setFailed] = useState(false)
  const [isSent, setSent] = useState(false)
  return (
    <WhenRead title={words.ett} asked={[useListed('innsynsspoersmaal')]}>
      {([{ spoersmaal }]) => {
        const one = spoersmaal.find((question) => question.id === id)
        if (one === undefined) return <NotThere />
        return (
          <AdminPage title={words.ett} failed={failed && one.svar === null} above={<Back />}>
            {isSent && one.svar !== null ? (
              <Alert data-color="success" role="status">
                {words.sendt}
              </Alert>
            ) : null}
            <Asked one={one} />
            {one.svar === null ? (
              <AnswerForm id={id} onFail={setFailed} onSent={() => setSent(true)} />
            ) : (
              <Answered svar={one.svar} besvart={one.besvart} />
            )}
          </AdminPage>
        )
      }}
    </WhenRead>
  )
}

function Back() {
  const { spoersmaal: words } = useOfficeTexts()
  const { to } = useAdministered()
  return (
    <Link asChild>
      <RouteLink href={to('spoersmaal')}>{words.tilbake}</RouteLink>
    </Link>
  )
}

function Asked({ one: { stilt, tekst, rad, svar } }: { one: Question }) {
  const { spoersmaal: words } = useOfficeTexts()
  const { to } = useAdministered()
  return (
    <section className="admin-section" aria-labelledby="spurt">
      <Heading level={2} data-size="sm" id="spurt">
        {words.stilt(printInstant(stilt))} <State svar={svar} />
      </Heading>
      <p>
        <bdi className="own-text">{tekst}</bdi>
      </p>
      {rad === null ? (
        <p className="quiet">{words.alle}</p>
      ) : (
        <p className="quiet">
          {words.rad(rad)}{' '}
          <Link asChild>
            <RouteLink href={to('logg')}>{words.tilLoggen}</RouteLink>
          </Link>
        </p>
      )}
    </section>
  )
}

function Answered({ svar, besvart }: { svar: string; besvart: string | null }) {
  const { spoersmaal: words } = useOfficeTexts()
  return (
    <section className="admin-section" aria-labelledby="svaret">
      <Heading level={2} data-size="sm" id="svaret">
        {besvart === null ? words.svar : words.svarGitt(printInstant(besvart))}
      </Heading>
      <p>
        <bdi className="own-text">{svar}</bdi>
      </p>
    </section>
  )
}
