// The source's words → ours, at the edge. In: Permit and raw answers. Out: per person exactly the fields the Permit's list
// names (skatteforvaltningsloven § 3-3: what the task needs), each as a Fact. Everything else ends here.
import type { Permit } from '../access/permit.ts'
import type { FieldList } from '../access/types.ts'
import { findDate } from '../base/dates.ts'
import { type Fact, known, unknown } from '../base/fact.ts'
import type { Avregning } from '../upstream/avregning/schema.ts'
import type { BeregnetSkatt } from '../upstream/beregnetskatt/schema.ts'
import type { Answers, TaxReply } from '../upstream/schema.ts'
import type { SummertSkattegrunnlag } from '../upstream/summertskattegrunnlag/schema.ts'
import { objectPosts, sectionsIn } from './object-posts.ts'
import { pathPosts } from './path-posts.ts'
import { gradingOf, isShielded } from './register-address.ts'
import { toIdentity, toName } from './register-person.ts'
import type { TaxPost } from './tax-post.ts'
import type { PersonFacts, TaxAnswer } from './types.ts'
import { UnknownNames } from './unknown-names.ts'
import { UnusableAnswer } from './unusable-answer.ts'

/** One PersonFacts per answer, in the same order. An answer that cannot be read whole becomes 'source-down', never a part. */
export function toFacts(permit: Permit, answers: readonly Answers[]): PersonFacts[] {
  const fields = permit.felt
  return answers.map((answer) => (isWithheld(answer) ? withheld(answer) : told(answer, fields)))
}

/** Skatteetaten or Folkeregisteret shields the person. */
const isWithheld = ({ folkeregister, ...tax }: Answers): boolean =>
  [tax.summertskattegrunnlag, tax.beregnetskatt, tax.avregning].some(
    (fact) => !fact.known && fact.why === 'withheld',
  ) ||
  (folkeregister.known && isShielded(gradingOf(folkeregister.value)) === true)

/** That the person is shielded, and nothing else: no name, no amount, not whether the person lives. */
function withheld({ identifikator, type, ...facts }: Answers): PersonFacts {
  const hidden = (fact: Fact<unknown>) => unknown(fact.id, 'withheld')
  return {
    identifikator,
    type,
    navn: hidden(facts.folkeregister),
    summertskattegrunnlag: hidden(facts.summertskattegrunnlag),
    beregnetskatt: unasked(facts.beregnetskatt) ?? hidden(facts.beregnetskatt),
    avregning: unasked(facts.avregning) ?? hidden(facts.avregning),
  }
}
const unasked = (fact: Fact<unknown>) => (!fact.known && fact.why === 'not-asked' ? unknown(fact.id, fact.why) : null)

function told(answer: Answers, fields: FieldList): PersonFacts {
  return {
    identifikator: answer.identifikator,
    type: answer.type,
    navn: toName(answer.folkeregister),
    identitet: toIdentity(answer.folkeregister, answer.identifikator),
    summertskattegrunnlag: reread(answer.summertskattegrunnlag, (reply) => fromSummert(reply, fields)),
    beregnetskatt: reread(answer.beregnetskatt, (reply) => fromBeregnet(reply, fields)),
    avregning: reread(answer.avregning, (reply) => fromAvregning(reply, fields)),
  }
}

function reread<A, B>(fact: Fact<A>, convert: (value: A) => B): Fact<B> {
  if (!fact.known) return fact
  try {
    return known(fact.id, convert(fact.value), fact.source)
  } catch (thrown) {
    if (thrown instanceof UnusableAnswer) return unknown(fact.id, 'source-down', thrown.kode)
    throw thrown
  }
}

function fromSummert(reply: TaxReply<SummertSkattegrunnlag>, fields: FieldList): TaxAnswer {
  const names = new UnknownNames()
  const answer = toAnswer(reply, objectPosts(reply.svar, fields, names), names, null)
  return { ...answer, seksjoner: sectionsIn(reply.svar) }
}

function fromBeregnet(reply: TaxReply<BeregnetSkatt>, fields: FieldList): TaxAnswer {
  const names = new UnknownNames()
  const { svar } = reply
  const posts = pathPosts({ api: 'beregnetskatt', svar, sections: beregnetSections }, fields, names)
  return toAnswer(reply, posts, names, accountsMunicipality(svar, fields))
}

function fromAvregning(reply: TaxReply<Avregning>, fields: FieldList): TaxAnswer {
  const names = new UnknownNames()
  const posts = pathPosts({ api: 'avregning', svar: reply.svar, sections: avregningSections }, fields, names)
  return toAnswer(reply, posts, names, null)
}

const beregnetSections = {
  beregnetSkattFastland: 'fastland',
  beregnetSkattSvalbard: 'svalbard',
  beregnetSkattKildeskattPaaLoenn: 'kildeskattPaaLoenn',
} as const
const avregningSections = { fastland: 'fastland', svalbard: 'svalbard' } as const

interface Dated {
  readonly skatteoppgjoersdato?: string
  readonly ajourholdstidspunkt?: string
}

function toAnswer(
  { stadie, svar }: TaxReply<Dated>,
  poster: readonly TaxPost[],
  names: UnknownNames,
  skatteregnskapskommune: string | null,
): TaxAnswer {
  return {
    poster,
    ukjenteNavn: names.sorted(),
    // The client has refused an answer at another stage than the one it asked for.
    stadie: stadie === 'utkast' ? 'UTKAST' : 'OPPGJOER',
    skatteoppgjoersdato: findDate(svar.skatteoppgjoersdato ?? ''),
    ajourholdstidspunkt: instant(svar.ajourholdstidspunkt),
    skatteregnskapskommune,
  }
}

const instant = (text: string | undefined): string | null =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : null

/** Tells whether the accounts lie in tiltakssonen, which has its own rate. Read only where the field list says so. */
function accountsMunicipality(svar: BeregnetSkatt, { felt }: FieldList): string | null {
  // The mainland's where there are several.
  const sections = ['beregnetSkattFastland', 'beregnetSkattSvalbard', 'beregnetSkattKildeskattPaaLoenn'] as const
  const numbers = sections
    .filter((section) => felt.get(`/${section}/skatteregnskapskommune`) === 'kommune')
    .map((section) => svar[section]?.['skatteregnskapskommune'])
  const found = numbers.find((number) => typeof number === 'string' && /^\d{4}$/.test(number))
  return typeof found === 'string' ? found : null
}
