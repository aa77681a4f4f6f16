// What a page is called for people: `/forvaltning/roller/:id` → «Forvaltning: Roller». The names are those of the links that lead
// there, so a page has one name. An address that is no page of ours stands as it is.
import { findGuide, guidesPath } from '../veiledning/guide-address.ts'
import type { FeedbackTexts } from './use-feedback-texts.ts'

/** The words that hold pages' names. */
export type PageWords = Pick<FeedbackTexts, 'frame' | 'hjelp' | 'terms' | 'tilbakemelding' | 'forvaltning'>

export function pageName(side: string, texts: PageWords): string {
  const [, first = '', second = ''] = side.split('/')
  if (first === 'forvaltning') return administratorsPage(second, texts)
  const guide = side.startsWith(`${guidesPath}/`) ? findGuide(second) : null
  if (guide !== null) return `${texts.hjelp.lenker.veiledning}: ${texts.terms.beregningstype[guide]}`
  return openPages(texts).get(first) ?? side
}

const openPages = ({ tilbakemelding, frame, hjelp }: PageWords): ReadonlyMap<string, string> =>
  new Map([
    ['', tilbakemelding.sider.start],
    ...Object.entries(tilbakemelding.sider),
    // Named in `lenker` by their addresses: /nytt, /status, /personvern …
    ...Object.entries(hjelp.lenker),
    ['innsyn', frame.innsyn],
    ['kalkulator', frame.kalkulator],
    ['kontroll', frame.kontroll],
    ['satser', frame.satser],
    ['hjemler', frame.hjemler],
    ['api-dokumentasjon', frame.api],
    ['si-fra', frame.siFra],
  ])

/** Pages that stand under another in the menu. */
const under: Readonly<Record<string, string>> = { '': 'oversikt', prisliste: 'priser', retningslinje: 'priser' }

function administratorsPage(second: string, { forvaltning, frame }: PageWords): string {
  const pages: Readonly<Record<string, string | undefined>> = forvaltning.meny.sider
  const name = pages[under[second] ?? second]
  return name === undefined ? frame.forvaltning : `${frame.forvaltning}: ${name}`
}
