// For tests beside upstream/ and facts/ only: a Permit that nobody asked for. The one place where a Permit comes from a cast;
// the real one is made by access/ after the audit row.
import type { Permit } from '../src/access/permit.ts'
import type { Ask, FieldList, Hjemmel } from '../src/access/types.ts'
import type { Personidentifikator } from '../src/base/person-number.ts'
import { registerdelerFraFoer } from '../src/base/register-parts.ts'

export interface PermitParts {
  readonly personer: readonly Personidentifikator[]
  readonly ask?: Partial<Ask>
  readonly hjemmel?: Partial<Hjemmel>
  readonly felt?: FieldList['felt']
  readonly organisasjonsnummer?: string
  readonly registerdeler?: readonly string[]
}

const hjemmel: Hjemmel = {
  tjenesteomraade: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON',
  beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
  rettighetspakke: 'kommunelangtidsoppholdinstitusjon',
  hjemmel: ['helse- og omsorgstjenesteloven § 11-2'],
  apier: ['summertskattegrunnlag', 'beregnetskatt', 'avregning', 'folkeregister'],
  stadier: ['oppgjoer'],
  foersteAar: 2021,
}

/** A permit for langtidsopphold 2023 and these people, changed where the parts say so. */
export function uncheckedPermit(parts: PermitParts): Permit {
  const ask: Ask = {
    actor: { kind: 'integrasjon', id: 'i', organisasjonsnummer: '310000001' },
    rolleId: 'r',
    handling: 'beregning',
    beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
    inntektsaar: 2023,
    personer: parts.personer,
    requestId: 'q',
    tid: '2026-11-21T12:00:00Z',
    ...parts.ask,
  }
  const organisasjonsnummer = parts.organisasjonsnummer ?? '310000002'
  const kommune = { navn: 'Prøvekommunen', organisasjonsnummer, kommunenummer: '0301' }
  const permit = {
    ask,
    rolle: {
      id: 'r',
      navn: 'rolle',
      fiksOrgId: 'f',
      kommune,
      tjenesteomraade: hjemmel.tjenesteomraade,
      aktiv: true,
      formaal: '',
      fra: null,
      til: null,
      registre: null,
      folkeregisterdeler: parts.registerdeler ?? registerdelerFraFoer,
    },
    hjemmel: { ...hjemmel, ...parts.hjemmel },
    felt: { id: 'prøve', felt: parts.felt ?? new Map() },
  }
  return permit as unknown as Permit
}
