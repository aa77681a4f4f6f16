// What an administrator reads of the municipality, and the deeds that change it. Another administrator may have changed it since:
// a page that is opened asks again. Each reading and each deed is on record at the server.
import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { Prislister, RetningslinjerSvar } from '../../http/contract-forvaltning.ts'
import type { Styrteroller, Tilganger, Tjenesteomraader } from '../../http/contract-administrasjon.ts'
import type { Innsynsspoersmaalsliste, Innsynsvalg } from '../../http/contract-innsyn.ts'
import type { Hendelsestilganger, Integrasjoner } from '../../http/contract-integrasjoner.ts'
import type { Tilbakemeldinger } from '../../http/contract-tilbakemelding.ts'
import { type ApiProblem, type Call, call } from '../api/call.ts'
import { useSend } from '../api/session.tsx'
import { useAdministered } from './administered.tsx'

interface Lists {
  readonly roller: Styrteroller
  readonly tilganger: Tilganger
  readonly tjenesteomraader: Tjenesteomraader
  readonly integrasjoner: Integrasjoner
  readonly hendelser: Hendelsestilganger
  readonly innsyn: Innsynsvalg
  readonly innsynsspoersmaal: Innsynsspoersmaalsliste
  readonly tilbakemeldinger: Tilbakemeldinger
  readonly prislister: Prislister
  readonly retningslinjer: RetningslinjerSvar
}
/** Long enough for the parts of one page to share one answer. */
const freshMs = 5_000

export const pathOf = (fiksOrgId: string, what: string): string =>
  `/api/v1/forvaltning/${encodeURIComponent(fiksOrgId)}/${what}`

export function useListed<Name extends keyof Lists>(what: Name): UseQueryResult<Lists[Name], ApiProblem> {
  const { fiksOrgId } = useAdministered()
  return useQuery<Lists[Name], ApiProblem>({
    queryKey: ['forvaltning', fiksOrgId, what],
    staleTime: freshMs,
    queryFn: () => call<Lists[Name]>({ method: 'GET', path: pathOf(fiksOrgId, what) }),
  })
}

export interface DeedCall<Body> {
  readonly method?: Exclude<Call['method'], 'GET'>
  /** Below /api/v1/forvaltning/{fiksOrgId}/, ids already encoded. */
  readonly path: string
  readonly body?: Body
}

/** Does it, then everything that stands on the page is read again. Errors: ApiProblem with the server's sentence. */
export function useDeed<Body = never, Reply = unknown>(): UseMutationResult<Reply, ApiProblem, DeedCall<Body>> {
  const { fiksOrgId } = useAdministered()
  const client = useQueryClient()
  const send = useSend()
  return useMutation<Reply, ApiProblem, DeedCall<Body>>({
    // A reply may hold a secret: it lives as long as the page that asked.
    gcTime: 0,
    mutationFn: ({ method = 'POST', path, body }) =>
      send<Reply>({ method, path: pathOf(fiksOrgId, path), ...(body === undefined ? {} : { body }) }),
    // Not waited for: who did it goes on while the page is read anew.
    onSuccess: () => void client.invalidateQueries({ queryKey: ['forvaltning', fiksOrgId] }),
  })
}
