// From facts to a sum, or to the gaps that stop it: whose fact is missing, why, and what is said; and what of a fact goes into a rule.
import { describe, expect, it } from 'vitest'
import { type Fact, known, type Reason, unknown } from '../base/fact.ts'
import { kroner } from '../base/money.ts'
import type { Beregningstype, PersonType } from '../base/terms.ts'
import { type FactPerson, type KnownTax, ruleInput, type Typed } from './from-facts.ts'
import { lawOnDisk } from './law-for-tests.ts'
import { postSetFor } from './post-sets.ts'
import type { Retningslinjer, TaxPost } from './types.ts'
import { work } from './work.ts'

const source = { api: 'summertskattegrunnlag', hentet: '2026-01-01T00:00:00Z' } as const
const post = (navn: string, beloep: number): TaxPost => ({
  api: navn.startsWith('/') ? 'beregnetskatt' : 'summertskattegrunnlag',
  navn,
  seksjon: 'fastland',
  beloep: kroner(beloep),
})
const taxPath = '/beregnetSkattFastland/informasjonTilSkattelister/beregnetSkatt'
const answer = (poster: readonly TaxPost[], more: Partial<KnownTax> = {}): Fact<KnownTax> =>
  known('a', { poster, ukjenteNavn: [], skatteregnskapskommune: '0301', ...more }, source)
const none = (why: Reason): Fact<KnownTax> => unknown('u', why)
const person = (identifikator: string, type: PersonType, more: Partial<FactPerson> = {}): FactPerson => ({
  identifikator,
  type,
  navn: known('n', { fornavn: 'Ola', mellomnavn: null, etternavn: 'Test' }, source),
  summertskattegrunnlag: answer([post('annenArbeidsinntekt', 1000)]),
  beregnetskatt: answer([post(taxPath, 100)]),
  avregning: none('not-asked'),
  ...more,
})
interface More {
  readonly typed?: readonly Typed[]
  readonly aar?: number
  readonly retningslinjer?: Retningslinjer
}
function ask(
  beregningstype: Beregningstype,
  fakta: readonly FactPerson[],
  { typed = [], aar = 2024, retningslinjer }: More = {},
) {
  const { postSets, rates } = lawOnDisk()
  const set = postSetFor(postSets, beregningstype, aar)!
  const question = { beregningstype, inntektsaar: aar, ...(retningslinjer === undefined ? {} : { retningslinjer }) }
  return work(question, fakta, typed, { set, rates })
}
const langtid = (fakta: readonly FactPerson[], more?: More) => ask('LANGTIDSOPPHOLD_INSTITUSJON', fakta, more)
const short = ({ mangler }: ReturnType<typeof work>) =>
  mangler.map(({ person, api, why, stopper, kode }) =>
    [person, api, why, stopper, kode].filter((x) => x !== undefined).join(' '),
  )
const tenkt = (beloep: number, identifikator = 'b'): Typed => ({
  identifikator,
  manuelle: [{ id: 'kommune.tenktEtterlattePensjon', beloep: kroner(beloep) }],
})

describe('what goes into a rule', () => {
  it('a full name without its empty parts; none when it is unknown', () => {
    const named = (mellomnavn: string | null, etternavn: string) =>
      ruleInput(
        { beregningstype: 'BARNEHAGE_SFO', inntektsaar: 2024 },
        [person('a', 'SOEKER', { navn: known('n', { fornavn: 'Ola', mellomnavn, etternavn }, source) })],
        [],
      ).personer[0]?.navn
    expect([named(null, 'Test'), named('', 'Test'), named('Bo', 'Test'), named(null, '')]).toEqual([
      'Ola Test',
      'Ola Test',
      'Ola Bo Test',
      'Ola',
    ])
  })
  it('each person’s own typed amounts and marks, and the sections that were seen', () => {
    const facts = [
      person('a', 'SOEKER', {
        summertskattegrunnlag: answer([], { seksjoner: ['svalbard'] }),
        navn: unknown('n', 'no-record'),
      }),
      person('b', 'BARN', { beregnetskatt: none('not-asked') }),
    ]
    const marked: Typed[] = [
      { ...tenkt(4), utenforHusstanden: true, hjelpGjelderBarnet: true },
      { identifikator: 'c', manuelle: [], utenforHusstanden: true },
    ]
    const { personer } = ruleInput({ beregningstype: 'PRAKTISK_BISTAND', inntektsaar: 2024 }, facts, marked)
    expect(personer).toEqual([
      {
        id: 'a',
        type: 'SOEKER',
        navn: null,
        poster: [post(taxPath, 100)],
        manuelle: [],
        seksjoner: ['svalbard'],
        skatteregnskapskommune: '0301',
      },
      {
        id: 'b',
        type: 'BARN',
        navn: 'Ola Test',
        poster: [post('annenArbeidsinntekt', 1000)],
        manuelle: tenkt(4).manuelle,
        utenforHusstanden: true,
        hjelpGjelderBarnet: true,
        skatteregnskapskommune: null,
      },
    ])
    expect(Object.keys(personer[1] ?? {})).not.toContain('seksjoner')
    expect(Object.keys(personer[0] ?? {})).not.toContain('utenforHusstanden')
  })
})

describe('gaps', () => {
  it('a missing name is told and stops nothing; a source nobody asked and nobody needs is not told', () => {
    const found = langtid([person('a', 'SOEKER', { navn: unknown('n', 'source-down') })])
    expect(short(found)).toEqual(['a folkeregister source-down false'])
    expect(found.grunnlag?.beregningsbeloep).toBe(kroner(900))
    expect(short(langtid([person('a', 'SOEKER', { navn: unknown('n', 'not-asked') })]))).toEqual([])
  })
  it('what counts for the resident stops the sum, also when nobody asked; the settlement of tax never does', () => {
    const found = langtid([
      person('a', 'SOEKER', {
        summertskattegrunnlag: none('not-asked'),
        beregnetskatt: none('withheld'),
        avregning: none('source-down'),
      }),
    ])
    expect(short(found)).toEqual([
      'a summertskattegrunnlag not-asked true',
      'a beregnetskatt withheld true',
      'a avregning source-down false',
    ])
    expect(found.grunnlag).toBeNull()
    expect(found.mangler[1]?.persontype).toBe('SOEKER')
  })
  it('a source’s own code follows', () => {
    const coded = unknown('u', 'no-record', 'SSG-008') as Fact<KnownTax>
    expect(short(langtid([person('a', 'SOEKER', { beregnetskatt: coded })]))).toEqual([
      'a beregnetskatt no-record true SSG-008',
    ])
  })
  it.each<[PersonType, number, boolean, boolean]>([
    ['EKTEFELLE', 1, false, true],
    ['PARTNER', 1, false, true],
    ['BARN', 1, false, true],
    ['EKTEFELLE', 0, false, false],
    ['SAMBOER', 1, false, false],
    ['SAMBOER', 1, true, true],
    ['ANNET', 1, false, false],
  ])(
    'a relative’s unknown income: %s, tenkt pensjon %i, samboer as spouse %s: stops %s',
    (...[type, beloep, decided, stops]) => {
      const facts = [
        person('a', 'SOEKER'),
        person('b', type, { summertskattegrunnlag: none('no-record'), beregnetskatt: none('not-asked') }),
      ]
      const found = langtid(facts, { typed: [tenkt(beloep)], retningslinjer: { samboerSomEktefelle: decided } })
      expect(short(found)).toEqual([`b summertskattegrunnlag no-record ${stops}`])
    },
  )
  it('tenkt etterlattepensjon must be typed, as 0 or more, for those who may give a deduction', () => {
    const facts = [person('a', 'SOEKER'), person('b', 'EKTEFELLE'), person('c', 'SAMBOER')]
    const found = langtid(facts)
    expect(short(found)).toEqual(['b summertskattegrunnlag manual-needed true kommune.tenktEtterlattePensjon'])
    expect(found.mangler[0]?.tekst).toMatch(
      /^«.+» for ektefellen er ikke oppgitt, så det gis ikke noe beløp\. Skriv det inn som manuell post når det er kjent: 0 hvis ingenting skal trekkes fra\.$/,
    )
    expect(short(langtid(facts, { retningslinjer: { samboerSomEktefelle: true } }))).toHaveLength(2)
    expect(short(langtid(facts, { typed: [tenkt(0)] }))).toEqual([])
  })
  it('an answer about tax without the tax itself is unknown tax', () => {
    const wealth = post('/beregnetSkattFastland/skattOgAvgift/formuesskattTilStat/beloep', 5)
    const tekst =
      'Svaret om beregnet skatt for beboeren mangler selve skattebeløpet. Skatten er ukjent, så det gis ikke noe beløp. Kontroller skatteoppgjøret hos Skatteetaten.'
    for (const poster of [[], [wealth], [post(taxPath, 9), { ...wealth, seksjon: 'svalbard' } as const]]) {
      const found = langtid([person('a', 'SOEKER', { beregnetskatt: answer(poster) })])
      expect(short(found)).toEqual(['a beregnetskatt no-record true'])
      expect(found.mangler[0]?.tekst).toBe(tekst)
    }
    const relative = person('b', 'EKTEFELLE', { beregnetskatt: answer([]) })
    expect(short(langtid([person('a', 'SOEKER'), relative], { typed: [tenkt(0)] }))).toEqual([])
    expect(short(ask('BARNEHAGE_SFO', [person('a', 'SOEKER', { beregnetskatt: answer([]) })]))).toEqual([])
  })
  it('net income that does not stand in the answer must be typed; nobody outside the household is asked', () => {
    const facts = [person('a', 'SOEKER'), person('b', 'BARN', { summertskattegrunnlag: none('source-down') })]
    const found = ask('PRAKTISK_BISTAND', facts)
    expect(short(found)).toEqual([
      'a summertskattegrunnlag manual-needed true kommune.oektAlminneligInntekt',
      'b summertskattegrunnlag source-down false',
    ])
    expect(found.mangler[0]?.tekst).toBe(
      'Skatteoppgjøret for søkeren mangler alminnelig inntekt før særfradrag, så nettoinntekten er ukjent. Skriv den inn som en manuell post, 0 hvis det ikke er noen.',
    )
    const net: Typed = { identifikator: 'a', manuelle: [{ id: 'kommune.oektAlminneligInntekt', beloep: kroner(0) }] }
    expect(short(ask('PRAKTISK_BISTAND', facts.slice(0, 1), { typed: [net] }))).toEqual([])
    const outside: Typed = { identifikator: 'a', manuelle: [], utenforHusstanden: true }
    expect(short(ask('PRAKTISK_BISTAND', facts.slice(0, 1), { typed: [outside] }))).toEqual([])
    const child: Typed = { identifikator: 'b', manuelle: [], hjelpGjelderBarnet: true }
    expect(short(ask('PRAKTISK_BISTAND', facts, { typed: [net, child] }))).toEqual([
      'b summertskattegrunnlag source-down true',
    ])
  })
  it('foreldrebetaling counts everybody’s basis, and nothing else', () => {
    const facts = [
      person('a', 'SOEKER', { beregnetskatt: none('source-down') }),
      person('b', 'SAMBOER', { summertskattegrunnlag: none('no-record') }),
    ]
    expect(short(ask('BARNEHAGE_SFO', facts))).toEqual([
      'a beregnetskatt source-down false',
      'b summertskattegrunnlag no-record true',
    ])
  })
})

describe('the tax of a gain where no rate is proven', () => {
  const gain = answer([post('gevinstVedRealisasjonAvAksje', 500)])
  const abroad = (kommune: string | null) =>
    person('a', 'SOEKER', {
      summertskattegrunnlag: gain,
      beregnetskatt: answer([post(taxPath, 900)], { skatteregnskapskommune: kommune }),
    })
  it('must be typed, and the result says why', () => {
    const found = langtid([abroad(null)])
    expect(found.mangler).toEqual([
      {
        person: 'a',
        persontype: 'SOEKER',
        api: 'beregnetskatt',
        why: 'manual-needed',
        kode: 'kommune.skatteeffektGevinst',
        stopper: true,
        tekst:
          'Beboeren har gevinst eller tap, og skattesatsen der skatten hører til, er ikke bekreftet for 2024. Skriv inn skatten av gevinsten eller tapet som en manuell post.',
      },
    ])
    expect(found.merknader).toEqual([
      {
        kode: 'skattesats-ukjent',
        tekst:
          'Skattesatsen for gevinst og tap er ikke bekreftet for 2024 der skatten hører til. Skatten av dem må skrives inn av saksbehandler.',
        ufullstendig: false,
      },
    ])
    expect([found.grunnlag, found.ufullstendig]).toEqual([null, false])
    expect(short(langtid([abroad('0301')]))).toEqual([])
  })
  it.each(['kommune.skatteeffektGevinst', 'kommune.skatteeffektTap'])('%s is enough', (id) => {
    const typed = [{ identifikator: 'a', manuelle: [{ id, beloep: kroner(110) }] }]
    const found = langtid([abroad(null)], { typed })
    expect([short(found), found.merknader.map(({ kode }) => kode)[0]]).toEqual([
      [],
      expect.stringMatching(/ukjent|negativt/),
    ])
    expect(found.grunnlag).not.toBeNull()
  })
})

describe('names', () => {
  it('without a place make the result incomplete, once each and in order', () => {
    const odd = answer([post('annenArbeidsinntekt', 1)], { ukjenteNavn: ['b', 'a', 'b'] })
    const found = langtid([person('a', 'SOEKER', { summertskattegrunnlag: odd })])
    expect(found.merknader.at(-1)).toEqual({
      kode: 'ukjente-felt',
      tekst:
        'Skatteetaten sendte opplysninger som ikke har plass i reglene for tjenesten og året. De er slettet og ikke regnet med. Kontroller skatteoppgjøret.',
      ufullstendig: true,
      navn: ['a', 'b'],
    })
    expect(found.ufullstendig).toBe(true)
  })
  it('with a place and unknown content are told when they hold an amount', () => {
    const held = [...postSetFor(lawOnDisk().postSets, 'LANGTIDSOPPHOLD_INSTITUSJON', 2024)!.felt.values()].filter(
      ({ ukjent }) => ukjent,
    )
    expect(held.length).toBeGreaterThan(0)
    const [one] = held
    const of = (beloep: number) =>
      langtid([
        person('a', 'SOEKER', {
          summertskattegrunnlag: answer([post(one?.navn ?? '', beloep), post('annenArbeidsinntekt', 1000)]),
        }),
      ])
    expect(of(0).merknader).toEqual([])
    expect(of(7).merknader).toEqual([
      {
        kode: 'ukjent-innhold',
        tekst: `«${one?.tekst}» (${one?.navn}) har et beløp som ikke er regnet med, fordi det ikke er kjent hva som inngår. Er det inntekt som skal telle, må den legges til som en manuell post.`,
        ufullstendig: false,
        navn: [one?.navn],
      },
    ])
  })
})
