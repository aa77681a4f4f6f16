// The public page with the legal grounds of each tjenesteområde (nynorsk).
import type { InLanguage } from '../nb.ts'
import type { hjemler as nb } from '../nb/hjemler.ts'

export const hjemler: InLanguage<typeof nb> = {
  tittel: 'Lovheimlar',
  ingress:
    'Ein kommune kan berre hente skatteopplysningar når lova gir rett til det for ei bestemt teneste. Her står kvar teneste, lova ho byggjer på, og kva ho gir rett til å hente.',
  lov: 'Lovheimel',
  kilder: 'Kjelder som kan spørjast',
  pakke: 'Rettighetspakke hos Skatteetaten',
  stadier: 'Kva som blir gitt',
  stadie: { oppgjoer: 'Skatteoppgjer', utkast: 'Utkast til skattemelding' },
  foersteAar: 'Første inntektsår',
  aar: 'Inntektsår som er opne',
  felt: (aar, beregning, visning) => `${aar}: ${beregning} opplysningar blir rekna med, ${visning} blir berre viste`,
  plass: { beregning: 'Blir rekna med', visning: 'Blir berre vist', kommune: 'Avgjer skattesatsen' },
  uten: 'Tenesteområde som ikkje gir skatteopplysningar',
  utenHint:
    'Desse tenesteområda finst i Fiks. Lista over lovheimlar for dei er ikkje funnen, så Grunnlag gir ingen opplysningar til ei rolle der.',
}
