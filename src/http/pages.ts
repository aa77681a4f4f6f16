// The built pages (dist/web) → routes. Files with a hash in their name are kept for a year, index.html never;
// only paths that the browser code knows get index.html, so that a mistyped address stays a 404.
import { readFile, readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { pageHeaders } from './headers.ts'

/** The pages of src/web. A new page is added here and there. */
export const pagePaths = [
  '/',
  '/oppslag/:id',
  '/oppslag/:id/:steg',
  '/resultat/:id',
  '/kalkulator',
  '/kontroll',
  '/satser',
  '/api-dokumentasjon',
  '/hjemler',
  '/innsyn',
  '/veiledning',
  '/veiledning/:tjeneste',
  '/nytt',
  '/status',
  '/kontakt',
  '/personvern',
  '/informasjonskapsler',
  '/tilgjengelighet',
  '/si-fra',
  '/forvaltning',
  '/forvaltning/roller',
  '/forvaltning/roller/:id',
  '/forvaltning/roller/:id/endre',
  '/forvaltning/tilganger',
  '/forvaltning/integrasjoner',
  '/forvaltning/integrasjoner/:id',
  '/forvaltning/priser',
  '/forvaltning/logg',
  '/forvaltning/logg/handlinger',
  '/forvaltning/spoersmaal',
  '/forvaltning/spoersmaal/:id',
  '/forvaltning/innstillinger',
  '/forvaltning/tilbakemeldinger',
  '/forvaltning/prisliste',
  '/forvaltning/retningslinje/:noekkel',
] as const

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}
const year = 'public, max-age=31536000, immutable'

/** Mounts the pages and gives the paths. Files are read once: a running process serves one build. */
export async function pageRoutes(app: FastifyInstance, folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  const paths: string[] = []
  for (const file of files) {
    const full = join(file.parentPath, file.name)
    const url = full.slice(folder.length).replaceAll('\\', '/')
    if (url === '/index.html') continue
    serve(app, url, await readFile(full))
    paths.push(url)
  }
  const index = await readFile(join(folder, 'index.html'))
  for (const url of pagePaths) serve(app, url, index)
  return [...paths, ...pagePaths]
}

function serve(app: FastifyInstance, url: string, bytes: Buffer): void {
  const type = types[extname(url)] ?? types['.html'] ?? 'text/html'
  const kept = url.startsWith('/assets/')
  app.get(url, (_request, reply) => {
    reply.headers(pageHeaders).header('cache-control', kept ? year : 'no-cache')
    return reply.header('content-type', type).send(bytes)
  })
}
