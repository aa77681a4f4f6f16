// One manual post: amount, own title where the post allows it, and reason. Used in the wizard and on the result.
import { Button, Tag, Textfield } from '@digdir/designsystemet-react'
import type { ManualPostDefinition } from '../../rules/types.ts'
import { GuideLink } from '../page/guide-link.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { fieldIds } from './check-draft.ts'
import type { DraftPost } from './draft.ts'
import { Worksheet } from './worksheet.tsx'
import { FromRule } from '../page/from-rule.tsx'

/** The one post that has a worksheet. */
const worksheetPost = 'kommune.tenktEtterlattePensjon'

interface PostFieldsProps {
  readonly post: DraftPost
  readonly definition: ManualPostDefinition
  readonly required: boolean
  /** The day the price is for, YYYY-MM-DD. */
  readonly dato: string
  readonly errorOf: (felt: string) => string | undefined
  readonly onChange: (part: Partial<DraftPost>) => void
  /** With the name that the button says. */
  readonly onRemove: (name: string) => void
}

export function PostFields({ post, definition, required, dato, errorOf, onChange, onRemove }: PostFieldsProps) {
  const { poster: words } = useTexts()
  const named = post.tittel.trim() === '' ? definition.visningstekst : post.tittel
  const name = named.length > 60 ? definition.visningstekst : named
  const needsWhy = definition.justeringstype === 'REDUKSJON' || post.regneark.length > 0
  return (
    <fieldset className="post" id={fieldIds.post(post)}>
      <PostLegend definition={definition} required={required} />
      <GuideLink anchor={`post-${definition.id}`} about={definition.visningstekst} />
      {definition.kanEndreVisningstekst ? (
        <Textfield
          id={fieldIds.tittel(post)}
          label={words.tittel}
          description={words.tittelHint}
          value={post.tittel}
          error={errorOf(fieldIds.tittel(post))}
          onChange={(event) => onChange({ tittel: event.target.value })}
        />
      ) : null}
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
      <Textfield
        multiline
        id={fieldIds.begrunnelse(post)}
        rows={2}
        label={needsWhy ? words.begrunnelsePaakrevd : words.begrunnelse}
        description={words.begrunnelseHint}
        value={post.begrunnelse}
        error={errorOf(fieldIds.begrunnelse(post))}
        onChange={(event) => onChange({ begrunnelse: event.target.value })}
      />
      {required ? null : (
        <Button variant="tertiary" data-size="sm" data-color="danger" type="button" onClick={() => onRemove(name)}>
          {words.taBort(name)}
        </Button>
      )}
    </fieldset>
  )
}

function PostLegend({ definition, required }: Pick<PostFieldsProps, 'definition' | 'required'>) {
  const { poster: words, terms } = useTexts()
  return (
    <legend>
      <FromRule tekst={definition.visningstekst} />{' '}
      <span className="post-effect">
        {words[effectOf(definition)]} {definition.tilhorighet.visningstekst.toLocaleLowerCase('nb')}
      </span>
      {required ? (
        <Tag data-size="sm" data-color="info">
          {words.paakrevd}
        </Tag>
      ) : null}
      {definition.bevis === 'bekreftet' ? null : (
        <Tag data-size="sm" data-color="warning" title={terms.bevisForklart[definition.bevis]}>
          {terms.bevis[definition.bevis]}
        </Tag>
      )}
    </legend>
  )
}

/** Which way the post moves the group it belongs to. */
export const effectOf = (definition: ManualPostDefinition): 'oeker' | 'reduserer' =>
  definition.justeringstype === 'OKNING' ? 'oeker' : 'reduserer'
