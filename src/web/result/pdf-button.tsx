// Downloads the PDF of the record. Fetched rather than linked, so that an error is a sentence and not a broken file.
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import type { ApiProblem } from '../api/call.ts'
import { fetchPdf } from '../api/pdf.ts'
import { ProblemBox } from '../page/problem-box.tsx'
import { saveFile } from '../page/save-file.ts'
import { useTexts } from '../texts/use-texts.tsx'

export function PdfButton({ id }: { id: string }) {
  const { resultat: words } = useTexts()
  const pdf = useMutation<void, ApiProblem>({
    mutationFn: async () => {
      const { name, blob } = await fetchPdf(id)
      saveFile(name, blob)
    },
  })
  return (
    <>
      <Button onClick={() => pdf.mutate()} loading={pdf.isPending}>
        {pdf.isPending ? words.lasterNed : words.lastNed}
      </Button>
      {pdf.isError ? <ProblemBox error={pdf.error} /> : null}
    </>
  )
}
