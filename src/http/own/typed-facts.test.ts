// Marks of the household and worksheets: only where the law has them, and always whole.
import { expect, test } from 'vitest'
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

test.each([
  ['PRAKTISK_BISTAND', member('EKTEFELLE', { utenforHusstanden: true }), undefined],
  ['PRAKTISK_BISTAND', member('BARN', { hjelpGjelderBarnet: true }), undefined],
  ['PRAKTISK_BISTAND', member('SOEKER', { utenforHusstanden: true }), 'personer[0].utenforHusstanden'],
  ['PRAKTISK_BISTAND', member('ANNET', { hjelpGjelderBarnet: true }), 'personer[0].hjelpGjelderBarnet'],
  ['BARNEHAGE_SFO', member('EKTEFELLE', { utenforHusstanden: true }), 'personer[0].utenforHusstanden'],
  ['LANGTIDSOPPHOLD_INSTITUSJON', member('BARN', { hjelpGjelderBarnet: true }), 'personer[0].hjelpGjelderBarnet'],
] as const)('%s %o: %s', (tjeneste, person, felt) => expect(feltOf(() => checkMarks([person], tjeneste))).toBe(felt))

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
