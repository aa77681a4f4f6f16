// lov/ is read from disk here and nowhere else; each folder that owns a table checks it. A mistake stops the start with
// file, line and what to write.
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readLaw, type Law as AccessLaw } from '../access/law.ts'
import type { FieldLists } from '../access/types.ts'
import type { Law as RuleLaw } from '../decision/decide.ts'
import { checkRates } from '../rates/check-rates.ts'
import { checkCounties } from '../rates/counties.ts'
import { checkMunicipalities } from '../rates/municipalities.ts'
import type { Law as CalculatorLaw } from '../rules/calculator/types.ts'
import { checkComplaintLaw, type ComplaintLaw } from '../rules/complaint.ts'
import { fieldKinds } from '../rules/field-kinds.ts'
import { lawFile } from '../rules/law-file.ts'
import { checkPostSets, fieldsOf, postSetFor, type PostSets } from '../rules/post-sets.ts'
import type { ReadTable } from './kept-law.ts'

export interface LawBooks {
  readonly access: AccessLaw
  readonly rules: RuleLaw
  readonly fieldLists: FieldLists
  readonly calculator: CalculatorLaw
  readonly complaint: ComplaintLaw
  /** What kind of data a field is, as innsyn tells it. */
  readonly fieldKinds: ReturnType<typeof fieldKinds>
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const source = (file: string) => ({ file, text: readFileSync(`${root}${file}`, 'utf8') })
const lawOf = (file: string) => lawFile(file, source(file).text)
const yamlIn = (folder: string) =>
  readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => source(`${folder}/${name}`))

/** Throws the table's own error (LawFileError, LawError, LawFault) naming what to correct. */
export function readLawBooks(read: ReadTable = lawFile): LawBooks {
  const [fields, ...posts] = [source('lov/felt.yaml'), ...yamlIn('lov/poster')].map(({ file, text }) =>
    read(file, text),
  )
  if (fields === undefined) throw new Error('lov/felt.yaml is missing')
  const postSets = checkPostSets(fields, posts)
  const rates = checkRates(yamlIn('lov/satser'))
  return {
    access: readAccessLaw(),
    rules: { postSets, rates },
    fieldLists: fieldListsOf(postSets),
    calculator: { rates, municipalities: municipalities() },
    complaint: checkComplaintLaw(lawOf('lov/forvaltningsloven.yaml')),
    fieldKinds: fieldKinds(fields),
  }
}

/** The purposes, the opened years and the reasons. Throws LawFileError. */
export const readAccessLaw = (): AccessLaw =>
  readLaw({
    hjemler: source('lov/hjemler.yaml'),
    inntektsaar: source('lov/inntektsaar.yaml'),
    begrunnelser: source('lov/begrunnelser.yaml'),
  })

/** The exact fields of a service and year; made once, since every look-up asks. */
function fieldListsOf(postSets: PostSets): FieldLists {
  const made = new Map<string, ReturnType<FieldLists>>()
  return (beregningstype, inntektsaar) => {
    const name = `${beregningstype}-${inntektsaar}`
    const found = made.get(name)
    if (found !== undefined) return found
    const set = postSetFor(postSets, beregningstype, inntektsaar)
    const list = set === null ? null : { id: name, felt: fieldsOf(set) }
    made.set(name, list)
    return list
  }
}

const municipalities = () =>
  checkMunicipalities(source('lov/kommuner.tsv').text, source('lov/kommuner-historikk.tsv').text)

export interface ListedOrganisation {
  readonly navn: string
  /** Four digits; of a fylkeskommune the two of its fylke. */
  readonly kommunenummer: string
  readonly type: 'kommune' | 'fylkeskommune'
}
/** Today's kommuner and fylkeskommuner, by organisation number. */
export function listedOrganisations(): ReadonlyMap<string, ListedOrganisation> {
  const kommuner = [...municipalities().current.values()].map(({ navn, kommunenummer, organisasjonsnummer }) => {
    return [organisasjonsnummer, { navn, kommunenummer, type: 'kommune' }] as const
  })
  const fylker = checkCounties(source('lov/fylker.tsv').text).map(({ navn, fylkesnummer, organisasjonsnummer }) => {
    return [organisasjonsnummer, { navn, kommunenummer: fylkesnummer, type: 'fylkeskommune' }] as const
  })
  return new Map<string, ListedOrganisation>([...kommuner, ...fylker])
}
