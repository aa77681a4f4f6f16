// Which rettighetspakke gives which stages and field names. The simulators' own, never lov/. Stages: Skatteetaten's
// page for Summert skattegrunnlag, 9.2.2026. The content of the municipal packages is not published (ANTATT).
import { findFieldName } from './names.ts'

export type TaxApi = 'summertskattegrunnlag' | 'beregnetskatt' | 'avregning'
export interface Post {
  readonly tekniskNavn: string
  readonly kategori?: string
}
interface Package {
  readonly stadier: readonly string[]
  readonly gives: (post: Post) => boolean
}

const everyName = (): boolean => true
const categoryIncome = (post: Post): boolean =>
  (findFieldName(post.tekniskNavn)?.kategori ?? post.kategori) === 'inntekt'
const gainLossDividend = /gevinst|tap|utbytte|oppjustert/i
const netIncomeAndGains = ({ tekniskNavn }: Post): boolean =>
  tekniskNavn === 'alminneligInntektFoerSaerfradrag' || gainLossDividend.test(tekniskNavn)

const basisPackages: Readonly<Record<string, Package>> = {
  kommunelangtidsoppholdinstitusjon: { stadier: ['oppgjoer'], gives: everyName },
  kommuneboligsosialeformaal: { stadier: ['oppgjoer'], gives: everyName },
  kommunepersonligassistanse: { stadier: ['oppgjoer'], gives: netIncomeAndGains },
  kommuneforeldrebetaling: { stadier: ['oppgjoer', 'utkast'], gives: categoryIncome },
}

const packagesOf: Readonly<Record<TaxApi, readonly string[]>> = {
  summertskattegrunnlag: Object.keys(basisPackages),
  beregnetskatt: ['kommunelangtidsoppholdinstitusjon', 'kommunepraktiskbistand'],
  avregning: ['kommunelangtidsoppholdinstitusjon', 'kommunelangtidsoppholdsykehjem'],
}

/** Names of packages are written both in camelCase and in small letters by Skatteetaten. */
export const packageName = (text: string): string => text.toLowerCase()
export const hasPackage = (api: TaxApi, name: string): boolean => packagesOf[api].includes(name)

export const stages = ['utkast', 'fastsatt', 'oppgjoer'] as const
export const givesStage = (name: string, stadie: string): boolean =>
  basisPackages[name]?.stadier.includes(stadie) ?? false

/** The posts that a package of Summert skattegrunnlag gives for the year. A name of another year is not of this one. */
export function postsOf<T extends Post>(name: string, aar: number, posts: readonly T[]): T[] {
  const gives = basisPackages[name]?.gives ?? (() => false)
  return posts.filter((post) => (findFieldName(post.tekniskNavn)?.aar.includes(aar) ?? true) && gives(post))
}
