// One sentence or two in bokmål for a gap: what is missing, for whom, why, what it does to the sum, and what to do.
import type { Reason } from '../base/fact.ts'
import type { Api, Beregningstype, PersonType } from '../base/terms.ts'

const source: Record<Api, string> = {
  summertskattegrunnlag: 'Summert skattegrunnlag',
  beregnetskatt: 'Beregnet skatt',
  avregning: 'Skatteavregning',
  folkeregister: 'Navn',
}

export function whom(type: PersonType, beregningstype: Beregningstype): string {
  const words: Record<PersonType, string> = {
    SOEKER: beregningstype === 'LANGTIDSOPPHOLD_INSTITUSJON' ? 'beboeren' : 'søkeren',
    EKTEFELLE: 'ektefellen',
    PARTNER: 'partneren',
    SAMBOER: 'samboeren',
    BARN: 'barnet',
    ANNET: 'den andre personen',
  }
  return words[type]
}

const because: Record<Reason, (aar: number) => string> = {
  'no-person': () => 'kilden kjenner ikke personidentifikatoren. Kontroller de elleve sifrene.',
  'no-record': (aar) =>
    `kilden har ingen opplysninger for inntektsåret ${aar} som tjenesten kan bruke. Kontroller året, eller vent hvis skatteoppgjøret ikke er ferdig.`,
  'not-assessed-yet': (aar) =>
    `skatteoppgjøret for ${aar} er ikke ferdig, og tjenesten kan ikke bruke utkast. Vent på oppgjøret, eller velg et tidligere år.`,
  withheld: () => 'opplysningene er skjermet. Grunnlaget må fastsettes på annen måte.',
  deleted: () => 'opplysningene er trukket tilbake. Grunnlaget må fastsettes på annen måte.',
  'not-delegated': () =>
    'kommunen har ikke fått eller ikke delegert tilgangen. Be administratoren om å delegere API-et i Altinn.',
  'source-down': () => 'kilden svarte ikke som ventet. Prøv igjen om litt.',
  'manual-needed': () => 'et beløp må skrives inn.',
  'not-asked': () => 'kilden er ikke spurt.',
}

/** Never holds a number, a name or an amount. */
export function gapText(
  gap: { api: Api; why: Reason; type: PersonType; stopper: boolean },
  sporsmaal: { beregningstype: Beregningstype; inntektsaar: number },
): string {
  const what = `${source[gap.api]} for ${whom(gap.type, sporsmaal.beregningstype)} mangler, fordi ${because[gap.why](sporsmaal.inntektsaar)}`
  return gap.stopper ? `${what} Opplysningen teller, så det gis ikke noe beløp.` : `${what} Beløpet påvirkes ikke.`
}
