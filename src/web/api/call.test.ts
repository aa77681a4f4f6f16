// The own API as the pages see it: replies, problems and silence, with a fetch of our own making.
import { describe, expect, test } from 'vitest'
import { type ApiProblem, type Call, call, type Fetch } from './call.ts'

const answering = (status: number, body: string, seen: Request[] = []): Fetch => {
  return async (path, init) => {
    seen.push(new Request(new URL(String(path), 'http://localhost'), init))
    return new Response(status === 204 ? null : body, { status })
  }
}
const get: Call = { method: 'GET', path: '/api/v1/meg' }
const problemOf = (reply: Promise<unknown>): Promise<ApiProblem> =>
  reply.then(
    () => expect.unreachable(),
    (error) => error,
  )

describe('call', () => {
  test('gives the reply as JSON', async () => {
    expect(await call(get, answering(200, '{"navn":"Kari"}'))).toEqual({ navn: 'Kari' })
  })

  test('sends the body as JSON with the session’s CSRF value', async () => {
    const seen: Request[] = []
    await call(
      { method: 'POST', path: '/api/v1/rolle', body: { rolleId: 'r' }, csrf: 'abc' },
      answering(200, '{}', seen),
    )
    expect(seen[0]!.headers.get('x-csrf')).toBe('abc')
    expect(await seen[0]!.json()).toEqual({ rolleId: 'r' })
  })

  test('an empty 204 is undefined', async () => {
    expect(await call(get, answering(204, ''))).toBeUndefined()
  })

  test('a problem keeps the server’s code, sentence and field', async () => {
    const problem = await problemOf(
      call(get, answering(400, '{"kode":"x","detail":"Rett feltet.","felt":"personer[0]"}')),
    )
    expect(problem).toMatchObject({ status: 400, kode: 'x', detail: 'Rett feltet.', felt: 'personer[0]' })
  })

  test('HTML in place of JSON is never taken for an answer', async () => {
    expect(await problemOf(call(get, answering(200, '<html>')))).toMatchObject({ kode: 'uforstaaelig-svar' })
    expect(await problemOf(call(get, answering(502, '<html>')))).toMatchObject({
      status: 502,
      kode: 'uforstaaelig-svar',
    })
  })

  test('no contact is a problem of its own', async () => {
    const dead: Fetch = async () => Promise.reject(new TypeError('failed'))
    expect(await problemOf(call(get, dead))).toMatchObject({ status: 0, kode: 'ingen-kontakt' })
  })
})
