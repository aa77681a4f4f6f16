// The first page: why. A case reference, or a reason from the municipality's list; nothing of a person is shown before it.
import { Paragraph, Radio, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { AgreementNotice } from '../start/agreement-notice.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { fieldIds } from './check-draft.ts'
import { exampleOf } from './reason.ts'
import { StepForm, type StepProps } from './step-form.tsx'
import { FromRule } from '../page/from-rule.tsx'

export function ReasonStep(props: StepProps) {
  const { grunn: words } = useTexts().oppslag
  const { change, draft, rolle } = props
  const example = rolle.saksmoenster === null ? null : exampleOf(rolle.saksmoenster)
  return (
    <StepForm {...props} step="grunn" title={words.tittel}>
      {(errorOf) => (
        <>
          <AgreementNotice rolle={rolle} />
          <Paragraph>{words.hint}</Paragraph>
          <Textfield
            id={fieldIds.saksreferanse}
            label={words.saksreferanse}
            description={example === null ? words.saksreferanseHint : words.saksreferanseHintForm(example)}
            autoComplete="off"
            value={draft.saksreferanse}
            error={errorOf(fieldIds.saksreferanse)}
            onChange={(event) => change((old) => ({ ...old, saksreferanse: event.target.value }))}
          />
          <Reasons {...props} />
        </>
      )}
    </StepForm>
  )
}

/** Neither a reason nor a reference yet: then nothing is chosen, so that nothing on the page says the opposite of the hint. */
function Reasons({ change, draft, rolle }: StepProps) {
  const [touched, setTouched] = useState(false)
  const { grunn: words } = useTexts().oppslag
  if (rolle.begrunnelser.length === 0) return null
  const none = touched || draft.saksreferanse.trim() !== ''
  const choices = [...rolle.begrunnelser, { kode: '', tekst: words.bareSak }]
  return (
    <fieldset className="choices">
      <legend>{words.begrunnelse}</legend>
      {choices.map(({ kode, tekst }, index) => (
        <Radio
          key={kode}
          id={index === 0 ? fieldIds.grunn : `${fieldIds.grunn}-${kode}`}
          name="begrunnelse"
          value={kode}
          checked={draft.begrunnelse === kode && (kode !== '' || none)}
          onChange={() => {
            setTouched(true)
            change((old) => ({ ...old, begrunnelse: kode }))
          }}
          label={<FromRule tekst={tekst} />}
        />
      ))}
    </fieldset>
  )
}
