// A grant as it is typed, its mistakes, and what is sent. A person number is checked here and stands in the body alone.
import { findDate } from '../../../base/dates.ts'
import type { NyTilgang } from '../../../http/contract-administrasjon.ts'
import type { FieldError } from '../../oppslag/check-draft.ts'
import { numberText } from '../../oppslag/check-draft.ts'
import { readNumber } from '../../oppslag/number-input.ts'
import type { OfficeTexts } from '../use-office-texts.ts'

export interface GrantDraft {
  readonly til: 'person' | 'integrasjon'
  readonly nummer: string
  readonly navn: string
  /** Is the person employed by another municipality, and which (organisation number; empty: not chosen)? */
  readonly annenKommune: boolean
  readonly vertskommune: string
  readonly integrasjon: string
  readonly fraDag: string
  readonly tilDag: string
}
export const emptyGrant: GrantDraft = {
  til: 'person',
  nummer: '',
  navn: '',
  annenKommune: false,
  vertskommune: '',
  integrasjon: '',
  fraDag: '',
  tilDag: '',
}
/** Ids of the fields; two forms never stand on one page. */
export const grantField = {
  nummer: 'tilgang-nummer',
  navn: 'tilgang-navn',
  vertskommune: 'tilgang-vertskommune',
  integrasjon: 'tilgang-integrasjon',
  fra: 'tilgang-fra',
  til: 'tilgang-til',
} as const

/** `dato`: today. */
export function checkGrant(draft: GrantDraft, dato: string, texts: OfficeTexts): FieldError[] {
  const { feil } = texts.tilganger
  const number = readNumber(draft.nummer)
  const isPerson = draft.til === 'person'
  const numberError: FieldError[] =
    isPerson && !number.ok ? [{ felt: grantField.nummer, tekst: numberText(number.problem, texts) }] : []
  const { fraDag, tilDag } = draft
  const wrong: readonly (readonly [keyof typeof feil, boolean])[] = [
    ['navn', isPerson && draft.navn.trim().length > 200],
    ['vertskommune', isPerson && draft.annenKommune && draft.vertskommune === ''],
    ['integrasjon', !isPerson && draft.integrasjon === ''],
    ['fra', fraDag !== '' && (findDate(fraDag) === null || fraDag < dato)],
    ['til', tilDag !== '' && (findDate(tilDag) === null || tilDag < (fraDag === '' ? dato : fraDag))],
  ]
  return [
    ...numberError,
    ...wrong.filter(([, is]) => is).map(([felt]) => ({ felt: grantField[felt], tekst: feil[felt] })),
  ]
}

/** Only what was typed; a draft without mistakes goes in. */
export function sentGrant(draft: GrantDraft): NyTilgang {
  const { fraDag, tilDag } = draft
  const days = { ...(fraDag === '' ? {} : { fra: fraDag }), ...(tilDag === '' ? {} : { til: tilDag }) }
  if (draft.til === 'integrasjon') return { integrasjon: draft.integrasjon, ...days }
  const navn = draft.navn.trim()
  return {
    identifikator: draft.nummer.replaceAll(/\s/g, ''),
    ...(navn === '' ? {} : { navn }),
    ...(draft.annenKommune ? { vertskommune: draft.vertskommune } : {}),
    ...days,
  }
}
