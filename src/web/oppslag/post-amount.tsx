// The amount of a manual post and where it is from, with help for an amount that the law needs (egenandelsforskriften § 5).
import { Details, Paragraph, Textfield } from '@digdir/designsystemet-react'
import type { ManualPostDefinition } from '../../rules/types.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { fieldIds, needsSource } from './check-draft.ts'
import type { DraftPost } from './draft.ts'
import { Worksheet } from './worksheet.tsx'

export interface PostAmountProps {
  readonly post: DraftPost
  readonly definition: ManualPostDefinition
  readonly required: boolean
  /** The day the price is for, YYYY-MM-DD. */
  readonly dato: string
  readonly errorOf: (felt: string) => string | undefined
  readonly onChange: (part: Partial<DraftPost>) => void
}

/** The one post that has a worksheet. */
const worksheetPost = 'kommune.tenktEtterlattePensjon'

export function PostAmount({ post, definition, required, dato, errorOf, onChange }: PostAmountProps) {
  const { poster: words } = useTexts()
  return (
    <>
      <WhereFrom id={definition.id} />
      {definition.id === worksheetPost ? (
        <Worksheet post={post} dato={dato} errorOf={errorOf} onChange={onChange} />
      ) : null}
      <Textfield
        id={fieldIds.beloep(post)}
        label={words.beloep}
        description={definition.eksempeltekst}
        value={post.beloep}
        inputMode="numeric"
        autoComplete="off"
        suffix={words.kroner}
        size={14}
        required={required}
        readOnly={post.regneark.length > 0}
        className="amount-field"
        error={errorOf(fieldIds.beloep(post))}
        onChange={(event) => onChange({ beloep: event.target.value })}
      />
      <Reason post={post} definition={definition} errorOf={errorOf} onChange={onChange} />
    </>
  )
}

function Reason({ post, definition, errorOf, onChange }: Omit<PostAmountProps, 'required' | 'dato'>) {
  const { poster: words } = useTexts()
  const source = needsSource(definition)
  const needsWhy = definition.justeringstype === 'REDUKSJON' || post.regneark.length > 0
  return (
    <Textfield
      multiline
      id={fieldIds.begrunnelse(post)}
      rows={2}
      label={source ? words.kildePaakrevd : needsWhy ? words.begrunnelsePaakrevd : words.begrunnelse}
      description={source ? words.kildeHint : words.begrunnelseHint}
      required={source || needsWhy}
      value={post.begrunnelse}
      error={errorOf(fieldIds.begrunnelse(post))}
      onChange={(event) => onChange({ begrunnelse: event.target.value })}
    />
  )
}

/** Whom to ask, how, and what the figure does. */
function WhereFrom({ id }: { id: string }) {
  const help = useTexts().poster.hjelp[id]
  if (help === undefined) return null
  return (
    <Details>
      <Details.Summary>{help.tittel}</Details.Summary>
      <Details.Content>
        {help.avsnitt.map((text) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
      </Details.Content>
    </Details>
  )
}
