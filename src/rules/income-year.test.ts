// The year the law points at, on each side of the dates where it changes.
import { describe, expect, it } from 'vitest'
import { date } from '../base/dates.ts'
import { proposedAmong, proposedYear, yearFault, yearNote } from './income-year.ts'

describe('proposed income year', () => {
  it.each([
    ['PRAKTISK_BISTAND', '2026-01-01', 2024],
    ['PRAKTISK_BISTAND', '2026-12-31', 2024],
    ['PRAKTISK_BISTAND', '2025-12-31', 2023],
    ['BARNEHAGE_SFO', '2026-07-31', 2024],
    ['BARNEHAGE_SFO', '2026-08-01', 2025],
    ['LANGTIDSOPPHOLD_INSTITUSJON', '2026-11-21', 2025],
  ] as const)('%s on %s is %i', (tjeneste, dato, aar) => {
    expect(proposedYear(tjeneste, date(dato), 2025)?.inntektsaar).toBe(aar)
  })
  it.each([
    ['PRAKTISK_BISTAND', 'egenandelsforskriften § 10 første ledd'],
    ['BARNEHAGE_SFO', 'forskrift om foreldrebetaling i barnehager § 3 b, opplæringsforskrifta § 2-4'],
    ['LANGTIDSOPPHOLD_INSTITUSJON', 'egenandelsforskriften § 3 fjerde og sjette ledd'],
  ] as const)('%s rests on %s', (tjeneste, hjemmel) =>
    expect(proposedYear(tjeneste, date('2026-03-01'), 2025)?.hjemmel).toBe(hjemmel),
  )
  it('langtid without any settlement has none', () =>
    expect(proposedYear('LANGTIDSOPPHOLD_INSTITUSJON', date('2026-11-21'), null)).toBeNull())
})

describe('among the opened years', () => {
  it.each([
    ['2026-11-21', [2025, 2024], 2025],
    ['2024-11-21', [2025, 2024], 2024],
    ['2023-11-21', [2025, 2024], undefined],
  ] as const)('langtid on %s of %o: %s', (dato, opened, aar) =>
    expect(proposedAmong('LANGTIDSOPPHOLD_INSTITUSJON', date(dato), opened)?.inntektsaar).toBe(aar),
  )
  it('says whether the charged year is settled', () => {
    const said = (dato: string) => proposedAmong('LANGTIDSOPPHOLD_INSTITUSJON', date(dato), [2025])?.forklaring
    expect(said('2025-12-01')).toMatch(/er åpnet\.$/)
    expect(said('2026-01-01')).toMatch(/foreløpig til oppgjøret for 2026/)
  })
})

const choice = { prisdato: date('2026-03-01'), foreslaatt: 2024, hjemmel: '§', begrunnelse: null }

describe('another year needs a reason', () => {
  it.each([
    ['LANGTIDSOPPHOLD_INSTITUSJON', 2024, {}, null],
    ['LANGTIDSOPPHOLD_INSTITUSJON', 2023, {}, 'begrunnelse-mangler'],
    ['LANGTIDSOPPHOLD_INSTITUSJON', 2023, { begrunnelse: ' ' }, 'begrunnelse-mangler'],
    ['LANGTIDSOPPHOLD_INSTITUSJON', 2023, { begrunnelse: 'Klage' }, null],
    ['PRAKTISK_BISTAND', 2025, { begrunnelse: 'Pensjonert' }, 'vesentlig-endret-mangler'],
    ['PRAKTISK_BISTAND', 2025, { begrunnelse: 'Pensjonert', vesentligEndret: true }, null],
  ] as const)('%s %i %o: %s', (tjeneste, aar, more, fault) =>
    expect(yearFault(tjeneste, aar, { ...choice, ...more })).toBe(fault),
  )
})

describe('what is provisional', () => {
  const settled = { stadie: 'OPPGJOER' as const, datoer: ['2025-06-01', null] }
  it('langtid until the settlement of the charged year', () => {
    expect(yearNote('LANGTIDSOPPHOLD_INSTITUSJON', 2024, choice, settled)).toMatch(/Foreløpig.*2026.*§ 3 sjette ledd/)
    expect(yearNote('LANGTIDSOPPHOLD_INSTITUSJON', 2026, choice, settled)).toBeNull()
  })
  it('foreldrebetaling while it is a draft', () => {
    expect(yearNote('BARNEHAGE_SFO', 2024, choice, settled)).toBeNull()
    expect(yearNote('BARNEHAGE_SFO', 2024, choice, { ...settled, stadie: 'UTKAST' })).toMatch(/utkast/)
  })
  it('praktisk bistand when the settlement is younger than 1 January', () => {
    expect(yearNote('PRAKTISK_BISTAND', 2024, choice, settled)).toBeNull()
    expect(yearNote('PRAKTISK_BISTAND', 2024, choice, { ...settled, datoer: ['2026-01-02'] })).toMatch(
      /etter 1\. januar 2026/,
    )
  })
})

describe('in words', () => {
  const why = (tjeneste: Parameters<typeof proposedYear>[0], dato: string, newest = 2024) =>
    proposedYear(tjeneste, date(dato), newest)?.forklaring
  it('says why this year', () => {
    expect(why('PRAKTISK_BISTAND', '2026-03-01')).toBe(
      'De siste skatteoppgjørene som var klare 1. januar 2026, er for 2024.',
    )
    expect(why('BARNEHAGE_SFO', '2026-07-31')).toBe(
      'Året før barnehage- eller skoleåret som begynner 1. august 2025. Skattemeldingen (utkast) brukes til oppgjøret er klart.',
    )
    expect(why('LANGTIDSOPPHOLD_INSTITUSJON', '2024-11-01')).toBe(
      'Skatteoppgjørene for 2024, året prisen gjelder, er åpnet.',
    )
    expect(why('LANGTIDSOPPHOLD_INSTITUSJON', '2026-01-01')).toBe(
      'De nyeste skatteoppgjørene som er åpnet, er for 2024. Grunnlaget er foreløpig til oppgjøret for 2026 er kommet; da skal det gjøres opp begge veier.',
    )
  })
  it('says what is provisional', () => {
    const settled = { stadie: 'OPPGJOER' as const, datoer: [] }
    expect(yearNote('LANGTIDSOPPHOLD_INSTITUSJON', 2025, choice, settled)).toBe(
      'Foreløpig: bygger på skatteoppgjøret for 2025. Når oppgjøret for 2026 er kommet, skal egenandelen gjøres opp (§ 3 sjette ledd).',
    )
    expect(yearNote('BARNEHAGE_SFO', 2024, choice, { ...settled, stadie: 'UTKAST' })).toBe(
      'Foreløpig: bygger på skattemeldingen (utkast) for 2024, fordi oppgjøret ikke er klart.',
    )
    expect(yearNote('PRAKTISK_BISTAND', 2024, choice, { ...settled, datoer: [null, '2026-01-02'] })).toBe(
      'Skatteoppgjøret er datert etter 1. januar 2026. § 10 første ledd viser til oppgjøret som var klart den dagen; vurder et tidligere inntektsår.',
    )
  })
  it('a settlement of 1 January itself was there, and another year chosen with a reason is not warned about', () => {
    const late = { stadie: 'OPPGJOER' as const, datoer: ['2026-01-01'] }
    expect(yearNote('PRAKTISK_BISTAND', 2024, choice, late)).toBeNull()
    expect(yearNote('PRAKTISK_BISTAND', 2025, choice, { ...late, datoer: ['2026-06-01'] })).toBeNull()
  })
})
