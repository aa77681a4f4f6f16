// The notes beside a sum, word for word: each says what, why, and what the case worker can do, and names what it is about.
import { describe, expect, it } from 'vitest'
import { kroner } from '../base/money.ts'
import type { Beregningstype, PersonType, Seksjon } from '../base/terms.ts'
import { grunnlag } from './grunnlag.ts'
import { lawOnDisk } from './law-for-tests.ts'
import { postSetFor } from './post-sets.ts'
import type { Merknad, Retningslinjer, RulePerson, TaxPost } from './types.ts'

const post = (navn: string, beloep: number, seksjon: Seksjon = 'fastland'): TaxPost => ({
  api: 'summertskattegrunnlag',
  navn,
  seksjon,
  beloep: kroner(beloep),
})
const tax = (beloep: number): TaxPost => ({
  ...post('/beregnetSkattFastland/informasjonTilSkattelister/beregnetSkatt', beloep),
  api: 'beregnetskatt',
})
const person = (
  poster: readonly TaxPost[],
  type: PersonType = 'SOEKER',
  more: Partial<RulePerson> = {},
): RulePerson => ({
  id: type,
  type,
  navn: null,
  poster,
  manuelle: [],
  skatteregnskapskommune: '0301',
  ...more,
})
function worked(
  tjeneste: Beregningstype,
  inntektsaar: number,
  personer: RulePerson[],
  retningslinjer?: Retningslinjer,
) {
  const { postSets, rates } = lawOnDisk()
  const set = postSetFor(postSets, tjeneste, inntektsaar)
  if (set === null) throw new Error('no post set')
  const asked = { beregningstype: tjeneste, inntektsaar, personer }
  return grunnlag(retningslinjer === undefined ? asked : { ...asked, retningslinjer }, set, rates)
}
const notes = (...question: Parameters<typeof worked>): readonly Merknad[] => worked(...question).merknader

describe('overlapp', () => {
  const text = (names: string, under: string) =>
    `${names} står med samme beløp under ${under}, og er regnet med én gang. Er det to inntekter, må den andre legges til som en manuell post.`
  it('one and one', () =>
    expect(
      notes('BARNEHAGE_SFO', 2022, [
        person([post('samletPensjonFraFolketrygden', 5), post('alderspensjonFraFolketrygden', 5)]),
      ]),
    ).toEqual([
      {
        kode: 'overlapp',
        tekst: text('«Alderspensjon fra folketrygden»', 'to navn'),
        ufullstendig: true,
        navn: ['samletPensjonFraFolketrygden', 'alderspensjonFraFolketrygden'],
      },
    ]))
  it('one that became two', () =>
    expect(
      notes('BARNEHAGE_SFO', 2022, [
        person([
          post('dagpengerForNaeringsdrivendeOgFisker', 7),
          post('dagpengerForNaeringsdrivende', 4),
          post('dagpengerForFisker', 3),
        ]),
      ])[0],
    ).toMatchObject({
      tekst: expect.stringContaining('under gamle og nye navn til sammen, og er'),
      navn: ['dagpengerForNaeringsdrivendeOgFisker', 'dagpengerForNaeringsdrivende', 'dagpengerForFisker'],
    }))
  it('one of two has the amount: the other is an income of its own', () => {
    const found = worked('BARNEHAGE_SFO', 2022, [
      person([
        post('dagpengerForNaeringsdrivendeOgFisker', 7),
        post('dagpengerForNaeringsdrivende', 7),
        post('dagpengerForFisker', 3),
      ]),
    ])
    expect(found.merknader).toMatchObject([
      { navn: ['dagpengerForNaeringsdrivendeOgFisker', 'dagpengerForNaeringsdrivende'] },
    ])
    expect(found.beregningsbeloep).toBe(kroner(10))
  })
  const sdf = 'oppjustertTilleggTilAndelIFellesTilleggIAlminneligInntektFraSDF'
  const two = [`${sdf}InnenAnnenNaering`, `${sdf}InnenBarnepassIBarnepasserensHjem`] as const
  it('two that became one', () =>
    expect(
      notes('PRAKTISK_BISTAND', 2022, [
        person([post('alminneligInntektFoerSaerfradrag', 9), post(sdf, 7), post(two[0], 4), post(two[1], 3)]),
      ]).map(({ tekst, navn }) => [tekst, navn]),
    ).toEqual([
      [
        text(
          '«Oppjustering av tillegg i alminnelig inntekt fra selskap med deltakerfastsetting» og «Oppjustering av tillegg i alminnelig inntekt fra selskap med deltakerfastsetting innen fiske eller familiebarnehage»',
          'gamle og nye navn til sammen',
        ),
        [...two, sdf],
      ],
    ]))
  it('two that together are something else, or of which one is 0, are not one', () => {
    const of = (a: number, b: number) =>
      worked('PRAKTISK_BISTAND', 2022, [
        person([post('alminneligInntektFoerSaerfradrag', 90), post(sdf, 7), post(two[0], a), post(two[1], b)]),
      ])
    expect([of(4, 2).merknader, of(4, 2).beregningsbeloep]).toEqual([[], kroner(90 - 7 - 4 - 2)])
    expect(of(7, 0).merknader).toMatchObject([{ navn: [two[0], sdf] }])
    expect(of(7, 0).beregningsbeloep).toBe(kroner(90 - 7))
  })
  it('a person without doubles, an amount of 0, and another section are left alone', () => {
    const lone = person([post('samletPensjonFraFolketrygden', 5)])
    const zeros = person(
      [post('samletPensjonFraFolketrygden', 0), post('alderspensjonFraFolketrygden', 0)],
      'EKTEFELLE',
    )
    const apart = person(
      [post('samletPensjonFraFolketrygden', 5), post('alderspensjonFraFolketrygden', 5, 'svalbard')],
      'SAMBOER',
    )
    const found = worked('BARNEHAGE_SFO', 2022, [lone, zeros, apart])
    expect(found.merknader).toEqual([])
    expect(found.beregningsbeloep).toBe(kroner(15))
  })
  it('only the one who has the doubles loses them, and both amounts are still shown', () => {
    const doubled = person([post('samletPensjonFraFolketrygden', 5), post('alderspensjonFraFolketrygden', 5)])
    const lone = person([post('samletPensjonFraFolketrygden', 8)], 'EKTEFELLE')
    const found = worked('BARNEHAGE_SFO', 2022, [doubled, lone])
    expect(found.beregningsbeloep).toBe(kroner(13))
    const shown = found.visning.flatMap(({ poster }) => poster.map(({ navn, personer }) => [navn, personer.length]))
    expect(shown).toEqual(
      expect.arrayContaining([
        ['samletPensjonFraFolketrygden', 2],
        ['alderspensjonFraFolketrygden', 1],
      ]),
    )
  })
})

describe('sections and members', () => {
  it.each([
    ['svalbard', 'Svalbard'],
    ['kildeskattPaaLoenn', 'Kildeskatt på lønn'],
  ] as const)('%s without net income', (seksjon, navn) => {
    const net = post('alminneligInntektFoerSaerfradrag', 9)
    const asked = person([net], 'SOEKER', { seksjoner: ['fastland', seksjon] })
    expect(notes('PRAKTISK_BISTAND', 2024, [asked])).toEqual([
      {
        kode: 'seksjon-uten-regel',
        tekst: `Svaret har beløp for «${navn}» som reglene ikke sier hvordan skal regnes. De er ikke regnet med, og bare poster som tjenesten kan se, vises. Vurder en manuell post.`,
        ufullstendig: true,
        navn: [seksjon],
      },
    ])
  })
  it('a section that the table has no rule for is named and not counted, whatever stands in it', () => {
    const set = postSetFor(lawOnDisk().postSets, 'PRAKTISK_BISTAND', 2024)!
    const without = { ...set, seksjoner: { ...set.seksjoner, svalbard: 'utenRegel' } as const }
    const net = 'alminneligInntektFoerSaerfradrag'
    const personer = [person([post(net, 9), post(net, 40, 'svalbard')])]
    const found = grunnlag(
      { beregningstype: 'PRAKTISK_BISTAND', inntektsaar: 2024, personer },
      without,
      lawOnDisk().rates,
    )
    expect([found.beregningsbeloep, found.merknader.map(({ navn }) => navn)]).toEqual([kroner(9), [['svalbard']]])
  })
  it('another typed amount than the net income is no net income', () => {
    const manuelle = [{ id: 'nav.hjelpestoenadFraFolketrygden', beloep: kroner(5) }]
    const asked = person([post('gevinstVedRealisasjonAvAksje', 4)], 'SOEKER', { manuelle })
    expect(notes('PRAKTISK_BISTAND', 2024, [asked])).toMatchObject([{ navn: ['fastland'] }])
  })
  it('a section of zeros has nothing to count, also where nobody noted the sections', () => {
    const zero = post('gevinstVedRealisasjonAvAksje', 0, 'svalbard')
    const some = post('gevinstVedRealisasjonAvAksje', 4, 'svalbard')
    const net = post('alminneligInntektFoerSaerfradrag', 9)
    expect(notes('PRAKTISK_BISTAND', 2024, [person([net, zero])])).toEqual([])
    expect(notes('PRAKTISK_BISTAND', 2024, [person([net, some])])).toMatchObject([{ navn: ['svalbard'] }])
  })
  it('each section is one sub-sum under its own name, and its lines are its own', () => {
    const wages = 'samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt'
    const found = worked('BARNEHAGE_SFO', 2024, [
      person([post(wages, 1), post(wages, 20, 'svalbard'), post(wages, 300, 'kildeskattPaaLoenn')]),
    ])
    const groups = found.tre.noder[0]?.noder.map(({ id, navn, operasjon, bevis, beloep, noder }) => [
      [id, navn, operasjon, bevis, beloep],
      noder.map((node) => node.id),
    ])
    expect(groups?.slice(1)).toEqual([
      [['svalbard', 'Svalbard', 'ADDERE', 'tolkning', kroner(20)], ['arbeidsinntekt@svalbard']],
      [
        ['kildeskattPaaLoenn', 'Kildeskatt på lønn', 'ADDERE', 'tolkning', kroner(300)],
        ['arbeidsinntekt@kildeskattPaaLoenn'],
      ],
    ])
    expect([found.tre.navn, found.tre.noder[0]?.navn]).toEqual(['Sum', 'Totalt inntekt'])
    expect(found.tre.noder).toHaveLength(1)
  })
  it.each([
    [1, 'Én person er ikke regnet som medlem av husstanden (§ 10 tredje og fjerde ledd).'],
    [2, '2 personer er ikke regnet som medlem av husstanden (§ 10 tredje og fjerde ledd).'],
  ])('%i outside the household', (count, tekst) => {
    const children = Array.from({ length: count }, () => person([], 'BARN'))
    const asked = [person([post('alminneligInntektFoerSaerfradrag', 9)]), ...children]
    expect(notes('PRAKTISK_BISTAND', 2024, asked)).toEqual([{ kode: 'utenfor-husstanden', tekst, ufullstendig: false }])
  })
})

describe('langtid', () => {
  it('more deductions than income', () =>
    expect(notes('LANGTIDSOPPHOLD_INSTITUSJON', 2024, [person([tax(4)])])).toEqual([
      {
        kode: 'negativt-grunnlag',
        tekst: 'Fradragene er større enn inntekten, så beregningsbeløpet er negativt. Grunnlaget for egenandel er 0.',
        ufullstendig: false,
      },
    ]))
  it('a basis of exactly 0 is not negative', () =>
    expect(notes('LANGTIDSOPPHOLD_INSTITUSJON', 2024, [person([tax(0)])])).toEqual([]))
  it('a local guideline that took something', () => {
    const wealth = { ...tax(3), navn: '/beregnetSkattFastland/skattOgAvgift/formuesskattTilStat/beloep' }
    const asked = person([post('annenArbeidsinntekt', 100), tax(30), wealth])
    const set = (formuesskatt: boolean) => notes('LANGTIDSOPPHOLD_INSTITUSJON', 2024, [asked], { formuesskatt })
    expect(set(true)).toEqual([
      {
        kode: 'lokal-retningslinje',
        tekst: 'Grunnlaget for egenandel bruker kommunens egne retningslinjer. De er merket «lokal retningslinje».',
        ufullstendig: false,
        navn: [expect.stringContaining('ormuesskatt')],
      },
    ])
    expect(set(false)).toEqual([])
  })
})
