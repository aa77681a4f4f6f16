// A person's number: checked while it is typed; when it is whole, the name is fetched from Folkeregisteret.
import { Textfield } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { changePage, say } from '../page/page-change.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { fieldIds, numberText } from './check-draft.ts'
import { type DraftPerson, withoutSpaces } from './draft.ts'
import { FindPerson } from './find-person.tsx'
import { readNumber } from './number-input.ts'
import { PersonCard } from './person-card.tsx'

interface NumberFieldProps {
  readonly person: DraftPerson
  readonly label?: string
  readonly error: string | undefined
  readonly onChange: (nummer: string) => void
}

export function NumberField({ person, label, error, onChange }: NumberFieldProps) {
  const texts = useTexts()
  const { nummer: words } = texts.oppslag
  const read = readNumber(person.nummer)
  // While typing, only what more digits cannot mend is said.
  const early = !read.ok && withoutSpaces(person.nummer).length >= 11 ? numberText(read.problem, texts) : undefined
  useEffect(() => {
    if (early !== undefined) say(early)
  }, [early])
  const id = fieldIds.nummer(person)
  return (
    <div className="number-field">
      <Textfield
        id={id}
        label={label ?? words.ledetekst}
        description={words.hint}
        value={person.nummer}
        onChange={(event) => onChange(event.target.value)}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        size={16}
        error={error ?? early}
      />
      {read.ok ? null : <FindPerson id={id} onFound={(nummer) => changePage(() => onChange(nummer), { focus: id })} />}
      <div aria-live="polite">
        {read.ok ? <PersonCard nummer={person.nummer} fieldId={id} onReplace={onChange} /> : null}
      </div>
    </div>
  )
}
