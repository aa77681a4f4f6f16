// The form and the API's request: what is written is what is sent, what is sent comes back as written, and nothing is guessed.
import { describe, expect, it } from 'vitest'
import type { NyEgenandel, ResultatSvar } from '../../http/contract.ts'
import { nb } from '../texts/nb.ts'
import { draftOf, type PriceDraft } from './draft.ts'
import { type Part, partForms } from './fields.ts'
import { faultsIn, toRequest } from './to-request.ts'

type Facts = NonNullable<NyEgenandel['opplysninger']>
const of = (beregningstype: ResultatSvar['beregningstype'], opplysninger?: Facts): PriceDraft =>
  draftOf({
    beregningstype,
    ...(opplysninger === undefined ? {} : { egenandel: { dato: '2026-03-01', opplysninger, valg: {}, tjenester: [] } }),
  } as unknown as ResultatSvar)

describe('facts that were sent come back in the form, and are sent again the same', () => {
  const cases: readonly (readonly [ResultatSvar['beregningstype'], Facts])[] = [
    [
      'LANGTIDSOPPHOLD_INSTITUSJON',
      {
        langtidsopphold: {
          innflytting: '2026-02-14',
          direkteFra: '2026-01-20',
          ufrivilligDobbeltrom: true,
          oppholdsutgifterAar: 900_000.5,
          barn: { selvstendigInntekt: false },
          kopiTil: { hvem: 'verge', grunn: 'oenske' },
        },
      },
    ],
    ['PRAKTISK_BISTAND', { praktiskBistand: { timerPerMaaned: 2.33 } }],
    [
      'BARNEHAGE_SFO',
      {
        barnehage: { soeknadsdato: '2026-07-01', barn: [{ foedselsdato: '2023-05-03', timerPerUke: 41 }] },
        sfo: { soeknadsdato: '2026-07-01', elever: [{ trinn: 2, prisPerMaaned: 2500, saerskiltBehov: true }] },
      },
    ],
  ]
  it.each(cases)('%s', (beregningstype, opplysninger) => {
    expect(toRequest(of(beregningstype, opplysninger))).toEqual({
      ok: true,
      body: { dato: '2026-03-01', opplysninger },
    })
  })
})

describe('what is not as it must be is named, each at its field', () => {
  const texts = (draft: PriceDraft): string[] => {
    const read = toRequest(draft)
    return read.ok ? [] : faultsIn(read.faults, nb).map(({ felt, tekst }) => `${felt}: ${tekst}`)
  }
  it('an empty form', () => {
    expect(texts(of('LANGTIDSOPPHOLD_INSTITUSJON'))).toEqual([
      'pris-dato: «Dagen prisen gjelder for» må være en dato som finnes.',
      'pris-langtidsopphold-innflytting: Fyll ut «Innflyttingsdato».',
    ])
  })
  it('text for a number, three decimals, a month that is none, a copy without a reason', () => {
    const draft: PriceDraft = {
      dato: '2026-03-01',
      valgt: ['langtidsopphold'],
      deler: {
        langtidsopphold: {
          felt: { innflytting: '2026-02-14', oppholdsutgifterAar: '12,345', kopiHvem: 'verge' },
          rader: [{ maaned: 'mars', beloep: 'mye' }],
        },
      },
    }
    expect(texts(draft).map((text) => text.split(':')[0])).toEqual([
      'pris-langtidsopphold-oppholdsutgifterAar',
      'pris-langtidsopphold-kopiGrunn',
      'pris-langtidsopphold-1-maaned',
      'pris-langtidsopphold-1-beloep',
    ])
  })
  it('no service chosen', () => {
    expect(texts({ dato: '2026-03-01', valgt: [], deler: {} })).toHaveLength(1)
  })
})

it('every field has its words', () => {
  for (const [part, { fields, rows }] of Object.entries(partForms)) {
    for (const { id, kind } of [...fields, ...(rows ?? [])]) {
      expect(nb.egenandel.felt[part as Part]?.[id]?.navn, `${part}.${id}`).toBeTruthy()
      if (kind === 'valg') expect(Object.keys(nb.egenandel.valg[id] ?? {}).length, id).toBeGreaterThan(1)
    }
  }
})
