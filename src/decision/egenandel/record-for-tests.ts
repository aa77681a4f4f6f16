// A frozen record with a basis typed by hand, for the tests of the last step. No law is run to make it.
import { readFileSync } from 'node:fs'
import { known } from '../../base/fact.ts'
import { oere } from '../../base/money.ts'
import type { Beregningstype, Stadie } from '../../base/terms.ts'
import { law as calculatorLaw } from '../../rules/calculator/law-for-tests.ts'
import { checkComplaintLaw } from '../../rules/complaint.ts'
import { lawFile } from '../../rules/law-file.ts'
import type { Grunnlag } from '../../rules/types.ts'
import type { Resultat } from '../record.ts'
import type { EgenandelLaw } from './working.ts'

const complaintText = readFileSync(new URL('../../../lov/forvaltningsloven.yaml', import.meta.url), 'utf8')
export const law: EgenandelLaw = {
  ...calculatorLaw,
  /** Read when a test asks. */
  get complaint() {
    return checkComplaintLaw(lawFile('lov/forvaltningsloven.yaml', complaintText))
  },
}

export interface Basis {
  readonly beregningstype: Beregningstype
  readonly kroner: number
  readonly inntektsaar?: number
  readonly stadie?: Stadie
  readonly soeker?: string
  readonly kommunenummer?: string
}

/** Born in 1972 by the number. */
const resident = '04817299771'

export function recordWith({
  beregningstype,
  kroner,
  inntektsaar = 2025,
  stadie = 'OPPGJOER',
  ...more
}: Basis): Resultat {
  const identifikator = more.soeker ?? resident
  const source = { api: 'folkeregister', hentet: '2026-11-21T10:00:00Z' } as const
  const unknown = (id: string) => ({ known: false, id, why: 'not-asked' }) as const
  return {
    id: '0b0b3c8e-1111-4222-8333-444455556666',
    format: 1,
    kommune: { navn: 'Asker', organisasjonsnummer: '920125298', kommunenummer: more.kommunenummer ?? '3203' },
    fiksOrgId: '11111111-2222-4333-8444-555566667777',
    rolle: { id: '22222222-2222-4333-8444-555566667777', navn: 'Rolle', tjenesteomraade: 'T' },
    hjemmel: ['§'],
    rettighetspakke: 'p',
    beregningstype,
    inntektsaar,
    soeketidspunkt: '2026-11-21T10:00:00Z',
    stadie,
    personer: [
      {
        identifikator,
        type: 'SOEKER',
        skjermet: false,
        stadie,
        skatteoppgjoersdato: '2026-05-01',
        registreringstidspunkt: null,
        manuelle: [],
      },
    ],
    fakta: [
      {
        identifikator,
        type: 'SOEKER',
        navn: known('n', { fornavn: 'Kari <b>', mellomnavn: null, etternavn: 'Nordmann' }, source),
        summertskattegrunnlag: unknown('s'),
        beregnetskatt: unknown('b'),
        avregning: unknown('a'),
      },
    ],
    grunnlag: grunnlagOf(beregningstype, kroner),
    mangler: [],
    merknader: [],
    ufullstendig: false,
    saksreferanse: '2026/1',
    forrige: null,
  }
}

function grunnlagOf(beregningstype: Beregningstype, kroner: number): Grunnlag {
  const beloep = oere(kroner * 100)
  return {
    regelversjon: 'proeve',
    beregningsbeloep: beloep,
    grunnlagEgenandel: beregningstype === 'LANGTIDSOPPHOLD_INSTITUSJON' ? beloep : null,
    tre: {
      id: 'totalSum',
      tekniskNavn: 'totalSum',
      navn: 'Sum',
      type: 'GRUPPE',
      kategori: 'INNTEKT',
      operasjon: 'ADDERE',
      beloep,
      kilde: 'MELLOMREGNING',
      hjemmel: '§',
      bevis: 'bekreftet',
      kanEndreVisningstekst: false,
      noder: [],
    },
    videre: [],
    visning: [],
    merknader: [],
  }
}
