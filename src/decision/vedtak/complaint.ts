// Who hears a complaint about a priced service, within how many weeks, and by which sections on the day of the decision; and what a person must
// check before the decision is sent.
import { osloDate } from '../../base/dates.ts'
import { printDate } from '../../base/print.ts'
import { actOn, actToCome, type ComplaintLaw, complaintFor, type Emne } from '../../rules/complaint.ts'
import type { Klageadgang } from '../egenandel/types.ts'
import type { Priced } from '../egenandel/working.ts'
import type { Resultat } from '../record.ts'

const always: readonly Emne[] = ['innsyn', 'utsatt-iverksetting']

/** The act of the day that the decision is made, not of the day that the price is for. */
export function complaintOf({ tjeneste }: Priced, { soeketidspunkt }: Resultat, law: ComplaintLaw): Klageadgang {
  const { organ, uker, hjemmel, emner } = complaintFor(law, tjeneste)
  const act = actOn(law, osloDate(new Date(soeketidspunkt)))
  const paragrafer = [...emner, ...always].map((emne) => {
    const paragraf = act.paragrafer.get(emne)
    if (paragraf === undefined) throw new Error(`${act.lov} names no section for ${emne}`)
    return { emne, paragraf }
  })
  return { organ, uker, hjemmel, lov: act.lov, paragrafer }
}

const toCheck: ReadonlySet<string> = new Set(['maa-bekreftes', 'alder-ukjent', 'tak-ikke-kontrollert'])

/** In bokmål, for the case worker. Empty when there is nothing to check. */
export function checksBefore({ linjer, merknader }: Priced, resultat: Resultat, law: ComplaintLaw): string[] {
  const next = actToCome(law)
  const readings = linjer.filter(({ tolkning }) => tolkning).length
  const toConfirm = merknader.filter(({ kode }) => toCheck.has(kode))
  return [
    resultat.stadie === 'OPPGJOER' ? null : 'Grunnlaget bygger ikke bare på ferdige skatteoppgjør.',
    readings === 0
      ? null
      : `Utregningen bygger på tolkning i ${readings} ${readings === 1 ? 'linje' : 'linjer'}, og det er merket der.`,
    ...toConfirm.map(({ tekst }) => tekst),
    next === null
      ? null
      : `Ny forvaltningslov (${next.lov}) er vedtatt, og dagen den trer i kraft var ikke kjent ${printDate(law.sistSjekket)}. Kontroller paragrafene i klageavsnittet.`,
  ].filter((line) => line !== null)
}
