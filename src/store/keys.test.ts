// Keys: what is refused, what is derived, and that a seal opens in its own place only.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { personidentifikator } from '../base/person-number.ts'
import { acceptDemoKeys, demoKeys, dropDemoKeys, hasDemoKey, prepareDemoKeys } from './demo-keys.ts'
import { openKeys } from './keys.ts'

const fresh = () => randomBytes(32).toString('base64url')
const texts = { hmac: fresh(), encryption: fresh(), signing: fresh() }
const person = personidentifikator('17912099997')

test('a key that is not 32 bytes is named; two that are the same are refused', () => {
  for (const name of ['hmac', 'encryption', 'signing'] as const) {
    for (const bad of ['', 'kort', 'x'.repeat(44), `${fresh().slice(0, 42)}!`]) {
      expect(() => openKeys({ ...texts, [name]: bad })).toThrow(`Nøkkelen ${name} må være 32 byte`)
    }
  }
  expect(() => openKeys({ ...texts, signing: texts.hmac })).toThrow('forskjellige')
})

test('pseudonyms are stable under one key, differ under another, and hide the number', () => {
  const keys = openKeys(texts)
  expect(keys.pseudonym(person)).toBe(openKeys({ ...texts, encryption: fresh() }).pseudonym(person))
  expect(keys.pseudonym(person)).not.toBe(openKeys({ ...texts, hmac: fresh() }).pseudonym(person))
  expect(keys.pseudonym(person)).toMatch(/^p1_[\w-]{43}$/)
  // Passwords and persons have keys of their own, though both come from the HMAC key.
  expect(keys.passwordHmac(person).toString('base64url')).not.toBe(keys.pseudonym(person).slice(3))
})

test('a seal opens with its key and context only, and not when a byte is changed', () => {
  const keys = openKeys(texts)
  const sealed = keys.encrypt('Åse', 'resultat:a')
  expect(keys.decrypt(sealed, 'resultat:a')).toBe('Åse')
  expect(keys.encrypt('Åse', 'resultat:a').equals(sealed)).toBe(false)
  expect(() => keys.decrypt(sealed, 'resultat:b')).toThrow()
  expect(() => openKeys({ ...texts, encryption: fresh() }).decrypt(sealed, 'resultat:a')).toThrow()
  for (const at of [0, 13, sealed.length - 1]) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => keys.decrypt(changed, 'resultat:a')).toThrow()
  }
  expect(() => keys.decrypt(sealed.subarray(0, 20), 'resultat:a')).toThrow()
})

test('a ring: the first key is live, the older ones are still known', () => {
  const next = { hmac: fresh(), encryption: fresh(), signing: fresh() }
  const ring = openKeys({
    hmac: `p2:${next.hmac}, p1:${texts.hmac}`,
    encryption: `${next.encryption},${texts.encryption}`,
    signing: `${next.signing},${texts.signing}`,
  })
  const old = openKeys(texts)
  expect(ring.pseudonyms(person)).toEqual([ring.pseudonym(person), old.pseudonym(person)])
  expect(ring.pseudonym(person)).toMatch(/^p2_/)
  expect(ring.epochs.map(({ id }) => id)).toEqual(['p2', 'p1'])
  expect(ring.decrypt(old.encrypt('Åse', 'x'), 'x')).toBe('Åse')
  expect(() => old.decrypt(ring.encrypt('Åse', 'x'), 'x')).toThrow()
  expect([
    ring.isPassword('hemmelig', old.passwordHmac('hemmelig')),
    ring.isPassword('feil', old.passwordHmac('hemmelig')),
  ]).toEqual([true, false])
})

test('a signature is of its text, by a key of the ring', () => {
  const next = { ...texts, signing: `${fresh()},${texts.signing}` }
  const signed = openKeys(texts).sign('a')
  expect(openKeys(next).checkSignature('a', signed)).toBe('gyldig')
  expect(openKeys(next).sign('a').noekkel).not.toBe(signed.noekkel)
  expect(openKeys(next).checkSignature('b', signed)).toBe('ugyldig')
  expect(openKeys({ ...texts, signing: fresh() }).checkSignature('a', signed)).toBe('ukjent-noekkel')
})

test('a ring that cannot be read is refused: names missing, a name twice, a key twice', () => {
  expect(() => openKeys({ ...texts, hmac: `${fresh()},${fresh()}` })).toThrow('epoken foran seg')
  expect(() => openKeys({ ...texts, hmac: `p1:${fresh()},p1:${fresh()}` })).toThrow('samme epoke to ganger')
  expect(() => openKeys({ ...texts, hmac: `p0:${fresh()}` })).toThrow('32 byte')
  expect(() => openKeys({ ...texts, encryption: `${texts.encryption},${texts.encryption}` })).toThrow('forskjellige')
  expect(() => openKeys({ ...texts, encryption: `${texts.encryption},${texts.hmac}` })).toThrow('forskjellige')
})

test('a demo’s keys carry their mark, also in a ring, and a new one goes first', () => {
  const data = mkdtempSync(join(tmpdir(), 'grunnlag-demo-keys-'))
  const made = demoKeys(data)
  expect(Object.values(made).map(hasDemoKey)).toEqual([true, true, true])
  expect(hasDemoKey(`p2:${fresh()},p1:${made.hmac}`)).toBe(true)
  expect(hasDemoKey(`p2:${fresh()},p1:${fresh()}`)).toBe(false)
  for (const ring of ['hmac', 'encryption'] as const) {
    const prepared = prepareDemoKeys(data, ring)
    expect(demoKeys(data)).not.toEqual(prepared)
    expect(prepareDemoKeys(data, ring)).toEqual(prepared)
    acceptDemoKeys(data)
    expect(demoKeys(data)).toEqual(prepared)
  }
  prepareDemoKeys(data, 'hmac')
  dropDemoKeys(data)
  const ring = openKeys(demoKeys(data))
  expect(ring.epochs.map(({ id }) => id)).toEqual(['p2', 'p1'])
  expect(ring.pseudonyms(person)[1]).toBe(openKeys(made).pseudonym(person))
  expect(ring.decrypt(openKeys(made).encrypt('x', 'y'), 'y')).toBe('x')
  rmSync(data, { recursive: true })
})
