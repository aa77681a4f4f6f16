// Facts and frames for the tests of the record: one resident with 1000 kr of work and 100 kr of tax, unless said otherwise.
import { known, type Reason, unknown } from '../base/fact.ts'
import { kroner } from '../base/money.ts'
import type { Api, PersonType, Stadie } from '../base/terms.ts'
import type { PersonFacts, TaxAnswer } from '../facts/types.ts'
import { lawOnDisk } from '../rules/law-for-tests.ts'
import type { Frame } from './decide.ts'

/** Read when a test asks. */
export const law = {
  get postSets() {
    return lawOnDisk().postSets
  },
  get rates() {
    return lawOnDisk().rates
  },
}
export const source = (api: Api) => ({ api, hentet: '2026-11-21T10:00:00Z' })
export const answer = (
  poster: TaxAnswer['poster'],
  stadie: Stadie = 'OPPGJOER',
  ukjenteNavn: string[] = [],
): TaxAnswer => ({
  poster,
  ukjenteNavn,
  stadie,
  skatteoppgjoersdato: '2024-05-01',
  ajourholdstidspunkt: '2024-05-01T10:00:00Z',
  skatteregnskapskommune: '0301',
})
export const post = (
  navn: string,
  beloep: number,
  api: TaxAnswer['poster'][number]['api'] = 'summertskattegrunnlag',
) => ({
  api,
  navn,
  seksjon: 'fastland' as const,
  beloep: kroner(beloep),
})
const tax = post('/beregnetSkattFastland/informasjonTilSkattelister/beregnetSkatt', 100, 'beregnetskatt')

export function person(identifikator: string, type: PersonType, more: Partial<PersonFacts> = {}): PersonFacts {
  return {
    identifikator,
    type,
    navn: known('n', { fornavn: 'Ola', mellomnavn: null, etternavn: 'Test' }, source('folkeregister')),
    summertskattegrunnlag: known('s', answer([post('annenArbeidsinntekt', 1000)]), source('summertskattegrunnlag')),
    beregnetskatt: type === 'SOEKER' ? known('b', answer([tax]), source('beregnetskatt')) : unknown('b', 'not-asked'),
    avregning: known('a', answer([]), source('avregning')),
    ...more,
  }
}
export const frame = (personer: Frame['personer'], more: Partial<Frame> = {}): Frame => ({
  id: 'r1',
  kommune: { navn: 'Prøve', organisasjonsnummer: '000000000', kommunenummer: '0301' },
  fiksOrgId: 'o',
  rolle: { id: 'x', navn: 'Rolle', tjenesteomraade: 'T' },
  hjemmel: ['§'],
  rettighetspakke: 'p',
  beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
  inntektsaar: 2023,
  soeketidspunkt: '2026-11-21T10:00:00Z',
  saksreferanse: null,
  personer,
  ...more,
})
export const tenkt = (beloep: number) => ({
  identifikator: 'b',
  manuelle: [{ id: 'kommune.tenktEtterlattePensjon', beloep: kroner(beloep) }],
})
export const alone = [{ identifikator: 'a', manuelle: [] }]
export const pair = (beloep: number) => [...alone, tenkt(beloep)]
export const none = (why: Reason) => ({ summertskattegrunnlag: unknown('s', why, 'SSG-008') })
