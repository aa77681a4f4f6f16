// Error answers of the three tax services: reason → status and code. {kode, melding, korrelasjonsid}; the text of one
// code may vary, as it does with the real ones.
import type { TaxApi } from './packages.ts'
import { statusOfDeleted } from './settings.ts'

const reasons = {
  'unknown-url': { status: 404, text: 'Ukjent url benyttet.' },
  unauthenticated: { status: 401, text: 'Feil i forbindelse med autentisering.' },
  unauthorised: { status: 403, text: 'Feil i forbindelse med autorisering.' },
  'bad-input': { status: 400, text: 'Feil i forbindelse med validering av inputdata.' },
  'no-person': { status: 404, text: 'Fant ikke noen person for gitt personidentifikator.' },
  'no-record': { status: 404, text: 'Ingen opplysninger funnet for oppgitt personidentifikator og inntektsår.' },
  format: { status: 406, text: 'Simulatoren svarer bare med json.' },
  deleted: { status: statusOfDeleted, text: 'Opplysningene finnes ikke lenger.' },
} as const
export type Reason = keyof typeof reasons

const prefix: Readonly<Record<TaxApi, string>> = { summertskattegrunnlag: 'SSG', beregnetskatt: 'BSA', avregning: 'AR' }
const shared = { 'unknown-url': '003', unauthenticated: '004', unauthorised: '005', 'bad-input': '006' }
const basisCodes = { ...shared, 'no-person': '007', 'no-record': '008', format: '009', deleted: '011' }
/** FA-… has no code for authorisation; DAS-008 is common to all of Skatteetaten's services. */
const eventCodes: Partial<Record<Reason, string>> = {
  'unknown-url': 'FA-002',
  unauthenticated: 'FA-003',
  unauthorised: 'DAS-008',
  'bad-input': 'FA-004',
  'no-record': 'FA-005',
  format: 'FA-006',
}
/** TD-… has no code for authorisation either. ANTATT: somebody it does not know is one it has nothing about. */
const lastCodes: Partial<Record<Reason, string>> = {
  unauthenticated: 'TD-002',
  unauthorised: 'DAS-008',
  'bad-input': 'TD-003',
  'no-record': 'TD-004',
  format: 'TD-005',
  'unknown-url': 'TD-006',
}
const taxCodes = { ...shared, 'no-record': '007', format: '008', 'no-person': '009', deleted: '007' }

export class Refused extends Error {
  readonly reason: Reason
  constructor(reason: Reason, text: string = reasons[reason].text) {
    super(text)
    this.name = 'Refused'
    this.reason = reason
  }

  get status(): number {
    return reasons[this.reason].status
  }

  code(api: TaxApi | 'hendelser' | 'sisteoppgjoer'): string {
    if (api === 'hendelser') return eventCodes[this.reason] ?? 'FA-001'
    if (api === 'sisteoppgjoer') return lastCodes[this.reason] ?? 'TD-001'
    const codes = api === 'summertskattegrunnlag' ? basisCodes : taxCodes
    return `${prefix[api]}-${codes[this.reason]}`
  }
}
