// /api/v1/utkast: the wizard's unfinished work, kept at the server so that nothing of it lies in the browser. Open to the very
// person who typed it, in the very role, while the role is held; anybody else finds nothing, and the attempt is a row.
import type { DraftOwner, StoredDraft } from '../../store/draft-types.ts'
import { Problem } from '../../base/errors.ts'
import { actorOf, sessionOf } from '../caller.ts'
import type { Ports } from '../ports.ts'
import { orRefused } from '../refused-input.ts'
import { type Again, type Call, type Route, route } from '../route.ts'
import { NyttUtkast, type Utkast, Utkastkvittering, Utkastlagring, Utkastliste, Utkastsvar } from './draft-schema.ts'
import { roleInUse } from './role-in-use.ts'
import { IdParams } from './schema.ts'

const shared = { access: 'session', audit: 'utkast', query: null } as const
const json = { status: 200, type: 'application/json' } as const
const readErrors = ['ikke-innlogget', 'rolle-ikke-valgt', 'ikke-tilgang'] as const
const writeErrors = [...readErrors, 'csrf-avvist', 'for-stor-foresporsel', 'feil-innholdstype'] as const

export const draftRoutes = (ports: Ports): readonly Route[] => [
  newDraft(ports),
  listOfDrafts(ports),
  oneDraft(ports),
  savedDraft(ports),
  removedDraft(ports),
]

type Sent = Call<unknown, unknown, unknown>

/** Does the work as the session's own person in its own role, held today. What is refused is a row; a collision refuses nobody. */
async function asOwner<T>(call: Sent, ports: Ports, work: (owner: DraftOwner) => Promise<T>): Promise<T> {
  const done = await orRefused({ ...call, body: undefined, handling: 'utkast' }, ports, async () => {
    const owner = await ownerOf(call, ports)
    return work(owner).catch((thrown: unknown) => {
      if (thrown instanceof Problem && thrown.kode === 'utkast-endret') return thrown
      throw thrown
    })
  })
  if (done instanceof Problem) throw done
  return done
}

async function ownerOf({ caller, tid }: Sent, { roles }: Ports): Promise<DraftOwner> {
  const rolleId = roleInUse(caller, undefined)
  const actor = actorOf(caller)
  const [held, rolle] = [await roles.beregningstypeOf(rolleId, actor, tid), await roles.findRole(rolleId, actor)]
  if (held === null || rolle === null) throw new Problem('ikke-tilgang')
  return { fiksOrgId: rolle.fiksOrgId, rolleId, person: sessionOf(caller).personidentifikator }
}

/** A receipt tells nothing of what was typed; it is given again to whoever still holds the role. */
const asOwnerAgain = (ports: Ports): Again<unknown, unknown, unknown> => ({
  keep: (body) => body,
  read: (call, kept) => asOwner(call, ports, async () => ({ body: kept })),
})

const receiptOf = ({ id, versjon, lagret }: StoredDraft) => ({ id, versjon, lagret })

const newDraft = (ports: Ports): Route =>
  route({
    ...shared,
    id: 'nyttUtkast',
    method: 'POST',
    path: '/api/v1/utkast',
    summary: 'Begynn på et oppslag; det som er skrevet, lagres kryptert i et døgn',
    params: null,
    body: NyttUtkast,
    reply: { ...json, status: 201, schema: Utkastkvittering, text: 'Hvor utkastet er lagret' },
    errors: writeErrors,
    again: asOwnerAgain(ports),
    handler: async (call) =>
      asOwner(call, ports, async (owner) => ({
        body: receiptOf(await ports.drafts.begin(owner, call.body.utkast, call.tid)),
      })),
  })

const listOfDrafts = (ports: Ports): Route =>
  route({
    ...shared,
    id: 'mineUtkast',
    method: 'GET',
    path: '/api/v1/utkast',
    summary: 'Egne påbegynte oppslag i rollen, sist lagret først',
    params: null,
    body: null,
    reply: { ...json, schema: Utkastliste, text: 'De påbegynte oppslagene' },
    errors: readErrors,
    handler: async (call) =>
      asOwner(call, ports, async (owner) => {
        const found = (await ports.drafts.list(owner, call.tid)).map((one) => ({
          ...one,
          utkast: one.utkast as Utkast,
        }))
        const begun = found.filter(({ utkast }) => isBegun(utkast))
        return {
          body: {
            utkast: begun.map(({ id, lagret, utkast }) => ({ id, lagret, saksreferanse: utkast.saksreferanse })),
          },
        }
      }),
  })

/** A draft that nothing is typed in is nothing to come back to. */
const isBegun = ({ saksreferanse, begrunnelse, inntektsaar, soeker }: Utkast): boolean =>
  saksreferanse.trim() !== '' || begrunnelse !== '' || inntektsaar !== null || soeker.nummer.trim() !== ''

const oneDraft = (ports: Ports): Route =>
  route({
    ...shared,
    id: 'lesUtkast',
    method: 'GET',
    path: '/api/v1/utkast/{id}',
    summary: 'Det påbegynte oppslaget, slik det ble skrevet',
    params: IdParams,
    body: null,
    reply: { ...json, schema: Utkastsvar, text: 'Utkastet og versjonen det ble lagret som' },
    errors: [...readErrors, 'ikke-funnet'],
    handler: async (call) =>
      asOwner(call, ports, async (owner) => {
        const found = await ports.drafts.read(owner, call.params.id, call.tid)
        return { body: { ...receiptOf(found), utkast: found.utkast as Utkast } }
      }),
  })

const savedDraft = (ports: Ports): Route =>
  route({
    ...shared,
    id: 'lagreUtkast',
    method: 'PUT',
    path: '/api/v1/utkast/{id}',
    summary: 'Lagre det som er skrevet, oppå versjonen det ble skrevet på',
    params: IdParams,
    body: Utkastlagring,
    reply: { ...json, schema: Utkastkvittering, text: 'Den nye versjonen' },
    errors: [...writeErrors, 'ikke-funnet', 'utkast-endret'],
    again: asOwnerAgain(ports),
    handler: async (call) =>
      asOwner(call, ports, async (owner) => {
        const { versjon, utkast } = call.body
        return { body: receiptOf(await ports.drafts.save(owner, { id: call.params.id, versjon, utkast }, call.tid)) }
      }),
  })

const removedDraft = (ports: Ports): Route =>
  route({
    ...shared,
    id: 'fjernUtkast',
    method: 'DELETE',
    path: '/api/v1/utkast/{id}',
    summary: 'Fjern det påbegynte oppslaget',
    params: IdParams,
    body: null,
    reply: { status: 204, type: 'none', schema: null, text: 'Fjernet' },
    errors: [...readErrors, 'csrf-avvist', 'ikke-funnet'],
    again: asOwnerAgain(ports),
    handler: async (call) =>
      asOwner(call, ports, async (owner) => {
        await ports.drafts.remove(owner, call.params.id)
        return { body: null }
      }),
  })
