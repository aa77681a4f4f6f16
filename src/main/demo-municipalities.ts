// The demo's two municipalities as the operator's functions take them. From 2021: the first income year is opened then.
import type { DemoKommune } from '../access/demo-seed.ts'
import { date } from '../base/dates.ts'
import { personidentifikator } from '../base/person-number.ts'
import { type Registerdel, registerdelerFraFoer } from '../base/register-parts.ts'
import type { Beregningstype } from '../base/terms.ts'
import type { DemoIdentity, PlaceIdentity } from './demo-identity.ts'
import { alta, asker, type DemoPlace } from './demo-people.ts'

/** Beside what every role has: search by birth date and address, and who lives together. */
const found: readonly Registerdel[] = [...registerdelerFraFoer, 'foedsel', 'bostedsadresse']

const roles: Readonly<Record<Beregningstype, Omit<DemoKommune['roller'][number], 'id'>>> = {
  LANGTIDSOPPHOLD_INSTITUSJON: {
    navn: 'Egenandel sykehjem',
    tjenesteomraade: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON',
    folkeregisterdeler: found,
  },
  PRAKTISK_BISTAND: {
    navn: 'Egenandel hjemmetjeneste',
    tjenesteomraade: 'HELSE_PRAKTISK_BISTAND',
    folkeregisterdeler: found,
  },
  // A child may live in two homes, and count in both (forskrift om foreldrebetaling § 3).
  BARNEHAGE_SFO: {
    navn: 'Foreldrebetaling',
    tjenesteomraade: 'FORELDREBETALING_SFO_BARNEHAGE',
    folkeregisterdeler: [...found, 'deltBosted', 'foreldreansvar'],
  },
}

export const demoMunicipalities = (
  identity: DemoIdentity,
): readonly [kommune: DemoKommune, annenKommune: DemoKommune] => [
  municipality(asker, identity.kommune),
  municipality(alta, identity.annenKommune),
]

function municipality({ kommune, brukere }: DemoPlace, identity: PlaceIdentity): DemoKommune {
  const types = Object.keys(roles) as Beregningstype[]
  return {
    organisasjon: { fiksOrgId: identity.fiksOrgId, ...kommune },
    roller: types.map((type) => ({ id: identity.roller[type], ...roles[type] })),
    brukere: brukere.flatMap(({ foedselsnummer, rolle }) =>
      rolle === 'innbygger' ? [] : [{ personidentifikator: personidentifikator(foedselsnummer), type: rolle }],
    ),
    integrasjon: {
      ...identity.integrasjon,
      organisasjonsnummer: kommune.organisasjonsnummer,
      navn: `Fagsystemet i ${kommune.navn}`,
      begrunnelse: 'saksbehandling-i-fagsystem',
    },
    fra: date('2021-01-01'),
  }
}
