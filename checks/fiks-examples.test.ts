// The published worked examples of Fiks, their figures typed in as facts (developers.fiks.ks.no: langtidsopphold 2023, praktisk bistand
// 2021, redusert foreldrebetaling 2021), asked of our own routes over the simulators, which have these very people.
import { beforeAll, describe, expect, test } from 'vitest'
import { type Ask, fiksServer } from './fiks-server.ts'

let ask: Ask
beforeAll(async () => {
  ask = await fiksServer()
})
const root = (version: 'v1' | 'v2'): string =>
  `/register/api/${version}/ks/{rolleId}/skatteoginntektsopplysninger/beregning`

interface Post {
  readonly tekniskNavn: string
  readonly visningstekst: string
  readonly operasjon: string
  readonly beloep: number
  readonly kilde: string
  readonly identifikator: string
}
interface Group extends Omit<Post, 'kilde' | 'identifikator'> {
  readonly type: string
  readonly beregningsgrunnlag: (Omit<Group, 'type' | 'beregningsgrunnlag'> & { beregningsposter: Post[] })[]
  readonly beregningsposter: Post[]
}
interface Reply {
  readonly beregningsbeloep: number
  readonly inntekt: { beloep: number; beregning: Group[] }
  readonly fradrag?: { beloep: number; beregning: Group[] }
  readonly visningsposter: {
    kategori: string
    poster: { tekniskNavn: string; beloep: number; personer: { identifikator: string; beloep: number }[] }[]
  }[]
}
const [resident, spouse] = ['04817299771', '27847099416']
const generic2023 = {
  beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
  inntektsaar: 2023,
  personer: [
    { identifikator: resident, type: 'SOEKER', ekstraposter: [] },
    {
      identifikator: spouse,
      type: 'ANNET',
      ekstraposter: [{ tekniskNavn: 'kommune.tenktEtterlattePensjon', beloep: 0 }],
    },
  ],
}
const loenn = ['samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt', 'Lønn og naturalytelser med mer'] as const
const ekom = ['avkortetFordelVedElektroniskKommunikasjon', 'Fordel elektronisk kommunikasjon'] as const
const beregnetSkatt = '/beregnetSkattFastland/informasjonTilSkattelister/beregnetSkatt'

describe('langtidsopphold 2023 on the generic path, field by field', () => {
  const post = ([tekniskNavn, visningstekst]: readonly [string, string], beloep: number, more: object = {}) => ({
    tekniskNavn,
    visningstekst,
    operasjon: 'ADDERE',
    beloep,
    kilde: 'SKATTEETATEN',
    kanEndreVisningstekst: false,
    identifikator: resident,
    ...more,
  })
  const head = (tekniskNavn: string, visningstekst: string, beloep: number) => ({
    tekniskNavn,
    visningstekst,
    beloep,
    operasjon: 'ADDERE',
  })
  const posts = (group: object, beregningsposter: object[]) => ({
    ...group,
    type: 'POST',
    beregningsgrunnlag: [],
    beregningsposter,
  })
  const basis = (group: object, beregningsgrunnlag: object[]) => ({
    ...group,
    type: 'GRUNNLAG',
    beregningsgrunnlag,
    beregningsposter: [],
  })

  test('people, stage and sums; nothing is null', async () => {
    const { status, body } = await ask(root('v1'), generic2023)
    expect(status, JSON.stringify(body)).toBe(200)
    const settled = { skjermet: false, stadie: 'OPPGJOER' }
    expect(body).toMatchObject({ inntektsaar: 2023, stadie: 'OPPGJOER', beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON' })
    expect((body as { personer: unknown }).personer).toEqual([
      {
        ...settled,
        identifikator: resident,
        type: 'SOEKER',
        navn: { etternavn: 'PÅFUNN', fornavn: 'UPERSONLIG' },
        skatteoppgjoersdato: '2024-02-15',
        registreringstidpunkt: '2024-02-15T09:47:37.874Z',
      },
      {
        ...settled,
        identifikator: spouse,
        type: 'ANNET',
        navn: { etternavn: 'DAMESYKKEL', fornavn: 'OPPRIKTIG' },
        skatteoppgjoersdato: '2024-02-19',
        registreringstidpunkt: '2024-02-19T07:21:24.518Z',
      },
    ])
    expect(body).toMatchObject({ beregningsbeloep: 567_127, feilmeldinger: [] })
    expect(JSON.stringify(body)).not.toContain('null')
  })

  test('income: three groups', async () => {
    const { inntekt } = (await ask(root('v1'), generic2023)).body as Reply
    const dividend = ['utbytteFraAksje', 'Aksjeutbytte'] as const
    const interest = ['samledeOpptjenteRenterIInnenlandskeBanker', 'Renter av bankinnskudd'] as const
    expect(inntekt).toEqual({
      beloep: 801_718,
      beregning: [
        posts(head('arbeidsinntekt', 'Arbeidsinntekt', 772_062), [post(loenn, 767_670), post(ekom, 4392)]),
        posts(head('renteinntekt', 'Renteinntekt', 2163), [post(interest, 2163)]),
        posts(head('avkastningFormue', 'Avkastning av formue', 27_493), [post(dividend, 27_493)]),
      ],
    })
  })

  test('deductions: tax, and a spouse whose income is more than the pension thought of', async () => {
    const { fradrag } = (await ask(root('v1'), generic2023)).body as Reply
    const typed = { kilde: 'MANUELL_INPUT', identifikator: spouse, eksempeltekst: expect.any(String) }
    const hers = { operasjon: 'SUBTRAHERE', identifikator: spouse }
    const [, forsorger] = fradrag?.beregning ?? []
    const unordered = (group: object, rows: object[]) => ({ ...group, beregningsposter: expect.arrayContaining(rows) })
    expect(forsorger?.beregningsgrunnlag[0]?.beregningsposter).toHaveLength(3)
    expect(fradrag).toEqual({
      beloep: 234_591,
      beregning: [
        basis(head('skatt', 'Skatt', 234_591), [
          {
            ...head('beregnetSkatt', 'Beregnet skatt', 234_591),
            beregningsposter: [post([beregnetSkatt, 'Beregnet skatt'], 234_591)],
          },
        ]),
        basis(head('forsorgerfradrag', 'Forsørgerfradrag', 0), [
          // The one field that is ours alone (docs/fiks-avvik.md): why three posts end in 0.
          unordered(
            {
              ...head('mellomregningPaarorende', 'Forsørgerfradrag OPPRIKTIG DAMESYKKEL (ANNET)', 0),
              infotekst: 'Bare ektefelle, partner og barn gir fradrag (§ 5).',
            },
            [
              post(['kommune.tenktEtterlattePensjon', 'Tenkt etterlattepensjon'], 0, typed),
              post(ekom, 3600, hers),
              post(loenn, 142_622, hers),
            ],
          ),
        ]),
      ],
    })
  })

  /** tekniskNavn, the resident's amount, the spouse's; null: not shown for that person. */
  const shown: readonly [string, string, number | null, number | null][] = [
    ['INNTEKT', ekom[0], 4392, 3600],
    ['INNTEKT', loenn[0], 767_670, 142_622],
    // Fiks names the object; the amount in it that Skatteetaten gives is its `grunnlag`.
    ['INNTEKT', '/beregnetSkattFastland/skattOgAvgift/trygdeavgiftAvNaeringsinntekt/grunnlag', 0, null],
    ['INNTEKT', 'samledeOpptjenteRenterIInnenlandskeBanker', 2163, null],
    ['INNTEKT', 'renteinntektAvSkadeforsikring', null, 2234],
    ['INNTEKT', 'utbytteFraAksje', 27_493, null],
    ['INNTEKT', 'oppjustertTilleggTilUtbytteFraAksje', 19_795, null],
    ['FRADRAG', beregnetSkatt, 234_591, null],
    ['FRADRAG', '/fastland/beloepTilgode', 8_211_577, 0],
    ['FRADRAG', '/beregnetSkattFastland/skattOgAvgift/formuesskattTilKommune/beloep', 0, null],
    ['FRADRAG', '/beregnetSkattFastland/skattOgAvgift/formuesskattTilStat/beloep', 0, null],
    ['FRADRAG', '/beregnetSkattFastland/skattefradrag/skattefradragForFormuesskattBetaltIUtlandet', 0, null],
    ['FRADRAG', '/beregnetSkattFastland/skattefradrag/skattefradragForInntektsskattBetaltIUtlandet', 0, null],
    ['FRADRAG', '/fastland/restskatt', 0, 9_290_575],
    ['FRADRAG', '/fastland/avregnetForskuddstrekk', 0, 0],
    ['FRADRAG', 'betalteForsinkelsesrenter', null, 876],
    ['FORMUE', 'innskudd', 108_147, null],
    ['FORMUE', 'bruttoformue', 1_135_929, null],
    ['GJELD', 'samletGjeld', null, 29_188],
    ['ANNET', 'alminneligInntektFoerSaerfradrag', 717_063, 80_318],
    ['ANNET', 'minstefradragIInntekt', 104_450, 67_262],
    ['ANNET', 'sumInntekterIAlminneligInntektFoerFordelingsfradrag', 821_513, 148_456],
    ['ANNET', 'verdiFoerVerdsettingsrabattForAksje', 1_284_727, null],
  ]
  /** Ours alone: the whole answer's sum beside the one of skattelistene. */
  const oursAlone = ['/beregnetSkattFastland/beregnetSkatt']

  test('what is shown: every post in its category, with each person’s amount', async () => {
    const { visningsposter } = (await ask(root('v1'), generic2023)).body as Reply
    const ours = visningsposter.flatMap(({ kategori, poster }) =>
      poster.map(({ tekniskNavn, beloep, personer }) => {
        const of = (number: string) => personer.find(({ identifikator }) => identifikator === number)?.beloep ?? null
        expect(
          personer.reduce((sum, one) => sum + one.beloep, 0),
          tekniskNavn,
        ).toBe(beloep)
        return [kategori, tekniskNavn, of(resident), of(spouse)]
      }),
    )
    const names = (rows: readonly unknown[][]) => rows.map((row) => JSON.stringify(row)).toSorted()
    expect(names(ours.filter(([, name]) => !oursAlone.includes(String(name))))).toEqual(
      names(shown.map((row) => [...row])),
    )
    expect(ours.filter(([, name]) => oursAlone.includes(String(name)))).toHaveLength(oursAlone.length)
  })

  test('the same record as v2', async () => {
    const { beregningstype: _, ...rest } = generic2023
    const [one, two] = rest.personer
    const personer = [
      one,
      { ...two, type: 'EKTEFELLE', ekstraposter: [{ id: 'kommune.tenktEtterlattePensjon', beloep: 0 }] },
    ]
    const { status, body } = await ask(`${root('v2')}/langtidsopphold-institusjon`, { ...rest, personer })
    expect([status, body]).toMatchObject([200, { beregning: { id: 'totalSum', beloep: { nettoBeloep: 567_127 } } }])
  })
})

describe('praktisk bistand 2021', () => {
  const question = {
    inntektsaar: 2021,
    personer: [
      {
        identifikator: '25851449852',
        type: 'SOEKER',
        ekstraposter: [
          { tekniskNavn: 'nav.hjelpestoenadFraFolketrygden', beloep: 2000 },
          { tekniskNavn: 'nav.omsorgsloennEtterHelseOgOmsorgstjenesteloven', beloep: 1000 },
          { tekniskNavn: 'kommune.skjoennsmessigeFradrag', visningstekst: 'Fradrag 1', beloep: 3000 },
        ],
      },
      { identifikator: '06882949409', type: 'ANNET' },
    ],
  }

  test('the household’s sum, and every group with its sign and amount', async () => {
    const { status, body } = await ask(`${root('v1')}/praktisk-bistand`, question)
    expect(status, JSON.stringify(body)).toBe(200)
    const reply = body as Reply
    expect([reply.beregningsbeloep, reply.inntekt.beloep, 'fradrag' in reply]).toEqual([6_474_431, 6_474_431, false])
    expect(
      reply.inntekt.beregning.map(({ tekniskNavn, operasjon, beloep }) => [tekniskNavn, operasjon, beloep]),
    ).toEqual([
      ['1', 'ADDERE', 6_807_700],
      ['2', 'SUBTRAHERE', 200_000],
      ['3', 'SUBTRAHERE', 127_199],
      ['4', 'ADDERE', 88_840],
      ['5', 'ADDERE', 39_090],
      ['7', 'SUBTRAHERE', 132_000],
      ['NAV.HJELPESTOENADFRAFOLKETRYGDEN', 'ADDERE', 2000],
      ['NAV.OMSORGSLOENNETTERHELSEOGOMSORGSTJENESTELOVEN', 'SUBTRAHERE', 1000],
      ['KOMMUNE.SKJOENNSMESSIGEFRADRAG', 'SUBTRAHERE', 3000],
    ])
  })

  test.each([
    ['25851449852', 93_431],
    ['06882949409', 6_381_000],
  ])('%s alone: %d', async (identifikator, sum) => {
    const posts = question.personer.find((person) => person.identifikator === identifikator)?.ekstraposter ?? []
    const personer = [{ identifikator, type: 'SOEKER', ekstraposter: posts }]
    const { body } = await ask(`${root('v1')}/praktisk-bistand`, { inntektsaar: 2021, personer })
    expect((body as Reply).beregningsbeloep).toBe(sum)
  })
})

test('redusert foreldrebetaling 2021: three incomes, added, and no deduction', async () => {
  const personer = [{ identifikator: '03870349520', type: 'SOEKER' }]
  const { status, body } = await ask(`${root('v1')}/redusert-foreldrebetaling`, { inntektsaar: 2021, personer })
  expect(status, JSON.stringify(body)).toBe(200)
  const { beregningsbeloep, inntekt, fradrag } = body as Reply
  expect([beregningsbeloep, inntekt.beloep, fradrag]).toEqual([1_200_142, 1_200_142, { beloep: 0, beregning: [] }])
  const posts = inntekt.beregning.flatMap(({ operasjon, beregningsposter }) =>
    beregningsposter.map((post) => [post.tekniskNavn, operasjon, post.operasjon, post.beloep]),
  )
  expect(posts.toSorted()).toEqual([
    ['samledeOpptjenteRenterIInnenlandskeBanker', 'ADDERE', 'ADDERE', 19_015],
    ['samletAvkastningAvKapitalforsikringsavtale', 'ADDERE', 'ADDERE', 286_299],
    ['samletPensjonFraFolketrygden', 'ADDERE', 'ADDERE', 894_828],
  ])
})

test('on the generic path a type of person that no calculation uses is refused by its field', async () => {
  const [applicant] = generic2023.personer
  const personer = [applicant, { identifikator: spouse, type: 'MEDMOR' }]
  const { status, body } = await ask(root('v1'), { ...generic2023, personer })
  expect([status, body]).toMatchObject([400, { message: expect.stringContaining('personer[1].type') }])
})
