// The demo's municipalities, roles, people and integrations, from plain data. Run at every demo start; what is already
// there is left alone. It goes through the operator's functions, so the demo's chains tell how everything came to be.
import type { IsoDate } from '../base/dates.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import type { NewIntegration, NewRole, Operator, Organisation } from './operator.ts'

export interface DemoKommune {
  readonly organisasjon: Organisation
  readonly roller: readonly Omit<NewRole, 'fiksOrgId'>[]
  /** saksbehandler: a user of every role. The other two: no role at all. */
  readonly brukere: readonly {
    readonly personidentifikator: Personidentifikator
    readonly type: 'saksbehandler' | 'administrator' | 'segmentansvarlig'
  }[]
  /** A user of every role. */
  readonly integrasjon: Omit<NewIntegration, 'fiksOrgId'> & { readonly passord: string }
  /** First day of every grant, declaration, access and delegation. */
  readonly fra: IsoDate
}

/** Throws Error when a municipality has no administrator; rejects when the database does not answer. */
export async function seedDemo(operator: Operator, kommuner: readonly DemoKommune[]): Promise<void> {
  for (const kommune of kommuner) await seedKommune(operator, kommune)
}

async function seedKommune(operator: Operator, kommune: DemoKommune): Promise<void> {
  const { organisasjon, roller, brukere, integrasjon, fra } = kommune
  const { fiksOrgId } = organisasjon
  const administrator = brukere.find((one) => one.type === 'administrator')
  if (administrator === undefined) throw new Error(`Demokommunen ${organisasjon.navn} mangler administrator`)
  await operator.createOrganisation(organisasjon, administrator.personidentifikator)
  await operator.createIntegration({ ...integrasjon, fiksOrgId })
  for (const role of roller) {
    await operator.createRole({ ...role, fiksOrgId })
    await operator.grantRole({ fiksOrgId, rolleId: role.id, type: 'bruker', til: { integrasjon: integrasjon.id }, fra })
    const dates = { erklaert: fra, innvilget: fra, delegert: fra, opphoert: null }
    await operator.setDelegation(fiksOrgId, role.tjenesteomraade, dates)
  }
  for (const { personidentifikator, type } of brukere) {
    const til = { person: personidentifikator }
    if (type !== 'saksbehandler') await operator.grantRole({ fiksOrgId, rolleId: null, type, til, fra })
    else for (const { id } of roller) await operator.grantRole({ fiksOrgId, rolleId: id, type: 'bruker', til, fra })
  }
}
