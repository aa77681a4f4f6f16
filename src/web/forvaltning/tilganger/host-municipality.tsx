// Which other municipality the person works in, when this one is the host for a joint service (kommuneloven kapittel 20).
import { Checkbox } from '@digdir/designsystemet-react'
import { historikk, liste } from 'virtual:kommuner'
import { checkMunicipalities } from '../../../rates/municipalities.ts'
import { SelectField } from '../../page/select-field.tsx'
import { grantField } from './grant-draft.ts'
import type { GrantFieldsProps } from './person-fields.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

const byName = new Intl.Collator('nb')
const municipalities = [...checkMunicipalities(liste, historikk).current.values()]
  .map(({ navn, organisasjonsnummer }) => ({ navn, organisasjonsnummer }))
  .sort((a, b) => byName.compare(a.navn, b.navn))

export function HostMunicipality({ draft, onChange, errorOf }: GrantFieldsProps) {
  const { gi: words } = useOfficeTexts().tilganger
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
        <div className="indented">
          <SelectField
            id={grantField.vertskommune}
            label={words.vertskommune}
            value={draft.vertskommune}
            options={municipalities.map(({ navn, organisasjonsnummer }) => [organisasjonsnummer, navn])}
            none={words.velg}
            error={errorOf(grantField.vertskommune)}
            onChoose={(vertskommune) => onChange({ vertskommune })}
          />
        </div>
      ) : null}
    </>
  )
}
