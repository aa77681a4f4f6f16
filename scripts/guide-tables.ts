// What the guides and «Nytt og planlagt» are made of, read when the pages are built: the purposes of lov/hjemler.yaml, one worked case per
// service as facts (its expected amounts stay behind: the browser works them out), and CHANGELOG.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { parse } from 'yaml'
import { readLaw } from '../src/access/law.ts'
import { beregningstyper } from '../src/base/terms.ts'
import { type Case, factsOf, readCase, typedOf } from '../src/rules/case-file.ts'
import { postSetFor, type PostSets } from '../src/rules/post-sets.ts'
import { readChangelog } from './changelog.ts'

const root = join(import.meta.dirname, '..')
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')
const named = 'veiledningens-eksempel.yaml'

/** Every case that is a guide's example, with its path. */
export function exampleFiles(): readonly string[] {
  const files = readdirSync(join(root, 'src/rules'), { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith(`/${named}`)).map((file) => join('src/rules', file))
}

export const readExample = (file: string): Case => readCase(file, parse(textOf(file)))

function exampleOf(file: string, sets: PostSets) {
  const one = readExample(file)
  const set = postSetFor(sets, one.tjeneste, one.inntektsaar)
  if (set === null) throw new Error(`${file}: no rules for ${one.tjeneste} ${one.inntektsaar}`)
  const { tjeneste: beregningstype, inntektsaar } = one
  return { beregningstype, inntektsaar, fakta: factsOf(one, set), skrevet: typedOf(one) }
}

function lawOf() {
  const file = (name: string) => ({ file: `lov/${name}`, text: textOf(`lov/${name}`) })
  return readLaw({
    hjemler: file('hjemler.yaml'),
    inntektsaar: file('inntektsaar.yaml'),
    begrunnelser: file('begrunnelser.yaml'),
  })
}

/** `virtual:veiledning`. Stops the build when a service has no purpose, or not exactly one example. */
export function guideTables(postSets: () => PostSets): Plugin {
  const name = 'virtual:veiledning'
  return {
    name: 'guide-tables',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null
      const eksempler = exampleFiles().map((file) => exampleOf(file, postSets()))
      const formaal = lawOf().hjemler
      for (const service of beregningstyper) {
        const examples = eksempler.filter((one) => one.beregningstype === service).length
        if (examples !== 1) throw new Error(`${service} has ${examples} examples (${named}), and a guide has one`)
        if (!formaal.some((one) => one.beregningstype === service)) throw new Error(`${service} has no hjemmel`)
      }
      return `export const eksempler = ${JSON.stringify(eksempler)}\nexport const formaal = ${JSON.stringify(formaal)}`
    },
  }
}

/** `virtual:endringer`: the changelog. A mistake in it stops the build. */
export function changelogTable(): Plugin {
  const name = 'virtual:endringer'
  return {
    name: 'changelog-table',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null
      if (!existsSync(join(root, 'CHANGELOG.md'))) throw new Error('CHANGELOG.md is not here')
      return `export const endringer = ${JSON.stringify(readChangelog(textOf('CHANGELOG.md')))}`
    },
  }
}
