// A handle opens for the session, the role and the time it was made for, and for nothing else.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { personidentifikator } from '../base/person-number.ts'
import { hitHandles, type HitKeys } from './hit-handle.ts'

/** AES-GCM bound to its context, as store's keys are. */
const key = randomBytes(32)
const keys: HitKeys = {
  encrypt: (text, context) => {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context))
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), body])
  },
  decrypt: (sealed, context) => {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
    decipher.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(12, 28))
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
  },
}
const handles = hitHandles(keys)
const person = personidentifikator('04817299771')
const owner = { sesjon: 's1', rolleId: 'r1', tid: '2026-10-01T10:00:00.000Z' }
const at = (tid: string) => ({ ...owner, tid: `2026-10-01T${tid}Z` })

test('opens for its owner for a quarter of an hour, and not before it was made', () => {
  const handle = handles.make(person, owner)
  expect(handles.open(handle, owner)).toBe(person)
  expect(handles.open(handle, at('10:15:00.000'))).toBe(person)
  expect(handles.open(handle, at('10:15:00.001'))).toBeNull()
  expect(handles.open(handle, at('09:59:59.999'))).toBeNull()
})

test('not for another session or role, not changed, not made up; and no two are alike', () => {
  const handle = handles.make(person, owner)
  expect(handles.open(handle, { ...owner, sesjon: 's2' })).toBeNull()
  expect(handles.open(handle, { ...owner, rolleId: 'r2' })).toBeNull()
  expect(handles.open(`${handle.slice(0, -4)}AAAA`, owner)).toBeNull()
  expect(handles.open('', owner)).toBeNull()
  expect(handles.make(person, owner)).not.toBe(handle)
  expect(handle).toMatch(/^[A-Za-z0-9_-]{40,200}$/)
  expect(handle).not.toContain(person)
})
