// The checked law tables as the build puts them into the pages (see vite.config.ts).
declare module 'virtual:lov' {
  interface Table {
    readonly file: string
    readonly value: unknown
  }
  type PlainRate = Omit<import('../../rates/rates.ts').Rate, 'verdi' | 'gjelderFra' | 'gjelderTil' | 'sistSjekket'> & {
    readonly verdi: { readonly n: string; readonly d: string }
    readonly gjelderFra: string
    readonly gjelderTil: string
    readonly sistSjekket: string
  }
  export const felt: Table
  export const poster: readonly Table[]
  export const satser: readonly (readonly [string, readonly PlainRate[]])[]
}
