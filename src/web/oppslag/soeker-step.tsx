// Who the look-up is about, by number; and what Skatteetaten has of that person for the chosen year.
import { Paragraph } from '@digdir/designsystemet-react'
import { useTexts } from '../texts/use-texts.tsx'
import { fieldIds } from './check-draft.ts'
import { changeSoeker } from './choose-people.ts'
import { NumberField } from './number-field.tsx'
import { SettlementLine } from './settlement-line.tsx'
import { StepForm, type StepProps } from './step-form.tsx'

export function SoekerStep(props: StepProps) {
  const words = useTexts().oppslag.soeker[props.rolle.beregningstype]
  const { soeker } = props.draft
  return (
    <StepForm {...props} step="beboer" title={words.tittel}>
      {(errorOf) => (
        <>
          <Paragraph>{words.hint}</Paragraph>
          <NumberField
            person={soeker}
            error={errorOf(fieldIds.nummer(soeker))}
            onChange={(nummer) => props.change((draft) => changeSoeker(draft, nummer))}
          />
          <div aria-live="polite">
            <SettlementLine person={soeker} aar={props.draft.inntektsaar} rolle={props.rolle} id={props.id} />
          </div>
        </>
      )}
    </StepForm>
  )
}
