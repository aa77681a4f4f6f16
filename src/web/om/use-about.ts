// The words of the pages about Grunnlag, in the language of the pages: they come with those pages and not with every page. And what
// the product tells of itself.
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Helse, Om } from '../../http/contract-om.ts'
import { type ApiProblem, call } from '../api/call.ts'
import { om as en } from '../texts/en/om.ts'
import { om as nb } from '../texts/nb/om.ts'
import { om as nn } from '../texts/nn/om.ts'
import type { InLanguage } from '../texts/nb.ts'
import { useSpeech } from '../texts/use-texts.tsx'

export type About = InLanguage<typeof nb>

const words: Readonly<Record<'nb' | 'nn' | 'en', About>> = { nb, nn, en }

export const useAbout = (): About => words[useSpeech().language]

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
