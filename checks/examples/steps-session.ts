// What the pages call for a case worker: role, person, record, price. A case system may call the records too, with its own proof.
import { ownQuestion } from '../published-couple.ts'
import { withSilence } from '../silent-source.ts'
import { type Seen, type Step, step } from './walk.ts'

const langtid = ({ demo }: Seen): string => demo.roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? ''
const record = ({ reply }: Seen) => ({ params: { id: reply('nyttResultat').id } })
const stay = { dato: '2023-12-01', opplysninger: { langtidsopphold: { innflytting: '2023-11-15' } } }
const why = { saksreferanse: '2026/17' }

export const sessionSteps: readonly Step[] = [
  step('velgRolle', 'caseWorker', (seen) => ({ body: { rolleId: langtid(seen) } })),
  step('meg', 'caseWorker'),
  step('velgSpraak', 'caseWorker', () => ({ body: { spraak: 'nb' } })),
  step('personoppslag', 'caseWorker', ({ demo }) => ({
    body: { identifikator: demo.personer['langtidsopphold']?.[0] ?? '', ...why },
  })),
  step('sisteOppgjoer', 'caseWorker', ({ demo }) => ({
    body: { identifikator: demo.personer['langtidsopphold']?.[0] ?? '', ...why },
  })),
  step('personsoekPaaSiden', 'caseWorker', () => ({
    body: { navn: 'UPERSONLIG', foedselsdato: '1972-01-04', ...why },
  })),
  step('personsoekValg', 'caseWorker', ({ reply }) => ({
    body: { haandtak: reply<{ treff: { haandtak: string }[] }>('personsoekPaaSiden').treff[0]?.haandtak ?? '', ...why },
  })),
  step('nyttResultat', 'caseWorker', () => ({ body: { ...ownQuestion, egenandel: stay } })),
  step('egneOppslag', 'caseWorker'),
  step('lesResultat', 'caseWorker', record),
  step('resultatPdf', 'caseWorker', record),
  {
    id: 'nyttForsoek',
    as: 'caseWorker',
    before: (demo, ask) => withSilence(demo, () => ask('nyttResultat', ownQuestion)),
    send: ({ reply }) => ({
      params: { id: reply<{ id: string } | undefined>('nyttForsoek:foer')?.id ?? reply('nyttResultat').id },
      body: { kilder: ['avregning'] },
    }),
  },
  step('flerePdf', 'caseWorker', ({ reply }) => ({
    body: { ider: [reply('nyttResultat').id, reply('nyttForsoek').id] },
  })),
  step('prisResultat', 'caseWorker', (seen) => ({
    ...record(seen),
    body: stay,
  })),
  step('endreResultat', 'caseWorker', (seen) => ({
    ...record(seen),
    body: { personer: ownQuestion.personer.map(({ identifikator, manuelle }) => ({ identifikator, manuelle })) },
  })),
  step('feilPerson', 'caseWorker', (seen) => ({ params: { id: seen.reply('endreResultat').id }, body: {} })),
]
export const goodbye: Step = step('utlogging', 'caseWorker')
