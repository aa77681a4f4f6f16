// The form of one guideline. A choice that stands without an end is ended the day before the new one, or corrected when the new
// one begins the same day or earlier.
import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { printDate } from '../../../base/print.ts'
import type { NyRetningslinje, Retningslinjerad } from '../../../http/contract-forvaltning.ts'
import type { LocalChoice } from '../../../rules/local/choices.ts'
import { ErrorList } from '../../page/error-list.tsx'
import { ProblemBox } from '../../page/problem-box.tsx'
import { AdminPage } from '../admin-page.tsx'
import { FormActions } from '../form-actions.tsx'
import { useDeed } from '../use-listed.ts'
import { checkAdopted, emptyAdopted, readAdopted } from './adopted-draft.ts'
import { AdoptedFields } from './adopted-fields.tsx'
import { readValue, valueDraft } from './guideline-value.ts'
import { Back } from './price-list-form.tsx'
import { replacesOf } from './takes-over.ts'
import { ValueFields } from './value-fields.tsx'
import { FromRule } from '../../page/from-rule.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

interface GuidelineFormProps {
  readonly choice: LocalChoice
  readonly standing: Retningslinjerad | null
  readonly home: string
  readonly onSaved: () => void
}

export function GuidelineForm({ choice, standing, home, onSaved }: GuidelineFormProps) {
  const texts = useOfficeTexts()
  const { forvaltning: words } = texts
  const [draft, setDraft] = useState({ ...emptyAdopted, ...valueDraft(choice, standing?.verdi) })
  const [attempt, setAttempt] = useState(0)
  const adopt = useDeed<NyRetningslinje>()
  const value = readValue(choice, draft, texts)
  const all = [...(value.ok ? [] : [value.error]), ...checkAdopted(draft, texts)]
  const errors = attempt === 0 ? [] : all
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part })
  const errorOf = (felt: string): string | undefined => errors.find((error) => error.felt === felt)?.tekst
  const replaces = replacesOf(standing, draft.fra)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!value.ok || all.length > 0) return void setAttempt(attempt + 1)
    const body = { noekkel: choice.id, verdi: value.verdi, ...readAdopted(draft), ...replaces }
    adopt.mutate({ path: 'retningslinjer', body }, { onSuccess: onSaved })
  }
  return (
    <AdminPage
      title={words.retningslinjer.tittelEndre}
      failed={errors.length > 0 || adopt.isError}
      above={<Back home={home} />}
    >
      <ErrorList errors={errors} attempt={attempt} />
      <Paragraph data-size="lg">
        <FromRule tekst={choice.tekst} />
      </Paragraph>
      <Paragraph>
        <FromRule tekst={choice.standardtekst} />{' '}
        <span className="quiet">
          (<FromRule tekst={choice.hjemmel} />)
        </span>
      </Paragraph>
      <form onSubmit={submit} noValidate autoComplete="off">
        <ValueFields choice={choice} draft={draft} onChange={change} errorOf={errorOf} />
        <AdoptedFields draft={draft} onChange={change} errorOf={errorOf} />
        {draft.fra === '' || standing === null ? null : <TakesOver replaces={replaces} fra={standing.fra} />}
        {adopt.isError ? <ProblemBox error={adopt.error} /> : null}
        <FormActions pending={adopt.isPending} send={words.lagre} sending={words.lagrer} cancel={home} />
      </form>
    </AdminPage>
  )
}

function TakesOver({ replaces, fra }: { replaces: ReturnType<typeof replacesOf>; fra: string }) {
  const { retningslinjer: words } = useOfficeTexts().forvaltning
  if (replaces.retter !== undefined) return <Alert data-color="warning">{words.retterTekst(printDate(fra))}</Alert>
  if (replaces.avslutter === undefined) return null
  return <Alert data-color="info">{words.avslutterTekst(printDate(fra))}</Alert>
}
