// The fields of an integration: its name, what it is for, which Fiks contract it reads; and whose token, while it is new.
import {
  Details,
  Field,
  Heading,
  Label,
  Paragraph,
  Radio,
  Select,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import type { Integrasjoner } from '../../../http/contract-integrasjoner.ts'
import { useNorwegian, useTexts } from '../../texts/use-texts.tsx'
import type { IntegrationDraft } from './integration-draft.ts'

interface FieldsProps {
  readonly draft: IntegrationDraft
  readonly purposes: Integrasjoner['begrunnelser']
  /** Whose token it comes with is chosen once. */
  readonly isNew: boolean
  readonly onChange: (part: Partial<IntegrationDraft>) => void
  readonly errorOf: (felt: string) => string | undefined
}

export function IntegrationFields({ draft, purposes, isNew, onChange, errorOf }: FieldsProps) {
  const { integrasjoner: words } = useTexts()
  const fields = isNew ? (['navn', 'organisasjonsnummer'] as const) : (['navn'] as const)
  return (
    <>
      {isNew ? <FromVendor /> : null}
      {fields.map((field) => (
        <Textfield
          key={field}
          id={field}
          label={words[field]}
          description={words[`${field}Hint`]}
          value={draft[field]}
          error={errorOf(field)}
          inputMode={field === 'navn' ? 'text' : 'numeric'}
          autoComplete="off"
          onChange={(event) => onChange({ [field]: event.target.value })}
        />
      ))}
      <Purpose draft={draft} purposes={purposes} onChange={onChange} error={errorOf('begrunnelse')} />
      <fieldset className="choices">
        <legend>{words.kontrakt}</legend>
        <p className="quiet">{words.kontraktHint}</p>
        {(['v1', 'v2'] as const).map((kontrakt) => (
          <Radio
            key={kontrakt}
            name="kontrakt"
            value={kontrakt}
            label={words.kontrakter[kontrakt]}
            description={words.kontraktforklaring[kontrakt]}
            checked={draft.fiksKontrakt === kontrakt}
            onChange={() => onChange({ fiksKontrakt: kontrakt })}
          />
        ))}
      </fieldset>
    </>
  )
}

/** What to ask the vendor for, and what the words mean. */
function FromVendor() {
  const { leverandoer: words } = useTexts().integrasjoner
  return (
    <section className="admin-note">
      <Heading level={2} data-size="2xs">
        {words.tittel}
      </Heading>
      <ol>
        {words.punkter.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Paragraph>{words.etterpaa}</Paragraph>
      <Details>
        <Details.Summary>{words.ordene}</Details.Summary>
        <Details.Content>
          <dl className="facts">
            {words.forklart.map(([ord, tekst]) => (
              <div key={ord}>
                <dt>{ord}</dt>
                <dd>{tekst}</dd>
              </div>
            ))}
          </dl>
        </Details.Content>
      </Details>
    </section>
  )
}

type PurposeProps = Pick<FieldsProps, 'draft' | 'purposes' | 'onChange'> & { readonly error: string | undefined }

function Purpose({ draft, purposes, onChange, error }: PurposeProps) {
  const norwegian = useNorwegian()
  const { integrasjoner: words, tilganger } = useTexts()
  return (
    <Field>
      <Label>{words.begrunnelse}</Label>
      <Field.Description>{words.begrunnelseHint}</Field.Description>
      <Select
        id="begrunnelse"
        value={draft.begrunnelse}
        aria-invalid={error !== undefined}
        onChange={(event) => onChange({ begrunnelse: event.target.value })}
      >
        <Select.Option value="">{tilganger.gi.velg}</Select.Option>
        {purposes.map(({ kode, tekst }) => (
          <Select.Option key={kode} value={kode} {...norwegian}>
            {tekst}
          </Select.Option>
        ))}
      </Select>
      {error === undefined ? null : <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  )
}
