// What the rules write, in English. Names of laws stay as they are; a Norwegian word of law stands in brackets where it is needed.
import type { RuleWords, Sentence } from './sentences.ts'

const lines: readonly Sentence[] = [
  [
    /^(\d+(?:,\d+)?) % av grunnlaget inntil 1 G, etter fribeløpet$/,
    '$1 % of the basis up to 1 G, after the free amount (fribeløp)',
  ],
  [/^(\d+(?:,\d+)?) % av grunnlaget over 1 G$/, '$1 % of the basis above 1 G'],
  [/^Høyeste krav$/, 'Highest claim'],
  [
    /^Beløp til egen bruk: 25 % av G og fordelen av fribeløpet \(75 % av det\)$/,
    'Amount for own use: 25 % of G and the advantage of the free amount (75 % of it)',
  ],
  [/^Grunnlaget når beløpet til egen bruk er holdt av$/, 'The basis when the amount for own use is set aside'],
  [/^Reelle oppholdsutgifter uten kapitalkostnader$/, 'Real costs of the stay without capital costs'],
  [
    /^Egenandel per år: det laveste av kravet, rommet og oppholdsutgiftene, aldri under 0$/,
    'User charge (egenandel) per year: the lowest of the claim, what is left of the basis and the costs of the stay, never below 0',
  ],
  [
    /^Egenandel per år: det laveste av kravet og rommet, aldri under 0\. Oppholdsutgiftene er ikke oppgitt, så taket er ikke kontrollert$/,
    'User charge (egenandel) per year: the lowest of the claim and what is left of the basis, never below 0. The costs of the stay are not given, so the cap is not checked',
  ],
  [/^Egenandel per måned$/, 'User charge (egenandel) per month'],
  [/^Egenandel$/, 'User charge (egenandel)'],
  [/^2 G etter grunnbeløpet 1\. januar$/, '2 G by the basic amount (G) on 1 January'],
  [
    /^Høyeste egenandel per måned når husstanden har under 2 G$/,
    'Highest user charge (egenandel) per month when the household has less than 2 G',
  ],
  [/^Timer, avrundet til nærmeste halve time$/, 'Hours, rounded to the nearest half hour'],
  [/^Pris i kommunens trinn for inntekten$/, 'Price in the municipality’s bracket for the income'],
  [/^Høyeste beløp per måned i trinnet$/, 'Highest amount per month in the bracket'],
  [/^Selvkost for timene$/, 'Own cost (selvkost) of the hours'],
  [/^Å betale per måned: det laveste av pris og tak$/, 'To pay per month: the lowest of price and cap'],
  [/^Makspris$/, 'Maximum price'],
  [/^Pris oppgitt$/, 'Price as given'],
  [/^6 % av husstandens inntekt, delt på (\d+) måneder$/, '6 % of the household’s income, divided by $1 months'],
  [/^Pris per barn før søskenmoderasjon$/, 'Price per child before the siblings’ discount'],
  [
    /^Barn (\d+): nummer (\d+) regnet fra den eldste, etter søskenmoderasjon$/,
    'Child $1: number $2 counted from the eldest, after the siblings’ discount',
  ],
  [/^Barn (\d+): 20 timer gratis kjernetid trukket fra$/, 'Child $1: 20 hours of free core time taken off'],
  [/^Barn (\d+): pris per måned etter plassens størrelse$/, 'Child $1: price per month by the size of the place'],
  [
    /^Elev (\d+): 6 % av husstandens inntekt, delt på (\d+) måneder$/,
    'Pupil $1: 6 % of the household’s income, divided by $2 months',
  ],
  [/^Elev (\d+): det laveste av prisen og 6 %$/, 'Pupil $1: the lowest of the price and 6 %'],
  [/^Elev (\d+): gratis ved særskilt behov på 5\.–7\. trinn$/, 'Pupil $1: free with special needs in grades 5–7'],
  [/^Elev (\d+): kommunens pris$/, 'Pupil $1: the municipality’s price'],
  [/^Sum per måned$/, 'Sum per month'],
  [/^Døgn før det 60\. i kalenderåret$/, 'Days before the 60th of the calendar year'],
  [
    /^Døgn fra og med det 60\.: prises som langtidsopphold etter § 3, ikke her$/,
    'Days from the 60th on: priced as a long-term stay under § 3, not here',
  ],
  [/^Korttidsdøgn ganger døgnsatsen$/, 'Short-term days times the rate per day'],
  [
    /^Dag- og nattopphold ganger satsen; de teller ikke med i de 60 døgnene$/,
    'Stays by day and by night times the rate; they do not count towards the 60 days',
  ],
  [/^Høyeste godkjente boutgifter, med tillegg$/, 'Highest approved housing costs, with additions'],
  [/^Godkjente boutgifter per år$/, 'Approved housing costs per year'],
  [/^Tillegg for formue: ingen formue er oppgitt$/, 'Addition for wealth: no wealth is given'],
  [/^Tillegg for formue over fribeløpet$/, 'Addition for wealth above the free amount'],
  [/^Husstandens vekt$/, 'The household’s weight'],
  [
    /^Omregnet inntekt: inntekt og formuestillegg delt på vekten, ikke avrundet$/,
    'Converted income: income and addition for wealth divided by the weight, not rounded',
  ],
  [/^Andel av omregnet inntekt over nedre grense$/, 'Share of converted income above the lower limit'],
  [
    /^Andel av omregnet inntekt over øvre grense, i tillegg$/,
    'Share of converted income above the upper limit, in addition',
  ],
  [
    /^Egendel: minste egendel og andeler av inntekten over grensene$/,
    'Own share (egendel): the least own share and shares of the income above the limits',
  ],
  [
    /^(\d+),?(\d*) % av boutgifter over egendelen, per måned$/,
    '$1,$2 % of housing costs above the own share, per month',
  ],
  [
    /^Bostøtte per måned; beløp under minste utbetaling faller bort$/,
    'Housing allowance (bostøtte) per month; amounts below the least payment fall away',
  ],
]

const sections: readonly Sentence[] = [
  [/kommunens prisliste/g, 'the municipality’s price list'],
  [/\bførste og annet ledd\b/g, 'first and second paragraphs'],
  [/\bførste ledd\b/g, 'first paragraph'],
  [/\bannet ledd\b/g, 'second paragraph'],
  [/\btredje ledd\b/g, 'third paragraph'],
  [/\bfjerde ledd\b/g, 'fourth paragraph'],
  [/\bfemte ledd\b/g, 'fifth paragraph'],
  [/\bsjette ledd\b/g, 'sixth paragraph'],
  [/\bsjuende ledd\b/g, 'seventh paragraph'],
  [/ og (?=\d|§)/g, ' and '],
]

const rates: Readonly<Record<string, string>> = {
  grunnbeloep: 'The basic amount of the National Insurance Scheme (grunnbeløpet, G)',
  fribeloep: 'Free amount (fribeløp) per year',
  'fribeloep-dobbeltrom': 'Free amount (fribeløp) per year in an involuntary double room',
  'korttid-doegn': 'Short-term stay per day',
  'korttid-dag-natt': 'Stay by day or by night',
  'praktisk-bistand-tak': 'Highest user charge (egenandel) per month below 2 G',
  'makspris-barnehage': 'Maximum price per month, ordinary',
  'makspris-barnehage-sentralitet-5-6': 'Maximum price per month, centrality classes 5 and 6',
  'makspris-barnehage-tiltakssonen': 'Maximum price per month in the action zone (tiltakssonen)',
  'kjernetid-inntektsgrense': 'Income limit of free core time (below)',
  'sfo-andel-av-inntekt': 'Highest price per pupil as a share of the household’s income',
  'alminnelig-skattesats': 'Tax rate on ordinary income',
  'alminnelig-skattesats-tiltakssonen': 'Tax rate on ordinary income in the action zone (tiltakssonen)',
  'bostoette-tak-1': 'Highest approved housing costs per year, 1 person',
  'bostoette-tak-2': 'Highest approved housing costs per year, 2 people',
  'bostoette-tak-3': 'Highest approved housing costs per year, 3 people',
  'bostoette-tak-4': 'Highest approved housing costs per year, 4 people',
  'bostoette-tak-5': 'Highest approved housing costs per year, 5 people or more',
  'bostoette-tillegg-oslo': 'Addition to the cap in Oslo',
  'bostoette-tillegg-storby': 'Addition to the cap in Bergen, Trondheim, Tromsø, Stavanger and Bærum',
  'bostoette-tillegg-by':
    'Addition to the cap in Kristiansand, Lillestrøm, Frogn, Lørenskog, Nordre Follo, Asker, Nesodden, Sola and Sandnes',
  'bostoette-tillegg-tilpasset': 'Addition to the cap for an adapted home',
  'bostoette-minste-eigendel': 'Least own share per year',
  'bostoette-t1': 'Lower income limit',
  'bostoette-t2': 'Upper income limit',
  'bostoette-t2-ung-ufoer': 'Upper income limit, disabled young (ung ufør)',
  'bostoette-t1-alderspensjonist': 'Lower income limit, old-age pensioner living alone',
  'bostoette-t2-alderspensjonist': 'Upper income limit, old-age pensioner living alone',
  'bostoette-fribeloep-formue-leid': 'Wealth that is not counted, rented home',
  'bostoette-fribeloep-formue-eid': 'Highest free amount for a home of one’s own',
  'bostoette-minste-utbetaling': 'Least payment per month',
  'bostoette-andel': 'Share of housing costs above the own share',
  'bostoette-andel-formue': 'Share of wealth above the free amount',
  'bostoette-sats-1': 'Share of income above the lower limit',
  'bostoette-sats-2': 'Share of income above the upper limit, in addition',
  'bostoette-vekt-voksen': 'Weight of each adult after the first',
  'bostoette-vekt-barn': 'Weight of each child',
}

const faults: readonly Sentence[] = [
  [
    /^skriv kroner som et tall fra 0 til (.+) med høyst to desimaler$/,
    'enter kroner as a number from 0 to $1 with at most two decimals',
  ],
  [
    /^skriv et tall som er minst 0 og høyst (.+), med høyst to desimaler$/,
    'enter a number that is at least 0 and at most $1, with at most two decimals',
  ],
  [
    /^skriv et tall som er minst 0, med høyst to desimaler$/,
    'enter a number that is at least 0, with at most two decimals',
  ],
  [/^skriv et helt tall fra (.+)$/, 'enter a whole number from $1'],
  [/^skriv en dato som finnes, ÅÅÅÅ-MM-DD$/, 'enter a date that exists, YYYY-MM-DD'],
  [/^skriv true eller false$/, 'write true or false'],
  [/^skriv ett av (.+)$/, 'write one of $1'],
  [/^skriv en liste med (\d+) til (\d+) elementer$/, 'write a list of $1 to $2 elements'],
  [/^skriv et JSON-objekt$/, 'write a JSON object'],
  [/^feltet er ukjent; ta det bort$/, 'the field is unknown; take it away'],
  [/^feltet mangler$/, 'the field is missing'],
  [/^inntekten ligger i ingen trinn; den må ligge i ett$/, 'the income lies in no bracket; it must lie in one'],
  [/^inntekten ligger i flere trinn; den må ligge i ett$/, 'the income lies in several brackets; it must lie in one'],
  [
    /^trinnet mangler pris; skriv timepris, abonnement eller maksPerMaaned$/,
    'the bracket has no price; enter a price per hour, a subscription or a highest price per month',
  ],
  [/^kommunenummeret finnes ikke$/, 'there is no such municipality number'],
  [/^skriv kommunenummeret med fire sifre$/, 'write the municipality number with four digits'],
  [/^kommunenummeret var ikke i bruk (.+)$/, 'the municipality number was not in use on $1'],
  [
    /^kommune (\d+) er delt, og delene har ulik makspris; skriv (\d+) eller (\d+)$/,
    'municipality $1 is divided, and its parts have different maximum prices; write $2 or $3',
  ],
  [/^skriv et trinn fra 1 til 7$/, 'enter a grade from 1 to 7'],
  [
    /^kan ikke være sann sammen med ensligAlderspensjonist$/,
    'cannot be together with an old-age pensioner living alone',
  ],
]

export const english: RuleWords = { lines, sections, rates, faults }
