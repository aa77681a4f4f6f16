// Every household of the simulators' built-in people, for checks that go through them all: each person alone, with the spouse as the
// service calls one, and with the children; for each year the service may ask for.
import { osloDate } from '../src/base/dates.ts'
import { kroner } from '../src/base/money.ts'
import type { Beregningstype } from '../src/base/terms.ts'
import { books, type Household, type Member, now, people } from './record-of.ts'

const openYears = (beregningstype: Beregningstype): readonly number[] => {
  const purpose = books.access.hjemler.find((row) => row.beregningstype === beregningstype)
  return purpose === undefined ? [] : books.access.openYears(purpose, osloDate(now))
}

/** For langtidsopphold the spouse has a survivor's pension, and has none. */
function* membersOf(beregningstype: Beregningstype): Generator<readonly Member[]> {
  const isLong = beregningstype === 'LANGTIDSOPPHOLD_INSTITUSJON'
  for (const { personidentifikator, folkeregister } of people.all) {
    const applicant = { identifikator: personidentifikator, type: 'SOEKER' } as const
    yield [applicant]
    const { ektefelle, barn } = folkeregister
    // A child without tax, and without a pension that counts, changes no sum: shown, at an unknown stage.
    const child = { type: 'BARN', manuelle: [pension(0)] } as const
    if (isLong && barn.length > 0) yield [applicant, ...barn.map((identifikator) => ({ identifikator, ...child }))]
    if (typeof ektefelle !== 'string') continue
    const spouse = { identifikator: ektefelle, type: isLong ? 'EKTEFELLE' : 'ANNET' } as const
    if (!isLong) yield [applicant, spouse]
    else for (const amount of [0, 250_000]) yield [applicant, { ...spouse, manuelle: [pension(amount)] }]
  }
}
const pension = (amount: number) => ({ id: 'kommune.tenktEtterlattePensjon', beloep: kroner(amount) })

export const householdsOf = (beregningstype: Beregningstype): readonly Household[] =>
  [...membersOf(beregningstype)].flatMap((personer) =>
    openYears(beregningstype).map((inntektsaar) => ({ beregningstype, inntektsaar, personer })),
  )
