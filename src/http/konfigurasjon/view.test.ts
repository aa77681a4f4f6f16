// What Fiks' configuration contract is told of a role: what was chosen, else what the role can really do here; and a list of who has
// access that is whole or not given at all.
import { expect, test } from 'vitest'
import type { Law } from '../../access/law.ts'
import type { ReadGrants, ReadRole } from '../../journey/administration/read.ts'
import { roleV3 } from './v3-view.ts'
import { overview, roleView } from './view.ts'

const law = { findHjemmel: () => null, tjenesteomraader: [] } as unknown as Law
const role = {
  ...{ id: 'r', navn: 'Vedtak', formaal: 'Vedtak', tjenesteomraade: 'HELSE', aktiv: true, fra: null, til: null },
  ...{ registre: null, folkeregisterdeler: null, fiks: {}, opprettet: null, endret: null },
  ...{ mangler: null, antallPersoner: 0, antallIntegrasjoner: 0 },
} as ReadRole
const told = (change: Partial<ReadRole>) => {
  const { folkeregister } = roleView({ ...role, ...change }, 'A', law).registre
  const v3 = roleV3({ ...role, ...change }, 'A', law)
  const { bruksomrader, kanBrukesPaSokeside, dataminimering } = v3
  return {
    v1: folkeregister && [folkeregister.bruksomraader, folkeregister.kanBrukesPaaSokeside],
    v3: [bruksomrader.bruksomrader.map(({ navn }) => navn), kanBrukesPaSokeside, dataminimering.opplysninger.length],
  }
}

test.each<[string, Partial<ReadRole>, ReturnType<typeof told>]>([
  ['nothing chosen, parts without a birth date', {}, { v1: [['SOEK'], false], v3: [['SOK'], false, 6] }],
  [
    'nothing chosen, parts that the page can search with',
    { folkeregisterdeler: ['navn', 'foedsel'] },
    { v1: [['SOEK'], true], v3: [['SOK'], true, 2] },
  ],
  [
    'the page was shut',
    { folkeregisterdeler: ['navn', 'foedsel'], fiks: { bruksomraader: ['SOEK'], kanBrukesPaaSokeside: false } },
    { v1: [['SOEK'], false], v3: [['SOK'], false, 2] },
  ],
  [
    'another use was chosen',
    { folkeregisterdeler: ['navn', 'foedsel'], fiks: { bruksomraader: ['HENDELSER'] } },
    { v1: [['HENDELSER'], false], v3: [['HENDELSER'], false, 2] },
  ],
  ['no part', { folkeregisterdeler: [] }, { v1: undefined, v3: [[], false, 0] }],
  ['no such register', { registre: ['avregning'] }, { v1: undefined, v3: [[], false, 0] }],
])('%s', (_, change, expected) => {
  expect(told(change)).toEqual(expected)
})

test('a holder whose number is not kept: no list, which would look whole; one that has ended is not asked for', () => {
  const grant = { rolleId: 'r', type: 'bruker', person: 'p1_x', integrasjon: null, fra: '2026-01-01', til: null }
  const read = (status: string, nummer: string | null) =>
    ({
      ...{ kommune: { navn: 'K' }, dato: '2026-05-04', roller: [role], egne: [], tilganger: [{ ...grant, status }] },
      personer: new Map([['p1_x', { pseudonym: 'p1_x', nummer, navn: null }]]),
    }) as unknown as ReadGrants
  expect(overview(read('gjelder', '17912099997'), 'A').roller[0]?.tilganger.personer).toEqual(['17912099997'])
  expect(overview(read('avsluttet', null), 'A').roller[0]?.tilganger.personer).toEqual([])
  expect(() => overview(read('gjelder', null), 'A')).toThrow(
    expect.objectContaining({ kode: 'tilgangsliste-ufullstendig', params: { antall: 1 } }),
  )
})
