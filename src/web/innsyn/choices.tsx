// Narrows the list to a municipality and a year. Each choice makes a new answer.
import { Field, Label, Select } from '@digdir/designsystemet-react'
import type { InnsynSvar, NyttInnsyn } from '../../http/contract-innsyn.ts'
import { useInsightTexts } from './use-insight-texts.ts'

interface ChoicesProps {
  readonly svar: InnsynSvar
  readonly filter: NyttInnsyn
  readonly onChoose: (filter: NyttInnsyn) => void
}

export function Choices({ svar, filter, onChoose }: ChoicesProps) {
  const { innsyn: words } = useInsightTexts()
  const choose = (kommune: string | undefined, aar: number | undefined): void =>
    onChoose({ ...(kommune === undefined ? {} : { kommune }), ...(aar === undefined ? {} : { aar }) })
  return (
    <fieldset className="insight-choices no-print">
      <legend>{words.utvalg}</legend>
      <Field>
        <Label>{words.kommune}</Label>
        <Select
          value={filter.kommune ?? ''}
          onChange={({ target }) => choose(target.value === '' ? undefined : target.value, filter.aar)}
        >
          <Select.Option value="">{words.alleKommuner}</Select.Option>
          {svar.kommuner.map(({ fiksOrgId, navn }) => (
            <Select.Option key={fiksOrgId} value={fiksOrgId}>
              {navn}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{words.aar}</Label>
        <Select
          value={filter.aar ?? ''}
          onChange={({ target }) => choose(filter.kommune, target.value === '' ? undefined : Number(target.value))}
        >
          <Select.Option value="">{words.alleAar}</Select.Option>
          {svar.aar.map((aar) => (
            <Select.Option key={aar} value={aar}>
              {aar}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </fieldset>
  )
}
