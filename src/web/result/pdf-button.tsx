// Downloads the PDF of the record, in the municipality's language unless another is chosen. Fetched rather than linked, so that an
// error is a sentence and not a broken file.
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiProblem } from '../api/call.ts'
import { fetchPdf, type PdfSpraak } from '../api/pdf.ts'
import { ProblemBox } from '../page/problem-box.tsx'
import { saveFile } from '../page/save-file.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { PdfLanguage } from './pdf-language.tsx'

export function PdfButton({ id }: { id: string }) {
  const { resultat: words } = useTexts()
  const [spraak, setSpraak] = useState<PdfSpraak>(null)
  const pdf = useMutation<void, ApiProblem>({
    mutationFn: async () => {
      const { name, blob } = await fetchPdf(id, spraak)
      saveFile(name, blob)
    },
  })
  return (
    <>
      <Button onClick={() => pdf.mutate()} loading={pdf.isPending} aria-keyshortcuts="p">
        {pdf.isPending ? words.lasterNed : words.lastNed}
      </Button>
      <PdfLanguage label={words.pdfSpraak} value={spraak} onChange={setSpraak} />
      {pdf.isError ? <ProblemBox error={pdf.error} /> : null}
    </>
  )
}
