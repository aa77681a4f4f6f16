// A sentence of a rule, a rate, a record or the law. In: as it was written in bokmål, and in the page's language where there is one.
// Out: the latter; else the bokmål, marked as Norwegian, so that it is read aloud as such.
import { useNorwegian } from '../texts/use-texts.tsx'

export function FromRule({ tekst, told = null }: { tekst: string; told?: string | null }) {
  const norwegian = useNorwegian()
  if (told !== null || norwegian.lang === undefined) return told ?? tekst
  return <span {...norwegian}>{tekst}</span>
}
