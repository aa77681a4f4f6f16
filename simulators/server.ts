// All simulated services in one fastify instance.
import Fastify, { type FastifyInstance } from 'fastify'
import type { SimulatorContext } from './context.ts'
import { mountControl, sendPage } from './control.ts'
import { installFaults } from './faults.ts'
import { mountFolkeregister } from './folkeregister/mount.ts'
import { acceptForms } from './form-body.ts'
import { mountIdporten } from './idporten/mount.ts'
import { indexPage } from './index-page.ts'
import { mountMaskinporten } from './maskinporten/mount.ts'
import { mountPeoplePages } from './people/pages.ts'
import { mountSkatteetaten } from './skatteetaten/mount.ts'
import { installTraffic } from './traffic.ts'

/** Ready to listen. `forceCloseConnections`: stopping must not wait for the product's kept-alive connections. */
export async function buildSimulators(context: SimulatorContext): Promise<FastifyInstance> {
  const app = Fastify({ logger: false, forceCloseConnections: true, routerOptions: { ignoreTrailingSlash: false } })
  acceptForms(app)
  installTraffic(app)
  installFaults(app, context.faults)
  app.setNotFoundHandler((request, reply) => reply.code(404).send(notFound(request.url)))
  app.get('/', (_request, reply) => sendPage(reply, indexPage(context)))
  app.get('/helse/klar', () => ({ status: 'klar' }))
  mountControl(app, context)
  mountMaskinporten(app, context)
  mountSkatteetaten(app, context)
  mountFolkeregister(app, context)
  mountPeoplePages(app, context)
  mountIdporten(app, context)
  return app
}

/** Skatteetaten's own code for an address that no service has; elsewhere plain words. Never the address: it may hold a number. */
const notFound = (url: string) =>
  url.startsWith('/skatteetaten/')
    ? { kode: 'DAS-002', melding: 'Ugyldig endepunkt', korrelasjonsid: null }
    : { melding: 'Adressen finnes ikke. Oversikten står på forsiden, /.' }
