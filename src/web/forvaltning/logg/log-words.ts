// The log's codes as people read them; a code without words stands as it is, never left out.
import type { Loggaktoer, LoggSvar } from '../../../http/contract-logg.ts'
import { type PersonType, sourceNames } from '../../../base/terms.ts'
import type { OfficeTexts } from '../use-office-texts.ts'

export type Row = LoggSvar['rader'][number]

/** Any code; the words are listed per code, and one that is not there is shown as it stands. */
const inWords = (words: Readonly<Record<string, string | undefined>>, code: string): string => words[code] ?? code

export const eventText = (code: string, { hendelser }: OfficeTexts): string => inWords(hendelser.hendelse, code)
export const outcomeText = (code: string, { hendelser }: OfficeTexts): string => inWords(hendelser.utfall, code)

export function actorText({ type, navn, slutterPaa, id }: Loggaktoer, { logg: words }: OfficeTexts): string {
  if (type === 'integrasjon') return words.fagsystem(id ?? words.ukjent)
  if (type === 'operatoer') return words.operatoer
  if (type === 'system') return words.system
  if (type === 'ukjent') return words.ukjent
  if (slutterPaa === null) return navn ?? words.ansattUkjent
  return navn === null ? words.ansattUtenNavn(slutterPaa) : words.ansattMedNavn(navn, slutterPaa)
}

const typeText = (type: string | null, { terms, logg }: OfficeTexts): string =>
  type === null ? logg.ukjent : (terms.persontype[type as PersonType] ?? type)

/** A source and what it answered, e.g. «Folkeregisteret: Kilden svarte ikke.» */
export const sourceText = (
  { kilde, utfall }: Row['personer'][number]['kilder'][number],
  { terms }: OfficeTexts,
): string => `${inWords(sourceNames, kilde)}: ${inWords({ ...terms.grunn, ok: 'ok' }, utfall)}`

/** Relations that were accepted without the register's word, and those it did not confirm; one sentence each. */
export function relationTexts({ personer }: Pick<Row, 'personer'>, texts: OfficeTexts): readonly string[] {
  const { logg: words } = texts
  return personer.flatMap(({ type, relasjon, overstyring }) => {
    if (overstyring !== null) return [words.overstyrt(typeText(type, texts), inWords(words.overstyringer, overstyring))]
    if (relasjon === null || relasjon === 'bekreftet') return []
    return [words.ikkeBekreftet(typeText(type, texts))]
  })
}
