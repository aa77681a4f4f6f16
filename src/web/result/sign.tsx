// The mark before a line: + raises the sum, − lowers it, i is shown only. The sign is drawn, the words are read aloud.
import { drawnSigns, type Effect } from '../../base/calculation-lines.ts'
import { useTexts } from '../texts/use-texts.tsx'

export type SignOf = Effect | 'vist'
const drawn: Record<SignOf, string> = { ...drawnSigns, vist: 'i' }

export function Sign({ of }: { of: SignOf }) {
  const { tegn } = useTexts().resultat
  return (
    <>
      <span className={`sign sign-${of}`} aria-hidden="true">
        {drawn[of]}
      </span>
      <span className="visually-hidden">{tegn[of]}: </span>
    </>
  )
}

/** `inner`: some line stands within a sum of its own. */
export function SignLegend({ inner = false }: { inner?: boolean }) {
  const { hvorfor, hvorforForklart, tegn } = useTexts().resultat
  const all: readonly SignOf[] = ['oeker', 'reduserer', ...(inner ? (['lagtTil', 'trukketFra'] as const) : []), 'vist']
  return (
    <p className="sign-legend">
      <span>{tegn.forklaring}</span>
      {all.map((of) => (
        <span key={of} className="sign-legend-item">
          <span className={`sign sign-${of}`} aria-hidden="true">
            {drawn[of]}
          </span>{' '}
          {tegn[of]}
        </span>
      ))}
      <span className="sign-legend-item no-print">
        <span className="why-sign" aria-hidden="true" /> <strong>{hvorfor}</strong> {hvorforForklart}
      </span>
    </p>
  )
}
