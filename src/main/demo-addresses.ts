// Where everything is in the demo: two ports on loopback, and the simulated services' places under the second one.
import type { UpstreamSettings } from '../upstream/settings.ts'

export interface DemoAddresses {
  readonly product: string
  readonly simulators: string
}

export const demoAddresses = (port: number, simPort: number): DemoAddresses => ({
  product: `http://localhost:${port}`,
  simulators: `http://localhost:${simPort}`,
})

/** Who runs the product in the demo: KS' own number, as it is KS that municipalities delegate to. */
export const productOrganisation = '971032146'

export const demoScopes = {
  summertskattegrunnlag: 'skatteetaten:summertskattegrunnlag',
  beregnetskatt: 'skatteetaten:beregnetskatt',
  avregning: 'skatteetaten:avregning',
  folkeregister: 'folkeregister:deling/offentligmedhjemmel',
} as const

export function demoApis({ simulators }: DemoAddresses): UpstreamSettings['apier'] {
  const tax = (api: keyof typeof demoScopes) => ({
    base: `${simulators}/skatteetaten/${api}/v2`,
    scope: demoScopes[api],
  })
  return {
    summertskattegrunnlag: tax('summertskattegrunnlag'),
    beregnetskatt: tax('beregnetskatt'),
    avregning: tax('avregning'),
    // The list has no scope of its own: that of the data it tells about opens it.
    hendelser: {
      base: `${simulators}/skatteetaten/skatteoppgjoerhendelser/v1`,
      scope: demoScopes.summertskattegrunnlag,
    },
    // Nor has this: it is opened by the scope of the settlements it tells about.
    sisteoppgjoer: {
      base: `${simulators}/skatteetaten/sistetilgjengeligeskatteoppgjoer/v1`,
      scope: demoScopes.summertskattegrunnlag,
    },
    folkeregister: {
      base: `${simulators}/folkeregister/offentlig-med-hjemmel/api/v1`,
      scope: demoScopes.folkeregister,
    },
  }
}
