// What a municipality may decide about the beregningsgrunnlag, each with the law's default and its §. Settings show this table;
// the rules read the same defaults. A guideline touches grunnlagEgenandel only, never beregningsbeloep (which is as in Fiks).
import type { Retningslinjer } from './types.ts'

export interface Guideline {
  readonly id: keyof Retningslinjer
  readonly tekst: string
  readonly standard: boolean | null
  readonly standardtekst: string
  readonly hjemmel: string
  /** True where the default itself is a reading of the law, marked wherever it is used. */
  readonly tolkning: boolean
}

const row = (
  id: Guideline['id'],
  tekst: string,
  standard: boolean | null,
  more: Omit<Guideline, 'id' | 'tekst' | 'standard'>,
): Guideline => ({ id, tekst, standard, ...more })

export const guidelines: readonly Guideline[] = [
  row('formuesskatt', 'Formuesskatt trekkes fra som skatt', false, {
    standardtekst: 'Formuesskatt er ikke skatt av inntekten, og trekkes ikke fra.',
    hjemmel: 'egenandelsforskriften § 3 fjerde ledd',
    tolkning: true,
  }),
  row('utlandsskatt', 'Inntektsskatt betalt i utlandet trekkes fra som skatt', false, {
    standardtekst: 'Bare norsk beregnet skatt trekkes fra.',
    hjemmel: 'egenandelsforskriften § 3 fjerde ledd',
    tolkning: true,
  }),
  row('samboerSomEktefelle', 'Samboer gir fradrag på samme måte som ektefelle', false, {
    standardtekst: '§ 5 nevner bare ektefelle og barn.',
    hjemmel: 'egenandelsforskriften § 5 første og fjerde ledd',
    tolkning: false,
  }),
  row('boutgifter', 'Boutgifter til egen bolig trekkes fra i en overgangstid, med et høyeste beløp per måned', null, {
    standardtekst: 'Forskriften gir ikke fradrag for boutgifter; det kan gis etter skjønn.',
    hjemmel: 'egenandelsforskriften § 5 fjerde ledd',
    tolkning: false,
  }),
  row('fellesRenterHalvt', 'Renter på konto som begge ektefellene disponerer, regnes med halvparten', false, {
    standardtekst: 'Renter regnes som inntekt hos den de er skattlagt hos.',
    hjemmel: 'egenandelsforskriften § 3 fjerde ledd',
    tolkning: true,
  }),
  row('skatteeffektOppjustering', 'Skatten av oppjustering av gevinst og tap tas også ut av skattefradraget', true, {
    standardtekst: 'Skatten må svare til inntekten som teller, også for oppjusteringen.',
    hjemmel: 'egenandelsforskriften § 3 fjerde ledd, Sivilombudet 17.11.2025',
    tolkning: true,
  }),
]
