// What a reader of the yaml files must know beside the rows: what each word means, and how the computed groups are computed.
// Egenandelsforskriften §§ 3 og 5 (FOR-2011-12-16-1349); the rules themselves stand in src/rules/langtidsopphold/.

export const countedLegend = [
  'Postene som teller i beregningen, gruppe for gruppe, med fortegn (operasjon). under: gruppen er en del av en annen gruppe.',
  'hjemmel: paragrafen i forskriften som står under forskrift. regel: gruppen er ikke bare summen av postene, og slik regnes den.',
  'tellerIBeregningsbeloep: false betyr at gruppen trekkes fra etterpå, mellom beregningsbeløpet og grunnlaget for egenandel.',
  'skattefriDelTrekkesUt: den skattefrie delen av en post teller ikke.',
  'seksjoner: samme (i de samme gruppene), egen (egen delsum) eller utenRegel (vises, og resultatet er ufullstendig).',
  'paaroerende: slik setter en pårørendes post ned fradraget etter egenandelsforskriften § 5 annet ledd.',
  '  arbeid: arbeidsinntekt. naering: næringsinntekt, som regnes sammen med arbeidsinntekten. folketrygd: pensjon fra folketrygden.',
  'pensjon: beboerens pensjoner utenom folketrygden etter § 5 tredje ledd. offentlig: fra offentlig ordning. privat: fra andre.',
  'skatteeffekt: teller ikke som inntekt, men skatten av posten tas ut av skattefradraget.',
  '  gevinst, tap: selve gevinsten eller tapet. oppjustertGevinst, oppjustertTap: tillegget som bare brukes i skatteberegningen;',
  '  en kommune kan ha vedtatt å holde tilleggene utenfor.',
  'overlapp: nyere navn som kan ha det samme beløpet. reserveFor: teller bare når den andre posten mangler.',
  'persontyper: de som posten gjelder for; utelatt gjelder den alle. paakrevdFor: posten må sendes for disse, med 0 når den ikke er aktuell.',
]
export const shownLegend = [
  'Hvor hver post fra Skatteetaten vises, og hvilke som ikke tas vare på, med grunn. teller: posten er også med i beregningen.',
  'ukjentInnhold: ingen vet hva beløpet er, så det gir en merknad. brukesSom: posten er ikke et beløp, men sier hvilken skattesats som gjelder.',
]
export const commonLegend = [
  'Laget av lovtabellene i Grunnlag. status: bekreftet (sett i kilden), antatt (ikke publisert), tolkning (vår lesning av',
  'lovteksten) eller lokal (teller bare når kommunen har vedtatt det).',
]

/** By the group's id. A group that is not here is the signed sum of its posts. */
export const ruleOf: Readonly<Record<string, string>> = {
  skatt: 'Summen av gruppene under. Blir den negativ, er den 0.',
  skatteeffektGevinstTap:
    'Postene summeres med fortegn (gevinst legges til, tap trekkes fra) og ganges med skattesatsen for alminnelig inntekt der skatten hører til, avrundet til hele kroner. Er satsen ikke bekreftet, skriver saksbehandleren inn skatten.',
  mellomregningPaarorende:
    'En gruppe for hver ektefelle, partner og hvert barn: tenkt etterlattepensjon minus egen arbeidsinntekt (med næringsinntekt) minus egen pensjon fra folketrygden. Arbeidsinntekten, pensjonen og fradraget kan hver for seg ikke bli mindre enn 0.',
  forsorgerfradrag: 'Summen av fradragene for hver pårørende.',
  paragraf5TredjeLedd:
    'Halvparten av beboerens poster med pensjon offentlig eller privat, og av det som er skrevet inn under andrePensjoner, én gang når en pårørende gir rett til fradrag.',
}
