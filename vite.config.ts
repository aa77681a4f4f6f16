// Builds the browser pages: src/web → dist/web. Served by the product itself, from its own address, so no base path.
// The law tables are checked here and travel as JSON; the pages' strict content security policy allows no data: address,
// so the pictures that the design system's style sheet carries inline become files.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { checkRates } from './src/rates/check-rates.ts'
import { checkMunicipalities } from './src/rates/municipalities.ts'
import { changelogTable, guideTables } from './scripts/guide-tables.ts'
import { lawModule } from './scripts/law-module.ts'
import { lawFile } from './src/rules/law-file.ts'
import { checkPostSets, type PostSets } from './src/rules/post-sets.ts'

const folder = (name: string): string[] =>
  readdirSync(join(import.meta.dirname, name))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => `${name}/${file}`)
    .sort()
const textOf = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8')

const postTables = () =>
  [
    lawFile('lov/felt.yaml', textOf('lov/felt.yaml')),
    folder('lov/poster').map((file) => lawFile(file, textOf(file))),
  ] as const
const postSets = (): PostSets => checkPostSets(...postTables())

/** `virtual:lov`: lov/ as plain data. A mistake in a table stops the build with file, line and what to write. */
function lawTables(): Plugin {
  const name = 'virtual:lov'
  return {
    name: 'law-tables',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null
      const [felt, poster] = postTables()
      checkPostSets(felt, poster)
      const satser = checkRates(folder('lov/satser').map((file) => ({ file, text: textOf(file) })))
      const table = ({ file, value }: { file: string; value: unknown }) => ({ file, value })
      // Whole numbers of any size travel as text.
      const plain = (value: unknown): unknown =>
        JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)))
      return lawModule({ felt: table(felt), poster: poster.map(table), satser: plain([...satser]) })
    },
  }
}

/** Designsystemet's web components: those that our components use. Its own index registers combobox, tabs and the rest too. */
function usedElements(): Plugin {
  const library = '@digdir/designsystemet-web'
  const used = ['clickdelegatefor', 'details', 'dialog', 'fieldset', 'invokers', 'readonly', 'toggle-group', 'ds-field']
  // Named by components we never show; nothing of them is sent along.
  const unused = [
    'DSBreadcrumbsElement',
    'DSErrorSummaryElement',
    'DSPaginationElement',
    'DSSuggestionElement',
    'DSTabElement',
    'DSTabListElement',
    'DSTabPanelElement',
    'DSTabsElement',
    'pagination',
  ]
  let component: string | undefined
  return {
    name: 'used-elements',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^@digdir\/designsystemet-web/ },
      async handler(id, importer) {
        if (id === library) {
          component ??= importer
          return { id: `\0${library}`, moduleSideEffects: true }
        }
        return importer === `\0${library}` ? this.resolve(id, component, { skipSelf: true }) : null
      },
    },
    load(id) {
      if (id !== `\0${library}`) return null
      return [
        ...used.map((part) => `import '${library}/${part}'`),
        `export { DSFieldElement } from '${library}/ds-field'`,
        ...unused.map((name) => `export const ${name} = undefined`),
      ].join('\n')
    },
  }
}

/** `virtual:kommuner`: the municipalities, for the open calculator's page alone. */
function municipalityTables(): Plugin {
  const name = 'virtual:kommuner'
  return {
    name: 'municipality-tables',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null
      const [liste, historikk] = [textOf('lov/kommuner.tsv'), textOf('lov/kommuner-historikk.tsv')]
      checkMunicipalities(liste, historikk)
      return `export const liste = ${JSON.stringify(liste)}\nexport const historikk = ${JSON.stringify(historikk)}`
    },
  }
}

/** /openapi.json: the committed document, for the reference page and for vendors' tools. */
function openApiDocument(): Plugin {
  return {
    name: 'openapi-document',
    apply: 'build',
    generateBundle() {
      const source = JSON.stringify(JSON.parse(textOf('openapi/grunnlag.json')))
      this.emitFile({ type: 'asset', fileName: 'openapi.json', source })
    },
  }
}

/** Pictures inside style sheets (url("data:image/svg+xml…")) → files of their own. */
function picturesAsFiles(): Plugin {
  const inline = /url\((["']?)data:image\/svg\+xml[^,]*,(.*?)\1\)/gs
  return {
    name: 'pictures-as-files',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue
        file.source = String(file.source).replaceAll(inline, (_all, _quote, picture: string) => {
          const source = picture.includes('<svg') ? picture : decodeURIComponent(picture)
          const id = this.emitFile({ type: 'asset', name: 'picture.svg', source })
          return `url("/${this.getFileName(id)}")`
        })
      }
    },
  }
}

// These libraries only define things; their packages do not say so, and unused components would be sent along.
const onlyDefinitions =
  /node_modules\/(@digdir\/designsystemet-react|@floating-ui|@navikt\/aksel-icons|@tanstack\/react-virtual)\//
const hasSideEffects = (id: string): boolean => !onlyDefinitions.test(id)

export default defineConfig({
  root: 'src/web',
  plugins: [
    react(),
    usedElements(),
    lawTables(),
    municipalityTables(),
    guideTables(postSets),
    changelogTable(),
    openApiDocument(),
    picturesAsFiles(),
  ],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Everything is its own file: the pages' content security policy allows no data: URL and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    // What each script loads, for checks/page-weight.test.ts; a name with a dot first is not served.
    manifest: '.chunks.json',
    // The law tables are most of the one script; the limit that matters is checked on what is sent, compressed.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { treeshake: { moduleSideEffects: hasSideEffects } },
  },
})
