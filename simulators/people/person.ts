// Builders of whole simulated people: register part, and per income year the three answers of Skatteetaten with the same
// settlement date. Theme files use these; what comes out is the format of person-file.ts.
import { birthDateOf, personidentifikator } from '../../src/base/person-number.ts'
import type { SimulatedPerson } from '../person-file.ts'
import { basesOf, grunnlagOf, withMinstefradrag, type YearPosts } from './posts.ts'
import { settlement, taxSection, type TaxTerms } from './tax.ts'

/** Words of the search page. Services are those the person is a good example for. */
export type Tjeneste = 'langtidsopphold' | 'praktiskBistand' | 'foreldrebetaling' | 'boligsosial'

export interface BuiltPerson {
  readonly fil: SimulatedPerson
  readonly tjenester: readonly Tjeneste[]
  /** One sentence in bokmål: why this person is here. */
  readonly fortelling: string
}

type Registerdel = SimulatedPerson['folkeregister']

/** Who the person is. `navn` = first names and surname; the last word is the surname. */
export interface Bio {
  readonly nummer: string
  readonly navn: string
  readonly tjenester?: readonly Tjeneste[]
  readonly fortelling: string
  /** Municipality of the address; null = no address in Norway. */
  readonly kommune?: string | null
  readonly gate?: string
  readonly register?: Partial<Registerdel>
}

export type Years = Pick<SimulatedPerson, 'summertskattegrunnlag' | 'beregnetskatt' | 'avregning'>

/** The demo's own municipality and the second one (Finnmark, tiltakssonen). */
const hjemkommune = '3203'
export const annenKommune = '5601'

const postnummer: Readonly<Record<string, string>> = { '3203': '1384', '5601': '9510', '5610': '9730', '4601': '5003' }

/** A person of register data and any number of years. Throws RangeError for a number with wrong control digits. */
export function person(bio: Bio, ...years: readonly Years[]): BuiltPerson {
  const words = bio.navn.split(' ')
  const kommune = bio.kommune === undefined ? hjemkommune : bio.kommune
  const folkeregister: Registerdel = {
    navn: { fornavn: words.slice(0, -1).join(' '), mellomnavn: null, etternavn: words.at(-1) ?? bio.navn },
    sivilstand: 'ugift',
    ektefelle: null,
    barn: [],
    adressebeskyttelse: 'ugradert',
    foedselsdato: birthDateOf(personidentifikator(bio.nummer)),
    bostedsadresse: kommune === null ? null : address(bio, kommune),
    ...bio.register,
  }
  const fil = { personidentifikator: bio.nummer, folkeregister, ...merged(years) }
  return { fil, tjenester: bio.tjenester ?? [], fortelling: bio.fortelling }
}

/** A house of the person's own unless a street is given: people share an address only when they are meant to. */
function address(bio: Bio, kommune: string): NonNullable<Registerdel['bostedsadresse']> {
  const [adressenavn, husnummer] = /^(.+) (\d+)$/.exec(bio.gate ?? '')?.slice(1) ?? [
    'Oppdiktetveien',
    bio.nummer.slice(6, 9),
  ]
  return {
    adressenavn: adressenavn ?? 'Oppdiktetveien',
    husnummer: String(Number(husnummer)),
    postnummer: postnummer[kommune] ?? '0001',
    kommunenummer: kommune,
  }
}

function merged(years: readonly Years[]): Years {
  return {
    summertskattegrunnlag: Object.assign({}, ...years.map((y) => y.summertskattegrunnlag ?? {})),
    beregnetskatt: Object.assign({}, ...years.map((y) => y.beregnetskatt ?? {})),
    avregning: Object.assign({}, ...years.map((y) => y.avregning ?? {})),
  }
}

/** Tax terms of a person, and the dates when they are not the builder's own. */
export interface Terms extends Partial<TaxTerms> {
  /** Forskuddstrekk; the default leaves a little over or under. */
  readonly trekk?: number
  readonly oppgjoersdato?: string
  /** Time of day of ajourholdstidspunkt. */
  readonly tid?: string
}

const dates = ['03-24', '04-10', '05-06', '05-28', '06-12', '06-24'] as const
export const settledOn = (nummer: string, aar: number): string =>
  `${aar + 1}-${dates[Number(nummer[10]) % 6] ?? '06-24'}`

/** A settled year: Summert skattegrunnlag, Beregnet skatt and Avregning of the same day. */
export function settled(nummer: string, aar: number, posts: YearPosts, terms: Terms = {}): Years {
  const whole = withMinstefradrag(posts)
  const bases = basesOf(whole)
  const kommune = terms.kommune ?? hjemkommune
  const section = taxSection(bases, { ...terms, kommune })
  const head = headOf(nummer, aar, terms.oppgjoersdato ?? settledOn(nummer, aar), terms.tid)
  const trekk = terms.trekk ?? Math.max(0, section.beregnetSkatt + Number(nummer.slice(6, 9)) * 20 - 5000)
  return {
    summertskattegrunnlag: { [aar]: { oppgjoer: { ...head, stadie: 'oppgjoer', grunnlag: grunnlagOf(whole) } } },
    beregnetskatt: {
      [aar]: { ...head, inntektsaar: aar, beregnetSkattFastland: section, anvendtTolvdelForTrinnskatt: 12 },
    },
    avregning: { [aar]: { ...head, fastland: settlement(section.beregnetSkatt, trekk, kommune) } },
  }
}

/** A year with a draft only: no settlement date, no calculated tax. */
export function draft(nummer: string, aar: number, posts: YearPosts): Years {
  const { skatteoppgjoersdato: _none, ...head } = headOf(nummer, aar, `${aar + 1}-03-12`)
  const utkast = { ...head, stadie: 'utkast', grunnlag: grunnlagOf(withMinstefradrag(posts)) }
  return { summertskattegrunnlag: { [aar]: { utkast } } }
}

/** The parts that the answers about one person and year have in common. */
export const headOf = (personidentifikator: string, aar: number, oppgjoersdato: string, tid = '07:21:24.518Z') => ({
  personidentifikator,
  inntektsaar: String(aar),
  skjermet: false,
  skatteoppgjoersdato: oppgjoersdato,
  ajourholdstidspunkt: `${oppgjoersdato}T${tid}`,
})

/** An amount of income year 2023 carried to another year, 4 % a year, whole kroner. */
export type Grow = (amountIn2023: number) => number
const grower =
  (aar: number): Grow =>
  (amount) =>
    Math.floor((amount * (1000 + 40 * (aar - 2023))) / 1000)

/** Settled years from the first to the last, both included. */
export function settledYears(
  nummer: string,
  span: readonly [number, number],
  posts: (aar: number, grow: Grow) => YearPosts,
  terms: Terms = {},
): Years {
  const list = Array.from({ length: span[1] - span[0] + 1 }, (_, i) => span[0] + i)
  return merged(list.map((aar) => settled(nummer, aar, posts(aar, grower(aar)), terms)))
}

/** Names that changed: the year's own word for alderspensjon and for bank deposits. */
export const alderspensjon = (aar: number, beloep: number) =>
  aar < 2022 ? { samletPensjonFraFolketrygden: beloep } : { alderspensjonFraFolketrygden: beloep }
export const bankinnskudd = (aar: number, beloep: number) =>
  aar < 2022 ? { samletInnskuddIInnenlandskeBanker: beloep } : { innskudd: beloep }

/** Names of wages, interest and service pension, which are long and much used. */
export const loenn = (beloep: number) => ({ samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt: beloep })
export const bankrenter = (beloep: number) => ({ samledeOpptjenteRenterIInnenlandskeBanker: beloep })
export const laanerenter = (beloep: number) => ({ samledePaaloepteRenterPaaGjeldIInnenlandskeBanker: beloep })
export const tjenestepensjon = (beloep: number) => ({
  samletAnnenPensjonMedTrekkpliktEksklusiveEktefelletillegg: beloep,
})
