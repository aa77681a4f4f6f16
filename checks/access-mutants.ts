// Access with one condition taken away at a time: the real decision, asked as if that condition held. The oracle must tell each from
// the real one. In: a name. Out: something that decides.
import { decide, type Rules } from '../src/access/decide.ts'
import type { AccessRows, Ask, Delegation, Grant, Role } from '../src/access/types.ts'
import { registerdeler } from '../src/base/register-parts.ts'
import { readAccessLaw } from '../src/main/law-files.ts'
import type { Decide } from './access-run.ts'

interface Question {
  readonly ask: Ask
  readonly rows: AccessRows | null
  readonly rules: Rules
}
type Pretend = (question: Question) => Question

const law = readAccessLaw()
const onRows =
  (change: (rows: AccessRows, ask: Ask) => Partial<AccessRows>): Pretend =>
  (q) =>
    q.rows === null ? q : { ...q, rows: { ...q.rows, ...change(q.rows, q.ask) } }
const onAsk =
  (change: (ask: Ask, rows: AccessRows | null) => Partial<Ask>): Pretend =>
  (q) => ({ ...q, ask: { ...q.ask, ...change(q.ask, q.rows) } })
const onRole = (change: Partial<Role>): Pretend => onRows(({ rolle }) => ({ rolle: { ...rolle, ...change } }))
const onGrants = (change: (grant: Grant, rolle: Role) => Partial<Grant>): Pretend =>
  onRows(({ rolle, tilganger, paaVegneAv }) => {
    const changed = (grants: readonly Grant[]) => grants.map((grant) => ({ ...grant, ...change(grant, rolle) }))
    return { tilganger: changed(tilganger), ...(paaVegneAv === undefined ? {} : { paaVegneAv: changed(paaVegneAv) }) }
  })
const onSteps = (change: Partial<Delegation>): Pretend =>
  onRows(({ delegering }) => ({ delegering: delegering && { ...delegering, ...change } }))
const onLaw = (change: Partial<Rules['law']>): Pretend => {
  const changed = { ...law, ...change }
  return (q) => ({ ...q, rules: { ...q.rules, law: changed } })
}
const onIntegration = (change: { fiksOrgId?: true; aktiv?: true }): Pretend =>
  onRows(({ rolle, integrasjon }) =>
    integrasjon === null
      ? {}
      : {
          integrasjon: {
            fiksOrgId: change.fiksOrgId ? rolle.fiksOrgId : integrasjon.fiksOrgId,
            aktiv: change.aktiv ?? integrasjon.aktiv,
          },
        },
  )
const purposeOf = (rows: AccessRows | null) => (rows === null ? null : law.findHjemmel(rows.rolle.tjenesteomraade))
const onCall = (change: (purpose: NonNullable<ReturnType<typeof purposeOf>>) => object): Pretend =>
  onAsk(({ videre }, rows) => {
    const purpose = purposeOf(rows)
    return videre === undefined || purpose === null ? {} : { videre: { ...videre, ...change(purpose) } }
  })
const nobody = '00000000000' as Ask['personer'][number]
const [tax] = law.tjenesteomraader

/** Each condition that access rests on, as if it always held. */
export const pretences: Readonly<Record<string, Pretend>> = {
  'the role exists': (q) => ({ ...q, rows: q.rows ?? lastRows(q) }),
  'the role is active': onRole({ aktiv: true }),
  'the role has begun': onRole({ fra: null }),
  'the role has not ended': onRole({ til: null }),
  'the grant is in force': onGrants(() => ({ status: 'gjelder' })),
  'the grant has begun': onGrants(() => ({ fra: '2000-01-01' })),
  'the grant has not ended': onGrants(() => ({ til: null })),
  'the grant is on this role': onGrants(({ type }, rolle) => (type === 'bruker' ? { rolleId: rolle.id } : {})),
  'the grant is in this municipality': onGrants((_, rolle) => ({ fiksOrgId: rolle.fiksOrgId })),
  'the grant is a user’s': onGrants(({ type }) => (type === 'administrator' ? { type: 'bruker' } : {})),
  'nobody is segmentansvarlig': onGrants(({ type }, { id }) =>
    type === 'segmentansvarlig' ? { type: 'bruker', rolleId: id } : {},
  ),
  'the integration is active': onIntegration({ aktiv: true }),
  'the integration is the municipality’s own': onIntegration({ fiksOrgId: true }),
  'the integration exists': onRows(({ rolle, integrasjon }) => ({
    integrasjon: integrasjon ?? { fiksOrgId: rolle.fiksOrgId, aktiv: true },
  })),
  'the person behind holds the role': onRows(({ tilganger, paaVegneAv }) =>
    paaVegneAv === undefined ? {} : { paaVegneAv: tilganger },
  ),
  'the integration holds the role': onRows(({ tilganger, paaVegneAv }) => ({ tilganger: paaVegneAv ?? tilganger })),
  'the area gives tax data': onLaw({
    findHjemmel: (area) => law.findHjemmel(area) ?? law.findHjemmel(tax?.kode ?? ''),
  }),
  'the service is the role’s': onAsk(({ beregningstype }, rows) => ({
    beregningstype: purposeOf(rows)?.beregningstype ?? beregningstype,
  })),
  'the municipality has declared': onSteps({ erklaert: '2020-01-01' }),
  'Skatteetaten has granted': onSteps({ innvilget: '2020-01-01' }),
  'the municipality has delegated': onSteps({ delegert: '2020-01-01' }),
  'the agreement has not ended': onSteps({ opphoert: null }),
  'the role has every register': onRole({ registre: null }),
  'searching is open': onRole({ soekStengt: null }),
  'the role has every part': onRole({ folkeregisterdeler: registerdeler }),
  'the year is open': onLaw({ openYears: () => Array.from({ length: 15 }, (_, i) => 2016 + i) }),
  'there is a field list': (q) => ({
    ...q,
    rules: { ...q.rules, fieldLists: (type, year) => ({ id: `${type}-${year}`, felt: new Map() }) },
  }),
  'nobody asks about himself': onAsk(({ actor, personer }) => ({
    personer: personer.map((one) => (actor.kind === 'person' && one === actor.personidentifikator ? nobody : one)),
  })),
  'nobody asks about himself through a machine': onAsk(({ actor, personer }) => ({
    personer: personer.map((one) => (actor.kind === 'integrasjon' && one === actor.paaVegneAv ? nobody : one)),
  })),
  'there is a reason': onAsk(({ saksreferanse, begrunnelse }) =>
    saksreferanse === undefined && begrunnelse === undefined ? { begrunnelse: 'klage' } : {},
  ),
  'the integration has a purpose': onAsk(({ actor }) =>
    actor.kind === 'person' ? {} : { actor: { ...actor, begrunnelse: 'proeving' } },
  ),
  'the reason is on the list': onAsk(({ begrunnelse }) => (begrunnelse === undefined ? {} : { begrunnelse: 'klage' })),
  'the reference fits the pattern': (q) => ({ ...q, rules: { ...q.rules, saksmoenster: null } }),
  'the reference is one': (q) =>
    q.ask.saksreferanse !== undefined && !/^[\p{L}\d][\p{L}\d\-/._]{0,63}$/u.test(q.ask.saksreferanse)
      ? { ...q, ask: { ...q.ask, saksreferanse: 'SAK-7' }, rules: { ...q.rules, saksmoenster: null } }
      : q,
  'the reference is no person number': onAsk(({ saksreferanse }) =>
    /\d{11}/.test(saksreferanse ?? '') ? { saksreferanse: 'SAK-7' } : {},
  ),
  'the API is the area’s': onCall(({ apier }) => ({ api: apier[0], stadie: 'oppgjoer' })),
  'the package is the area’s': onCall(({ rettighetspakke }) => ({ rettighetspakke })),
  'the stage is the area’s': onAsk(({ videre }) =>
    videre?.api === 'summertskattegrunnlag' ? { videre: { ...videre, stadie: 'oppgjoer' } } : {},
  ),
  'the list of events is on': onRows((_, { handling }) => (handling === 'hendelser' ? { hendelser: true } : {})),
  'the day is UTC’s': onAsk(({ tid }) => ({ tid: `${tid.slice(0, 10)}T12:00:00.000Z` })),
}

/** Rows of the question before, for the mutant that never misses a role. */
let earlier: AccessRows | null = null
function lastRows({ ask }: Question): AccessRows | null {
  const behind = ask.actor.kind === 'integrasjon' && ask.actor.paaVegneAv !== undefined
  return earlier === null || !behind ? earlier : { ...earlier, paaVegneAv: earlier.tilganger }
}

/** The real decision under one pretence. */
export const mutantOf =
  (pretend: Pretend): Decide =>
  (ask, rows, rules) => {
    const seen = pretend({ ask, rows, rules })
    earlier = rows ?? earlier
    return decide(seen.ask, seen.rows, seen.rules)
  }
