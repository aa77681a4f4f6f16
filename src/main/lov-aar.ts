// npm run lov:aar -- <tjeneste> <aar>: the post set of one service and income year as a jurist reads it: groups with what counts in
// them, sign, status and source, then the manual posts, then what is only shown. Prints the law table, no person's data.
import { beregningstyper } from '../base/terms.ts'
import { type Gruppe, type PostPlace, type PostSet, postSetFor } from '../rules/post-sets.ts'
import { readLawBooks } from './law-files.ts'
import { SettingsProblem } from './settings.ts'

/** Short names and beregningstyper alike. */
const names: Readonly<Record<string, (typeof beregningstyper)[number]>> = {
  langtidsopphold: 'LANGTIDSOPPHOLD_INSTITUSJON',
  'praktisk-bistand': 'PRAKTISK_BISTAND',
  'barnehage-sfo': 'BARNEHAGE_SFO',
}

/** Throws Error saying what to write when the service or year has no set. */
export function lovAar([tjeneste = '', aar = '']: readonly string[]): void {
  const beregningstype = names[tjeneste] ?? beregningstyper.find((one) => one === tjeneste)
  const set =
    beregningstype === undefined ? null : postSetFor(readLawBooks().rules.postSets, beregningstype, Number(aar))
  if (set === null)
    throw new SettingsProblem([`Skriv npm run lov:aar -- <${Object.keys(names).join('|')}> <inntektsår fra 2021>`])
  for (const line of linesOf(set)) console.log(line)
}

export function linesOf(set: PostSet): readonly string[] {
  const places = [...set.felt.values()]
  return [
    `${set.beregningstype} ${set.inntektsaar} (${set.regelversjon})`,
    ...set.grupper.flatMap((gruppe) => groupLines(gruppe, places)),
    '\nManuelle poster',
    ...[...set.manuelle.values()].map(
      ({ definisjon: post, operasjon, gruppe }) =>
        `  ${sign(operasjon)} ${post.id} i ${gruppe.id}, for ${post.persontyper.join(' ')}${post.paakrevdFor.length > 0 ? `, påkrevd for ${post.paakrevdFor.join(' ')}` : ''} [${post.bevis}]`,
    ),
    '\nVises, teller ikke',
    ...places
      .filter(({ plass }) => plass === 'visning')
      .map((place) => `  i ${place.navn} «${place.tekst}» ${place.vises} [${place.bevis}]`),
    '\nUtelatt',
    ...places
      .filter(({ plass, api }) => plass === 'utelatt' && api === 'summertskattegrunnlag')
      .map(({ navn, kilde }) => `  ${navn}: ${kilde}`),
  ]
}

const sign = (operasjon: Gruppe['operasjon']): string => (operasjon === 'ADDERE' ? '+' : '−')

function groupLines(gruppe: Gruppe, places: readonly PostPlace[]): string[] {
  const own = places.filter(({ teller }) => teller?.gruppe.id === gruppe.id)
  return [
    `\n${sign(gruppe.operasjon)} ${gruppe.id} «${gruppe.tittel}» ${gruppe.kategori}${gruppe.under === null ? '' : `, under ${gruppe.under}`}, ${gruppe.hjemmel} [${gruppe.bevis}]`,
    ...own.map(
      ({ navn, tekst, teller, bevis, kilde }) =>
        `  ${sign(teller?.operasjon ?? 'ADDERE')} ${navn} «${tekst}» [${bevis}] ${kilde}`,
    ),
  ]
}
