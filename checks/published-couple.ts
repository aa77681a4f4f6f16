// The published couple of langtidsopphold 2023 (567 127 kr) as a case system and as the own API ask about them.
import type { DemoPlace } from './running-demo.ts'
import { resident, spouse } from './case-worker.ts'

export const publishedSum = 567_127
const pension = 'kommune.tenktEtterlattePensjon'

export const fiksQuestion = {
  inntektsaar: 2023,
  personer: [
    { identifikator: resident, type: 'SOEKER', ekstraposter: [] },
    { identifikator: spouse, type: 'EKTEFELLE', ekstraposter: [{ tekniskNavn: pension, beloep: 0 }] },
  ],
}
export const ownQuestion = {
  inntektsaar: 2023,
  // On this date the law points at 2023.
  aarsvalg: { prisdato: '2023-12-01' },
  saksreferanse: '2026/17',
  personer: [
    { identifikator: resident, type: 'SOEKER', manuelle: [] },
    { identifikator: spouse, type: 'EKTEFELLE', manuelle: [{ id: pension, beloep: 0 }] },
  ],
}
export const langtidRole = ({ roller }: DemoPlace): string => roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? ''

export const fiksPath = (place: DemoPlace): string =>
  `/register/api/v1/ks/${langtidRole(place)}/skatteoginntektsopplysninger/beregning/langtidsopphold-institusjon`
