// Organisasjonsnummer: nine digits, last one a mod-11 control digit.

declare const organisationBrand: unique symbol
export type Organisasjonsnummer = string & { readonly [organisationBrand]: true }

const weights = [3, 2, 7, 6, 5, 4, 3, 2]

/** The number, or null when it is not nine digits with a right control digit. */
export function findOrganisasjonsnummer(text: string): Organisasjonsnummer | null {
  if (!/^\d{9}$/.test(text)) return null
  const total = weights.reduce((acc, weight, i) => acc + weight * Number(text[i]), 0)
  const control = (11 - (total % 11)) % 11
  return control < 10 && control === Number(text[8]) ? (text as Organisasjonsnummer) : null
}
