// Every mistake that a law table can hold is answered with file, line and what to write. One small right table, spoilt in one place.
import { describe, expect, it } from 'vitest'
import { lawFile } from './law-file.ts'
import { checkPostSets, fieldsOf, postSetFor } from './post-sets.ts'

const felt = `summertskattegrunnlag:
  - {navn: loenn, tekst: Lønn, kategori: inntekt, fra: 2021, til: 2022, tidligere: [{til: 2021, tekst: Gammel lønn}]}
  - {navn: formue, tekst: Formue, kategori: formue, fra: 2021, til: 2022}
beregnetskatt:
  - {navn: /beregnetSkatt*/skatt, tekst: Skatt, slag: skatt, fra: 2021, til: 2022}
  - {navn: /beregnetSkatt*/liste, tekst: Liste, slag: liste, fra: 2021, til: 2022}
  - {navn: /kommune, tekst: Kommune, slag: tekst, fra: 2021, til: 2022}
avregning: []
`
const poster = `tjeneste: LANGTIDSOPPHOLD_INSTITUSJON
regelversjon: v
fra: 2021
til: 2022
seksjoner: {fastland: samme, svalbard: egen, kildeskattPaaLoenn: utenRegel}
kilder: {a: A, b: B}
infotekster: {i: Infotekst}
tiltakssone:
  - {nummer: "5403", navn: Alta, fra: 2021, til: 2021}
grupper:
  - {id: g, tittel: G, kategori: INNTEKT, operasjon: ADDERE, hjemmel: § 3, status: antatt, kilde: a}
  - {id: u, tittel: U, kategori: INNTEKT, operasjon: ADDERE, under: g, kapital: true, hjemmel: § 3, status: antatt, kilde: a}
manuelle:
  - {id: m, tekst: M, gruppe: u, justering: REDUKSJON, persontyper: [SOEKER], paakrevdFor: [], egenTittel: true, eksempel: E, status: antatt, kilde: a}
poster:
  - {navn: loenn, fra: 2021, til: 2022, plass: beregning, gruppe: u, operasjon: ADDERE, persontyper: [SOEKER, BARN], paaroerende: arbeid, pensjon: privat, reserveFor: formue, vises: INNTEKT, infotekst: i, status: tolkning, kilde: b}
  - {navn: formue, fra: 2021, til: 2022, plass: visning, vises: FORMUE, ukjent: true, status: antatt, kilde: a}
  - {navn: /beregnetSkatt*/skatt, fra: 2021, til: 2022, plass: utelatt, grunn: ikke i bruk}
  - {navn: /beregnetSkatt*/liste, fra: 2021, til: 2022, plass: utelatt, grunn: ikke i bruk}
  - {navn: /kommune, fra: 2021, til: 2022, plass: kommune, grunn: avgjør satsen}
`
const check = (table = poster, fields = felt) => checkPostSets(lawFile('felt.yaml', fields), [lawFile('p.yaml', table)])
const said = (table?: string, fields?: string): string => {
  try {
    check(table, fields)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'no fault'
}

describe('the right table', () => {
  const set = (aar: number) => postSetFor(check(), 'LANGTIDSOPPHOLD_INSTITUSJON', aar)!
  it('gives each name its place, with what stands in the row', () => {
    expect(set(2022).felt.get('loenn')).toMatchObject({
      api: 'summertskattegrunnlag',
      plass: 'beregning',
      tekst: 'Lønn',
      vises: 'INNTEKT',
      infotekst: 'Infotekst',
      ukjent: false,
      bevis: 'tolkning',
      kilde: 'B',
      nummer: 0,
      teller: {
        operasjon: 'ADDERE',
        persontyper: ['SOEKER', 'BARN'],
        paaroerende: 'arbeid',
        pensjon: 'privat',
        skatteeffekt: null,
        overlapp: [],
        reserveFor: 'formue',
        gruppe: { id: 'u', under: 'g', kapital: true, videre: false, bevis: 'antatt', kilde: 'A', hjemmel: '§ 3' },
      },
    })
    expect(set(2022).felt.get('formue')).toMatchObject({ teller: null, ukjent: true, infotekst: null, nummer: 1 })
    expect(set(2022).felt.get('/kommune')).toMatchObject({
      plass: 'kommune',
      vises: null,
      infotekst: null,
      ukjent: false,
      teller: null,
      bevis: 'tolkning',
      kilde: 'avgjør satsen',
    })
    expect([set(2021), set(2022)].map(({ felt }) => felt.get('loenn')?.tekst)).toEqual(['Gammel lønn', 'Lønn'])
  })
  it('gives an object’s members the object’s place', () => {
    const inside = (kind: string) =>
      ['', '/grunnlag', '/beloep', '/kommunefordeltSkatt'].map((member) => `/beregnetSkattSvalbard/${kind}${member}`)
    const shared = ['/kommune', '/grunnlag', '/beloep'].map(
      (m) => `/beregnetSkattSvalbard/skatt/kommunefordeltSkatt${m}`,
    )
    for (const navn of [...inside('skatt'), ...shared])
      expect([navn, fieldsOf(set(2022)).get(navn)]).toEqual([navn, 'utelatt'])
    const list = ['', '/beloep', '/kommunenummer'].map((member) => `/beregnetSkattKildeskattPaaLoenn/liste${member}`)
    for (const navn of list)
      expect(set(2022).felt.get(navn)).toMatchObject({ navn, plass: 'utelatt', bevis: 'tolkning' })
    expect(set(2022).felt.has('/kommune/beloep')).toBe(false)
  })
  it('reads the zone by year, the sections, and what a manual post does', () => {
    expect([...set(2021).tiltakssone, '|', ...set(2022).tiltakssone]).toEqual(['5403', '|'])
    expect(set(2022).seksjoner).toEqual({ fastland: 'samme', svalbard: 'egen', kildeskattPaaLoenn: 'utenRegel' })
    expect(set(2022).manuelle.get('m')).toMatchObject({
      operasjon: 'SUBTRAHERE',
      paaroerende: null,
      definisjon: {
        visningstekst: 'M',
        persontyper: ['SOEKER'],
        paakrevdFor: [],
        kanEndreVisningstekst: true,
        eksempeltekst: 'E',
        justeringstype: 'REDUKSJON',
        tilhorighet: { tekniskNavn: 'g', visningstekst: 'G', kategori: 'INNTEKT' },
        bevis: 'antatt',
      },
    })
  })
})

describe('a wrong post table', () => {
  it.each([
    ['kilder: {a: A, b: B}', 'kilder: [a]', 'p.yaml:6: kilder must be a table of name: text.'],
    ['kilder: {a: A, b: B}', 'kilder: {a: 1, b: B}', 'p.yaml:6: kilder must be a table of name: text.'],
    ['kilder: {a: A, b: B}', 'kilder: null', 'p.yaml:6: kilder must be a table of name: text.'],
    ['regelversjon: v', 'regelversjon: ""', 'p.yaml:2: regelversjon is missing. Write regelversjon: and a text.'],
    ['regelversjon: v', 'regelversjon: " "', 'p.yaml:2: regelversjon is missing. Write regelversjon: and a text.'],
    ['regelversjon: v', 'regelversjon: 3', 'p.yaml:2: regelversjon is missing. Write regelversjon: and a text.'],
    ['fra: 2021\ntil', 'fra: 1999\ntil', 'p.yaml:3: fra must be an income year, e.g. fra: 2023.'],
    ['fra: 2021\ntil', 'fra: 2101\ntil', 'p.yaml:3: fra must be an income year'],
    ['fra: 2021\ntil', 'fra: 2021.5\ntil', 'p.yaml:3: fra must be an income year'],
    ['fra: 2021\ntil', 'fra: "2021"\ntil', 'p.yaml:3: fra must be an income year'],
    [
      'fra: 2021\ntil: 2022',
      'fra: 2022\ntil: 2021',
      'p.yaml:3: fra 2022 is after til 2021. Write the first year in fra and the last in til.',
    ],
    ['tjeneste: LANG', 'tjeneste: KORT', 'p.yaml:1: tjeneste is "KORTTIDSOPPHOLD_INSTITUSJON". Write one of'],
    ['tjeneste: LANGTIDSOPPHOLD_INSTITUSJON\n', '', 'p.yaml:1: tjeneste is missing. Write one of'],
    ['nummer: "5403"', 'nummer: "540"', 'p.yaml:9: nummer must be four digits in quotes, e.g. nummer: "5601".'],
    ['nummer: "5403"', 'nummer: "54031"', 'nummer must be four digits'],
    ['nummer: "5403"', 'nummer: 5403', 'p.yaml:9: nummer is missing'],
    ['navn: Alta,', 'by: Alta,', 'p.yaml:9: unknown field by. Write one of nummer, navn, fra, til.'],
    [
      'under: g,',
      'under: h,',
      'p.yaml:12: under names h, which is not a group above this one. Move that group up, or correct the name.',
    ],
    ['kapital: true', 'kapital: ja', 'p.yaml:12: kapital must be true or false.'],
    ['{id: u, tittel: U, kategori: INNTEKT', '{id: u, tittel: U, kategori: GEVINST', 'Write one of INNTEKT, FRADRAG.'],
    [
      '{id: u, tittel: U,',
      '{id: u, navn: U, tittel: U,',
      'p.yaml:12: unknown field navn. Write one of id, tittel, kategori,',
    ],
    [
      'gruppe: u, justering',
      'gruppe: x, justering',
      'p.yaml:14: gruppe is not one of the groups of this file. Write the id of a group.',
    ],
    ['justering: REDUKSJON', 'justering: ned', 'p.yaml:14: justering is "ned". Write one of OKNING, REDUKSJON.'],
    [
      'justering: REDUKSJON',
      'paaroerende: onkel, justering: REDUKSJON',
      'p.yaml:14: paaroerende is "onkel". Write one of arbeid, naering, folketrygd.',
    ],
    ['paakrevdFor: []', 'paakrevdFor: [NABO]', 'p.yaml:14: paakrevdFor must be a list of SOEKER, EKTEFELLE'],
    ['paakrevdFor: []', 'paakrevdFor: SOEKER', 'e.g. paakrevdFor: [SOEKER].'],
    ['eksempel: E', 'eksempl: E', 'p.yaml:14: unknown field eksempl. Write one of id, tekst, gruppe, justering,'],
    [
      'infotekst: i',
      'infotekst: j',
      'p.yaml:16: infotekst j does not stand in infotekster. Add it there, or correct the name.',
    ],
    [
      'paaroerende: arbeid',
      'paaroerende: far',
      'p.yaml:16: paaroerende is "far". Write one of arbeid, naering, folketrygd.',
    ],
    ['pensjon: privat', 'pensjon: egen', 'p.yaml:16: pensjon is "egen". Write one of offentlig, privat.'],
    [
      'reserveFor: formue',
      'skatteeffekt: arv',
      'p.yaml:16: skatteeffekt is "arv". Write one of gevinst, oppjustertGevinst, tap, oppjustertTap.',
    ],
    ['reserveFor: formue', 'skatteeffekt: tap', 'p.yaml:16: wrong sign: tap must have operasjon: SUBTRAHERE.'],
    ['reserveFor: formue', 'skatteeffekt: oppjustertTap', 'wrong sign: oppjustertTap must have operasjon: SUBTRAHERE.'],
    [
      'reserveFor: formue',
      'overlapp: [1]',
      'p.yaml:16: overlapp must be a text or a list of texts, e.g. overlapp: [a, b].',
    ],
    ['reserveFor: formue', 'overlapp: [formue, " "]', 'overlapp must be a text or a list of texts'],
    [
      'vises: FORMUE',
      'vises: GULL',
      'p.yaml:17: vises is "GULL". Write one of INNTEKT, FRADRAG, FORMUE, GJELD, ANNET, GEVINST, TAP.',
    ],
    [
      'ukjent: true',
      'gruppe: g',
      'p.yaml:17: unknown field gruppe. Write one of navn, fra, til, plass, vises, infotekst, status, kilde, ukjent.',
    ],
    [
      'plass: kommune, grunn',
      'plass: kommune, vises: ANNET, grunn',
      'p.yaml:20: unknown field vises. Write one of navn, fra, til, plass, grunn.',
    ],
    ['plass: kommune, grunn: avgjør satsen', 'plass: kommune', 'p.yaml:20: grunn is missing. Write grunn: and a text.'],
    [
      'plass: kommune',
      'plass: borte',
      'p.yaml:20: plass is "borte". Write one of beregning, visning, kommune, utelatt.',
    ],
    [
      'navn: formue, fra: 2021',
      'navn: formue, fra: 2020',
      'p.yaml:17: formue exists 2021–2022, but the row says 2020–2022. Write years inside.',
    ],
    ['poster:\n', 'poster: {}\nandre:\n', 'poster must be a list of rows.'],
    ['poster:\n', 'poster:\n  - tekst\n', 'p.yaml:16: row 1 of poster must have named fields.'],
    ['poster:\n', 'poster:\n  - [navn, plass]\n', 'p.yaml:16: row 1 of poster must have named fields.'],
  ])('%s → %s', (from, to, words) => {
    expect(poster).toContain(from)
    expect(said(poster.replace(from, to))).toContain(words)
  })
  it('two manual posts with one id', () => {
    const line = poster.split('\n').find((one) => one.includes('{id: m,'))!
    expect(said(poster.replace(line, `${line}\n${line}`))).toContain(
      'p.yaml:15: two manual posts have the id m. Give one another id.',
    )
  })
  it('is no set of named fields', () => {
    for (const table of ['- a', 'tekst', 'null'])
      expect(said(table)).toContain('p.yaml:1: the file must be a set of named fields.')
    expect(said('[')).toMatch(
      /^The law tables cannot be used:\np\.yaml:1: not valid YAML \(\w+\)\. Correct the line\.$/,
    )
  })
  it('an object whose place is shown does not hide its members', () => {
    const shown = 'plass: visning, vises: ANNET, status: antatt, kilde: a}'
    const line = poster.split('\n').find((one) => one.includes('/liste'))!
    expect(said(poster.replace(line, line.replace('plass: utelatt, grunn: ikke i bruk}', shown)))).toContain(
      '/beregnetSkattFastland/liste/beloep has no place in 2021. Add a row with plass: beregning, visning, kommune or utelatt.',
    )
  })
  it('a second row for a year is pointed at, and the first year alone is told', () => {
    const line = poster.split('\n').find((one) => one.includes('navn: formue'))!
    expect(said(poster.replace(line, `${line}\n${line}`))).toBe(
      'The law tables cannot be used:\np.yaml:18: formue has two places in 2021 (overlapping years). Keep one row per year.',
    )
  })
})

describe('a wrong felt.yaml', () => {
  it.each([
    [
      'kategori: inntekt,',
      'kategori: gave,',
      'felt.yaml:2: kategori is "gave". Write one of inntekt, inntektsfradrag, formue, formuesfradrag, oppjusteringAvEierinntekter, verdsettingsrabattSomGirGjeldsreduksjon, sum, ukjent.',
    ],
    ['slag: skatt', 'slag: gave', 'felt.yaml:5: slag is "gave". Write one of tall, tekst, skatt, liste.'],
    [
      'slag: skatt',
      'kategori: inntekt',
      'felt.yaml:5: unknown field kategori. Write one of navn, tekst, fra, til, egen, tidligere, slag.',
    ],
    [
      'kategori: formue',
      'slag: tall',
      'felt.yaml:3: unknown field slag. Write one of navn, tekst, fra, til, egen, tidligere, kategori.',
    ],
    [
      'avregning: []',
      'andre: []',
      'felt.yaml:8: unknown field andre. Write one of summertskattegrunnlag, beregnetskatt, avregning.',
    ],
    [
      '{til: 2021, tekst: Gammel lønn}',
      '{til: 2021, navn: Gammel}',
      'felt.yaml:2: unknown field navn. Write one of til, tekst.',
    ],
    ['{til: 2021, tekst: Gammel lønn}', '{til: 2021}', 'felt.yaml:2: tekst is missing. Write tekst: and a text.'],
    ['navn: formue', 'navn: loenn', 'felt.yaml:3: loenn stands twice. Keep one row with its first and last year.'],
  ])('%s → %s', (from, to, words) => {
    expect(felt).toContain(from)
    expect(said(poster, felt.replace(from, to))).toContain(words)
  })
})
