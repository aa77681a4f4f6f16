// What a page is called for people: `/forvaltning/roller/:id` → «Forvaltning: Roller». An address without a name stands as it is.
import type { Texts } from '../texts/nb.ts'

export function pageName(side: string, { tilbakemelding, forvaltning }: Texts): string {
  const [, first = '', second = ''] = side.split('/')
  if (first === '') return tilbakemelding.sider['start'] ?? side
  if (first !== 'forvaltning') return tilbakemelding.sider[first] ?? side
  const pages: Readonly<Record<string, string | undefined>> = forvaltning.meny.sider
  return `${forvaltning.lenke}: ${pages[second === '' ? 'oversikt' : second] ?? second}`
}
