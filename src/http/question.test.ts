// What makes a question well-formed: each mistake is named by its field, in the words of the path it came on, and the
// number is never repeated.
import { describe, expect, test } from 'vitest'
import { Problem } from '../base/errors.ts'
import { ownTitle, resident, spouse, survivorsPension } from './ports-for-tests.ts'
import { fiksWords, ownWords, questionPersons, type SentPerson, type SentPost } from './question.ts'

const applicant = (manuelle: readonly SentPost[] = []): SentPerson => ({
  identifikator: resident,
  type: 'SOEKER',
  manuelle,
})
const married = (manuelle: readonly SentPost[] = [{ id: survivorsPension.id, beloep: 0 }]): SentPerson => ({
  identifikator: spouse,
  type: 'EKTEFELLE',
  manuelle,
})
const reduction = {
  ...ownTitle,
  id: 'kommune.redusertArbeidsinntekt',
  justeringstype: 'REDUKSJON' as const,
}
const asked = (people: readonly SentPerson[], words = fiksWords) =>
  questionPersons(people, [survivorsPension, ownTitle, reduction], words)
const problemOf = (people: readonly SentPerson[], words = fiksWords): Problem => {
  try {
    asked(people, words)
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown
  }
  throw new Error('nothing was refused')
}

test('whole kroner become øre, and a typed 0 stays', () => {
  const [, second] = asked([applicant(), married([{ id: survivorsPension.id, beloep: 12, referanse: 'a' }])])
  expect(second?.manuelle).toEqual([{ id: survivorsPension.id, beloep: 1200, referanse: 'a' }])
  expect(asked([applicant(), married()])[1]?.manuelle).toEqual([{ id: survivorsPension.id, beloep: 0 }])
})

describe('refused', () => {
  const wrongDigits = { ...applicant(), identifikator: '04817299772' }
  const cases: [string, SentPerson[], string][] = [
    ['wrong control digits', [wrongDigits], 'personer[0].identifikator'],
    ['nobody applies', [married()], 'personer'],
    ['two apply', [applicant(), { ...applicant(), identifikator: spouse }], 'personer'],
    ['two spouses', [applicant(), married(), { ...married(), type: 'SAMBOER' }], 'personer[2].type'],
    ['the same person twice', [applicant(), { ...married(), identifikator: resident }], 'personer[1].identifikator'],
    ['an unknown post', [applicant([{ id: 'kommune.nei', beloep: 1 }])], 'personer[0].ekstraposter[0].tekniskNavn'],
    [
      'a post of another person type',
      [applicant([{ id: survivorsPension.id, beloep: 1 }])],
      'personer[0].ekstraposter[0].tekniskNavn',
    ],
    ['a post that must be there', [applicant(), married([])], 'personer[1].ekstraposter'],
    [
      'an own text that is missing',
      [applicant([{ id: ownTitle.id, beloep: 1 }])],
      'personer[0].ekstraposter[0].visningstekst',
    ],
    [
      'an own text where it is fixed',
      [applicant(), married([{ id: survivorsPension.id, beloep: 1, tittel: 'Noe annet' }])],
      'personer[1].ekstraposter[0].visningstekst',
    ],
  ]
  test.each(cases)('%s', (_name, people, felt) => {
    const problem = problemOf(people)
    expect(problem.felt).toBe(felt)
    expect(JSON.stringify(problem.params)).not.toMatch(/\d{11}/)
  })

  test('an unknown post is named, unless its name could be a secret', () => {
    expect(problemOf([applicant([{ id: 'kommune.nei', beloep: 1 }])]).params['hva']).toContain('«kommune.nei»')
    expect(problemOf([applicant([{ id: resident, beloep: 1 }])]).params['hva']).toContain('«(ukjent)»')
  })

  test('the own API’s words on the own API', () => {
    expect(problemOf([applicant([{ id: 'x', beloep: 1 }])], ownWords).felt).toBe('personer[0].manuelle[0].id')
  })
})

test('what takes away needs a reason on the own API; Fiks has no place for one', () => {
  const less = (more: object) => [applicant([{ id: reduction.id, beloep: 1, tittel: 'Sluttet', ...more }])]
  const problem = problemOf(less({}), ownWords)
  expect([problem.felt, problem.params['hva']]).toEqual([
    'personer[0].manuelle[0].begrunnelse',
    'posten «kommune.redusertArbeidsinntekt» trekker fra, og må ha begrunnelse',
  ])
  expect(problemOf(less({ begrunnelse: ' ' }), ownWords).felt).toBe('personer[0].manuelle[0].begrunnelse')
  expect(asked(less({ begrunnelse: 'Oppsigelse 1.3.' }), ownWords)).toHaveLength(1)
  expect(asked(less({}), fiksWords)).toHaveLength(1)
})

test('survivor’s pension for somebody unnamed: 0 is taken, an amount is refused and told how', () => {
  const everyone = { ...survivorsPension, persontyper: [...survivorsPension.persontyper, 'ANNET' as const] }
  const other = (beloep: number): SentPerson[] => [
    applicant(),
    { identifikator: spouse, type: 'ANNET', manuelle: [{ id: survivorsPension.id, beloep }] },
  ]
  expect(questionPersons(other(0), [everyone], fiksWords)).toHaveLength(2)
  expect(() => questionPersons(other(1), [everyone], fiksWords)).toThrow(
    expect.objectContaining({
      felt: 'personer[1].type',
      params: {
        hva: 'posten «kommune.tenktEtterlattePensjon» gir ikke fradrag for ANNET; oppgi EKTEFELLE, PARTNER eller BARN',
      },
    }),
  )
})

test('the fixed text itself may be sent along', () => {
  const told = [{ id: survivorsPension.id, beloep: 0, tittel: survivorsPension.visningstekst }]
  expect(asked([applicant(), married(told)])).toHaveLength(2)
})

test('a year without rules is left to access/, which refuses it with a row', () => {
  expect(questionPersons([applicant([{ id: 'hva som helst', beloep: 1 }])], null, fiksWords)).toHaveLength(1)
})
