// The words of the pages about Grunnlag, in the language of the pages: they come with those pages and not with every page. And what
// the product tells of itself.
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Helse, Om } from '../../http/contract-om.ts'
import { type ApiProblem, call } from '../api/call.ts'
import { textsWith } from '../texts/texts-with.ts'

const useAboutTexts = textsWith({
  nb: () => import('../texts/nb/om.ts'),
  nn: () => import('../texts/nn/om.ts'),
  en: () => import('../texts/en/om.ts'),
})

export type About = ReturnType<typeof useAboutTexts>['om']
export const useAbout = (): About => useAboutTexts().om

export const useOm = (): UseQueryResult<Om, ApiProblem> =>
  useQuery<Om, ApiProblem>({ queryKey: ['om'], queryFn: () => call<Om>({ method: 'GET', path: '/api/v1/om' }) })

/** Asked anew each time the page is opened. */
export const useHelse = (): UseQueryResult<Helse, ApiProblem> =>
  useQuery<Helse, ApiProblem>({
    queryKey: ['helse'],
    gcTime: 0,
    staleTime: 0,
    queryFn: () => call<Helse>({ method: 'GET', path: '/helse' }),
  })
