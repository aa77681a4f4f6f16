// What a reader must know about a line, in words: assumed, a reading, local, or typed by a case worker.
import { Tag } from '@digdir/designsystemet-react'
import type { Node } from '../../rules/types.ts'
import { useTexts } from '../texts/use-texts.tsx'

export function Marks({ node }: { node: Node }) {
  const { terms } = useTexts()
  return (
    <span className="marks">
      {node.kilde === 'MANUELL_INPUT' ? (
        <Tag data-size="sm" data-color="info">
          {terms.manuell}
        </Tag>
      ) : null}
      {node.bevis === 'bekreftet' ? null : (
        <Tag data-size="sm" data-color={node.bevis === 'lokal' ? 'info' : 'warning'}>
          {terms.bevis[node.bevis]}
        </Tag>
      )}
    </span>
  )
}
