// Relations to check: a case worker's own child, a samboer who lives elsewhere, and a couple that the register does not know as
// married. Those the register confirms are in couples.ts and families.ts, the shielded in edges.ts.
import { numbers as n } from './numbers.ts'
import { alderspensjon, type BuiltPerson, loenn, person, settledYears } from './person.ts'

export const relations: readonly BuiltPerson[] = [
  person(
    {
      nummer: n.selvstendigKontorstol,
      navn: 'SELVSTENDIG KONTORSTOL',
      tjenester: ['langtidsopphold', 'praktiskBistand'],
      gate: 'Hybelgata 12',
      fortelling: 'Voksent barn av saksbehandleren EFFEKTIV STIFTEHOLDER, som er inhabil og ikke får slå opp.',
    },
    settledYears(n.selvstendigKontorstol, [2023, 2025], (_aar, grow) => ({ inntekt: loenn(grow(341_000)) })),
  ),
  person(
    {
      nummer: n.fjernPostkasse,
      navn: 'FJERN POSTKASSE',
      tjenester: ['langtidsopphold', 'praktiskBistand'],
      gate: 'Langtunnaveien 8',
      fortelling: 'Samboer som er registrert på en annen adresse; samboerforholdet kan bare være opplyst av kommunen.',
    },
    settledYears(n.fjernPostkasse, [2021, 2025], (aar, grow) => ({ inntekt: alderspensjon(aar, grow(233_400)) })),
  ),
  person(
    {
      nummer: n.utenlandsgiftKoffert,
      navn: 'UTENLANDSGIFT KOFFERT',
      tjenester: ['langtidsopphold'],
      gate: 'Utenbysgata 3',
      fortelling: 'Gift i utlandet med REISELYSTEN REISEBAG; Folkeregisteret har begge som ugifte.',
    },
    settledYears(n.utenlandsgiftKoffert, [2021, 2025], (aar, grow) => ({ inntekt: alderspensjon(aar, grow(268_100)) })),
  ),
  person(
    {
      nummer: n.reiselystenReisebag,
      navn: 'REISELYSTEN REISEBAG',
      tjenester: ['langtidsopphold'],
      gate: 'Utenbysgata 31',
      fortelling: 'Ektefellen som Folkeregisteret ikke kjenner som ektefelle.',
    },
    settledYears(n.reiselystenReisebag, [2021, 2025], (aar, grow) => ({ inntekt: alderspensjon(aar, grow(171_900)) })),
  ),
]
