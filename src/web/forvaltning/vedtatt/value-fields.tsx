// The value of a guideline: radios, an amount, or both, by what the choice is made of.
import { Radio, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import type { LocalChoice } from '../../../rules/local/choices.ts'
import { isTypedForm, type ValueDraft } from './guideline-value.ts'
import { FromRule } from '../../page/from-rule.tsx'
import { type OfficeTexts, useOfficeTexts } from '../use-office-texts.ts'

interface ValueFieldsProps {
  readonly choice: LocalChoice
  readonly draft: ValueDraft
  readonly onChange: (part: Partial<ValueDraft>) => void
  readonly errorOf: (felt: string) => string | undefined
}

export function ValueFields(props: ValueFieldsProps) {
  const { choice, draft } = props
  const { type } = choice.form
  const typed = type === 'kroner' || type === 'boutgifter' || isTypedForm(choice.form)
  const amount = type === 'prosent' || (typed && draft.valg === 'ja')
  return (
    <>
      {type === 'prosent' ? null : <Radios {...props} />}
      {amount ? <Amounts {...props} /> : null}
    </>
  )
}

function options({ form }: LocalChoice, { forvaltning }: OfficeTexts): readonly { verdi: string; tekst: string }[] {
  const words = forvaltning.retningslinjer
  const yesNo = (ja: string, nei: string) => [
    { verdi: 'ja', tekst: ja },
    { verdi: 'nei', tekst: nei },
  ]
  if (form.type === 'valg') return form.valg
  if (isTypedForm(form)) return yesNo(words.egenForm, words.vanligForm)
  if (form.type === 'kroner') return yesNo(words.egetBeloep, words.brukStandard)
  return form.type === 'boutgifter' ? yesNo(words.gi, words.giIkke) : yesNo(words.ja, words.nei)
}

function Radios({ choice, draft, onChange, errorOf }: ValueFieldsProps) {
  const texts = useOfficeTexts()
  const error = errorOf('verdi')
  return (
    <fieldset className="choices" aria-describedby={error === undefined ? undefined : 'verdi-feil'}>
      <legend>{texts.forvaltning.retningslinjer.verdi}</legend>
      {options(choice, texts).map(({ verdi, tekst }, index) => (
        <Radio
          key={verdi}
          id={index === 0 ? 'verdi' : `verdi-${index}`}
          name="verdi"
          value={verdi}
          label={choice.form.type === 'valg' ? <FromRule tekst={tekst} /> : tekst}
          checked={draft.valg === verdi}
          onChange={() => onChange({ valg: verdi })}
          aria-invalid={error !== undefined}
        />
      ))}
      {error === undefined ? null : <ValidationMessage id="verdi-feil">{error}</ValidationMessage>}
    </fieldset>
  )
}

function Amounts({ choice, draft, onChange, errorOf }: ValueFieldsProps) {
  const { forvaltning, kalkulator } = useOfficeTexts()
  const words = forvaltning.retningslinjer
  const { type } = choice.form
  if (isTypedForm(choice.form)) return <OwnForm {...{ choice, draft, onChange, errorOf }} />
  const label = type === 'prosent' ? words.andel : type === 'kroner' ? words.beloep : words.beloepPerMaaned
  return (
    <div className="field-grid">
      <Textfield
        id="beloep"
        label={label}
        suffix={type === 'prosent' ? '%' : kalkulator.kroner}
        inputMode="decimal"
        autoComplete="off"
        value={draft.beloep}
        error={errorOf('beloep')}
        onChange={(event) => onChange({ beloep: event.target.value })}
      />
      {type !== 'boutgifter' ? null : (
        <Textfield
          id="maaneder"
          label={words.maaneder}
          inputMode="numeric"
          autoComplete="off"
          value={draft.maaneder}
          error={errorOf('maaneder')}
          onChange={(event) => onChange({ maaneder: event.target.value })}
        />
      )}
    </div>
  )
}

function OwnForm({ choice, draft, onChange, errorOf }: ValueFieldsProps) {
  const { retningslinjer: words } = useOfficeTexts().forvaltning
  return (
    <Textfield
      id="beloep"
      label={words.form}
      description={choice.form.type === 'filmoenster' ? words.filnavnHint : words.formHint}
      autoComplete="off"
      value={draft.beloep}
      error={errorOf('beloep')}
      onChange={(event) => onChange({ beloep: event.target.value })}
    />
  )
}
