// Spouse, registered partner or samboer: offered from Folkeregisteret, typed, or none. An answer is always asked for.
import { Paragraph, Radio, ValidationMessage } from '@digdir/designsystemet-react'
import type { PersonType } from '../../base/terms.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { fieldIds } from './check-draft.ts'
import { choosePartner } from './choose-people.ts'
import { NumberField } from './number-field.tsx'
import { PersonCard } from './person-card.tsx'
import { RelationNotice, RelationsNotice, relationWords, useRelations } from './relations.tsx'
import { StepForm, type StepProps } from './step-form.tsx'

const partnerTypes: readonly PersonType[] = ['EKTEFELLE', 'PARTNER', 'SAMBOER']

export function PartnerStep(props: StepProps) {
  const texts = useTexts()
  const words = texts.oppslag.ektefelle
  return (
    <StepForm {...props} step="ektefelle" title={words.tittel}>
      {(errorOf) => (
        <>
          <Paragraph>{words.hint}</Paragraph>
          <PartnerChoices {...props} error={errorOf(fieldIds.partner)} />
          {props.draft.partner === null ? null : <ChosenPartner {...props} errorOf={errorOf} />}
        </>
      )}
    </StepForm>
  )
}

function PartnerChoices({ draft, change, error }: StepProps & { error: string | undefined }) {
  const texts = useTexts()
  const words = texts.oppslag.ektefelle
  const relations = useRelations(draft)
  const known = relations.state === 'kjent' ? relations.relasjoner : []
  const offered = known.filter((relation) => partnerTypes.includes(relation.type))
  const radio = (value: string, type: PersonType | null, first: boolean) => ({
    id: first ? fieldIds.partner : `${fieldIds.partner}-${value}`,
    name: 'partner',
    value,
    checked: draft.partnerValg === value,
    onChange: () => change((old) => choosePartner(old, value, type)),
    'aria-invalid': error !== undefined,
    variant: 'outline' as const,
  })
  return (
    <fieldset className="choices" aria-describedby={error === undefined ? undefined : 'partner-feil'}>
      <legend className="visually-hidden">{words.legend}</legend>
      <RelationsNotice relations={relations} />
      {offered.map((relation, index) => (
        <Radio
          key={relation.identifikator}
          {...radio(relation.identifikator, relation.type, index === 0)}
          {...relationWords(relation, texts)}
        />
      ))}
      <Radio {...radio('annen', null, offered.length === 0)} label={words.annen} />
      <Radio {...radio('nei', null, false)} label={words.nei} />
      {error === undefined ? null : <ValidationMessage id="partner-feil">{error}</ValidationMessage>}
    </fieldset>
  )
}

function ChosenPartner({ draft, change, errorOf }: StepProps & { errorOf: (felt: string) => string | undefined }) {
  const texts = useTexts()
  const { partner } = draft
  if (partner === null) return null
  const set = (part: Partial<typeof partner>): void =>
    change((old) => ({ ...old, partner: old.partner && { ...old.partner, ...part, overstyring: '' } }))
  if (partner.fra === 'register') {
    return (
      <div aria-live="polite">
        <PersonCard nummer={partner.nummer} onReplace={(nummer) => set({ nummer })} />
      </div>
    )
  }
  return (
    <div className="indented">
      <fieldset className="choices choices-inline">
        <legend>{texts.oppslag.ektefelle.relasjon}</legend>
        {partnerTypes.map((type) => (
          <Radio
            key={type}
            name="relasjon"
            value={type}
            checked={partner.type === type}
            onChange={() => set({ type })}
            label={texts.terms.persontype[type]}
          />
        ))}
      </fieldset>
      <RelationNotice draft={draft} person={partner} />
      <NumberField person={partner} error={errorOf(fieldIds.nummer(partner))} onChange={(nummer) => set({ nummer })} />
    </div>
  )
}
