// A draft of the wizard as the page sends it, for the checks of drafts.
import type { Utkast } from '../src/http/contract-drafts.ts'

export function draftOf(nummer: string, saksreferanse = '2026/17'): Utkast {
  const marks = { utenforHusstanden: false, hjelpGjelderBarnet: false, overstyring: '' }
  const soeker = { key: 'p1', type: 'SOEKER', nummer, fra: 'skrevet', poster: [], ...marks } as const
  return {
    nesteNoekkel: 2,
    prisdato: null,
    inntektsaar: 2023,
    aarsbegrunnelse: '',
    vesentligEndret: false,
    soeker,
    partnerValg: '',
    partner: null,
    flere: [],
    saksreferanse,
    begrunnelse: '',
  }
}
