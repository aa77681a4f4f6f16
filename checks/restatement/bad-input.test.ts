// What the open calculator must refuse, by the words of its contract: each field in turn gets each kind of bad value, and the
// fault must name that field. Dates are real dates; amounts 0 to 1 000 000 000 with two decimals; counts are whole numbers.
import { expect, test } from 'vitest'
import { calculators } from '../../src/rules/calculator/calculators.ts'
import { law } from '../../src/rules/calculator/law-for-tests.ts'
import type { Name } from './compare.ts'

type Kind = 'date' | 'amount' | 'count' | 'decimal' | 'flag' | 'number-text' | 'list' | 'object'
type Path = readonly (string | number)[]
type Field = readonly [path: Path, kind: Kind, required?: 'required']

const badValues: Record<Kind, readonly unknown[]> = {
  date: ['2026-02-30', '2026-13-01', '2026-1-1', '01.02.2026', '', 20_260_201, null, '2026-02-01T00:00:00Z'],
  amount: [-1, -0.01, 1.001, 1_000_000_000.01, '1', '', null, true, [1], Number.NaN, Number.POSITIVE_INFINITY],
  count: [-1, 1.5, '1', null, true, [], Number.NaN],
  decimal: [-0.01, 0.001, '1', null, false, {}],
  flag: ['true', 1, 0, null],
  'number-text': [301, '', '0', 'Oslo', '0000', null],
  list: [null, {}, 'a', [], 1],
  object: [null, [], 'a', 1],
}

const bases: Record<Name, { request: object; fields: readonly Field[] }> = {
  langtidsopphold: {
    request: { dato: '2026-02-01', grunnlag: 300_000 },
    fields: [
      [['dato'], 'date', 'required'],
      [['grunnlag'], 'amount', 'required'],
      [['ufrivilligDobbeltrom'], 'flag'],
      [['oppholdsutgifterAar'], 'amount'],
      [['grunnbeloep'], 'amount'],
      [['andelInntil1G'], 'decimal'],
      [['andelOver1G'], 'decimal'],
    ],
  },
  korttidsopphold: {
    request: { dato: '2026-02-01', doegn: 3, dagEllerNatt: 1, tidligereDoegnIAaret: 0 },
    fields: [
      [['dato'], 'date', 'required'],
      [['doegn'], 'count', 'required'],
      [['dagEllerNatt'], 'count', 'required'],
      [['tidligereDoegnIAaret'], 'count', 'required'],
    ],
  },
  'praktisk-bistand': {
    request: {
      dato: '2026-02-01',
      husstandsinntekt: 300_000,
      timerPerMaaned: 3,
      prisliste: { trinn: [{ fraG: 0, tilG: null, timepris: 243, abonnement: { fraTimer: 9, pris: 900 } }] },
    },
    fields: [
      [['dato'], 'date', 'required'],
      [['husstandsinntekt'], 'amount', 'required'],
      [['timerPerMaaned'], 'decimal'],
      [['prisliste'], 'object'],
      [['prisliste', 'trinn'], 'list', 'required'],
      [['prisliste', 'selvkostPerTime'], 'amount'],
      [['prisliste', 'trinn', 0, 'fraG'], 'decimal', 'required'],
      [['prisliste', 'trinn', 0, 'inklusivOevre'], 'flag'],
      [['prisliste', 'trinn', 0, 'timepris'], 'amount'],
      [['prisliste', 'trinn', 0, 'maksPerMaaned'], 'amount'],
      [['prisliste', 'trinn', 0, 'maksTimer'], 'decimal'],
      [['prisliste', 'trinn', 0, 'abonnement'], 'object'],
      [['prisliste', 'trinn', 0, 'abonnement', 'fraTimer'], 'decimal', 'required'],
      [['prisliste', 'trinn', 0, 'abonnement', 'pris'], 'amount', 'required'],
    ],
  },
  barnehage: {
    request: { dato: '2026-02-01', husstandsinntekt: 300_000, barn: [{ foedselsdato: '2023-05-01' }] },
    fields: [
      [['dato'], 'date', 'required'],
      [['husstandsinntekt'], 'amount', 'required'],
      [['barn'], 'list', 'required'],
      [['barn', 0, 'foedselsdato'], 'date', 'required'],
      [['barn', 0, 'oppholdsprosent'], 'decimal'],
      [['barn', 0, 'timerPerUke'], 'decimal'],
      [['kommunenummer'], 'number-text'],
      [['makspris'], 'amount'],
      [['maanederPerAar'], 'count'],
    ],
  },
  sfo: {
    request: { dato: '2026-02-01', husstandsinntekt: 300_000, elever: [{ trinn: 2, prisPerMaaned: 2_000 }] },
    fields: [
      [['dato'], 'date', 'required'],
      [['husstandsinntekt'], 'amount', 'required'],
      [['elever'], 'list', 'required'],
      [['elever', 0, 'trinn'], 'count', 'required'],
      [['elever', 0, 'prisPerMaaned'], 'amount', 'required'],
      [['elever', 0, 'maanederPerAar'], 'count'],
      [['elever', 0, 'saerskiltBehov'], 'flag'],
    ],
  },
  bostoette: {
    request: { dato: '2026-02-01', kommunenummer: '4601', voksne: 1, barn: 0, inntektAar: 1, boutgifterAar: 1 },
    fields: [
      [['dato'], 'date', 'required'],
      [['kommunenummer'], 'number-text', 'required'],
      [['voksne'], 'count', 'required'],
      [['barn'], 'count', 'required'],
      [['inntektAar'], 'amount', 'required'],
      [['formue'], 'amount'],
      [['boligFormuesverdi'], 'amount'],
      [['boutgifterAar'], 'amount', 'required'],
      [['ensligAlderspensjonist'], 'flag'],
      [['ungUfoer'], 'flag'],
      [['tilpassetBolig'], 'flag'],
    ],
  },
}

const feltOf = (path: Path): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('')

type Bag = Record<string | number, unknown>
/** A copy of the request with one place changed, or taken out. */
function withChange(request: object, path: Path, change: { to: unknown } | 'gone'): unknown {
  const copy = structuredClone(request)
  const holder = path.slice(0, -1).reduce<Bag>((bag, part) => bag[part] as Bag, copy as Bag)
  const last = path.at(-1) as string | number
  if (change === 'gone') delete holder[last]
  else holder[last] = change.to
  return copy
}

function faultOf(name: Name, request: unknown): string {
  try {
    return `answered ${JSON.stringify(calculators[name](request, law).resultat)}`
  } catch (error) {
    const { name: kind, felt } = error as { name: string; felt?: string }
    return kind === 'InputFault' ? `felt ${felt}` : `threw ${kind}`
  }
}

for (const [name, { request, fields }] of Object.entries(bases) as [Name, (typeof bases)[Name]][]) {
  test(`${name} answers its base request`, () => expect(faultOf(name, request)).toMatch(/^answered/))

  for (const [path, kind, required] of fields) {
    const felt = feltOf(path)
    test(`${name}: a bad ${felt} is refused by name`, () => {
      const wrong = badValues[kind]
        .map((value) => [value, faultOf(name, withChange(request, path, { to: value }))] as const)
        .filter(([, fault]) => fault !== `felt ${felt}`)
      expect(wrong).toEqual([])
      if (required) expect(faultOf(name, withChange(request, path, 'gone'))).toBe(`felt ${felt}`)
    })
  }

  test(`${name}: an unknown field is refused by name, and so is a request that is no object`, () => {
    expect(faultOf(name, { ...request, ukjentFelt: 1 })).toBe('felt ukjentFelt')
    for (const none of [null, undefined, [], 'a', 1]) expect(faultOf(name, none)).toMatch(/^felt /)
  })
}

test('shares above the law’s own are refused', () => {
  const base = bases.langtidsopphold.request
  expect(faultOf('langtidsopphold', { ...base, andelInntil1G: 0.76 })).toBe('felt andelInntil1G')
  expect(faultOf('langtidsopphold', { ...base, andelOver1G: 0.86 })).toBe('felt andelOver1G')
  expect(faultOf('langtidsopphold', { ...base, andelInntil1G: 0.75, andelOver1G: 0.85 })).toMatch(/^answered/)
})

test('grades outside 1–7, no adult, and a household both pensioner and young disabled are refused', () => {
  for (const trinn of [0, 8]) {
    const elever = [{ trinn, prisPerMaaned: 1 }]
    expect(faultOf('sfo', { ...bases.sfo.request, elever })).toBe('felt elever[0].trinn')
  }
  expect(faultOf('bostoette', { ...bases.bostoette.request, voksne: 0 })).toBe('felt voksne')
  const both = { ...bases.bostoette.request, ensligAlderspensjonist: true, ungUfoer: true }
  expect(faultOf('bostoette', both)).toMatch(/^felt (ungUfoer|ensligAlderspensjonist)$/)
})
