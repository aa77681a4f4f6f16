// Marks of the household and worksheets: only where the law has them, and always whole.
import { expect, test } from 'vitest'
import { date } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import type { SentPerson, SentPost } from '../question.ts'
import { checkMarks, checkWorksheets } from './typed-facts.ts'

const feltOf = (check: () => void): string | undefined => {
  try {
    check()
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown.felt
    throw thrown
  }
  return undefined
}
const member = (type: SentPerson['type'], more: Partial<SentPerson>): SentPerson => ({
  identifikator: '04817299771',
  type,
  manuelle: [],
  ...more,
})

/** Born 6 March 2008. */
const child = { identifikator: '06830850021' }

test.each([
  ['PRAKTISK_BISTAND', member('EKTEFELLE', { utenforHusstanden: true }), undefined],
  ['PRAKTISK_BISTAND', member('BARN', { ...child, hjelpGjelderBarnet: true }), undefined],
  ['PRAKTISK_BISTAND', member('BARN', { hjelpGjelderBarnet: true }), 'personer[0].hjelpGjelderBarnet'],
  ['PRAKTISK_BISTAND', member('ANNET', {}), 'personer[0].type'],
  ['BARNEHAGE_SFO', member('ANNET', {}), undefined],
  ['BARNEHAGE_SFO', member('BARN', {}), 'personer[0].type'],
  ['LANGTIDSOPPHOLD_INSTITUSJON', member('ANNET', {}), 'personer[0].type'],
  ['LANGTIDSOPPHOLD_INSTITUSJON', member('BARN', {}), undefined],
  ['PRAKTISK_BISTAND', member('SOEKER', { utenforHusstanden: true }), 'personer[0].utenforHusstanden'],
  ['PRAKTISK_BISTAND', member('SAMBOER', { hjelpGjelderBarnet: true }), 'personer[0].hjelpGjelderBarnet'],
  ['BARNEHAGE_SFO', member('EKTEFELLE', { utenforHusstanden: true }), 'personer[0].utenforHusstanden'],
  ['LANGTIDSOPPHOLD_INSTITUSJON', member('BARN', { hjelpGjelderBarnet: true }), 'personer[0].hjelpGjelderBarnet'],
] as const)('%s %o: %s', (tjeneste, person, felt) =>
  expect(feltOf(() => checkMarks([person], tjeneste, date('2026-03-05')))).toBe(felt),
)

test('the child’s need counts until the day the child is 18', () => {
  const asked = (dato: string) => () =>
    checkMarks([member('BARN', { ...child, hjelpGjelderBarnet: true })], 'PRAKTISK_BISTAND', date(dato))
  expect(feltOf(asked('2026-03-05'))).toBeUndefined()
  expect(feltOf(asked('2026-03-06'))).toBe('personer[0].hjelpGjelderBarnet')
})

const sheet = { id: 'kommune.tenktEtterlattePensjon', beloep: 300, begrunnelse: 'Brev fra Nav' }
const lines = (...beloep: number[]) => beloep.map((one) => ({ tekst: 'Ytelse', beloep: one }))
test.each<[string, SentPost, string | undefined]>([
  ['adds up', { ...sheet, regneark: lines(100, 200) }, undefined],
  ['does not add up', { ...sheet, regneark: lines(100, 201) }, 'personer[0].manuelle[0].regneark'],
  ['no reason', { ...sheet, begrunnelse: ' ', regneark: lines(300) }, 'personer[0].manuelle[0].begrunnelse'],
  [
    'another post',
    { ...sheet, id: 'kommune.andreInntekter', regneark: lines(300) },
    'personer[0].manuelle[0].regneark',
  ],
])('a worksheet that %s', (_name, post, felt) =>
  expect(feltOf(() => checkWorksheets([{ manuelle: [post] }]))).toBe(felt),
)

test('an error about a worksheet repeats no amount', () => {
  const post = { ...sheet, beloep: 271_828, regneark: lines(314_159) }
  const told = (): unknown => {
    try {
      checkWorksheets([{ manuelle: [post] }])
      return null
    } catch (thrown) {
      return (thrown as { params: unknown }).params
    }
  }
  expect(told()).not.toBe(null)
  expect(JSON.stringify(told())).not.toMatch(/\d{3}/)
})
