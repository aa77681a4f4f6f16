// What can be wrong with a question to access/, by name, and the drawing of one: nothing, one thing or more, from a seed. About half
// of the twists have a place where they are harmless (a day on the border, another service that is the same), so both answers stay near.
import type { Actor, Ask, Grant, Role } from '../src/access/types.ts'
import { registerdeler, registerdelerFraFoer } from '../src/base/register-parts.ts'
import { beregningstyper } from '../src/base/terms.ts'
import {
  allowedCall,
  allowedCase,
  areaOf,
  areas,
  type Case,
  colleague,
  elsewhere,
  here,
  personHandlings,
  roleHere,
  taxApis,
  worker,
} from './access-draws.ts'
import { addDays, chance, type Draw, oneOf, whole } from './restatement/draw.ts'

type Twist = (one: Case, draw: Draw) => Case
type Rows = NonNullable<Case['rows']>
const withAsk = (one: Case, change: Partial<Ask>): Case => ({ ...one, ask: { ...one.ask, ...change } })
const withRows = (one: Case, change: (rows: Rows) => Partial<Rows>): Case =>
  one.rows === null ? one : { ...one, rows: { ...one.rows, ...change(one.rows) } }
const withRole = (one: Case, change: (rolle: Role) => Partial<Role>): Case =>
  withRows(one, ({ rolle }) => ({ rolle: { ...rolle, ...change(rolle) } }))
/** Of an integration on behalf of a person, one side or the other. */
const withGrants = (one: Case, draw: Draw, change: (grant: Grant) => Partial<Grant>): Case =>
  withRows(one, ({ tilganger, paaVegneAv }) => {
    const changed = (grants: readonly Grant[]) => grants.map((grant) => ({ ...grant, ...change(grant) }))
    return paaVegneAv !== undefined && chance(draw, 0.5)
      ? { paaVegneAv: changed(paaVegneAv) }
      : { tilganger: changed(tilganger) }
  })
const dayOf = (one: Case, days: number): string => addDays(one.ask.tid.slice(0, 10), days)
const asMachine = (one: Case, handling: Ask['handling']): Case => {
  const { actor } = one.ask
  const machine: Actor =
    actor.kind === 'integrasjon'
      ? actor
      : { kind: 'integrasjon', id: 'e', organisasjonsnummer: '974760673', begrunnelse: 'proeving' }
  const { deler: _, ...ask } = one.ask
  return withRows({ ...one, ask: { ...ask, actor: machine, handling } }, ({ integrasjon }) => ({
    integrasjon: integrasjon ?? { fiksOrgId: here, aktiv: true },
  }))
}
const asPerson = (one: Case): Case => {
  const { videre: _, deler: __, ...ask } = one.ask
  const handling = personHandlings.find((word) => word === ask.handling) ?? 'beregning'
  return withRows(
    { ...one, ask: { ...ask, handling, actor: { kind: 'person', personidentifikator: worker, sesjon: 's' } } },
    () => ({ integrasjon: null }),
  )
}
const passing = (one: Case, draw: Draw, change: (call: NonNullable<Ask['videre']>) => object): Case => {
  if (one.rows === null) return one
  const call = allowedCall(draw, areaOf(one.rows.rolle))
  return withAsk(asMachine(one, 'videreformidling'), { videre: { ...call, ...change(call) } })
}
const lookingUp = ['beregning', 'beregning-pdf', 'personoppslag', 'personsoek', 'siste-oppgjoer'] as const
const webLookUp = (one: Case, draw: Draw): Case => withAsk(asPerson(one), { handling: oneOf(draw, lookingUp) })

/** What can be wrong, each with how often beside the others. Half of them have a place where they are harmless. */
export const twists: Readonly<Record<string, readonly [often: number, twist: Twist]>> = {
  'no such role': [4, (one) => ({ ...one, rows: null })],
  'no grant': [1, (one, draw) => withGrants(one, draw, () => ({ type: 'administrator' }))],
  'grant on another role': [
    1,
    (one, draw) => withGrants(one, draw, () => ({ rolleId: 'bbbbbbbb-1111-4111-8111-111111111111' })),
  ],
  'grant ended or refused': [
    1,
    (one, draw) => withGrants(one, draw, () => ({ status: oneOf(draw, ['avsluttet', 'avvist'] as const) })),
  ],
  'grant waits': [4, (one, draw) => withGrants(one, draw, () => ({ status: 'venter', rolleId: roleHere }))],
  'grant before or after': [
    2,
    (one, draw) =>
      withGrants(one, draw, () =>
        chance(draw, 0.5) ? { fra: dayOf(one, whole(draw, 0, 2)) } : { til: dayOf(one, -whole(draw, -1, 2)) },
      ),
  ],
  'grant in another municipality': [3, (one, draw) => withGrants(one, draw, () => ({ fiksOrgId: elsewhere }))],
  'segmentansvarlig alone': [
    5,
    (one, draw) => withGrants(one, draw, () => ({ type: 'segmentansvarlig', rolleId: null })),
  ],
  'integration of another municipality': [
    4,
    (one, draw) =>
      withRows(asMachine(one, oneOf(draw, ['beregning', 'resultat'] as const)), () => ({
        integrasjon: { fiksOrgId: elsewhere, aktiv: true },
      })),
  ],
  'integration revoked': [
    1,
    (one) => withRows(asMachine(one, 'beregning'), () => ({ integrasjon: { fiksOrgId: here, aktiv: false } })),
  ],
  'integration unknown': [1, (one) => withRows(asMachine(one, 'beregning'), () => ({ integrasjon: null }))],
  'person behind has nothing': [
    1,
    (one) =>
      withRows(
        withAsk(asMachine(one, 'beregning'), {
          actor: { kind: 'integrasjon', id: 'e', organisasjonsnummer: '974760673', paaVegneAv: worker },
        }),
        () => ({ paaVegneAv: [] }),
      ),
  ],
  'role inactive': [5, (one) => withRole(one, () => ({ aktiv: false }))],
  'role outside its dates': [
    9,
    (one, draw) =>
      withRole(one, () =>
        chance(draw, 0.5) ? { fra: dayOf(one, whole(draw, 0, 2)) } : { til: dayOf(one, -whole(draw, -1, 2)) },
      ),
  ],
  'area without tax': [
    4,
    (one, draw) =>
      withRole(one, () => ({
        tjenesteomraade: oneOf(draw, [
          ...areas.filter((area) => area.beregningstype === undefined).map((area) => area.tjenesteomraade),
          'FINNES_IKKE',
        ]),
      })),
  ],
  'another service': [6, (one, draw) => withAsk(one, { beregningstype: oneOf(draw, beregningstyper) })],
  'a step is missing': [
    5,
    (one, draw) =>
      withRows(one, ({ delegering }) => ({
        delegering:
          chance(draw, 0.2) || delegering === null
            ? null
            : { ...delegering, [oneOf(draw, ['erklaert', 'innvilget', 'delegert'])]: null },
      })),
  ],
  'a step on its day': [
    2,
    (one, draw) =>
      withRows(one, ({ delegering }) => ({
        delegering: delegering && {
          ...delegering,
          [oneOf(draw, ['erklaert', 'innvilget', 'delegert', 'opphoert'])]: dayOf(one, whole(draw, -1, 2)),
        },
      })),
  ],
  'a year': [
    7,
    (one, draw) =>
      withAsk(one, {
        inntektsaar: oneOf(draw, [2019, 2020, 2025, 2026, 2027]),
        ...(chance(draw, 0.5) ? { handling: 'beregning' as const } : {}),
      }),
  ],
  'no field list': [10, (one) => ({ ...one, hasFields: () => false })],
  'own number': [
    8,
    (one, draw) => withAsk(one, { personer: [...one.ask.personer, oneOf(draw, [worker, worker, colleague])] }),
  ],
  'no reason': [
    6,
    (one, draw) => {
      const { saksreferanse: _, begrunnelse: __, ...ask } = (chance(draw, 0.8) ? webLookUp(one, draw) : one).ask
      return { ...webLookUp(one, draw), ask }
    },
  ],
  'an integration without a purpose, or with one off the list': [
    4,
    (one, draw) => {
      const machine = asMachine(one, oneOf(draw, ['beregning', 'personsoek', 'folkeregisteroppslag', 'resultat']))
      const { actor } = machine.ask
      if (actor.kind === 'person') return machine
      const { begrunnelse: _, ...without } = actor
      const wrong = { ...without, begrunnelse: oneOf(draw, ['klage', 'finnes-ikke']) }
      return withAsk(machine, { actor: chance(draw, 0.5) ? without : wrong })
    },
  ],
  'a reason off the list': [
    2,
    (one, draw) =>
      withAsk(webLookUp(one, draw), {
        begrunnelse: oneOf(draw, ['etteroppgjoer', 'dokumentert', 'saksbehandling-i-fagsystem', 'finnes-ikke']),
      }),
  ],
  'a reference off the pattern': [
    2,
    (one, draw) =>
      withAsk(chance(draw, 0.7) ? webLookUp(one, draw) : one, {
        saksreferanse: oneOf(draw, ['SAK-7', '2026/123', 'HELSE-77', 'A1B.9', '2026/', 'x', '20', 'ÆØÅ-1']),
      }),
  ],
  'a reference with a number': [1, (one) => withAsk(one, { saksreferanse: '13926698227' })],
  'a reference of words': [
    1,
    (one, draw) => withAsk(one, { saksreferanse: oneOf(draw, ['Kari Nordmann', '', '-7', 'x'.repeat(65), 'a=b']) }),
  ],
  'fewer registers': [
    8,
    (one, draw) => withRole(one, (rolle) => ({ registre: areaOf(rolle).apier.filter(() => chance(draw, 0.6)) })),
  ],
  'searching is shut': [
    5,
    (one, draw) =>
      withRole(withAsk(chance(draw, 0.5) ? webLookUp(one, draw) : one, { handling: 'personsoek' }), () => ({
        soekStengt: oneOf(draw, ['side', 'alle'] as const),
      })),
  ],
  'a part too many': [
    5,
    (one, draw) =>
      withRole(
        withAsk(asMachine(one, 'folkeregisteroppslag'), { deler: ['navn', oneOf(draw, registerdeler)] }),
        () => ({ folkeregisterdeler: registerdelerFraFoer }),
      ),
  ],
  'another API passed on': [
    9,
    (one, draw) =>
      passing(one, draw, () => {
        const api = oneOf(draw, taxApis)
        return { api, ...(api === 'summertskattegrunnlag' ? {} : { stadie: null }) }
      }),
  ],
  'another package': [
    6,
    (one, draw) =>
      passing(one, draw, () => ({
        rettighetspakke: oneOf(draw, [
          'kommuneboligsosialeformaal',
          'kommuneforeldrebetaling',
          'kommunepersonligassistanse',
        ]),
      })),
  ],
  'another stage': [
    6,
    (one, draw) =>
      passing(one, draw, () => ({
        api: 'summertskattegrunnlag',
        stadie: oneOf(draw, ['utkast', 'oppgjoer', 'fastsatt']),
      })),
  ],
  'events switched off': [
    4,
    (one, draw) =>
      withRows(asMachine(one, 'hendelser'), () =>
        chance(draw, 0.5) ? { hendelser: false } : { hendelser: undefined as never },
      ),
  ],
}

const urn = Object.entries(twists).flatMap(([name, [often]]) => Array<string>(often).fill(name))

/** One drawn question: a tenth untouched, most with one thing wrong, some with up to four. */
export function drawCase(draw: Draw): Case {
  const kind = draw()
  const wrong = kind < 0.1 ? 0 : kind < 0.88 ? 1 : kind < 0.95 ? 2 : whole(draw, 3, 4)
  let one = allowedCase(draw)
  for (let i = 0; i < wrong; i += 1) {
    const name = oneOf(draw, urn)
    const twist = twists[name]?.[1]
    if (twist !== undefined) one = { ...twist(one, draw), twists: [...one.twists, name] }
  }
  return one
}
