// npm run organisasjon -- <orgnr> <fødselsnummer>: a municipality and its first administrator, audited as operator. Name and
// number come from the list of municipalities, so that nobody types them wrong.
import { operatorOf } from '../access/operator.ts'
import { openAudit } from '../audit/open-audit.ts'
import type { Clock } from '../base/clock.ts'
import { findOrganisasjonsnummer } from '../base/organisation-number.ts'
import { findPersonidentifikator } from '../base/person-number.ts'
import { findMunicipalityByOrganisation } from './law-files.ts'
import { checkEpochs, openDatabase } from './open-database.ts'
import { type Environment, SettingsProblem } from './settings.ts'

/** Throws SettingsProblem when a number is not valid or belongs to no municipality. The person number is never printed. */
export async function organisasjon(args: readonly string[], env: Environment, clock: Clock): Promise<void> {
  const [orgnr = '', number = ''] = args
  const administrator = findPersonidentifikator(number)
  const municipality = findOrganisasjonsnummer(orgnr) === null ? null : findMunicipalityByOrganisation(orgnr)
  const problems = [
    ...(args.length === 2 ? [] : ['Skriv: npm run organisasjon -- <organisasjonsnummer> <fødselsnummer>']),
    ...(municipality === null ? ['Organisasjonsnummeret er ikke en kommunes. Se lov/kommuner.tsv.'] : []),
    ...(administrator === null ? ['Fødselsnummeret har ikke gyldige kontrollsifre. Sjekk de elleve sifrene.'] : []),
  ]
  if (municipality === null || administrator === null || problems.length > 0) throw new SettingsProblem(problems)
  const { store, keys } = await openDatabase(env)
  try {
    await checkEpochs(store, clock)
    const operator = operatorOf({ ...store, keys, audit: openAudit(store.chains, keys.pseudonym), clock })
    const { navn, kommunenummer } = municipality
    const made = await operator.createOrganisation({ navn, kommunenummer, organisasjonsnummer: orgnr }, administrator)
    console.log(`${made.navn} (${orgnr}) har fiksOrgId ${made.fiksOrgId} og en administrator.`)
  } finally {
    await store.close()
  }
}
