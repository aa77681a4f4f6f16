// The record → Fiks v2: unique ids, limits told, what the sources said per person, and nothing for a source that said nothing.
import { Check } from 'typebox/value'
import { expect, test } from 'vitest'
import { known, unknown } from '../../base/fact.ts'
import { oere } from '../../base/money.ts'
import type { Node, PersonFacts, Resultat } from '../../decision/record.ts'
import { exampleResultat } from '../../pdf/example.ts'
import { BeregningReply } from './v2-schema.ts'
import { v2View } from './v2-view.ts'

const [resident, spouse] = ['04817299771', '27847099416']
const shape = { kategori: 'INNTEKT', operasjon: 'ADDERE', hjemmel: '§ 3', bevis: 'bekreftet' } as const
const post = (navn: string, kroner: number, more: Partial<Node> = {}): Node => ({
  ...shape,
  id: `${navn}@0`,
  tekniskNavn: navn,
  navn,
  type: 'POST',
  beloep: oere(kroner * 100),
  kilde: 'SKATTEETATEN',
  person: resident,
  kanEndreVisningstekst: false,
  noder: [],
  ...more,
})
const group = (navn: string, kroner: number, noder: Node[], more: Partial<Node> = {}): Node => {
  const { person: _, ...node } = post(navn, kroner)
  return { ...node, id: navn, type: 'GRUPPE', noder, ...more }
}

const example = exampleResultat('Arv')
function recordWith(tre: Node, fakta: Resultat['fakta'] = []): Resultat {
  if (example.grunnlag === null) throw new Error('the example has no sum')
  const head = { skjermet: false, stadie: 'OPPGJOER', skatteoppgjoersdato: null, registreringstidspunkt: null } as const
  const personer = [
    { ...head, identifikator: resident, type: 'SOEKER', manuelle: [] },
    { ...head, identifikator: spouse, type: 'EKTEFELLE', manuelle: [] },
  ] as const
  return { ...example, personer, fakta, grunnlag: { ...example.grunnlag, beregningsbeloep: tre.beloep, tre } }
}

test('the same name twice has two ids; a group tells whose posts it holds, and why it is not their plain sum', () => {
  const income = group('totaltInntekt', 12, [
    group('arbeid', 12, [post('loenn', 7), post('loenn', 5, { person: spouse }), post('null', 0)]),
  ])
  const limited = group('forsorgerfradrag', 0, [post('tenkt', 0, { kilde: 'MANUELL_INPUT', referanse: 'a-1' })], {
    grense: 'ikke under 0',
  })
  const deductions = group('totaltFradrag', 0, [limited, group('tom', 0, [post('nytt', 0)])])
  const view = v2View(recordWith(group('totalSum', 12, [income, deductions], { kategori: null })))
  expect(Check(BeregningReply, JSON.parse(JSON.stringify(view)))).toBe(true)
  expect(view.beregning).not.toHaveProperty('kategori')
  const [work] = view.beregning.noder?.[0]?.noder ?? []
  expect(work).toMatchObject({ id: 'arbeid', persontyper: ['SOEKER', 'EKTEFELLE'], beloep: { nettoBeloep: 12 } })
  expect(work?.noder?.map(({ id, identifikator }) => [id, identifikator])).toEqual([
    ['loenn', resident],
    ['loenn@2', spouse],
  ])
  expect(view.beregning.noder?.[1]?.noder).toMatchObject([
    { id: 'forsorgerfradrag', infotekst: 'ikke under 0', noder: [{ id: 'tenkt', referanse: 'a-1' }] },
  ])
})

test('a tax-free part is told beside the amount that is left', () => {
  const part = post('renter', 8, { skattefritt: oere(200) })
  const view = v2View(recordWith(group('totalSum', 8, [group('totaltInntekt', 8, [part])])))
  expect(view.beregning.noder?.[0]?.noder?.[0]?.beloep).toEqual({ nettoBeloep: 8, skattefrittBeloep: 2 })
})

test('kildedata: what each source said, an empty list when it said nothing we may see, no list when it did not answer', () => {
  const source = { api: 'summertskattegrunnlag', hentet: '2026-11-21T10:00:00Z' } as const
  const answer = {
    poster: [
      {
        api: 'summertskattegrunnlag',
        navn: 'innskudd',
        seksjon: 'fastland',
        beloep: oere(900),
        andelSkattefritt: oere(100),
      },
    ],
    ukjenteNavn: [],
    stadie: 'OPPGJOER',
    skatteoppgjoersdato: null,
    ajourholdstidspunkt: null,
    skatteregnskapskommune: null,
  } as const
  const facts = (identifikator: string, more: Partial<PersonFacts> = {}): PersonFacts => ({
    identifikator,
    type: 'SOEKER',
    navn: unknown('n', 'source-down'),
    summertskattegrunnlag: known('s', answer, source),
    beregnetskatt: unknown('b', 'not-asked'),
    avregning: known('a', { ...answer, poster: [] }, source),
    ...more,
  })
  const nobody = facts(spouse, {
    summertskattegrunnlag: unknown('s', 'no-record'),
    avregning: unknown('a', 'source-down'),
  })
  const { kildedata } = v2View(recordWith(group('totalSum', 0, []), [facts(resident), nobody]))
  expect(kildedata).toEqual([
    {
      identifikator: resident,
      summertSkattegrunnlagResponsApiModel: [
        { id: 'innskudd', beloep: { beloep: 9 }, skattefrittBeloep: { beloep: 1 } },
      ],
      avregningResponsApiModel: [],
    },
    { identifikator: spouse },
  ])
})
