// The demo's lists are in order by the law of their own year, and are the very lists that the worked bills are worked from.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { date } from '../base/dates.ts'
import { law } from '../rules/calculator/law-for-tests.ts'
import { priceListFaults } from '../rules/praktisk-bistand/price-list-faults.ts'
import { calculatorList, readAdoptedPriceList } from '../rules/praktisk-bistand/read-price-list.ts'
import { demoPriceLists } from './demo-price-lists.ts'

const lists = [...demoPriceLists.kommune, ...demoPriceLists.annenKommune]
const folder = new URL('../rules/calculator/cases/praktisk-bistand/', import.meta.url)

test.each(lists)('$saksnummer: no fault on its first day', ({ liste, fra }) => {
  expect(priceListFaults(readAdoptedPriceList(liste, 'prisliste'), date(fra), law.rates)).toEqual([])
})

test.each(lists)('$saksnummer: at least six bills are worked by hand from it', ({ liste, saksnummer }) => {
  const name = saksnummer.split(/[/-]/)[1]?.toLowerCase() ?? ''
  const bills = readdirSync(folder)
    .filter((file) => file.includes(`-${name}-`))
    .map((file) => parse(readFileSync(new URL(file, folder), 'utf8')) as { inn: { prisliste: unknown } })
  expect(bills.length).toBeGreaterThanOrEqual(6)
  for (const { inn } of bills) expect(inn.prisliste).toEqual(calculatorList(liste))
})
