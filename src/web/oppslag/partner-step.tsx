// Spouse, registered partner or samboer: offered from Folkeregisteret, typed, or none. An answer is always asked for.
import { Paragraph, Radio, ValidationMessage } from '@digdir/designsystemet-react'
import type { PersonType } from '../../base/terms.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { fieldIds } from './check-draft.ts'
import { choosePartner, isOffered, replaceNumber } from './choose-people.ts'
import type { DraftPerson } from './draft.ts'
import { NumberField } from './number-field.tsx'
import { PersonCard } from './person-card.tsx'
import { chosenWords, offeredBy, RelationNotice, RelationsNotice, relationWords, useRelations } from './relations.tsx'
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
          {props.draft.partner?.fra === 'skrevet' ? <TypedPartner {...props} errorOf={errorOf} /> : null}
        </>
      )}
    </StepForm>
  )
}

function PartnerChoices({ draft, change, error }: StepProps & { error: string | undefined }) {
  const texts = useTexts()
  const words = texts.oppslag.ektefelle
  const relations = useRelations(draft)
  const offered = offeredBy(relations).filter((relation) => partnerTypes.includes(relation.type))
  const { partner } = draft
  const chosen = partner?.fra === 'register' ? partner : null
  const earlier = chosen !== null && !offered.some(({ identifikator }) => isOffered(chosen, identifikator))
  const card = chosen === null ? null : <PartnerCard partner={chosen} change={change} />
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
      {offered.map((relation, index) => {
        const isHim = chosen !== null && isOffered(chosen, relation.identifikator)
        return (
          <div className="offered-person" key={relation.identifikator}>
            <Radio
              {...radio(relation.identifikator, relation.type, index === 0)}
              {...(isHim ? isChosen(chosen) : {})}
              {...relationWords(relation, texts, isHim)}
            />
            <div aria-live="polite">{isHim ? card : null}</div>
          </div>
        )
      })}
      {chosen === null || !earlier ? null : (
        <div className="offered-person">
          <Radio
            {...radio(draft.partnerValg, chosen.type, false)}
            {...isChosen(chosen)}
            {...chosenWords(chosen, relations, texts)}
          />
          {card}
        </div>
      )}
      <Radio {...radio('annen', null, offered.length === 0)} label={words.annen} />
      <Radio {...radio('nei', null, false)} label={words.nei} />
      {error === undefined ? null : <ValidationMessage id="partner-feil">{error}</ValidationMessage>}
    </fieldset>
  )
}

/** What says who the partner is, when he is of the register: an error about him leads here. */
const isChosen = (partner: DraftPerson) => ({ id: fieldIds.nummer(partner), checked: true })

function PartnerCard({ partner, change }: Pick<StepProps, 'change'> & { readonly partner: DraftPerson }) {
  return (
    <PersonCard
      nummer={partner.nummer}
      fieldId={fieldIds.nummer(partner)}
      onReplace={(nummer) => change((old) => replaceNumber(old, partner.key, nummer))}
    />
  )
}

function TypedPartner({ draft, change, errorOf }: StepProps & { errorOf: (felt: string) => string | undefined }) {
  const texts = useTexts()
  const { partner } = draft
  if (partner === null) return null
  const set = (part: Partial<typeof partner>): void =>
    change((old) => ({ ...old, partner: old.partner && { ...old.partner, ...part, overstyring: '' } }))
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
