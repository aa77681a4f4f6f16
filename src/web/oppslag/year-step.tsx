// Which income year: the opened ones, newest first, each with what it is.
import { Paragraph, Radio, ValidationMessage } from '@digdir/designsystemet-react'
import { useTexts } from '../texts/use-texts.tsx'
import { fieldIds } from './check-draft.ts'
import { StepForm, type StepProps } from './step-form.tsx'

export function YearStep(props: StepProps) {
  const { aar: words } = useTexts().oppslag
  const years = [...props.rolle.inntektsaar].sort((a, b) => b - a)
  const choose = (inntektsaar: number): void => props.change((draft) => ({ ...draft, inntektsaar }))
  return (
    <StepForm {...props} step="aar" title={words.tittel}>
      {(errorOf) => {
        const error = errorOf(fieldIds.aar)
        return (
          <fieldset className="choices" aria-describedby={error === undefined ? undefined : 'aar-feil'}>
            <legend className="visually-hidden">{words.legend}</legend>
            <Paragraph>{words.hint}</Paragraph>
            {years.map((aar, index) => (
              <Radio
                key={aar}
                id={index === 0 ? fieldIds.aar : `${fieldIds.aar}-${aar}`}
                name="inntektsaar"
                value={String(aar)}
                checked={props.draft.inntektsaar === aar}
                onChange={() => choose(aar)}
                aria-invalid={error !== undefined}
                variant="outline"
                label={String(aar)}
                description={index === 0 ? words.nyeste(aar) : words.valg(aar)}
              />
            ))}
            {error === undefined ? null : <ValidationMessage id="aar-feil">{error}</ValidationMessage>}
          </fieldset>
        )
      }}
    </StepForm>
  )
}
