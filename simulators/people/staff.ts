// The municipalities' own people: they log in and are in Folkeregisteret. The first of each municipality has an
// ordinary tax record, so that a look-up of a colleague can be tried; the others have none.
import { demoPicks } from './demo-picks.ts'
import { numbers as n } from './numbers.ts'
import { type BuiltPerson, loenn, person, settledYears } from './person.ts'

export const staff: readonly BuiltPerson[] = [demoPicks.kommune, demoPicks.annenKommune].flatMap(
  ({ kommunenummer, brukere }) =>
    brukere
      .filter(({ rolle }) => rolle !== 'innbygger')
      .map(({ navn, foedselsnummer, rolle }, i) =>
        person(
          {
            nummer: foedselsnummer,
            navn,
            kommune: kommunenummer,
            fortelling: `Logger inn som ${rolle}${i === 0 ? '; har også egne skattetall' : ''}.`,
            ...(foedselsnummer === n.effektivStifteholder ? { register: { barn: [n.selvstendigKontorstol] } } : {}),
          },
          ...(i === 0
            ? [
                settledYears(foedselsnummer, [2023, 2025], (_aar, grow) => ({ inntekt: loenn(grow(548_000)) }), {
                  kommune: kommunenummer,
                }),
              ]
            : []),
        ),
      ),
)
