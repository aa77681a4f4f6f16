// A Permit: the row comes first, a refusal is a row too, and without a row there is neither.
import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { type AuditEvent, plattformKjede } from '../audit/types.ts'
import { Problem } from '../base/errors.ts'
import { personidentifikator } from '../base/person-number.ts'
import { readLaw } from './law.ts'
import { type AccessDeps, Permit } from './permit.ts'
import type { AccessRows, Ask } from './types.ts'

const read = (file: string) => ({ file, text: readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8') })
const law = readLaw({
  hjemler: read('lov/hjemler.yaml'),
  inntektsaar: read('lov/inntektsaar.yaml'),
  begrunnelser: read('lov/begrunnelser.yaml'),
})
const person = personidentifikator('17912099997')
const citizen = personidentifikator('04817299771')
const org = '11111111-1111-4111-8111-111111111111'
const roleId = 'aaaaaaaa-1111-4111-8111-111111111111'
const dates = { erklaert: '2021-01-01', innvilget: '2021-01-01', delegert: '2021-01-01', opphoert: null }
const found: AccessRows = {
  rolle: {
    id: roleId,
    navn: 'Vedtak',
    fiksOrgId: org,
    kommune: { navn: 'A', organisasjonsnummer: '958935420', kommunenummer: '0301' },
    tjenesteomraade: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON',
    aktiv: true,
    formaal: '',
    fra: null,
    til: null,
    registre: null,
    folkeregisterdeler: [],
  },
  tilganger: [{ fiksOrgId: org, rolleId: roleId, type: 'bruker', fra: '2021-01-01', til: null, status: 'gjelder' }],
  delegering: dates,
  integrasjon: null,
}
const ask: Ask = {
  actor: { kind: 'person', personidentifikator: person, sesjon: 's' },
  rolleId: roleId,
  handling: 'beregning',
  beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
  inntektsaar: 2023,
  personer: [citizen],
  requestId: org,
  tid: '2026-05-04T10:00:00.000Z',
  saksreferanse: '2026/17',
}

let rows: AuditEvent[]
let broken: boolean
beforeEach(() => {
  rows = []
  broken = false
})
const deps = (rolle: AccessRows | null = found): AccessDeps => ({
  access: { findAccess: async () => rolle },
  pseudonym: () => 'p1_x',
  audit: {
    write: async (event) => {
      if (broken) throw new Error('the database is gone')
      rows.push(event)
    },
  },
  law,
  fieldLists: () => ({ id: 'langtid-2023', felt: new Map([['bruttoformue', 'visning']]) }),
  saksmoenster: async () => '0000/0+',
})
const refusal = async (change: Partial<Ask>, rolle: AccessRows | null = found) => {
  const error = await Permit.ask({ ...ask, ...change }, deps(rolle)).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Problem)
  expect(rows.at(-1)).toMatchObject({
    fase: 'nektet',
    utfall: (error as Problem).kode,
    personer: (change.personer ?? ask.personer).map((personidentifikator) => ({ personidentifikator })),
  })
  return error as Problem
}

test('two rows: asked with purpose and field list, given with what came', async () => {
  const permit = await Permit.ask(ask, deps())
  expect(rows).toEqual([
    {
      kjede: org,
      tid: ask.tid,
      requestId: org,
      hendelse: 'beregning',
      fase: 'spurt',
      utfall: 'ok',
      aktoer: { type: 'person', personidentifikator: person },
      rolle: roleId,
      tjenesteomraade: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON',
      beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
      rettighetspakke: 'kommunelangtidsoppholdinstitusjon',
      hjemmel: permit.hjemmel.hjemmel,
      inntektsaar: 2023,
      feltliste: { id: 'langtid-2023', navn: ['bruttoformue:visning'] },
      saksreferanse: '2026/17',
      personer: [{ personidentifikator: citizen }],
    },
  ])
  const personer = [{ personidentifikator: citizen, kilder: { avregning: 'no-record' }, felt: ['bruttoformue'] }]
  await permit.given({ fase: 'gitt', utfall: 'ok', resultat: roleId, personer, tid: '2026-05-04T10:00:01.000Z' })
  expect(rows[1]).toMatchObject({
    kjede: org,
    fase: 'gitt',
    objekt: roleId,
    personer,
    rettighetspakke: permit.hjemmel.rettighetspakke,
  })
})

test('no row, no Permit and no second row', async () => {
  const permit = await Permit.ask(ask, deps())
  broken = true
  await expect(Permit.ask(ask, deps())).rejects.toThrow('the database is gone')
  await expect(Permit.ask({ ...ask, inntektsaar: 1999 }, deps())).rejects.toThrow('the database is gone')
  const given = permit.given({ fase: 'gitt', utfall: 'ok', personer: [], tid: ask.tid })
  await expect(given).rejects.toThrow('the database is gone')
})

test('a refusal stands in the chain of the role’s municipality, an unknown role in the platform’s', async () => {
  expect((await refusal({}, null)).kode).toBe('rolle-ukjent')
  expect(rows.at(-1)).toMatchObject({ kjede: plattformKjede })
  const foreign = { ...found, integrasjon: { fiksOrgId: 'en-annen', aktiv: true } }
  const actor = { kind: 'integrasjon', id: roleId, organisasjonsnummer: '974760673', begrunnelse: 'proeving' } as const
  expect((await refusal({ actor }, foreign)).kode).toBe('rolle-annen-kommune')
  expect(rows.at(-1)).toMatchObject({ kjede: org, aktoer: { type: 'integrasjon', organisasjonsnummer: '974760673' } })
})

test('a year that is not opened says which are', async () => {
  const problem = await refusal({ inntektsaar: 2026 })
  expect(problem.params).toEqual({ aar: 2026, aapne: '2025, 2024, 2023, 2022, 2021' })
})

test('a case reference with a person number in it is refused, and does not reach the row', async () => {
  expect((await refusal({ saksreferanse: `sak ${person}` })).kode).toBe('ugyldig-foresporsel')
  expect(rows.at(-1)?.saksreferanse).toBeUndefined()
})

test('name and relations, and removal: no tax field, no year', async () => {
  for (const handling of ['personoppslag', 'slett'] as const) {
    const permit = await Permit.ask({ ...ask, handling, inntektsaar: 1999 }, deps())
    expect(permit.felt.felt.size).toBe(0)
    expect(rows.at(-1)?.inntektsaar).toBeUndefined()
    expect(rows.at(-1)?.feltliste).toBeUndefined()
  }
})

test('nobody else makes one, and it does not change', async () => {
  const permit = await Permit.ask(ask, deps())
  // @ts-expect-error: the constructor is private
  const attempt = () => new Permit(Symbol('made by Permit.ask'), ask, found, deps().audit)
  expect(attempt).toThrow('made by Permit.ask only')
  expect(() => Object.assign(permit, { felt: { id: 'alt', felt: new Map() } })).toThrow(TypeError)
})

test('a person says why: the code stands on both rows, and nothing but a code of the list does', async () => {
  const { saksreferanse: _, ...bare } = ask
  expect((await refusal({ ...bare, saksreferanse: undefined as never })).kode).toBe('begrunnelse-mangler')
  const permit = await Permit.ask({ ...bare, begrunnelse: 'klage' }, deps())
  expect(rows.at(-1)).toMatchObject({ fase: 'spurt', begrunnelse: 'klage' })
  await permit.given({ fase: 'gitt', utfall: 'ok', personer: [], tid: ask.tid })
  expect(rows.at(-1)).toMatchObject({ fase: 'gitt', begrunnelse: 'klage' })
  expect((await refusal({ begrunnelse: 'Kari-Nordmann' })).felt).toBe('begrunnelse')
  expect(JSON.stringify(rows.at(-1))).not.toContain('Kari')
})

test('a case reference has the municipality’s form, and the answer says which', async () => {
  const problem = await refusal({ saksreferanse: '26-17' })
  expect([problem.kode, problem.felt]).toEqual(['ugyldig-foresporsel', 'saksreferanse'])
  expect(String(problem.params['hva'])).toContain('0000/0+')
})

test('nobody looks himself up, not through a machine either; to say «wrong person» is always open', async () => {
  expect((await refusal({ personer: [citizen, person] })).kode).toBe('egen-sak')
  const actor = {
    kind: 'integrasjon',
    id: roleId,
    organisasjonsnummer: '974760673',
    begrunnelse: 'proeving',
    paaVegneAv: person,
  } as const
  const machine = { ...found, integrasjon: { fiksOrgId: org, aktiv: true }, paaVegneAv: found.tilganger }
  expect((await refusal({ actor, personer: [person] }, machine)).kode).toBe('egen-sak')
  const wrong = { ...ask, handling: 'feil-person', personer: [person] } as const
  expect((await Permit.ask(wrong, deps())).felt.felt.size).toBe(0)
})
