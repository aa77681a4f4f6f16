// The browser's hash is the one the server keeps.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { fileHash, isTooLarge, largestMegabytes } from './file-hash.ts'

test('the SHA-256 of the very bytes, leading zeros and all', async () => {
  for (const text of ['', '%PDF-1.7', 'x'.repeat(100_000), '286755fad04869ca523320acce0dc6a4']) {
    expect(await fileHash(new Blob([text]))).toBe(createHash('sha256').update(text).digest('hex'))
  }
})

test('what no PDF of ours can be is not read', () => {
  expect(isTooLarge({ size: largestMegabytes * 1_000_000 } as Blob)).toBe(false)
  expect(isTooLarge({ size: largestMegabytes * 1_000_000 + 1 } as Blob)).toBe(true)
})
