// The product's own facts: what is not set is null, a source nobody asked is unknown, and a database that is gone is told.
import { expect, test } from 'vitest'
import type { Om } from '../contract-om.ts'
import { now, portsForTests } from '../ports-for-tests.ts'
import { buildServer } from '../server.ts'
import { aboutRoutes } from './about.ts'

const about: Om = {
  kontakt: 'hjelp@eksempel.no',
  personvernombud: null,
  tilgjengelighetserklaering: null,
  oppbevaring: { resultatTimer: 24, pdfkontrollAar: 1, loggMaaneder: null, innsynsspoersmaalMaaneder: 12 },
}

async function ask(url: string, more: Parameters<typeof portsForTests>[0]): Promise<unknown> {
  const { ports } = portsForTests({ clock: () => now, ...more })
  const app = await buildServer(aboutRoutes(ports), ports)
  const reply = await app.inject({ method: 'GET', url })
  expect(reply.statusCode).toBe(200)
  return reply.json()
}

test('the settings as they are, and null where nothing is set', async () => {
  expect(await ask('/api/v1/om', { about })).toEqual(about)
})

test('a database that is gone is told with 200, so that the page can be read; no source is asked', async () => {
  const kilder = [{ kilde: 'avregning' as const, tilstand: 'ukjent' as const, sist: null }]
  const sources = () => kilder
  expect(await ask('/helse', { sources, notReady: async () => 'databasen' })).toEqual({
    tid: now.toISOString(),
    klar: false,
    database: 'svarer-ikke',
    kilder,
  })
  expect(await ask('/helse', { sources })).toMatchObject({ klar: true, database: 'svarer' })
})
