// The municipalities as the build puts them into the calculator's page (see vite.config.ts).
declare module 'virtual:kommuner' {
  /** lov/kommuner.tsv and lov/kommuner-historikk.tsv, as text. */
  export const liste: string
  export const historikk: string
}
