// The front page: what runs here, the clock, who is registered, and where to go.
import type { SimulatorContext } from './context.ts'
import { escapeHtml, page } from './page.ts'

export function indexPage(context: SimulatorContext): string {
  return page(
    'Simulatorene',
    `<p>Her svarer etterlikninger av de nasjonale tjenestene. Alle personer er oppdiktet. Tokener signeres og kontrolleres
på ordentlig.</p>${services(context)}${steering(context)}${clients(context)}${users(context)}`,
  )
}

function services({ base, people }: SimulatorContext): string {
  const rows = [
    ['Maskinporten', '/maskinporten/.well-known/oauth-authorization-server'],
    [
      'Summert skattegrunnlag',
      '/skatteetaten/summertskattegrunnlag/v2/{stadie}/{rettighetspakke}/{inntektsår}/{person}',
    ],
    ['Beregnet skatt', '/skatteetaten/beregnetskatt/v2/{rettighetspakke}/{inntektsår}/{person}'],
    ['Avregning', '/skatteetaten/avregning/v2/{rettighetspakke}/{inntektsår}/{person}'],
    ['Siste tilgjengelige skatteoppgjør', '/skatteetaten/sistetilgjengeligeskatteoppgjoer/v1/{person}'],
    ['Skatteoppgjør hendelser', '/skatteetaten/skatteoppgjoerhendelser/v1?fraSekvensnummer=1&amp;antall=1000'],
    ['Folkeregisteret', '/folkeregister/offentlig-med-hjemmel/api/v1/personer/{person}?part=navn,sivilstand'],
    ['ID-porten', '/idporten/.well-known/openid-configuration'],
  ].map(([name, path]) => `<tr><th scope="row">${name}</th><td><code>${escapeHtml(base)}${path}</code></td></tr>`)
  return `<h2>Tjenester</h2><table><caption>Tjenester og adresser</caption><thead><tr><th scope="col">Tjeneste</th>
<th scope="col">Adresse</th></tr></thead><tbody>${rows.join('')}</tbody></table>
<p>${people.all.length} personer har egne opplysninger: <a href="/personer">søk blant personene</a>.</p>`
}

function steering({ clock, faults }: SimulatorContext): string {
  const now = clock.now().toISOString()
  const set = faults.list().length
  return `<h2>Styr simulatorene</h2><p><a href="/feil">Feil på bestilling</a> (${set === 0 ? 'ingen er satt' : `${set} er satt`}).</p>
<p>Klokken viser <time datetime="${now}">${now}</time> (UTC).</p>
<form method="post" action="/klokke"><label for="naa">Still klokken (for eksempel 2026-03-01T12:00:00Z)</label>
<input id="naa" name="naa" value="${now}" size="28"> <button>Still klokken</button></form>`
}

function clients({ registration }: SimulatorContext): string {
  const { klienter } = registration.maskinporten
  if (klienter.length === 0) {
    return `<h2>Klienter i Maskinporten</h2><p class="varsel">Ingen er registrert, så ingen får token. Start simulatorene
med miljøvariabelen <code>SIM_REGISTRERING</code>: en JSON-fil med formen i <code>simulators/registration.ts</code>.</p>`
  }
  const rows = klienter.map(({ navn, organisasjonsnummer, clientId, scopes }) =>
    [navn, organisasjonsnummer, clientId, scopes.join(' ')].map((cell) => `<td>${escapeHtml(cell)}</td>`).join(''),
  )
  return `<h2>Klienter i Maskinporten</h2><table><caption>Registrerte klienter</caption><thead><tr>
<th scope="col">Navn</th><th scope="col">Organisasjon</th><th scope="col">Klient-id</th><th scope="col">Scopes</th></tr></thead>
<tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`
}

function users({ registration }: SimulatorContext): string {
  if (registration.brukere.length === 0) return ''
  const rows = registration.brukere.map(({ navn, foedselsnummer, rolle }) =>
    [navn, foedselsnummer, rolle].map((cell) => `<td>${escapeHtml(cell)}</td>`).join(''),
  )
  return `<h2>Brukere å logge inn som</h2><table><caption>Brukere i ID-porten</caption><thead><tr><th scope="col">Navn</th>
<th scope="col">Fødselsnummer</th><th scope="col">Rolle</th></tr></thead>
<tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`
}
