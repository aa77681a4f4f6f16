// The form of the last step: the day, which services, and what is known about each. The server works out; nothing is shown before
// it has answered.
import { Button, Checkbox, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import type { ResultatSvar } from '../../http/contract.ts'
import { ErrorList } from '../page/error-list.tsx'
import { GuideLink } from '../page/guide-link.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { useRates } from '../satser/use-rates.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { draftOf, type PriceDraft, partOf, writePart } from './draft.ts'
import { dateId, type Part, partsOf } from './fields.ts'
import { PricePart } from './price-part.tsx'
import { faultsIn, toRequest } from './to-request.ts'
import { usePrice } from './use-price.ts'

export function PriceForm({ resultat, onClose }: { resultat: ResultatSvar; onClose: () => void }) {
  const texts = useTexts()
  const { egenandel: words } = texts
  const [written, setDraft] = useState<PriceDraft>(() => draftOf(resultat))
  const today = useRates().data?.dato ?? ''
  const [touched, setTouched] = useState(false)
  const draft = written.dato === '' && !touched ? { ...written, dato: today } : written
  const [attempt, setAttempt] = useState(0)
  const price = usePrice(resultat.id)
  const asked = toRequest(draft)
  const errors = attempt === 0 || asked.ok ? [] : faultsIn(asked.faults, texts)
  const errorOf = (felt: string): string | undefined => errors.find((error) => error.felt === felt)?.tekst
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (asked.ok) price.mutate(asked.body)
    else setAttempt(attempt + 1)
  }
  return (
    <form onSubmit={submit} noValidate autoComplete="off" className="price-form">
      <ErrorList errors={errors} attempt={attempt} />
      <GuideLink anchor="pris" about={words.tittelFor[resultat.beregningstype]} />
      <Textfield
        id={dateId}
        type="date"
        label={words.dato.navn}
        description={words.dato.hint}
        value={draft.dato}
        className="price-field-dato"
        error={errorOf(dateId)}
        onChange={(event) => {
          setTouched(true)
          setDraft({ ...draft, dato: event.target.value })
        }}
      />
      <Services resultat={resultat} draft={draft} onChange={setDraft} />
      {draft.valgt.map((part) => (
        <PricePart
          key={part}
          part={part}
          draft={partOf(draft, part)}
          errorOf={errorOf}
          onChange={(next) => setDraft(writePart(draft, part, next))}
        />
      ))}
      {price.isError ? <ProblemBox error={price.error} /> : null}
      <div className="actions">
        <Button type="submit" loading={price.isPending}>
          {price.isPending ? words.regner : words.regnUt}
        </Button>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {words.avbryt}
        </Button>
      </div>
    </form>
  )
}

interface ServicesProps {
  readonly resultat: ResultatSvar
  readonly draft: PriceDraft
  readonly onChange: (draft: PriceDraft) => void
}

/** Asked only where one purpose covers two services. */
function Services({ resultat, draft, onChange }: ServicesProps) {
  const { egenandel: words } = useTexts()
  const parts = partsOf[resultat.beregningstype]
  if (parts.length < 2) return null
  const toggle = (part: Part): void => {
    const chosen = draft.valgt.includes(part)
    onChange({ ...draft, valgt: parts.filter((one) => (one === part ? !chosen : draft.valgt.includes(one))) })
  }
  return (
    <fieldset className="choices choices-inline">
      <legend>{words.velgTjeneste}</legend>
      {parts.map((part) => (
        <Checkbox
          key={part}
          label={words.tjenester[part]}
          value={part}
          checked={draft.valgt.includes(part)}
          onChange={() => toggle(part)}
        />
      ))}
    </fieldset>
  )
}
