// An operator's command against a database of DATABASE_URL, with a key forgotten: it stops, and makes no key of its own.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from './open-database.ts'
import { SettingsProblem } from './settings.ts'

const data = mkdtempSync(join(tmpdir(), 'grunnlag-keys-'))
afterAll(() => rmSync(data, { recursive: true }))
const elsewhere = { DATA: data, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }
const key = (letter: string): string => `${letter.repeat(42)}A`

test.each([
  ['no key', {}],
  ['two of three', { NOEKKEL_KRYPTERING: key('b'), NOEKKEL_SIGNERING: key('c') }],
])('%s: refused by the names of the settings, and DATA stays empty', async (_name, keys) => {
  const opened = openDatabase({ ...elsewhere, ...keys })
  await expect(opened).rejects.toBeInstanceOf(SettingsProblem)
  await expect(opened).rejects.toThrow(/NOEKKEL_HMAC/)
  expect(readdirSync(data)).toEqual([])
})
