// Switching on the list of events, as it is typed; its mistakes and what is sent.
import { isCaseReference } from '../../../base/case-reference.ts'
import { findDate } from '../../../base/dates.ts'
import type { Hendelsesbryter } from '../../../http/contract-integrasjoner.ts'
import type { FieldError } from '../../oppslag/check-draft.ts'
import type { OfficeTexts } from '../use-office-texts.ts'

type SwitchedOn = Extract<Hendelsesbryter, { paa: true }>
export const eventReasons = [
  'aarlig-gjennomgang',
  'etteroppgjoer',
  'endret-skatteoppgjoer',
] as const satisfies readonly SwitchedOn['begrunnelse'][]

export interface EventDraft {
  readonly rolleId: string
  readonly fra: string
  readonly til: string
  readonly begrunnelse: '' | SwitchedOn['begrunnelse']
  readonly saksnummer: string
}
export const eventFieldId = (field: keyof EventDraft): string => `hendelse-${field}`

/** `dato`: today. */
export function checkEvents(draft: EventDraft, dato: string, { innstillinger }: OfficeTexts): FieldError[] {
  const { feil } = innstillinger.hendelser
  const { rolleId, fra, til, begrunnelse, saksnummer } = draft
  const wrong: readonly (readonly [keyof EventDraft, boolean])[] = [
    ['rolleId', rolleId === ''],
    ['begrunnelse', begrunnelse === ''],
    ['saksnummer', !isCaseReference(saksnummer.trim())],
    ['fra', findDate(fra) === null || fra < dato],
    ['til', til !== '' && (findDate(til) === null || til < fra)],
  ]
  return wrong.filter(([, is]) => is).map(([felt]) => ({ felt: eventFieldId(felt), tekst: feil[felt] }))
}

/** null while no reason is chosen: there is none to send in its place. */
export function sentEvents({ rolleId, fra, til, begrunnelse, saksnummer }: EventDraft): SwitchedOn | null {
  if (begrunnelse === '') return null
  return { paa: true, rolleId, fra, til: til === '' ? null : til, begrunnelse, saksnummer: saksnummer.trim() }
}
