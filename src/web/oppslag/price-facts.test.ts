// The service's own facts in the draft: empty is no question, written is checked and sent, and nothing is guessed.
import { expect, test } from 'vitest'
import { nb } from '../texts/nb.ts'
import { emptyDraft } from './draft.ts'
import { askedPrice, factsOf, isResidentUnder18, partIn, priceErrors, togglePart, writeFacts } from './price-facts.ts'

const where = (beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON' | 'PRAKTISK_BISTAND' | 'BARNEHAGE_SFO') =>
  ({ rolle: { beregningstype, inntektsaar: [], begrunnelser: [], saksmoenster: null }, dato: '2026-11-22' }) as const
const langtid = where('LANGTIDSOPPHOLD_INSTITUSJON')
const barnehage = where('BARNEHAGE_SFO')
const felt = (values: Record<string, string>) => ({ felt: values, rader: [] })

test('nothing written asks for no price and is no error', () => {
  expect(askedPrice(emptyDraft())).toBeUndefined()
  expect(priceErrors(emptyDraft(), nb)).toEqual([])
  const emptied = writeFacts(
    writeFacts(emptyDraft(), 'langtidsopphold', felt({ innflytting: '2026-11-01' }), langtid),
    'langtidsopphold',
    felt({ innflytting: ' ' }),
    langtid,
  )
  expect(askedPrice(emptied)).toBeUndefined()
})

test('a long stay: the move-in date goes with the day of the price; without it the other facts are not sent', () => {
  const whole = writeFacts(
    emptyDraft(),
    'langtidsopphold',
    felt({ innflytting: '2026-11-01', ufrivilligDobbeltrom: 'ja' }),
    langtid,
  )
  expect(askedPrice(whole)).toEqual({
    dato: '2026-11-22',
    opplysninger: { langtidsopphold: { innflytting: '2026-11-01', ufrivilligDobbeltrom: true } },
  })
  const half = writeFacts(emptyDraft(), 'langtidsopphold', felt({ ufrivilligDobbeltrom: 'ja' }), langtid)
  expect(priceErrors(half, nb).map((error) => error.felt)).toEqual(['pris-langtidsopphold-innflytting'])
  expect(() => askedPrice(half)).toThrow(RangeError)
})

test('the day of the look-up is the day of the price, also when it is changed afterwards', () => {
  const draft = writeFacts(
    { ...emptyDraft(), prisdato: '2026-03-01' },
    'praktiskBistand',
    felt({ timerPerMaaned: '4,5' }),
    where('PRAKTISK_BISTAND'),
  )
  expect(askedPrice(draft)).toEqual({ dato: '2026-03-01', opplysninger: { praktiskBistand: { timerPerMaaned: 4.5 } } })
  expect(askedPrice({ ...draft, prisdato: '2026-05-01' })?.dato).toBe('2026-05-01')
})

test('barnehage and SFO are chosen each for itself, and children are rows', () => {
  const chosen = togglePart(emptyDraft(), 'barnehage', barnehage)
  expect(priceErrors(chosen, nb).map((error) => error.felt)).toEqual([
    'pris-barnehage-soeknadsdato',
    'pris-barnehage-1-foedselsdato',
  ])
  const written = writeFacts(
    chosen,
    'barnehage',
    { felt: { soeknadsdato: '2026-10-01' }, rader: [{ foedselsdato: '2022-03-04' }, { foedselsdato: '2024-05-06' }] },
    barnehage,
  )
  expect(askedPrice(written)?.opplysninger).toEqual({
    barnehage: { soeknadsdato: '2026-10-01', barn: [{ foedselsdato: '2022-03-04' }, { foedselsdato: '2024-05-06' }] },
  })
  const away = togglePart(written, 'barnehage', barnehage)
  expect(askedPrice(away)).toBeUndefined()
  expect(partIn(away, 'barnehage').rader).toHaveLength(2)
  expect(factsOf(togglePart(away, 'barnehage', barnehage)).valgt).toEqual(['barnehage'])
})

test('who is no child by the number is not asked about as one; who is one must be answered for', () => {
  const of = (nummer: string, prisdato: string, barn: string) =>
    writeFacts(
      { ...emptyDraft(), prisdato, soeker: { ...emptyDraft().soeker, nummer } },
      'langtidsopphold',
      felt({ innflytting: '2026-11-01', barn }),
      langtid,
    )
  const sent = (draft: ReturnType<typeof of>) => askedPrice(draft)?.opplysninger?.langtidsopphold
  // Born 4 January 1972; the numbers are synthetic.
  expect(sent(of('04817299771', '2026-11-22', 'med'))).toEqual({ innflytting: '2026-11-01' })
  const child = of('04817299771', '1980-01-01', '')
  expect(priceErrors(child, nb).map((error) => error.felt)).toEqual(['pris-langtidsopphold-barn'])
  expect(sent(of('048172 99771', '1980-01-01', 'uten'))).toMatchObject({ barn: { selvstendigInntekt: false } })
  expect(isResidentUnder18(of('', '2026-11-22', ''))).toBeNull()
})
