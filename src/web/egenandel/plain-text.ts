// A decision as plain text for the clipboard: headings on lines of their own, a blank line between the parts.
import type { Decision } from './priced.ts'

export const asPlainText = ({ tittel, deler }: Decision['tekst']['nb']): string =>
  [tittel, ...deler.map(({ overskrift, avsnitt }) => [overskrift, ...avsnitt].join('\n'))].join('\n\n')
