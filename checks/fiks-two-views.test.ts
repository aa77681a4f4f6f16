// Fiks v1 and v2 are two views of one frozen record: for every built-in person, service and open income year, alone and with the
// household, both tell the same sum, or the same reason why there is none.
import { Compile } from 'typebox/compile'
import { expect, test } from 'vitest'
import { Problem } from '../src/base/errors.ts'
import { beregningstyper } from '../src/base/terms.ts'
import type { Resultat } from '../src/decision/record.ts'
import {
  ForeldrebetalingReply,
  GenericReply,
  LangtidsoppholdReply,
  PraktiskBistandReply,
} from '../src/http/fiks/v1-schema.ts'
import { genericView, v1View } from '../src/http/fiks/v1-view.ts'
import { BeregningReply } from '../src/http/fiks/v2-schema.ts'
import { v2View } from '../src/http/fiks/v2-view.ts'
import { householdsOf } from './built-in-households.ts'
import { people, recordOf } from './record-of.ts'

const v1Schemas = {
  LANGTIDSOPPHOLD_INSTITUSJON: Compile(LangtidsoppholdReply),
  PRAKTISK_BISTAND: Compile(PraktiskBistandReply),
  BARNEHAGE_SFO: Compile(ForeldrebetalingReply),
}
const [generic, v2Schema] = [Compile(GenericReply), Compile(BeregningReply)]

const all = beregningstyper.flatMap(householdsOf)

function reasonOf(view: () => unknown): string {
  try {
    view()
    return 'a sum'
  } catch (thrown) {
    if (thrown instanceof Problem) return JSON.stringify([thrown.kode, thrown.params])
    throw thrown
  }
}

type View = ReturnType<typeof v2View>['beregning']
const nodesOf = (node: View): View[] => [node, ...(node.noder ?? []).flatMap(nodesOf)]
const signed = (nodes: readonly View[]): number =>
  nodes.reduce(
    (sum, { operasjon, beloep: { nettoBeloep = Number.NaN } }) =>
      sum + (operasjon === 'ADDERE' ? nettoBeloep : -nettoBeloep),
    0,
  )

/** Both views of a record with a sum; what they must have in common, and what each service's reply is like. */
function compare(resultat: Resultat, grunnlag: NonNullable<Resultat['grunnlag']>): void {
  const [one, two] = [v1View(resultat), v2View(resultat)]
  const name = `${resultat.beregningstype} ${resultat.inntektsaar} ${resultat.personer.map(({ identifikator }) => identifikator)}`
  expect(one.beregningsbeloep * 100, name).toBe(grunnlag.beregningsbeloep)
  expect(two.beregning.beloep.nettoBeloep, name).toBe(one.beregningsbeloep)
  const [income, deductions] = ['totaltInntekt', 'totaltFradrag'].map((id) =>
    two.beregning.noder?.find((node) => node.id === id),
  )
  expect(income?.beloep.nettoBeloep ?? 0, name).toBe(one.inntekt.beloep)
  expect(deductions?.beloep.nettoBeloep ?? 0, name).toBe(one.fradrag?.beloep ?? 0)
  if (resultat.beregningstype === 'PRAKTISK_BISTAND') {
    expect([one.fradrag, one.inntekt.beloep], name).toEqual([undefined, one.beregningsbeloep])
  } else if (resultat.beregningstype === 'BARNEHAGE_SFO') {
    expect(one.fradrag, name).toEqual({ beloep: 0, beregning: [] })
  }
  const nodes = nodesOf(two.beregning)
  expect(new Set(nodes.map(({ id }) => id)).size, name).toBe(nodes.length)
  for (const { id, type, noder, beloep, infotekst, identifikator } of nodes) {
    expect([noder === undefined, identifikator === undefined], `${name} ${id}`).toEqual([
      type === 'POST',
      type === 'GRUPPE',
    ])
    // A limit of the law («ikke under 0») is told in the group's infotekst.
    if (noder !== undefined && infotekst === undefined) expect(signed(noder), `${name} ${id}`).toBe(beloep.nettoBeloep)
  }
  const stages = resultat.personer.map(({ stadie }) => stadie)
  const stage = stages.includes('UKJENT') ? 'UKJENT' : stages.includes('UTKAST') ? 'UTKAST' : 'OPPGJOER'
  expect([one.stadie, two.stadie], name).toEqual([stage, stage])
  expect([one.feilmeldinger, one.personer, one.soeketidspunkt]).toEqual([
    two.feilmeldinger,
    two.personer,
    two.soeketidspunkt,
  ])
  for (const [schema, view] of [
    [v1Schemas[resultat.beregningstype], one],
    [generic, genericView(resultat)],
    [v2Schema, two],
  ] as const) {
    const sent: unknown = JSON.parse(JSON.stringify(view))
    expect(schema.Check(sent), `${name} ${JSON.stringify(schema.Errors(sent).slice(0, 2))}`).toBe(true)
    expect(JSON.stringify(sent)).not.toContain('null')
  }
}

test('every person, service and open year: one sum in both, or one reason', () => {
  const counts = { sums: 0, reasons: 0, drafts: 0, unknownStage: 0 }
  for (const household of all) {
    const resultat = recordOf(household)
    if (resultat.grunnlag === null) {
      counts.reasons++
      const reason = reasonOf(() => v1View(resultat))
      expect(reason).not.toBe('a sum')
      expect(reasonOf(() => v2View(resultat))).toBe(reason)
      continue
    }
    counts.sums++
    if (resultat.stadie === 'UTKAST') counts.drafts++
    if (resultat.stadie === 'UKJENT') counts.unknownStage++
    compare(resultat, resultat.grunnlag)
  }
  console.log(
    `Fiks v1 = v2: ${people.all.length} people, ${all.length} households and years: ${JSON.stringify(counts)}`,
  )
  expect(all.length).toBeGreaterThan(people.all.length * beregningstyper.length * 4)
  expect(counts.sums).toBeGreaterThan(people.all.length)
  expect(Math.min(counts.reasons, counts.drafts, counts.unknownStage)).toBeGreaterThan(0)
})
