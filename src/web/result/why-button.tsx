// The button «Hvorfor?» of a line, drawn as a question mark at the end of it; what it opens stands in the row beneath.
import { useTexts } from '../texts/use-texts.tsx'

interface WhyButtonProps {
  /** Of the line, so that the buttons of a table can be told apart. */
  readonly name: string
  readonly open: boolean
  readonly controls: string
  readonly onToggle: () => void
}

export function WhyButton({ name, open, controls, onToggle }: WhyButtonProps) {
  const { hvorfor } = useTexts().resultat
  return (
    <button type="button" className="why-button" aria-expanded={open} aria-controls={controls} onClick={onToggle}>
      <span className="why-word">{hvorfor}</span>
      <span className="visually-hidden"> {name.slice(0, 80)}</span>
    </button>
  )
}

interface WhyRowProps {
  readonly id: string
  readonly open: boolean
  readonly columns: number
  readonly children: () => React.ReactNode
}

/** Made when it is opened: hundreds of closed explanations would only slow the page. */
export function WhyRow({ id, open, columns, children }: WhyRowProps) {
  return (
    <tr className="why-row" id={id} hidden={!open}>
      <td colSpan={columns}>{open ? children() : null}</td>
    </tr>
  )
}
