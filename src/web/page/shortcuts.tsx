// The button that lists the keyboard shortcuts, and the switch that turns them off. The choice lives as long as the page does.
import { Button, Checkbox, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTexts } from '../texts/use-texts.tsx'
import { findTarget, useShortcuts } from './use-shortcuts.ts'

export function Shortcuts() {
  const { hurtigtaster: words } = useTexts()
  const [on, setOn] = useState(true)
  const [open, setOpen] = useState(false)
  useShortcuts(on)
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={() => setOpen(true)}
      >
        {words.knapp}
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} aria-labelledby="hurtigtaster">
        <Heading level={2} data-size="sm" id="hurtigtaster">
          {words.tittel}
        </Heading>
        <Paragraph>{words.tekst}</Paragraph>
        {open ? <KeyTable /> : null}
        <Checkbox label={words.paa} description={words.paaHint} value="paa" checked={on} onChange={() => setOn(!on)} />
        <div className="actions">
          <Button variant="secondary" onClick={() => setOpen(false)}>
            {words.lukk}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

/** Every key, those the page has no use for now said to be so. */
function KeyTable() {
  const { hurtigtaster: words } = useTexts()
  return (
    <table className="key-table">
      <caption className="visually-hidden">{words.tittel}</caption>
      <thead>
        <tr>
          <th scope="col">{words.tast}</th>
          <th scope="col">{words.gjoer}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(words.handlinger).map(([key, does]) => (
          <tr key={key}>
            <th scope="row">
              <kbd>{key}</kbd>
            </th>
            <td>
              {does}
              {findTarget(key) === null ? <span className="quiet"> ({words.ikkeHer})</span> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
