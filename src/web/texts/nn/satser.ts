// The page with every national rate, and the words for a rate's proof (nynorsk).
import type { Texts } from '../nb.ts'

export const satser: Texts['satser'] = {
  tittel: 'Satsar',
  ingress:
    'Alle nasjonale satsar Grunnlag reknar med, med datoar, kjelde og kor sikre vi er. Ein sats utan stadfesta verdi blir aldri gissa.',
  merke: { P: 'Lovtekst', D: 'Utleidd', K: 'Anna kjelde' },
  merkeForklart: {
    P: 'Lesen i forskrifta eller hos den som fastset satsen.',
    D: 'Rekna ut frå andre tal i lov eller forskrift.',
    K: 'Frå ein kommune, KS eller presse.',
  },
  merkene: 'Merka',
  forbehold: 'Må stadfestast av kommunen',
  forbeholdForklart: 'Verdien har berre éi kjelde, eller er aldri sett trykt. Kommunen sitt eige vedtak går føre.',
  slutter: 'Sluttar innan 90 dagar',
  slutterIngen: (dato) => `Ingen satsar sluttar dei neste 90 dagane (rekna frå ${dato}).`,
  slutterHint: (dato) => `Rekna frå ${dato}. Etter siste dag svarer Grunnlag at satsen er ukjend.`,
  kjentTil: (dato) => `kjend til og med ${dato}`,
  ukjente: 'Ikkje kjende i dag',
  ukjenteHint: 'Desse satsane har ingen stadfesta verdi på dagens dato.',
  sisteDag: (dato) => `siste kjende dag var ${dato}`,
  alle: 'Alle satsar',
  verdi: 'Verdi',
  periode: 'Gjeld',
  bevis: 'Prov',
  kilde: 'Kjelde',
  hjemmel: 'Heimel',
  sistSjekket: (dato) => `Sist sjekka ${dato}`,
  fraTil: (fra, til) => `${fra}–${til}`,
  brukt: 'Satsane som er brukte',
  ingenBrukt: 'Ingen nasjonale satsar er brukte i dette svaret.',
  til: 'Sjå alle satsane',
}
