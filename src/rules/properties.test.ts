// What must hold for any household, drawn at random: the lines add up, order does not matter, more income never lowers and more
// deduction never raises the basis, and the basis of the charge is never below 0 (habit 13).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kroner, oere } from '../base/money.ts'
import { type Beregningstype, beregningstyper, type PersonType } from '../base/terms.ts'
import { grunnlag } from './grunnlag.ts'
import { signedSum } from './lines.ts'
import { lawOnDisk } from './law-for-tests.ts'
import { type PostSet, postSetFor } from './post-sets.ts'
import type { Grunnlag, ManualPost, Node, RuleInput, RulePerson, TaxPost } from './types.ts'

const years = [2021, 2022, 2023, 2024, 2025]
const setOf = (tjeneste: Beregningstype, aar: number): PostSet => postSetFor(lawOnDisk().postSets, tjeneste, aar)!

const amount = fc.integer({ min: -2_000_000, max: 5_000_000 })
const share = fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined })
const postIn = (set: PostSet): fc.Arbitrary<TaxPost> =>
  fc
    .record({
      place: fc.constantFrom(...[...set.felt.values()].filter(({ vises }) => vises !== null)),
      beloep: amount,
      seksjon: fc.constantFrom('fastland', 'fastland', 'fastland', 'svalbard', 'kildeskattPaaLoenn'),
      skattefritt: share,
      barn: share,
    })
    .map(({ place, beloep, seksjon, skattefritt, barn }) => ({
      api: place.api,
      navn: place.navn,
      seksjon: seksjon as TaxPost['seksjon'],
      beloep: kroner(beloep),
      ...(skattefritt === undefined ? {} : { andelSkattefritt: kroner(skattefritt) }),
      ...(barn === undefined ? {} : { andelOverfoertFraBarn: kroner(barn) }),
    }))
const manualIn = (set: PostSet, type: PersonType): fc.Arbitrary<ManualPost> =>
  fc.record({
    id: fc.constantFrom(
      ...[...set.manuelle.values()]
        .filter(({ definisjon }) => definisjon.persontyper.includes(type))
        .map(({ definisjon }) => definisjon.id),
    ),
    beloep: fc.integer({ min: 0, max: 1_000_000 }).map(kroner),
  })
const relatives: Record<Beregningstype, readonly PersonType[]> = {
  LANGTIDSOPPHOLD_INSTITUSJON: ['EKTEFELLE', 'PARTNER', 'SAMBOER', 'BARN', 'ANNET'],
  PRAKTISK_BISTAND: ['ANNET'],
  BARNEHAGE_SFO: ['ANNET'],
}

const question = (tjeneste: Beregningstype): fc.Arbitrary<RuleInput> =>
  fc
    .record({
      aar: fc.constantFrom(...years),
      types: fc.array(fc.constantFrom(...relatives[tjeneste]), { maxLength: 3 }),
      kommune: fc.constantFrom('0301', '5601', null),
    })
    .chain(({ aar, types, kommune }) => {
      const set = setOf(tjeneste, aar)
      const people = (['SOEKER', ...types] as PersonType[]).map((type, index) =>
        fc
          .record({
            poster: fc.array(postIn(set), { maxLength: 12 }),
            manuelle: fc.array(manualIn(set, type), { maxLength: 3 }),
          })
          .map(
            (own): RulePerson => ({
              id: `p${index}`,
              type,
              navn: `N${index}`,
              skatteregnskapskommune: kommune,
              ...own,
            }),
          ),
      )
      return fc.tuple(...people).map((personer) => ({ beregningstype: tjeneste, inntektsaar: aar, personer }))
    })

const work = (input: RuleInput): Grunnlag =>
  grunnlag(input, setOf(input.beregningstype, input.inntektsaar), lawOnDisk().rates)
const nodesOf = (node: Node): Node[] => [node, ...node.noder.flatMap(nodesOf)]
const fewer = process.env['PROPERTY_RUNS']
/** Drawn questions per property; mutation runs take fewer, and the same each time. */
const runs = fewer === undefined ? { numRuns: 300 } : { numRuns: Number(fewer), seed: 20_261_122, endOnFailure: true }

describe.each(beregningstyper)('%s', (tjeneste) => {
  it('every line is the signed sum of its own, unless it says why not; the root is the sum', () => {
    fc.assert(
      fc.property(question(tjeneste), (drawn) => {
        const worked = work(drawn)
        for (const node of [worked.tre, ...worked.videre].flatMap(nodesOf)) {
          if (node.noder.length > 0 && node.grense === undefined)
            expect([node.id, node.beloep]).toEqual([node.id, signedSum(node.noder)])
        }
        expect(worked.tre.beloep).toBe(worked.beregningsbeloep)
      }),
      runs,
    )
  })

  it('ids are unique, and every line says its §, its proof and whose it is', () => {
    fc.assert(
      fc.property(question(tjeneste), (drawn) => {
        const worked = work(drawn)
        const nodes = [worked.tre, ...worked.videre].flatMap(nodesOf)
        expect(new Set(worked.tre.noder.flatMap(nodesOf).map(({ id }) => id)).size).toBe(
          worked.tre.noder.flatMap(nodesOf).length,
        )
        for (const node of nodes.filter(({ id }) => !id.startsWith('total'))) expect(node.hjemmel).toMatch(/§/)
        for (const node of nodes.filter(({ type, id }) => type === 'POST' && id !== 'ikkeUnderNull'))
          expect(node.person).toMatch(/^p\d$/)
      }),
      runs,
    )
  })

  it('the order of the other people does not matter', () => {
    fc.assert(
      fc.property(question(tjeneste), (input) => {
        const turned = { ...input, personer: [...input.personer].reverse() }
        const [a, b] = [work(input), work(turned)]
        expect([b.beregningsbeloep, b.grunnlagEgenandel]).toEqual([a.beregningsbeloep, a.grunnlagEgenandel])
      }),
      runs,
    )
  })

  it('a larger amount of a counted income post of the applicant never lowers the basis', () => {
    fc.assert(
      fc.property(question(tjeneste), fc.integer({ min: 1, max: 900_000 }), fc.nat(), (input, more, pick) => {
        const set = setOf(tjeneste, input.inntektsaar)
        const grows = [...set.felt.values()].filter(
          ({ teller, api }) =>
            api === 'summertskattegrunnlag' &&
            teller?.operasjon === 'ADDERE' &&
            teller.gruppe.operasjon === 'ADDERE' &&
            teller.gruppe.kategori === 'INNTEKT' &&
            teller.pensjon === null,
        )
        const extra: TaxPost = {
          api: 'summertskattegrunnlag',
          navn: grows[pick % grows.length]!.navn,
          seksjon: 'fastland',
          beloep: kroner(more),
        }
        const base = work(withNet(input))
        const richer = work(addPost(withNet(input), extra))
        expect(richer.beregningsbeloep).toBe(base.beregningsbeloep + extra.beloep)
        expect(richer.grunnlagEgenandel ?? 0).toBeGreaterThanOrEqual(base.grunnlagEgenandel ?? 0)
      }),
      runs,
    )
  })
})

describe('langtidsopphold', () => {
  it('a larger amount of a counted deduction or loss of the resident lowers the basis by exactly that', () => {
    fc.assert(
      fc.property(
        question('LANGTIDSOPPHOLD_INSTITUSJON'),
        fc.integer({ min: 1, max: 900_000 }),
        fc.nat(),
        (input, more, pick) => {
          const set = setOf('LANGTIDSOPPHOLD_INSTITUSJON', input.inntektsaar)
          const lowering = ['underskuddNaeringsinntekt', 'gjeldsrenter', 'leieinntekt']
          const places = [...set.felt.values()].filter(
            ({ navn, teller }) =>
              teller !== null && lowering.includes(teller.gruppe.id) && /[uU]nderskudd|[rR]enter/.test(navn),
          )
          const post: TaxPost = {
            api: 'summertskattegrunnlag',
            navn: places[pick % places.length]!.navn,
            seksjon: 'fastland',
            beloep: kroner(more),
          }
          expect(work(addPost(input, post)).beregningsbeloep).toBe(work(input).beregningsbeloep - post.beloep)
        },
      ),
      runs,
    )
  })

  const drawn = question('LANGTIDSOPPHOLD_INSTITUSJON')

  it('more tenkt etterlattepensjon, debt interest or discretion never raises either sum; neither is the charge basis below 0', () => {
    fc.assert(
      fc.property(
        drawn,
        fc.integer({ min: 0, max: 900_000 }),
        fc.constantFrom('kommune.oektGjeldsrenter', 'kommune.skjoennsmessigeFradrag', 'kommune.oektSkatt'),
        (input, more, id) => {
          const base = work(input)
          const less = work(addManual(input, 0, { id, beloep: kroner(more) }))
          expect(less.beregningsbeloep).toBeLessThanOrEqual(base.beregningsbeloep)
          expect(less.grunnlagEgenandel!).toBeLessThanOrEqual(base.grunnlagEgenandel!)
          expect(less.grunnlagEgenandel).toBeGreaterThanOrEqual(0)
          if (input.personer.length > 1) {
            const provided = work(addManual(input, 1, { id: 'kommune.tenktEtterlattePensjon', beloep: kroner(more) }))
            expect(provided.beregningsbeloep).toBeLessThanOrEqual(base.beregningsbeloep)
          }
        },
      ),
      runs,
    )
  })

  it('a relative’s posts never touch the resident’s income or tax', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const alone = {
          ...input,
          personer: input.personer.map((person) =>
            person.type === 'SOEKER' ? person : { ...person, poster: [], manuelle: [] },
          ),
        }
        const amounts = (worked: Grunnlag) =>
          worked.tre.noder
            .flatMap(({ noder }) => noder)
            .filter(({ id }) => id !== 'forsorgerfradrag')
            .map(({ id, beloep }) => [id, beloep])
        expect(amounts(work(input))).toEqual(amounts(work(alone)))
      }),
      runs,
    )
  })

  it('beregningsbeloep and the further lines add up to the basis of the charge', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const worked = work(one)
        expect(worked.grunnlagEgenandel).toBe(oere(worked.beregningsbeloep + signedSum(worked.videre)))
      }),
      runs,
    )
  })
})

const applicantAt = (input: RuleInput): number => input.personer.findIndex(({ type }) => type === 'SOEKER')
function addPost(input: RuleInput, post: TaxPost): RuleInput {
  return {
    ...input,
    personer: input.personer.map((person, i) =>
      i === applicantAt(input) ? { ...person, poster: [...person.poster, post] } : person,
    ),
  }
}
function addManual(input: RuleInput, at: number, post: ManualPost): RuleInput {
  return {
    ...input,
    personer: input.personer.map((person, i) =>
      i === at ? { ...person, manuelle: [...person.manuelle, post] } : person,
    ),
  }
}
/** Praktisk bistand counts a section only where it holds the net income itself. */
const withNet = (input: RuleInput): RuleInput =>
  addPost(input, {
    api: 'summertskattegrunnlag',
    navn: 'alminneligInntektFoerSaerfradrag',
    seksjon: 'fastland',
    beloep: kroner(1),
  })
