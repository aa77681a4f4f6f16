// The year page's question: which date the price is for, which year the law points at then, and what another year needs.
import { findDate } from '../../base/dates.ts'
import { type ProposedYear, proposedAmong, yearFault } from '../../rules/income-year.ts'
import type { Texts } from '../texts/nb.ts'
import { type FieldError, fieldIds, longestTitle, type Where } from './fields.ts'
import type { Draft } from './draft.ts'

/** YYYY-MM-DD, or what has been typed so far. */
export const priceDateOf = (draft: Draft, { dato }: Pick<Where, 'dato'>): string => draft.prisdato ?? dato

/** The law's year, or null when the date is no date or the law points at none. */
export function proposalFor(draft: Draft, where: Pick<Where, 'dato' | 'rolle'>): ProposedYear | null {
  const on = findDate(priceDateOf(draft, where))
  return on === null ? null : proposedAmong(where.rolle.beregningstype, on, where.rolle.inntektsaar)
}

/** Another day may mean another year by law: the chosen one follows, unless the case worker has chosen another than the law's. */
export function withPriceDate(draft: Draft, prisdato: string, where: Pick<Where, 'dato' | 'rolle'>): Draft {
  const follows = draft.inntektsaar === null || draft.inntektsaar === proposalFor(draft, where)?.inntektsaar
  const next = { ...draft, prisdato }
  return follows ? { ...next, inntektsaar: proposalFor(next, where)?.inntektsaar ?? null } : next
}

/** The law's year is chosen until another is; the same draft when there is nothing to choose. */
export function withProposedYear(draft: Draft, where: Pick<Where, 'dato' | 'rolle'>): Draft {
  const inntektsaar = draft.inntektsaar ?? proposalFor(draft, where)?.inntektsaar ?? null
  return inntektsaar === draft.inntektsaar ? draft : { ...draft, inntektsaar }
}

/** True when a chosen year is not the law's own, so that a reason is asked for. */
export const needsReason = (draft: Draft, where: Pick<Where, 'dato' | 'rolle'>): boolean =>
  draft.inntektsaar !== null && proposalFor(draft, where)?.inntektsaar !== draft.inntektsaar

export function yearErrors(draft: Draft, { oppslag: { aar: words }, poster }: Texts, where: Where): FieldError[] {
  const prisdato = findDate(priceDateOf(draft, where))
  if (prisdato === null) return [{ felt: fieldIds.prisdato, tekst: words.prisdatoFeil }]
  if (draft.inntektsaar === null) return [{ felt: fieldIds.aar, tekst: words.mangler }]
  const proposed = proposalFor(draft, where)
  const fault = yearFault(where.rolle.beregningstype, draft.inntektsaar, {
    prisdato,
    foreslaatt: proposed?.inntektsaar ?? null,
    hjemmel: proposed?.hjemmel ?? null,
    begrunnelse: draft.aarsbegrunnelse,
    vesentligEndret: draft.vesentligEndret,
  })
  if (fault !== null) {
    const ground = where.rolle.beregningstype === 'PRAKTISK_BISTAND' && !draft.vesentligEndret
    const reason = draft.aarsbegrunnelse.trim() === ''
    return [
      ...(ground ? [{ felt: fieldIds.vesentligEndret, tekst: words.vesentligMangler }] : []),
      ...(reason ? [{ felt: fieldIds.aarsbegrunnelse, tekst: words.begrunnelseMangler }] : []),
    ]
  }
  return draft.aarsbegrunnelse.length > longestTitle
    ? [{ felt: fieldIds.aarsbegrunnelse, tekst: poster.feil.lang(longestTitle) }]
    : []
}
