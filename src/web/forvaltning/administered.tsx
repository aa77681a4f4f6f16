// The municipality an administrator's page is about, and the addresses of its other pages. Only its Fiks organisation id, which tells
// nothing of a person, stands in an address.
import { createContext, useContext } from 'react'
import type { Meg } from '../../http/contract.ts'

type Administered = Meg['administrerer'][number]
const AdministeredContext = createContext<Administered | null>(null)

export const AdministeredProvider = AdministeredContext

/** `to('roller/ny')`: the address of that page, for this municipality. Throws outside the administrator's pages. */
export function useAdministered(): Administered & { readonly to: (page: string, more?: string) => string } {
  const kommune = useContext(AdministeredContext)
  if (kommune === null) throw new Error('Stands outside the administrator’s pages')
  const to = (page: string, more = ''): string =>
    `/forvaltning${page === '' ? '' : `/${page}`}?kommune=${kommune.fiksOrgId}${more}`
  return { ...kommune, to }
}
