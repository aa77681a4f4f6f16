// Opens the door. A port that is taken is the commonest mistake of all, so it is told in plain words.
import type { FastifyInstance } from 'fastify'
import { SettingsProblem } from './settings.ts'

/** Throws SettingsProblem when the port is taken or the address is not this machine's. */
export async function listen(app: FastifyInstance, { host, port }: { host: string; port: number }): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (thrown) {
    const { code } = thrown as { code?: string }
    if (code === 'EADDRINUSE') {
      throw new SettingsProblem([`PORT=${port} er i bruk av et annet program. Stopp det, eller velg en annen port.`])
    }
    if (code === 'EADDRNOTAVAIL') throw new SettingsProblem([`HOST=${host} er ikke en adresse på denne maskinen.`])
    throw thrown
  }
}
