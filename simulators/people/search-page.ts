// The search over simulated people: a GET form that works without script, and one line per person found.
import { escapeHtml, page } from '../page.ts'
import type { Description } from './describe.ts'

/** The form's fields; an empty text means any. */
export type Criteria = Readonly<Record<'q' | 'alder' | 'tjeneste' | 'stadium' | 'gevinst' | 'relasjon', string>>

type Choice = readonly [value: string, text: string]
interface Field {
  readonly name: Exclude<keyof Criteria, 'q'>
  readonly label: string
  readonly choices: readonly Choice[]
  readonly fits: (one: Description, value: string) => boolean
}

export const tjenestenavn: Readonly<Record<string, string>> = {
  langtidsopphold: 'langtidsopphold i institusjon',
  praktiskBistand: 'praktisk bistand',
  foreldrebetaling: 'barnehage og SFO',
  boligsosial: 'boligsosiale formål',
}
const stadienavn: Readonly<Record<string, string>> = {
  oppgjoer: 'skatteoppgjør',
  utkast: 'utkast',
  slettet: 'slettet',
  skjermet: 'skjermet',
  ingen: 'ingen skatteopplysninger',
}
export const relasjonsnavn: Readonly<Record<string, string>> = {
  ektefelle: 'ektefelle eller partner',
  samboer: 'samboer på samme adresse',
  barn: 'barn',
  foreldre: 'forelder',
}

const fields: readonly Field[] = [
  {
    name: 'alder',
    label: 'Alder',
    choices: [
      ['barn', 'under 18 år'],
      ['voksen', '18–66 år'],
      ['eldre', '67 år og eldre'],
    ],
    fits: (one, value) => one.aldersgruppe === value,
  },
  {
    name: 'tjeneste',
    label: 'Passer for tjenesten',
    choices: Object.entries(tjenestenavn),
    fits: (one, value) => one.tjenester.some((tjeneste) => tjeneste === value),
  },
  {
    name: 'stadium',
    label: 'Stadium hos Skatteetaten',
    choices: Object.entries(stadienavn),
    fits: (one, value) => one.stadier.some((stadium) => stadium === value),
  },
  {
    name: 'gevinst',
    label: 'Gevinst, tap eller utbytte',
    choices: [
      ['ja', 'har det'],
      ['nei', 'har det ikke'],
    ],
    fits: (one, value) => one.gevinster === (value === 'ja'),
  },
  {
    name: 'relasjon',
    label: 'Har i familien',
    choices: [...Object.entries(relasjonsnavn), ['alene', 'ingen']],
    fits: (one, value) =>
      value === 'alene' ? one.slektninger.length === 0 : one.slektninger.some(({ relasjon }) => relasjon === value),
  },
]

/** Reads the query; unknown values count as any. */
export function criteriaFrom(query: Record<string, unknown>): Criteria {
  const text = (name: string): string => (typeof query[name] === 'string' ? (query[name] as string) : '')
  const chosen = fields.map(({ name, choices }) => [
    name,
    choices.some(([value]) => value === text(name)) ? text(name) : '',
  ])
  return { q: text('q').trim().slice(0, 100), ...Object.fromEntries(chosen) } as Criteria
}

/** Every word of the free text must stand in the name or the sentence. */
export function search(all: readonly Description[], criteria: Criteria): readonly Description[] {
  const words = criteria.q
    .toLocaleLowerCase('nb')
    .split(/\s+/)
    .filter((word) => word !== '')
  return all.filter((one) => {
    const text = `${one.navn} ${one.fortelling}`.toLocaleLowerCase('nb')
    return (
      words.every((word) => text.includes(word)) &&
      fields.every(({ name, fits }) => criteria[name] === '' || fits(one, criteria[name]))
    )
  })
}

export function searchPage(all: readonly Description[], criteria: Criteria): string {
  const found = search(all, criteria)
  return page(
    'Simulerte personer',
    `<p>Alle er oppdiktet, og måneden i nummeret er økt med 80. Finn en person, og se hva hvert API svarer.</p>
${form(criteria)}<h2>Treff: ${found.length} av ${all.length}</h2>${found.length === 0 ? nobody : list(found)}`,
  )
}

const nobody = '<p>Ingen passer. Ta bort et valg, eller <a href="/personer">vis alle</a>.</p>'

function form(criteria: Criteria): string {
  const selects = fields.map(({ name, label, choices }) => {
    const options = choices.map(
      ([value, text]) => `<option value="${value}"${criteria[name] === value ? ' selected' : ''}>${text}</option>`,
    )
    return `<label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">alle</option>
${options.join('')}</select>`
  })
  return `<form method="get" action="/personer" role="search" aria-label="Simulerte personer">
<label for="q">Navn eller ord i beskrivelsen</label><input id="q" name="q" type="search" value="${escapeHtml(criteria.q)}">
${selects.join('\n')}<br><button>Søk</button></form>`
}

function list(found: readonly Description[]): string {
  const lines = found.map((one) => {
    const age = one.alder === null ? 'ukjent alder' : `${one.alder} år`
    const stages = one.stadier.map((stadium) => stadienavn[stadium]).join(', ')
    return `<li><a href="/personer/${one.slug}">${escapeHtml(one.navn)}</a>, ${age}, ${stages}.
${escapeHtml(one.fortelling)}</li>`
  })
  return `<ul>${lines.join('\n')}</ul>`
}
