// What a role is: its law, what it may ask, and when.
import { Heading } from '@digdir/designsystemet-react'
import { findRegisterdel } from '../../../base/register-parts.ts'
import { type Api, apier } from '../../../base/terms.ts'
import { printDate, printInstant } from '../../../base/print.ts'
import type { Tjenesteomraader } from '../../../http/contract-administrasjon.ts'
import { type Fact, Facts, LawLines } from '../../page/facts.tsx'
import { recommendedParts } from './role-draft.ts'
import type { ListedRole } from './role-status.ts'
import { FromRule } from '../../page/from-rule.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

export type Area = Tjenesteomraader['tjenesteomraader'][number]

export function RoleFacts({ role, area }: { role: ListedRole; area: Area | undefined }) {
  const { roller: words, registerdeler: names, terms } = useOfficeTexts()
  const { fra, til, opprettet } = role
  const partName = (del: string): string => {
    const known = findRegisterdel(del)
    return known === null ? del : names[known]
  }
  const law = area === undefined || area.hjemmel === 'ukjent' ? null : area.hjemmel
  const sources = (role.registre ?? area?.skatt?.apier ?? []).map((api) => (isApi(api) ? terms.api[api] : api))
  const parts = (role.folkeregisterdeler ?? recommendedParts).map(partName)
  const facts: readonly Fact[] = [
    [words.tjenesteomraade, <Fixed key="omraade" navn={area?.navn ?? role.tjenesteomraade} />],
    [words.nyttSkjema.hjemmel, law === null ? words.nyttSkjema.hjemmelUkjent : <LawLines key="lov" lines={law} />],
    [words.registre, sources],
    [words.deler, parts.join(', ')],
    [words.periode, fra === null && til === null ? words.alltid : words.fraTil(day(fra), day(til))],
    [words.opprettet, opprettet === null ? null : printInstant(opprettet)],
  ]
  return (
    <section className="admin-section" aria-labelledby="om-rollen">
      <Heading level={2} data-size="sm" id="om-rollen">
        {words.om}
      </Heading>
      <Facts rows={facts} />
    </section>
  )
}

function Fixed({ navn }: { navn: string }) {
  const { roller: words } = useOfficeTexts()
  return (
    <>
      <FromRule tekst={navn} /> <span className="quiet">({words.fast})</span>
    </>
  )
}

const isApi = (text: string): text is Api => apier.some((api) => api === text)
const day = (text: string | null): string | null => (text === null ? null : printDate(text))
