// Front-channel logout of the simulated ID-porten: when its session has ended, a page with a frame for every service the person was
// logged in to, each told `iss` and `sid`, and then on to where the logout was going. The provider's own library has the back
// channel alone.
import type Provider from 'oidc-provider'
import type { SimulatorContext } from '../context.ts'
import { escapeHtml, page } from '../page.ts'

export function tellOtherServices(provider: Provider, { registration }: SimulatorContext): void {
  provider.use(async (ctx, next) => {
    const session = ctx.path.endsWith('/session/end/confirm') ? await provider.Session.get(ctx) : null
    const logins = Object.keys(session?.authorizations ?? {}).map((id) => ({ id, sid: session?.sidFor(id) ?? '' }))
    await next()
    if (ctx.status !== 303 || logins.length === 0) return
    const told = logins.flatMap(({ id, sid }) => {
      const uri = registration.idporten.klienter.find(({ clientId }) => clientId === id)?.frontchannelLogoutUri
      return uri === undefined ? [] : [`${uri}?${new URLSearchParams({ iss: provider.issuer, sid })}`]
    })
    if (told.length === 0) return
    const to = ctx.response.get('location')
    ctx.remove('location')
    ctx.status = 200
    ctx.type = 'html'
    ctx.body = framesPage(told, to)
  })
}

const framesPage = (told: readonly string[], to: string): string =>
  page(
    'Logger ut av tjenestene',
    `${told.map((address) => `<iframe src="${escapeHtml(address)}" title="Utlogging" hidden></iframe>`).join('')}
<p><a id="videre" href="${escapeHtml(to)}">Gå videre</a></p>
<script>addEventListener('load', () => location.replace(document.getElementById('videre').href))</script>`,
  )
