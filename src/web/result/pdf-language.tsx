// The language of a PDF, or of every PDF in a zip: the municipality's own unless another is chosen.
import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useId } from 'react'
import type { PdfSpraak } from '../api/pdf.ts'
import { useTexts } from '../texts/use-texts.tsx'
import './pdf-button.css'

const languages = ['nb', 'nn'] as const

interface PdfLanguageProps {
  readonly label: string
  readonly value: PdfSpraak
  readonly onChange: (value: PdfSpraak) => void
}

export function PdfLanguage({ label, value, onChange }: PdfLanguageProps) {
  const { resultat: words } = useTexts()
  const id = useId()
  return (
    <Field className="pdf-language">
      <Label htmlFor={id}>{label}</Label>
      <Select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChange(languages.find((one) => one === target.value) ?? null)}
      >
        <Select.Option value="">{words.pdfKommunens}</Select.Option>
        {languages.map((one) => (
          <Select.Option key={one} value={one}>
            {words.pdfSpraaknavn[one]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
