// What a citizen asks: who looked me up, a question to the municipality, and the municipality's choice and answer. And what staff say
// of the pages.
import { type Seen, type Step, step } from './walk.ts'

const insight = ({ reply }: Seen) => ({ params: { id: reply('nyttInnsyn').id } })
const org = ({ demo }: Seen): Record<string, string> => ({ fiksOrgId: demo.fiksOrgId })

export const citizenSteps: readonly Step[] = [
  step('nyttInnsynsvalg', 'administrator', (seen) => ({
    params: org(seen),
    body: { ansattnavn: true, saksnummer: '26/100' },
  })),
  step('innsynsvalg', 'administrator', (seen) => ({ params: org(seen) })),
  step('nyttInnsyn', 'citizen', () => ({ body: {} })),
  step('lesInnsyn', 'citizen', (seen) => ({ ...insight(seen), query: { side: '1' } })),
  step('innsynPdf', 'citizen', insight),
  step('innsynsspoersmaal', 'citizen', (seen) => ({
    ...insight(seen),
    body: { oppslag: 1, tekst: 'Hvorfor slo dere meg opp?' },
  })),
  step('innsynsspoersmaalTilKommunen', 'administrator', (seen) => ({ params: org(seen) })),
  step('svarPaaInnsynsspoersmaal', 'administrator', (seen) => ({
    params: {
      ...org(seen),
      id: seen.reply<{ spoersmaal: { id: string }[] }>('innsynsspoersmaalTilKommunen').spoersmaal[0]?.id ?? '',
    },
    body: { tekst: 'Du har søkt om redusert foreldrebetaling.' },
  })),
  step('nyTilbakemelding', 'administrator', (seen) => ({
    body: { side: '/forvaltning/logg', tekst: 'Hva betyr «feltliste»?', kommune: seen.demo.fiksOrgId },
  })),
  step('tilbakemeldinger', 'administrator', (seen) => ({ params: org(seen) })),
  step('behandletTilbakemelding', 'administrator', (seen) => ({
    params: {
      ...org(seen),
      id: seen.reply<{ tilbakemeldinger: { id: string }[] }>('tilbakemeldinger').tilbakemeldinger[0]?.id ?? '',
    },
  })),
]
export const goodbyeEverywhere: Step = step('utloggingAlle', 'citizen')
