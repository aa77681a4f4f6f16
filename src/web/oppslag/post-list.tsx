// All manual posts of one person, and a way to add one more of those the service and year allow.
import { Button, Field, Label, Select } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { PersonType } from '../../base/terms.ts'
import type { ManualPostDefinition } from '../../rules/types.ts'
import type { DraftPost } from './draft.ts'
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
  const add = (id: string): void => onChange([...posts, emptyPost(nextKey(listKey, posts), id)])
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
            onRemove={() => onChange(posts.filter((old) => old.key !== post.key))}
          />
        )
      })}
      <AddPost allowed={allowed} onAdd={add} />
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

function AddPost({ allowed, onAdd }: { allowed: readonly ManualPostDefinition[]; onAdd: (id: string) => void }) {
  const { poster: words } = useTexts()
  const norwegian = useNorwegian()
  const [chosen, setChosen] = useState('')
  const selectId = useId()
  const groups = [...new Set(allowed.map((definition) => definition.tilhorighet.visningstekst))]
  const help = allowed.find(({ id }) => id === chosen)?.eksempeltekst ?? words.velgHint
  const add = (): void => {
    if (chosen === '') document.getElementById(selectId)?.focus()
    else onAdd(chosen)
    setChosen('')
  }
  return (
    <div className="add-post">
      <Field>
        <Label>{words.velg}</Label>
        <Field.Description>{help}</Field.Description>
        <Select id={selectId} value={chosen} onChange={(event) => setChosen(event.target.value)}>
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
      </Field>
      <Button variant="secondary" type="button" onClick={add}>
        {words.leggTilKnapp}
      </Button>
    </div>
  )
}
