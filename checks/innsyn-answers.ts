// A citizen's answer with a look-up of every kind that the page can tell of: each case, deed, outcome, kind of data and sort of actor,
// with and without what the evidence may lack. In: the real answer of the demo. Out: the same, with those look-ups after its own.
import type { ToldActor, ToldLookUp, ToldOwn, ToldPart } from '../src/base/insight-lines.ts'
import { insightAreas, insightCases, insightDeeds, insightKinds, insightOutcomes } from '../src/base/insight-words.ts'
import type { InnsynSvar } from '../src/http/contract-innsyn.ts'

const part: ToldPart = {
  tidspunkt: '2026-11-20T10:00:00.000Z',
  handling: null,
  inntektsaar: null,
  opplysninger: [],
  utfall: 'sett',
  feilPerson: false,
}
const organisasjon = { navn: 'Asker kommune', organisasjonsnummer: '920125298' }
const actors: readonly ToldActor[] = [
  { type: 'ansatt', navn: null, organisasjon: null },
  { type: 'ansatt', navn: 'Kari Lund', organisasjon: null },
  { type: 'fagsystem', navn: null, organisasjon },
  { type: 'fagsystem', navn: 'Kari Lund', organisasjon: { ...organisasjon, navn: null } },
  { type: 'ukjent', navn: null, organisasjon: null },
]
const own: ToldOwn = {
  tjeneste: { kode: 'HELSE_PRAKTISK_BISTAND', tekst: 'Helse og omsorg: Praktisk bistand' },
  hjemmel: ['helse- og omsorgstjenesteloven § 11-2', 'skatteforvaltningsloven § 3-3 første ledd'],
  saksreferanse: '2026/17',
  begrunnelse: { kode: 'klage', tekst: 'Klage eller omgjøring skal behandles' },
  hvem: actors[0] as ToldActor,
}
const unknown: ToldOwn = {
  ...own,
  tjeneste: { kode: 'GAMMEL', tekst: null },
  hjemmel: null,
  begrunnelse: { kode: 'gammel', tekst: null },
}
const mine = { sak: 'egen', omraade: 'helse-og-omsorg' } as const

/** By index over one list, whichever of another comes in turn. */
const turn = <T>(list: readonly T[], i: number): T => list[i % list.length] as T

const lookUps: readonly Omit<ToldLookUp, 'nr' | 'kommune'>[] = [
  ...actors.map((hvem, i) => ({
    ...mine,
    deler: [{ ...part, inntektsaar: 2023, handling: turn(insightDeeds, i), utfall: turn(insightOutcomes, i) }],
    egen: { ...own, hvem },
  })),
  { ...mine, deler: [{ ...part, opplysninger: insightKinds, utfall: 'slettet', feilPerson: true }], egen: unknown },
  { ...mine, deler: [{ ...part, opplysninger: ['ukjent'] }], egen: { ...own, tjeneste: null } },
  {
    ...mine,
    deler: insightOutcomes.map((utfall, i) => ({
      ...part,
      utfall,
      handling: turn(insightDeeds, i),
      inntektsaar: i === 0 ? 2023 : null,
      opplysninger: insightKinds.slice(i, i + 2),
    })),
    egen: own,
  },
  ...insightCases
    .filter((sak) => sak !== 'egen')
    .map((sak, i) => ({ sak, omraade: turn(insightAreas, i), deler: [part], egen: null })),
  { sak: 'annens', omraade: turn(insightAreas, 3), deler: [part, part], egen: null },
]

export const withEveryKind = (real: InnsynSvar): InnsynSvar => ({
  ...real,
  antall: real.antall + lookUps.length,
  iAlt: real.iAlt + lookUps.length,
  oppslag: [
    ...real.oppslag,
    ...lookUps.map((told, i) => ({ ...told, nr: real.oppslag.length + i + 1, kommune: 'Asker' })),
  ],
})
