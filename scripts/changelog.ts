// CHANGELOG.md → what the page «Nytt og planlagt» prints. In: the text. Out: what is planned, and each edition's three parts.
// Throws Error, which stops the build, when a heading is not one of those a reader is promised.

export const parts = ['Nytt', 'Satser og lovendringer', 'Rettinger'] as const
export type Part = (typeof parts)[number]

/** `kode` is printed as code, `sterk` in bold. */
export interface Span {
  readonly slag: 'tekst' | 'kode' | 'sterk'
  readonly tekst: string
}
export type Item = readonly Span[]
export interface Edition {
  readonly navn: string
  readonly deler: readonly { readonly del: Part; readonly punkter: readonly Item[] }[]
}
export interface Changelog {
  readonly planlagt: readonly Item[]
  readonly utgaver: readonly Edition[]
}

const planned = 'Planlagt'

export function readChangelog(text: string): Changelog {
  const sections = text.split(/^## /m).slice(1).map(headed)
  const planlagt = sections.find(({ tittel }) => tittel === planned)
  if (planlagt === undefined) throw new Error(`CHANGELOG.md: no part «## ${planned}»`)
  const utgaver = sections.filter((section) => section !== planlagt).map(editionOf)
  if (utgaver.length === 0) throw new Error('CHANGELOG.md: no edition')
  return { planlagt: itemsOf(planlagt.rest), utgaver }
}

function editionOf({ tittel, rest }: Headed): Edition {
  const deler = rest.split(/^### /m).slice(1).map(headed)
  const found = deler.map((one) => one.tittel).join(' · ')
  if (found !== parts.join(' · ')) throw new Error(`CHANGELOG.md, ${tittel}: has ${found}, wanted ${parts.join(' · ')}`)
  return { navn: tittel, deler: deler.map((one, at) => ({ del: parts[at] as Part, punkter: itemsOf(one.rest) })) }
}

interface Headed {
  readonly tittel: string
  readonly rest: string
}
function headed(section: string): Headed {
  const end = section.indexOf('\n')
  return end === -1
    ? { tittel: section.trim(), rest: '' }
    : { tittel: section.slice(0, end).trim(), rest: section.slice(end) }
}

const itemsOf = (text: string): readonly Item[] =>
  text
    .split(/^- /m)
    .slice(1)
    .map((item) => spansOf(item.replaceAll(/\s+/g, ' ').trim()))

const spansOf = (text: string): Item =>
  text
    .split(/(`[^`]+`|\*\*[^*]+\*\*|\*[^*]+\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('`')) return { slag: 'kode', tekst: part.slice(1, -1) }
      if (part.startsWith('*')) return { slag: 'sterk', tekst: part.replaceAll('*', '') }
      return { slag: 'tekst', tekst: part }
    })
