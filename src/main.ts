// The one program: demo, serve, migrate, organisasjon, audit-verify … Wiring only (src/main/): environment, clock, database
// and sockets meet here. The machine's clock is read here and nowhere else in src/.
import type { Clock } from './base/clock.ts'
import { SettingsProblem } from './main/settings.ts'

const clock: Clock = () => new Date()

/** Each part is loaded only when it is asked for: production never loads the demo. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  demo: async () => (await import('./main/demo.ts')).demo(process.env, clock),
  serve: async () => (await import('./main/serve.ts')).serve(process.env, clock),
  migrate: async () => (await import('./main/migrate.ts')).migrateDatabase(process.env),
  organisasjon: async (args) => (await import('./main/organisasjon.ts')).organisasjon(args, process.env, clock),
  delegering: async (args) => (await import('./main/delegering.ts')).delegering(args, process.env, clock),
  'lov-status': async () => (await import('./main/lov-status.ts')).lovStatus(clock),
  'lov-aar': async (args) => (await import('./main/lov-aar.ts')).lovAar(args),
  'audit-verify': async () => (await import('./main/audit-verify.ts')).auditVerify(process.env),
  'audit-oppbevaring': async () => (await import('./main/audit-retention.ts')).auditRetention(process.env, clock),
  'noekler-roter': async (args) => (await import('./main/key-rotation.ts')).rotateKeys(args, process.env, clock),
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (command === undefined) {
  console.error(`Skriv hva som skal startes: ${Object.keys(commands).join(', ')}.`)
  process.exit(2)
}
command(args).catch((thrown: unknown) => {
  if (thrown instanceof SettingsProblem) for (const problem of thrown.problems) console.error(problem)
  else console.error(thrown)
  process.exit(1)
})
