// POST /api/v1/resultater/pdf: several frozen records as PDF in one zip. Each is a reading of its own with its own rows; one that is
// unknown, expired or another role's refuses them all, and which is told by its place.
import { osloDate } from '../../base/dates.ts'
import { actorOf } from '../caller.ts'
import type { Ports } from '../ports.ts'
import { orRefused } from '../refused-input.ts'
import { asFile, type Route, route } from '../route.ts'
import { zipOf } from '../zip-files.ts'
import { readErrors } from './results.ts'
import { heldRole } from './role-in-use.ts'
import { FlerePdf } from './schema.ts'

export const printManyRoutes = (ports: Ports): readonly Route[] => [
  route({
    id: 'flerePdf',
    method: 'POST',
    path: '/api/v1/resultater/pdf',
    summary: 'Inntil 50 fryste resultater som PDF, i én zip-fil',
    access: 'actor',
    audit: 'resultat-pdf',
    params: null,
    query: null,
    body: FlerePdf,
    reply: { status: 200, type: 'application/zip', schema: null, text: 'En PDF per resultat' },
    errors: [
      ...readErrors,
      'csrf-avvist',
      'for-stor-foresporsel',
      'feil-innholdstype',
      'resultater-ikke-funnet',
      'ikke-funnet',
    ],
    handler: async (call) => {
      const { body, caller, requestId, tid } = call
      const rolleId = await orRefused({ ...call, handling: 'resultat-pdf' }, ports, () =>
        heldRole(call, body.rolleId, ports),
      )
      const asking = { actor: actorOf(caller), rolleId, requestId, tid: tid.toISOString() }
      const records = await ports.journey.readMany({ ...asking, ider: body.ider })
      const files = []
      // One at a time: a large batch takes no more memory or attention than its files.
      for (const record of records) files.push(await ports.pdf(record, body.spraak))
      return asFile({ navn: `grunnlag-${osloDate(tid)}.zip`, innhold: zipOf(files, tid) })
    },
  }),
]
