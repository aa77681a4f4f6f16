// A sentence of a rule, a rate or the law. In: as it was written in bokmål, and in the page's language where there is one. Out: the
// latter; else the bokmål, marked as Norwegian, so that it is read aloud as such.
import { useNorwegian } from '../texts/use-texts.tsx'

export function FromRule({ tekst, told = null }: { tekst: string; told?: string | null }) {
  const norwegian = useNorwegian()
  return told === null ? <span {...norwegian}>{tekst}</span> : told
}
