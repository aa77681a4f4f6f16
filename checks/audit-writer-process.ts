// A process of its own that appends to one chain, for audit-postgres.test.ts. In: DATABASE, KEYS, ROWS in the environment.
// Out: one line per committed row, so that a killed process has told what it knows to be stored.
import { openAudit } from '../src/audit/open-audit.ts'
import { openKeys } from '../src/store/keys.ts'
import { openStore } from '../src/store/open-store.ts'
import { auditEvent } from './audit-rows.ts'

const { DATABASE = '', KEYS = '', ROWS = '0' } = process.env
const keys = openKeys(JSON.parse(KEYS))
const store = await openStore({ databaseUrl: DATABASE, data: '', keys })
const audit = openAudit(store.chains, keys.pseudonym)
const write = async (): Promise<void> => {
  const event = auditEvent()
  await audit.write(event)
  process.stdout.write(`${event.requestId}\n`)
}
await Promise.all(
  Array.from({ length: 8 }, async () => {
    for (let row = 0; row < Number(ROWS) / 8; row += 1) await write()
  }),
)
await store.close()
