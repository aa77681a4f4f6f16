// The demo's price lists for practical help: six that municipalities have published, each in its own year, so that the page has a
// history to show. Case numbers and days of adoption are invented; prices and years are the sources'.
import type { BracketJson, PriceListJson } from '../rules/praktisk-bistand/read-price-list.ts'

export interface DemoPriceList {
  readonly fra: string
  readonly til: string | null
  readonly vedtatt: string
  readonly saksnummer: string
  readonly liste: PriceListJson
}

const source = (text: string): string => `Eksempel: ${text}. Saksnummer og vedtaksdato er oppdiktet.`
const year = (aar: number, navn: string) => ({
  fra: `${aar}-01-01`,
  til: `${aar}-12-31`,
  vedtatt: `${aar - 1}-12-14`,
  saksnummer: `EKSEMPEL/${navn}-${aar}`,
})
const limits: readonly (readonly [number, number | null])[] = [
  [0, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, null],
]
/** One price per bracket: under 2 G, 2–3, 3–4, 4–5, over 5 G. */
const five = (prices: readonly number[], bracket: (price: number) => Partial<BracketJson>): readonly BracketJson[] =>
  limits.map(([fraG, tilG], i) => {
    const price = prices[i]
    if (price === undefined) throw new Error('A demo price list lacks the price of a bracket')
    return { fraG, tilG, ...bracket(price) }
  })

const stange: DemoPriceList = {
  ...year(2022, 'STANGE'),
  liste: {
    trinn: five([215, 770, 1217, 1685, 2155], (maksPerMaaned) => ({ timepris: 316, maksPerMaaned })),
    merknad: source('Stange kommune 2022, timepris med høyeste beløp per måned (stange.kommune.no)'),
  },
}
const grane: DemoPriceList = {
  ...year(2023, 'GRANE'),
  liste: {
    gDato: '1.5',
    trinn: five([220, 1131, 1823, 2667, 3562], (pris) => ({ timepris: 340, abonnement: { fraTimer: 6, pris } })),
    merknad: source(
      'Grane kommune 2023, abonnement og ny G hver 1. mai (grane.kommune.no); grensen på 6 timer er antatt',
    ),
  },
}
const frosta: DemoPriceList = {
  ...year(2024, 'FROSTA'),
  liste: {
    trinn: five([230, 957, 2051, 3214, 4102], (maksPerMaaned) => ({ timepris: 424, maksPerMaaned })),
    merknad: source('Frosta kommune 2024, timepris med høyeste beløp per måned (frosta.kommune.no)'),
  },
}
const flaa: DemoPriceList = {
  ...year(2026, 'FLAA'),
  til: null,
  liste: {
    trinn: five([81, 243, 297, 336, 356], (timepris) => ({
      timepris,
      ...(timepris === 81 ? { maksPerMaaned: 245 } : {}),
    })),
    merknad: source('Flå kommune fra 1.1.2026, pris per time (flaa.kommune.no)'),
  },
}
const sandnes: DemoPriceList = {
  ...year(2023, 'SANDNES'),
  liste: {
    trinn: [
      { fraG: 0, tilG: 2, maksPerMaaned: 220 },
      { fraG: 2, tilG: 3, maksPerMaaned: 850 },
      { fraG: 3, tilG: 4, maksPerMaaned: 1680 },
      { fraG: 4, tilG: null, maksPerMaaned: 2180 },
    ],
    selvkostPerTime: 517,
    merknad: source('Sandnes kommune 2023, fast pris per måned og selvkost per time (økonomiplan 2023–2026)'),
  },
}
/** The municipality's page has no date. */
const asker: DemoPriceList = {
  ...year(2024, 'ASKER'),
  til: null,
  liste: {
    trinn: [
      { fraG: 0, tilG: 2.5, timepris: 0 },
      { fraG: 2.5, tilG: 3, timepris: 430, maksTimer: 2 },
      { fraG: 3, tilG: 4, timepris: 430, maksTimer: 3 },
      { fraG: 4, tilG: 5, timepris: 430, maksTimer: 4 },
      { fraG: 5, tilG: 6, timepris: 430, maksTimer: 6 },
      { fraG: 6, tilG: null, timepris: 430, maksTimer: 8 },
    ],
    merknad: source('Asker kommune, udatert liste med tak i timer (asker.kommune.no)'),
  },
}

/** Asker has its own list after one of Sandnes'; the other four stand in the demo's second municipality. */
export const demoPriceLists = {
  kommune: [sandnes, asker],
  annenKommune: [stange, grane, frosta, flaa],
} as const
