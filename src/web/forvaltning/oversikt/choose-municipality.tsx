// Which of the municipalities a person administers the pages are about.
import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useLocation } from 'wouter'
import type { Meg } from '../../../http/contract.ts'
import { useTexts } from '../../texts/use-texts.tsx'
import { useAdministered } from '../administered.tsx'

export function ChooseMunicipality({ all }: { all: Meg['administrerer'] }) {
  const { forvaltning: words } = useTexts()
  const { fiksOrgId: chosen } = useAdministered()
  const [, go] = useLocation()
  return (
    <Field>
      <Label>{words.velgKommune}</Label>
      <Select value={chosen} onChange={(event) => go(`/forvaltning?kommune=${event.target.value}`)}>
        {all.map(({ fiksOrgId, navn }) => (
          <Select.Option key={fiksOrgId} value={fiksOrgId}>
            {navn}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
