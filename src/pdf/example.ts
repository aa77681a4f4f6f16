// A small frozen record for the PDF's own tests: two people, one typed title, one clamped line. The amounts are made up.
import { oere } from '../base/money.ts'
import type { Grunnlag, Node, PersonFacts, Resultat } from '../decision/record.ts'
import type { Print } from './render.ts'

/** A printing of it. */
export const examplePrint: Print = {
  spraak: 'nb',
  kode: 'K7QX-0M2V-9TRB-D5HW',
  adresse: 'https://grunnlag.example/kontroll',
}

const soeker = '04817299771'
const ektefelle = '27847099416'
const hentet = '2026-11-21T20:00:00.000Z'

const shape = { kategori: 'INNTEKT', operasjon: 'ADDERE', bevis: 'bekreftet', kanEndreVisningstekst: false } as const

const post = (navn: string, kr: number, more: Partial<Node> = {}): Node => ({
  ...shape,
  id: `${navn}@0`,
  tekniskNavn: navn,
  navn,
  type: 'POST',
  beloep: oere(kr * 100),
  kilde: 'SKATTEETATEN',
  hjemmel: 'egenandelsforskriften § 3 fjerde ledd',
  person: soeker,
  noder: [],
  ...more,
})

const group = (navn: string, kr: number, noder: Node[], more: Partial<Node> = {}): Node => ({
  ...shape,
  id: navn,
  tekniskNavn: navn,
  navn,
  type: 'GRUPPE',
  beloep: oere(kr * 100),
  kilde: 'MELLOMREGNING',
  hjemmel: 'egenandelsforskriften § 3 fjerde ledd',
  noder,
  ...more,
})

const grunnlag = (title: string): Grunnlag => ({
  regelversjon: 'proeve',
  beregningsbeloep: oere(170000_00),
  grunnlagEgenandel: oere(170000_00),
  tre: group('Sum', 170000, [
    group('Inntekter', 200000, [
      group('Andre inntekter', 200000, [
        post('Pensjon', 190000),
        post(title, 10000, { kilde: 'MANUELL_INPUT', bevis: 'lokal', kanEndreVisningstekst: true }),
      ]),
    ]),
    group(
      'Fradrag',
      30000,
      [
        group(
          'Forsørgerfradrag',
          0,
          [post('Tenkt etterlattepensjon', 0, { person: ektefelle, kilde: 'MANUELL_INPUT' })],
          {
            grense: 'ikke under 0 (§ 5 annet ledd)',
          },
        ),
      ],
      { operasjon: 'SUBTRAHERE' },
    ),
  ]),
  videre: [],
  visning: [
    {
      kategori: 'FORMUE',
      poster: [
        {
          navn: 'innskudd',
          visningstekst: 'Bankinnskudd',
          personer: [{ person: soeker, beloep: oere(5000_00), seksjon: 'fastland' }],
        },
      ],
    },
  ],
  merknader: [],
})

const factsOf = (identifikator: string, type: PersonFacts['type'], fornavn: string): PersonFacts => ({
  identifikator,
  type,
  navn: {
    known: true,
    id: 'navn',
    value: { fornavn, mellomnavn: null, etternavn: 'ŠČĐŊŦŽ čđŋšŧž' },
    source: { api: 'folkeregister', hentet },
  },
  summertskattegrunnlag: { known: false, id: 'ssg', why: 'not-asked' },
  beregnetskatt: { known: false, id: 'bsa', why: 'not-asked' },
  avregning: { known: false, id: 'ar', why: 'not-asked' },
})

/** `title` is the case worker's own title of a manual post. */
export function exampleResultat(title: string): Resultat {
  const person = {
    skjermet: false,
    stadie: 'OPPGJOER',
    skatteoppgjoersdato: '2024-02-15',
    registreringstidspunkt: null,
  } as const
  return {
    id: '0b0b3c8e-1111-4222-8333-444455556666',
    format: 1,
    kommune: { navn: 'Kárášjoga gielda', organisasjonsnummer: '963376030', kommunenummer: '5610' },
    fiksOrgId: '11111111-2222-4333-8444-555566667777',
    rolle: { id: 'r', navn: 'Egenbetaling', tjenesteomraade: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON' },
    hjemmel: ['egenandelsforskriften § 3'],
    rettighetspakke: 'kommunelangtidsoppholdinstitusjon',
    beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
    inntektsaar: 2023,
    soeketidspunkt: hentet,
    stadie: 'OPPGJOER',
    personer: [
      {
        ...person,
        identifikator: soeker,
        type: 'SOEKER',
        manuelle: [
          { id: 'kommune.andreInntekter', beloep: oere(10000_00), tittel: title, begrunnelse: 'Opplyst av pårørende' },
        ],
      },
      { ...person, identifikator: ektefelle, type: 'EKTEFELLE', manuelle: [] },
    ],
    fakta: [factsOf(soeker, 'SOEKER', 'UPERSONLIG'), factsOf(ektefelle, 'EKTEFELLE', 'OPPRIKTIG')],
    grunnlag: grunnlag(title),
    mangler: [],
    merknader: [],
    ufullstendig: false,
    saksreferanse: '2026/1234',
    forrige: null,
  }
}
