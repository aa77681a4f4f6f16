// The fields of an integration: its name, what it is for, which Fiks contract it reads; and whose token, while it is new.
import { Details, Heading, Paragraph, Radio, Textfield } from '@digdir/designsystemet-react'
import type { Integrasjoner } from '../../../http/contract-integrasjoner.ts'
import { Facts } from '../../page/facts.tsx'
import { SelectField } from '../../page/select-field.tsx'
import type { IntegrationDraft } from './integration-draft.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

interface FieldsProps {
  readonly draft: IntegrationDraft
  readonly purposes: Integrasjoner['begrunnelser']
  /** Whose token it comes with is chosen once. */
  readonly isNew: boolean
  readonly onChange: (part: Partial<IntegrationDraft>) => void
  readonly errorOf: (felt: string) => string | undefined
}

export function IntegrationFields({ draft, purposes, isNew, onChange, errorOf }: FieldsProps) {
  const { integrasjoner: words, tilganger } = useOfficeTexts()
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
      <SelectField
        id="begrunnelse"
        label={words.begrunnelse}
        hint={words.begrunnelseHint}
        value={draft.begrunnelse}
        options={purposes.map(({ kode, tekst }) => [kode, tekst])}
        none={tilganger.gi.velg}
        fromRule
        error={errorOf('begrunnelse')}
        onChoose={(begrunnelse) => onChange({ begrunnelse })}
      />
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
  const { leverandoer: words } = useOfficeTexts().integrasjoner
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
          <Facts rows={words.forklart} />
        </Details.Content>
      </Details>
    </section>
  )
}
