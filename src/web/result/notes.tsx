// What the reader must know about the sum. What makes it incomplete stands in the box under the answer (before-use.tsx).
import { Alert, Heading } from '@digdir/designsystemet-react'
import type { ResultatSvar } from '../../http/contract.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { FromRule } from '../page/from-rule.tsx'

type Merknad = ResultatSvar['merknader'][number]

export function Notes({ resultat }: { resultat: ResultatSvar }) {
  const { resultat: words } = useTexts()
  const notes = resultat.merknader.filter((note) => !note.ufullstendig)
  if (notes.length === 0) return null
  return (
    <Alert data-color="info">
      <Heading level={2} data-size="xs">
        {words.merknader}
      </Heading>
      <NoteList notes={notes} />
    </Alert>
  )
}

export function NoteList({ notes }: { notes: readonly Merknad[] }) {
  const { resultat: words } = useTexts()
  return (
    <ul className="gaps">
      {notes.map((note) => (
        <li key={`${note.kode}-${note.tekst}`}>
          <span>
            <FromRule tekst={note.tekst} />
          </span>
          {note.navn === undefined || note.navn.length === 0 ? null : (
            <span className="technical">
              {words.merknadNavn} <code>{note.navn.join(', ')}</code>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
