// What holds for the whole list: which G, self-cost and what it is made of, months, note.
import { Button, Textfield } from '@digdir/designsystemet-react'
import { oereHalfUp, decimal } from '../../../base/fraction.ts'
import { selfCostPerHour } from '../../../rules/praktisk-bistand/self-cost.ts'
import { readField } from '../../kalkulator/read-field.ts'
import { SelectField } from '../../page/select-field.tsx'
import { type PriceListDraft, typedNumber, type WholeField, wholeFields } from './price-list-draft.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

interface ListFieldsProps {
  readonly draft: PriceListDraft
  readonly onChange: (part: Partial<PriceListDraft>) => void
  readonly errorOf: (felt: string) => string | undefined
}

const gDates = ['1.1', '1.5', 'vedtaksdato'] as const

export function ListFields({ draft, onChange, errorOf }: ListFieldsProps) {
  const { liste: words } = useOfficeTexts().forvaltning
  const gDato = (value: string): void => {
    const found = gDates.find((one) => one === value)
    if (found !== undefined) onChange({ gDato: found })
  }
  return (
    <>
      <SelectField
        id="gDato"
        label={words.gDato}
        value={draft.gDato}
        options={gDates.map((one) => [one, words.gValg[one]])}
        onChoose={gDato}
      />
      <div className="field-grid">
        {wholeFields.map((field) => (
          <KronerField key={field} field={field} draft={draft} onChange={onChange} errorOf={errorOf} />
        ))}
        <Textfield
          id="maanederPerAar"
          label={words.maanederPerAar}
          inputMode="numeric"
          autoComplete="off"
          value={draft.maanederPerAar}
          error={errorOf('maanederPerAar')}
          onChange={(event) => onChange({ maanederPerAar: event.target.value })}
        />
      </div>
      <SelfCost draft={draft} onChange={onChange} />
      <Textfield
        id="merknad"
        label={words.merknad}
        description={words.merknadHint}
        autoComplete="off"
        value={draft.merknad}
        error={errorOf('merknad')}
        onChange={(event) => onChange({ merknad: event.target.value })}
      />
    </>
  )
}

function KronerField({ field, draft, onChange, errorOf }: ListFieldsProps & { readonly field: WholeField }) {
  const { forvaltning, kalkulator } = useOfficeTexts()
  const { liste: words } = forvaltning
  const hints = {
    grunnbeloep: words.grunnbeloepHint,
    selvkostPerTime: words.selvkostHint,
    loenn: words.selvkostgrunnlagHint,
    sosialeUtgifter: undefined,
  }
  return (
    <Textfield
      id={field}
      label={words[field]}
      description={hints[field]}
      suffix={kalkulator.kroner}
      inputMode="decimal"
      autoComplete="off"
      value={draft[field]}
      error={errorOf(field)}
      onChange={(event) => onChange({ [field]: event.target.value })}
    />
  )
}

/** § 9 worked out, offered and never put in by itself. */
function SelfCost({ draft, onChange }: Omit<ListFieldsProps, 'errorOf'>) {
  const { liste: words } = useOfficeTexts().forvaltning
  const [loenn, social] = [readField('kroner', draft.loenn), readField('kroner', draft.sosialeUtgifter)]
  if (!loenn.ok || !social.ok) return null
  const basis = { loenn: decimal(String(loenn.value)), sosialeUtgifter: decimal(String(social.value)) }
  const selvkostPerTime = typedNumber(oereHalfUp(selfCostPerHour(basis)) / 100)
  return (
    <div>
      <Button type="button" variant="secondary" data-size="sm" onClick={() => onChange({ selvkostPerTime })}>
        {words.regnSelvkost}
      </Button>
    </div>
  )
}
