// What a caller without access is told: the same on both kinds of path, whether the role is another's or is not at all.
import { expect, test } from 'vitest'
import { type ErrorCode, Problem } from '../base/errors.ts'
import { errorReply } from './error-body.ts'

const place = (pattern: string) => ({
  pattern,
  requestId: 'r',
  tid: new Date('2026-11-21T10:00:00Z'),
  spraak: 'nb' as const,
})
const told = (kode: ErrorCode, pattern: string) => errorReply(new Problem(kode), place(pattern))
const paths = ['/register/api/v1/ks/{rolleId}', '/api/v1/resultater']

test.each(['rolle-ukjent', 'rolle-annen-kommune', 'segmentansvarlig-uten-oppslag'] as const)(
  '%s reads as ikke-tilgang, to the last byte',
  (kode) => {
    for (const path of paths) expect(told(kode, path)).toEqual(told('ikke-tilgang', path))
  },
)

test('a reason the holder of the role can act on keeps its code', () => {
  expect(told('rolle-inaktiv', '/api/v1/resultater').body).toMatchObject({ kode: 'rolle-inaktiv' })
})
