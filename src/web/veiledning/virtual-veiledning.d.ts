// What the guides and «Nytt og planlagt» are made of, as the build puts it into the pages (scripts/guide-tables.ts).
declare module 'virtual:veiledning' {
  interface Example {
    readonly beregningstype: import('../../base/terms.ts').Beregningstype
    readonly inntektsaar: number
    readonly fakta: readonly import('../../rules/from-facts.ts').FactPerson[]
    readonly skrevet: readonly import('../../rules/from-facts.ts').Typed[]
  }
  interface Purpose {
    readonly tjenesteomraade: string
    readonly beregningstype: import('../../base/terms.ts').Beregningstype
    readonly rettighetspakke: string
    readonly hjemmel: readonly string[]
    readonly apier: readonly import('../../base/terms.ts').Api[]
    readonly stadier: readonly ('oppgjoer' | 'utkast')[]
    readonly foersteAar: number
  }
  export const eksempler: readonly Example[]
  export const formaal: readonly Purpose[]
}
declare module 'virtual:endringer' {
  export interface Span {
    readonly slag: 'tekst' | 'kode' | 'sterk'
    readonly tekst: string
  }
  export type Item = readonly Span[]
  export const endringer: {
    readonly planlagt: readonly Item[]
    readonly utgaver: readonly {
      readonly navn: string
      readonly deler: readonly { readonly del: string; readonly punkter: readonly Item[] }[]
    }[]
  }
}
