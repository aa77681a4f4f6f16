// The frozen record → the v2 reply of Fiks: the record's own tree, node for node, and what the sources said. A view alone, so
// its sum is the sum of v1. Amounts leave as whole kroner; what is unknown is left out, never null, 0 or an empty list.
import type { Static } from 'typebox'
import type { Fact } from '../../base/fact.ts'
import { wholeKroner } from '../../base/money.ts'
import type { PersonFacts, Resultat } from '../../decision/record.ts'
import type { Node as Line } from '../../rules/types.ts'
import { stoppingProblem } from './gap.ts'
import { messages } from './messages.ts'
import { personView } from './person-view.ts'
import { isGroup, saysSomething } from './v1-groups.ts'
import type { BeregningReply, Kildedata, KildedataPost, Node } from './v2-schema.ts'

type NodeView = Static<typeof Node>
type PersonTypes = ReadonlyMap<string, Resultat['personer'][number]['type']>

/** Throws Problem (404, 410, 403, 503) when a fact that counts is unknown. */
export function v2View(resultat: Resultat): Static<typeof BeregningReply> {
  const { grunnlag, personer } = resultat
  if (grunnlag === null) throw stoppingProblem(resultat)
  const types: PersonTypes = new Map(personer.map(({ identifikator, type }) => [identifikator, type]))
  return {
    inntektsaar: resultat.inntektsaar,
    stadie: resultat.stadie,
    personer: personer.map((person) => personView(person, resultat)),
    beregning: nodeView(grunnlag.tre, types, new UniqueIds()),
    kildedata: resultat.fakta.map(sourceData),
    soeketidspunkt: resultat.soeketidspunkt,
    feilmeldinger: messages(resultat),
  }
}

/** Fiks' own names; the same name again in the tree gets `@2`, `@3` …, since the contract says that an id is unique. */
class UniqueIds {
  readonly #used = new Map<string, number>()
  next(name: string): string {
    const count = (this.#used.get(name) ?? 0) + 1
    this.#used.set(name, count)
    return count === 1 ? name : `${name}@${count}`
  }
}

function nodeView(node: Line, types: PersonTypes, ids: UniqueIds): NodeView {
  const infotekst = node.infotekst ?? node.grense
  const head = {
    id: ids.next(node.tekniskNavn),
    navn: node.navn,
    type: node.type,
    // The sum of both branches belongs to neither category.
    ...(node.kategori === null ? {} : { kategori: node.kategori }),
    operasjon: node.operasjon,
    beloep: {
      nettoBeloep: wholeKroner(node.beloep),
      ...(node.skattefritt === undefined ? {} : { skattefrittBeloep: wholeKroner(node.skattefritt) }),
    },
    ...(infotekst === undefined ? {} : { infotekst }),
  }
  return isGroup(node) ? { ...head, ...groupParts(node, types, ids) } : { ...head, ...postParts(node) }
}

function groupParts(group: Line, types: PersonTypes, ids: UniqueIds) {
  const parts = group.noder.filter(saysSomething)
  const owners = parts.flatMap(({ person }) => (person === undefined ? [] : [types.get(person)]))
  const persontyper = [...new Set(owners.filter((type) => type !== undefined))]
  return {
    ...(persontyper.length === 0 ? {} : { persontyper }),
    noder: parts.map((node) => nodeView(node, types, ids)),
  }
}

function postParts(post: Line) {
  if (post.person === undefined) throw new Error(`the post ${post.tekniskNavn} belongs to nobody`)
  return {
    identifikator: post.person,
    kanEndreVisningstekst: post.kanEndreVisningstekst,
    ...(post.eksempeltekst === undefined ? {} : { eksempeltekst: post.eksempeltekst }),
    ...(post.referanse === undefined ? {} : { referanse: post.referanse }),
  }
}

/** What the Permit let through of each source's answer, before any rule has touched it. */
function sourceData(facts: PersonFacts): Static<typeof Kildedata> {
  const lists = {
    summertSkattegrunnlagResponsApiModel: sourcePosts(facts.summertskattegrunnlag),
    beregnetSkattResponsApiModel: sourcePosts(facts.beregnetskatt),
    avregningResponsApiModel: sourcePosts(facts.avregning),
  }
  const known = Object.entries(lists).filter(([, posts]) => posts !== null)
  return { identifikator: facts.identifikator, ...Object.fromEntries(known) }
}

type Answer = Extract<PersonFacts['summertskattegrunnlag'], { known: true }>['value']
function sourcePosts(fact: Fact<Answer>): Static<typeof KildedataPost>[] | null {
  if (!fact.known) return null
  return fact.value.poster.map(({ navn, beloep, andelSkattefritt }) => ({
    id: navn,
    beloep: { beloep: wholeKroner(beloep) },
    ...(andelSkattefritt === undefined ? {} : { skattefrittBeloep: { beloep: wholeKroner(andelSkattefritt) } }),
  }))
}
