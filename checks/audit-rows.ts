// Made-up audit events and ways of tampering, for the checks of both databases.
import { randomBytes, randomUUID } from 'node:crypto'
import type { AuditEvent } from '../src/audit/types.ts'
import { personidentifikator } from '../src/base/person-number.ts'
import { openKeys } from '../src/store/keys.ts'
import type { Keys } from '../src/store/types.ts'

export const chainA = '11111111-1111-4111-8111-111111111111'
export const chainB = '22222222-2222-4222-8222-222222222222'
export const somebody = personidentifikator('17912099997')
export const now = new Date('2026-05-04T10:00:00.000Z')

export function freshKeyTexts() {
  const fresh = (): string => randomBytes(32).toString('base64url')
  return { hmac: fresh(), encryption: fresh(), signing: fresh() }
}
export const freshKeys = (): Keys => openKeys(freshKeyTexts())

export function auditEvent(change: Partial<AuditEvent> = {}): AuditEvent {
  return {
    kjede: chainA,
    tid: now.toISOString(),
    requestId: randomUUID(),
    hendelse: 'beregning',
    fase: 'gitt',
    utfall: 'ok',
    aktoer: { type: 'person', personidentifikator: somebody },
    inntektsaar: 2023,
    feltliste: { id: 'langtid-2023', navn: ['arbeidsinntekt:beregning', 'bruttoformue:visning'] },
    personer: [{ personidentifikator: somebody, kilder: { avregning: 'no-record' }, felt: ['arbeidsinntekt'] }],
    ...change,
  }
}

/** One statement as a superuser. */
export type Sql = (sql: string) => Promise<unknown>

/** What someone who owns the database could do to a chain of at least nine rows, and the sentence that must name it. */
export const tamperings: readonly { name: string; sql: readonly string[]; found: RegExp }[] = [
  {
    name: 'a changed row',
    sql: [`update audit set rad = replace(rad, '2023', '2022') where fiks_org_id = '${chainA}' and nr = 3`],
    found: /raden er endret/,
  },
  {
    name: 'a changed person under a row',
    sql: [`update audit_person set pseudonym = 'p1_en-annen' where fiks_org_id = '${chainA}' and nr = 3`],
    found: /raden er endret/,
  },
  {
    name: 'a person taken away from under a row',
    sql: [`delete from audit_person where fiks_org_id = '${chainA}' and nr = 3`],
    found: /raden er endret/,
  },
  {
    name: 'a deleted row',
    sql: [
      `delete from audit_person where fiks_org_id = '${chainA}' and nr = 4`,
      `delete from audit where fiks_org_id = '${chainA}' and nr = 4`,
    ],
    found: /rad 4 til 4 mangler/,
  },
  {
    name: 'a deleted first row',
    sql: [
      `delete from audit_person where fiks_org_id = '${chainA}' and nr = 1`,
      `delete from audit where fiks_org_id = '${chainA}' and nr = 1`,
    ],
    found: /rad 1 til 1 mangler/,
  },
  {
    name: 'deleted last rows',
    sql: [
      `delete from audit_person where fiks_org_id = '${chainA}' and nr > 6`,
      `delete from audit where fiks_org_id = '${chainA}' and nr > 6`,
    ],
    found: /siste rad er 6/,
  },
  {
    name: 'two rows that changed places',
    sql: [
      'alter table audit_person drop constraint audit_person_fiks_org_id_nr_fkey',
      `update audit set nr = 1000 where fiks_org_id = '${chainA}' and nr = 4`,
      `update audit set nr = 4 where fiks_org_id = '${chainA}' and nr = 5`,
      `update audit set nr = 5 where fiks_org_id = '${chainA}' and nr = 1000`,
    ],
    found: /raden viser ikke til raden foran/,
  },
  {
    name: 'a row put in without its sum',
    sql: [
      `update audit_hode set nr = nr + 1, hash = 'oppdiktet' where fiks_org_id = '${chainA}'`,
      `insert into audit (fiks_org_id, nr, prev, hash, rad)
       select '${chainA}', nr + 1, hash, 'oppdiktet', rad from audit where fiks_org_id = '${chainA}' order by nr desc limit 1`,
    ],
    found: /raden er endret/,
  },
  {
    name: 'a forked chain (the wall against it taken down first)',
    sql: [
      'alter table audit drop constraint audit_fiks_org_id_prev_key',
      `insert into audit (fiks_org_id, nr, prev, hash, rad)
       select '${chainA}', (select max(nr) + 1 from audit where fiks_org_id = '${chainA}'), prev, 'grein', rad
       from audit where fiks_org_id = '${chainA}' and nr = 5`,
      `update audit_hode set hash = 'grein', nr = nr + 1 where fiks_org_id = '${chainA}'`,
    ],
    found: /raden viser ikke til raden foran/,
  },
  {
    name: 'a changed field list',
    sql: [`update feltliste set navn = '["noe annet"]' where id like 'gitt@%'`],
    found: /feltlisten gitt@.* er endret/,
  },
]

/** Statements that the product's own login must be refused. */
export const forbidden: readonly string[] = [
  `update audit set rad = '{}'`,
  'delete from audit',
  'truncate audit cascade',
  `update audit_person set rad = '{}'`,
  'delete from audit_person',
  `update feltliste set navn = '[]'`,
  'delete from feltliste',
  `update person set noekkel = 'x'`,
  'delete from audit_hode',
  'drop table audit cascade',
  'alter table audit disable row level security',
  `insert into kysely_migration values ('x', 'y')`,
]
