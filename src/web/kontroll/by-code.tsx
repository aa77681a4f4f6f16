// The code is typed and sent by POST. What cannot be a code is told at once, and asks nothing.
import { Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { findControlCode } from '../../base/control-code.ts'
import { Answer } from './answer.tsx'
import { useControl } from './use-control.ts'
import { useControlTexts } from './use-control-texts.ts'

export function ByCode() {
  const { kontroll: words } = useControlTexts()
  const [kode, setKode] = useState('')
  const [error, setError] = useState<string>()
  const control = useControl()
  const change = (typed: string): void => {
    setKode(typed)
    control.reset()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const found = findControlCode(kode)
    setError(found !== null ? undefined : kode.trim() === '' ? words.kodeMangler : words.kodeFeil)
    if (found === null) {
      control.reset()
      document.getElementById('kode')?.focus()
    } else control.mutate({ kode: found })
  }
  return (
    <section className="control-way">
      <Heading level={2} data-size="sm">
        {words.medKode}
      </Heading>
      <form onSubmit={submit} noValidate>
        <Textfield
          id="kode"
          label={words.kode}
          description={words.kodeHint}
          value={kode}
          error={error}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={({ target }) => change(target.value)}
        />
        <Button type="submit" loading={control.isPending}>
          {words.kontroller}
        </Button>
      </form>
      <Answer control={control} about="kode" />
    </section>
  )
}
