// The decision's words: body, deadline and sections per subject, to whom it goes, both languages whole, and no markup made of data.
import { describe, expect, it } from 'vitest'
import { date } from '../../base/dates.ts'
import type { Beregningstype } from '../../base/terms.ts'
import type { ComplaintLaw } from '../../rules/complaint.ts'
import { withEgenandel } from '../egenandel.ts'
import { law, recordWith } from '../egenandel/record-for-tests.ts'
import type { Resultat } from '../record.ts'
import type { Tjenestefakta, Tjenesteresultat, Valg, Vedtakstekst } from '../egenandel/types.ts'
import { findNynorskLine } from '../../rules/words/nn.ts'

const adopted = { fra: date('2020-01-01'), til: null, vedtatt: date('2019-12-01'), saksnummer: '19/1' }
const valg: Valg = {
  retningslinjer: [
    { id: 'foersteBetalingsdag', verdi: 'samme-dato', ...adopted },
    { id: 'delmaaned', verdi: 'aar-365', ...adopted },
  ],
  prisliste: {
    id: 'l',
    ...adopted,
    innhold: { trinn: [{ fraG: 0, tilG: null, timepris: 100, maksPerMaaned: 200 }], selvkostPerTime: 500 },
  },
}
const asks: readonly (readonly [Beregningstype, Tjenestefakta])[] = [
  [
    'LANGTIDSOPPHOLD_INSTITUSJON',
    { langtidsopphold: { innflytting: '2026-09-02', direkteFra: '2026-08-20', oppholdsutgifterAar: 900_000 } },
  ],
  ['PRAKTISK_BISTAND', { praktiskBistand: { timerPerMaaned: 3 } }],
  ['BARNEHAGE_SFO', { barnehage: { soeknadsdato: '2026-07-01', barn: [{ foedselsdato: '2023-05-01' }] } }],
  [
    'BARNEHAGE_SFO',
    { barnehage: { soeknadsdato: '2026-07-01', makspris: 900, barn: [{ foedselsdato: '2023-05-01' }] } },
  ],
  [
    'BARNEHAGE_SFO',
    {
      sfo: {
        soeknadsdato: '2026-07-01',
        elever: [
          { trinn: 1, prisPerMaaned: 2000 },
          { trinn: 6, prisPerMaaned: 2000 },
          { trinn: 6, prisPerMaaned: 2000, saerskiltBehov: true },
        ],
      },
    },
  ],
]
function priced(
  [beregningstype, opplysninger]: (typeof asks)[number],
  complaint: ComplaintLaw = law.complaint,
  more: Partial<Resultat> = {},
) {
  const record = { ...recordWith({ beregningstype, kroner: 200_000 }), ...more }
  const made = withEgenandel(record, { dato: '2026-09-10', opplysninger }, { id: 'ny', valg }, { ...law, complaint })
  return made.egenandel?.tjenester[0] as Tjenesteresultat
}
const wordsOf = (tekst: Vedtakstekst | undefined): string =>
  [tekst?.tittel, ...(tekst?.deler ?? []).flatMap(({ overskrift, avsnitt }) => [overskrift, ...avsnitt])].join('\n')
const everything = () => asks.map((ask) => priced(ask))

describe('complaint', () => {
  it.each([
    [0, 'statsforvalteren', 4, 'pasient- og brukerrettighetsloven §§ 7-2, 7-3 og 7-5', 'fire uker'],
    [1, 'statsforvalteren', 4, 'egenandelsforskriften § 13', 'fire uker'],
    [2, 'statsforvalteren', 3, 'forvaltningsloven (LOV-1967-02-10) § 29', 'tre uker'],
    [4, 'kommunens eget klageorgan', 3, 'forvaltningsloven (LOV-1967-02-10) § 28; ', 'tre uker'],
  ])('%i goes to %s within %i weeks', (...[index, organ, uker, hjemmel, inWords]) => {
    const vedtak = everything()[index]?.vedtak
    const text = vedtak?.tekst.nb.deler.find(({ overskrift }) => overskrift === 'Du kan klage')?.avsnitt.join(' ')
    expect(vedtak?.klage.uker).toBe(uker)
    for (const part of [organ, hjemmel, `${inWords}. Fristen regnes fra vedtaket kom fram til deg.`])
      expect(text).toContain(part)
  })

  it('an act without a known day is not used, and a person is told to check', () => {
    expect(everything()[2]?.vedtak?.kontroller.at(-1)).toContain('LOV-2025-06-20-81')
  })
  it('from the day the new act is in force its sections stand there, and nothing more is to check', () => {
    const lover = law.complaint.lover.map((act) =>
      act.iKraftFra === null ? { ...act, iKraftFra: date('2026-09-01') } : act,
    )
    const vedtak = priced(asks[2] as (typeof asks)[number], { ...law.complaint, lover }).vedtak
    expect(vedtak?.klage).toMatchObject({ lov: 'LOV-2025-06-20-81' })
    expect(wordsOf(vedtak?.tekst.nb)).toContain('forvaltningsloven (LOV-2025-06-20-81) § 63')
    expect(vedtak?.kontroller.join()).not.toContain('forvaltningslov')
  })
})

describe('when it is written', () => {
  it('by the act in force when the decision is made, not on the day the price is for', () => {
    const lover = law.complaint.lover.map((act) =>
      act.iKraftFra === null ? { ...act, iKraftFra: date('2026-11-01') } : act,
    )
    const at = (soeketidspunkt: string) =>
      priced(asks[2] as (typeof asks)[number], { ...law.complaint, lover }, { soeketidspunkt }).vedtak?.klage.lov
    expect(at('2026-10-31T22:59:00Z')).toBe('LOV-1967-02-10')
    expect(at('2026-10-31T23:00:00Z')).toBe('LOV-2025-06-20-81')
  })
  it('not on an incomplete basis: the price stands, and why there is no decision', () => {
    for (const ask of asks) {
      const found = priced(ask, law.complaint, { ufullstendig: true })
      expect([found.vedtak, found.mangler.at(-1)?.felt]).toEqual([null, 'grunnlag'])
      expect(priced(ask).mangler.map(({ felt }) => felt)).not.toContain('grunnlag')
    }
  })
})

describe('from and to which day', () => {
  const [ends, wholeYear] = ['til og med 31.12.2026. Da slutter en av satsene', 'til og med 31.07.2027, ut']
  it.each([
    [2, ends],
    [3, wholeYear],
    [4, wholeYear],
  ])('%i: %s', (index, words) => {
    expect(wordsOf(everything()[index]?.vedtak?.tekst.nb)).toContain(words)
  })
  it('after a direct move the month is not said to be counted from the moving in', () => {
    const text = wordsOf(everything()[0]?.vedtak?.tekst.nb)
    expect(text).toContain('Du betaler fra og med 20.09.2026. Du flyttet direkte hit, så måneden uten egenandel')
    expect(text).toContain('er regnet fra 20.08.2026.')
    expect(text).not.toContain('innflyttingen 02.09.2026')
  })
})

describe('whom it goes to: § 2', () => {
  it.each([
    [undefined, ['beboer'], 'sendt til beboeren (egenandelsforskriften § 2)'],
    [{ hvem: 'verge', grunn: 'oenske' }, ['beboer', 'verge'], 'til vergen, fordi beboeren ønsker det'],
    [
      { hvem: 'naermeste-paaroerende', grunn: 'kan-ikke-motta' },
      ['beboer', 'naermeste-paaroerende'],
      'til nærmeste pårørende, fordi beboeren ikke kan ta imot det selv',
    ],
  ] as const)('%o', (kopiTil, mottakere, words) => {
    const langtidsopphold = { innflytting: '2026-08-02', ...(kopiTil === undefined ? {} : { kopiTil }) }
    const { vedtak } = priced(['LANGTIDSOPPHOLD_INSTITUSJON', { langtidsopphold }])
    expect(vedtak?.mottakere).toEqual(mottakere)
    expect(wordsOf(vedtak?.tekst.nb)).toContain(words)
  })
})

describe('the text', () => {
  it('every line the rules write has its nynorsk', () => {
    const lines = everything().flatMap(({ linjer }) => linjer.map(({ tekst }) => tekst))
    expect(lines.length).toBeGreaterThan(25)
    expect(lines.filter((line) => findNynorskLine(line) === null)).toEqual([])
  })
  it('the two languages have the same parts, amounts and sections, in their own words', () => {
    const figures = (text: string) => text.match(/§§? [\d-]+|\d[\d\u00a0]*(,\d+)?\u00a0(kr|%)|\d\d\.\d\d\.\d{4}/g)
    for (const { vedtak } of everything()) {
      const [nb, nn] = [vedtak?.tekst.nb, vedtak?.tekst.nn]
      expect(nn?.deler.map(({ avsnitt }) => avsnitt.length)).toEqual(nb?.deler.map(({ avsnitt }) => avsnitt.length))
      expect(figures(wordsOf(nn))).toEqual(figures(wordsOf(nb)))
      expect(wordsOf(nn)).not.toMatch(/\b(ikke|fra|måned|hvis|egenandel|skal gjøres)\b/)
    }
  })
  it('states the answer, every line with its §, and the rates with their source', () => {
    const text = wordsOf(everything()[1]?.vedtak?.tekst.nb)
    for (const part of [
      'Husstanden skal betale 200\u00a0kr per måned for praktisk bistand.',
      'Timer, avrundet til nærmeste halve time: 3 timer (egenandelsforskriften § 9).',
      'Høyeste egenandel per måned under 2 G: 245\u00a0kr fra 01.01.2026 (FOR-2025-12-17-2619).',
    ])
      expect(text).toContain(part)
  })
  it('a name is data: it stands as it was given', () => {
    expect(wordsOf(everything()[0]?.vedtak?.tekst.nb)).toContain(
      'Vedtaket gjelder Kari <b> Nordmann og er gjort av Asker kommune.',
    )
  })
  it('says nothing of amounts that do not exist', () => {
    for (const { vedtak } of everything())
      expect(wordsOf(vedtak?.tekst.nb) + wordsOf(vedtak?.tekst.nn)).not.toMatch(/null|undefined|NaN/)
  })
})
