// The administrator's side of innsyn: GET and POST …/innsyn (are staff named to the citizens they look up?), GET …/innsynsspoersmaal
// and POST …/innsynsspoersmaal/{id}/svar (what citizens have asked the municipality).
import type { InsightChoices, InsightQuestions } from '../../journey/insight/municipal.ts'
import type { Ports } from '../ports.ts'
import { type Route, route } from '../route.ts'
import { mandateAsk, deedErrors, readErrors } from './administrator.ts'
import { MunicipalityParams } from './adopted-schema.ts'
import {
  Innsynsspoersmaalsliste,
  Innsynsspoersmaalssvar,
  Innsynsvalg,
  NyttInnsynsvalg,
  SpoersmaalParams,
} from './innsyn-schema.ts'

const base = '/api/v1/forvaltning/{fiksOrgId}'
const choices = { status: 200, type: 'application/json', schema: Innsynsvalg, text: 'Valget, med historikk' } as const
const questions = {
  status: 200,
  type: 'application/json',
  schema: Innsynsspoersmaalsliste,
  text: 'Spørsmålene, ubesvarte først',
} as const

type MunicipalPorts = Pick<Ports, 'insightMunicipal'>

export const insightAdministrationRoutes = (ports: MunicipalPorts): readonly Route[] => [
  ...choiceRoutes(ports),
  ...questionRoutes(ports),
]

const choiceRoutes = ({ insightMunicipal }: MunicipalPorts): readonly Route[] => [
  route({
    id: 'innsynsvalg',
    method: 'GET',
    path: `${base}/innsyn`,
    summary: 'Om kommunen viser ansattes navn til dem de har slått opp, nyeste valg først',
    access: 'session',
    audit: 'forvaltning',
    params: MunicipalityParams,
    query: null,
    body: null,
    reply: choices,
    errors: readErrors,
    handler: async (call) => ({ body: choiceView(await insightMunicipal.choices(mandateAsk(call))) }),
  }),
  route({
    id: 'nyttInnsynsvalg',
    method: 'POST',
    path: `${base}/innsyn`,
    summary: 'Vis eller skjul ansattes navn for oppslag fra nå av; ansatte med beskyttet adresse vises aldri',
    access: 'session',
    audit: 'innsynsvalg',
    params: MunicipalityParams,
    query: null,
    body: NyttInnsynsvalg,
    reply: choices,
    errors: deedErrors,
    handler: async (call) => ({ body: choiceView(await insightMunicipal.choose(call.body, mandateAsk(call))) }),
  }),
]

const questionRoutes = ({ insightMunicipal }: MunicipalPorts): readonly Route[] => [
  route({
    id: 'innsynsspoersmaalTilKommunen',
    method: 'GET',
    path: `${base}/innsynsspoersmaal`,
    summary: 'Spørsmål fra innbyggere om oppslag kommunen har gjort',
    access: 'session',
    audit: 'forvaltning',
    params: MunicipalityParams,
    query: null,
    body: null,
    reply: questions,
    errors: readErrors,
    handler: async (call) => ({ body: questionView(await insightMunicipal.questions(mandateAsk(call))) }),
  }),
  route({
    id: 'svarPaaInnsynsspoersmaal',
    method: 'POST',
    path: `${base}/innsynsspoersmaal/{id}/svar`,
    summary: 'Svar en innbygger; svaret vises på innsynssiden og kan ikke endres',
    access: 'session',
    audit: 'innsynsspoersmaal',
    params: SpoersmaalParams,
    query: null,
    body: Innsynsspoersmaalssvar,
    reply: questions,
    errors: deedErrors,
    handler: async (call) => {
      const answer = { id: call.params.id, tekst: call.body.tekst }
      return { body: questionView(await insightMunicipal.answer(answer, mandateAsk(call))) }
    },
  }),
]

const choiceView = ({ kommune, valg }: InsightChoices) => ({
  kommune: { navn: kommune.navn },
  ansattnavn: valg[0]?.ansattnavn ?? false,
  valg: valg.map((one) => ({ ...one })),
})

/** Who asked is not told: the answer is read behind the citizen's own login. */
const questionView = ({ kommune, spoersmaal }: InsightQuestions) => ({
  kommune: { navn: kommune.navn },
  spoersmaal: spoersmaal.map(({ id, rad, tekst, stilt, svar, besvart }) => ({ id, rad, tekst, stilt, svar, besvart })),
})
