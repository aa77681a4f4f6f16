// A municipality's own callers and objects, made as they are made, for the checks that try to reach them from outside. In: a place of
// the demo. Out: headers of its case system, worker and administrator, and an id of everything of its that an address or body can name.
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import { draftOf } from './draft-of.ts'
import { langtidRole, ownQuestion } from './published-couple.ts'
import { type DemoPlace, type Headers, machineHeaders, post } from './running-demo.ts'

export type Who = 'machine' | 'worker' | 'administrator'
/** What an id names. */
export const kinds = [
  'fiksOrgId',
  'role',
  'integration',
  'result',
  'draft',
  'grant',
  'priceList',
  'guideline',
  'feedback',
  'insight',
  'question',
] as const
export type Kind = (typeof kinds)[number]
export interface Place {
  readonly json: DemoPlace
  readonly callers: Readonly<Record<Who, Headers>>
  readonly objects: Readonly<Record<Kind, string>>
}

/** A logged-in person's cookie and mark; with a role chosen when one is given. */
export async function personHeaders(
  product: string,
  { brukere }: DemoPlace,
  rolle: string,
  rolleId?: string,
): Promise<Headers> {
  const nummer = brukere.find((one) => one.rolle === rolle)?.foedselsnummer
  if (nummer === undefined) throw new Error(`demo.json names no ${rolle}`)
  const browser = new CookieBrowser()
  await browser.send(await comeBack(browser, product, { nummer }))
  const mark = async () => ((await (await browser.send(`${product}/api/v1/meg`)).json()) as { csrf: string }).csrf
  if (rolleId !== undefined) {
    const chosen = await browser.post(`${product}/api/v1/rolle`, await mark(), { rolleId })
    if (!chosen.ok) throw new Error(`the role was not chosen: ${chosen.status}`)
  }
  const csrf = await mark()
  const cookie = [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  return { cookie, 'x-csrf': csrf, 'content-type': 'application/json' }
}

const past = { fra: '2020-01-01', til: '2020-12-31', vedtatt: '2019-12-02', saksnummer: '2019/9' }
export const priceList = {
  ...past,
  tjeneste: 'praktisk-bistand',
  liste: { trinn: [{ fraG: 0, tilG: null, timepris: 100 }] },
}
export const guideline = { ...past, noekkel: 'formuesskatt', verdi: true }

/** Throws, with what was answered, when something of it is not made. */
export async function placeOf(product: string, json: DemoPlace): Promise<Place> {
  const { fiksOrgId, integrasjon } = json
  const role = langtidRole(json)
  const callers = {
    machine: await machineHeaders(json),
    worker: await personHeaders(product, json, 'saksbehandler', role),
    administrator: await personHeaders(product, json, 'administrator'),
  }
  const made = async (who: Headers, path: string, body: object): Promise<string> => {
    const reply = await post(`${product}${path}`, who, body)
    const { id } = reply.body as { id?: string }
    if (id === undefined) throw new Error(`${path}: ${reply.status} ${JSON.stringify(reply.body)}`)
    return id
  }
  const own = `/api/v1/forvaltning/${fiksOrgId}`
  const read = async (path: string): Promise<Record<string, { id: string }[]>> =>
    (await (await fetch(`${product}${own}/${path}`, { headers: callers.administrator })).json()) as never
  const result = await made(callers.machine, '/api/v1/resultater', { ...ownQuestion, rolleId: role })
  const draft = await made(callers.worker, '/api/v1/utkast', { utkast: draftOf('04817299771') })
  await post(`${product}/api/v1/tilbakemeldinger`, callers.worker, { side: '/oppslag', tekst: 'Bra' })
  const lists = {
    priceList: await made(callers.administrator, `${own}/prislister`, priceList),
    guideline: await made(callers.administrator, `${own}/retningslinjer`, guideline),
  }
  const first = async (path: string, list: string): Promise<string> => {
    const rows = (await read(path))[list]
    if (rows?.[0] === undefined) throw new Error(`${path}: none of its own`)
    return rows[0].id
  }
  const insight = await askedByCitizen(product, json, callers.machine)
  return {
    json,
    callers,
    objects: {
      ...{ fiksOrgId, role, integration: integrasjon.id, result, draft, ...lists },
      insight,
      grant: await first('tilganger', 'tilganger'),
      feedback: await first('tilbakemeldinger', 'tilbakemeldinger'),
      question: await first('innsynsspoersmaal', 'spoersmaal'),
    },
  }
}

/** A citizen is looked up, reads it, and asks the municipality why. Gives the id of what was read. */
async function askedByCitizen(product: string, json: DemoPlace, machine: Headers): Promise<string> {
  const nummer = json.brukere.find((one) => one.rolle === 'innbygger')?.foedselsnummer ?? ''
  const looked = `${product}/folkeregister/api/v1/${langtidRole(json)}/personer/${nummer}?part=navn`
  const reply = await fetch(looked, { headers: machine })
  if (!reply.ok) throw new Error(`the citizen was not looked up: ${reply.status} ${await reply.text()}`)
  const citizen = await personHeaders(product, json, 'innbygger')
  const { body } = await post(`${product}/api/v1/innsyn`, citizen, {})
  const { id } = body as { id: string }
  const question = { oppslag: null, kommune: json.fiksOrgId, tekst: 'Hvorfor?' }
  const asked = await post(`${product}/api/v1/innsyn/${id}/spoersmaal`, citizen, question)
  if (asked.status >= 300) throw new Error(`no question: ${asked.status} ${JSON.stringify(asked.body)}`)
  return id
}
