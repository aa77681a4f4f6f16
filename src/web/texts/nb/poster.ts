// Manual posts: the editor in the wizard and on the result (bokmål).
export const poster = {
  paakrevd: 'Påkrevd',
  beloep: 'Beløp i hele kroner',
  kroner: 'kr',
  tittel: 'Tittel',
  tittelHint: 'Skriv hva beløpet er. Tittelen står i resultatet og i PDF-en.',
  begrunnelse: 'Begrunnelse (kan stå tom)',
  begrunnelseHint: 'Hvor har du beløpet fra? Står i resultatet og i PDF-en.',
  leggTil: 'Legg til en post',
  velg: 'Hva vil du legge til?',
  velgTom: 'Velg post',
  leggTilKnapp: 'Legg til',
  oeker: 'Øker',
  reduserer: 'Reduserer',
  taBort: (hva: string) => `Ta bort ${hva}`,
  uforandret:
    'Poster fra Skatteetaten kan ikke fjernes eller overskrives. Er en av dem feil, legger du inn en manuell post som retter den.',
  feil: {
    tom: 'Skriv et beløp i hele kroner. Skriv 0 hvis det ikke er noe.',
    tegn: 'Beløpet kan bare ha sifre og mellomrom. Ta bort andre tegn.',
    oere: 'Skriv hele kroner, uten komma eller punktum.',
    negativ: 'Skriv beløpet uten minus. Om posten øker eller reduserer, følger av posten du velger.',
    stort: 'Beløpet er for stort. Høyeste beløp er 1 000 000 000 kroner.',
    tittel: 'Skriv en tittel som sier hva beløpet er.',
    lang: (antall: number) => `Teksten kan ha høyst ${antall} tegn.`,
  },
}
