// A rate's value and how sure it is, in words.
import { Tag } from '@digdir/designsystemet-react'
import { printKroner } from '../../base/print.ts'
import type { Satsserie } from '../../http/contract.ts'
import { toOere } from '../kalkulator/amounts.ts'
import { useTexts } from '../texts/use-texts.tsx'

/** 12 345 kr, or 16,44 % for a share. `verdi` is as the API gives it. */
export function printRate(enhet: Satsserie['enhet'], verdi: number): string {
  if (enhet === 'kr') return printKroner(toOere(verdi))
  return `${(verdi * 100)
    .toFixed(2)
    .replace(/\.?0+$/, '')
    .replace('.', ',')}\u00a0%`
}

type Proof = Pick<Satsserie['rader'][number], 'merke' | 'forbehold'>

export function ProofMarks({ proof: { merke, forbehold } }: { proof: Proof }) {
  const { satser: words } = useTexts()
  return (
    <span className="marks">
      <Tag data-size="sm" data-color={merke === 'P' ? 'success' : 'info'}>
        {words.merke[merke]}
      </Tag>
      {forbehold === undefined ? null : (
        <Tag data-size="sm" data-color="warning">
          {words.forbehold}
        </Tag>
      )}
    </span>
  )
}
