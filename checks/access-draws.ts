// Questions for the oracle: one that the law allows, and then nothing, one or more things wrong with it, from a seed. Numbers of
// people are invented; the rest is drawn from what roles, grants, dates and the law's tables can hold.
import { parse } from 'yaml'
import type { Actor, Ask, Grant, Role } from '../src/access/types.ts'
import { personidentifikator } from '../src/base/person-number.ts'
import { registerdeler, registerdelerFraFoer } from '../src/base/register-parts.ts'
import type { beregningstyper } from '../src/base/terms.ts'
import type { Known } from './access-oracle.ts'
import { addDays, chance, type Draw, oneOf, whole } from './restatement/draw.ts'
import { textOf } from './sources.ts'

/** What decide is asked, and what it is asked with. `twists` names what was made wrong; the oracle does not read it. */
export interface Case extends Known {
  readonly ask: Ask
  readonly twists: readonly string[]
}

export const here = '11111111-1111-4111-8111-111111111111'
export const elsewhere = '22222222-2222-4222-8222-222222222222'
export const roleHere = 'aaaaaaaa-1111-4111-8111-111111111111'
const roleElsewhere = 'bbbbbbbb-1111-4111-8111-111111111111'
export const worker = personidentifikator('13926698227')
export const colleague = personidentifikator('27829898301')
const citizens = ['04817299771', '12858896973', '17813049708', '22889298352'].map(personidentifikator)
const kommune = { navn: 'Prøvekommunen', organisasjonsnummer: '958935420', kommunenummer: '0301' }

export interface Area {
  readonly tjenesteomraade: string
  readonly beregningstype?: (typeof beregningstyper)[number]
  readonly rettighetspakke: string
  readonly apier: readonly string[]
  readonly stadier: readonly string[]
}
export const areas: readonly Area[] = parse(textOf('lov/hjemler.yaml'))
const taxAreas = areas.filter((area) => area.beregningstype !== undefined)
export const areaOf = (rolle: Role): Area =>
  taxAreas.find((one) => one.tjenesteomraade === rolle.tjenesteomraade) ?? (taxAreas[0] as Area)
export const taxApis = ['summertskattegrunnlag', 'beregnetskatt', 'avregning'] as const
export const personHandlings = [
  'beregning',
  'beregning-pdf',
  'resultat',
  'resultat-pdf',
  'endring',
  'personoppslag',
  'personsoek',
  'siste-oppgjoer',
  'slett',
  'feil-person',
] as const
const machineHandlings = [
  'beregning',
  'beregning-pdf',
  'resultat',
  'resultat-pdf',
  'folkeregisteroppslag',
  'personsoek',
  'navneoppslag',
  'videreformidling',
  'hendelser',
  'feil-person',
] as const
const codes = ['ny-soeknad', 'ny-fastsetting', 'endret-inntekt', 'klage']
const casePatterns = [null, '0000/0+', 'A+-0+', 'XXX.0+'] as const
const fitting = { '0000/0+': '2026/123', 'A+-0+': 'HELSE-77', 'XXX.0+': 'A1B.9' } as const

/** The instants: midday, and both sides of midnight in Oslo, summer and winter; opening days of the years among them. */
function instant(draw: Draw): string {
  const openings = ['2023-11-15', '2024-03-13', '2024-03-24', '2025-03-12', '2025-03-22', '2026-03-12', '2026-03-21']
  const first = chance(draw, 0.2)
    ? addDays(oneOf(draw, openings), whole(draw, -1, 1))
    : addDays('2026-04-01', whole(draw, 0, 250))
  return `${first}T${oneOf(draw, ['10:15', '21:59', '22:00', '22:59', '23:00', '23:59', '00:00'])}:00.000Z`
}
const openOn = (tid: string): number =>
  tid >= '2026-03-23' ? 2025 : tid >= '2025-03-24' ? 2024 : tid >= '2024-03-26' ? 2023 : 2022

const grant = (draw: Draw, tid: string): Grant => ({
  fiksOrgId: here,
  rolleId: roleHere,
  type: 'bruker',
  fra: addDays(tid.slice(0, 10), -whole(draw, 0, 400)),
  til: chance(draw, 0.5) ? null : addDays(tid.slice(0, 10), whole(draw, 1, 300)),
  status: 'gjelder',
})
/** What somebody may hold besides, and that opens nothing here. */
const others = (draw: Draw, tid: string): Grant[] =>
  chance(draw, 0.3)
    ? [
        {
          ...grant(draw, tid),
          ...oneOf(draw, [
            { type: 'administrator', rolleId: null } as const,
            { fiksOrgId: elsewhere, rolleId: roleElsewhere },
          ]),
        },
      ]
    : []

/** A question that the law allows, unless a year happens to be shut on the day. */
export function allowedCase(draw: Draw): Case {
  const tid = instant(draw)
  const day = tid.slice(0, 10)
  const area = oneOf(draw, taxAreas)
  const machine = chance(draw, 0.5)
  const onBehalf = machine && chance(draw, 0.4)
  const handling = oneOf<Ask['handling']>(draw, machine ? machineHandlings : personHandlings)
  const rolle: Role = {
    id: roleHere,
    navn: 'Vedtak',
    fiksOrgId: here,
    kommune,
    tjenesteomraade: area.tjenesteomraade,
    aktiv: true,
    formaal: 'Vedtak',
    fra: chance(draw, 0.5) ? null : addDays(day, -whole(draw, 1, 90)),
    til: chance(draw, 0.5) ? null : addDays(day, whole(draw, 1, 90)),
    registre: chance(draw, 0.6) ? null : [...area.apier],
    folkeregisterdeler: chance(draw, 0.5) ? registerdelerFraFoer : registerdeler,
    soekStengt: machine && chance(draw, 0.2) ? 'side' : null,
  }
  const actor: Actor = machine
    ? {
        kind: 'integrasjon',
        id: 'eeeeeeee-1111-4111-8111-111111111111',
        organisasjonsnummer: '974760673',
        begrunnelse: oneOf(draw, ['saksbehandling-i-fagsystem', 'fornyet-fastsetting', 'proeving']),
        ...(onBehalf ? { paaVegneAv: worker } : {}),
      }
    : { kind: 'person', personidentifikator: worker, sesjon: 's' }
  const grants = () => [...others(draw, tid), grant(draw, tid)]
  const saksmoenster = oneOf(draw, casePatterns)
  const named = saksmoenster === null ? oneOf(draw, ['SAK-7', '2026/55']) : fitting[saksmoenster]
  const byCase = chance(draw, 0.5)
  return {
    twists: [],
    saksmoenster,
    hasFields: () => true,
    rows: {
      rolle,
      tilganger: grants(),
      delegering: {
        erklaert: addDays(day, -300),
        innvilget: addDays(day, -200),
        delegert: addDays(day, -whole(draw, 1, 100)),
        opphoert: chance(draw, 0.8) ? null : addDays(day, whole(draw, 2, 50)),
      },
      integrasjon: machine ? { fiksOrgId: here, aktiv: true } : null,
      ...(onBehalf ? { paaVegneAv: grants() } : {}),
      ...(handling === 'hendelser' ? { hendelser: true } : {}),
    },
    ask: {
      actor,
      rolleId: roleHere,
      handling,
      beregningstype: area.beregningstype ?? 'BARNEHAGE_SFO',
      inntektsaar: whole(draw, 2021, openOn(tid)),
      personer: handling === 'hendelser' ? [] : citizens.slice(0, whole(draw, 1, 4)),
      requestId: 'r',
      tid,
      ...(byCase || chance(draw, 0.3) ? { saksreferanse: named } : {}),
      ...(byCase ? {} : { begrunnelse: oneOf(draw, codes) }),
      ...(handling === 'videreformidling' ? { videre: allowedCall(draw, area) } : {}),
      ...(handling === 'folkeregisteroppslag' ? { deler: ['navn', 'sivilstand'] as const } : {}),
    },
  }
}
export function allowedCall(draw: Draw, area: Area): NonNullable<Ask['videre']> {
  const api = oneOf(
    draw,
    taxApis.filter((one) => area.apier.includes(one)),
  )
  const stadie = api === 'summertskattegrunnlag' ? oneOf(draw, area.stadier) : null
  return { api, rettighetspakke: area.rettighetspakke, stadie }
}
