// What the operator's commands do: organisations, roles, grants, integrations, agreement state. Each thing done is two rows
// in the municipality's own chain, before and after; what is already there is left alone and gives no row.
import { randomBytes, randomUUID } from 'node:crypto'
import type { Audit, AuditPerson, Hendelse } from '../audit/types.ts'
import type { Clock } from '../base/clock.ts'
import { type IsoDate, osloDate } from '../base/dates.ts'
import { Problem } from '../base/errors.ts'
import { findOrganisasjonsnummer } from '../base/organisation-number.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import { isInForce } from './decide.ts'
import type { AccessKey, AccessRows, Delegation, Grant } from './types.ts'

export interface Organisation {
  readonly fiksOrgId: string
  readonly navn: string
  readonly organisasjonsnummer: string
  readonly kommunenummer: string
  /** A kommune when left out. A fylkeskommune has the two digits of its fylke for a kommunenummer. */
  readonly type?: 'kommune' | 'fylkeskommune'
}
export interface NewRole {
  readonly id: string
  readonly fiksOrgId: string
  readonly navn: string
  readonly tjenesteomraade: string
  /** Parts of Folkeregisteret's document; without a list what every role has had. */
  readonly folkeregisterdeler?: readonly string[]
}
export interface NewIntegration {
  readonly id: string
  readonly fiksOrgId: string
  /** The organisation whose Maskinporten token it comes with. */
  readonly organisasjonsnummer: string
  /** Only the demo gives one; else it is made here. */
  readonly passord?: string
  readonly navn?: string
  /** Registered purpose, a code of lov/begrunnelser.yaml. */
  readonly begrunnelse?: string
}
export type GrantTo = { readonly person: Personidentifikator } | { readonly integrasjon: string }
export interface NewGrant {
  readonly fiksOrgId: string
  /** null: the whole organisation (administrator, segmentansvarlig). */
  readonly rolleId: string | null
  readonly type: Grant['type']
  readonly til: GrantTo
  /** First day; today when left out. */
  readonly fra?: IsoDate
}

export interface OperatorDeps {
  readonly operator: {
    findOrganisation(organisasjonsnummer: string): Promise<Organisation | null>
    createOrganisation(org: Organisation): Promise<boolean>
    createRole(role: NewRole): Promise<boolean>
    grant(grant: Grant & { readonly actor: AccessKey }): Promise<boolean>
    createIntegration(row: Omit<NewIntegration, 'passord'> & { readonly passordHmac: Buffer }): Promise<boolean>
    setDelegation(fiksOrgId: string, tjenesteomraade: string, row: Delegation): Promise<void>
  }
  readonly access: {
    findAccess(rolleId: string, actor: AccessKey): Promise<AccessRows | null>
    findIntegration(id: string): Promise<unknown | null>
    findDelegation(fiksOrgId: string, tjenesteomraade: string): Promise<Delegation | null>
    officesOf(pseudonym: string, on: string): Promise<readonly Grant[]>
  }
  readonly keys: { pseudonym(number: Personidentifikator): string; passwordHmac(password: string): Buffer }
  readonly audit: Audit
  readonly clock: Clock
}

export interface Operator {
  /** Makes it with its first administrator, or returns the one that is there. Throws RangeError for a bad number. */
  createOrganisation(
    org: Omit<Organisation, 'fiksOrgId'> & { fiksOrgId?: string },
    administrator: Personidentifikator,
  ): Promise<Organisation>
  createRole(role: NewRole): Promise<void>
  grantRole(grant: NewGrant): Promise<void>
  /** The password, shown this once (the database holds its HMAC); null when the integration was there before. */
  createIntegration(integration: NewIntegration): Promise<string | null>
  setDelegation(fiksOrgId: string, tjenesteomraade: string, dates: Delegation): Promise<void>
}

export function operatorOf(deps: OperatorDeps): Operator {
  const { operator, access, keys } = deps
  const done = recorder(deps)
  const grantRole = granter(deps)
  return {
    createOrganisation: async (org, administrator) => {
      const found = await operator.findOrganisation(org.organisasjonsnummer)
      if (found !== null) return found
      if (findOrganisasjonsnummer(org.organisasjonsnummer) === null) {
        throw new RangeError('Organisasjonsnummeret må ha ni sifre med riktig kontrollsiffer')
      }
      const made = { ...org, fiksOrgId: org.fiksOrgId ?? randomUUID() }
      const about = { hendelse: 'operatoer-organisasjon', objekt: made.fiksOrgId } as const
      await done(made.fiksOrgId, about, () => operator.createOrganisation(made))
      const grant = {
        fiksOrgId: made.fiksOrgId,
        rolleId: null,
        type: 'administrator',
        til: { person: administrator },
      } as const
      await grantRole(grant)
      return made
    },
    createRole: async (role) => {
      if ((await access.findAccess(role.id, { integrasjon: role.id })) !== null) return
      const about = { hendelse: 'operatoer-rolle', objekt: role.id, tjenesteomraade: role.tjenesteomraade } as const
      await done(role.fiksOrgId, about, () => operator.createRole(role))
    },
    grantRole,
    createIntegration: async ({ passord, ...integration }) => {
      if ((await access.findIntegration(integration.id)) !== null) return null
      const password = passord ?? randomBytes(32).toString('base64url')
      const row = { ...integration, passordHmac: keys.passwordHmac(password) }
      const about = { hendelse: 'operatoer-integrasjon', objekt: integration.id } as const
      await done(integration.fiksOrgId, about, () => operator.createIntegration(row))
      return password
    },
    setDelegation: async (fiksOrgId, tjenesteomraade, dates) => {
      const before = await access.findDelegation(fiksOrgId, tjenesteomraade)
      if (before !== null && steps.every((step) => before[step] === dates[step])) return
      const about = { hendelse: 'operatoer-delegering', objekt: fiksOrgId, tjenesteomraade } as const
      await done(fiksOrgId, about, () => operator.setDelegation(fiksOrgId, tjenesteomraade, dates))
    },
  }
}

/** Gives what is not held already. Throws Problem tilgang-finnes when the same waits for approval. */
const granter = (deps: OperatorDeps) => {
  const { operator, access, keys } = deps
  const done = recorder(deps)
  return async (grant: NewGrant): Promise<void> => {
    const actor: AccessKey = 'person' in grant.til ? { pseudonym: keys.pseudonym(grant.til.person) } : grant.til
    const today = osloDate(deps.clock())
    const isHeld = async (): Promise<boolean> =>
      (await grantsOf(access, grant, { actor, on: today })).some((one) => one.type === grant.type)
    if (await isHeld()) return
    const { fiksOrgId, rolleId, type } = grant
    const row = { fiksOrgId, rolleId, type, fra: grant.fra ?? today, til: null, status: 'gjelder', actor } as const
    const personer = 'person' in grant.til ? [{ personidentifikator: grant.til.person }] : []
    const objekt = 'integrasjon' in grant.til ? grant.til.integrasjon : (grant.rolleId ?? grant.fiksOrgId)
    const about = { hendelse: 'operatoer-tilgang', objekt, personer, rolle: grant.rolleId, utfall: grant.type } as const
    await done(grant.fiksOrgId, about, async () => {
      // The same from today stands there already: in force, because somebody else gave it just now, or waiting for approval.
      if (!(await operator.grant(row)) && !(await isHeld())) throw new Problem('tilgang-finnes')
    })
  }
}

/** What the actor has on this role, or organisation-wide in this municipality. */
async function grantsOf(
  access: OperatorDeps['access'],
  { rolleId, fiksOrgId }: NewGrant,
  { actor, on }: { readonly actor: AccessKey; readonly on: IsoDate },
): Promise<readonly Grant[]> {
  const role = rolleId === null ? null : await access.findAccess(rolleId, actor)
  const all = role?.tilganger ?? ('pseudonym' in actor ? await access.officesOf(actor.pseudonym, on) : [])
  return all.filter((one) => one.rolleId === rolleId && one.fiksOrgId === fiksOrgId && isInForce(one, on))
}

const steps = ['erklaert', 'innvilget', 'delegert', 'opphoert'] as const

interface Deed {
  readonly hendelse: Hendelse
  readonly objekt: string
  readonly utfall?: string
  readonly tjenesteomraade?: string
  readonly rolle?: string | null
  readonly personer?: readonly AuditPerson[]
}

/** Row, deed, row: what was tried is known even when the deed failed. */
function recorder({ audit, clock }: OperatorDeps) {
  return async (kjede: string, deed: Deed, work: () => Promise<unknown>): Promise<void> => {
    const { rolle, ...rest } = deed
    const about = { personer: [], utfall: 'ok', ...rest, ...(rolle ? { rolle } : {}) }
    const requestId = randomUUID()
    const row = () => ({
      ...about,
      kjede,
      requestId,
      tid: clock().toISOString(),
      aktoer: { type: 'operatoer' } as const,
    })
    await audit.write({ ...row(), fase: 'spurt' })
    await work()
    await audit.write({ ...row(), fase: 'utfoert' })
  }
}
