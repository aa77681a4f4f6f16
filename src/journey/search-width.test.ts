// A search is for finding one person.
import { expect, test } from 'vitest'
import type { Soek } from '../upstream/folkeregister/search.ts'
import { refuseWideSearch } from './search-width.ts'

const isWide = (soek: Soek): boolean => {
  try {
    refuseWideSearch(soek)
    return false
  } catch (thrown) {
    expect(thrown).toMatchObject({ kode: 'soek-for-vidt' })
    return true
  }
}

test('nothing, one thing, or only what lists people: too wide', () => {
  const navn = 'Kari'
  const wide: Soek[] = [
    {},
    { navn },
    { foedselsdato: '19500101' },
    { adressenavn: 'Storgata' },
    { postnummer: '1384', kommunenummer: '3203' },
    { foedselsaarFraOgMed: '1950', foedselsaarTilOgMed: '1950', kommunenummer: '3203' },
    { navn, kjoenn: 'kvinne', fylkesnummer: '32' },
    { navn, foedselsaarFraOgMed: '1950' },
    { navn, soekFonetisk: true, inkluderDoede: true },
  ]
  expect(wide.filter((soek) => !isWide(soek))).toEqual([])
})

test('a leading criterion and one more that narrows', () => {
  const navn = 'Kari'
  const enough: Soek[] = [
    { navn, foedselsdato: '19500101' },
    { navn, kommunenummer: '3203' },
    { navn, foedselsaarFraOgMed: '1950', foedselsaarTilOgMed: '1960' },
    { foedselsdato: '19500101', postnummer: '1384' },
    { adressenavn: 'Storgata', husnummer: '1' },
  ]
  expect(enough.filter(isWide)).toEqual([])
})
