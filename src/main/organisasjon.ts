// npm run organisasjon -- <orgnr> <fødselsnummer>: a kommune or fylkeskommune and its first administrator, audited as operator. Run for
// one that is there, the person becomes one more: the way out when administrators cannot agree. Name and number come from lov/kommuner.tsv and lov/fylker.tsv, so that nobody types them wrong.
import { type Operator, operatorOf } from '../access/operator.ts'
import { openAudit } from '../audit/open-audit.ts'
import type { Clock } from '../base/clock.ts'
import { Problem } from '../base/errors.ts'
import { findOrganisasjonsnummer } from '../base/organisation-number.ts'
import { findPersonidentifikator, type Personidentifikator } from '../base/person-number.ts'
import { listedOrganisations } from './law-files.ts'
import { checkEpochs, openDatabase } from './open-database.ts'
import { type Environment, SettingsProblem } from './settings.ts'

/** Throws SettingsProblem when a number is not valid or belongs to no kommune or fylkeskommune. The person number is never printed. */
export async function organisasjon(args: readonly string[], env: Environment, clock: Clock): Promise<void> {
  const [orgnr = '', number = ''] = args
  const administrator = findPersonidentifikator(number)
  const municipality = findOrganisasjonsnummer(orgnr) === null ? undefined : listedOrganisations().get(orgnr)
  const problems = [
    ...(args.length === 2 ? [] : ['Skriv: npm run organisasjon -- <organisasjonsnummer> <fødselsnummer>']),
    ...(municipality === undefined
      ? ['Organisasjonsnummeret er ikke en kommunes eller fylkeskommunes. Se lov/kommuner.tsv og lov/fylker.tsv.']
      : []),
    ...(administrator === null ? ['Fødselsnummeret har ikke gyldige kontrollsifre. Sjekk de elleve sifrene.'] : []),
  ]
  if (municipality === undefined || administrator === null || problems.length > 0) throw new SettingsProblem(problems)
  const { store, keys } = await openDatabase(env)
  try {
    await checkEpochs(store, clock)
    const operator = operatorOf({ ...store, keys, audit: openAudit(store.chains, keys.pseudonym), clock })
    const made = await operator.createOrganisation({ ...municipality, organisasjonsnummer: orgnr }, administrator)
    await giveOffice(operator, made.fiksOrgId, administrator)
    console.log(`${made.navn} (${orgnr}) har fiksOrgId ${made.fiksOrgId}, og personen er administrator.`)
  } finally {
    await store.close()
  }
}

/** Leaves alone who is one already, as the one that came with the organisation is. */
async function giveOffice(operator: Operator, fiksOrgId: string, person: Personidentifikator): Promise<void> {
  try {
    await operator.grantRole({ fiksOrgId, rolleId: null, type: 'administrator', til: { person } })
  } catch (thrown) {
    if (!(thrown instanceof Problem) || thrown.kode !== 'tilgang-finnes') throw thrown
    throw new SettingsProblem([
      'Personen venter på godkjenning som administrator fra i dag. La en administrator godkjenne eller avvise det, eller kjør dette igjen i morgen.',
    ])
  }
}
