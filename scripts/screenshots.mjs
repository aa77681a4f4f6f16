// npm run screenshots [-- <suite> …]: a picture of every page in every state the suites hold, at 320, 768 and 1440 px, and one
// page to look through them. Out: skjermbilder/ (emptied first). Exit 1 when a suite failed; its pictures are there all the same.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './ensure-installed.mjs'
import { root } from './paths.mjs'
import { finish, runTests } from './test.mjs'

const folder = join(root, 'skjermbilder')

/** @returns {string[]} the suites that hold pages */
function suites() {
  const checks = readdirSync(join(root, 'checks')).filter((name) => name.endsWith('.test.ts'))
  return checks
    .filter((name) => readFileSync(join(root, 'checks', name), 'utf8').includes("'./hold-page.ts'"))
    .map((name) => `checks/${name}`)
}

/** @returns {string} one page with every picture, by suite and state */
function sheet() {
  const sections = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(
      ({ name }) =>
        `<h2>${name}</h2>\n<p>${readdirSync(join(folder, name)).toSorted(byState).map(figure(name)).join('\n')}</p>`,
    )
  const style =
    'img{width:300px;height:420px;object-fit:cover;object-position:top;border:1px solid #ccc}figure{display:inline-block;margin:8px}'
  return `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Skjermbilder</title><style>${style}</style>\n${sections.join('\n')}</html>\n`
}

const byState = new Intl.Collator('nb', { numeric: true }).compare
/** @param {string} suite @returns {(name: string) => string} */
const figure = (suite) => (name) =>
  `<figure><a href="${suite}/${name}"><img src="${suite}/${name}" alt=""></a><figcaption>${name}</figcaption></figure>`

ensureInstalled()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
process.env['BILDER'] = folder
const named = process.argv.slice(2)
const counts = await runTests(named.length > 0 ? named : suites())
writeFileSync(join(folder, 'index.html'), sheet())
console.log(`\nSe ${join(folder, 'index.html')}`)
finish(counts)
