// A person's choice of language, by pseudonym. Found under every epoch and written under the live one: a resident may be named in no
// municipality, so nobody else could name the row anew when an epoch begins.
import { type Kysely, sql } from 'kysely'
import { findLanguage } from '../base/language.ts'
import type { LanguageStore } from './language-types.ts'
import type { Tables } from './tables.ts'
import type { Keys } from './types.ts'

const day = 24 * 3_600_000
const keptDays = 365
/** Noted this seldom, so that opening a page does not write each time. */
const notedDays = 30

export function languageStore(db: Kysely<Tables>, keys: Keys): LanguageStore {
  return {
    find: async (person, now) => {
      const { rows } = await sql<{ person: string; spraak: string; sist_brukt: Date }>`
        select person, spraak, sist_brukt from spraakvalg where person = any(${sql.val([...keys.pseudonyms(person)])}::text[])
        order by sist_brukt desc limit 1`.execute(db)
      const [found] = rows
      if (found === undefined) return null
      if (now.getTime() - found.sist_brukt.getTime() > notedDays * day)
        await sql`update spraakvalg set sist_brukt = ${now.toISOString()}::timestamptz
          where person = ${found.person}`.execute(db)
      return findLanguage(found.spraak)
    },
    choose: (person, language, now) =>
      db.transaction().execute(async (trx) => {
        const live = keys.pseudonym(person)
        await sql`delete from spraakvalg where person = any(${sql.val([...keys.pseudonyms(person)])}::text[])
          and person <> ${live}`.execute(trx)
        await sql`insert into spraakvalg (person, spraak, sist_brukt)
          values (${live}, ${language}, ${now.toISOString()}::timestamptz)
          on conflict (person) do update set spraak = excluded.spraak, sist_brukt = excluded.sist_brukt`.execute(trx)
      }),
  }
}

/** Deletes the choices of people who have not been here for a year. Returns how many. */
export async function sweepLanguages(db: Kysely<Tables>, now: Date): Promise<number> {
  const since = new Date(now.getTime() - keptDays * day).toISOString()
  const { numAffectedRows } = await sql`delete from spraakvalg where sist_brukt <= ${since}::timestamptz`.execute(db)
  return Number(numAffectedRows ?? 0n)
}
