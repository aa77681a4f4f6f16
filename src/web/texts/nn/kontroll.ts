// The page where anyone may ask whether a PDF is genuine (nynorsk).
import type { InLanguage } from '../nb.ts'
import type { kontroll as nb } from '../nb/kontroll.ts'

export const kontroll: InLanguage<typeof nb> = {
  tittel: 'Er PDF-en ekte?',
  ingress:
    'Har du fått ein PDF med eit resultat frå Grunnlag, kan du kontrollere at han er ekte. Skriv kontrollkoden som står nedst på kvar side, eller vel fila.',
  dekker:
    'Svaret er berre om dokumentet er ekte, kva dag det er laga og av kva kommune. Vi lagrar verken spørsmålet eller svaret.',
  medKode: 'Med kontrollkoden',
  kode: 'Kontrollkode',
  kodeHint: '16 bokstavar og tal, i fire grupper. Små bokstavar og mellomrom går bra.',
  kodeMangler: 'Skriv kontrollkoden.',
  kodeFeil: 'Ein kontrollkode har 16 bokstavar og tal, til dømes K7QX-0M2V-9TRB-D5HW. Kontroller det du skreiv.',
  kontroller: 'Kontroller koden',
  medFil: 'Med fila',
  fil: 'PDF-fil',
  filHint:
    'Fila blir på maskina di. Nettlesaren reknar ut eit avtrykk av ho, og berre avtrykket blir sendt. Er eitt einaste teikn endra, er svaret «ukjend».',
  filForStor: (mb) => `Fila er større enn ${mb} MB, og er ikkje ein PDF frå Grunnlag. Vel ei anna fil.`,
  filUlest: 'Fila kunne ikkje lesast. Vel ho på nytt.',
  kontrollererNaa: 'Kontrollerer …',
  ekte: (dato, kommune) => `Ekte, laga ${dato} av ${kommune}.`,
  ekteKode: 'Koden er vår. Koden seier ikkje at innhaldet i utgåva di er uendra: kontroller fila òg, viss du har ho.',
  ekteFil: 'Fila er nøyaktig den vi laga.',
  ukjent: 'Ukjend.',
  ukjentKode:
    'Vi har ingen PDF med denne koden. Kontroller at du skreiv han rett. Dokumentet kan òg vere så gammalt at kontrollen er sletta.',
  ukjentFil:
    'Vi har ingen PDF som er lik denne fila. Ho er ikkje laga her, eller ho er endra eller lagra på nytt sidan. Prøv kontrollkoden.',
}
