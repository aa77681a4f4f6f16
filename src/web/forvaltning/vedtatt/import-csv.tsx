// Reads a list from a CSV file in the browser. A file with a fault is not used at all; every fault is shown with its row.
import { Alert, Field, Heading, Label, Paragraph } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import {
  type ReadPriceListCsv,
  type RowFault,
  readPriceListCsv,
} from '../../../rules/praktisk-bistand/price-list-csv.ts'
import type { PriceListJson } from '../../../rules/praktisk-bistand/read-price-list.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

export function ImportCsv({ onRead }: { onRead: (liste: PriceListJson) => void }) {
  const { liste: words } = useOfficeTexts().forvaltning
  const hint = useId()
  const [read, setRead] = useState<ReadPriceListCsv | null>(null)
  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return void setRead(null)
    const found = readPriceListCsv(await file.text())
    setRead(found)
    if (found.ok) onRead(found.liste)
  }
  return (
    <div className="import">
      <Field>
        <Label htmlFor="csv">{words.importer}</Label>
        <Paragraph data-size="sm" id={hint} className="quiet">
          {words.importerHint}
        </Paragraph>
        <input
          id="csv"
          type="file"
          accept=".csv,text/csv"
          aria-describedby={hint}
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </Field>
      <div role="status">
        {read?.ok === true ? <Alert data-color="success">{words.importert(read.liste.trinn.length)}</Alert> : null}
      </div>
      {read?.ok === false ? <RowFaults faults={read.feil} /> : null}
    </div>
  )
}

function RowFaults({ faults }: { faults: readonly RowFault[] }) {
  const { liste: words } = useOfficeTexts().forvaltning
  return (
    <Alert data-color="danger" role="alert">
      <Heading level={3} data-size="2xs">
        {words.importfeil}
      </Heading>
      <ul className="row-faults">
        {faults.map(({ rad, kolonne, tekst }) => (
          <li key={`${rad}-${kolonne}-${tekst}`}>
            <strong>{words.radOgKolonne(rad, kolonne)}</strong> {tekst}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
