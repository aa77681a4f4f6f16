// Every role × API × package × stage against a restatement read from Skatteetaten's own tables, and what the rows say of a call
// that is passed on or refused.
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import type { AuditEvent } from '../audit/types.ts'
import { Problem } from '../base/errors.ts'
import { personidentifikator } from '../base/person-number.ts'
import type { Beregningstype } from '../base/terms.ts'
import { readLaw } from './law.ts'
import { type AccessDeps, Permit } from './permit.ts'
import { findCallProblem } from './source-call.ts'
import type { AccessRows, Ask, SourceCall } from './types.ts'

const read = (file: string) => ({ file, text: readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8') })
const law = readLaw({
  hjemler: read('lov/hjemler.yaml'),
  inntektsaar: read('lov/inntektsaar.yaml'),
  begrunnelser: read('lov/begrunnelser.yaml'),
})
const citizen = personidentifikator('04817299771')
const org = '11111111-1111-4111-8111-111111111111'
const roleId = 'aaaaaaaa-1111-4111-8111-111111111111'
const machine = '22222222-1111-4111-8111-111111111111'

const services: Readonly<Record<string, { readonly type: Beregningstype; readonly calls: readonly string[] }>> = {
  HELSE_LANGTIDSOPPHOLD_INSTITUSJON: {
    type: 'LANGTIDSOPPHOLD_INSTITUSJON',
    calls: [
      'summertskattegrunnlag kommunelangtidsoppholdinstitusjon oppgjoer',
      'beregnetskatt kommunelangtidsoppholdinstitusjon -',
      'avregning kommunelangtidsoppholdinstitusjon -',
    ],
  },
  HELSE_PRAKTISK_BISTAND: {
    type: 'PRAKTISK_BISTAND',
    calls: ['summertskattegrunnlag kommunepersonligassistanse oppgjoer'],
  },
  FORELDREBETALING_SFO_BARNEHAGE: {
    type: 'BARNEHAGE_SFO',
    calls: [
      'summertskattegrunnlag kommuneforeldrebetaling oppgjoer',
      'summertskattegrunnlag kommuneforeldrebetaling utkast',
    ],
  },
}
const packages = [
  'kommunelangtidsoppholdinstitusjon',
  'kommunelangtidsoppholdsykehjem',
  'kommunepersonligassistanse',
  'kommunepraktiskbistand',
  'kommuneforeldrebetaling',
  'kommuneboligsosialeformaal',
  'saernamsmann',
  'nav',
]
const apis: readonly SourceCall['api'][] = ['summertskattegrunnlag', 'beregnetskatt', 'avregning']
const stages = (api: string) => (api === 'summertskattegrunnlag' ? ['oppgjoer', 'utkast', 'fastsatt', 'tull'] : [null])

const rowsOf = (tjenesteomraade: string, more: Partial<AccessRows> = {}): AccessRows => ({
  rolle: {
    id: roleId,
    navn: 'Rolle',
    fiksOrgId: org,
    kommune: { navn: 'A', organisasjonsnummer: '958935420', kommunenummer: '0301' },
    tjenesteomraade,
    aktiv: true,
    formaal: '',
    fra: null,
    til: null,
    registre: null,
    folkeregisterdeler: [],
  },
  tilganger: [{ fiksOrgId: org, rolleId: roleId, type: 'bruker', fra: '2021-01-01', til: null, status: 'gjelder' }],
  delegering: { erklaert: '2021-01-01', innvilget: '2021-01-01', delegert: '2021-01-01', opphoert: null },
  integrasjon: { fiksOrgId: org, aktiv: true },
  ...more,
})
const asking = {
  actor: { kind: 'integrasjon', id: machine, organisasjonsnummer: '958935420', begrunnelse: 'proeving' },
  rolleId: roleId,
  inntektsaar: 2023,
  requestId: org,
  tid: '2026-05-04T10:00:00.000Z',
} as const
const question = (type: Beregningstype, videre: SourceCall): Ask => ({
  ...asking,
  handling: 'videreformidling',
  beregningstype: type,
  personer: [citizen],
  videre,
})

let written: AuditEvent[]
beforeEach(() => {
  written = []
})
const deps = (rows: AccessRows, hendelser?: AccessDeps['hendelser']): AccessDeps => ({
  access: { findAccess: async () => rows },
  pseudonym: () => 'p1_x',
  audit: { write: async (event) => void written.push(event) },
  law,
  fieldLists: () => null,
  saksmoenster: async () => null,
  ...(hendelser === undefined ? {} : { hendelser }),
})
const codeOf = async (asked: Promise<unknown>): Promise<string> => {
  const thrown = await asked.then(
    () => null,
    (error: unknown) => error,
  )
  if (thrown === null) return 'ok'
  expect(thrown).toBeInstanceOf(Problem)
  return (thrown as Problem).kode
}

describe('a call that is passed on', () => {
  test('the role’s own package and stages, of the APIs that its law names, and nothing else', async () => {
    let allowed = 0
    for (const [omraade, { type, calls }] of Object.entries(services))
      for (const api of apis)
        for (const rettighetspakke of packages)
          for (const stadie of stages(api)) {
            const place = `${omraade} ${api} ${rettighetspakke} ${stadie}`
            const permit = Permit.ask(question(type, { api, rettighetspakke, stadie }), deps(rowsOf(omraade)))
            const may = calls.includes(`${api} ${rettighetspakke} ${stadie ?? '-'}`)
            expect((await codeOf(permit)) === 'ok', place).toBe(may)
            if (may) allowed += 1
            expect(written.at(-1), place).toMatchObject({
              fase: may ? 'spurt' : 'nektet',
              hendelse: 'videreformidling',
              api,
              rettighetspakke,
              personer: [{ personidentifikator: citizen }],
            })
          }
    expect(allowed).toBe(6)
  })

  test('each refusal has its own code', async () => {
    const code = (omraade: string, videre: SourceCall) =>
      codeOf(Permit.ask(question(services[omraade]?.type as Beregningstype, videre), deps(rowsOf(omraade))))
    const ssg = { api: 'summertskattegrunnlag', rettighetspakke: 'kommunepersonligassistanse' } as const
    expect(await code('HELSE_PRAKTISK_BISTAND', { ...ssg, stadie: 'utkast' })).toBe('stadie-ikke-tillatt')
    expect(await code('FORELDREBETALING_SFO_BARNEHAGE', { ...ssg, stadie: 'oppgjoer' })).toBe(
      'rettighetspakke-ikke-tillatt',
    )
    const beregnet = { api: 'beregnetskatt', rettighetspakke: 'kommunepraktiskbistand', stadie: null } as const
    expect(await code('HELSE_PRAKTISK_BISTAND', beregnet)).toBe('api-ikke-tillatt')
    expect(written.at(-1)).toMatchObject({ utfall: 'api-ikke-tillatt', tjenesteomraade: 'HELSE_PRAKTISK_BISTAND' })
  })

  test('year, delegation, grant and the role’s own sources hold as for any look-up', async () => {
    const omraade = 'FORELDREBETALING_SFO_BARNEHAGE'
    const videre = {
      api: 'summertskattegrunnlag',
      rettighetspakke: 'kommuneforeldrebetaling',
      stadie: 'utkast',
    } as const
    const code = (rows: Partial<AccessRows>, ask: Partial<Ask> = {}) =>
      codeOf(Permit.ask({ ...question('BARNEHAGE_SFO', videre), ...ask }, deps(rowsOf(omraade, rows))))
    expect(await code({})).toBe('ok')
    expect(await code({}, { inntektsaar: 2020 })).toBe('aar-ikke-aapnet')
    expect(await code({ delegering: null })).toBe('ikke-delegert')
    expect(await code({ tilganger: [] })).toBe('ikke-tilgang')
    expect(await code({ integrasjon: null })).toBe('ikke-tilgang')
    const elsewhere = { fiksOrgId: '33333333-3333-4333-8333-333333333333', aktiv: true }
    expect(await code({ integrasjon: elsewhere })).toBe('rolle-annen-kommune')
    expect(await code({ rolle: { ...rowsOf(omraade).rolle, registre: ['folkeregister'] } })).toBe('register-mangler')
  })

  test('a question that does not say what it asks is a mistake in our code', () => {
    const { videre: _, ...ask } = question('BARNEHAGE_SFO', { api: 'avregning', rettighetspakke: 'x', stadie: null })
    const hjemmel = law.findHjemmel('FORELDREBETALING_SFO_BARNEHAGE')
    if (hjemmel === null) throw new Error('no such row')
    expect(() => findCallProblem(ask, rowsOf('FORELDREBETALING_SFO_BARNEHAGE'), hjemmel)).toThrow(TypeError)
  })
})

describe('the list of events', () => {
  const sekvens = { fra: 21, til: null, antall: 1000 }
  const ask: Ask = { ...asking, handling: 'hendelser', beregningstype: 'PRAKTISK_BISTAND', personer: [], sekvens }
  const rows = rowsOf('HELSE_PRAKTISK_BISTAND')

  test('is off without a switch, and while the switch is off', async () => {
    expect(await codeOf(Permit.ask(ask, deps(rows)))).toBe('hendelser-avslaatt')
    expect(await codeOf(Permit.ask(ask, deps(rows, { isOn: async () => false })))).toBe('hendelser-avslaatt')
    expect(written).toHaveLength(2)
    expect(written[1]).toMatchObject({ fase: 'nektet', hendelse: 'hendelser', sekvens, personer: [] })
  })

  test('is on for the role and the day the switch says; the range stands on both rows, and no year', async () => {
    const told: unknown[] = []
    const isOn = async (...said: unknown[]) => {
      told.push(said)
      return true
    }
    const permit = await Permit.ask(ask, deps(rows, { isOn }))
    expect(told).toEqual([[rows.rolle, '2026-05-04']])
    const given = { fra: 21, til: 40, antall: 15 }
    await permit.given({ fase: 'gitt', utfall: 'ok', personer: [], sekvens: given, tid: asking.tid })
    expect(written.map(({ fase, sekvens: range, inntektsaar }) => [fase, range, inntektsaar])).toEqual([
      ['spurt', sekvens, undefined],
      ['gitt', given, undefined],
    ])
  })

  test('the switch gives nothing to who may not use the role', async () => {
    const code = (change: Partial<AccessRows>) =>
      codeOf(Permit.ask(ask, deps({ ...rows, ...change }, { isOn: async () => true })))
    expect(await code({ tilganger: [] })).toBe('ikke-tilgang')
    expect(await code({ integrasjon: { fiksOrgId: roleId, aktiv: true } })).toBe('rolle-annen-kommune')
    expect(await code({ delegering: null })).toBe('ikke-delegert')
  })
})
