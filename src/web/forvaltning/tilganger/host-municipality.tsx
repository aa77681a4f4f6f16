// Which other municipality the person works in, when this one is the host for a joint service (kommuneloven kapittel 20).
import { Checkbox, Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react'
import { historikk, liste } from 'virtual:kommuner'
import { checkMunicipalities } from '../../../rates/municipalities.ts'
import { useTexts } from '../../texts/use-texts.tsx'
import { grantField } from './grant-draft.ts'
import type { GrantFieldsProps } from './person-fields.tsx'

const byName = new Intl.Collator('nb')
const municipalities = [...checkMunicipalities(liste, historikk).current.values()]
  .map(({ navn, organisasjonsnummer }) => ({ navn, organisasjonsnummer }))
  .sort((a, b) => byName.compare(a.navn, b.navn))

export function HostMunicipality({ draft, onChange, errorOf }: GrantFieldsProps) {
  const { gi: words } = useTexts().tilganger
  const error = errorOf(grantField.vertskommune)
  return (
    <>
      <Checkbox
        label={words.annen}
        description={words.annenHint}
        value="annen"
        checked={draft.annenKommune}
        onChange={(event) => onChange({ annenKommune: event.target.checked })}
      />
      {draft.annenKommune ? (
        <Field className="indented">
          <Label>{words.vertskommune}</Label>
          <Select
            id={grantField.vertskommune}
            value={draft.vertskommune}
            aria-invalid={error !== undefined}
            onChange={(event) => onChange({ vertskommune: event.target.value })}
          >
            <Select.Option value="">{words.velg}</Select.Option>
            {municipalities.map(({ navn, organisasjonsnummer }) => (
              <Select.Option key={organisasjonsnummer} value={organisasjonsnummer}>
                {navn}
              </Select.Option>
            ))}
          </Select>
          {error === undefined ? null : <ValidationMessage>{error}</ValidationMessage>}
        </Field>
      ) : null}
    </>
  )
}
