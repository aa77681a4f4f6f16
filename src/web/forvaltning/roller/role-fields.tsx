// The fields of a role that may be changed: name, purpose, parts of Folkeregisteret, dates.
import { Checkbox, Details, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { registerdeler } from '../../../base/register-parts.ts'
import { type RoleDraft, recommendedParts } from './role-draft.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

interface RoleFieldsProps {
  readonly draft: RoleDraft
  readonly onChange: (part: Partial<RoleDraft>) => void
  readonly errorOf: (felt: string) => string | undefined
}

export function RoleFields({ draft, onChange, errorOf }: RoleFieldsProps) {
  const { roller: words } = useOfficeTexts()
  return (
    <>
      {(['navn', 'formaal'] as const).map((field) => (
        <Textfield
          key={field}
          id={field}
          label={words[field]}
          description={words[`${field}Hint`]}
          value={draft[field]}
          error={errorOf(field)}
          autoComplete="off"
          onChange={(event) => onChange({ [field]: event.target.value })}
        />
      ))}
      <Parts draft={draft} onChange={onChange} />
      <fieldset className="choices">
        <legend>
          <Heading level={2} data-size="2xs">
            {words.datoer}
          </Heading>
        </legend>
        <Paragraph className="quiet">{words.datoHint}</Paragraph>
        <div className="field-grid">
          {(['fra', 'til'] as const).map((field) => (
            <Textfield
              key={field}
              id={field}
              type="date"
              label={words[field]}
              value={draft[field]}
              error={errorOf(field)}
              onChange={(event) => onChange({ [field]: event.target.value })}
            />
          ))}
        </div>
      </fieldset>
    </>
  )
}

function Parts({ draft: { deler }, onChange }: Pick<RoleFieldsProps, 'draft' | 'onChange'>) {
  const { roller: words, registerdeler: names } = useOfficeTexts()
  const others = registerdeler.filter((del) => !recommendedParts.includes(del))
  const box = (del: (typeof registerdeler)[number]) => (
    <Checkbox
      key={del}
      value={del}
      label={names[del]}
      checked={deler.includes(del)}
      onChange={(event) =>
        onChange({ deler: event.target.checked ? [...deler, del] : deler.filter((one) => one !== del) })
      }
    />
  )
  return (
    <fieldset className="choices">
      <legend>
        <Heading level={2} data-size="2xs">
          {words.deler}
        </Heading>
      </legend>
      <Paragraph className="quiet">{words.delerHint}</Paragraph>
      <div className="check-grid">{recommendedParts.map(box)}</div>
      <Details>
        <Details.Summary>{words.flereDeler}</Details.Summary>
        <Details.Content>
          <div className="check-grid">{others.map(box)}</div>
        </Details.Content>
      </Details>
    </fieldset>
  )
}
