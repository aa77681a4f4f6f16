// What the reader must know about the sum. What makes it incomplete stands out.
import { Alert, Heading } from '@digdir/designsystemet-react'
import type { ResultatSvar } from '../../http/contract.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { FromRule } from '../page/from-rule.tsx'

type Merknad = ResultatSvar['merknader'][number]

export function Notes({ resultat }: { resultat: ResultatSvar }) {
  const { resultat: words } = useTexts()
  const incomplete = resultat.merknader.filter((note) => note.ufullstendig)
  const others = resultat.merknader.filter((note) => !note.ufullstendig)
  return (
    <>
      {resultat.ufullstendig ? (
        <Alert data-color="warning" data-testid="ufullstendig">
          <Heading level={2} data-size="xs">
            {words.ufullstendig}
          </Heading>
          <NoteList notes={incomplete} />
        </Alert>
      ) : null}
      {others.length === 0 ? null : (
        <Alert data-color="info">
          <Heading level={2} data-size="xs">
            {words.merknader}
          </Heading>
          <NoteList notes={others} />
        </Alert>
      )}
    </>
  )
}

function NoteList({ notes }: { notes: readonly Merknad[] }) {
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
