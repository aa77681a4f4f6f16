// Keys: what is refused, what is derived, and that a seal opens in its own place only.
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { personidentifikator } from '../base/person-number.ts'
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
