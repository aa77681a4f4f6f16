// A demo's keys: made at the first start in DATA/noekler.json (0600), and marked, so that production knows one wherever it was made.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type KeyTexts, readRings } from './key-ring.ts'

/** The first five bytes of every demo key; 27 random ones follow. */
const mark = Buffer.from('demo-')
const fresh = (): string => Buffer.concat([mark, randomBytes(32 - mark.length)]).toString('base64url')
const pathOf = (data: string): string => join(data, 'noekler.json')

/** The keys of this DATA folder. Throws when the file is there but not readable. */
export function demoKeys(data: string): KeyTexts {
  const path = pathOf(data)
  if (!existsSync(path)) {
    const made: KeyTexts = { hmac: fresh(), encryption: fresh(), signing: fresh() }
    writeFileSync(path, JSON.stringify(made, null, 2), { mode: 0o600, flag: 'wx' })
  }
  return JSON.parse(readFileSync(path, 'utf8')) as KeyTexts
}

/**
 * The keys with a new live one in front of one ring. They lie beside the file until acceptDemoKeys: a key that the database has not
 * taken into use must not stop the demo, and one that it has must not be lost. What an earlier run left there is used again.
 */
export function prepareDemoKeys(data: string, ring: 'hmac' | 'encryption'): KeyTexts {
  const path = pendingOf(data)
  if (!existsSync(path)) {
    const texts = demoKeys(data)
    const older = ring === 'hmac' && !texts.hmac.includes(':') ? `p1:${texts.hmac}` : texts[ring]
    const epoch = ring === 'hmac' ? `p${readRings(texts).hmac.length + 1}:` : ''
    const next = { ...texts, [ring]: `${epoch}${fresh()},${older}` }
    writeFileSync(path, JSON.stringify(next, null, 2), { mode: 0o600, flag: 'wx' })
  }
  return JSON.parse(readFileSync(path, 'utf8')) as KeyTexts
}

const pendingOf = (data: string): string => `${pathOf(data)}.ny`

/** The prepared keys are the demo's. The file is whole at every instant. */
export const acceptDemoKeys = (data: string): void => renameSync(pendingOf(data), pathOf(data))

/** The prepared keys were not taken into use. */
export const dropDemoKeys = (data: string): void => rmSync(pendingOf(data), { force: true })

/** The keys that stand in the text of a ring, without the names of epochs. */
export const keysIn = (text: string): readonly string[] =>
  text.split(',').map((one) => one.trim().replace(/^p\d+:/, ''))

/** Is one of them a demo's? */
export const hasDemoKey = (text: string): boolean =>
  keysIn(text).some((key) => Buffer.from(key, 'base64url').subarray(0, mark.length).equals(mark))
