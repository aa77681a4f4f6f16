// The law tables as they stand, and what a wrong one is answered with: file, line and what to write.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Beregningstype, beregningstyper } from '../base/terms.ts'
import { lawFile } from './law-file.ts'
import { LawError } from './law-value.ts'
import { lawOnDisk } from './law-for-tests.ts'
import { checkPostSets, fieldsOf, groups, manualPosts, postSetFor } from './post-sets.ts'

const setOf = (tjeneste: Beregningstype, aar: number) => postSetFor(lawOnDisk().postSets, tjeneste, aar)
const langtid = () => setOf('LANGTIDSOPPHOLD_INSTITUSJON', 2023)!

describe('lov/poster', () => {
  it.each(beregningstyper)('%s has a set for 2021–2025 and none outside', (tjeneste) => {
    for (const aar of [2021, 2022, 2023, 2024, 2025]) expect(setOf(tjeneste, aar)?.inntektsaar).toBe(aar)
    expect(setOf(tjeneste, 2020)).toBeNull()
    expect(setOf(tjeneste, 2026)).toBeNull()
  })

  it('follows the years of the field names', () => {
    const place = (aar: number, navn: string) => fieldsOf(setOf('LANGTIDSOPPHOLD_INSTITUSJON', aar)!).get(navn)
    expect(place(2021, 'samletPensjonFraFolketrygden')).toBe('beregning')
    expect(place(2022, 'alderspensjonFraFolketrygden')).toBe('beregning')
    expect(place(2023, 'samletPensjonFraFolketrygden')).toBeUndefined()
    expect(place(2024, 'ungdomsprogramytelse')).toBeUndefined()
    expect(place(2025, 'ungdomsprogramytelse')).toBe('beregning')
    expect(place(2025, 'livsvarigAvtalefestetPensjonIOffentligSektor')).toBe('beregning')
  })

  it('gives Beregnet skatt and Avregning their places by path', () => {
    const places = fieldsOf(langtid())
    expect(places.get('/beregnetSkattFastland/informasjonTilSkattelister/beregnetSkatt')).toBe('beregning')
    expect(places.get('/beregnetSkattSvalbard/skattOgAvgift/formuesskattTilStat/beloep')).toBe('beregning')
    expect(places.get('/beregnetSkattFastland/skattOgAvgift/trinnskatt/kommunefordeltSkatt/beloep')).toBe('utelatt')
    expect(places.get('/fastland/restskatt')).toBe('visning')
    expect(places.get('/beregnetSkattFastland/skatteregnskapskommune')).toBe('kommune')
    expect(places.get('/fastland/skatteregnskapskommune')).toBe('utelatt')
  })

  it('uses the text of the year', () => {
    const text = (aar: number) => setOf('LANGTIDSOPPHOLD_INSTITUSJON', aar)?.felt.get('annenGjeld')?.tekst
    expect([text(2022), text(2023)]).toEqual(['Annen gjeld', 'Andre lån'])
  })

  it('lets a samboer, who may count as spouse, have every change of own income that a spouse may have', () => {
    const of = (type: 'EKTEFELLE' | 'SAMBOER') =>
      manualPosts(langtid())
        .filter(({ persontyper }) => persontyper.includes(type))
        .map(({ id }) => id)
    expect(of('EKTEFELLE')).toContain('kommune.redusertArbeidsinntekt')
    expect(of('SAMBOER')).toEqual(of('EKTEFELLE'))
  })

  it('requires tenkt etterlattepensjon for those who may give a deduction', () => {
    const tenkt = manualPosts(langtid()).find(({ id }) => id === 'kommune.tenktEtterlattePensjon')
    expect(tenkt?.paakrevdFor).toEqual(['EKTEFELLE', 'PARTNER', 'BARN'])
    expect(groups(langtid()).map(({ id }) => id)).toContain('forsorgerfradrag')
  })
})

const felt = `summertskattegrunnlag:
  - {navn: loenn, tekst: Lønn, kategori: inntekt, fra: 2021, til: 2022}
  - {navn: gevinst, tekst: Gevinst, kategori: inntekt, fra: 2021, til: 2022}
beregnetskatt: []
avregning: []
`
const poster = `tjeneste: LANGTIDSOPPHOLD_INSTITUSJON
regelversjon: v
fra: 2021
til: 2022
seksjoner: {fastland: samme, svalbard: samme, kildeskattPaaLoenn: samme}
kilder: {a: A}
infotekster: {}
grupper:
  - {id: g, tittel: G, kategori: INNTEKT, operasjon: ADDERE, hjemmel: § 3, status: antatt, kilde: a}
  - {id: e, tittel: E, kategori: FRADRAG, operasjon: SUBTRAHERE, hjemmel: § 3, status: antatt, kilde: a}
manuelle: []
poster:
  - {navn: loenn, fra: 2021, til: 2022, plass: beregning, gruppe: g, operasjon: ADDERE, persontyper: [SOEKER], vises: INNTEKT, status: antatt, kilde: a}
  - {navn: gevinst, fra: 2021, til: 2022, plass: beregning, gruppe: e, operasjon: ADDERE, skatteeffekt: gevinst, persontyper: [SOEKER], vises: INNTEKT, status: antatt, kilde: a}
`
const check = (table: string, fields = felt) => checkPostSets(lawFile('felt.yaml', fields), [lawFile('p.yaml', table)])
const loenn = poster.split('\n').find((line) => line.includes('navn: loenn'))!

describe('a wrong table stops the start', () => {
  it('the small table is right', () => expect(check(poster).size).toBe(2))

  it.each([
    [
      'an unknown field',
      poster.replace(
        'persontyper: [SOEKER], vises: INNTEKT, status: antatt, kilde: a}\n  - {navn: gevinst',
        'farge: blå, persontyper: [SOEKER], vises: INNTEKT, status: antatt, kilde: a}\n  - {navn: gevinst',
      ),
      /p\.yaml:13: unknown field farge\. Write one of/,
    ],
    [
      'a wrong sign word',
      poster.replace('gruppe: g, operasjon: ADDERE', 'gruppe: g, operasjon: PLUSS'),
      /p\.yaml:13: operasjon is "PLUSS"\. Write one of ADDERE, SUBTRAHERE/,
    ],
    [
      'a wrong sign for a gain',
      poster.replace('gruppe: e, operasjon: ADDERE', 'gruppe: e, operasjon: SUBTRAHERE'),
      /p\.yaml:14: wrong sign: gevinst must have operasjon: ADDERE/,
    ],
    [
      'a loss that would be added',
      poster.replace('gruppe: g, operasjon: ADDERE', 'gruppe: e, operasjon: SUBTRAHERE'),
      /p\.yaml:13: wrong sign: group e is subtracted already/,
    ],
    ['two groups with one id', poster.replace('{id: e,', '{id: g,'), /p\.yaml:10: two groups have the id g/],
    [
      'overlapping years',
      poster.replace(loenn, `${loenn}\n${loenn.replace('2021, til', '2022, til')}`),
      /p\.yaml:14: loenn has two places in 2022 \(overlapping years\)/,
    ],
    ['a name with no place', poster.replace(`${loenn}\n`, ''), /p\.yaml:13: loenn has no place in 2021/],
    [
      'a year with no place',
      poster.replace(loenn, loenn.replace('til: 2022', 'til: 2021')),
      /loenn has no place in 2022/,
    ],
    [
      'years outside the field',
      poster.replace(loenn, loenn.replace('til: 2022', 'til: 2023')),
      /loenn exists 2021–2022, but the row says 2021–2023/,
    ],
    [
      'a name that does not exist',
      poster.replace('navn: loenn', 'navn: loen'),
      /p\.yaml:13: loen is not in lov\/felt\.yaml/,
    ],
    [
      'an old name that overlaps a name that does not exist',
      poster.replace('gruppe: g,', 'gruppe: g, overlapp: [gevinst, loen],'),
      /p\.yaml:13: overlapp loen is not in lov\/felt\.yaml/,
    ],
    [
      'an empty list of overlaps',
      poster.replace('gruppe: g,', 'gruppe: g, overlapp: [],'),
      /overlapp must be a text or/,
    ],
    ['an unknown group', poster.replace('gruppe: g,', 'gruppe: h,'), /gruppe is not one of the groups/],
    [
      'an unknown source',
      poster.replace('vises: INNTEKT, status: antatt, kilde: a}', 'vises: INNTEKT, status: antatt, kilde: b}'),
      /kilde b does not stand in kilder\. Write one of a/,
    ],
    [
      'a forgotten section',
      poster.replace('svalbard: samme, ', ''),
      /p\.yaml:5: svalbard is missing\. Write one of samme, egen, utenRegel/,
    ],
    [
      'an unproven status',
      poster.replace('status: antatt, kilde: a}\nmanuelle', 'status: sikkert, kilde: a}\nmanuelle'),
      /p\.yaml:10: status is "sikkert"/,
    ],
    ['not YAML', poster.replace('kilder: {a: A}', 'kilder: {a: A'), /p\.yaml:\d+: not valid YAML/],
  ])('%s', (_, table, message) => {
    expect(() => check(table)).toThrow(message)
    expect(() => check(table)).toThrow(LawError)
  })

  it('a field that stands twice', () => {
    expect(() => check(poster, felt.replace('navn: gevinst', 'navn: loenn'))).toThrow(
      /felt\.yaml:3: loenn stands twice/,
    )
  })

  it('says everything at once', () => {
    const wrong = poster.replace('{id: e,', '{id: g,').replace('fra: 2021\ntil', 'fra: x\ntil')
    expect(() => check(wrong)).toThrow(
      expect.objectContaining({
        problems: expect.arrayContaining([
          expect.stringContaining('two groups'),
          expect.stringContaining('fra must be an income year'),
        ]),
      }),
    )
  })
})

/** The published field lists, where they lie beside the repository. */
const facts = process.env['GRUNNLAG_FAKTA']
describe.runIf(facts !== undefined)('compared with the source lists (set GRUNNLAG_FAKTA to their folder)', () => {
  it('every name of every year is there', () => {
    const lines = readFileSync(join(facts ?? '', 'felt-per-aar.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
    for (const line of lines) {
      const [navn = '', , , years = ''] = line.split('\t')
      for (const tjeneste of beregningstyper) {
        const has = [2021, 2022, 2023, 2024, 2025].filter((aar) => setOf(tjeneste, aar)?.felt.has(navn))
        expect([tjeneste, navn, has.join(',')]).toEqual([tjeneste, navn, years])
      }
    }
  })
})
