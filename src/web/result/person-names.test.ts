// The columns of a table are told apart by their headings alone, also on a narrow screen.
import { expect, test } from 'vitest'
import { withColumns } from './person-names.ts'

const person = (navn: string | null, rolle: string, i: number) => ({ identifikator: String(i), navn, rolle })
const columns = (...people: [string | null, string][]) =>
  withColumns(people.map(([navn, rolle], i) => person(navn, rolle, i))).map(({ kolonne }) => kolonne)

test('the first name, or the role where the name is not known', () => {
  expect(columns(['Kari Nordmann', 'Beboer'], [null, 'Ektefelle'])).toEqual(['Kari', 'Ektefelle'])
})

test('two with the same first name have their role with it', () => {
  expect(columns(['Kari Nordmann', 'Søker'], ['Kari Ås', 'Ektefelle'], ['Ola Ås', 'Barn'])).toEqual([
    'Kari, søker',
    'Kari, ektefelle',
    'Ola',
  ])
})

test('two children with the same first name, and two whose names are not known, are counted', () => {
  expect(columns(['Kari Ås', 'Barn'], ['Kari Li', 'Barn'], [null, 'Barn'], [null, 'Barn'])).toEqual([
    'Kari, barn 1',
    'Kari, barn 2',
    'Barn 1',
    'Barn 2',
  ])
})
