// One manual post: amount, own title where the post allows it, and reason. Used in the wizard and on the result.
import { Button, Checkbox, Paragraph, Tag, Textfield } from '@digdir/designsystemet-react'
import type { ManualPostDefinition } from '../../rules/types.ts'
import { GuideLink } from '../page/guide-link.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { fieldIds } from './check-draft.ts'
import { PostAmount, type PostAmountProps } from './post-amount.tsx'
import { FromRule } from '../page/from-rule.tsx'

interface PostFieldsProps extends PostAmountProps {
  /** With the name that the button says. */
  readonly onRemove: (name: string) => void
}

export function PostFields(props: PostFieldsProps) {
  const { post, definition, required, errorOf, onChange, onRemove } = props
  const { poster: words } = useTexts()
  const named = post.tittel.trim() === '' ? definition.visningstekst : post.tittel
  const name = named.length > 60 ? definition.visningstekst : named
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
      {required || post.ukjent === true ? <NotKnownYet post={post} onChange={onChange} /> : null}
      {post.ukjent === true ? <Paragraph>{words.utenBeloep}</Paragraph> : <PostAmount {...props} />}
      {required ? null : (
        <Button variant="tertiary" data-size="sm" data-color="danger" type="button" onClick={() => onRemove(name)}>
          {words.taBort(name)}
        </Button>
      )}
    </fieldset>
  )
}

/** The question can go without an amount that only others know; what was typed comes back when the tick is taken away. */
function NotKnownYet({ post, onChange }: Pick<PostFieldsProps, 'post' | 'onChange'>) {
  const { poster: words } = useTexts()
  return (
    <Checkbox
      checked={post.ukjent === true}
      onChange={({ target }) => onChange({ ukjent: target.checked })}
      label={words.vetIkke}
      description={words.vetIkkeHint}
    />
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
