// The built-in people hold together: numbers, relations, names by year, and sums within and across the three answers.
import { readFileSync } from 'node:fs'
import { idnr } from '@navikt/fnrvalidator'
import { describe, expect, it } from 'vitest'
import { date } from '../../src/base/dates.ts'
import { birthDateOf, personidentifikator } from '../../src/base/person-number.ts'
import { People } from '../people-register.ts'
import type { SimulatedPerson } from '../person-file.ts'
import { findFieldName } from '../skatteetaten/names.ts'
import { builtInPeople, builtPeople, demoPicks } from './index.ts'
import { numbers } from './numbers.ts'

const built = builtPeople(date('2026-11-21'))
const people = built.map(({ fil }) => fil)
const byNumber = new Map(people.map((person) => [person.personidentifikator, person]))
const of = (number: string): SimulatedPerson => {
  const found = byNumber.get(number)
  if (found === undefined) throw new Error('no such person')
  return found
}

interface Post {
  readonly tekniskNavn: string
  readonly beloep: number
  readonly kategori: string
}
interface Answer {
  readonly aar: number
  readonly stadie: 'oppgjoer' | 'utkast'
  readonly person: SimulatedPerson
  readonly raw: Record<string, unknown>
  readonly posts: readonly Post[]
}
const sections = ['grunnlag', 'svalbardGrunnlag', 'kildeskattPaaLoennGrunnlag']
const answers: readonly Answer[] = people.flatMap((person) =>
  Object.entries(person.summertskattegrunnlag ?? {}).flatMap(([aar, byStage]) =>
    Object.entries(byStage).flatMap(([stadie, raw]): Answer[] => {
      if (typeof raw === 'string') return []
      const posts = sections.flatMap((name) => (raw[name] as Post[] | undefined) ?? [])
      return [{ aar: Number(aar), stadie: stadie as 'oppgjoer', person, raw, posts }]
    }),
  ),
)
const amount = (posts: readonly Post[], name: string): number | undefined =>
  posts.find(({ tekniskNavn }) => tekniskNavn === name)?.beloep
const sumInntekter = 'sumInntekterIAlminneligInntektFoerFordelingsfradrag'
const sumFradrag = 'sumFradragIAlminneligInntekt'
const alminnelig = 'alminneligInntektFoerSaerfradrag'
const samletGrunnlag = 'samletGrunnlagForInntektsskattTilKommuneOgFylkeskommuneStatsskattOgFellesskatt'

describe('who they are', () => {
  it('are at least 44, with synthetic numbers that the validator accepts, each once', () => {
    expect(people.length).toBeGreaterThanOrEqual(44)
    expect(new Set(people.map((p) => p.personidentifikator)).size).toBe(people.length)
    for (const number of Object.values(numbers)) {
      expect(['tnr', 'dnr-and-tnr']).toContain((idnr(number) as { type?: string }).type)
      expect(Number(number[2])).toBeGreaterThanOrEqual(8)
    }
  })

  it('use every number of the list', () => {
    const used = new Set(people.flatMap((p) => [p.personidentifikator, p.folkeregister.tidligereIdentifikator]))
    expect(Object.values(numbers).filter((number) => !used.has(number))).toEqual([])
  })

  it('have a birth date that the number tells, and different names', () => {
    for (const { personidentifikator: id, folkeregister } of people) {
      expect(folkeregister.foedselsdato).toBe(birthDateOf(personidentifikator(id)))
      expect(folkeregister.foedselsdato).not.toBeNull()
    }
    const names = people.map(({ folkeregister: { navn } }) => `${navn.fornavn} ${navn.etternavn}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it('fit the format of the person file', () => {
    expect(People.of(builtInPeople(new Date('2026-11-21T12:00:00Z'))).all).toHaveLength(people.length)
  })

  it('name each other both ways', () => {
    for (const { personidentifikator: id, folkeregister } of people) {
      const { ektefelle, sivilstand, barn } = folkeregister
      expect(typeof ektefelle === 'string').toBe(['gift', 'registrertPartner'].includes(sivilstand))
      if (typeof ektefelle === 'string') {
        expect(of(ektefelle).folkeregister.ektefelle).toBe(id)
        expect(of(ektefelle).folkeregister.sivilstand).toBe(sivilstand)
        expect(of(ektefelle).folkeregister.bostedsadresse).toEqual(folkeregister.bostedsadresse)
      }
      for (const child of barn) {
        expect(String(of(child).folkeregister.foedselsdato) > String(folkeregister.foedselsdato)).toBe(true)
      }
    }
  })
})

describe('Summert skattegrunnlag', () => {
  it('uses names of the year, with their official category, and one invented name', () => {
    const invented = new Set<string>()
    for (const { aar, posts } of answers) {
      for (const post of posts) {
        const name = findFieldName(post.tekniskNavn)
        if (name === null) invented.add(post.tekniskNavn)
        else expect([post.tekniskNavn, aar, name.aar.includes(aar)]).toEqual([post.tekniskNavn, aar, true])
        if (name?.kategori) expect([post.tekniskNavn, post.kategori]).toEqual([post.tekniskNavn, name.kategori])
      }
    }
    expect([...invented]).toEqual(['oppdiktetGevinstVedSalgAvRegnbuerIAaret'])
  })

  it('adds up: sum inntekter − sum fradrag = alminnelig inntekt, less særfradrag = grunnlag', () => {
    const withSums = answers.filter(({ posts }) => amount(posts, sumFradrag) !== undefined)
    expect(withSums.length).toBeGreaterThan(120)
    for (const { posts } of withSums) {
      const net = (amount(posts, sumInntekter) ?? Number.NaN) - (amount(posts, sumFradrag) ?? Number.NaN)
      expect(amount(posts, alminnelig)).toBe(net)
      const saerfradrag = amount(posts, 'samletSaerfradragForStoreSykdomsutgifter') ?? 0
      expect(amount(posts, samletGrunnlag)).toBe(Math.max(0, net - saerfradrag))
      const total = (kategori: string) =>
        posts.filter((p) => p.kategori === kategori).reduce((sum, { beloep }) => sum + beloep, 0)
      expect(amount(posts, 'samletGjeld') ?? 0).toBe(total('formuesfradrag'))
      expect(amount(posts, 'bruttoformue') ?? 0).toBe(
        total('formue') - total('verdsettingsrabattSomGirGjeldsreduksjon'),
      )
      expect(total('inntekt') + total('oppjusteringAvEierinntekter')).toBeGreaterThanOrEqual(
        amount(posts, sumInntekter) ?? 0,
      )
    }
  })

  it('has each name once in an answer', () => {
    for (const { posts } of answers) {
      expect(new Set(posts.map(({ tekniskNavn }) => tekniskNavn)).size).toBe(posts.length)
    }
  })
})

interface Section {
  readonly beregnetSkatt: number
  readonly beregnetSkattFoerSkattefradrag: number
  readonly sumSkattefradrag: number
  readonly skattOgAvgift: Record<string, { beloep: number }>
  readonly skattefradrag: Record<string, number>
  readonly informasjonTilSkattelister: { beregnetSkatt: number; nettoinntekt: number; nettoformue: number }
}
const taxOf = (person: SimulatedPerson, aar: number): Section | undefined => {
  const raw = person.beregnetskatt?.[aar] as Record<string, unknown> | undefined
  return Object.entries(raw ?? {}).find(([name]) => name.startsWith('beregnetSkatt'))?.[1] as Section | undefined
}
const isPublished = ({ aar, person }: Answer): boolean =>
  aar === 2023 && [numbers.upersonligPaafunn, numbers.oppriktigDamesykkel].some((n) => n === person.personidentifikator)

describe('across the answers', () => {
  const settledAnswers = answers.filter(({ person, aar, stadie }) => stadie === 'oppgjoer' && taxOf(person, aar))

  it('have the same settlement day, and tax that is the sum of its parts', () => {
    expect(settledAnswers.length).toBeGreaterThan(120)
    for (const { person, aar, raw, posts } of settledAnswers) {
      const dates = [raw, person.beregnetskatt?.[aar], person.avregning?.[aar]].flatMap((answer) =>
        typeof answer === 'object' ? [answer['skatteoppgjoersdato']] : [],
      )
      expect(new Set(dates).size).toBe(1)
      const tax = taxOf(person, aar)!
      const parts = Object.entries(tax.skattOgAvgift).filter(([name]) => name !== 'sumTrygdeavgift')
      expect(parts.reduce((sum, [, { beloep }]) => sum + beloep, 0)).toBe(tax.beregnetSkattFoerSkattefradrag)
      expect(Object.values(tax.skattefradrag).reduce((sum, x) => sum + x, 0)).toBe(tax.sumSkattefradrag)
      expect(tax.beregnetSkatt).toBe(tax.beregnetSkattFoerSkattefradrag - tax.sumSkattefradrag)
      expect(tax.beregnetSkatt).toBeGreaterThanOrEqual(0)
      expect(tax.informasjonTilSkattelister.beregnetSkatt).toBe(tax.beregnetSkatt)
      expect(tax.informasjonTilSkattelister.nettoinntekt).toBe(
        amount(posts, alminnelig) ?? tax.informasjonTilSkattelister.nettoinntekt,
      )
      expect(Object.values(tax.skattOgAvgift).every(({ beloep }) => beloep >= 0)).toBe(true)
    }
  })

  it('are settled so that paid + owed − back = tax (the two published ones have invented amounts)', () => {
    for (const { person, aar } of settledAnswers.filter((answer) => !isPublished(answer))) {
      const raw = person.avregning?.[aar] as Record<string, Record<string, number>> | undefined
      const part = raw?.['fastland'] ?? raw?.['svalbard']
      if (part === undefined) continue
      const { avregnetForskuddstrekk = Number.NaN, restskatt = Number.NaN, beloepTilgode = Number.NaN } = part
      expect(avregnetForskuddstrekk + restskatt - beloepTilgode).toBe(taxOf(person, aar)?.beregnetSkatt)
    }
  })

  it('give no tax for a draft', () => {
    const drafts = answers.filter(
      ({ stadie, person }) => stadie === 'utkast' && person.personidentifikator !== numbers.nyoppgjortStempel,
    )
    expect(drafts.length).toBeGreaterThanOrEqual(2)
    for (const { person, aar, raw } of drafts) {
      expect(raw['skatteoppgjoersdato']).toBeUndefined()
      expect([person.beregnetskatt?.[aar], person.avregning?.[aar]]).toEqual([undefined, undefined])
    }
  })
})

describe('the published examples', () => {
  const posts = (number: string, aar: number) =>
    answers.find((a) => a.person.personidentifikator === number && a.aar === aar)!.posts

  it('langtid 2023: 801 718 of income and 234 591 of tax, so 567 127', () => {
    const counted = [
      'samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt',
      'avkortetFordelVedElektroniskKommunikasjon',
      'samledeOpptjenteRenterIInnenlandskeBanker',
      'utbytteFraAksje',
    ].reduce((sum, name) => sum + (amount(posts('04817299771', 2023), name) ?? Number.NaN), 0)
    const tax = taxOf(of('04817299771'), 2023)!
    expect(counted).toBe(801_718)
    expect(tax.beregnetSkatt).toBe(234_591)
    expect(counted - tax.beregnetSkatt).toBe(567_127)
    expect(tax.skattOgAvgift['formuesskattTilKommune']?.beloep).toBe(0)
    expect(tax.skattefradrag).toMatchObject({ skattefradragForFormuesskattBetaltIUtlandet: 0 })
    expect(of('04817299771').folkeregister.ektefelle).toBe('27847099416')
  })

  it('praktisk bistand 2021: 6 700 and 6 801 000; foreldrebetaling 2021: 1 200 142', () => {
    expect(amount(posts('25851449852', 2021), alminnelig)).toBe(6700)
    expect(amount(posts('06882949409', 2021), alminnelig)).toBe(6_801_000)
    expect(amount(posts('03870349520', 2021), sumInntekter)).toBe(1_200_142)
    expect(amount(posts('13819699571', 2025), samletGrunnlag)).toBe(569_308)
  })
})

describe('the demo', () => {
  const sets = [demoPicks.kommune, demoPicks.annenKommune]

  it('picks people that exist, first the published couple', () => {
    expect(demoPicks.kommune.personer.langtidsopphold.slice(0, 2)).toEqual(['04817299771', '27847099416'])
    for (const { personer, brukere } of sets) {
      for (const number of [...Object.values(personer).flat(), ...brukere.map((user) => user.foedselsnummer)]) {
        expect(byNumber.has(number)).toBe(true)
      }
    }
  })

  it('has users of every role in both municipalities, each person once, with the name of the register', () => {
    const users = sets.flatMap(({ brukere }) => brukere)
    expect(new Set(users.map((user) => user.foedselsnummer)).size).toBe(users.length)
    for (const { brukere } of sets) {
      const count = (rolle: string) => brukere.filter((user) => user.rolle === rolle).length
      expect(['saksbehandler', 'administrator', 'segmentansvarlig', 'innbygger'].map(count)).toEqual([2, 2, 1, 2])
    }
    for (const { navn, foedselsnummer } of users) {
      const register = of(foedselsnummer).folkeregister.navn
      expect(navn).toBe(`${register.fornavn} ${register.etternavn}`)
    }
  })

  it('is told in the README as it is here', () => {
    const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8')
    for (const { kommunenummer, brukere, personer } of sets) {
      expect(readme).toContain(`Municipality ${kommunenummer}:`)
      for (const { rolle, foedselsnummer, navn } of brukere)
        expect(readme).toContain(`| ${rolle} | ${foedselsnummer} ${navn} |`)
      for (const [service, numbersOf] of Object.entries(personer)) {
        const row = new RegExp(`^\\| ${service} \\| (.*) \\|$`, 'gm')
        const rows = [...readme.matchAll(row)].map(([, cell = '']) => cell.match(/\d{11}/g))
        expect(rows).toContainEqual([...numbersOf])
      }
    }
  })
})

describe('the fresh settlement', () => {
  it('is one day old whatever the clock says', () => {
    for (const today of ['2026-11-21', '2024-05-02', '2030-01-01']) {
      const fresh = builtPeople(date(today)).find(
        ({ fil }) => fil.personidentifikator === numbers.nyoppgjortStempel,
      )!.fil
      const dates = Object.values(fresh.avregning ?? {}).map(
        (answer) => (answer as Record<string, string>)['skatteoppgjoersdato'],
      )
      expect(dates).toHaveLength(1)
      expect(String(dates[0]) < today).toBe(true)
      expect(Date.parse(today) - Date.parse(String(dates[0]))).toBe(86_400_000)
    }
  })
})
