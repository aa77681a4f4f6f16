// A price list as it is typed ↔ as it is sent. In: the form's texts. Out: the list, or every field that is wrong.
import type { NyPrisliste, Prislisterad } from '../../../http/contract-forvaltning.ts'
import type { BracketJson, PriceListJson } from '../../../rules/praktisk-bistand/read-price-list.ts'
import { readField } from '../../kalkulator/read-field.ts'
import type { FieldError } from '../../oppslag/check-draft.ts'
import { type AdoptedDraft, checkAdopted, emptyAdopted, readAdopted } from './adopted-draft.ts'
import type { OfficeTexts } from '../use-office-texts.ts'

export const bracketFields = [
  'fraG',
  'tilG',
  'timepris',
  'maksPerMaaned',
  'maksTimer',
  'abonnementFraTimer',
  'abonnementPris',
] as const
export type BracketField = (typeof bracketFields)[number]
export interface BracketDraft extends Readonly<Record<BracketField, string>> {
  readonly inklusivOevre: boolean
}
export const wholeFields = ['grunnbeloep', 'selvkostPerTime', 'loenn', 'sosialeUtgifter'] as const
export type WholeField = (typeof wholeFields)[number]
export interface PriceListDraft extends AdoptedDraft, Readonly<Record<WholeField, string>> {
  readonly gDato: NonNullable<PriceListJson['gDato']>
  readonly maanederPerAar: string
  readonly merknad: string
  readonly trinn: readonly BracketDraft[]
}

/** As it is typed: decimal comma, empty where nothing stands. */
export const typedNumber = (value: number | null | undefined): string =>
  value == null ? '' : String(value).replace('.', ',')

export const emptyBracket = (fraG = ''): BracketDraft => ({
  ...(Object.fromEntries(bracketFields.map((field) => [field, ''])) as Record<BracketField, string>),
  fraG,
  inklusivOevre: false,
})

const bracketDraft = (bracket: BracketJson): BracketDraft => ({
  fraG: typedNumber(bracket.fraG),
  tilG: typedNumber(bracket.tilG),
  timepris: typedNumber(bracket.timepris),
  maksPerMaaned: typedNumber(bracket.maksPerMaaned),
  maksTimer: typedNumber(bracket.maksTimer),
  abonnementFraTimer: typedNumber(bracket.abonnement?.fraTimer),
  abonnementPris: typedNumber(bracket.abonnement?.pris),
  inklusivOevre: bracket.inklusivOevre === true,
})

/** The form's beginning: an old list, or one bracket that covers every income. */
export const draftOf = (liste: PriceListJson | null, vedtak: Partial<AdoptedDraft> = {}): PriceListDraft => ({
  ...emptyAdopted,
  ...vedtak,
  gDato: liste?.gDato ?? '1.1',
  grunnbeloep: typedNumber(liste?.grunnbeloep),
  selvkostPerTime: typedNumber(liste?.selvkostPerTime),
  loenn: typedNumber(liste?.selvkostgrunnlag?.loenn),
  sosialeUtgifter: typedNumber(liste?.selvkostgrunnlag?.sosialeUtgifter),
  maanederPerAar: typedNumber(liste?.maanederPerAar ?? 12),
  merknad: liste?.merknad ?? '',
  trinn: liste === null ? [emptyBracket('0')] : liste.trinn.map(bracketDraft),
})

export const draftOfRow = ({ liste, fra, til, vedtatt, saksnummer }: Prislisterad): PriceListDraft =>
  draftOf(liste, { fra, til: til ?? '', vedtatt, saksnummer })

export const bracketFieldId = (row: number, field: BracketField | 'inklusivOevre'): string => `trinn-${row}-${field}`

type ReadList =
  | { readonly ok: true; readonly liste: PriceListJson }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

/** The list itself, without the decision's dates. */
export function readList(draft: PriceListDraft, texts: OfficeTexts): ReadList {
  const errors: FieldError[] = []
  const { feil, liste: words } = texts.forvaltning
  const number = (
    felt: string,
    text: string,
    label: string,
    kind: 'kroner' | 'tall' = 'kroner',
  ): number | undefined => {
    if (text.trim() === '') return undefined
    const read = readField(kind, text)
    if (read.ok) return read.value as number
    errors.push({ felt, tekst: kind === 'kroner' ? feil.kroner(label) : feil.tall(label) })
    return undefined
  }
  const bracket = (one: BracketDraft, row: number): BracketJson => {
    const of = (field: BracketField) =>
      number(bracketFieldId(row, field), one[field], words[field], isCount.includes(field) ? 'tall' : 'kroner')
    const [fraTimer, pris] = [of('abonnementFraTimer'), of('abonnementPris')]
    if ((one.abonnementFraTimer.trim() === '') !== (one.abonnementPris.trim() === ''))
      errors.push({ felt: bracketFieldId(row, 'abonnementPris'), tekst: feil.abonnement })
    if (one.fraG.trim() === '') errors.push({ felt: bracketFieldId(row, 'fraG'), tekst: feil.tall(words.fraG) })
    return {
      ...{ fraG: of('fraG') ?? 0, tilG: of('tilG') ?? null },
      ...(one.inklusivOevre ? { inklusivOevre: true } : {}),
      ...set('timepris', of('timepris')),
      ...set('maksPerMaaned', of('maksPerMaaned')),
      ...set('maksTimer', of('maksTimer')),
      ...(fraTimer === undefined || pris === undefined ? {} : { abonnement: { fraTimer, pris } }),
    }
  }
  const trinn = draft.trinn.map(bracket)
  const whole = (field: WholeField) => number(field, draft[field], words[field])
  const [loenn, sosialeUtgifter] = [whole('loenn'), whole('sosialeUtgifter')]
  const months = Number(draft.maanederPerAar)
  if (!/^([1-9]|1[0-2])$/.test(draft.maanederPerAar.trim()))
    errors.push({ felt: 'maanederPerAar', tekst: feil.maaneder })
  if (draft.merknad.length > 300 || /\d{11}/.test(draft.merknad)) errors.push({ felt: 'merknad', tekst: feil.merknad })
  if (errors.length > 0) return { ok: false, errors }
  return {
    ok: true,
    liste: {
      ...{ gDato: draft.gDato, trinn },
      ...set('selvkostPerTime', whole('selvkostPerTime')),
      ...set('grunnbeloep', whole('grunnbeloep')),
      ...(loenn === undefined || sosialeUtgifter === undefined ? {} : { selvkostgrunnlag: { loenn, sosialeUtgifter } }),
      ...(months === 12 ? {} : { maanederPerAar: months }),
      ...(draft.merknad.trim() === '' ? {} : { merknad: draft.merknad.trim() }),
    },
  }
}

const isCount: readonly BracketField[] = ['fraG', 'tilG', 'maksTimer', 'abonnementFraTimer']
const set = <K extends string>(name: K, value: number | undefined): { [N in K]?: number } =>
  value === undefined ? {} : ({ [name]: value } as { [N in K]?: number })

type ReadDraft =
  | { readonly ok: true; readonly sent: Omit<NyPrisliste, 'retter' | 'avslutter'> }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

export function readDraft(draft: PriceListDraft, texts: OfficeTexts): ReadDraft {
  const read = readList(draft, texts)
  const errors = [...checkAdopted(draft, texts), ...(read.ok ? [] : read.errors)]
  if (!read.ok || errors.length > 0) return { ok: false, errors }
  return { ok: true, sent: { tjeneste: 'praktisk-bistand', ...readAdopted(draft), liste: read.liste } }
}
