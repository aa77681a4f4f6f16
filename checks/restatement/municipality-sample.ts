// Municipalities by hand: the whole free zone (skatteloven § 15-5), the towns of FOR-2012-11-29-1283 § 3, and a sample by
// centrality (SSB KLASS 128, 2024). Numbers are those from 1.1.2024; the zone's numbers 2020–2023 stand beside them.
import type { Zone } from './rate-tables.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const freeZone = words(`5534 5536 5538 5540 5542 5544 5546 5601 5603 5605 5607 5610 5612 5614 5616 5618 5620 5622
  5624 5626 5628 5630 5632 5634 5636`)
/** Karlsøy, Lyngen, Storfjord, Kåfjord, Skjervøy, Nordreisa, Kvænangen and Finnmark as numbered until 31.12.2023. */
export const freeZoneUntil2023 = words(`5423 5424 5425 5426 5427 5428 5429 5403 5404 5405 5406 5430 5432 5433 5434 5435
  5436 5437 5438 5439 5440 5441 5442 5443 5444`)
/** Classes 5 and 6 outside the zone. */
export const lessCentral = words(`1112 1135 1145 1160 1515 1539 1547 1566 1579 1813 1816 1818 1825 1834 1835 1838 1839
  1848 1851 1853 1857 1859 1867 3326 4634 4638 4641 4643 4645 4651 5022 5027 5052 5054 5512 5520 5528`)
/** Classes 1 to 4. */
export const moreCentral = words(`0301 1103 1108 1119 1122 1124 1130 1505 1516 1520 1528 1804 1806 1833 1841 3101 3110
  3112 3118 3122 3201 3203 3205 3207 3212 3214 3216 3218 3220 3222 3224 3228 3236 3238 3240 3242 3303 4204 4601 5001
  5031 5053 5501`)
/** Any zone, same number before and after 1.1.2024. */
export const unrenumbered = words(
  '0301 1103 1108 1112 1119 1122 1124 1130 1135 1160 1804 1813 4204 4601 4634 5001 5053',
)
export const gone = words('3001 3005 3024 3025 5401 5405 1507 3002')

export type Addition = 'oslo' | 'city' | 'town' | null
const cities = new Set(words('4601 5001 5501 1103 3201'))
const towns = new Set(words('4204 3205 3214 3222 3207 3203 3212 1124 1108'))
export const additionOf = (number: string): Addition =>
  number === '0301' ? 'oslo' : cities.has(number) ? 'city' : towns.has(number) ? 'town' : null

const free = new Set([...freeZone, ...freeZoneUntil2023])
const outlying = new Set(lessCentral)
export const zoneOf = (number: string | undefined): Zone =>
  number === undefined ? 'ordinary' : free.has(number) ? 'free' : outlying.has(number) ? 'less-central' : 'ordinary'
