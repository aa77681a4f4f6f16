// POST /api/v1/tilbakemeldinger: staff say what they think of a page; the administrator's list of it, and marking one as handled.
// For staff alone: a citizen's question has its own way (innsyn), and without a login nothing is kept.
import type { FeedbackList, FeedbackSent } from '../../journey/feedback.ts'
import { Problem } from '../../base/errors.ts'
import { AttemptLimit } from '../attempt-limit.ts'
import { actorOf, sessionOf } from '../caller.ts'
import type { Ports } from '../ports.ts'
import { orRefused } from '../refused-input.ts'
import { type Again, type Call, type Route, route } from '../route.ts'
import { deedErrors, mandateAsk, readErrors } from './administrator.ts'
import { MunicipalityParams } from './adopted-schema.ts'
import {
  NyTilbakemelding,
  Tilbakemeldinger,
  Tilbakemeldingskvittering,
  TilbakemeldingParams,
} from './feedback-schema.ts'

type FeedbackPorts = Pick<Ports, 'feedback' | 'roles' | 'audit'>
type Sent = Call<{ readonly side: string; readonly tekst: string; readonly kommune?: string }, unknown, unknown>
const base = '/api/v1/forvaltning/{fiksOrgId}/tilbakemeldinger'
/** A person says more in one text, not in many. */
const mostPerHour = 20

export const feedbackRoutes = (ports: FeedbackPorts): readonly Route[] => [
  newFeedback(ports, new AttemptLimit(mostPerHour, 3_600_000)),
  listOfFeedback(ports),
  handledFeedback(ports),
]

/** Where the writer works: the session's own role, held today; else the municipality named, administered today. */
async function placeOf(
  { caller, body, tid }: Sent,
  { roles }: FeedbackPorts,
): Promise<Omit<FeedbackSent, 'side' | 'tekst'>> {
  const { rolleId, personidentifikator } = sessionOf(caller)
  if (rolleId !== null) {
    const held = (await roles.ofPerson(personidentifikator, tid)).find(({ role }) => role.id === rolleId)
    const isElsewhere = body.kommune !== undefined && body.kommune !== held?.role.fiksOrgId
    if (held === undefined || isElsewhere) throw new Problem('ikke-tilgang')
    return { fiksOrgId: held.role.fiksOrgId, rolleId }
  }
  const administered = await roles.administeredBy(personidentifikator, tid)
  const named = administered.find(({ fiksOrgId }) => fiksOrgId === body.kommune)
  if (named === undefined) {
    const mayChoose = administered.length > 0 && body.kommune === undefined
    throw new Problem(mayChoose ? 'rolle-ikke-valgt' : 'ikke-tilgang')
  }
  return { fiksOrgId: named.fiksOrgId, rolleId: null }
}

const newFeedback = (ports: FeedbackPorts, sent: AttemptLimit): Route => {
  const asStaff = <T>(call: Sent, work: (place: Omit<FeedbackSent, 'side' | 'tekst'>) => Promise<T>): Promise<T> =>
    orRefused({ ...call, body: undefined, handling: 'tilbakemelding' }, ports, async () =>
      work(await placeOf(call, ports)),
    )
  const again: Again<Sent['body'], null, null> = {
    keep: (body) => body,
    read: (call, kept) => asStaff(call, async () => ({ body: kept })),
    // An administrator may write without a role in use.
    municipality: async (call) => (await placeOf(call, ports)).fiksOrgId,
  }
  return route({
    id: 'nyTilbakemelding',
    method: 'POST',
    path: '/api/v1/tilbakemeldinger',
    summary: 'Si fra om en side; kommunens administrator leser det. Hvem som skrev, lagres ikke sammen med teksten',
    access: 'session',
    audit: 'tilbakemelding',
    params: null,
    query: null,
    body: NyTilbakemelding,
    reply: { status: 201, type: 'application/json', schema: Tilbakemeldingskvittering, text: 'Mottatt' },
    errors: [
      'ikke-innlogget',
      'csrf-avvist',
      'rolle-ikke-valgt',
      'ikke-tilgang',
      'ugyldig-foresporsel',
      'for-mange-forsoek',
      'feil-innholdstype',
      'for-stor-foresporsel',
    ],
    again,
    handler: (call) =>
      asStaff(call, async (place) => {
        const [who, now] = [sessionOf(call.caller).id, call.tid.getTime()]
        if (sent.isOver(who, now)) throw sent.problem(who, now)
        sent.count(who, now)
        const { caller, requestId, tid } = call
        const asking = { actor: actorOf(caller), requestId, tid: tid.toISOString() }
        const { side, tekst } = call.body
        return { body: { mottatt: await ports.feedback.send({ ...place, side, tekst }, asking) } }
      }),
  })
}

const reply = {
  status: 200,
  type: 'application/json',
  schema: Tilbakemeldinger,
  text: 'Tilbakemeldingene, ubehandlede først',
} as const
const view = ({ kommune, tilbakemeldinger }: FeedbackList) => ({
  kommune: { navn: kommune.navn },
  tilbakemeldinger: tilbakemeldinger.map((one) => ({ ...one })),
})

const listOfFeedback = ({ feedback }: FeedbackPorts): Route =>
  route({
    id: 'tilbakemeldinger',
    method: 'GET',
    path: base,
    summary: 'Det ansatte har sagt fra om på sidene, uten hvem som skrev',
    access: 'session',
    audit: 'forvaltning',
    params: MunicipalityParams,
    query: null,
    body: null,
    reply,
    errors: readErrors,
    handler: async (call) => ({ body: view(await feedback.read(mandateAsk(call))) }),
  })

const handledFeedback = ({ feedback }: FeedbackPorts): Route =>
  route({
    id: 'behandletTilbakemelding',
    method: 'POST',
    path: `${base}/{id}/behandlet`,
    summary: 'Merk en tilbakemelding som behandlet',
    access: 'session',
    audit: 'tilbakemelding',
    params: TilbakemeldingParams,
    query: null,
    body: null,
    reply,
    errors: deedErrors.filter((kode) => kode !== 'feil-innholdstype' && kode !== 'for-stor-foresporsel'),
    handler: async (call) => ({ body: view(await feedback.handle(call.params.id, mandateAsk(call))) }),
  })
