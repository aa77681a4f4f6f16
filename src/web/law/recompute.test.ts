// The browser's own sum: the published langtid example, worked again from a record, and again with a manual post.
// Source of the amounts: KS' developer documentation, example for 2023 (567 127 = 801 718 − 234 591).
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { known, unknown } from '../../base/fact.ts'
import { kroner } from '../../base/money.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import { checkRates } from '../../rates/check-rates.ts'
import { grunnlag } from '../../rules/grunnlag.ts'
import { lawFile } from '../../rules/law-file.ts'
import { checkPostSets, postSetFor } from '../../rules/post-sets.ts'
import type { Grunnlag, TaxPost } from '../../rules/types.ts'
import type { Law } from '../../rules/work.ts'
import { canRecompute, recompute } from './recompute.ts'

const text = (file: string) => readFileSync(file, 'utf8')
const table = (file: string) => lawFile(file, text(file))
const sets = checkPostSets(table('lov/felt.yaml'), [table('lov/poster/langtidsopphold-institusjon.yaml')])
const rates = checkRates([
  { file: 'lov/satser/alminnelig-skattesats.yaml', text: text('lov/satser/alminnelig-skattesats.yaml') },
])
const law: Law = { set: postSetFor(sets, 'LANGTIDSOPPHOLD_INSTITUSJON', 2023)!, rates }

const resident = '04817299771'
const spouse = '27847099416'
const post = (navn: string, beloep: number, api: TaxPost['api'] = 'summertskattegrunnlag'): TaxPost => ({
  api,
  navn,
  seksjon: 'fastland',
  beloep: kroner(beloep),
})
const answer = (id: string, poster: TaxPost[]) =>
  known(
    id,
    {
      poster,
      ukjenteNavn: [],
      stadie: 'OPPGJOER' as const,
      skatteoppgjoersdato: '2024-02-15',
      ajourholdstidspunkt: null,
      skatteregnskapskommune: '0301',
    },
    { api: 'summertskattegrunnlag', hentet: '2026-11-21T12:00:00Z' },
  )

function record(sums: Pick<Grunnlag, 'beregningsbeloep' | 'grunnlagEgenandel'>): ResultatSvar {
  const person = {
    skjermet: false,
    stadie: 'OPPGJOER',
    skatteoppgjoersdato: null,
    registreringstidspunkt: null,
  } as const
  const none = unknown('x', 'not-asked')
  return {
    id: 'r',
    format: 1,
    kommune: { navn: 'K', organisasjonsnummer: '', kommunenummer: '' },
    fiksOrgId: '',
    rolle: { id: '', navn: '', tjenesteomraade: '' },
    hjemmel: [],
    rettighetspakke: '',
    beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
    inntektsaar: 2023,
    soeketidspunkt: '2026-11-21T12:00:00Z',
    stadie: 'OPPGJOER',
    personer: [
      { identifikator: resident, type: 'SOEKER', ...person, manuelle: [] },
      {
        identifikator: spouse,
        type: 'EKTEFELLE',
        ...person,
        manuelle: [{ id: 'kommune.tenktEtterlattePensjon', beloep: kroner(0) }],
      },
    ],
    fakta: [
      {
        identifikator: resident,
        type: 'SOEKER',
        navn: none,
        summertskattegrunnlag: answer('s0', [
          post('samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt', 767_670),
          post('avkortetFordelVedElektroniskKommunikasjon', 4_392),
          post('samledeOpptjenteRenterIInnenlandskeBanker', 2_163),
          post('utbytteFraAksje', 27_493),
          post('oppjustertTilleggTilUtbytteFraAksje', 19_795),
        ]),
        beregnetskatt: answer('b0', [
          post('/beregnetSkattFastland/informasjonTilSkattelister/beregnetSkatt', 234_591, 'beregnetskatt'),
        ]),
        avregning: none,
      },
      {
        identifikator: spouse,
        type: 'EKTEFELLE',
        navn: none,
        summertskattegrunnlag: answer('s1', [
          post('samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt', 142_622),
          post('avkortetFordelVedElektroniskKommunikasjon', 3_600),
        ]),
        beregnetskatt: none,
        avregning: none,
      },
    ],
    grunnlag: { ...emptyGrunnlag, ...sums },
    mangler: [],
    merknader: [],
    ufullstendig: false,
    saksreferanse: null,
    forrige: null,
  }
}
const emptyGrunnlag = { ...grunnlagOfNobody(), visning: [], merknader: [], videre: [] }
function grunnlagOfNobody(): Grunnlag {
  const nobody = { id: resident, type: 'SOEKER' as const, navn: null, poster: [], manuelle: [] }
  return grunnlag(
    { beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', inntektsaar: 2023, personer: [nobody] },
    law.set,
    rates,
  )
}
const published = record({ beregningsbeloep: kroner(567_127), grunnlagEgenandel: kroner(567_127) })

test('the same facts give the published sum', () => {
  expect(recompute(published, new Map(), law).grunnlag!.beregningsbeloep).toBe(kroner(567_127))
  expect(canRecompute(published, law)).toBe(true)
})

test('a manual post moves it by its own amount', () => {
  const manual = new Map([[resident, [{ id: 'kommune.andreInntekter', tittel: 'Arv', beloep: kroner(3_000) }]]])
  expect(recompute(published, manual, law).grunnlag!.beregningsbeloep).toBe(kroner(570_127))
})

test('a record with another sum is not worked again here', () => {
  expect(canRecompute(record({ beregningsbeloep: kroner(1), grunnlagEgenandel: kroner(1) }), law)).toBe(false)
})

test('a survivor’s pension over 0 wants the spouse’s income; without it there is no sum, and a gap in words', () => {
  const [own, other] = published.fakta
  const unknownSpouse = {
    ...published,
    fakta: [own!, { ...other!, summertskattegrunnlag: unknown('s1', 'source-down') }],
  }
  expect(recompute(unknownSpouse, new Map(), law).grunnlag!.beregningsbeloep).toBe(kroner(567_127))
  const pension = new Map([[spouse, [{ id: 'kommune.tenktEtterlattePensjon', beloep: kroner(1) }]]])
  const worked = recompute(unknownSpouse, pension, law)
  expect(worked.grunnlag).toBeNull()
  expect(worked.mangler.filter((gap) => gap.stopper).map((gap) => gap.person)).toEqual([spouse])
})
