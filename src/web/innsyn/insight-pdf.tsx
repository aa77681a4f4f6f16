// The whole frozen answer as PDF, all pages of it, in the language of the page.
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { fetchFile } from '../api/file.ts'
import { ProblemBox } from '../page/problem-box.tsx'
import { saveFile } from '../page/save-file.ts'
import { useSpeech } from '../texts/use-texts.tsx'
import { useInsightTexts } from './use-insight-texts.ts'

export function InsightPdf({ id }: { id: string }) {
  const { language } = useSpeech()
  const texts = useInsightTexts()
  const { innsyn: words } = texts
  const save = useMutation({
    mutationFn: async () => {
      const { name, blob } = await fetchFile(
        { method: 'GET', path: `/api/v1/innsyn/${id}/pdf?spraak=${language}` },
        'application/pdf',
      )
      saveFile(name ?? 'innsyn.pdf', blob)
    },
  })
  return (
    <div className="no-print">
      <Button variant="secondary" loading={save.isPending} onClick={() => save.mutate()}>
        {save.isPending ? words.pdfHenter : words.pdf}
      </Button>
      {save.isError ? <ProblemBox error={save.error} /> : null}
    </div>
  )
}
