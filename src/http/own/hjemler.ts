// The law behind each tjenesteområde, for everybody: GET /api/v1/hjemler, and the exact fields of a service and income year.
// From the same rows as access is decided from (lov/hjemler.yaml, lov/poster/).
import type { Static } from 'typebox'
import type { Tjenesteomraade } from '../../access/types.ts'
import { osloDate } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import type { Ports } from '../ports.ts'
import { type Route, route } from '../route.ts'
import { FeltParams, Feltliste, Hjemler } from './forvaltning-schema.ts'

/** One tjenesteområde as it leaves. */
export const areaView = ({ kode, navn, hjemmel, skatt }: Tjenesteomraade) => ({
  kode,
  navn,
  hjemmel: hjemmel === 'ukjent' ? ('ukjent' as const) : [...hjemmel],
  skatt:
    skatt === null
      ? null
      : {
          beregningstype: skatt.beregningstype,
          rettighetspakke: skatt.rettighetspakke,
          apier: [...skatt.apier],
          stadier: [...skatt.stadier],
          foersteAar: skatt.foersteAar,
        },
})

type Needs = Pick<Ports, 'purposes' | 'clock'>
type Year = Static<typeof Hjemler>['tjenesteomraader'][number]['aar'][number]

function years({ skatt }: Tjenesteomraade, { purposes, clock }: Needs): Year[] {
  if (skatt === null) return []
  return purposes.law.openYears(skatt, osloDate(clock())).flatMap((inntektsaar) => {
    const list = purposes.fieldLists(skatt.beregningstype, inntektsaar)
    if (list === null) return []
    const places = [...list.felt.values()]
    const count = (place: string): number => places.filter((one) => one === place).length
    return [{ inntektsaar, antallBeregning: count('beregning'), antallVisning: count('visning') }]
  })
}

const reply = { status: 200, type: 'application/json' } as const

export const lawRoutes = (ports: Needs): readonly Route[] => [
  route({
    id: 'hjemler',
    method: 'GET',
    path: '/api/v1/hjemler',
    summary: 'Lovgrunnlaget for hvert tjenesteområde: hjemmel, pakke, API-er, stadier og åpnede inntektsår',
    access: 'open',
    unchanging: true,
    audit: { none: 'Loven er åpen for alle' },
    params: null,
    query: null,
    body: null,
    reply: { ...reply, schema: Hjemler, text: 'Tjenesteområdene' },
    errors: [],
    handler: async () => ({
      body: {
        dato: osloDate(ports.clock()),
        tjenesteomraader: ports.purposes.law.tjenesteomraader.map((area) => ({
          ...areaView(area),
          aar: years(area, ports),
        })),
      },
    }),
  }),
  route({
    id: 'feltliste',
    method: 'GET',
    path: '/api/v1/hjemler/{tjenesteomraade}/{inntektsaar}',
    summary: 'Feltene et tjenesteområde kan se for et inntektsår, og om de regnes med eller bare vises',
    access: 'open',
    unchanging: true,
    audit: { none: 'Loven er åpen for alle' },
    params: FeltParams,
    query: null,
    body: null,
    reply: { ...reply, schema: Feltliste, text: 'Feltene' },
    errors: ['ugyldig-foresporsel', 'ikke-funnet'],
    handler: async ({ params }) => {
      const [{ tjenesteomraade }, aar] = [params, Number(params.inntektsaar)]
      const purpose = ports.purposes.law.findHjemmel(tjenesteomraade)
      const list = purpose === null ? null : ports.purposes.fieldLists(purpose.beregningstype, aar)
      if (list === null) throw new Problem('ikke-funnet')
      const felt = [...list.felt].flatMap(([navn, plass]) => (plass === 'utelatt' ? [] : [{ navn, plass }]))
      return { body: { tjenesteomraade, inntektsaar: aar, id: list.id, felt } }
    },
  }),
]
