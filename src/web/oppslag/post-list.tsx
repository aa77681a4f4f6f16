// All manual posts of one person, and a way to add one more of those the service and year allow.
import { Button, Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { PersonType } from '../../base/terms.ts'
import type { ManualPostDefinition } from '../../rules/types.ts'
import type { DraftPost } from './draft.ts'
import { changePage, focusOn } from '../page/page-change.tsx'
import { fieldIds } from './check-draft.ts'
import { emptyPost } from './finished.ts'
import { PostFields } from './post-fields.tsx'
import { useNorwegian, useTexts } from '../texts/use-texts.tsx'

interface PostListProps {
  /** Unique among the lists of a page; new posts take their keys from it. */
  readonly listKey: string
  readonly type: PersonType
  readonly posts: readonly DraftPost[]
  readonly definitions: readonly ManualPostDefinition[]
  /** The day the price is for, YYYY-MM-DD. */
  readonly dato: string
  readonly errorOf: (felt: string) => string | undefined
  readonly onChange: (posts: readonly DraftPost[]) => void
}

export function PostList({ listKey, type, posts, definitions, dato, errorOf, onChange }: PostListProps) {
  const allowed = definitions.filter((definition) => definition.persontyper.includes(type))
  const { frame } = useTexts()
  const selectId = `velg-post-${listKey}`
  const add = (id: string): void => {
    const post = emptyPost(nextKey(listKey, posts), id)
    const name = definitions.find((definition) => definition.id === id)?.visningstekst ?? id
    changePage(() => onChange([...posts, post]), { focus: fieldIds.post(post), tell: frame.lagtTil(name) })
  }
  const remove = (post: DraftPost, name: string): void =>
    changePage(() => onChange(posts.filter(({ key }) => key !== post.key)), {
      focus: selectId,
      tell: frame.tattBort(name),
    })
  return (
    <>
      {posts.map((post) => {
        const definition = allowed.find(({ id }) => id === post.id)
        if (definition === undefined) return null
        return (
          <PostFields
            key={post.key}
            post={post}
            definition={definition}
            required={isRequired(definition, type, post, posts)}
            dato={dato}
            errorOf={errorOf}
            onChange={(part) => onChange(posts.map((old) => (old.key === post.key ? { ...old, ...part } : old)))}
            onRemove={(name) => remove(post, name)}
          />
        )
      })}
      <AddPost id={selectId} allowed={allowed} onAdd={add} />
    </>
  )
}

// The first post of a required kind cannot be taken away; a second one can.
function isRequired(
  definition: ManualPostDefinition,
  type: PersonType,
  post: DraftPost,
  posts: readonly DraftPost[],
): boolean {
  return definition.paakrevdFor.includes(type) && posts.find((other) => other.id === post.id) === post
}

function nextKey(listKey: string, posts: readonly DraftPost[]): string {
  const numbers = posts.map((post) => Number(/-m(\d+)$/.exec(post.key)?.[1] ?? 0))
  return `${listKey}-m${Math.max(0, ...numbers) + 1}`
}

interface AddPostProps {
  readonly id: string
  readonly allowed: readonly ManualPostDefinition[]
  readonly onAdd: (id: string) => void
}

function AddPost({ id, allowed, onAdd }: AddPostProps) {
  const { poster: words } = useTexts()
  const norwegian = useNorwegian()
  const [chosen, setChosen] = useState('')
  const [missing, setMissing] = useState(false)
  const groups = [...new Set(allowed.map((definition) => definition.tilhorighet.visningstekst))]
  const help = allowed.find((definition) => definition.id === chosen)?.eksempeltekst ?? words.velgHint
  const add = (): void => {
    setMissing(chosen === '')
    if (chosen === '') focusOn(id)
    else onAdd(chosen)
    setChosen('')
  }
  const choose = (post: string): void => {
    setChosen(post)
    setMissing(false)
  }
  return (
    <div className="add-post">
      <Field>
        <Label>{words.velg}</Label>
        <Field.Description>{help}</Field.Description>
        <Select id={id} value={chosen} aria-invalid={missing} onChange={(event) => choose(event.target.value)}>
          <Select.Option value="">{words.velgTom}</Select.Option>
          {groups.map((group) => (
            <Select.Optgroup key={group} label={group} {...norwegian}>
              {allowed
                .filter((definition) => definition.tilhorighet.visningstekst === group)
                .map((definition) => (
                  <Select.Option key={definition.id} value={definition.id} {...norwegian}>
                    {definition.visningstekst}
                  </Select.Option>
                ))}
            </Select.Optgroup>
          ))}
        </Select>
        {missing ? <ValidationMessage>{words.velgFoerst}</ValidationMessage> : null}
      </Field>
      <Button variant="secondary" type="button" onClick={add}>
        {words.leggTilKnapp}
      </Button>
    </div>
  )
}
