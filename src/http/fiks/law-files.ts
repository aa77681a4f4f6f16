// One service and income year of lov/ → the two YAML files that Fiks' yaml path gives in a zip: `beregning` (what counts, in which
// group, with which sign) and `visning` (where each post is shown). Fiks' own files are not published, so the form is ours; status
// and source go with every row, and a jurist can read it. The same law gives the same bytes.
import { strToU8, zipSync } from 'fflate'
import { stringify } from 'yaml'
import type { Gruppe, ManualPlace, PostPlace, PostSet, Teller } from '../../rules/post-set.ts'
import type { Visningskategori } from '../../rules/types.ts'

/** Local time without a zone: a zip keeps no zone, and the oldest time it can hold says that the files have no time of their own. */
const noTime = '1980-01-01T00:00:00'

export function lawZip(set: PostSet): Uint8Array {
  const name = `${set.beregningstype}-${set.inntektsaar}.yaml`
  const files = { [`beregning-${name}`]: beregningYaml(set), [`visning-${name}`]: visningYaml(set) }
  const packed = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const)
  return zipSync(Object.fromEntries(packed), { mtime: noTime })
}

/** What counts, group by group in the law table's order. A group that lies `under` another is part of its sum. */
export function beregningYaml(set: PostSet): string {
  const places = [...set.felt.values()]
  const manual = [...set.manuelle.values()]
  return text(countedLegend, {
    ...headOf(set),
    seksjoner: set.seksjoner,
    grupper: set.grupper.map((gruppe) => ({
      ...groupRow(gruppe),
      ...listed('poster', countedRows(places, gruppe)),
      ...listed('ekstraposter', manual.filter((place) => place.gruppe.id === gruppe.id).map(manualRow)),
    })),
  })
}

/** Every post of Skatteetaten that has a place: where it is shown, or why it is not kept. */
export function visningYaml(set: PostSet): string {
  const places = [...set.felt.values()]
  return text(shownLegend, {
    ...headOf(set),
    kategorier: categories
      .map((kategori) => ({ kategori, poster: places.filter(({ vises }) => vises === kategori).map(shownRow) }))
      .filter(({ poster }) => poster.length > 0),
    utelatt: places
      .filter(({ vises }) => vises === null)
      .map(({ navn, api, tekst, plass, kilde }) => ({
        tekniskNavn: navn,
        visningstekst: tekst,
        api,
        ...(plass === 'kommune' ? { brukesSom: 'skatteregnskapskommune' } : {}),
        grunn: kilde,
      })),
  })
}

const categories: readonly Visningskategori[] = ['INNTEKT', 'FRADRAG', 'GEVINST', 'TAP', 'FORMUE', 'GJELD', 'ANNET']

const countedLegend = [
  'Postene som teller i beregningen, gruppe for gruppe, med fortegn (operasjon). under: gruppen er en del av en annen gruppe.',
  'seksjoner: samme (i de samme gruppene), egen (egen delsum) eller utenRegel (vises, og resultatet er ufullstendig).',
  'paaroerende: slik setter en pårørendes post ned fradraget etter egenandelsforskriften § 5 annet ledd. pensjon: § 5 tredje ledd.',
  'skatteeffekt: teller ikke som inntekt, men skatten av posten tas ut av skattefradraget.',
  'overlapp: nyere navn som kan ha det samme beløpet. reserveFor: teller bare når den andre posten mangler.',
]
const shownLegend = [
  'Hvor hver post fra Skatteetaten vises, og hvilke som ikke tas vare på, med grunn. teller: posten er også med i beregningen.',
]
const commonLegend = [
  'Laget av lovtabellene i Grunnlag. status: bekreftet (sett i kilden), antatt (ikke publisert), tolkning (vår lesning av',
  'lovteksten) eller lokal (teller bare når kommunen har vedtatt det).',
]

/** Long lines stay whole, and nothing is written as a reference to something above: each row is read alone. */
const text = (legend: readonly string[], value: object): string =>
  [
    ...[...legend, ...commonLegend].map((line) => `# ${line}`),
    stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }),
  ].join('\n')

const headOf = ({ beregningstype, inntektsaar, regelversjon }: PostSet) => ({
  beregningstype,
  inntektsaar,
  regelversjon,
})

const listed = (name: string, rows: readonly object[]) => (rows.length === 0 ? {} : { [name]: rows })

const groupRow = (gruppe: Gruppe) => ({
  tekniskNavn: gruppe.id,
  visningstekst: gruppe.tittel,
  kategori: gruppe.kategori,
  operasjon: gruppe.operasjon,
  ...(gruppe.under === null ? {} : { under: gruppe.under }),
  ...(gruppe.videre ? { tellerIBeregningsbeloep: false } : {}),
  ...(gruppe.kapital ? { skattefriDelTrekkesUt: true } : {}),
  hjemmel: gruppe.hjemmel,
  status: gruppe.bevis,
  kilde: gruppe.kilde,
})

const countedRows = (places: readonly PostPlace[], gruppe: Gruppe) =>
  places.flatMap((place) => (place.teller?.gruppe.id === gruppe.id ? [countedRow(place, place.teller)] : []))

const countedRow = (place: PostPlace, teller: Teller) => ({
  ...postRow(place),
  operasjon: teller.operasjon,
  ...(teller.persontyper.length === 0 ? {} : { persontyper: [...teller.persontyper] }),
  ...(teller.paaroerende === null ? {} : { paaroerende: teller.paaroerende }),
  ...(teller.pensjon === null ? {} : { pensjon: teller.pensjon }),
  ...(teller.skatteeffekt === null ? {} : { skatteeffekt: teller.skatteeffekt }),
  ...(teller.overlapp.length === 0 ? {} : { overlapp: [...teller.overlapp] }),
  ...(teller.reserveFor === null ? {} : { reserveFor: teller.reserveFor }),
  ...proofOf(place),
})

const shownRow = (place: PostPlace) => ({
  ...postRow(place),
  teller: place.teller !== null,
  ...(place.infotekst === null ? {} : { infotekst: place.infotekst }),
  ...(place.ukjent ? { ukjentInnhold: true } : {}),
  ...proofOf(place),
})

const postRow = ({ navn, tekst, api }: PostPlace) => ({ tekniskNavn: navn, visningstekst: tekst, api })
const proofOf = ({ bevis, kilde }: PostPlace) => ({ status: bevis, kilde })

const manualRow = ({ definisjon, operasjon, paaroerende, kilde }: ManualPlace) => ({
  tekniskNavn: definisjon.id,
  visningstekst: definisjon.visningstekst,
  operasjon,
  persontyper: [...definisjon.persontyper],
  ...(definisjon.paakrevdFor.length === 0 ? {} : { paakrevdFor: [...definisjon.paakrevdFor] }),
  ...(paaroerende === null ? {} : { paaroerende }),
  kanEndreVisningstekst: definisjon.kanEndreVisningstekst,
  eksempeltekst: definisjon.eksempeltekst,
  status: definisjon.bevis,
  kilde,
})
