// The lines of the langtid basis that are not plain sums: what each says it is, under which §, with which sign, and why its amount
// is not the sum of its parts. Egenandelsforskriften §§ 3 and 5. Amounts are worked beside the test.
import { describe, expect, it } from 'vitest'
import { kroner } from '../../base/money.ts'
import type { PersonType } from '../../base/terms.ts'
import { grunnlag } from '../grunnlag.ts'
import { lawOnDisk } from '../law-for-tests.ts'
import { postSetFor } from '../post-sets.ts'
import type { ManualPost, Node, Retningslinjer, RulePerson, TaxPost } from '../types.ts'

const post = (navn: string, beloep: number): TaxPost => ({
  api: navn.startsWith('/') ? 'beregnetskatt' : 'summertskattegrunnlag',
  navn,
  seksjon: 'fastland',
  beloep: kroner(beloep),
})
const root = '/beregnetSkattFastland/'
const tax = (beloep: number) => post(`${root}informasjonTilSkattelister/beregnetSkatt`, beloep)
const typed = (id: string, beloep: number): ManualPost => ({ id, beloep: kroner(beloep) })
const person = (type: PersonType, poster: readonly TaxPost[], manuelle: readonly ManualPost[] = []): RulePerson => ({
  id: type,
  type,
  navn: null,
  poster,
  manuelle,
  skatteregnskapskommune: '0301',
})
const tableOf = () => postSetFor(lawOnDisk().postSets, 'LANGTIDSOPPHOLD_INSTITUSJON', 2024)!
function worked(personer: readonly RulePerson[], retningslinjer: Retningslinjer = {}) {
  const asked = { beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', inntektsaar: 2024, personer, retningslinjer } as const
  return grunnlag(asked, tableOf(), lawOnDisk().rates)
}
const all = (node: Node): Node[] => [node, ...node.noder.flatMap(all)]
function line(id: string, ...question: Parameters<typeof worked>): Node {
  const { tre, videre } = worked(...question)
  const found = [tre, ...videre].flatMap(all).find((node) => node.id === id)
  if (found === undefined) throw new Error(`no line ${id}`)
  return found
}
const of = ({ navn, kategori, operasjon, beloep, kilde, hjemmel, bevis, grense }: Node) => ({
  ...{ navn, kategori, operasjon, beloep: beloep / 100, kilde, hjemmel, bevis },
  ...(grense === undefined ? {} : { grense }),
})
const wage = 'annenArbeidsinntekt'

describe('§ 3 fjerde ledd: tax', () => {
  const gain = post('gevinstVedRealisasjonAvAksje', 10_000)
  const loss = post('tapVedRealisasjonAvAksje', 4_000)
  it('the tax of gains less losses: 22 % of 6 000', () =>
    expect(of(line('skatteeffekt@0', [person('SOEKER', [tax(50_000), gain, loss])]))).toEqual({
      navn: 'Gevinst minus tap ganget med skattesatsen',
      kategori: 'FRADRAG',
      operasjon: 'ADDERE',
      beloep: 1_320,
      kilde: 'MELLOMREGNING',
      hjemmel: expect.stringContaining('Sivilombudet'),
      bevis: 'tolkning',
      grense: '22 % av summen, avrundet til hele kroner',
    }))
  it('in tiltakssonen the percent has a comma', () => {
    const { postSets, rates } = lawOnDisk()
    const set = postSetFor(postSets, 'LANGTIDSOPPHOLD_INSTITUSJON', 2025)!
    const [kommune = ''] = set.tiltakssone
    const personer = [{ ...person('SOEKER', [tax(50_000), gain]), skatteregnskapskommune: kommune }]
    const { tre } = grunnlag({ beregningstype: set.beregningstype, inntektsaar: 2025, personer }, set, rates)
    const effect = all(tre).find(({ id }) => id === 'skatteeffekt@0')
    expect([effect?.beloep, effect?.grense]).toEqual([kroner(1_850), '18,5 % av summen, avrundet til hele kroner'])
    expect(effect?.tekniskNavn).toBe('skatteeffekt')
    expect(effect?.kanEndreVisningstekst).toBe(false)
  })
  it('never below 0, and says why', () => {
    const skatt = line('skatt', [person('SOEKER', [tax(1_000), gain])])
    expect([skatt.beloep, skatt.grense]).toEqual([
      0,
      'Skatten blir aldri mindre enn 0 (egenandelsforskriften § 3 fjerde ledd).',
    ])
    const exactly = line('skatt', [person('SOEKER', [tax(2_200), gain])])
    expect([exactly.beloep, exactly.grense]).toEqual([0, undefined])
  })
  it('without tax or gain there is no such line', () => {
    const { tre } = worked([person('SOEKER', [post(wage, 5)])])
    expect(all(tre).map(({ id }) => id)).not.toContain('skatt')
  })
  it('the list to the tax register goes before the other figure for the same tax, per section', () => {
    const reserve = post(`${root}beregnetSkatt`, 7_000)
    expect(line('beregnetSkatt', [person('SOEKER', [reserve])]).beloep).toBe(kroner(7_000))
    expect(line('beregnetSkatt', [person('SOEKER', [post(wage, 1), reserve, tax(5_000)])]).beloep).toBe(kroner(5_000))
  })
  it('grossing-up of gains and losses is inside the tax effect, unless decided otherwise', () => {
    const [up, down] = [
      post('oppjustertTilleggTilGevinstVedRealisasjonAvAksje', 1_000),
      post('oppjustertTilleggTilTapVedRealisasjonAvAksje', 3_000),
    ]
    const of = (skatteeffektOppjustering: boolean) =>
      line('skatteeffekt@0', [person('SOEKER', [tax(50_000), gain, up, down])], { skatteeffektOppjustering }).beloep
    expect([of(true), of(false)]).toEqual([kroner(1_760), kroner(2_200)])
  })
  it('a typed tax effect stands alone where there is no gain', () => {
    const found = line('skatteeffektGevinstTap', [
      person('SOEKER', [tax(9)], [typed('kommune.skatteeffektGevinst', 4)]),
    ])
    expect(found.noder.map(({ id, type }) => [id, type])).toEqual([['kommune.skatteeffektGevinst@0', 'POST']])
  })
  it('the totals have their names, and there is no § 5 group without relatives', () => {
    const { tre } = worked([person('SOEKER', [tax(9)])])
    expect([tre, ...tre.noder].map(({ id, navn, type }) => [id, navn, type])).toEqual([
      ['totalSum', 'Sum', 'GRUPPE'],
      ['totaltInntekt', 'Totalt inntekt', 'GRUPPE'],
      ['totaltFradrag', 'Totalt fradrag', 'GRUPPE'],
    ])
    expect(all(tre).map(({ id }) => id)).not.toContain('forsorgerfradrag')
  })
  it('a post of another person type than the table says, and a relative’s amount typed for the resident, do not count', () => {
    const set = tableOf()
    const place = set.felt.get(wage)!
    const others = { ...place, teller: { ...place.teller!, persontyper: ['EKTEFELLE'] as const } }
    const asked = {
      beregningstype: set.beregningstype,
      inntektsaar: 2024,
      personer: [person('SOEKER', [post(wage, 5)])],
    }
    const found = grunnlag(asked, { ...set, felt: new Map([...set.felt, [wage, others]]) }, lawOnDisk().rates)
    expect(found.beregningsbeloep).toBe(0)
    const pension = typed('kommune.tenktEtterlattePensjon', 9)
    expect(worked([person('SOEKER', [post(wage, 50)], [pension])]).beregningsbeloep).toBe(kroner(50))
  })
  it('needs one SOEKER', () =>
    expect(() => worked([person('EKTEFELLE', [])])).toThrow('A calculation needs one SOEKER'))
})

describe('§ 5 annet ledd: a relative', () => {
  const pension = typed('kommune.tenktEtterlattePensjon', 100_000)
  const floor =
    'Fradraget blir aldri mindre enn 0. Er arbeidsinntekten eller pensjonen negativ, regnes den som 0 (§ 5 annet ledd).'
  const relative = (poster: readonly TaxPost[], type: PersonType = 'EKTEFELLE', navn: string | null = null) =>
    line('mellomregningPaarorende@1', [person('SOEKER', [tax(0)]), { ...person(type, poster, [pension]), navn }])
  it('100 000 less work 30 000 and folketrygd 20 000', () => {
    const found = relative([post(wage, 30_000), post('alderspensjonFraFolketrygden', 20_000)], 'EKTEFELLE', 'Kari N')
    expect(found.beloep).toBe(kroner(50_000))
    expect(found.grense).toBeUndefined()
    expect(found.person).toBe('EKTEFELLE')
    expect(found.navn).toMatch(/ Kari N \(EKTEFELLE\)$/)
    expect(found.noder.map(({ operasjon, kategori }) => [operasjon, kategori])).toEqual([
      ['ADDERE', found.kategori],
      ['SUBTRAHERE', found.kategori],
      ['SUBTRAHERE', found.kategori],
    ])
    expect(new Set(found.noder.map(({ hjemmel }) => hjemmel))).toEqual(new Set([found.hjemmel]))
  })
  it('a name nobody knows leaves no hole in the text', () => expect(relative([]).navn).toMatch(/[^ ] \(EKTEFELLE\)$/))
  it('more income than pension: 0, and why', () =>
    expect(of(relative([post(wage, 130_000)]))).toMatchObject({ beloep: 0, grense: floor }))
  it('a loss in business does not raise the deduction: 100 000, not 140 000', () => {
    const found = relative([post('samletUnderskuddINaeringsvirksomhet', 40_000)])
    expect([found.beloep, found.grense]).toEqual([kroner(100_000), floor])
    expect(of(found.noder[1] as Node)).toMatchObject({
      navn: 'Næringsinntekt for pårørende',
      kategori: 'FRADRAG',
      operasjon: 'SUBTRAHERE',
      beloep: -40_000,
      kilde: 'MELLOMREGNING',
      bevis: 'tolkning',
    })
    expect(found.noder[1]).toMatchObject({
      id: 'naeringsinntektForPaaroerende@1',
      tekniskNavn: 'naeringsinntektForPaaroerende',
      type: 'POST',
      kanEndreVisningstekst: false,
      person: 'EKTEFELLE',
    })
  })
  it('business and wages are one sum: 100 000 − (30 000 − 10 000)', () =>
    expect(relative([post(wage, 30_000), post('samletUnderskuddINaeringsvirksomhet', 10_000)]).beloep).toBe(
      kroner(80_000),
    ))
  it('typed changes of work and pension lower the deduction as the posts do, a typed reduction raises it again', () => {
    const of = (...more: ManualPost[]) =>
      line('mellomregningPaarorende@1', [person('SOEKER', [tax(0)]), person('EKTEFELLE', [], [pension, ...more])])
        .beloep / 100
    expect(of(typed('kommune.oektArbeidsinntekt', 3_000))).toBe(97_000)
    expect(of(typed('kommune.oektFolketrygdeytelser', 3_000))).toBe(97_000)
    expect(of(typed('kommune.oektNaeringsinntekt', 3_000))).toBe(97_000)
    expect(of(typed('kommune.oektArbeidsinntekt', 3_000), typed('kommune.redusertArbeidsinntekt', 1_000))).toBe(98_000)
    expect(of(typed('kommune.oektNaeringsinntekt', 3_000), typed('kommune.redusertNaeringsinntekt', 1_000))).toBe(
      98_000,
    )
  })
  it('an amount of 0 gives no line', () => expect(relative([post(wage, 0)]).noder).toHaveLength(1))
  it('a samboer is named, without a deduction', () =>
    expect(
      of(line('mellomregningPaarorende@1', [person('SOEKER', [tax(0)]), person('SAMBOER', [post(wage, 3)])])),
    ).toMatchObject({ beloep: 0, grense: 'Bare ektefelle, partner og barn gir fradrag (§ 5).' }))
  it('another manual post than a relative’s is our mistake, and stops', () =>
    expect(() =>
      worked([person('SOEKER', []), person('EKTEFELLE', [], [typed('kommune.oektGjeldsrenter', 1)])]),
    ).toThrow('kommune.oektGjeldsrenter is not a manual post of a relative'))
  it('what does not exist at all, likewise, for the resident', () =>
    expect(() => worked([person('SOEKER', [], [typed('kommune.finnesIkke', 1)])])).toThrow(
      'kommune.finnesIkke is not a manual post of LANGTIDSOPPHOLD_INSTITUSJON 2024',
    ))
})

describe('§ 5 tredje and fjerde ledd, and what the municipality has decided', () => {
  const pensioner = (manuelle: readonly ManualPost[] = [], more: readonly TaxPost[] = []) =>
    person(
      'SOEKER',
      [post('samletAnnenPensjonMedTrekkpliktEksklusiveEktefelletillegg', 60_001), tax(0), ...more],
      manuelle,
    )
  const spouse = person('EKTEFELLE', [], [typed('kommune.tenktEtterlattePensjon', 0)])
  it('half of the pensions, to the øre, once', () => {
    const half = line('paragraf5TredjeLedd', [
      pensioner(),
      spouse,
      person('BARN', [], [typed('kommune.tenktEtterlattePensjon', 0)]),
    ])
    expect([half.beloep, half.grense]).toEqual([3_000_050, '50 % av brutto pensjoner (§ 5 tredje ledd)'])
    expect(half.noder.map(({ hjemmel, kategori }) => [hjemmel, kategori])).toEqual([[half.hjemmel, half.kategori]])
    expect(() => line('paragraf5TredjeLedd', [pensioner()])).toThrow('no line')
    expect(() => line('paragraf5TredjeLedd', [pensioner(), person('SAMBOER', [])])).toThrow('no line')
    expect(() => line('paragraf5TredjeLedd', [person('SOEKER', [tax(0)]), spouse])).toThrow('no line')
  })
  it('what is typed of the pensions is halved with them', () => {
    const more = [typed('kommune.oektAndrePensjoner', 1_000), typed('kommune.redusertAndrePensjoner', 200)]
    expect(line('paragraf5TredjeLedd', [pensioner([...more, typed('kommune.andreInntekter', 9)]), spouse]).beloep).toBe(
      3_040_050,
    )
    expect(line('paragraf5TredjeLedd', [pensioner([], [post('slitertillegg', 0)]), spouse]).noder).toHaveLength(1)
  })
  it('a samboer gives the half where the municipality has decided so, and a deduction of her own', () => {
    const asked = [pensioner(), person('SAMBOER', [], [typed('kommune.tenktEtterlattePensjon', 9)])]
    const chosen = { samboerSomEktefelle: true }
    expect(line('paragraf5TredjeLedd', asked, chosen).beloep).toBe(3_000_050)
    expect(of(line('lokalSamboer', asked, chosen))).toMatchObject({
      beloep: 9,
      bevis: 'lokal',
      operasjon: 'SUBTRAHERE',
    })
    expect(() => line('lokalSamboer', [pensioner(), spouse], chosen)).toThrow('no line')
    expect(() => line('lokalSamboer', asked, { samboerSomEktefelle: false })).toThrow('no line')
  })
  it('the basis of the charge is lifted to 0, and says so', () => {
    const asked = [pensioner([typed('kommune.skjoennsmessigeFradrag', 70_000)])]
    expect(of(line('ikkeUnderNull', asked))).toEqual({
      navn: 'Grunnlaget for egenandel settes ikke under 0',
      kategori: 'INNTEKT',
      operasjon: 'ADDERE',
      beloep: 9_999,
      kilde: 'MELLOMREGNING',
      hjemmel: '§ 3 annet ledd',
      bevis: 'tolkning',
    })
    expect(line('ikkeUnderNull', asked)).toMatchObject({ tekniskNavn: 'ikkeUnderNull', type: 'POST', noder: [] })
    expect(worked(asked).grunnlagEgenandel).toBe(0)
    const exactly = [pensioner([typed('kommune.skjoennsmessigeFradrag', 60_001)])]
    expect(worked(exactly).grunnlagEgenandel).toBe(0)
    expect(() => line('ikkeUnderNull', exactly)).toThrow('no line')
  })
  it('housing cost up to the limit: 12 000 of 20 000 at 2 000 a month in 6 months', () => {
    const asked = (kr: number) => [pensioner([typed('kommune.boutgifter', kr)])]
    const boutgifter = { beloepPerMaaned: kroner(2_000), maaneder: 6 }
    const over = line('lokalBoutgifter', asked(20_000), { boutgifter })
    expect([over.beloep, over.grense]).toEqual([kroner(12_000), 'høyst 2000 kr i 6 måneder (kommunens retningslinje)'])
    const within = line('lokalBoutgifter', asked(12_000), { boutgifter })
    expect([within.beloep, within.grense]).toEqual([kroner(12_000), undefined])
    expect(() => line('lokalBoutgifter', asked(1), { boutgifter: null })).toThrow('no line')
    expect(() => line('lokalBoutgifter', [pensioner()], { boutgifter })).toThrow('no line')
  })
  it('half of the shared interest, to the øre', () => {
    const asked = [pensioner([typed('kommune.fellesRenter', 101)])]
    const half = line('lokalFellesRenter', asked, { fellesRenterHalvt: true })
    expect([half.beloep, half.grense]).toEqual([5_050, 'halvparten (kommunens retningslinje)'])
    expect(() => line('lokalFellesRenter', asked, { fellesRenterHalvt: false })).toThrow('no line')
    expect(() => line('lokalFellesRenter', [pensioner()], { fellesRenterHalvt: true })).toThrow('no line')
  })
  it('wealth tax of each kind, and tax paid abroad, only where decided', () => {
    const wealth = ['Kommune', 'Stat', 'Svalbard'].map((kind, i) =>
      post(`${root}skattOgAvgift/formuesskattTil${kind}/beloep`, 10 ** i),
    )
    const known = wealth.filter(({ navn }) =>
      postSetFor(lawOnDisk().postSets, 'LANGTIDSOPPHOLD_INSTITUSJON', 2024)!.felt.has(navn),
    )
    const sum = known.reduce((total, { beloep }) => total + beloep, 0)
    const asked = [pensioner([], [...wealth, post(`${root}skattOgAvgift/formuesskattTilStat/grunnlag`, 999)])]
    expect(sum).toBeGreaterThan(0)
    expect(of(line('lokalFormuesskatt', asked, { formuesskatt: true }))).toMatchObject({
      beloep: sum / 100,
      bevis: 'lokal',
    })
    expect(() => line('lokalFormuesskatt', asked)).toThrow('no line')
    expect(() => line('lokalFormuesskatt', [pensioner()], { formuesskatt: true })).toThrow('no line')
    expect(() => line('lokalUtlandsskatt', asked, { utlandsskatt: true })).toThrow('no line')
    const zero = post(`${root}skattOgAvgift/formuesskattTilStat/beloep`, 0)
    expect(() => line('lokalFormuesskatt', [pensioner([], [zero])], { formuesskatt: true })).toThrow('no line')
  })
})
