// What innsyn is given: the citizen's side and the municipality's.
import { randomUUID } from 'node:crypto'
import type { Audit } from '../audit/types.ts'
import type { Ports } from '../http/ports.ts'
import {
  askMunicipality,
  askedOf,
  type InsightHouse,
  makeInsight,
  printInsight,
  readInsight,
} from '../journey/insight/insight.ts'
import { answerQuestion, chooseNames, readChoices, readQuestions } from '../journey/insight/municipal.ts'
import type { Upstream } from '../upstream/source.ts'
import type { AdoptParts } from './adopt-house.ts'
import { listedOrganisations } from './law-files.ts'

export function insightPorts(
  audit: Audit,
  upstream: Upstream,
  { store, keys, law, clock }: AdoptParts,
): Pick<Ports, 'insight' | 'insightMunicipal'> {
  const listed = listedOrganisations()
  const house: InsightHouse = {
    access: { pseudonyms: keys.pseudonyms, audit },
    store: store.insight,
    law: law.access,
    kindOf: law.fieldKinds,
    organisationName: (organisasjonsnummer) => listed.get(organisasjonsnummer)?.navn ?? null,
    staffNames: { choices: store.insightMunicipal.choices, staff: store.auditSearch.staff, upstream, clock },
    clock,
    newId: randomUUID,
    limits: { batch: 1000, page: 20, pdf: 1000 },
  }
  const access = { access: store.access, pseudonym: keys.pseudonym, audit }
  const municipal = { access, store: store.insightMunicipal, clock, newId: randomUUID }
  return {
    insight: {
      make: (filter, asking) => makeInsight(filter, asking, house),
      read: (id, side, asking) => readInsight(id, side, asking, house),
      print: (id, asking) => printInsight(id, asking, house),
      ask: (id, question, asking) => askMunicipality(id, question, asking, house),
      askedOf: (id, question, asking) => askedOf(id, question, asking, house),
      // Loaded at the first PDF, as the record's.
      pdf: async (document, spraak) => (await import('../pdf/innsyn.ts')).renderInnsyn(document, spraak),
    },
    insightMunicipal: {
      choices: (ask) => readChoices(ask, municipal),
      choose: (wanted, ask) => chooseNames(wanted, ask, municipal),
      questions: (ask) => readQuestions(ask, municipal),
      answer: (answer, ask) => answerQuestion(answer, ask, municipal),
    },
  }
}
