// The names of services and the reasons that lov/hjemler.yaml and lov/begrunnelser.yaml hold, in nynorsk and English, by the bokmål
// they stand in: a text that is changed there is no longer found here, and checks/innsyn-language.test.ts says so. Names of laws stay.
import type { Language } from './language.ts'

type LawWords = Readonly<Record<string, string>>

const nn: LawWords = {
  'Helse og omsorg: Langtidsopphold institusjon': 'Helse og omsorg: langtidsopphald i institusjon',
  'Helse og omsorg: Praktisk bistand': 'Helse og omsorg: praktisk bistand',
  'Foreldrebetaling SFO/barnehage': 'Foreldrebetaling i SFO og barnehage',
  Barnevern: 'Barnevern',
  Helse: 'Helse',
  Gravferdsmyndighet: 'Gravferdsstyresmakt',
  Omsorg: 'Omsorg',
  Oppvekst: 'Oppvekst',
  Barnehage: 'Barnehage',
  Skatteoppkrever: 'Skatteoppkrevjar',
  Sosial: 'Sosial',
  Teknisk: 'Teknisk',
  Støtte: 'Stønad',
  Innbyggertjenester: 'Innbyggjartenester',
  Næringsliv: 'Næringsliv',
  Valg: 'Val',
  'Innfordring og innkreving': 'Innfordring og innkrevjing',
  'Innvandring og integrering': 'Innvandring og integrering',
  Samfunnssikkerhet: 'Samfunnstryggleik',
  'Demokrati og åpenhet': 'Demokrati og openheit',
  'Trafikk og transport': 'Trafikk og transport',
  'Ny søknad eller nytt opphold skal behandles': 'Ein ny søknad eller eit nytt opphald skal behandlast',
  'Betalingen skal fastsettes på nytt for et nytt år': 'Betalinga skal fastsetjast på nytt for eit nytt år',
  'Husstanden har meldt om endret inntekt eller endret familiesituasjon':
    'Husstanden har meldt om endra inntekt eller endra familiesituasjon',
  'Etteroppgjør når skatteoppgjøret er klart': 'Etteroppgjer når skatteoppgjeret er klart',
  'Klage eller omgjøring skal behandles': 'Ei klage eller omgjering skal behandlast',
  'Fagsystemet henter grunnlaget når en sak behandles': 'Fagsystemet hentar grunnlaget når ei sak blir behandla',
  'Fagsystemet henter grunnlaget når betalingen fastsettes på nytt':
    'Fagsystemet hentar grunnlaget når betalinga blir fastsett på nytt',
  'Prøving av integrasjonen med testpersoner': 'Prøving av integrasjonen med testpersonar',
}

const en: LawWords = {
  'Helse og omsorg: Langtidsopphold institusjon': 'Health and care: long-term stay in an institution',
  'Helse og omsorg: Praktisk bistand': 'Health and care: practical assistance',
  'Foreldrebetaling SFO/barnehage': 'Parents’ payment for after-school care (SFO) and kindergarten',
  Barnevern: 'Child welfare',
  Helse: 'Health',
  Gravferdsmyndighet: 'Burial authority',
  Omsorg: 'Care',
  Oppvekst: 'Children and young people',
  Barnehage: 'Kindergarten',
  Skatteoppkrever: 'Tax collection',
  Sosial: 'Social services',
  Teknisk: 'Technical services',
  Støtte: 'Support',
  Innbyggertjenester: 'Services for citizens',
  Næringsliv: 'Business',
  Valg: 'Elections',
  'Innfordring og innkreving': 'Collection of claims',
  'Innvandring og integrering': 'Immigration and integration',
  Samfunnssikkerhet: 'Civil protection',
  'Demokrati og åpenhet': 'Democracy and openness',
  'Trafikk og transport': 'Traffic and transport',
  'Ny søknad eller nytt opphold skal behandles': 'A new application or a new stay is to be decided',
  'Betalingen skal fastsettes på nytt for et nytt år': 'The payment is to be set again for a new year',
  'Husstanden har meldt om endret inntekt eller endret familiesituasjon':
    'The household has told of a change in income or family situation',
  'Etteroppgjør når skatteoppgjøret er klart': 'Final settlement when the tax settlement is ready',
  'Klage eller omgjøring skal behandles': 'An appeal or a reversal is to be decided',
  'Fagsystemet henter grunnlaget når en sak behandles':
    'The case system fetches the calculation basis when a case is handled',
  'Fagsystemet henter grunnlaget når betalingen fastsettes på nytt':
    'The case system fetches the calculation basis when the payment is set again',
  'Prøving av integrasjonen med testpersoner': 'Test of the integration with test persons',
}

const words: Readonly<Record<Exclude<Language, 'nb'>, LawWords>> = { nn, en }

/** null: there is none in that language, and the bokmål must be marked as such. */
export const findLawWords = (language: Language, bokmaal: string): string | null =>
  language === 'nb' ? bokmaal : (words[language][bokmaal] ?? null)
