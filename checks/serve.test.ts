// Every refusal of `npm run serve` in the fixed list, each on the real program: it ends with 1 and says what to do.
// The database's refusals are tried on a real PostgreSQL.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportJWK, generateKeyPair } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoKeys } from '../src/store/demo-keys.ts'
import { settings } from '../src/main/settings.ts'
import { freePort } from './running-demo.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'
import { root } from './sources.ts'

const data = mkdtempSync(join(tmpdir(), 'grunnlag-serve-'))
const secret = (): string => randomBytes(32).toString('base64url')
let good: Record<string, string>

async function keyFile(name: string, kid: string): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const path = join(data, name)
  writeFileSync(path, JSON.stringify({ ...(await exportJWK(privateKey)), kid, alg: 'RS256' }))
  return path
}

beforeAll(async () => {
  good = {
    DATA: join(data, 'empty'),
    DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none',
    PRODUKT_ADRESSE: 'https://grunnlag.example.no',
    BETRODD_PROXY: '10.0.0.1',
    PDFKONTROLL_AAR: '10',
    KONTAKT: 'hjelp@example.no',
    PERSONVERNOMBUD: 'personvernombud@example.no',
    TILGJENGELIGHETSERKLAERING: 'https://uustatus.no/nb/erklaringer/publisert/eksempel',
    NOEKKEL_HMAC: secret(),
    NOEKKEL_KRYPTERING: secret(),
    NOEKKEL_SIGNERING: secret(),
    MASKINPORTEN_ISSUER: 'https://maskinporten.no/',
    MASKINPORTEN_JWKS: 'https://maskinporten.no/jwk',
    MASKINPORTEN_KLIENT: 'klient',
    MASKINPORTEN_ORGANISASJON: '971032146',
    MASKINPORTEN_NOEKKEL: await keyFile('mp.json', 'prod-1'),
    IDPORTEN_ISSUER: 'https://idporten.no',
    IDPORTEN_KLIENT: 'klient',
    IDPORTEN_NOEKKEL: await keyFile('id.json', 'prod-2'),
    SUMMERTSKATTEGRUNNLAG_ADRESSE: 'https://summertskattegrunnlag.api.skatteetaten.no/v2',
    BEREGNETSKATT_ADRESSE: 'https://beregnetskatt.api.skatteetaten.no/v2',
    AVREGNING_ADRESSE: 'https://avregning.api.skatteetaten.no/v2',
    FOLKEREGISTER_ADRESSE: 'https://folkeregisteret.api.skatteetaten.no/folkeregisteret/offentlig-med-hjemmel/api/v1',
    FOLKEREGISTER_SCOPE: 'folkeregister:deling/offentligmedhjemmel',
  }
})
afterAll(() => rmSync(data, { recursive: true, force: true }))

interface Ended {
  readonly code: number | null
  readonly said: string
}

/** Runs serve until it ends, or says that it answers (then it is stopped). */
function serve(env: Record<string, string>): Promise<Ended> {
  const clean = Object.fromEntries(['PATH', 'HOME', 'TZ'].map((name) => [name, process.env[name] ?? '']))
  const child = spawn(process.execPath, ['src/main.ts', 'serve'], { cwd: root, env: { ...clean, ...env } })
  let said = ''
  const hear = (part: Buffer): void => {
    said += String(part)
    if (said.includes('Grunnlag svarer på')) child.kill('SIGTERM')
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, said })))
}

const without = (name: string): Record<string, string> => {
  const { [name]: _, ...rest } = good
  return rest
}

test('with nothing set, every required setting is named at once', async () => {
  const { code, said } = await serve({ DATA: join(data, 'empty') })
  expect(code).toBe(1)
  for (const { name } of settings.filter(({ required }) => required)) expect(said).toContain(`${name} mangler`)
})

test.each(['DATABASE_URL', 'BETRODD_PROXY', 'KONTAKT', 'PERSONVERNOMBUD', 'TILGJENGELIGHETSERKLAERING'])(
  '%s missing',
  async (name) => {
    expect(await serve(without(name))).toEqual({ code: 1, said: expect.stringContaining(`${name} mangler`) })
  },
)

const addressRefusals = [
  ['MASKINPORTEN_ISSUER', 'http://maskinporten.no/', 'https'],
  ['MASKINPORTEN_JWKS', 'https://localhost/jwk', 'peker på denne maskinen'],
  ['IDPORTEN_ISSUER', 'https://127.0.0.1', 'peker på denne maskinen'],
  ['AVREGNING_ADRESSE', 'https://[::1]/v2', 'peker på denne maskinen'],
  ['FOLKEREGISTER_ADRESSE', 'https://2130706433/v1', 'peker på denne maskinen'],
  ['SUMMERTSKATTEGRUNNLAG_ADRESSE', 'https://simulator.localhost/v2', 'peker på denne maskinen'],
] as const
test.each(addressRefusals)('%s = %s', async (name, value, words) => {
  const { code, said } = await serve({ ...good, [name]: value })
  expect([code, said]).toEqual([1, expect.stringMatching(new RegExp(`^${name}.*${words}`, 'm'))])
})

test('two keys that are the same', async () => {
  const { code, said } = await serve({ ...good, NOEKKEL_KRYPTERING: good['NOEKKEL_HMAC'] ?? '' })
  expect([code, said]).toEqual([1, expect.stringContaining('Alle nøklene må være forskjellige')])
})

describe('what belongs to a demo', () => {
  test.each(['SIM_PORT', 'SIM_PERSONER', 'KLOKKE'])('%s is set', async (name) => {
    expect(await serve({ ...good, [name]: '1' })).toEqual({
      code: 1,
      said: expect.stringContaining(`${name} hører til demoen`),
    })
  })

  test('DATA holds demo.json', async () => {
    const folder = mkdtempSync(join(data, 'demo-'))
    writeFileSync(join(folder, 'demo.json'), '{}')
    expect(await serve({ ...good, DATA: folder })).toEqual({ code: 1, said: expect.stringContaining('er en demo') })
  })

  test('a demo key from anywhere, also behind a live one in a ring', async () => {
    const elsewhere = mkdtempSync(join(data, 'demo-'))
    const made = demoKeys(elsewhere)
    const ring = `p2:${secret()},p1:${made.hmac}`
    const { code, said } = await serve({ ...good, NOEKKEL_HMAC: ring, NOEKKEL_SIGNERING: made.signing })
    expect(code).toBe(1)
    for (const name of ['NOEKKEL_HMAC', 'NOEKKEL_SIGNERING']) expect(said).toContain(`${name} er en demonøkkel`)
    expect(said).not.toContain(made.hmac)
  })

  test('a demo key: signing key and secret', async () => {
    const folder = mkdtempSync(join(data, 'demo-'))
    writeFileSync(join(folder, 'noekler.json'), JSON.stringify({ hmac: good['NOEKKEL_HMAC'] }))
    const demoKey = await keyFile('demo-key.json', 'demo-1')
    const { code, said } = await serve({ ...good, DATA: folder, MASKINPORTEN_NOEKKEL: demoKey })
    expect(code).toBe(1)
    expect(said).toContain('MASKINPORTEN_NOEKKEL er en demonøkkel')
    expect(said).toContain('NOEKKEL_HMAC er en demonøkkel')
    expect(said).not.toContain(good['NOEKKEL_HMAC'])
  })

  test('a key file that is no key', async () => {
    const path = join(data, 'nothing.json')
    writeFileSync(path, '{"kty":"RSA"}')
    expect(await serve({ ...good, IDPORTEN_NOEKKEL: path })).toEqual({
      code: 1,
      said: expect.stringContaining('privat RSA-nøkkel'),
    })
  })
})

test('a key that is not 32 bytes', async () => {
  const { code, said } = await serve({ ...good, NOEKKEL_HMAC: 'kort' })
  expect([code, said]).toEqual([1, expect.stringContaining('32 byte')])
})

test('a database that does not answer', async () => {
  expect(await serve(good)).toEqual({ code: 1, said: expect.stringContaining('databasen svarer ikke') })
})

describe('the database', () => {
  let real: RealPostgres
  /** Over the local socket, where TLS is not asked for. */
  const overSocket = (user: string, database = 'postgres'): string => {
    const { port } = new URL(real.appUrl)
    return `postgres://${user}:app@localhost:${port}/${database}?host=/tmp`
  }
  const refusedBy = async (url: string): Promise<string> => {
    const { code, said } = await serve({ ...good, DATABASE_URL: url, PORT: String(await freePort()) })
    expect(code).toBe(1)
    expect(said).not.toContain(':app@')
    return said
  }
  const role = async (name: string, more: string): Promise<string> => {
    await real.asOwner(`create role ${name} login password 'app' in role grunnlag_app ${more}`)
    return overSocket(name)
  }

  beforeAll(async () => {
    real = await startPostgres()
  })
  afterAll(() => real.stop())

  test('without TLS over the network', async () => {
    expect(await refusedBy(real.appUrl)).toContain('ikke kryptert')
  })
  test('behind in migrations', async () => {
    await real.asOwner('create database tom')
    expect(await refusedBy(overSocket('grunnlag', 'tom'))).toContain('Kjør npm run migrate')
  })
  test('superuser', async () => {
    expect(await refusedBy(await role('stor', 'superuser'))).toContain('superbruker')
  })
  test('BYPASSRLS', async () => {
    expect(await refusedBy(await role('forbi', 'bypassrls'))).toContain('BYPASSRLS')
  })
  test('owner of a table', async () => {
    const url = await role('huseier', '')
    await real.asOwner('create table noe (a int)')
    await real.asOwner('alter table noe owner to huseier')
    expect(await refusedBy(url)).toContain('eier tabeller')
  })
  test('may change audit rows', async () => {
    const url = await role('retter', '')
    await real.asOwner('grant update on audit to retter')
    expect(await refusedBy(url)).toContain('revisjonsspor')
  })
  test.each(['grunnlag_noekler', 'grunnlag_oppbevaring', 'grunnlag_finner', 'grunnlag_hendelser', 'grunnlag_segment'])(
    'may take on %s',
    async (name) => {
      const url = await role(`tar_${name}`, '')
      await real.asOwner(`grant ${name} to tar_${name} with inherit false`)
      expect(await refusedBy(url)).toContain(`er med i ${name}`)
    },
  )
  test('has a narrow role without taking it on', async () => {
    const url = await role('arving', '')
    await real.asOwner('grant grunnlag_innsyn to arving with inherit true')
    expect(await refusedBy(url)).toContain('arver grunnlag_innsyn')
  })
  test('cannot take on a narrow role', async () => {
    await real.asOwner('revoke grunnlag_innsyn from grunnlag_app')
    const said = await refusedBy(overSocket('grunnlag'))
    await real.asOwner('grant grunnlag_innsyn to grunnlag_app with inherit false')
    expect(said).toContain('kan ikke ta rollen grunnlag_innsyn')
  })
  test('a narrow role may write, and a table has no wall', async () => {
    await real.asOwner('grant update on rolle to grunnlag_segment')
    await real.asOwner('alter table delegering disable row level security')
    const said = await refusedBy(overSocket('grunnlag'))
    await real.asOwner('revoke update on rolle from grunnlag_segment')
    await real.asOwner('alter table delegering enable row level security')
    expect(said).toContain('kan endre rader (grunnlag_segment rolle)')
    expect(said).toContain('mangler mur (delegering)')
  })
  test('and with all in order it starts, answers, and stops when told to', async () => {
    const { code, said } = await serve({
      ...good,
      DATABASE_URL: overSocket('grunnlag'),
      PORT: String(await freePort()),
    })
    expect(said).toContain('Grunnlag svarer på')
    expect(code).toBe(0)
  })
})
