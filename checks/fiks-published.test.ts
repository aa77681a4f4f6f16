// Fiks' own published examples, field by field, where the files lie (../shared/eksempler, or GRUNNLAG_EKSEMPLER). They are not part
// of the product, so this is skipped, and says so, where they are absent; fiks-examples.test.ts has their figures as facts.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Compile } from 'typebox/compile'
import { describe, expect, test } from 'vitest'
import { withoutNulls } from '../src/http/fiks/without-nulls.ts'
import { GenericRequest } from '../src/http/fiks/v1-request-schema.ts'
import { GenericReply } from '../src/http/fiks/v1-schema.ts'
import { BeregningReply, LangtidsoppholdRequest } from '../src/http/fiks/v2-schema.ts'
import { fiksServer } from './fiks-server.ts'
import { root } from './sources.ts'

const folder = process.env['GRUNNLAG_EKSEMPLER'] ?? join(root, '..', 'shared', 'eksempler')
const isHere = existsSync(folder)
const example = (name: string): unknown =>
  withoutNulls(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as unknown)

/** What a row of a list is known by; Fiks fixes no order. */
const keyOf = (row: unknown): string => {
  const { tekniskNavn, kategori, identifikator } = (row ?? {}) as Record<string, unknown>
  return String(tekniskNavn ?? kategori ?? identifikator ?? JSON.stringify(row))
}

/** `place: what differs`. */
function differences(theirs: unknown, ours: unknown, place = ''): string[] {
  if (Array.isArray(theirs) && Array.isArray(ours)) {
    const keys = [...new Set([...theirs, ...ours].map(keyOf))]
    const find = (rows: readonly unknown[], key: string) => rows.find((row) => keyOf(row) === key)
    return keys.flatMap((key) => differences(find(theirs, key), find(ours, key), `${place}[${key}]`))
  }
  if (typeof theirs === 'object' && typeof ours === 'object' && theirs !== null && ours !== null) {
    const names = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])]
    const [one, two] = [theirs, ours] as Record<string, unknown>[]
    return names.flatMap((name) => differences(one?.[name], two?.[name], place === '' ? name : `${place}.${name}`))
  }
  if (theirs === ours) return []
  return [`${place}: ${theirs === undefined ? 'ours alone' : ours === undefined ? 'is missing' : 'differs'}`]
}

const skatt = '/beregnetSkattFastland'
/** Each is told in docs/fiks-avvik.md: texts in our own words, the moment of the question, and two names of Beregnet skatt. */
const meant = [
  'soeketidspunkt: differs',
  `visningsposter[INNTEKT].poster[${skatt}/skattOgAvgift/trygdeavgiftAvNaeringsinntekt]: is missing`,
  `visningsposter[INNTEKT].poster[${skatt}/skattOgAvgift/trygdeavgiftAvNaeringsinntekt/grunnlag]: ours alone`,
  `visningsposter[FRADRAG].poster[${skatt}/beregnetSkatt]: ours alone`,
  'visningsposter[INNTEKT].poster[oppjustertTilleggTilUtbytteFraAksje].infotekst: ours alone',
  ...['Kommune', 'Stat'].map(
    (who) => `visningsposter[FRADRAG].poster[${skatt}/skattOgAvgift/formuesskattTil${who}/beloep].infotekst: differs`,
  ),
  // Spelled with one s there.
  `visningsposter[FRADRAG].poster[${skatt}/skattOgAvgift/formuesskattTilStat/beloep].visningstekst: differs`,
  ...['Formuesskatt', 'Inntektsskatt'].map(
    (tax) =>
      `visningsposter[FRADRAG].poster[${skatt}/skattefradrag/skattefradragFor${tax}BetaltIUtlandet].infotekst: differs`,
  ),
  'fradrag.beregning[forsorgerfradrag].beregningsgrunnlag[mellomregningPaarorende].beregningsposter[kommune.tenktEtterlattePensjon].eksempeltekst: differs',
  'fradrag.beregning[forsorgerfradrag].beregningsgrunnlag[mellomregningPaarorende].infotekst: ours alone',
]

describe.skipIf(!isHere)(isHere ? 'the published examples' : `SKIPPED: ${folder} is not here`, () => {
  test('langtidsopphold 2023 on the generic path, every field', async () => {
    const ask = await fiksServer()
    const path = '/register/api/v1/ks/{rolleId}/skatteoginntektsopplysninger/beregning'
    const { status, body } = await ask(path, example('langtidsopphold-2023.request') as object)
    expect(status, JSON.stringify(body)).toBe(200)
    const found = differences(example('langtidsopphold-2023.response'), body)
    console.log(`langtidsopphold 2023, ${found.length} differences from the published answer:\n  ${found.join('\n  ')}`)
    expect(found.toSorted()).toEqual(meant.toSorted())
  })

  const errorsOf = (schema: ReturnType<typeof Compile>, name: string): string[] =>
    schema.Errors(example(name)).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)

  test('the v1 specification’s own example fits our closed schemas', () => {
    expect(errorsOf(Compile(GenericRequest), 'oas-v1-beregning-2023.request')).toEqual([])
    expect(errorsOf(Compile(GenericReply), 'oas-v1-beregning-2023.response')).toEqual([])
  })

  test('the v2 specification’s own example fits them but for its own two mistakes', () => {
    // Its schema says int64 and ^[0-9]{11}$ string; the example has an object and a JSON number.
    expect(errorsOf(Compile(LangtidsoppholdRequest), 'oas-v2-beregning-2023.request')).toEqual([
      '/personer/0/ekstraposter/0/beloep type',
    ])
    expect(errorsOf(Compile(BeregningReply), 'oas-v2-beregning-2023.response')).toEqual([
      '/beregning/noder/1/noder/0/noder/0/identifikator type',
    ])
  })
})

test('the comparison sees a field that differs, one that lacks and one too many, whatever the order', () => {
  const theirs = { a: [{ tekniskNavn: 'x', beloep: 1 }, { tekniskNavn: 'y' }], b: 2 }
  expect(differences(theirs, { a: [{ tekniskNavn: 'y' }, { tekniskNavn: 'x', beloep: 3 }], c: 4 })).toEqual([
    'a[x].beloep: differs',
    'b: is missing',
    'c: ours alone',
  ])
})
