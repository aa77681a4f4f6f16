// What is shown beside a sum: every post with a place on the page, in the table's order under its category, whoever has it.
import { describe, expect, it } from 'vitest'
import { kroner } from '../base/money.ts'
import { lawOnDisk } from './law-for-tests.ts'
import { counted, Ids, lineIn, manualLine, postLine } from './lines.ts'
import { postSetFor } from './post-sets.ts'
import { shown } from './shown.ts'
import type { RulePerson, TaxPost } from './types.ts'

const set = () => postSetFor(lawOnDisk().postSets, 'LANGTIDSOPPHOLD_INSTITUSJON', 2024)!
const post = (navn: string, beloep: number, more: Partial<TaxPost> = {}): TaxPost => ({
  api: 'summertskattegrunnlag',
  navn,
  seksjon: 'fastland',
  beloep: kroner(beloep),
  ...more,
})
const person = (id: string, poster: readonly TaxPost[]): RulePerson => ({
  id,
  type: 'SOEKER',
  navn: null,
  poster,
  manuelle: [],
})
const gain = 'gevinstVedRealisasjonAvAksje'
const rent = 'samledeOpptjenteRenterIInnenlandskeBanker'

describe('shown', () => {
  it('one post per name, with each person and section, in the order of the table', () => {
    const people = [
      person('a', [post(gain, 1), post(rent, 2), post('annenGjeld', 3)]),
      person('b', [post(rent, 0), post(rent, 5, { seksjon: 'svalbard' }), post('finnesIkke', 9)]),
    ]
    const found = shown(people, set())
    expect(found.map(({ kategori, poster }) => [kategori, poster.map(({ navn }) => navn)])).toEqual([
      ['INNTEKT', [rent, gain]],
      ['GJELD', ['annenGjeld']],
    ])
    expect(found[0]?.poster[0]?.personer).toEqual([
      { person: 'a', beloep: kroner(2), seksjon: 'fastland' },
      { person: 'b', beloep: 0, seksjon: 'fastland' },
      { person: 'b', beloep: kroner(5), seksjon: 'svalbard' },
    ])
    expect(Object.keys(found[0]?.poster[0] ?? {}).sort()).toEqual(['navn', 'personer', 'visningstekst'])
  })
  it('says which part is free of tax, and that it is taken out', () => {
    const [only] = shown([person('a', [post(gain, 9, { andelSkattefritt: kroner(4) })])], set())
    expect(only?.poster[0]).toMatchObject({
      infotekstSkattefritt: 'Denne delen er skattefri, og er derfor tatt ut av det som regnes med.',
      personer: [{ person: 'a', beloep: kroner(9), seksjon: 'fastland', skattefritt: kroner(4) }],
    })
  })
  it('keeps the info text of the table', () => {
    const place = [...set().felt.values()].find(({ infotekst, vises }) => infotekst !== null && vises !== null)
    const [only] = shown([person('a', [post(place?.navn ?? '', 9)])], set())
    expect(only?.poster[0]?.infotekst).toBe(place?.infotekst)
    expect(Object.keys(only?.poster[0] ?? {})).not.toContain('infotekstSkattefritt')
  })
})

describe('a line', () => {
  const owner = () => ({ person: person('a', []), index: 3, ids: new Ids() })
  const place = (navn: string) => set().felt.get(navn)!
  it('has its own id, also when a name comes again', () => {
    const ids = new Ids()
    expect([ids.next('x', 0), ids.next('x', 0), ids.next('x', 0), ids.next('x', 1)]).toEqual([
      'x@0',
      'x@0.2',
      'x@0.3',
      'x@1',
    ])
  })
  it('of a capital post is without the tax-free and the child’s part, and is then a reading', () => {
    const parts = { andelSkattefritt: kroner(4), andelOverfoertFraBarn: kroner(1) }
    const line = postLine(post(rent, 9, parts), place(rent), 'ADDERE', owner())
    expect(line).toMatchObject({
      id: `${rent}@3`,
      tekniskNavn: rent,
      type: 'POST',
      kategori: 'INNTEKT',
      beloep: kroner(4),
      kilde: 'SKATTEETATEN',
      bevis: 'tolkning',
      person: 'a',
      seksjon: 'fastland',
      skattefritt: kroner(4),
      overfoertFraBarn: kroner(1),
      kanEndreVisningstekst: false,
      noder: [],
    })
    expect([line.hjemmel, line.belegg]).toEqual([place(rent).teller?.gruppe.hjemmel, place(rent).kilde])
    const whole = postLine(post(rent, 9), place(rent), 'ADDERE', owner())
    expect([whole.bevis, whole.beloep, 'skattefritt' in whole, 'overfoertFraBarn' in whole]).toEqual([
      place(rent).bevis,
      kroner(9),
      false,
      false,
    ])
  })
  it('of work keeps the tax-free part; of a gain outside income keeps the child’s part', () => {
    const parts = { andelSkattefritt: kroner(4), andelOverfoertFraBarn: kroner(1) }
    const of = (navn: string) => counted(post(navn, 9, parts), place(navn).teller!)
    expect([of('annenArbeidsinntekt'), of(gain), of(rent)]).toEqual([kroner(8), kroner(5), kroner(4)])
    const line = postLine(post(gain, 9, parts), place(gain), 'ADDERE', owner())
    expect(['overfoertFraBarn' in line, line.skattefritt]).toEqual([false, kroner(4)])
    expect(
      'skattefritt' in postLine(post('annenArbeidsinntekt', 9, parts), place('annenArbeidsinntekt'), 'ADDERE', owner()),
    ).toBe(false)
  })
  it('of a post that does not count shows it as it is, under another group’s § where it is part of one', () => {
    const debt = postLine(
      post('annenGjeld', 9, { andelOverfoertFraBarn: kroner(1) }),
      place('annenGjeld'),
      'ADDERE',
      owner(),
    )
    expect([debt.beloep, debt.kategori, debt.hjemmel]).toEqual([kroner(9), null, null])
    const group = place(gain).teller!.gruppe
    expect(lineIn(group, debt)).toMatchObject({ id: debt.id, kategori: 'FRADRAG', hjemmel: group.hjemmel })
  })
  it('typed by hand has its own title where the table allows it, and what was written with it', () => {
    const other = set().manuelle.get('kommune.andreInntekter')!
    const fixed = set().manuelle.get('kommune.tenktEtterlattePensjon')!
    const more = { tittel: 'Leie', begrunnelse: 'Brev', referanse: '7', regneark: [{ tekst: 'A', beloep: kroner(2) }] }
    const line = manualLine({ id: 'kommune.andreInntekter', beloep: kroner(2), ...more }, other, 'ADDERE', owner())
    expect(line).toMatchObject({
      ...{ id: 'kommune.andreInntekter@3', navn: 'Leie', type: 'POST', kilde: 'MANUELL_INPUT', beloep: kroner(2) },
      ...{ begrunnelse: 'Brev', referanse: '7', regneark: more.regneark, kanEndreVisningstekst: true, noder: [] },
      ...{
        eksempeltekst: other.definisjon.eksempeltekst,
        bevis: other.definisjon.bevis,
        hjemmel: other.gruppe.hjemmel,
      },
    })
    const bare = manualLine({ id: 'kommune.andreInntekter', beloep: kroner(2) }, other, 'ADDERE', owner())
    expect(bare.navn).toBe(other.definisjon.visningstekst)
    expect(['begrunnelse', 'referanse', 'regneark'].filter((key) => key in bare)).toEqual([])
    const titled = manualLine({ id: 'x', beloep: kroner(2), tittel: 'Annet' }, fixed, 'ADDERE', owner())
    expect(titled.navn).toBe(fixed.definisjon.visningstekst)
  })
})
