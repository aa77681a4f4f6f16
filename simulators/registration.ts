// Who may do what at the simulated services: clients, granted scopes, delegations, packages, test users. main.ts of the
// product writes such a file in demo mode; without one the simulators start with no client and say how to register.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Static, Type } from 'typebox'
import Value from 'typebox/value'

const closed = { additionalProperties: false }
const orgnr = Type.String({ pattern: '^\\d{9}$' })
const jwks = Type.Object({
  keys: Type.Array(
    Type.Object({ kty: Type.String(), kid: Type.Optional(Type.String()), alg: Type.Optional(Type.String()) }),
  ),
})

export const Registration = Type.Object(
  {
    maskinporten: Type.Object(
      {
        klienter: Type.Array(
          Type.Object(
            {
              clientId: Type.String({ minLength: 1 }),
              organisasjonsnummer: orgnr,
              navn: Type.String(),
              scopes: Type.Array(Type.String()),
              jwks,
            },
            closed,
          ),
        ),
        /** The scope's owner has let this organisation (the consumer) use it. */
        tilganger: Type.Array(Type.Object({ organisasjonsnummer: orgnr, scope: Type.String() }, closed)),
        /** In Altinn `fra` (consumer) has let `til` (supplier) use the scope on its behalf. */
        delegeringer: Type.Array(Type.Object({ fra: orgnr, til: orgnr, scope: Type.String() }, closed)),
        /** Token lifetime in seconds by scope; the shortest of a token's scopes counts. */
        levetider: Type.Optional(
          Type.Array(Type.Object({ scope: Type.String(), sekunder: Type.Integer({ minimum: 1 }) }, closed)),
        ),
      },
      closed,
    ),
    skatteetaten: Type.Object(
      { pakker: Type.Array(Type.Object({ organisasjonsnummer: orgnr, pakker: Type.Array(Type.String()) }, closed)) },
      closed,
    ),
    idporten: Type.Object(
      {
        klienter: Type.Array(
          Type.Object(
            {
              clientId: Type.String({ minLength: 1 }),
              /** Who owns the client; stands in its access tokens as `consumer`. */
              organisasjonsnummer: Type.Optional(orgnr),
              redirectUris: Type.Array(Type.String()),
              postLogoutRedirectUris: Type.Optional(Type.Array(Type.String())),
              /** Shown in a frame, with `iss` and `sid`, when the session here ends. */
              frontchannelLogoutUri: Type.Optional(Type.String()),
              /** Posted a logout token when the session here ends. */
              backchannelLogoutUri: Type.Optional(Type.String()),
              jwks,
            },
            closed,
          ),
        ),
      },
      closed,
    ),
    brukere: Type.Array(
      Type.Object(
        { navn: Type.String(), foedselsnummer: Type.String({ pattern: '^\\d{11}$' }), rolle: Type.String() },
        closed,
      ),
    ),
  },
  closed,
)
export type Registration = Static<typeof Registration>

export const emptyRegistration: Registration = {
  maskinporten: { klienter: [], tilganger: [], delegeringer: [] },
  skatteetaten: { pakker: [] },
  idporten: { klienter: [] },
  brukere: [],
}

/** Throws Error naming each field that does not fit. `from` is the file's name, for the message. */
function parseRegistration(text: string, from: string): Registration {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Error(`${from}: ikke gyldig JSON (${(error as Error).message})`)
  }
  const wrong = [...Value.Errors(Registration, value)].map((error) => `${error.instancePath || '/'}: ${error.message}`)
  if (wrong.length > 0)
    throw new Error(`${from} passer ikke med formen i simulators/registration.ts:\n${wrong.join('\n')}`)
  return value as Registration
}

/**
 * The file SIM_REGISTRERING names, else `simulators.json` in DATA when it exists, else null (nobody is registered).
 * Throws Error when SIM_REGISTRERING is missing on disk or a file does not fit.
 */
export function readRegistration(env: NodeJS.ProcessEnv): { file: string; registration: Registration | null } {
  const named = env['SIM_REGISTRERING']
  const file = named ?? join(env['DATA'] ?? './data', 'simulators.json')
  if (named === undefined && !existsSync(file)) return { file, registration: null }
  return { file, registration: parseRegistration(readFileSync(file, 'utf8'), file) }
}
