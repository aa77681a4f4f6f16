// A municipality with one role, one user and one machine, and a question that is allowed: for checks that need a real Permit.
import { randomUUID } from 'node:crypto'
import { seedDemo } from '../src/access/demo-seed.ts'
import { readLaw } from '../src/access/law.ts'
import { operatorOf } from '../src/access/operator.ts'
import { Permit } from '../src/access/permit.ts'
import type { Ask } from '../src/access/types.ts'
import { openAudit } from '../src/audit/open-audit.ts'
import { date } from '../src/base/dates.ts'
import { personidentifikator } from '../src/base/person-number.ts'
import type { Keys, Store } from '../src/store/types.ts'
import { chainA, now, somebody } from './audit-rows.ts'
import { textOf } from './sources.ts'

const citizen = personidentifikator('04817299771')
export const roleId = 'aaaaaaaa-1111-4111-8111-111111111111'
export const integration = {
  id: 'eeeeeeee-1111-4111-8111-111111111111',
  organisasjonsnummer: '974760673',
  passord: 'x'.repeat(43),
}
const tjenesteomraade = 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON'
const file = (path: string) => ({ file: path, text: textOf(path) })
export const law = readLaw({
  hjemler: file('lov/hjemler.yaml'),
  inntektsaar: file('lov/inntektsaar.yaml'),
  begrunnelser: file('lov/begrunnelser.yaml'),
})

export const accessDeps = (store: Store, keys: Keys) => ({
  access: store.access,
  pseudonym: keys.pseudonym,
  audit: openAudit(store.chains, keys.pseudonym),
  law,
  fieldLists: () => ({ id: 'langtid-2023', felt: new Map([['bruttoformue', 'visning']] as const) }),
  saksmoenster: async () => null,
})

export const operatorFor = (store: Store, keys: Keys) =>
  operatorOf({
    operator: store.operator,
    access: store.access,
    keys,
    audit: openAudit(store.chains, keys.pseudonym),
    clock: () => now,
  })

/** The municipality, through the operator's own functions. May be run again. */
export async function seedPermit(store: Store, keys: Keys): Promise<void> {
  await seedDemo(operatorFor(store, keys), [
    {
      organisasjon: {
        fiksOrgId: chainA,
        navn: 'Prøvekommunen',
        organisasjonsnummer: '958935420',
        kommunenummer: '0301',
      },
      roller: [{ id: roleId, navn: 'Vedtak', tjenesteomraade }],
      brukere: [
        { personidentifikator: somebody, type: 'saksbehandler' },
        { personidentifikator: somebody, type: 'administrator' },
      ],
      integrasjon: integration,
      fra: date('2021-01-01'),
    },
  ])
}

export const question = (change: Partial<Ask> = {}): Ask => ({
  actor: { kind: 'person', personidentifikator: somebody, sesjon: 's' },
  rolleId: roleId,
  handling: 'beregning',
  beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
  inntektsaar: 2023,
  personer: [citizen],
  requestId: randomUUID(),
  tid: now.toISOString(),
  saksreferanse: '2026/17',
  ...change,
})

export const permitFor = (store: Store, keys: Keys, change: Partial<Ask> = {}): Promise<Permit> =>
  Permit.ask(question(change), accessDeps(store, keys))
