// npm run audit:oppbevaring: removes citizens' questions answered longer ago than INNSYNSSPOERSMAAL_OPPBEVARING_MAANEDER, and whole
// sealed months of evidence that are older than AUDIT_OPPBEVARING_MAANEDER, under a role of its own. Prints what went; exit 1 when a
// chain does not hold, and then nothing is removed from it.
import { randomUUID } from 'node:crypto'
import { openAudit } from '../audit/open-audit.ts'
import { type ChainRemoval, removeOld } from '../audit/retention.ts'
import type { Clock } from '../base/clock.ts'
import { type RemovedQuestions, removeOldQuestions } from '../journey/insight/old-questions.ts'
import { openAs } from './open-database.ts'
import { type Environment, numberOf } from './settings.ts'

/** Throws SettingsProblem when one of the two is not set: no source says how long, so the municipality must. Then nothing goes. */
export async function auditRetention(env: Environment, clock: Clock): Promise<void> {
  const months = numberOf(env, 'AUDIT_OPPBEVARING_MAANEDER', [1, 600])
  const questionMonths = numberOf(env, 'INNSYNSSPOERSMAAL_OPPBEVARING_MAANEDER', [1, 600])
  const { store, keys } = await openAs('OPPBEVARING_DATABASE_URL', env, clock)
  try {
    const audit = openAudit(store.chains, keys.pseudonym)
    const { chains, retention } = store
    const house = { chains, retention, audit, clock, newId: randomUUID }
    // Questions first: the numbers that only they named go with the evidence, in the same run.
    for (const line of (await removeOldQuestions(questionMonths, house)).flatMap(questionLines)) console.log(line)
    const done = await removeOld(months, house)
    for (const line of done.flatMap(linesOf)) console.log(line)
    if (done.some(({ brudd }) => brudd.length > 0)) process.exitCode = 1
    console.log(
      `${done.length} kjeder gjennomgått, ${sum(done, 'rader')} rader og ${sum(done, 'personer')} numre fjernet`,
    )
  } finally {
    await store.close()
  }
}

const sum = (done: readonly ChainRemoval[], what: 'rader' | 'personer'): number =>
  done.reduce((all, one) => all + one[what], 0)

function linesOf({ kjede, rader, sisteDag, brudd }: ChainRemoval): string[] {
  if (brudd.length > 0) return [`BRUDD i kjede ${kjede}: ingenting er fjernet. Kjør npm run audit:verify.`]
  return sisteDag === null ? [] : [`${kjede}: ${rader} rader til og med ${sisteDag} er fjernet`]
}

const questionLines = ({ fiksOrgId, fjernet, ubesvarte }: RemovedQuestions): string[] => [
  ...(fjernet === 0 ? [] : [`${fiksOrgId}: ${fjernet} besvarte spørsmål fra innbyggere er fjernet`]),
  ...(ubesvarte === 0 ? [] : [`${fiksOrgId}: ${ubesvarte} like gamle spørsmål er ikke besvart, og blir stående`]),
]
