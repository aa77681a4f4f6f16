// npm run delegering -- <orgnr> <TJENESTEOMRAADE> [<steg>=<dato> …]: how far a municipality's agreement with Skatteetaten has come,
// audited as operator. Without steps it says how it stands. Until a step has a date, no role of that tjenesteområde looks anyone up.
import { operatorOf } from '../access/operator.ts'
import type { Delegation } from '../access/types.ts'
import { openAudit } from '../audit/open-audit.ts'
import type { Clock } from '../base/clock.ts'
import { findDate } from '../base/dates.ts'
import { tellSimulators } from './demo-delegated.ts'
import { readAccessLaw } from './law-files.ts'
import { checkEpochs, openDatabase } from './open-database.ts'
import { type Environment, SettingsProblem } from './settings.ts'

const steps = {
  erklaert: 'tilslutningserklæringen er signert',
  innvilget: 'Skatteetaten har gitt tilgang',
  delegert: 'API-ene er delegert i Altinn',
  opphoert: 'avtalen er opphørt',
} as const
type Step = keyof typeof steps

/** Throws SettingsProblem with everything that is wrong: unknown organisation, tjenesteområde, step or date. */
export async function delegering(args: readonly string[], env: Environment, clock: Clock): Promise<void> {
  const [orgnr = '', tjenesteomraade = '', ...given] = args
  const dates = readSteps(given)
  const known = readAccessLaw().hjemler.map((row) => row.tjenesteomraade)
  const problems = [
    ...(known.includes(tjenesteomraade) ? [] : [`Tjenesteområdet må være ett av: ${known.join(', ')}.`]),
    ...(Array.isArray(dates) ? dates : []),
  ]
  if (problems.length > 0) throw new SettingsProblem([usage, ...problems])
  const { store, keys } = await openDatabase(env)
  try {
    await checkEpochs(store, clock)
    const found = await store.operator.findOrganisation(orgnr)
    if (found === null)
      throw new SettingsProblem([usage, `${orgnr} er ikke opprettet. Kjør npm run organisasjon først.`])
    const before = await store.access.findDelegation(found.fiksOrgId, tjenesteomraade)
    const after = { ...(before ?? nothing), ...(dates as Partial<Delegation>) }
    const operator = operatorOf({ ...store, keys, audit: openAudit(store.chains, keys.pseudonym), clock })
    if (given.length > 0) await operator.setDelegation(found.fiksOrgId, tjenesteomraade, after)
    console.log(`${found.navn} (${orgnr}), ${tjenesteomraade}:`)
    for (const step of names) console.log(`  ${steps[step]}: ${after[step] ?? 'nei'}`)
    const isDelegated = after.delegert !== null && after.opphoert === null
    if (given.length > 0 && tellSimulators(env, orgnr, isDelegated))
      console.log('Simulatorene følger med fra demoens neste start.')
  } finally {
    await store.close()
  }
}

const names = Object.keys(steps) as Step[]
const usage = `Skriv: npm run delegering -- <organisasjonsnummer> <tjenesteområde> ${names.map((name) => `${name}=ÅÅÅÅ-MM-DD`).join(' ')}, ett eller flere av dem. «nei» i stedet for datoen tar et steg tilbake.`
const nothing: Delegation = { erklaert: null, innvilget: null, delegert: null, opphoert: null }

/** The dates by step, or what is wrong with them. */
function readSteps(given: readonly string[]): Partial<Delegation> | string[] {
  const pairs = given.map((text) => text.split('=', 2) as [string, string | undefined])
  const wrong = pairs
    .filter(([step, date]) => !(step in steps) || (date !== 'nei' && findDate(date ?? '') === null))
    .map(([step, date]) => `«${step}=${date ?? ''}» er ikke et steg med en dato.`)
  if (wrong.length > 0) return wrong
  return Object.fromEntries(pairs.map(([step, date]) => [step, date === 'nei' ? null : date]))
}
