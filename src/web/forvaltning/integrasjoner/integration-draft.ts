// An integration as it is typed, its mistakes, and what is sent.
import { findOrganisasjonsnummer } from '../../../base/organisation-number.ts'
import type { NyIntegrasjon } from '../../../http/contract-integrasjoner.ts'
import type { FieldError } from '../../oppslag/check-draft.ts'
import type { OfficeTexts } from '../use-office-texts.ts'

export interface IntegrationDraft {
  readonly navn: string
  readonly organisasjonsnummer: string
  readonly begrunnelse: string
  readonly fiksKontrakt: 'v1' | 'v2'
  /** Roles to give it as soon as it is made. */
  readonly roller: readonly string[]
}
export const emptyIntegration: IntegrationDraft = {
  navn: '',
  organisasjonsnummer: '',
  begrunnelse: '',
  fiksKontrakt: 'v1',
  roller: [],
}
/** Spaces are how people write it; letters are not taken away. */
const digits = (text: string): string => text.replaceAll(/\s/g, '')

export function checkIntegration(draft: IntegrationDraft, { integrasjoner: { feil } }: OfficeTexts): FieldError[] {
  const { navn, organisasjonsnummer, begrunnelse } = draft
  const length = navn.trim().length
  const wrong: readonly (readonly [keyof typeof feil, boolean])[] = [
    ['navn', length < 2 || length > 100],
    ['organisasjonsnummer', findOrganisasjonsnummer(digits(organisasjonsnummer)) === null],
    ['begrunnelse', begrunnelse === ''],
  ]
  return wrong.filter(([, is]) => is).map(([felt]) => ({ felt, tekst: feil[felt] }))
}

export const sentIntegration = (draft: IntegrationDraft): NyIntegrasjon => ({
  navn: draft.navn.trim(),
  organisasjonsnummer: digits(draft.organisasjonsnummer),
  begrunnelse: draft.begrunnelse,
  fiksKontrakt: draft.fiksKontrakt,
})
