// What a case system calls: the Fiks addresses in both versions, Skatteetaten's own replies, and Folkeregisteret. The people are
// the demo's own (demo.json, `personer`); the couple of langtidsopphold 2023 is the published one, 567 127 kr.
import type { DemoJson } from '../running-demo.ts'
import { fiksQuestion } from '../published-couple.ts'
import { catalogue, type Seen, type Step, step } from './walk.ts'

const role = ({ demo }: Seen, type: string): string => demo.roller[type] ?? ''
const langtid = 'LANGTIDSOPPHOLD_INSTITUSJON'
const first = ({ personer }: DemoJson, service: string): string => personer[service]?.[0] ?? ''

const asked =
  (service: string, inntektsaar: number, type = 'SOEKER') =>
  ({ demo }: Seen): object => ({
    inntektsaar,
    personer: [{ identifikator: first(demo, service), type, ekstraposter: [] }],
  })
const inV2Words = {
  ...fiksQuestion,
  personer: fiksQuestion.personer.map(({ ekstraposter, ...person }) => ({
    ...person,
    ekstraposter: ekstraposter.map(({ tekniskNavn: id, beloep }) => ({ id, beloep })),
  })),
}
const services: readonly [string, string, (seen: Seen) => object, (seen: Seen) => object][] = [
  ['LangtidsoppholdInstitusjon', langtid, () => fiksQuestion, () => inV2Words],
  ['PraktiskBistand', 'PRAKTISK_BISTAND', asked('praktiskBistand', 2024), asked('praktiskBistand', 2024)],
  ['RedusertForeldrebetaling', 'BARNEHAGE_SFO', asked('foreldrebetaling', 2024), asked('foreldrebetaling', 2024)],
]
const calculations = services.flatMap(([name, type, v1, v2]): Step[] =>
  (
    [
      ['', v1],
      ['V2', v2],
    ] as const
  ).flatMap(([version, body]) =>
    ['', 'Pdf'].map((pdf) =>
      step(`beregning${name}${version}${pdf}`, 'machine', (seen) => ({
        params: { rolleId: role(seen, type) },
        body: body(seen),
      })),
    ),
  ),
)
const generic = (id: string): Step =>
  step(id, 'machine', (seen) => ({
    params: { rolleId: role(seen, langtid) },
    body: { beregningstype: langtid, ...fiksQuestion },
  }))
const ofRole = (seen: Seen) => ({ params: { rolleId: role(seen, langtid) } })
const lawOf = { beregningstype: 'PRAKTISK_BISTAND', inntektsaar: '2024' }

const tax = (id: string, stadie: Record<string, string> = {}): Step =>
  step(id, 'machine', (seen) => ({
    params: {
      rolleId: role(seen, langtid),
      ...stadie,
      rettighetspakke: 'kommunelangtidsoppholdinstitusjon',
      inntektsaar: '2023',
      personidentifikator: first(seen.demo, 'langtidsopphold'),
    },
  }))
const person = (id: string): Step =>
  step(id, 'machine', (seen) => ({
    params: { rolleId: role(seen, langtid), personidentifikator: first(seen.demo, 'langtidsopphold') },
    query: { part: 'navn' },
  }))

export const machineSteps: readonly Step[] = [
  ...calculations,
  generic('beregning'),
  generic('beregningPdf'),
  catalogue('beregningVerdier', 'machine', ofRole),
  catalogue('beregningVerdierPost', 'machine', ofRole),
  catalogue('beregningVerdierV2', 'machine', ofRole),
  step('beregningYaml', 'machine', () => ({ params: lawOf })),
  step('beregningYamlRolle', 'machine', (seen) => ({ params: { rolleId: role(seen, 'PRAKTISK_BISTAND'), ...lawOf } })),
  person('folkeregisterperson'),
  person('folkeregisterpersonV1'),
  step('personsoekNavn', 'machine', (seen) => ({
    body: {
      rolleId: role(seen, langtid),
      personidentifikatorer: [...(seen.demo.personer['langtidsopphold'] ?? [])].slice(0, 2),
    },
  })),
  step('personsoek', 'machine', (seen) => ({
    params: { fiksOrgId: seen.demo.fiksOrgId },
    body: {
      rolleId: role(seen, langtid),
      personidentifikator: first(seen.demo, 'langtidsopphold'),
      parts: ['navn', 'bostedsadresse'],
    },
  })),
  tax('summertSkattegrunnlag', { stadie: 'oppgjoer' }),
  tax('beregnetSkatt'),
  tax('avregning'),
  tax('summertSkattegrunnlagV1', { stadie: 'oppgjoer' }),
  tax('summertSkattegrunnlagV1UtenStadie'),
]

/** After the administrator has switched the list of events on. */
export const eventSteps: readonly Step[] = [
  step('hendelserStart', 'machine', (seen) => ({ ...ofRole(seen), query: { dato: '2024-01-01' } })),
  step('hendelser', 'machine', (seen) => ({ ...ofRole(seen), query: { fraSekvensnummer: '1', antall: '2' } })),
]
