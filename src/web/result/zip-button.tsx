// Downloads the PDFs of several results as one zip, in one language. In: their ids, as they are ticked. Fetched rather than linked, so that an error is
// a sentence: which of them could not be had, and that none was given.
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { FlerePdf } from '../../http/contract-progress.ts'
import type { ApiProblem } from '../api/call.ts'
import { type FetchedFile, fetchFile } from '../api/file.ts'
import type { PdfSpraak } from '../api/pdf.ts'
import { useSend } from '../api/session.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { saveFile } from '../page/save-file.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { PdfLanguage } from './pdf-language.tsx'

/** Nothing while none is ticked. */
export function ZipButton({ ids }: { ids: readonly string[] }) {
  const { zip: words } = useTexts().resultat
  const send = useSend()
  const [spraak, setSpraak] = useState<PdfSpraak>(null)
  const zip = useMutation<void, ApiProblem>({
    mutationFn: async () => {
      const body: FlerePdf = spraak === null ? { ider: ids } : { ider: ids, spraak }
      const file = await send<FetchedFile>(
        { method: 'POST', path: '/api/v1/resultater/pdf', body },
        (request) => fetchFile(request, 'application/zip') as Promise<never>,
      )
      saveFile(file.name ?? 'grunnlag.zip', file.blob)
    },
  })
  if (ids.length === 0) return null
  return (
    <div className="actions">
      <Button variant="secondary" onClick={() => zip.mutate()} loading={zip.isPending}>
        {zip.isPending ? words.lager : words.knapp(ids.length)}
      </Button>
      <PdfLanguage label={words.spraak} value={spraak} onChange={setSpraak} />
      {zip.isError ? <ProblemBox error={zip.error} /> : null}
    </div>
  )
}
