// Which date the price is for, the income year the law points at then, and the year that is used: the opened ones, newest first,
// each with what Skatteetaten has of the person, once the person is known.
import { Checkbox, Paragraph, Radio, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { useTexts } from '../texts/use-texts.tsx'
import { fieldIds } from './check-draft.ts'
import { LastSettled, YearSettled } from './settlement-line.tsx'
import { StepForm, type StepProps } from './step-form.tsx'
import { needsReason, priceDateOf, proposalFor, withPriceDate, withProposedYear } from './year-choice.ts'

type ErrorOf = { readonly errorOf: (felt: string) => string | undefined }

export function YearStep(props: StepProps) {
  const { aar: words } = useTexts().oppslag
  const { change, rolle, dato } = props
  const draft = withProposedYear(props.draft, props)
  const isOpen = props.draft.inntektsaar === null
  useEffect(() => {
    if (isOpen) change((old) => withProposedYear(old, { rolle, dato }))
  }, [isOpen, change, rolle, dato])
  return (
    <StepForm {...props} draft={draft} step="aar" title={words.tittel}>
      {(errorOf) => (
        <>
          <Textfield
            id={fieldIds.prisdato}
            type="date"
            label={words.prisdato}
            description={`${words.prisdatoHintFor[rolle.beregningstype]} ${words.prisdatoHint}`}
            value={priceDateOf(draft, props)}
            error={errorOf(fieldIds.prisdato)}
            onChange={(event) => change((old) => withPriceDate(old, event.target.value, props))}
          />
          <Proposal {...props} draft={draft} />
          <Years {...props} draft={draft} error={errorOf(fieldIds.aar)} />
          {needsReason(draft, props) ? <Reason {...props} draft={draft} errorOf={errorOf} /> : null}
        </>
      )}
    </StepForm>
  )
}

function Proposal(props: StepProps) {
  const { aar: words } = useTexts().oppslag
  const proposed = proposalFor(props.draft, props)
  return (
    <div role="status" data-testid="foreslaatt-aar">
      {proposed === null ? (
        <Paragraph>{words.ingenForslag}</Paragraph>
      ) : (
        <>
          <Paragraph>
            <strong>{words.foreslaatt(proposed.inntektsaar, proposed.hjemmel)}</strong>
          </Paragraph>
          <Paragraph>{proposed.forklaring}</Paragraph>
        </>
      )}
    </div>
  )
}

function Years(props: StepProps & { readonly error: string | undefined }) {
  const { aar: words } = useTexts().oppslag
  const { change, draft, error, rolle } = props
  const proposed = proposalFor(draft, props)?.inntektsaar
  const told = (aar: number, index: number): string => (index === 0 ? words.nyeste(aar) : words.valg(aar))
  return (
    <fieldset className="choices" aria-describedby={error === undefined ? undefined : 'aar-feil'}>
      <legend className="visually-hidden">{words.legend}</legend>
      <Paragraph>{words.hint}</Paragraph>
      <LastSettled person={draft.soeker} rolle={rolle} />
      {[...rolle.inntektsaar]
        .sort((a, b) => b - a)
        .map((aar, index) => (
          <Radio
            key={aar}
            id={index === 0 ? fieldIds.aar : `${fieldIds.aar}-${aar}`}
            name="inntektsaar"
            value={String(aar)}
            checked={draft.inntektsaar === aar}
            onChange={() => change((old) => ({ ...old, inntektsaar: aar }))}
            aria-invalid={error !== undefined}
            variant="outline"
            label={String(aar)}
            description={
              <>
                <span className="card-line">
                  {aar === proposed ? `${told(aar, index)} ${words.etterRegelverket}` : told(aar, index)}
                </span>
                <YearSettled person={draft.soeker} aar={aar} rolle={rolle} />
              </>
            }
          />
        ))}
      {error === undefined ? null : <ValidationMessage id="aar-feil">{error}</ValidationMessage>}
    </fieldset>
  )
}

/** Another year than the law's: praktisk bistand knows one ground alone (§ 10 første ledd). */
function Reason({ change, draft, rolle, errorOf }: StepProps & ErrorOf) {
  const { aar: words } = useTexts().oppslag
  const vesentligError = errorOf(fieldIds.vesentligEndret)
  return (
    <div className="indented">
      {rolle.beregningstype === 'PRAKTISK_BISTAND' ? (
        <>
          <Checkbox
            id={fieldIds.vesentligEndret}
            checked={draft.vesentligEndret}
            onChange={() => change((old) => ({ ...old, vesentligEndret: !old.vesentligEndret }))}
            aria-invalid={vesentligError !== undefined}
            {...(vesentligError === undefined ? {} : { 'aria-describedby': 'vesentlig-feil' })}
            label={words.vesentligEndret}
          />
          {vesentligError === undefined ? null : (
            <ValidationMessage id="vesentlig-feil">{vesentligError}</ValidationMessage>
          )}
        </>
      ) : null}
      <Textfield
        multiline
        id={fieldIds.aarsbegrunnelse}
        rows={2}
        label={words.begrunnelse}
        description={words.begrunnelseHint}
        value={draft.aarsbegrunnelse}
        error={errorOf(fieldIds.aarsbegrunnelse)}
        onChange={(event) => change((old) => ({ ...old, aarsbegrunnelse: event.target.value }))}
      />
    </div>
  )
}
