// openapi/grunnlag.json is held against redocly's recommended rules (redocly.yaml); what is let through is named place by
// place, with its reason. A broken document is found.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { declaredRoutes } from './openapi-file.ts'
import { root, textOf } from './sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'grunnlag-lint-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function lint(file: string): { readonly code: number | null; readonly said: string } {
  const bin = join(root, 'node_modules', '@redocly', 'cli', 'bin', 'cli.js')
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const done = spawnSync(process.execPath, [bin, 'lint', file, '--config', 'redocly.yaml', '--format=stylish'], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  return { code: done.status, said: `${done.stdout}${done.stderr}` }
}

test('the committed document breaks no rule', () => {
  const { code, said } = lint('openapi/grunnlag.json')
  expect(code, said).toBe(0)
})

test('a broken document is found: a tag nobody told about, and an example outside its schema', () => {
  const document = JSON.parse(textOf('openapi/grunnlag.json'))
  document.paths['/helse/live'].get.tags = ['Ukjent']
  document.paths['/helse/live'].get.responses['200'].content['application/json'].example = { status: 1 }
  const file = join(folder, 'broken.json')
  writeFileSync(file, JSON.stringify(document))
  const { code, said } = lint(file)
  expect(code).toBe(1)
  expect(said).toMatch(/operation-tag-defined/)
  expect(said).toMatch(/no-invalid-media-type-examples/)
})

test('what is let through: addresses that Fiks has fixed, redirects to a login, and closed addresses', () => {
  const all = parse(textOf('.redocly.lint-ignore.yaml')) as Record<string, Record<string, string[]>>
  expect(Object.keys(all)).toEqual(['openapi/grunnlag.json'])
  const ignored = all['openapi/grunnlag.json'] ?? {}
  const pathOf = (pointer: string): string => (pointer.split('/')[2] ?? '').replaceAll('~1', '/')
  expect(Object.keys(ignored).toSorted()).toEqual(['no-ambiguous-paths', 'operation-2xx-response'])
  for (const pointer of ignored['no-ambiguous-paths'] ?? []) expect(pathOf(pointer)).toContain('/konfigurasjon/')
  const never2xx = declaredRoutes().filter(({ reply }) => reply.status >= 300)
  expect((ignored['operation-2xx-response'] ?? []).map(pathOf).toSorted()).toEqual(
    never2xx.map(({ path }) => path).toSorted(),
  )
})
