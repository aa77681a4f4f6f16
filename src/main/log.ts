// Log lines to standard output, one JSON object each: route pattern, status, time and codes. No address, header, body or
// error text ever gets here (http/server.ts decides what a line may hold).
import { pino } from 'pino'
import type { Log } from '../http/ports.ts'

export function logLines(): Log {
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })
  return (level, line) => logger[level](line)
}
