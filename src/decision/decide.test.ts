// The record: which gap stops the sum, what only goes missing from the page, the stage, a change by hand, and that it is frozen.
import { describe, expect, it } from 'vitest'
import { date } from '../base/dates.ts'
import { known, unknown } from '../base/fact.ts'
import { kroner } from '../base/money.ts'
import { change, decide } from './decide.ts'
import { law, source, answer, post, person, frame, tenkt, alone, pair, none } from './facts-for-tests.ts'

it('a typed post keeps the text of its kind, also where there is no sum', () => {
  const facts = [person('a', 'SOEKER', none('source-down')), person('b', 'EKTEFELLE')]
  const found = decide(frame(pair(0)), facts, law)
  expect(found.grunnlag).toBeNull()
  expect(found.personer[1]?.manuelle[0]?.tittel).toBe('Tenkt etterlattepensjon')
})

describe('which gap stops the sum', () => {
  it('known facts give a sum', () => {
    const found = decide(frame(alone), [person('a', 'SOEKER')], law)
    expect(found.grunnlag?.beregningsbeloep).toBe(kroner(900))
    expect([found.mangler, found.merknader, found.ufullstendig, found.stadie]).toEqual([[], [], false, 'OPPGJOER'])
  })

  it.each([
    'no-person',
    'no-record',
    'not-assessed-yet',
    'withheld',
    'deleted',
    'not-delegated',
    'source-down',
    'not-asked',
  ] as const)('the resident’s tax basis: %s', (why) => {
    const found = decide(frame(alone), [person('a', 'SOEKER', none(why))], law)
    expect(found.grunnlag).toBeNull()
    expect(found.mangler).toMatchObject([{ person: 'a', api: 'summertskattegrunnlag', why, stopper: true }])
    expect(found.mangler[0]?.tekst).toMatch(
      /^Summert skattegrunnlag for beboeren mangler, fordi .+ Opplysningen teller, så det gis ikke noe beløp\.$/,
    )
  })

  it('the resident’s computed tax', () => {
    const found = decide(
      frame(alone),
      [person('a', 'SOEKER', { beregnetskatt: unknown('b', 'no-record', 'BSA-007') })],
      law,
    )
    expect(found.grunnlag).toBeNull()
    expect(found.mangler).toMatchObject([{ api: 'beregnetskatt', why: 'no-record', kode: 'BSA-007', stopper: true }])
  })

  it('an answer about the tax without the amount of the tax is unknown, not 0', () => {
    const found = decide(
      frame(alone),
      [person('a', 'SOEKER', { beregnetskatt: known('b', answer([]), source('beregnetskatt')) })],
      law,
    )
    expect(found.grunnlag).toBeNull()
    expect(found.mangler[0]?.tekst).toMatch(/mangler selve skattebeløpet/)
  })

  it('a relative’s tax basis counts only when tenkt etterlattepensjon is above 0', () => {
    const facts = [person('a', 'SOEKER'), person('b', 'EKTEFELLE', none('withheld'))]
    expect(decide(frame(pair(1)), facts, law).grunnlag).toBeNull()
    const shown = decide(frame(pair(0)), facts, law)
    expect(shown.grunnlag?.beregningsbeloep).toBe(kroner(900))
    expect(shown.mangler).toMatchObject([{ person: 'b', stopper: false }])
    expect(shown.mangler[0]?.tekst).toMatch(/Beløpet påvirkes ikke\.$/)
    expect([shown.stadie, shown.personer[1]?.stadie, shown.personer[1]?.skjermet]).toEqual(['UKJENT', 'UKJENT', true])
  })

  it('tenkt etterlattepensjon that was not given is never 0', () => {
    const found = decide(
      frame([...alone, { identifikator: 'b', manuelle: [] }]),
      [person('a', 'SOEKER'), person('b', 'BARN')],
      law,
    )
    expect(found.grunnlag).toBeNull()
    expect(found.mangler).toMatchObject([
      { why: 'manual-needed', kode: 'kommune.tenktEtterlattePensjon', stopper: true },
    ])
  })

  it('a samboer is shown and never stops the sum', () => {
    const found = decide(
      frame([...alone, { identifikator: 'b', manuelle: [] }]),
      [person('a', 'SOEKER'), person('b', 'SAMBOER', none('source-down'))],
      law,
    )
    expect(found.grunnlag?.beregningsbeloep).toBe(kroner(900))
  })

  it('a person of whom no source has answered is neither shielded nor not', () => {
    const down = {
      ...none('source-down'),
      beregnetskatt: unknown('b', 'not-asked'),
      avregning: unknown('a', 'no-record'),
    }
    const persons = [...alone, { identifikator: 'b', manuelle: [] }]
    const found = decide(frame(persons), [person('a', 'SOEKER'), person('b', 'SAMBOER', down)], law)
    expect(found.personer.map(({ skjermet }) => skjermet)).toEqual([false, null])
  })

  it('names (SI-01) and Avregning (SI-02) are only shown', () => {
    const found = decide(
      frame(alone),
      [person('a', 'SOEKER', { navn: unknown('n', 'source-down'), avregning: unknown('a', 'not-delegated') })],
      law,
    )
    expect(found.grunnlag).not.toBeNull()
    expect(found.mangler.map(({ api, stopper }) => [api, stopper])).toEqual([
      ['avregning', false],
      ['folkeregister', false],
    ])
  })

  it('the other services need everybody’s tax basis, but not of one outside the household', () => {
    const facts = [
      person('a', 'SOEKER', {
        summertskattegrunnlag: known(
          's',
          answer([post('alminneligInntektFoerSaerfradrag', 500)]),
          source('summertskattegrunnlag'),
        ),
      }),
      person('b', 'ANNET', none('no-record')),
    ]
    const question = frame([...alone, { identifikator: 'b', manuelle: [] }], { beregningstype: 'PRAKTISK_BISTAND' })
    expect(decide(question, facts, law).grunnlag).toBeNull()
    const outside = decide(
      { ...question, personer: [...alone, { identifikator: 'b', manuelle: [], utenforHusstanden: true }] },
      facts,
      law,
    )
    expect(outside.grunnlag?.beregningsbeloep).toBe(kroner(500))
    expect(outside.merknader.map(({ kode }) => kode)).toEqual(['utenfor-husstanden'])
  })

  it('praktisk bistand without the net income is unknown, until the case worker types it', () => {
    const question = frame(alone, { beregningstype: 'PRAKTISK_BISTAND' })
    expect(decide(question, [person('a', 'SOEKER')], law).mangler).toMatchObject([
      { why: 'manual-needed', kode: 'kommune.oektAlminneligInntekt' },
    ])
    const typed = frame(
      [{ identifikator: 'a', manuelle: [{ id: 'kommune.oektAlminneligInntekt', beloep: kroner(0) }] }],
      { beregningstype: 'PRAKTISK_BISTAND' },
    )
    expect(decide(typed, [person('a', 'SOEKER')], law).grunnlag?.beregningsbeloep).toBe(0)
  })
})

describe('what the record says', () => {
  it('an unknown field name makes it incomplete; only the name is told', () => {
    const facts = [
      person('a', 'SOEKER', {
        summertskattegrunnlag: known(
          's',
          answer([], 'OPPGJOER', ['nyttFelt', 'annetFelt']),
          source('summertskattegrunnlag'),
        ),
      }),
    ]
    const found = decide(frame(alone), facts, law)
    expect(found.ufullstendig).toBe(true)
    expect(found.merknader).toMatchObject(
      [{ kode: 'ukjente-felt', navn: ['annetFelt', 'nyttFelt'] }, { kode: 'negativt-grunnlag' }].reverse(),
    )
  })

  it('is a draft when somebody is a draft', () => {
    const draft = { summertskattegrunnlag: known('s', answer([], 'UTKAST'), source('summertskattegrunnlag')) }
    const question = frame([...alone, { identifikator: 'b', manuelle: [] }], { beregningstype: 'BARNEHAGE_SFO' })
    expect(decide(question, [person('a', 'SOEKER'), person('b', 'ANNET', draft)], law).stadie).toBe('UTKAST')
  })

  it('a change makes a new record from the old facts', () => {
    const first = decide(frame(pair(0)), [person('a', 'SOEKER'), person('b', 'EKTEFELLE')], law)
    const second = change(first, [tenkt(1500)], { id: 'r2', saksreferanse: 'S-1' }, law)
    expect(second.grunnlag?.beregningsbeloep).toBe(kroner(400))
    expect(second.forrige).toEqual({ id: 'r1', beregningsbeloep: kroner(900) })
    expect([second.id, second.saksreferanse, second.soeketidspunkt]).toEqual(['r2', 'S-1', first.soeketidspunkt])
    expect(second.fakta).toBe(first.fakta)
    expect(first.grunnlag?.beregningsbeloep).toBe(kroner(900))
  })

  it('prints the § of the income year, why another was chosen, and what is provisional', () => {
    const aarsvalg = {
      prisdato: date('2026-11-01'),
      foreslaatt: 2025,
      hjemmel: '§ 3 sjette ledd',
      begrunnelse: 'Klagesak',
    }
    const found = decide(frame(alone, { aarsvalg }), [person('a', 'SOEKER')], law)
    expect(found.merknader.map(({ kode, ufullstendig }) => [kode, ufullstendig])).toEqual([
      ['annet-inntektsaar', false],
      ['foreloepig', false],
    ])
    expect(found.merknader[0]?.tekst).toMatch(/2025 .*Klagesak/)
    expect(change(found, [], { id: 'r2', saksreferanse: null }, law).merknader).toEqual(found.merknader)
    const asLaw = decide(
      frame(alone, { aarsvalg: { ...aarsvalg, foreslaatt: 2023, begrunnelse: null } }),
      [person('a', 'SOEKER')],
      law,
    )
    expect(asLaw.merknader[0]).toMatchObject({
      kode: 'inntektsaar',
      tekst: 'Inntektsåret 2023 følger av § 3 sjette ledd.',
    })
  })

  it('local guidelines touch the basis of the charge alone, and say so', () => {
    const facts = [person('a', 'SOEKER'), person('b', 'SAMBOER')]
    const question = frame(pair(1300), { retningslinjer: { samboerSomEktefelle: true } })
    const found = decide(question, facts, law)
    expect([found.grunnlag?.beregningsbeloep, found.grunnlag?.grunnlagEgenandel]).toEqual([kroner(900), kroner(600)])
    expect(found.merknader.map(({ kode }) => kode)).toEqual(['kommunens-retningslinje', 'lokal-retningslinje'])
    expect(found.merknader[0]?.tekst).toMatch(/^Lokal retningslinje: Samboer .*: ja\. .*§ 5/)
    expect(found.grunnlag?.videre.map(({ bevis }) => bevis)).toEqual(['lokal'])
    expect(decide(question, [facts[0]!, person('b', 'SAMBOER', none('no-record'))], law).grunnlag).toBeNull()
  })

  it('is frozen all the way down', () => {
    const found = decide(frame(alone), [person('a', 'SOEKER')], law)
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))
    expect(frozen(found)).toBe(true)
  })

  it('no text holds a person number, and a year without a post set is a mistake of ours', () => {
    const found = decide(
      frame([{ identifikator: '12345678901', manuelle: [] }]),
      [person('12345678901', 'SOEKER', none('no-record'))],
      law,
    )
    expect(found.mangler.map(({ tekst }) => tekst).join()).not.toMatch(/\d{6}/)
    expect(() => decide(frame(alone, { inntektsaar: 2020 }), [person('a', 'SOEKER')], law)).toThrow(/No post set/)
  })
})
