// demo.json (for people and outside checks) and simulators.json (who the simulators know), made anew at every start:
// addresses follow the environment, ids and keys are the DATA folder's own.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hjemmel } from '../access/types.ts'
import { alta, asker, type DemoPlace } from './demo-people.ts'
import { type DemoIdentity, type PlaceIdentity, publicHalf } from './demo-identity.ts'
import { delegatedInDemo } from './demo-delegated.ts'
import { demoScopes, productOrganisation, type DemoAddresses } from './demo-addresses.ts'

const write = (data: string, name: string, content: object): void =>
  writeFileSync(join(data, name), `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })

export function writeDemoJson(data: string, identity: DemoIdentity, addresses: DemoAddresses): void {
  write(data, 'demo.json', {
    product: addresses.product,
    simulators: addresses.simulators,
    ...placeJson(asker, identity.kommune, addresses),
    annenKommune: placeJson(alta, identity.annenKommune, addresses),
  })
}

/** Where a login at the demo's case system ends; nothing answers there, the code stands in the address. */
const caseSystemReturn = (simulators: string): string => `${simulators}/fagsystem/svar`

const placeJson = (place: DemoPlace, identity: PlaceIdentity, { product, simulators }: DemoAddresses) => ({
  fiksOrgId: identity.fiksOrgId,
  kommune: place.kommune,
  roller: identity.roller,
  integrasjon: identity.integrasjon,
  maskinporten: {
    tokenEndpoint: `${simulators}/maskinporten/token`,
    audience: `${simulators}/maskinporten/`,
    clientId: identity.klient.clientId,
    scope: 'ks:fiks',
    privateJwk: identity.klient.privateJwk,
  },
  // On behalf of a person: the case system's own client at ID-porten (same id and key), and the resource its token is for.
  idporten: {
    issuer: `${simulators}/idporten`,
    clientId: identity.klient.clientId,
    redirectUri: caseSystemReturn(simulators),
    resource: product,
  },
  brukere: place.brukere,
  personer: place.personer,
})

export function writeRegistration(
  data: string,
  identity: DemoIdentity,
  { product, simulators }: DemoAddresses,
  hjemler: readonly Hjemmel[],
): void {
  const places = [
    { place: asker, identity: identity.kommune },
    { place: alta, identity: identity.annenKommune },
  ]
  const owners = [
    ...new Set([...places.map(({ place }) => place.kommune.organisasjonsnummer), ...delegatedInDemo(data)]),
  ]
  const scopes = Object.values(demoScopes)
  write(data, 'simulators.json', {
    maskinporten: {
      klienter: [
        clientRow(identity.produkt, { organisasjonsnummer: productOrganisation, navn: 'Grunnlag', scopes }),
        ...places.map(({ place, identity: { klient } }) =>
          clientRow(klient, { ...place.kommune, navn: `Fagsystemet i ${place.kommune.navn}`, scopes: ['ks:fiks'] }),
        ),
      ],
      tilganger: owners.flatMap((organisasjonsnummer) =>
        ['ks:fiks', ...scopes].map((scope) => ({ organisasjonsnummer, scope })),
      ),
      delegeringer: owners.flatMap((fra) => scopes.map((scope) => ({ fra, til: productOrganisation, scope }))),
    },
    skatteetaten: {
      pakker: owners.map((organisasjonsnummer) => ({
        organisasjonsnummer,
        pakker: hjemler.map(({ rettighetspakke }) => rettighetspakke),
      })),
    },
    idporten: {
      klienter: [
        {
          clientId: identity.idPorten.clientId,
          redirectUris: [`${product}/innlogging/svar`],
          postLogoutRedirectUris: [`${product}/`],
          frontchannelLogoutUri: `${product}/utlogging/frontkanal`,
          backchannelLogoutUri: `${product}/utlogging/bakkanal`,
          jwks: { keys: [publicHalf(identity.idPorten.privateJwk)] },
        },
        // The case system of each municipality, whose own users log in to it at ID-porten.
        ...places.map(({ place, identity: { klient } }) => ({
          clientId: klient.clientId,
          organisasjonsnummer: place.kommune.organisasjonsnummer,
          redirectUris: [caseSystemReturn(simulators)],
          jwks: { keys: [publicHalf(klient.privateJwk)] },
        })),
      ],
    },
    brukere: places.flatMap(({ place }) => place.brukere),
  })
}

const clientRow = (
  { clientId, privateJwk }: PlaceIdentity['klient'],
  { organisasjonsnummer, navn, scopes }: { organisasjonsnummer: string; navn: string; scopes: readonly string[] },
) => ({ clientId, organisasjonsnummer, navn, scopes, jwks: { keys: [publicHalf(privateJwk)] } })
