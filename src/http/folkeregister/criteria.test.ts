// A search on Fiks' path: what cannot be meant is refused with its field, and never becomes «nobody» or a wider search.
import { expect, test } from 'vitest'
import { criteriaOf } from './criteria.ts'

const rolleId = '11111111-1111-4111-8111-111111111111'

test.each([
  [{ foedselsdato: 19721804 }, 'foedselsdato'],
  [{ foedselsdato: 19720230 }, 'foedselsdato'],
  [{ foedselsdato: 19000229 }, 'foedselsdato'],
  [{ foedt: { fraAar: 2000, tilAar: 1900 } }, 'foedt'],
  [{ husnummer: ' ' }, 'husnummer'],
  [{ navn: '   ' }, 'navn'],
  [{ adressenavn: ' \t ' }, 'adressenavn'],
])('%o is refused', (more, felt) => {
  expect(() => criteriaOf({ rolleId, navn: 'Ola Nordmann', ...more })).toThrow(
    expect.objectContaining({ kode: 'ugyldig-foresporsel', felt }),
  )
})

test('what is given comes out in the register’s own names, and nothing else', () => {
  const asked = {
    rolleId,
    navn: 'Ola',
    foedselsdato: 20000229,
    kjoenn: 'MANN',
    foedt: { fraAar: 2000, tilAar: 2000 },
  } as const
  expect(criteriaOf({ ...asked, soekFonetisk: true, inkluderDoede: false })).toEqual({
    navn: 'Ola',
    kjoenn: 'mann',
    foedselsdato: '20000229',
    foedselsaarFraOgMed: '2000',
    foedselsaarTilOgMed: '2000',
    soekFonetisk: true,
  })
})
