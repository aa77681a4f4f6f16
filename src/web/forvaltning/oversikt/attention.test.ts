// What an administrator is told first: a role while there is none, then what a role waits for; never a service nobody means to use.
import { expect, test } from 'vitest'
import { nb } from '../texts-for-tests.ts'
import { type Municipality, needsAttention } from './attention.ts'

const area = (kode: string, mangler: string | null) => ({ kode, navn: kode, skatt: {}, mangler })
const role = (kode: string) => ({
  id: kode,
  navn: kode,
  aktiv: true,
  tjenesteomraade: kode,
  antallPersoner: 1,
  antallIntegrasjoner: 0,
})
const titles = (roller: readonly object[], tjenesteomraader: readonly object[]): readonly string[] =>
  needsAttention(
    {
      roller: { roller },
      tilganger: { dato: '2026-03-01', tilganger: [] },
      tjenesteomraader: { tjenesteomraader },
      integrasjoner: { integrasjoner: [] },
      innsynsspoersmaal: { spoersmaal: [] },
      tilbakemeldinger: { tilbakemeldinger: [] },
      satser: { satser: [] },
    } as unknown as Municipality,
    nb,
  ).map(({ tittel }) => tittel)

const closed = (kode: string): string => nb.oversikt.mangler(kode)
const missing = 'avtalen mangler delegering i Altinn'

test('without a role the first role comes first, and closed services are told while none is open', () => {
  expect(titles([], [area('a', missing), area('b', missing)])).toEqual([
    nb.oversikt.ingenRoller,
    nb.oversikt.enAdministrator,
    closed('a'),
    closed('b'),
  ])
})

test('a closed service is told when a role is for it, not when another is open and nobody asked for it', () => {
  const areas = [area('aapen', null), area('stengt', missing)]
  expect(titles([role('aapen')], areas)).toEqual([nb.oversikt.enAdministrator])
  expect(titles([role('stengt')], areas)).toEqual([nb.oversikt.enAdministrator, closed('stengt')])
  expect(titles([{ ...role('stengt'), aktiv: false }], areas)).toEqual([nb.oversikt.enAdministrator])
})
