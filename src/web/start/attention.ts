// What needs attention in a role, in sentences: what it is, why, and what to do or whom to ask. In: the role, and what the server
// says of rates, prices, choices and own results (what the agreement lacks: agreement-notice.tsx). Out: one item for each.
import { printDate } from '../../base/print.ts'
import type { RolleValg } from '../../http/contract.ts'
import type { EgetOppslag, EgneOppslag, Oppslagsvarsel } from '../../http/contract-own-lookups.ts'
import type { Texts } from '../texts/nb.ts'

export interface AttentionItem {
  readonly id: string
  readonly hva: string
  readonly hvorfor: string
  /** What `hvorfor` goes on to name, in the words of the law: bokmål in every language. */
  readonly navn?: string
  readonly gjoer: string
  /** stopper: no look-up, or no price, until it is mended. */
  readonly stopper: boolean
  readonly lenke?: { readonly til: string; readonly tekst: string }
}

export const attentionItems = (
  rolle: RolleValg,
  { varsler, oppslag }: Pick<EgneOppslag, 'varsler' | 'oppslag'>,
  texts: Texts,
): readonly AttentionItem[] => [
  ...ofSources(rolle, texts),
  ...ofPrices(varsler, texts),
  ...ofChoices(varsler, texts),
  ...ofRates(varsler, texts),
  ...oppslag.flatMap((one) => ofResult(one, texts)),
]

/** Known with the role itself, so it stands there also when the rest cannot be had. */
export function ofSources({ manglerApier }: RolleValg, { start, terms }: Texts): readonly AttentionItem[] {
  const { register: words } = start.trenger
  if (manglerApier.length === 0) return []
  const hvorfor = words.hvorfor(listed(manglerApier.map((api) => terms.api[api])))
  return [{ id: 'register', hva: words.hva, hvorfor, gjoer: words.gjoer, stopper: true }]
}

const listed = (words: readonly string[]): string => words.join(', ')

function ofPrices(varsler: readonly Oppslagsvarsel[], { start }: Texts): readonly AttentionItem[] {
  const { prisliste: words } = start.trenger
  return varsler.flatMap((one): AttentionItem[] => {
    if (one.slag !== 'prisliste') return []
    if (one.til === null)
      return [{ id: 'prisliste', hva: words.mangler, hvorfor: words.manglerHvorfor, gjoer: words.gjoer, stopper: true }]
    const hva = words.slutter(printDate(one.til))
    return [{ id: 'prisliste', hva, hvorfor: words.slutterHvorfor, gjoer: words.gjoer, stopper: false }]
  })
}

/** All that is missing is one thing to ask the administrator for. */
function ofChoices(varsler: readonly Oppslagsvarsel[], { start }: Texts): readonly AttentionItem[] {
  const { retningslinje: words } = start.trenger
  const missing = varsler.filter((one) => one.slag === 'retningslinje')
  if (missing.length === 0) return []
  const names = missing.map(({ tekst, hjemmel }) => `«${tekst}» (${hjemmel.replaceAll('§ ', '§\u00a0')})`)
  const { hvorfor, gjoer } = words
  return [{ id: 'retningslinje', hva: words.hva(missing.length), hvorfor, navn: listed(names), gjoer, stopper: true }]
}

/** Rates that end on the same day are one thing to know. */
function ofRates(varsler: readonly Oppslagsvarsel[], { start }: Texts): readonly AttentionItem[] {
  const { sats: words } = start.trenger
  const rates = varsler.filter((one) => one.slag === 'sats')
  const lenke = { til: '/satser', tekst: words.lenke }
  return [...Map.groupBy(rates, ({ til }) => til)].map(([til, ending]) => {
    const navn = listed(ending.map(({ tekst }) => tekst))
    const day = til === null ? null : printDate(til)
    const hva = day === null ? words.ukjent(ending.length) : words.slutter(ending.length, day)
    const gjoer = day === null ? words.gjoerUkjent : words.gjoer(day)
    return { id: `sats-${til ?? 'ukjent'}`, hva, hvorfor: words.hvorfor, navn, gjoer, stopper: til === null, lenke }
  })
}

/** The reason one wrote, or chose; never anything of whom it was about. */
export const nameOf = ({ saksreferanse, begrunnelse }: EgetOppslag, { start }: Texts): string =>
  saksreferanse !== null ? start.paabegynt.sak(saksreferanse) : (begrunnelse ?? start.paabegynt.utenSak)

function ofResult(one: EgetOppslag, texts: Texts): readonly AttentionItem[] {
  const { foreloepig: words } = texts.start.trenger
  const [why] = one.foreloepig
  if (why === undefined) return []
  const hva = words.hva(nameOf(one, texts), one.inntektsaar)
  const lenke = { til: `/resultat/${one.id}`, tekst: words.lenke }
  return [{ id: one.id, hva, hvorfor: words.hvorfor[why], gjoer: words.gjoer[why], stopper: false, lenke }]
}
