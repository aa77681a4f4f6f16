// What an administrator's deeds about roles and grants (journey/administration) are given.
import { randomUUID } from 'node:crypto'
import type { Audit } from '../audit/types.ts'
import type { Ports } from '../http/ports.ts'
import { administrationOf } from '../journey/administration/port.ts'
import type { AdministrationHouse } from '../journey/administration/deed.ts'
import type { AdoptParts } from './adopt-house.ts'
import { listedOrganisations } from './law-files.ts'

/** The routes' ports: the deeds, and the law that everybody may read. */
export const administrationPorts = (audit: Audit, parts: AdoptParts): Pick<Ports, 'administration' | 'purposes'> => ({
  administration: administrationOf(administrationHouse(audit, parts)),
  purposes: { law: parts.law.access, fieldLists: parts.law.fieldLists },
})

function administrationHouse(audit: Audit, { store, keys, law, clock }: AdoptParts): AdministrationHouse {
  const listed = listedOrganisations()
  return {
    access: { access: store.access, pseudonym: keys.pseudonym, audit },
    roles: store.roles,
    grants: store.grants,
    deeds: store.deeds,
    law: law.access,
    pseudonyms: keys.pseudonyms,
    organisationName: (organisasjonsnummer) => listed.get(organisasjonsnummer)?.navn ?? null,
    clock,
    newId: randomUUID,
  }
}
