// The file is hashed here and stays here; only the hash is sent.
import { Field, Heading, Label, Paragraph, ValidationMessage } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { Answer } from './answer.tsx'
import { fileHash, isTooLarge, largestMegabytes } from './file-hash.ts'
import { useControl } from './use-control.ts'
import { useControlTexts } from './use-control-texts.ts'

export function ByFile() {
  const { kontroll: words } = useControlTexts()
  const [hint, wrong] = [useId(), useId()]
  const [error, setError] = useState<string>()
  const control = useControl()
  const choose = async (file: File | undefined): Promise<void> => {
    control.reset()
    setError(undefined)
    if (file === undefined) return
    if (isTooLarge(file)) return setError(words.filForStor(largestMegabytes))
    const filhash = await fileHash(file).catch(() => null)
    if (filhash === null) return setError(words.filUlest)
    control.mutate({ filhash })
  }
  return (
    <section className="control-way">
      <Heading level={2} data-size="sm">
        {words.medFil}
      </Heading>
      <Field>
        <Label htmlFor="fil">{words.fil}</Label>
        <Paragraph data-size="sm" id={hint} className="quiet">
          {words.filHint}
        </Paragraph>
        <input
          id="fil"
          type="file"
          accept=".pdf,application/pdf"
          aria-describedby={error === undefined ? hint : `${hint} ${wrong}`}
          aria-invalid={error !== undefined}
          onChange={({ target }) => void choose(target.files?.[0])}
        />
        <div role="alert">{error === undefined ? null : <ValidationMessage id={wrong}>{error}</ValidationMessage>}</div>
      </Field>
      <Answer control={control} about="fil" />
    </section>
  )
}
