// Which of the municipalities a person administers the pages are about.
import { useLocation } from 'wouter'
import type { Meg } from '../../../http/contract.ts'
import { SelectField } from '../../page/select-field.tsx'
import { useAdministered } from '../administered.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

export function ChooseMunicipality({ all }: { all: Meg['administrerer'] }) {
  const { forvaltning: words } = useOfficeTexts()
  const { fiksOrgId: chosen } = useAdministered()
  const [, go] = useLocation()
  return (
    <SelectField
      id="kommune"
      label={words.velgKommune}
      value={chosen}
      options={all.map(({ fiksOrgId, navn }) => [fiksOrgId, navn])}
      onChoose={(fiksOrgId) => go(`/forvaltning?kommune=${fiksOrgId}`)}
    />
  )
}
