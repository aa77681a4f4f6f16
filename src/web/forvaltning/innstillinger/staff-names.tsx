// Whether residents see the names of staff who looked them up. Staff with a protected address are never named, whatever is chosen.
import { Button, Details, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { isCaseReference } from '../../../base/case-reference.ts'
import { printInstant } from '../../../base/print.ts'
import type { Innsynsvalg, NyttInnsynsvalg } from '../../../http/contract-innsyn.ts'
import { ErrorList } from '../../page/error-list.tsx'
import { ProblemBox } from '../../page/problem-box.tsx'
import { useDeed } from '../use-listed.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

const caseField = 'innsyn-saksnummer'

export function StaffNames({ choice: { ansattnavn, valg } }: { choice: Innsynsvalg }) {
  const { innsyn: words } = useOfficeTexts().innstillinger
  return (
    <section className="admin-section" aria-labelledby="innsyn">
      <Heading level={2} data-size="sm" id="innsyn">
        {words.tittel}
      </Heading>
      <Paragraph>{words.tekst}</Paragraph>
      <p>
        <strong>{ansattnavn ? words.vises : words.skjules}</strong>
      </p>
      <Choose key={String(ansattnavn)} shown={ansattnavn} />
      {valg.length === 0 ? null : (
        <Details>
          <Details.Summary>{words.historikk(valg.length)}</Details.Summary>
          <Details.Content>
            <ul className="past">
              {valg.map((one) => (
                <li key={one.id}>
                  {words.valgt(one.ansattnavn ? words.vises : words.skjules, printInstant(one.fra), one.saksnummer)}
                </li>
              ))}
            </ul>
          </Details.Content>
        </Details>
      )}
    </section>
  )
}

/** The other choice than the one that stands, with the case it was decided in. */
function Choose({ shown }: { shown: boolean }) {
  const { innsyn: words, hendelser } = useOfficeTexts().innstillinger
  const [saksnummer, setSaksnummer] = useState('')
  const [attempt, setAttempt] = useState(0)
  const choose = useDeed<NyttInnsynsvalg>()
  const isRight = isCaseReference(saksnummer.trim())
  const error = attempt > 0 && !isRight ? hendelser.feil.saksnummer : undefined
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!isRight) return void setAttempt(attempt + 1)
    choose.mutate({ path: 'innsyn', body: { ansattnavn: !shown, saksnummer: saksnummer.trim() } })
  }
  return (
    <>
      <ErrorList errors={error === undefined ? [] : [{ felt: caseField, tekst: error }]} attempt={attempt} />
      <form onSubmit={submit} noValidate autoComplete="off">
        <Textfield
          id={caseField}
          label={words.saksnummer}
          description={hendelser.saksnummerHint}
          value={saksnummer}
          error={error}
          autoComplete="off"
          onChange={(event) => setSaksnummer(event.target.value)}
        />
        {choose.isError ? <ProblemBox error={choose.error} /> : null}
        <div>
          <Button type="submit" variant="secondary" loading={choose.isPending}>
            {shown ? words.skjul : words.vis}
          </Button>
        </div>
      </form>
    </>
  )
}
