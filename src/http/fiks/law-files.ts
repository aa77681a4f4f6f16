// One service and income year of lov/ → the two YAML files that Fiks' yaml path gives in a zip: `beregning` (what counts, in which
// group, with which sign) and `visning` (where each post is shown). Fiks' own files are not published, so the form is ours; status
// and source go with every row, and a jurist can read it. The same law gives the same bytes.
import { strToU8, zipSync } from 'fflate'
import { stringify } from 'yaml'
import type { Gruppe, ManualPlace, PostPlace, PostSet, Teller } from '../../rules/post-set.ts'
import type { Visningskategori } from '../../rules/types.ts'
import { commonLegend, countedLegend, ruleOf, shownLegend } from './law-legend.ts'
import { forService } from './v1-values.ts'

/** Local time without a zone: a zip keeps no zone, and the oldest time it can hold says that the files have no time of their own. */
const noTime = '1980-01-01T00:00:00'

/** `forskrift`: full names with their FOR-number, as lov/hjemler.yaml has them. */
export function lawZip(set: PostSet, forskrift: readonly string[]): Uint8Array {
  const name = `${set.beregningstype}-${set.inntektsaar}.yaml`
  const files = {
    [`beregning-${name}`]: beregningYaml(set, forskrift),
    [`visning-${name}`]: visningYaml(set, forskrift),
  }
  const packed = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const)
  return zipSync(Object.fromEntries(packed), { mtime: noTime })
}

/** What counts, group by group in the law table's order. A group that lies `under` another is part of its sum. */
function beregningYaml(set: PostSet, forskrift: readonly string[]): string {
  const places = [...set.felt.values()]
  const manual = [...set.manuelle.values()]
  return text(countedLegend, {
    ...headOf(set, forskrift),
    seksjoner: set.seksjoner,
    grupper: set.grupper.map((gruppe) => ({
      ...groupRow(gruppe),
      ...listed('poster', countedRows(places, gruppe)),
      ...listed(
        'ekstraposter',
        manual.filter((place) => place.gruppe.id === gruppe.id).map((place) => manualRow(place, set)),
      ),
    })),
  })
}

/** Every post of Skatteetaten that has a place: where it is shown, or why it is not kept. */
function visningYaml(set: PostSet, forskrift: readonly string[]): string {
  const places = [...set.felt.values()]
  return text(shownLegend, {
    ...headOf(set, forskrift),
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

/** Long lines stay whole, and nothing is written as a reference to something above: each row is read alone. */
const text = (legend: readonly string[], value: object): string =>
  [
    ...[...legend, ...commonLegend].map((line) => `# ${line}`),
    stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }),
  ].join('\n')

const headOf = ({ beregningstype, inntektsaar, regelversjon }: PostSet, forskrift: readonly string[]) => ({
  beregningstype,
  inntektsaar,
  regelversjon,
  forskrift: [...forskrift],
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
  ...(ruleOf[gruppe.id] === undefined ? {} : { regel: ruleOf[gruppe.id] }),
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

/** The person types are those that `verdier` gives: the service's own request refuses the rest. */
function manualRow({ definisjon, operasjon, paaroerende, kilde }: ManualPlace, { beregningstype }: PostSet) {
  const { id, visningstekst, persontyper, paakrevdFor, kanEndreVisningstekst, eksempeltekst, bevis } = forService(
    definisjon,
    beregningstype,
  )
  return {
    tekniskNavn: id,
    visningstekst,
    operasjon,
    persontyper: [...persontyper],
    ...(paakrevdFor.length === 0 ? {} : { paakrevdFor: [...paakrevdFor] }),
    ...(paaroerende === null ? {} : { paaroerende }),
    kanEndreVisningstekst,
    eksempeltekst,
    status: bevis,
    kilde,
  }
}
