// The fylkeskommuner, text of lov/fylker.tsv in. Oslo is not among them: it is a kommune that has both tasks (lov/kommuner.tsv).
// Source: SSB's fylker of 2024 and the register of organisations.

export interface County {
  readonly fylkesnummer: string
  readonly navn: string
  readonly organisasjonsnummer: string
  /** bokmål, nynorsk or nøytral: the language decision towards the state; only a default for us. */
  readonly maalform: string
}

/** Throws, naming file and line, when a row is not whole. */
export function checkCounties(text: string): readonly County[] {
  const [, ...lines] = text.trimEnd().split('\n')
  return lines.map((line, i) => {
    const [fylkesnummer = '', navn = '', organisasjonsnummer = '', maalform = '', ...rest] = line.split('\t')
    if (!/^\d{2}$/.test(fylkesnummer) || navn === '' || !/^\d{9}$/.test(organisasjonsnummer) || rest.length > 0)
      throw new Error(`lov/fylker.tsv:${i + 2}: write two digits, a name, nine digits and the language`)
    return { fylkesnummer, navn, organisasjonsnummer, maalform }
  })
}
