// Manual posts: the editor in the wizard and on the result (nynorsk).
import type { Texts } from '../nb.ts'

export const poster: Texts['poster'] = {
  paakrevd: 'Må fyllast ut',
  beloep: 'Beløp i heile kroner',
  kroner: 'kr',
  tittel: 'Tittel',
  tittelHint: 'Skriv kva beløpet er. Tittelen står i resultatet og i PDF-en.',
  begrunnelse: 'Grunngjeving (kan stå tom)',
  begrunnelsePaakrevd: 'Grunngjeving',
  begrunnelseHint: 'Kvar har du beløpet frå? Står i resultatet og i PDF-en.',
  kildePaakrevd: 'Kvar har du talet frå?',
  kildeHint: 'Til dømes svar frå Nav, og datoen. Står i resultatet og i PDF-en.',
  vetIkke: 'Veit ikkje enno',
  vetIkkeHint: 'Du kan gå vidare utan beløpet.',
  utenBeloep:
    'Utan beløpet blir det ingen sum og ingen pris. Resultatet seier kva som manglar. Når du har svaret, opnar du resultatet, vel «Endre manuelle postar» og skriv beløpet der.',
  vetIkkeKort: 'Ikkje kjent enno, så det blir ingen sum',
  hjelp: {
    'kommune.tenktEtterlattePensjon': {
      tittel: 'Kvar får eg talet frå?',
      avsnitt: [
        'Spør Nav: kva ville den pårørande fått brutto frå folketrygda per år om bebuaren var død? Sei kva dato prisen gjeld frå. Noter kven som svarte, og når.',
        'Døme på korleis talet verkar, ikkje eit framlegg: Er svaret frå Nav 200 000 kr, og har den pårørande sjølv 150 000 kr i arbeidsinntekt og ytingar frå folketrygda, blir 50 000 kr trekte frå i grunnlaget (eigendelsforskrifta §\u00a05 andre ledd).',
        '0 tyder at ingenting blir trekt frå for tenkt etterlatnepensjon. Skriv 0 berre når du veit at det er svaret.',
      ],
    },
  },
  leggTil: 'Legg til ein post',
  velg: 'Kva vil du leggje til?',
  velgHint: 'Vel ein post, så står det her kva han er, før du legg han til.',
  velgTom: 'Vel post',
  velgFoerst: 'Vel ein post først.',
  leggTilKnapp: 'Legg til',
  oeker: 'Aukar',
  reduserer: 'Reduserer',
  taBort: (hva) => `Ta bort ${hva}`,
  uforandret:
    'Postar frå Skatteetaten kan ikkje fjernast eller skrivast over. Er ein av dei feil, legg du inn ein manuell post som rettar han.',
  regneark: {
    tittel: 'Rekneark',
    hint: 'Skriv tala du har frå Nav, eitt på kvar linje. Dei blir lagde saman til beløpet, og står med grunngjevinga i resultatet og i PDF-en. Utan linjer skriv du beløpet sjølv.',
    hjelp: (beloep, g, fra) =>
      `Til hjelp: 2,25 G er ${beloep} per år (G er ${g} frå ${fra}), som er full omstillingsstønad ved 40 års trygdetid (folketrygdlova §\u00a017-6). Kor mykje som skal reknast med etter §\u00a05, er ikkje avklart. Talet er ikkje rekna ut for denne personen, og Grunnlag gjer ikkje framlegg om noko beløp.`,
    ukjentG: 'Grunnbeløpet (G) er ikkje kjent for denne datoen.',
    tekst: (nr) => `Linje ${nr}: kva er det?`,
    linje: (nr: number) => `Linje ${nr}`,
    beloep: (nr) => `Linje ${nr}: kroner per år`,
    leggTil: 'Legg til ei linje',
    taBort: (nr) => `Ta bort linje ${nr}`,
    tekstMangler: 'Skriv kva talet er.',
    begrunnelseMangler: 'Skriv kvar tala i reknearket kjem frå.',
  },
  feil: {
    kilde: 'Skriv kvar talet kjem frå, til dømes svaret frå Nav og datoen. Det gjeld òg 0.',
    begrunnelse: 'Posten trekkjer frå. Skriv kvifor, så det kan grunngjevast i vedtaket.',
    tom: 'Skriv eit beløp i heile kroner. Skriv 0 viss det ikkje er noko.',
    tomPaakrevd: 'Skriv eit beløp i heile kroner, eller vel «Veit ikkje enno». 0 tyder at ingenting blir trekt frå.',
    tegn: 'Beløpet kan berre ha siffer og mellomrom. Ta bort andre teikn.',
    oere: 'Skriv heile kroner, utan komma eller punktum.',
    negativ: 'Skriv beløpet utan minus. Om posten aukar eller reduserer, følgjer av posten du vel.',
    stort: 'Beløpet er for stort. Det høgaste beløpet er 1 000 000 000 kroner.',
    tittel: 'Skriv ein tittel som seier kva beløpet er.',
    lang: (antall) => `Teksten kan ha høgst ${antall} teikn.`,
  },
}
