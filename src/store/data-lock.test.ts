// One opener per DATA folder, seen from another process.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findHolder, lockData } from './data-lock.ts'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'grunnlag-lock-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))
const lockFile = () => join(data, 'innebygd.lock')

test('a folder that another process holds is refused, with its number; when that one is killed it is free', async () => {
  const module = new URL('./data-lock.ts', import.meta.url).href
  const code = `const { lockData } = await import('${module}'); lockData('${data}'); console.log('held'); setInterval(() => {}, 1000)`
  const other = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(other.stdout, 'data')
  expect(findHolder(data)).toBe(other.pid)
  expect(() => lockData(data)).toThrow(`i bruk av prosess ${other.pid}. Stopp den først`)
  other.kill('SIGKILL')
  await once(other, 'exit')
  expect(findHolder(data)).toBeNull()
  lockData(data)()
})

test('given back: the file is gone, also when it is given back twice', () => {
  const unlock = lockData(data)
  expect(findHolder(data)).toBe(process.pid)
  unlock()
  unlock()
  expect(existsSync(lockFile())).toBe(false)
})

test('a number that is used again by a later process is not taken for the old one', () => {
  for (const left of [`${process.ppid} 1`, `${process.pid} 1`, 'tull', '']) {
    writeFileSync(lockFile(), left)
    expect(findHolder(data), left).toBeNull()
  }
})
