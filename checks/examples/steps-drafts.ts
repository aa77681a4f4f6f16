// The wizard's draft, kept at the server for the case worker alone.
import { resident } from '../case-worker.ts'
import { type Seen, type Step, step } from './walk.ts'

const utkast = {
  nesteNoekkel: 2,
  prisdato: '2023-12-01',
  inntektsaar: 2023,
  aarsbegrunnelse: '',
  vesentligEndret: false,
  soeker: {
    key: '1',
    type: 'SOEKER',
    nummer: resident,
    fra: 'skrevet',
    poster: [],
    utenforHusstanden: false,
    hjelpGjelderBarnet: false,
    overstyring: '',
  },
  partnerValg: '',
  partner: null,
  flere: [],
  saksreferanse: '2026/17',
  begrunnelse: '',
}
const own = ({ reply }: Seen) => ({ params: { id: reply('nyttUtkast').id } })

export const draftSteps: readonly Step[] = [
  step('nyttUtkast', 'caseWorker', () => ({ body: { utkast } })),
  step('lagreUtkast', 'caseWorker', (seen) => ({
    ...own(seen),
    body: { versjon: seen.reply<{ versjon: number }>('nyttUtkast').versjon, utkast },
  })),
  step('mineUtkast', 'caseWorker'),
  step('lesUtkast', 'caseWorker', own),
  step('fjernUtkast', 'caseWorker', own),
]
