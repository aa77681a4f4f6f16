// The address's fragment: what is written comes back, what is not of the form stays out.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft, Written } from './draft.ts'
import { calculatorNames, fieldsOf, forms, mostRows } from './forms.ts'
import { decodeFragment, encodeFragment } from './fragment.ts'

const text = fc.stringMatching(/^[\p{L}\p{N}&=#%+,.;/-]{1,40}$/u).filter((it) => it.length <= 40)
const written = (ids: readonly string[]): fc.Arbitrary<Written> =>
  fc
    .subarray([...ids])
    .chain((some) =>
      fc.tuple(...some.map(() => text)).map((texts) => Object.fromEntries(some.map((id, i) => [id, texts[i] ?? '']))),
    )
const drafts = fc.constantFrom(...calculatorNames).chain((tjeneste): fc.Arbitrary<Draft> => {
  const form = forms[tjeneste]
  const row = written((form.rows?.fields ?? []).map(({ id }) => id)).filter((it) => Object.keys(it).length > 0)
  const rows: fc.Arbitrary<readonly Written[]> =
    form.rows === null ? fc.constant([]) : fc.array(row, { minLength: form.rows.least, maxLength: mostRows })
  return fc.record({ tjeneste: fc.constant(tjeneste), felt: written(fieldsOf(form).map(({ id }) => id)), rader: rows })
})

describe('fragment', () => {
  it('gives back what was written, in every calculator', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(decodeFragment(`#${encodeFragment(draft)}`)).toEqual(draft)
      }),
    )
  })
  it('holds children’s births as they were written, month and year', () => {
    const draft: Draft = {
      tjeneste: 'barnehage',
      felt: { husstandsinntekt: '500 000' },
      rader: [{ foedselsdato: '05.2022' }],
    }
    expect(encodeFragment(draft)).toBe('tjeneste=barnehage&husstandsinntekt=500000&1.foedselsdato=05.2022')
  })
  it.each(['', '#', '#innhold', '#tjeneste=', '#tjeneste=toString', '#tjeneste=__proto__'])(
    '%s names no calculator',
    (fragment) => {
      expect(decodeFragment(fragment)).toBeNull()
    },
  )
  it('leaves out what the form has not, and what is too much', () => {
    const rows = Array.from({ length: 40 }, (_, i) => `&${i + 1}.trinn=1&${i + 1}.navn=Kari`).join('')
    const draft = decodeFragment(`#tjeneste=sfo&fnr=1&husstandsinntekt=${'9'.repeat(99)}${rows}`)
    expect(draft?.felt).toEqual({ husstandsinntekt: '9'.repeat(40) })
    expect(draft?.rader).toEqual(Array.from({ length: mostRows }, () => ({ trinn: '1' })))
  })
  it('has at least one child to fill in', () => {
    expect(decodeFragment('#tjeneste=barnehage')).toEqual({ tjeneste: 'barnehage', felt: {}, rader: [{}] })
  })
})
