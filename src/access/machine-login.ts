// A machine's headers in, the integration it has proven to be out: a token of Maskinporten, or of ID-porten on behalf of a
// logged-in person, and our own id and password. Whichever part is wrong, the same work is done. Fiks has two kinds of 401: what is
// wrong with a token its bearer can read in it; of id, secret and organisation it is not told which, but the audit row knows.
import { type Audit, plattformKjede } from '../audit/types.ts'
import { Problem } from '../base/errors.ts'
import { auditActor } from './audit-actor.ts'
import { type CallLimit, findOver } from './call-limit.ts'
import type { LastUsed } from './last-used.ts'
import { type NoToken, type ProvenToken, tokenReader, type TokenIssuers } from './machine-token.ts'
import type { Actor } from './types.ts'

export interface MachineCredentials {
  readonly authorization: string | undefined
  readonly integrasjonId: string | undefined
  readonly integrasjonPassord: string | undefined
  /** The caller's own name of the call, checked, or ours. */
  readonly korrelasjonsid: string
}
/** A row of the store. At most two secrets are valid: the one in force, and the one before it while it is being changed. */
export interface Integration {
  readonly id: string
  readonly fiksOrgId: string
  readonly organisasjonsnummer: string
  readonly passordHmac: Buffer
  /** utloeper: UTC instant from which it no longer counts; null: until it is ended. */
  readonly forrigePassord: { readonly hmac: Buffer; readonly utloeper: string | null } | null
  readonly aktiv: boolean
  readonly begrunnelse: string | null
  readonly fiksKontrakt: 'v1' | 'v2'
  readonly sistBrukt: string | null
}
export interface MachineDeps {
  readonly issuers: TokenIssuers
  readonly access: { findIntegration(id: string): Promise<Integration | null> }
  /** In the same time whatever the answer. */
  readonly isPassword: (password: string, stored: Buffer) => boolean
  readonly limit: CallLimit
  readonly lastUsed: Pick<LastUsed, 'note'>
  readonly audit: Audit
}
type Machine = Extract<Actor, { kind: 'integrasjon' }>
export interface MachineLogin {
  /**
   * The proven integration. Throws Problem token-ugyldig, nivaa-for-lavt, integrasjon-avvist, kilde-nede when no keys can be had,
   * or for-mange-kall; each has its row, unless the caller has written one that sums them up.
   */
  authenticate(
    credentials: MachineCredentials,
    requestId: string,
    tid: Date,
    rows?: 'each' | 'summed',
  ): Promise<Machine>
}

const nobody = Buffer.alloc(32)

export function machineLogin(deps: MachineDeps): MachineLogin {
  const readToken = tokenReader(deps.issuers)
  return {
    authenticate: async (credentials, requestId, tid, rows = 'each') => {
      const [token, integration] = await Promise.all([
        readToken(credentials.authorization, tid),
        deps.access.findIntegration(credentials.integrasjonId ?? ''),
      ])
      const passwordFits = fits(credentials.integrasjonPassord ?? '', integration, tid, deps)
      const call = { integration, requestId, tid, korrelasjonsid: credentials.korrelasjonsid }
      const wrong = whatIsWrong(token, integration, passwordFits)
      if (wrong !== null || integration === null || typeof token === 'string') {
        const utfall = wrong ?? 'integrasjon-ukjent'
        if (rows === 'each') await refuse(deps.audit, { ...call, utfall })
        throw utfall === 'kilde-nede' ? keysMissing(deps) : new Problem(toldOf(utfall))
      }
      await keepPace({ ...call, integration }, deps)
      deps.lastUsed.note(integration, tid)
      return machineOf(integration, token, credentials.korrelasjonsid)
    },
  }
}

/** Both secrets are tried, whether there is one or two. */
function fits(password: string, integration: Integration | null, tid: Date, { isPassword }: MachineDeps): boolean {
  const old = integration?.forrigePassord ?? null
  const oldCounts = old !== null && (old.utloeper === null || tid < new Date(old.utloeper))
  const [isNew, isOld] = [
    isPassword(password, integration?.passordHmac ?? nobody),
    isPassword(password, old?.hmac ?? nobody),
  ]
  return isNew || (isOld && oldCounts)
}

type Wrong = NoToken | 'integrasjon-ukjent' | 'integrasjon-inaktiv' | 'passord-feil' | 'organisasjon-feil'

function whatIsWrong(
  token: ProvenToken | NoToken,
  integration: Integration | null,
  passwordFits: boolean,
): Wrong | null {
  if (typeof token === 'string') return token
  if (integration === null) return 'integrasjon-ukjent'
  if (!integration.aktiv) return 'integrasjon-inaktiv'
  if (!passwordFits) return 'passord-feil'
  return token.consumer === `0192:${integration.organisasjonsnummer}` ? null : 'organisasjon-feil'
}

/** A client fetches a new token for the first, sends the person back to log in for the second, and stops at the third. */
const toldOf = (wrong: Wrong) =>
  wrong === 'token-ugyldig' || wrong === 'nivaa-for-lavt' ? wrong : ('integrasjon-avvist' as const)

/** No keys: nobody is at fault but the source, and nobody gets in. */
const keysMissing = ({ issuers }: MachineDeps): Problem =>
  new Problem('kilde-nede', { kilde: issuers.idPorten === null ? 'Maskinporten' : 'Maskinporten eller ID-porten' })

const machineOf = (integration: Integration, { person }: ProvenToken, korrelasjonsid: string): Machine => ({
  ...named(integration, korrelasjonsid),
  fiksOrgId: integration.fiksOrgId,
  fiksKontrakt: integration.fiksKontrakt,
  ...(person === null ? {} : { paaVegneAv: person }),
})

const named = ({ id, organisasjonsnummer, begrunnelse }: Integration, korrelasjonsid: string): Machine => ({
  kind: 'integrasjon',
  id,
  organisasjonsnummer,
  korrelasjonsid,
  ...(begrunnelse === null ? {} : { begrunnelse }),
})

interface Call {
  readonly integration: Integration | null
  readonly requestId: string
  readonly tid: Date
  readonly korrelasjonsid: string
}

/** Throws Problem for-mange-kall. */
async function keepPace(call: Call & { readonly integration: Integration }, { limit, audit }: MachineDeps) {
  const over = await findOver(call.integration, call.tid, limit)
  if (over === null) return
  if (over.first) await refuse(audit, { ...call, utfall: 'for-mange-kall' })
  throw new Problem('for-mange-kall', { sekunder: over.sekunder })
}

/** In the chain of the municipality that owns the integration; nobody's id leaves its row in the platform's. */
async function refuse(
  audit: Audit,
  { integration, utfall, requestId, tid, korrelasjonsid }: Call & { readonly utfall: Wrong | 'for-mange-kall' },
): Promise<void> {
  await audit.write({
    kjede: integration?.fiksOrgId ?? plattformKjede,
    tid: tid.toISOString(),
    requestId,
    hendelse: 'maskinkall',
    fase: 'nektet',
    utfall,
    aktoer: integration === null ? { type: 'ukjent' } : auditActor(named(integration, korrelasjonsid)),
    personer: [],
  })
}
