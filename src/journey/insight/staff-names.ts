// Who of the staff may be named to the citizen they looked up: the municipality has chosen it, before the look-up and still; the
// municipality has given the name; and Folkeregisteret says now that the address is not protected. Unknown is hidden. Asked anew for
// every page that is read and every PDF, so a name that may no longer be shown is not shown from an answer that is frozen.
import type { Insight } from '../../access/insight.ts'
import type { Clock } from '../../base/clock.ts'
import type { ToldLookUp } from '../../base/insight-lines.ts'
import type { Personidentifikator } from '../../base/person-number.ts'
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
  readonly clock: Clock
}

/** The instant from which names are shown, without a break until today; null: they are not shown. `choices`: newest first. */
export function namedSince(choices: readonly InsightChoice[]): string | null {
  const off = choices.findIndex(({ ansattnavn }) => !ansattnavn)
  return choices[off < 0 ? choices.length - 1 : off - 1]?.fra ?? null
}

/** The most employees that one answer asks Folkeregisteret about, of the newest look-ups; those beyond it stand without a name. */
const mostChecks = 20

/** What is told, in the citizen's own case with the names that may be shown. */
export async function withStaffNames(
  entries: readonly InsightEntry[],
  insight: Insight,
  municipalities: ReadonlyMap<string, InsightMunicipality>,
  house: StaffHouse,
): Promise<readonly ToldLookUp[]> {
  const names = new Map<InsightEntry, string>()
  let left = mostChecks
  for (const [fiksOrgId, { organisasjonsnummer }] of municipalities) {
    const since = namedSince(await house.choices(fiksOrgId))
    const asked = entries.filter((entry) => mayName(entry, { fiksOrgId, since }))
    const pseudonyms = [...new Set(asked.flatMap(({ av }) => (av === null ? [] : [av])))]
    if (pseudonyms.length === 0) continue
    const staff = await house.staff({ fiksOrgId }, pseudonyms)
    const nameable = nameableOf(pseudonyms, staff).slice(0, left)
    left -= nameable.length
    const shown = await unprotected(nameable, { insight, fiksOrgId, organisasjonsnummer, house })
    for (const entry of asked) {
      const navn = shown.get(staff.get(entry.av ?? '')?.nummer ?? null)
      if (navn !== undefined) names.set(entry, navn)
    }
  }
  return entries.map((entry) => named(entry.told, names.get(entry)))
}

const mayName = (
  { told, fiksOrgId, fra, av }: InsightEntry,
  where: { readonly fiksOrgId: string; readonly since: string | null },
): boolean =>
  told.egen !== null && av !== null && fiksOrgId === where.fiksOrgId && where.since !== null && fra >= where.since

const named = (told: ToldLookUp, navn: string | undefined): ToldLookUp =>
  told.egen === null || navn === undefined
    ? told
    : { ...told, egen: { ...told.egen, hvem: { ...told.egen.hvem, navn } } }

interface Nameable {
  readonly ansatt: Personidentifikator
  readonly navn: string
}
/** Each employee once, whatever epochs' pseudonyms the rows have, in the order of the rows. */
function nameableOf(pseudonyms: readonly string[], staff: ReadonlyMap<string, StaffMember>): readonly Nameable[] {
  const found = new Map<Personidentifikator, string>()
  for (const pseudonym of pseudonyms) {
    const { nummer = null, navn = null } = staff.get(pseudonym) ?? {}
    if (nummer !== null && navn !== null) found.set(nummer, navn)
  }
  return [...found].map(([ansatt, navn]) => ({ ansatt, navn }))
}

interface Checking {
  readonly insight: Insight
  readonly fiksOrgId: string
  readonly organisasjonsnummer: string
  readonly house: StaffHouse
}

/** Number → name, of those whose address Folkeregisteret says is not protected. */
async function unprotected(
  nameable: readonly Nameable[],
  { insight, fiksOrgId, organisasjonsnummer, house }: Checking,
): Promise<ReadonlyMap<Personidentifikator | null, string>> {
  const shown = await Promise.all(
    nameable.map(async ({ ansatt, navn }) => {
      const check = await insight.staffCheck({ fiksOrgId, organisasjonsnummer, ansatt })
      const answer = await fetchGrading(house.upstream, check)
      await check.answered(answer.known ? null : answer.why, house.clock().toISOString())
      return answer.known && gradingOf(answer.value) === 'ugradert' ? ([ansatt, navn] as const) : null
    }),
  )
  return new Map(shown.filter((one) => one !== null))
}
