// Changing manual posts on the result: the new sum is worked out at once here; it counts when the server has saved it.
import { Button, Heading } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { osloDate } from '../../base/dates.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import type { ManualPostDefinition } from '../../rules/types.ts'
import { findManualPosts } from '../law/post-sets.ts'
import type { FieldError } from '../oppslag/check-draft.ts'
import { PostList } from '../oppslag/post-list.tsx'
import { ErrorList } from '../page/error-list.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { useOpening } from '../page/use-opening.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { type EditedPosts, editable, editErrors, isChanged, toChange, toManual } from './edited-posts.ts'
import { ManualPosts } from './manual-posts.tsx'
import { personHeadings } from './person-names.ts'
import { SumPreview } from './sum-preview.tsx'
import { useSaveChange } from './use-save-change.ts'

/** Only where the browser has the manual posts of the record's service and year. */
export const isChangeable = ({ beregningstype, inntektsaar }: ResultatSvar): boolean =>
  findManualPosts(beregningstype, inntektsaar) !== null

export function ChangePosts({ resultat }: { resultat: ResultatSvar }) {
  const { endre: words } = useTexts().resultat
  const definitions = useMemo(() => findManualPosts(resultat.beregningstype, resultat.inntektsaar), [resultat])
  const { open, setOpen, opener, opened } = useOpening()
  if (definitions === null) return null
  return (
    <section className="change-posts" aria-labelledby="manuelle-poster">
      <div className="section-head">
        <Heading level={2} data-size="sm" id="manuelle-poster">
          {words.tittel}
        </Heading>
        {open ? null : (
          <Button
            ref={opener}
            className="no-print"
            variant="secondary"
            data-size="sm"
            aria-keyshortcuts="e"
            onClick={() => setOpen(true)}
          >
            {words.aapne}
          </Button>
        )}
      </div>
      <ManualPosts resultat={resultat} />
      <p className="quiet no-print">{words.hint}</p>
      {open ? (
        <fieldset className="change-posts no-print" ref={opened} tabIndex={-1} aria-labelledby="manuelle-poster">
          <Editor resultat={resultat} definitions={definitions} onClose={() => setOpen(false)} />
        </fieldset>
      ) : null}
    </section>
  )
}

interface EditorProps {
  readonly resultat: ResultatSvar
  readonly definitions: readonly ManualPostDefinition[]
  readonly onClose: () => void
}

function Editor({ resultat, definitions, onClose }: EditorProps) {
  const texts = useTexts()
  const { endre: words } = texts.resultat
  const [edited, setEdited] = useState<EditedPosts>(() => editable(resultat, definitions))
  const [attempt, setAttempt] = useState(0)
  const save = useSaveChange(resultat.id)
  const errors = useMemo(() => editErrors(resultat, edited, definitions, texts), [resultat, edited, definitions, texts])
  const shown = attempt === 0 ? [] : errors
  const changed = isChanged(resultat, edited, definitions)
  const trySave = (): void => {
    if (errors.length > 0) setAttempt(attempt + 1)
    else save.mutate(toChange(edited))
  }
  return (
    <>
      <ErrorList errors={shown} attempt={attempt} />
      <PersonPosts resultat={resultat} definitions={definitions} edited={edited} onChange={setEdited} errors={shown} />
      <p className="quiet">{texts.poster.uforandret}</p>
      <SumPreview resultat={resultat} edited={edited} valid={toManual(edited) !== null} changed={changed} />
      {save.isError ? <ProblemBox error={save.error} /> : null}
      <div className="actions">
        <Button onClick={trySave} loading={save.isPending} disabled={!changed}>
          {save.isPending ? words.lagrer : words.lagre}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {words.forkast}
        </Button>
      </div>
    </>
  )
}

interface PersonPostsProps {
  readonly resultat: ResultatSvar
  readonly definitions: readonly ManualPostDefinition[]
  readonly edited: EditedPosts
  readonly errors: readonly FieldError[]
  readonly onChange: (edited: EditedPosts) => void
}

function PersonPosts({ resultat, definitions, edited, errors, onChange }: PersonPostsProps) {
  const headings = personHeadings(resultat, useTexts())
  return resultat.personer.map(({ identifikator, type }, index) => {
    const heading = headings[index]
    return (
      <section className="person-section" key={identifikator}>
        <Heading level={3} data-size="xs">
          {heading === undefined ? null : `${heading.rolle}${heading.navn === null ? '' : `: ${heading.navn}`}`}
        </Heading>
        <PostList
          listKey={`n${index}`}
          type={type}
          posts={edited[identifikator] ?? []}
          definitions={definitions}
          dato={resultat.aarsvalg?.prisdato ?? osloDate(new Date(resultat.soeketidspunkt))}
          errorOf={(felt) => errors.find((error) => error.felt === felt)?.tekst}
          onChange={(posts) => onChange({ ...edited, [identifikator]: posts })}
        />
      </section>
    )
  })
}
