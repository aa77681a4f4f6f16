// Who of the staff may be named to the citizen they looked up: the municipality has chosen it, before the look-up and still; the
// municipality has given the name; and Folkeregisteret says now that the address is not protected. Unknown is hidden.
import type { Insight } from '../../access/insight.ts'
import { gradingOf } from '../../facts/register-address.ts'
import type { StaffMember } from '../../store/audit-search-types.ts'
import type { InsightChoice, InsightMunicipality } from '../../store/insight-types.ts'
import { fetchGrading } from '../../upstream/folkeregister/grading.ts'
import type { Upstream } from '../../upstream/source.ts'
import type { InsightEntry } from './entry-types.ts'

export interface StaffHouse {
  readonly choices: (fiksOrgId: string) => Promise<readonly InsightChoice[]>
  readonly staff: (
    key: { fiksOrgId: string },
    pseudonyms: readonly string[],
  ) => Promise<ReadonlyMap<string, StaffMember>>
  readonly upstream: Upstream
}
/** An entry, and the pseudonym of the person who acted (or on whose behalf a machine did); null: none. */
export interface Acted {
  readonly entry: InsightEntry
  readonly av: string | null
}

/** The instant from which names are shown, without a break until today; null: they are not shown. `choices`: newest first. */
export function namedSince(choices: readonly InsightChoice[]): string | null {
  const off = choices.findIndex(({ ansattnavn }) => !ansattnavn)
  return choices[off < 0 ? choices.length - 1 : off - 1]?.fra ?? null
}

/** The entries, those of the citizen's own case with the names that may be shown. */
export async function withStaffNames(
  acted: readonly Acted[],
  insight: Insight,
  municipalities: ReadonlyMap<string, InsightMunicipality>,
  house: StaffHouse,
): Promise<readonly InsightEntry[]> {
  const names = new Map<string, string>()
  for (const [fiksOrgId, { organisasjonsnummer }] of municipalities) {
    const since = namedSince(await house.choices(fiksOrgId))
    const asked = acted.filter(({ entry, av }) => mayName(entry, av, { fiksOrgId, since }))
    const pseudonyms = [...new Set(asked.flatMap(({ av }) => (av === null ? [] : [av])))]
    if (pseudonyms.length === 0) continue
    const staff = await house.staff({ fiksOrgId }, pseudonyms)
    const about = { insight, fiksOrgId, organisasjonsnummer, staff, house }
    for (const [av, navn] of await unprotected(about))
      for (const { entry } of asked.filter((one) => one.av === av)) names.set(keyOf(entry), navn)
  }
  return acted.map(({ entry }) => named(entry, names.get(keyOf(entry))))
}

const keyOf = ({ sted }: InsightEntry): string => `${sted.fiksOrgId} ${sted.rad}`

const mayName = (
  { egen, sted, tidspunkt }: InsightEntry,
  av: string | null,
  { fiksOrgId, since }: { fiksOrgId: string; since: string | null },
): boolean => egen !== null && av !== null && sted.fiksOrgId === fiksOrgId && since !== null && tidspunkt >= since

const named = (entry: InsightEntry, navn: string | undefined): InsightEntry =>
  entry.egen === null || navn === undefined
    ? entry
    : { ...entry, egen: { ...entry.egen, hvem: { ...entry.egen.hvem, navn } } }

interface Asked {
  readonly insight: Insight
  readonly fiksOrgId: string
  readonly organisasjonsnummer: string
  readonly staff: ReadonlyMap<string, StaffMember>
  readonly house: StaffHouse
}

/** Pseudonym → name, of those whose address Folkeregisteret says is not protected. */
async function unprotected({ insight, fiksOrgId, organisasjonsnummer, staff, house }: Asked) {
  const shown = await Promise.all(
    [...staff].map(async ([pseudonym, { nummer: ansatt, navn }]) => {
      if (ansatt === null || navn === null) return null
      const check = await insight.staffCheck({ fiksOrgId, organisasjonsnummer, ansatt })
      const answer = await fetchGrading(house.upstream, check)
      return answer.known && gradingOf(answer.value) === 'ugradert' ? ([pseudonym, navn] as const) : null
    }),
  )
  return new Map(shown.filter((one) => one !== null))
}
