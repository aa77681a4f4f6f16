// How the rows that fit are spread; each line is a button that narrows the search.
import { Button, Details, Heading } from '@digdir/designsystemet-react'
import type { LoggSvar } from '../../../http/contract-logg.ts'
import { FromRule } from '../../page/from-rule.tsx'
import type { LogDraft } from './log-draft.ts'
import { actorText, eventText, outcomeText } from './log-words.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

interface FacetsProps {
  readonly svar: LoggSvar
  readonly areas: readonly { readonly kode: string; readonly navn: string }[]
  readonly onNarrow: (part: Partial<LogDraft>) => void
}
interface Line {
  readonly tekst: string
  /** Of the law: bokmål in every language. */
  readonly fraLov?: true
  readonly antall: number
  readonly part: Partial<LogDraft>
}
const shown = 8

export function Facets({ svar: { fasetter }, areas, onNarrow }: FacetsProps) {
  const texts = useOfficeTexts()
  const { logg: words } = texts
  const areaName = (kode: string): string => areas.find((area) => area.kode === kode)?.navn ?? kode
  const groups: readonly (readonly [keyof typeof words.vedNavn, readonly Line[]])[] = [
    [
      'hendelse',
      fasetter.hendelse.map(({ verdi, antall }) => line(eventText(verdi, texts), antall, { hendelse: verdi })),
    ],
    ['utfall', fasetter.utfall.map(({ verdi, antall }) => line(outcomeText(verdi, texts), antall, { utfall: verdi }))],
    [
      'aktoer',
      fasetter.aktoer.flatMap(({ aktoer, rad, antall }) => {
        const navn = actorText(aktoer, texts)
        // A row of a machine names no member of staff to search for.
        return aktoer.type === 'person' ? [line(navn, antall, { samme: { rad, navn } })] : []
      }),
    ],
    [
      'tjenesteomraade',
      fasetter.tjenesteomraade.map(({ verdi, antall }) => ({
        ...line(areaName(verdi), antall, { tjenesteomraade: verdi }),
        fraLov: true,
      })),
    ],
    ['rolle', fasetter.rolle.map(({ verdi, navn, antall }) => line(navn ?? verdi, antall, { rolle: verdi }))],
  ]
  return (
    <Details>
      <Details.Summary>{words.avgrens}</Details.Summary>
      <Details.Content>
        <div className="facets">
          {groups.map(([name, lines]) => (
            <FacetGroup key={name} name={words.vedNavn[name]} lines={lines} onNarrow={onNarrow} />
          ))}
        </div>
      </Details.Content>
    </Details>
  )
}

const line = (tekst: string, antall: number, part: Partial<LogDraft>): Line => ({ tekst, antall, part })

type GroupProps = { name: string; lines: readonly Line[]; onNarrow: FacetsProps['onNarrow'] }

function FacetGroup({ name, lines, onNarrow }: GroupProps) {
  if (lines.length === 0) return null
  return (
    <section aria-label={name}>
      <Heading level={2} data-size="2xs">
        {name}
      </Heading>
      <ul className="plain">
        {lines.slice(0, shown).map(({ tekst, fraLov, antall, part }) => (
          <li key={tekst}>
            <Button variant="tertiary" data-size="sm" onClick={() => onNarrow(part)}>
              {fraLov ? <FromRule tekst={tekst} /> : tekst} ({antall})
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
