// A role as it is typed: what is suggested for a tjenesteområde, what is wrong with it, and what is sent.
import { findDate } from '../../../base/dates.ts'
import { type Registerdel, registerdelerFraFoer } from '../../../base/register-parts.ts'
import type { NyRolle, Styrtrolle } from '../../../http/contract-administrasjon.ts'
import type { FieldError } from '../../oppslag/check-draft.ts'
import type { OfficeTexts } from '../use-office-texts.ts'

export interface RoleDraft {
  readonly tjenesteomraade: string
  readonly navn: string
  readonly formaal: string
  /** Empty: no limit. */
  readonly fra: string
  readonly til: string
  readonly deler: readonly string[]
}
/** What a look-up rests on: who it is, the relations, and whether the person is shielded. */
export const recommendedParts: readonly Registerdel[] = registerdelerFraFoer

export const emptyRole: RoleDraft = {
  tjenesteomraade: '',
  navn: '',
  formaal: '',
  fra: '',
  til: '',
  deler: recommendedParts,
}

/** Another tjenesteområde chosen: name and purpose follow, as long as nobody has written their own. */
export function choosesArea(draft: RoleDraft, tjenesteomraade: string, { roller }: OfficeTexts): RoleDraft {
  const [before, next] = [roller.forslag[draft.tjenesteomraade], roller.forslag[tjenesteomraade]]
  const follow = (typed: string, suggested: string | undefined, now: string | undefined): string =>
    typed === '' || typed === suggested ? (now ?? '') : typed
  return {
    ...draft,
    tjenesteomraade,
    navn: follow(draft.navn, before?.navn, next?.navn),
    formaal: follow(draft.formaal, before?.formaal, next?.formaal),
  }
}

/** null on the server: the parts that a look-up rests on. */
export const draftOfRole = (role: Styrtrolle): RoleDraft => ({
  tjenesteomraade: role.tjenesteomraade,
  navn: role.navn,
  formaal: role.formaal,
  fra: role.fra ?? '',
  til: role.til ?? '',
  deler: role.folkeregisterdeler ?? recommendedParts,
})

const isDay = (text: string): boolean => findDate(text) !== null && text >= '2000-01-01' && text <= '2100-12-31'
const hasNumber = (text: string): boolean => /\d{11}/.test(text.replaceAll(/[ .-]/g, ''))

export function checkRole(draft: RoleDraft, { roller: { feil } }: OfficeTexts): FieldError[] {
  const { tjenesteomraade, navn, formaal, fra, til } = draft
  // The other fields are shown when it is chosen, and then already filled in.
  if (tjenesteomraade === '') return [{ felt: 'tjenesteomraade', tekst: feil.tjenesteomraade }]
  const length = (text: string): number => text.trim().length
  const wrong: readonly (readonly [keyof typeof feil, boolean])[] = [
    ['navn', length(navn) < 2 || length(navn) > 400 || hasNumber(navn)],
    ['formaal', length(formaal) < 1 || length(formaal) > 400 || hasNumber(formaal)],
    ['fra', fra !== '' && !isDay(fra)],
    ['til', til !== '' && (!isDay(til) || (fra !== '' && til < fra))],
  ]
  return wrong.filter(([, is]) => is).map(([felt]) => ({ felt, tekst: feil[felt] }))
}

/** What a new role and a changed one have in common: all but the law, which never changes. */
export const sentRole = ({ navn, formaal, fra, til, deler }: RoleDraft): Omit<NyRolle, 'tjenesteomraade'> => ({
  navn: navn.trim(),
  formaal: formaal.trim(),
  fra: fra === '' ? null : fra,
  til: til === '' ? null : til,
  folkeregisterdeler: [...deler],
})
