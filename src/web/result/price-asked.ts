// Does the record carry a price question? What is made of it is then priced of the same facts, by the server.
import type { ResultatSvar } from '../../http/contract.ts'

export const isPriceAsked = ({ egenandel, egenandelFeil }: ResultatSvar): boolean =>
  egenandel !== undefined || egenandelFeil?.spurt !== undefined
