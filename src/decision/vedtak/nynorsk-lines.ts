// The rules' own sentences, sections and rate names in nynorsk. A sentence that is not here stays in bokmål, and a test over every
// service fails: add it when a rule gets a new line.

const lines: readonly (readonly [bokmaal: RegExp, nynorsk: string])[] = [
  [/^Andel av grunnlaget inntil 1 G, etter fribeløpet$/, 'Del av grunnlaget opp til 1 G, etter fribeløpet'],
  [/^Andel av grunnlaget over 1 G$/, 'Del av grunnlaget over 1 G'],
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
]

/** null when there is none. */
export function findNynorskLine(bokmaal: string): string | null {
  const found = lines.find(([pattern]) => pattern.test(bokmaal))
  return found === undefined ? null : bokmaal.replace(found[0], found[1])
}
export const nynorskLine = (bokmaal: string): string => findNynorskLine(bokmaal) ?? bokmaal

const sections: readonly (readonly [bokmaal: RegExp, nynorsk: string])[] = [
  [/egenandelsforskriften/g, 'eigendelsforskrifta'],
  [/kommunens prisliste/g, 'prislista til kommunen'],
  [/pasient- og brukerrettighetsloven/g, 'pasient- og brukarrettslova'],
  [/forskrift om foreldrebetaling i barnehager/g, 'forskrift om foreldrebetaling i barnehagar'],
  [/\bannet ledd\b/g, 'andre ledd'],
]
export const nynorskHjemmel = (hjemmel: string): string =>
  sections.reduce((text, [pattern, nynorsk]) => text.replaceAll(pattern, nynorsk), hjemmel)

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
}
/** By the rate's name. Throws for a rate without a nynorsk name. */
export function nynorskRate(navn: string): string {
  const found = rates[navn]
  if (found === undefined) throw new Error(`No nynorsk name for the rate ${navn}`)
  return found
}
