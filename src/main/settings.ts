// Every environment variable the product reads, once: name, meaning, default, and where it counts. docs/drift.md shows the
// same rows (checks/settings.test.ts compares). Nothing else in src/ reads the environment.

/** The `kid` of every demo key begins with this, and production refuses such keys. */
export const demoKid = 'demo-'

export type Mode = 'demo' | 'serve' | 'migrate' | 'noekler' | 'oppbevaring'
export interface Setting {
  readonly name: string
  readonly meaning: string
  readonly standard: string | null
  readonly modes: readonly Mode[]
  /** Production does not start without it. */
  readonly required?: true
}

const both = ['demo', 'serve'] as const
const serve = ['serve'] as const
const needed = (name: string, meaning: string): Setting => ({
  name,
  meaning,
  standard: null,
  modes: serve,
  required: true,
})

export const settings: readonly Setting[] = [
  { name: 'PORT', meaning: 'port of the product', standard: '8080', modes: both },
  {
    name: 'HOST',
    meaning: 'address to bind; in the demo only loopback is accepted',
    standard: '127.0.0.1',
    modes: both,
  },
  {
    name: 'DATA',
    meaning: 'folder (0700) for the embedded database, keys and `demo.json`',
    standard: './data',
    modes: both,
  },
  {
    name: 'UPSTREAM_SAMTIDIGE',
    meaning: 'calls at once per API and municipality in one process, 1–50',
    standard: '5',
    modes: both,
  },
  {
    name: 'RESULTAT_TIMER',
    meaning: 'hours a result lives unless it is saved in a case, 1–72',
    standard: '24',
    modes: both,
  },
  {
    name: 'MASKINKALL_PER_MINUTT',
    meaning: 'calls one integration may make in a minute, in all processes together, 1–999999; more are answered 429',
    standard: '12000',
    modes: both,
  },
  {
    name: 'PDFKONTROLL_AAR',
    meaning:
      'whole years that a PDF can be controlled at `/kontroll`, 1–100; no source gives a figure, so the municipality decides; the demo keeps 1',
    standard: null,
    modes: serve,
    required: true,
  },
  {
    name: 'KONTAKT',
    meaning:
      'whom a user of the pages can reach: an e-mail address or an https address, shown on `/kontakt`; left empty in the demo, the page says that none is set',
    standard: null,
    modes: both,
    required: true,
  },
  {
    name: 'PERSONVERNOMBUD',
    meaning:
      'the data protection officer: an e-mail address or an https address, shown on `/personvern`; left empty in the demo, the page says that none is set',
    standard: null,
    modes: both,
    required: true,
  },
  {
    name: 'TILGJENGELIGHETSERKLAERING',
    meaning:
      'https address of the formal accessibility statement (uustatus.no), shown on `/tilgjengelighet`; left empty in the demo, the page says that none is set',
    standard: null,
    modes: both,
    required: true,
  },
  { name: 'SIM_PORT', meaning: 'port of the simulators (demo)', standard: '8090', modes: ['demo'] },
  {
    name: 'SIM_PERSONER',
    meaning: 'folder of extra simulated people, one JSON file each (demo)',
    standard: null,
    modes: ['demo'],
  },
  {
    name: 'SIM_ADRESSE',
    meaning: 'simulators of a demo that runs; this process joins it, with the same `DATA` and `DATABASE_URL` (demo)',
    standard: null,
    modes: ['demo'],
  },
  { name: 'KLOKKE', meaning: 'ISO instant at which the demo’s clock starts', standard: 'now', modes: ['demo'] },
  {
    name: 'MIGRATE_DATABASE_URL',
    meaning: 'the database as its owner; used by `npm run migrate` alone',
    standard: null,
    modes: ['migrate'],
  },
  {
    name: 'NOEKLER_DATABASE_URL',
    meaning: 'the database as a login in grunnlag_noekler and grunnlag_app; used by `npm run noekler:roter` alone',
    standard: null,
    modes: ['noekler'],
  },
  {
    name: 'OPPBEVARING_DATABASE_URL',
    meaning:
      'the database as a login in grunnlag_oppbevaring and grunnlag_app; used by `npm run audit:oppbevaring` alone',
    standard: null,
    modes: ['oppbevaring'],
  },
  {
    name: 'AUDIT_OPPBEVARING_MAANEDER',
    meaning:
      'whole months that evidence is kept, 1–600; no source gives a figure, so `npm run audit:oppbevaring` does nothing until the municipality has set one; given to the product too, `/personvern` tells it',
    standard: null,
    modes: ['demo', 'serve', 'oppbevaring'],
  },
  {
    name: 'INNSYNSSPOERSMAAL_OPPBEVARING_MAANEDER',
    meaning:
      'whole months that a citizen’s question to the municipality is kept after its answer, 1–600; no source gives a figure, so `npm run audit:oppbevaring` does nothing until the municipality has set one; given to the product too, `/personvern` tells it',
    standard: null,
    modes: ['demo', 'serve', 'oppbevaring'],
  },
  { ...needed('DATABASE_URL', 'a PostgreSQL 15 or newer, as the product’s own role'), modes: both },
  needed('PRODUKT_ADRESSE', 'the https address that browsers use; logins come back to it'),
  needed(
    'BETRODD_PROXY',
    'addresses of the proxies whose forwarded headers are believed, comma between; `ingen` for none',
  ),
  needed(
    'NOEKKEL_HMAC',
    'pseudonyms and integration passwords: 32 random bytes in base64url, or a ring of them, newest first (`p2:…,p1:…`)',
  ),
  needed(
    'NOEKKEL_KRYPTERING',
    'person numbers, results and sessions: 32 random bytes in base64url, or a ring, newest first',
  ),
  needed('NOEKKEL_SIGNERING', 'checkpoints of the audit trail: 32 random bytes in base64url, or a ring, newest first'),
  needed('MASKINPORTEN_ISSUER', 'as Maskinporten writes itself, `https://maskinporten.no/`'),
  needed('MASKINPORTEN_JWKS', 'its keys, `https://maskinporten.no/jwk`'),
  needed('MASKINPORTEN_KLIENT', 'our client’s id at Maskinporten'),
  needed('MASKINPORTEN_ORGANISASJON', 'organisation number that owns the client'),
  needed('MASKINPORTEN_NOEKKEL', 'file with the client’s private RSA key as a JWK with `kid`'),
  needed('IDPORTEN_ISSUER', 'as ID-porten writes itself, `https://idporten.no`'),
  needed('IDPORTEN_KLIENT', 'our client’s id at ID-porten'),
  needed('IDPORTEN_NOEKKEL', 'file with that client’s private RSA key as a JWK with `kid`'),
  {
    name: 'IDPORTEN_AUDIENCE',
    meaning:
      'the resource name (`aud`) that ID-porten’s access tokens to us carry; with it and `IDPORTEN_JWKS` an integration may ask on behalf of a logged-in person, without them never',
    standard: null,
    modes: serve,
  },
  {
    name: 'IDPORTEN_JWKS',
    meaning: 'ID-porten’s keys, as its metadata names them; together with `IDPORTEN_AUDIENCE`',
    standard: null,
    modes: serve,
  },
  needed(
    'SUMMERTSKATTEGRUNNLAG_ADRESSE',
    'up to and including the version, `https://summertskattegrunnlag.api.skatteetaten.no/v2`',
  ),
  needed('BEREGNETSKATT_ADRESSE', 'likewise, `https://beregnetskatt.api.skatteetaten.no/v2`'),
  needed('AVREGNING_ADRESSE', 'likewise, `https://avregning.api.skatteetaten.no/v2`'),
  {
    name: 'HENDELSER_ADRESSE',
    meaning: 'the list of tax settlement events, up to and including the version',
    standard: 'https://skatteoppgjoerhendelser.api.skatteetaten.no/v1',
    modes: serve,
  },
  {
    name: 'SISTEOPPGJOER_ADRESSE',
    meaning: 'the last year somebody has a settlement for, up to and including the version',
    standard: 'https://sistetilgjengeligeskatteoppgjoer.api.skatteetaten.no/v1',
    modes: serve,
  },
  needed('FOLKEREGISTER_ADRESSE', 'up to and including the version'),
  needed('FOLKEREGISTER_SCOPE', 'the Folkeregister scope that the municipality has been granted'),
]

export type Environment = Readonly<Record<string, string | undefined>>

/** The start must stop here: each problem is one sentence in Norwegian that says what to do. */
export class SettingsProblem extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'SettingsProblem'
    this.problems = problems
  }
}

export function findSetting(env: Environment, name: string): string | null {
  const setting = settings.find((one) => one.name === name)
  if (setting === undefined) throw new Error(`${name} is not in the table of settings`)
  const value = env[name] ?? ''
  return value === '' ? setting.standard : value
}

/** The value of a setting that has a default, or that has been checked to be there. */
export function textOf(env: Environment, name: string): string {
  const value = findSetting(env, name)
  if (value === null) throw new SettingsProblem([`${name} mangler. Sett den; se docs/drift.md.`])
  return value
}

/** Throws SettingsProblem outside the range. */
export function numberOf(env: Environment, name: string, [least, most]: readonly [number, number]): number {
  const text = textOf(env, name)
  const value = Number(text)
  if (/^\d{1,6}$/.test(text) && value >= least && value <= most) return value
  throw new SettingsProblem([`${name}=${text}: skriv et helt tall fra ${least} til ${most}.`])
}

export const portOf = (env: Environment, name: string): number => numberOf(env, name, [1, 65_535])
