// One thing that is wrong with a price list: what, where, and whether it stops the list (feil) or is shown (varsel).
export interface PriceListFault {
  readonly kode:
    | 'hull'
    | 'grense-i-to-trinn'
    | 'tomt-trinn'
    | 'uten-pris'
    | 'grunnbeloep'
    | 'over-taket'
    | 'to-g-inklusiv'
    | 'selvkost-formel'
    | 'over-selvkost'
    | 'ikke-kontrollert'
  readonly alvor: 'feil' | 'varsel'
  /** Path into the list, e.g. trinn[1].maksPerMaaned. */
  readonly felt: string
  readonly tekst: string
}
