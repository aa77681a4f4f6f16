// The log as a table for a spreadsheet: one row per row of evidence, the same parts as on the page. Cells are made safe by csv.ts.
import { csvText } from '../base/csv.ts'
import type { LogAnswer } from './log-search.ts'
import type { LogActor, LogView } from './log-view.ts'

const heading = [
  'Rad',
  'Tidspunkt (UTC)',
  'Hendelse',
  'Fase',
  'Utfall',
  'Hvem',
  'På vegne av',
  'Rolle',
  'Tjenesteområde',
  'Hjemmel',
  'Inntektsår',
  'Saksreferanse',
  'Begrunnelse',
  'Antall personer',
  'Forespørsel',
]

/** UTF-8. What was left out is said in the last line. */
export function logTable({ rader, flereTreff, antallTreff }: LogAnswer): Uint8Array {
  const left = flereTreff || antallTreff > rader.length
  const note = left ? [[`Tabellen har ${rader.length} rader, og det finnes flere. Avgrens søket.`]] : []
  return Buffer.from(csvText([heading, ...rader.map(cells), ...note]))
}

const cells = (row: LogView): string[] => [
  String(row.rad),
  row.tidspunkt,
  row.hendelse,
  row.fase,
  row.utfall,
  actorText(row.aktoer),
  row.paaVegneAv === null ? '' : actorText(row.paaVegneAv),
  row.rolle === null ? '' : (row.rolle.navn ?? row.rolle.id),
  row.tjenesteomraade ?? '',
  row.hjemmel?.join(', ') ?? '',
  row.inntektsaar === null ? '' : String(row.inntektsaar),
  row.saksreferanse ?? '',
  row.begrunnelse ?? '',
  String(row.personer.length),
  row.requestId,
]

const kinds = {
  person: 'Ansatt',
  integrasjon: 'Fagsystem',
  operatoer: 'Operatør',
  system: 'Grunnlag',
  ukjent: 'Ukjent',
} as const

/** A person: the name and the last four digits, as far as they are known. */
export function actorText({ type, navn, slutterPaa, id }: LogActor): string {
  if (type !== 'person') return id === null ? kinds[type] : `${kinds[type]} ${id}`
  const end = slutterPaa === null ? 'ukjent nummer' : `nummer som slutter på ${slutterPaa}`
  return `${navn ?? kinds.person} (${end})`
}
