// What the rules write, in nynorsk. A sentence that is not here is not translated by guesswork: tests over every rule fail, so add it
// when a rule gets a new line, a rate or a fault.
import { findIn, type RuleWords, type Sentence } from './sentences.ts'

const lines: readonly Sentence[] = [
  [/^(\d+(?:,\d+)?) % av grunnlaget inntil 1 G, etter fribeløpet$/, '$1 % av grunnlaget opp til 1 G, etter fribeløpet'],
  [/^(\d+(?:,\d+)?) % av grunnlaget over 1 G$/, '$1 % av grunnlaget over 1 G'],
  [/^Høyeste krav$/, 'Høgaste krav'],
  [
    /^Beløp til egen bruk: 25 % av G og fordelen av fribeløpet \(75 % av det\)$/,
    'Beløp til eige bruk: 25 % av G og fordelen av fribeløpet (75 % av det)',
  ],
  [/^Grunnlaget når beløpet til egen bruk er holdt av$/, 'Grunnlaget når beløpet til eige bruk er halde av'],
  [/^Reelle oppholdsutgifter uten kapitalkostnader$/, 'Reelle opphaldsutgifter utan kapitalkostnader'],
  [
    /^Egenandel per år: det laveste av kravet, rommet og oppholdsutgiftene, aldri under 0$/,
    'Eigendel per år: det lågaste av kravet, rommet og opphaldsutgiftene, aldri under 0',
  ],
  [
    /^Egenandel per år: det laveste av kravet og rommet, aldri under 0\. Oppholdsutgiftene er ikke oppgitt, så taket er ikke kontrollert$/,
    'Eigendel per år: det lågaste av kravet og rommet, aldri under 0. Opphaldsutgiftene er ikkje oppgjevne, så taket er ikkje kontrollert',
  ],
  [/^Egenandel per måned$/, 'Eigendel per månad'],
  [/^2 G etter grunnbeløpet 1\. januar$/, '2 G etter grunnbeløpet 1. januar'],
  [
    /^Høyeste egenandel per måned når husstanden har under 2 G$/,
    'Høgaste eigendel per månad når husstanden har under 2 G',
  ],
  [/^Timer, avrundet til nærmeste halve time$/, 'Timar, runda av til næraste halve time'],
  [/^Pris i kommunens trinn for inntekten$/, 'Pris i trinnet i kommunen for inntekta'],
  [/^Høyeste beløp per måned i trinnet$/, 'Høgaste beløp per månad i trinnet'],
  [/^Selvkost for timene$/, 'Sjølvkost for timane'],
  [/^Å betale per måned: det laveste av pris og tak$/, 'Å betale per månad: det lågaste av pris og tak'],
  [/^Makspris$/, 'Makspris'],
  [/^Pris oppgitt$/, 'Pris oppgitt'],
  [/^6 % av husstandens inntekt, delt på (\d+) måneder$/, '6 % av inntekta i husstanden, delt på $1 månader'],
  [/^Pris per barn før søskenmoderasjon$/, 'Pris per barn før syskenmoderasjon'],
  [
    /^Barn (\d+): nummer (\d+) regnet fra den eldste, etter søskenmoderasjon$/,
    'Barn $1: nummer $2 rekna frå den eldste, etter syskenmoderasjon',
  ],
  [/^Barn (\d+): 20 timer gratis kjernetid trukket fra$/, 'Barn $1: 20 timar gratis kjernetid trekt frå'],
  [/^Barn (\d+): pris per måned etter plassens størrelse$/, 'Barn $1: pris per månad etter storleiken på plassen'],
  [
    /^Elev (\d+): 6 % av husstandens inntekt, delt på (\d+) måneder$/,
    'Elev $1: 6 % av inntekta i husstanden, delt på $2 månader',
  ],
  [/^Elev (\d+): det laveste av prisen og 6 %$/, 'Elev $1: det lågaste av prisen og 6 %'],
  [/^Elev (\d+): gratis ved særskilt behov på 5\.–7\. trinn$/, 'Elev $1: gratis ved særskilt behov på 5.–7. trinn'],
  [/^Elev (\d+): kommunens pris$/, 'Elev $1: prisen til kommunen'],
  [/^Sum per måned$/, 'Sum per månad'],
  [/^Døgn før det 60\. i kalenderåret$/, 'Døgn før det 60. i kalenderåret'],
  [
    /^Døgn fra og med det 60\.: prises som langtidsopphold etter § 3, ikke her$/,
    'Døgn frå og med det 60.: prisa som langtidsopphald etter § 3, ikkje her',
  ],
  [/^Korttidsdøgn ganger døgnsatsen$/, 'Korttidsdøgn gonger døgnsatsen'],
  [
    /^Dag- og nattopphold ganger satsen; de teller ikke med i de 60 døgnene$/,
    'Dag- og nattopphald gonger satsen; dei tel ikkje med i dei 60 døgna',
  ],
  [/^Egenandel$/, 'Eigendel'],
  [/^Høyeste godkjente boutgifter, med tillegg$/, 'Høgaste godkjende buutgifter, med tillegg'],
  [/^Godkjente boutgifter per år$/, 'Godkjende buutgifter per år'],
  [/^Tillegg for formue: ingen formue er oppgitt$/, 'Tillegg for formue: ingen formue er oppgitt'],
  [/^Tillegg for formue over fribeløpet$/, 'Tillegg for formue over fribeløpet'],
  [/^Husstandens vekt$/, 'Vekta til husstanden'],
  [
    /^Omregnet inntekt: inntekt og formuestillegg delt på vekten, ikke avrundet$/,
    'Omrekna inntekt: inntekt og formuestillegg delt på vekta, ikkje avrunda',
  ],
  [/^Andel av omregnet inntekt over nedre grense$/, 'Del av omrekna inntekt over nedre grense'],
  [/^Andel av omregnet inntekt over øvre grense, i tillegg$/, 'Del av omrekna inntekt over øvre grense, i tillegg'],
  [
    /^Egendel: minste egendel og andeler av inntekten over grensene$/,
    'Eigendel: minste eigendel og delar av inntekta over grensene',
  ],
  [/^(\d+,?\d*) % av boutgifter over egendelen, per måned$/, '$1 % av buutgifter over eigendelen, per månad'],
  [
    /^Bostøtte per måned; beløp under minste utbetaling faller bort$/,
    'Bustøtte per månad; beløp under minste utbetaling fell bort',
  ],
]

const sections: readonly Sentence[] = [
  [/egenandelsforskriften/g, 'eigendelsforskrifta'],
  [/kommunens prisliste/g, 'prislista til kommunen'],
  [/pasient- og brukerrettighetsloven/g, 'pasient- og brukarrettslova'],
  [/forskrift om foreldrebetaling i barnehager/g, 'forskrift om foreldrebetaling i barnehagar'],
  [/\bannet ledd\b/g, 'andre ledd'],
]

const rates: Readonly<Record<string, string>> = {
  grunnbeloep: 'Grunnbeløpet i folketrygda (G)',
  fribeloep: 'Fribeløp per år',
  'fribeloep-dobbeltrom': 'Fribeløp per år ved ufrivillig dobbeltrom',
  'praktisk-bistand-tak': 'Høgaste eigendel per månad under 2 G',
  'makspris-barnehage': 'Makspris per månad, ordinær',
  'makspris-barnehage-sentralitet-5-6': 'Makspris per månad, sentralitetsklasse 5 og 6',
  'makspris-barnehage-tiltakssonen': 'Makspris per månad i tiltakssona',
  'kjernetid-inntektsgrense': 'Inntektsgrense for gratis kjernetid (under)',
  'sfo-andel-av-inntekt': 'Høgaste pris per elev som del av inntekta i husstanden',
  'korttid-doegn': 'Korttidsopphald per døgn',
  'korttid-dag-natt': 'Dag- eller nattopphald',
  'alminnelig-skattesats': 'Skattesats for alminneleg inntekt',
  'alminnelig-skattesats-tiltakssonen': 'Skattesats for alminneleg inntekt i tiltakssona',
  'bostoette-tak-1': 'Høgaste godkjende buutgifter per år, 1 person',
  'bostoette-tak-2': 'Høgaste godkjende buutgifter per år, 2 personar',
  'bostoette-tak-3': 'Høgaste godkjende buutgifter per år, 3 personar',
  'bostoette-tak-4': 'Høgaste godkjende buutgifter per år, 4 personar',
  'bostoette-tak-5': 'Høgaste godkjende buutgifter per år, 5 eller fleire personar',
  'bostoette-tillegg-oslo': 'Tillegg til taket i Oslo',
  'bostoette-tillegg-storby': 'Tillegg til taket i Bergen, Trondheim, Tromsø, Stavanger og Bærum',
  'bostoette-tillegg-by':
    'Tillegg til taket i Kristiansand, Lillestrøm, Frogn, Lørenskog, Nordre Follo, Asker, Nesodden, Sola og Sandnes',
  'bostoette-tillegg-tilpasset': 'Tillegg til taket for tilpassa bustad',
  'bostoette-minste-eigendel': 'Minste eigendel per år',
  'bostoette-t1': 'Nedre inntektsgrense',
  'bostoette-t2': 'Øvre inntektsgrense',
  'bostoette-t2-ung-ufoer': 'Øvre inntektsgrense, ung ufør',
  'bostoette-t1-alderspensjonist': 'Nedre inntektsgrense, einsleg alderspensjonist',
  'bostoette-t2-alderspensjonist': 'Øvre inntektsgrense, einsleg alderspensjonist',
  'bostoette-fribeloep-formue-leid': 'Formue som ikkje blir rekna med, leigd bustad',
  'bostoette-fribeloep-formue-eid': 'Høgaste fribeløp for eigen bustad',
  'bostoette-minste-utbetaling': 'Minste utbetaling per månad',
  'bostoette-andel': 'Del av buutgifter over eigendelen',
  'bostoette-andel-formue': 'Del av formue over fribeløpet',
  'bostoette-sats-1': 'Del av inntekt over nedre grense',
  'bostoette-sats-2': 'Del av inntekt over øvre grense, i tillegg',
  'bostoette-vekt-voksen': 'Vekt for kvar vaksen etter den første',
  'bostoette-vekt-barn': 'Vekt for kvart barn',
}

const faults: readonly Sentence[] = [
  [
    /^skriv kroner som et tall fra 0 til (.+) med høyst to desimaler$/,
    'skriv kroner som eit tal frå 0 til $1 med høgst to desimalar',
  ],
  [
    /^skriv et tall som er minst 0 og høyst (.+), med høyst to desimaler$/,
    'skriv eit tal som er minst 0 og høgst $1, med høgst to desimalar',
  ],
  [/^skriv et tall som er minst 0, med høyst to desimaler$/, 'skriv eit tal som er minst 0, med høgst to desimalar'],
  [/^skriv et helt tall fra (.+)$/, 'skriv eit heilt tal frå $1'],
  [/^skriv en dato som finnes, ÅÅÅÅ-MM-DD$/, 'skriv ein dato som finst, ÅÅÅÅ-MM-DD'],
  [/^skriv true eller false$/, 'skriv true eller false'],
  [/^skriv ett av (.+)$/, 'skriv eitt av $1'],
  [/^skriv en liste med (\d+) til (\d+) elementer$/, 'skriv ei liste med $1 til $2 element'],
  [/^skriv et JSON-objekt$/, 'skriv eit JSON-objekt'],
  [/^feltet er ukjent; ta det bort$/, 'feltet er ukjent; ta det bort'],
  [/^feltet mangler$/, 'feltet manglar'],
  [/^inntekten ligger i ingen trinn; den må ligge i ett$/, 'inntekta ligg ikkje i noko trinn; ho må liggje i eitt'],
  [/^inntekten ligger i flere trinn; den må ligge i ett$/, 'inntekta ligg i fleire trinn; ho må liggje i eitt'],
  [
    /^trinnet mangler pris; skriv timepris, abonnement eller maksPerMaaned$/,
    'trinnet manglar pris; skriv timepris, abonnement eller høgaste pris per månad',
  ],
  [/^kommunenummeret finnes ikke$/, 'kommunenummeret finst ikkje'],
  [/^skriv kommunenummeret med fire sifre$/, 'skriv kommunenummeret med fire siffer'],
  [/^kommunenummeret var ikke i bruk (.+)$/, 'kommunenummeret var ikkje i bruk $1'],
  [
    /^kommune (\d+) er delt, og delene har ulik makspris; skriv (\d+) eller (\d+)$/,
    'kommune $1 er delt, og delane har ulik makspris; skriv $2 eller $3',
  ],
  [/^skriv et trinn fra 1 til 7$/, 'skriv eit trinn frå 1 til 7'],
  [
    /^kan ikke være sann sammen med ensligAlderspensjonist$/,
    'kan ikkje vere saman med at søkjaren er einsleg alderspensjonist',
  ],
]

export const nynorsk: RuleWords = { lines, sections, rates, faults }

/** null when there is none. */
export const findNynorskLine = (bokmaal: string): string | null => findIn(lines, bokmaal)
export const nynorskLine = (bokmaal: string): string => findNynorskLine(bokmaal) ?? bokmaal

export const nynorskHjemmel = (hjemmel: string): string =>
  sections.reduce((text, [pattern, other]) => text.replaceAll(pattern, other), hjemmel)

/** By the rate's name. Throws for a rate without a nynorsk name. */
export function nynorskRate(navn: string): string {
  const found = rates[navn]
  if (found === undefined) throw new Error(`No nynorsk name for the rate ${navn}`)
  return found
}
