// npm run migrate: brings the database forward, as its owner. The product's own login can neither make nor change a table.
import { migrate } from '../store/migrate.ts'
import { type Environment, textOf } from './settings.ts'

/** Throws SettingsProblem without MIGRATE_DATABASE_URL, and the database's own error when a migration fails. */
export async function migrateDatabase(env: Environment): Promise<void> {
  const done = await migrate(textOf(env, 'MIGRATE_DATABASE_URL'))
  for (const name of done) console.log(`Kjørt: ${name}`)
  console.log(done.length === 0 ? 'Databasen var oppdatert.' : 'Databasen er oppdatert.')
}
