// Removes citizens' questions whose answer is older than the municipality keeps them. In: how many whole months are kept. Out: per
// municipality what went, and the questions just as old that nobody has answered: they are told, and never removed.
import { startOfDay } from '../../audit/checkpoint-days.ts'
import { firstKeptDay, type RetentionHouse, untilNone, writer } from '../../audit/retention.ts'

/** store.retention fits. */
export interface QuestionRemoval {
  oldQuestions(before: string): Promise<readonly OldQuestions[]>
  removeQuestions(fiksOrgId: string, before: string, limit: number): Promise<number>
}
interface OldQuestions {
  readonly fiksOrgId: string
  readonly besvarte: number
  readonly ubesvarte: number
}
export interface QuestionRetentionHouse extends Pick<RetentionHouse, 'audit' | 'clock' | 'newId'> {
  readonly retention: QuestionRemoval
}
export interface RemovedQuestions {
  readonly fiksOrgId: string
  readonly fjernet: number
  readonly ubesvarte: number
}

const batch = 500

/** Rejects when the database does not answer or the login may not remove; what is half done goes on at the next run. */
export async function removeOldQuestions(
  months: number,
  house: QuestionRetentionHouse,
): Promise<readonly RemovedQuestions[]> {
  const before = startOfDay(firstKeptDay(months, house.clock))
  const done: RemovedQuestions[] = []
  for (const { fiksOrgId, besvarte, ubesvarte } of await house.retention.oldQuestions(before)) {
    const fjernet = besvarte === 0 ? 0 : await removeOf(fiksOrgId, before, house)
    done.push({ fiksOrgId, fjernet, ubesvarte })
  }
  return done
}

async function removeOf(fiksOrgId: string, before: string, house: QuestionRetentionHouse): Promise<number> {
  const write = writer(fiksOrgId, house, 'innsynsspoersmaal')
  await write('spurt')
  const removed = await untilNone(() => house.retention.removeQuestions(fiksOrgId, before, batch))
  await write('utfoert')
  return removed
}
