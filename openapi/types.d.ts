// Typene til Grunnlags API, laget av openapi/grunnlag.json med `npm run docs`. Endres ikke for hånd.
// import type { components, paths } from 'grunnlag/api-types'

export interface components {
schemas: {
AndelSkattefrittApiModel: {
skattefrittBeloep: components['schemas']['KronerApiModel']
beloep: components['schemas']['KronerApiModel']
infotekstSkattefrittBeloep?: string
}
ApiWord: "summertskattegrunnlag" | "beregnetskatt" | "avregning" | "folkeregister"
BeloepV2ApiModel: {
nettoBeloep?: components['schemas']['KronerApiModel']
skattefrittBeloep?: components['schemas']['KronerApiModel']
}
BeregnetKroner: number
BeregningReplyV2ApiModel: {
inntektsaar: number
stadie: components['schemas']['StadieApiModel']
personer: (components['schemas']['PersonApiModel'])[]
beregning: components['schemas']['NodeV2ApiModel']
kildedata: (components['schemas']['KildedataV2ApiModel'])[]
soeketidspunkt: string
feilmeldinger: (components['schemas']['FeilmeldingApiModel'])[]
}
BeregningVerdierApiModel: {
verdier: (components['schemas']['VerdierApiModel'])[]
}
BeregningsgrunnlagApiModel: {
tekniskNavn: string
visningstekst: string
beloep: components['schemas']['KronerApiModel']
operasjon: components['schemas']['OperasjonstypeApiModel']
infotekst?: string
beregningsposter?: (components['schemas']['BeregningspostApiModel'])[]
}
BeregningsgruppeApiModel: {
tekniskNavn: string
visningstekst: string
beloep: components['schemas']['KronerApiModel']
operasjon: components['schemas']['OperasjonstypeApiModel']
type: "GRUNNLAG" | "POST"
beregningsgrunnlag?: (components['schemas']['BeregningsgrunnlagApiModel'])[]
beregningsposter?: (components['schemas']['BeregningspostApiModel'])[]
}
BeregningsgrupperApiModel: {
beloep: components['schemas']['KronerApiModel']
beregning: (components['schemas']['BeregningsgruppeApiModel'])[]
}
BeregningspostApiModel: {
tekniskNavn: string
visningstekst: string
operasjon: components['schemas']['OperasjonstypeApiModel']
beloep: components['schemas']['KronerApiModel']
kilde: "SKATTEETATEN" | "MANUELL_INPUT" | "MELLOMREGNING"
kanEndreVisningstekst: boolean
identifikator: components['schemas']['IdentifikatorApiModel']
infotekst?: string
eksempeltekst?: string
referanse?: string
andelSkattefritt?: components['schemas']['AndelSkattefrittApiModel']
}
BeregningstypeApiModel: "BARNEHAGE_SFO" | "PRAKTISK_BISTAND" | "LANGTIDSOPPHOLD_INSTITUSJON"
BeregningstypeWord: "BARNEHAGE_SFO" | "PRAKTISK_BISTAND" | "LANGTIDSOPPHOLD_INSTITUSJON"
Egenandel: {
dato: string
opplysninger: {
langtidsopphold?: {
innflytting: string
direkteFra?: string
sisteDag?: string
ufrivilligDobbeltrom?: boolean
oppholdsutgifterAar?: components['schemas']['Kroner']
barn?: {
selvstendigInntekt: boolean
}
kopiTil?: {
hvem: "verge" | "naermeste-paaroerende"
grunn: "oenske" | "kan-ikke-motta"
}
krevd?: ({
maaned: string
beloep: components['schemas']['Kroner']
})[]
}
praktiskBistand?: {
/** Høyst to desimaler */
timerPerMaaned?: number
}
barnehage?: {
soeknadsdato: string
barn: ({
foedselsdato: string
/** Høyst to desimaler */
oppholdsprosent?: number
/** Høyst to desimaler */
timerPerUke?: number
})[]
makspris?: components['schemas']['Kroner']
maanederPerAar?: number
deltBosted?: "folkeregistrert-her" | "folkeregistrert-hos-den-andre"
}
sfo?: {
soeknadsdato: string
elever: ({
trinn: number
prisPerMaaned: components['schemas']['Kroner']
maanederPerAar?: number
saerskiltBehov?: boolean
})[]
deltBosted?: "folkeregistrert-her" | "folkeregistrert-hos-den-andre"
}
}
valg: {
retningslinjer: ({
id: "formuesskatt" | "utlandsskatt" | "samboerSomEktefelle" | "boutgifter" | "fellesRenterHalvt" | "skatteeffektOppjustering" | "grunnbeloepDato" | "andelInntil1G" | "andelOver1G" | "delmaaned" | "foersteBetalingsdag" | "barnehageMakspris" | "barnehageKjernetidsgrense" | "saksreferanse" | "pdfFilnavn"
verdi: (boolean | string | components['schemas']['KronerEllerProsent'] | {
beloepPerMaaned: components['schemas']['Kroner']
maaneder: number
} | null)
fra: string
til: (string | null)
vedtatt: string
saksnummer: string
})[]
prisliste: ({
id: string
fra: string
vedtatt: string
saksnummer: string
innhold: {
gDato?: "1.1" | "1.5" | "vedtaksdato"
trinn: ({
/** Høyst to desimaler */
fraG: number
tilG: (number | null)
inklusivOevre?: boolean
timepris?: components['schemas']['Kroner']
maksPerMaaned?: components['schemas']['Kroner']
/** Høyst to desimaler */
maksTimer?: number
abonnement?: {
/** Høyst to desimaler */
fraTimer: number
pris: components['schemas']['Kroner']
}
})[]
selvkostPerTime?: components['schemas']['Kroner']
grunnbeloep?: components['schemas']['Kroner']
selvkostgrunnlag?: {
loenn: components['schemas']['Kroner']
sosialeUtgifter: components['schemas']['Kroner']
}
maanederPerAar?: number
merknad?: string
}
} | null)
}
tjenester: ({
tjeneste: "langtidsopphold" | "praktisk-bistand" | "barnehage" | "sfo"
prisdato: string
gjelderFra: (string | null)
svar: {
nb: string
nn: string
}
beloep: ({
id: string
tekst: string
eksakt: (components['schemas']['Oere'] | null)
betales: (components['schemas']['Oere'] | null)
})[]
regninger: ({
maaned: string
fra: string
til: string
dager: number
deler: ({
fra: string
til: string
dager: number
eksakt: components['schemas']['Oere']
})[]
eksakt: (components['schemas']['Oere'] | null)
betales: (components['schemas']['Oere'] | null)
})[]
oppgjoer: ({
aar: number
maaneder: ({
maaned: string
krevd: components['schemas']['Oere']
riktig: components['schemas']['Oere']
differanse: components['schemas']['Oere']
})[]
krevd: components['schemas']['Oere']
riktig: components['schemas']['Oere']
differanse: components['schemas']['Oere']
} | null)
linjer: ({
id: string
tekst: string
hjemmel: string
verdi: components['schemas']['OereEllerHundredeler']
av: (string)[]
tolkning: boolean
enhet?: "doegn" | "timer" | "vekt"
})[]
satser: ({
navn: string
tekst: string
enhet: "kr" | "andel"
verdi: components['schemas']['Satsverdi']
gjelderFra: string
gjelderTil: string
kilde: string
merke: "P" | "D" | "K"
sistSjekket: string
forbehold?: string
})[]
regelversjon: (string | null)
mangler: ({
kode: "valg-mangler" | "sats-ukjent" | "opplysning-mangler" | "prisliste-feil" | "annen-husstand"
felt: string
tekst: string
lenke?: string
})[]
merknader: ({
kode: string
tekst: string
ufullstendig: boolean
navn?: (string)[]
})[]
vedtak: ({
mottakere: ("beboer" | "verge" | "naermeste-paaroerende" | "tjenestemottaker" | "soeker")[]
klage: {
organ: "statsforvalteren" | "kommunens-klageorgan"
uker: number
hjemmel: string
lov: string
paragrafer: ({
emne: "innsyn" | "begrunnelse" | "underretning" | "klageinstans" | "klagefrist" | "klageform" | "utsatt-iverksetting"
paragraf: string
})[]
}
kontroller: (string)[]
tekst: {
nb: {
tittel: string
deler: ({
overskrift: string
avsnitt: (string)[]
})[]
}
nn: {
tittel: string
deler: ({
overskrift: string
avsnitt: (string)[]
})[]
}
}
} | null)
})[]
}
EkstrapostApiModel: {
tekniskNavn: string
visningstekst?: string
beloep: components['schemas']['EkstrapostBeloepApiModel']
referanse?: string
}
EkstrapostBeloepApiModel: number
EkstrapostRequestV2ApiModel: {
id: string
navn?: string
beloep: components['schemas']['EkstrapostBeloepApiModel']
referanse?: string
}
EkstrapostVerdiApiModel: {
tekniskNavn: string
visningstekst: string
persontyper: (components['schemas']['PersonTypeApiModel'])[]
paakrevd: boolean
kilde: "MANUELL_INPUT"
kanEndreVisningstekst: boolean
eksempeltekst: string
justeringstype: "OKNING" | "REDUKSJON"
tilhorighet: components['schemas']['TilhorighetApiModel']
}
EkstrapostVerdiV2ApiModel: {
id: string
navn: string
persontyper: (components['schemas']['PersonTypeApiModel'])[]
paakrevd: boolean
kanEndreVisningstekst: boolean
eksempeltekst: string
justeringstype: "OKNING" | "REDUKSJON"
tilhorighet: components['schemas']['TilhorighetV2ApiModel']
}
Endring: {
rolleId?: components['schemas']['Uuid']
personer: ({
identifikator: components['schemas']['IdentifikatorApiModel']
manuelle: (components['schemas']['NyManuellPost'])[]
})[]
}
FeilPerson: {
rolleId?: components['schemas']['Uuid']
}
FeilPersonSvar: {
fjernet: number
}
FeilmeldingApiModel: {
kode: string
melding: string
}
FiksErrorBodyApiModel: {
timestamp: components['schemas']['KronerApiModel']
status: number
error: string
errorId: components['schemas']['Uuid']
path: string
message: string
errorCode?: string
errorJson?: string
}
FlerePdf: {
rolleId?: components['schemas']['Uuid']
ider: (components['schemas']['Uuid'])[]
spraak?: "nb" | "nn"
}
ForeldrebetalingReplyApiModel: {
inntektsaar: number
stadie: components['schemas']['StadieApiModel']
visningsposter: ({
kategori: "INNTEKT"
poster: (components['schemas']['VisningspostApiModel'])[]
})[]
personer: (components['schemas']['PersonApiModel'])[]
beregningsbeloep: components['schemas']['KronerApiModel']
inntekt: components['schemas']['BeregningsgrupperApiModel']
soeketidspunkt: string
beregningstype: "BARNEHAGE_SFO"
feilmeldinger: (components['schemas']['FeilmeldingApiModel'])[]
fradrag: components['schemas']['BeregningsgrupperApiModel']
}
ForeldrebetalingRequestApiModel: {
inntektsaar: number
personer: ({
identifikator: components['schemas']['IdentifikatorApiModel']
type: "SOEKER" | "ANNET"
ekstraposter?: (components['schemas']['EkstrapostApiModel'])[]
})[]
}
GenericReplyApiModel: {
inntektsaar: number
stadie: components['schemas']['StadieApiModel']
visningsposter: ({
kategori: "INNTEKT" | "FRADRAG" | "FORMUE" | "GJELD" | "ANNET"
poster: (components['schemas']['VisningspostApiModel'])[]
})[]
personer: (components['schemas']['PersonApiModel'])[]
beregningsbeloep: components['schemas']['KronerApiModel']
inntekt: components['schemas']['BeregningsgrupperApiModel']
soeketidspunkt: string
beregningstype: components['schemas']['BeregningstypeApiModel']
feilmeldinger: (components['schemas']['FeilmeldingApiModel'])[]
fradrag: components['schemas']['BeregningsgrupperApiModel']
}
GenericRequestApiModel: {
beregningstype: components['schemas']['BeregningstypeApiModel']
inntektsaar: number
personer: ({
identifikator: components['schemas']['IdentifikatorApiModel']
type: components['schemas']['PersonTypeApiModel']
ekstraposter?: (components['schemas']['EkstrapostApiModel'])[]
})[]
}
GyldigeVerdierApiModel: {
persontyper: (components['schemas']['PersonTypeApiModel'])[]
ekstraposter: (components['schemas']['EkstrapostVerdiApiModel'])[]
}
GyldigeVerdierV2ApiModel: {
beregningstype: components['schemas']['BeregningstypeApiModel']
inntektsaar: number
persontyper: (components['schemas']['PersonTypeApiModel'])[]
ekstraposter: (components['schemas']['EkstrapostVerdiV2ApiModel'])[]
}
HeleKroner: number
HusstandRequestV2ApiModel: {
inntektsaar: number
personer: ({
identifikator: components['schemas']['IdentifikatorApiModel']
type: "SOEKER" | "ANNET"
ekstraposter?: (components['schemas']['EkstrapostRequestV2ApiModel'])[]
})[]
}
IdentifikatorApiModel: string
KategoriV2ApiModel: "INNTEKT" | "FRADRAG"
KildedataBeloepV2ApiModel: {
beloep: components['schemas']['KronerApiModel']
}
KildedataPostV2ApiModel: {
id: string
beloep: components['schemas']['KildedataBeloepV2ApiModel']
skattefrittBeloep?: components['schemas']['KildedataBeloepV2ApiModel']
}
KildedataV2ApiModel: {
identifikator: components['schemas']['IdentifikatorApiModel']
summertSkattegrunnlagResponsApiModel?: (components['schemas']['KildedataPostV2ApiModel'])[]
beregnetSkattResponsApiModel?: (components['schemas']['KildedataPostV2ApiModel'])[]
avregningResponsApiModel?: (components['schemas']['KildedataPostV2ApiModel'])[]
}
Kroner: number
KronerApiModel: number
KronerEllerAntall: number
KronerEllerProsent: number
LangtidsoppholdReplyApiModel: {
inntektsaar: number
stadie: components['schemas']['StadieApiModel']
visningsposter: ({
kategori: "INNTEKT" | "FRADRAG" | "FORMUE" | "GJELD" | "ANNET"
poster: (components['schemas']['VisningspostApiModel'])[]
})[]
personer: (components['schemas']['PersonApiModel'])[]
beregningsbeloep: components['schemas']['KronerApiModel']
inntekt: components['schemas']['BeregningsgrupperApiModel']
soeketidspunkt: string
beregningstype: "LANGTIDSOPPHOLD_INSTITUSJON"
feilmeldinger: (components['schemas']['FeilmeldingApiModel'])[]
fradrag: components['schemas']['BeregningsgrupperApiModel']
}
LangtidsoppholdRequestApiModel: {
inntektsaar: number
personer: ({
identifikator: components['schemas']['IdentifikatorApiModel']
type: "SOEKER" | "EKTEFELLE" | "PARTNER" | "SAMBOER" | "BARN"
ekstraposter?: (components['schemas']['EkstrapostApiModel'])[]
})[]
}
LangtidsoppholdRequestV2ApiModel: {
inntektsaar: number
personer: ({
identifikator: components['schemas']['IdentifikatorApiModel']
type: "SOEKER" | "EKTEFELLE" | "PARTNER" | "SAMBOER" | "BARN"
ekstraposter?: (components['schemas']['EkstrapostRequestV2ApiModel'])[]
})[]
}
LinjeNode: {
id: string
tekniskNavn: string
navn: string
type: "GRUPPE" | "POST"
kategori: ("INNTEKT" | "FRADRAG" | null)
operasjon: "ADDERE" | "SUBTRAHERE"
beloep: components['schemas']['Oere']
kilde: "SKATTEETATEN" | "MANUELL_INPUT" | "MELLOMREGNING"
hjemmel: (string | null)
bevis: "bekreftet" | "antatt" | "tolkning" | "lokal"
person?: string
seksjon?: "fastland" | "svalbard" | "kildeskattPaaLoenn"
skattefritt?: components['schemas']['Oere']
overfoertFraBarn?: components['schemas']['Oere']
belegg?: string
grense?: string
infotekst?: string
eksempeltekst?: string
referanse?: string
begrunnelse?: string
regneark?: ({
tekst: string
beloep: components['schemas']['Oere']
})[]
kanEndreVisningstekst: boolean
noder: (components['schemas']['LinjeNode'])[]
}
Meg: {
navn: (string | null)
roller: (components['schemas']['RolleValg'])[]
valgtRolle: (components['schemas']['RolleValg'] | null)
administrerer: ({
fiksOrgId: components['schemas']['Uuid']
navn: string
})[]
bruker: string
spraak: ("nb" | "nn" | "en" | null)
dato: string
csrf: string
utloeperInaktiv: string
utloeperAbsolutt: string
}
NodeV2ApiModel: {
id: string
navn: string
type: "GRUPPE" | "POST"
kategori?: components['schemas']['KategoriV2ApiModel']
operasjon: components['schemas']['OperasjonstypeApiModel']
persontyper?: (components['schemas']['PersonTypeApiModel'])[]
identifikator?: components['schemas']['IdentifikatorApiModel']
referanse?: string
infotekst?: string
eksempeltekst?: string
kanEndreVisningstekst?: boolean
beloep: components['schemas']['BeloepV2ApiModel']
noder?: (components['schemas']['NodeV2ApiModel'])[]
}
NyEgenandel: {
rolleId?: components['schemas']['Uuid']
dato?: string
opplysninger?: {
langtidsopphold?: {
innflytting: string
direkteFra?: string
sisteDag?: string
ufrivilligDobbeltrom?: boolean
oppholdsutgifterAar?: components['schemas']['Kroner']
barn?: {
selvstendigInntekt: boolean
}
kopiTil?: {
hvem: "verge" | "naermeste-paaroerende"
grunn: "oenske" | "kan-ikke-motta"
}
krevd?: ({
maaned: string
beloep: components['schemas']['Kroner']
})[]
}
praktiskBistand?: {
/** Høyst to desimaler */
timerPerMaaned?: number
}
barnehage?: {
soeknadsdato: string
barn: ({
foedselsdato: string
/** Høyst to desimaler */
oppholdsprosent?: number
/** Høyst to desimaler */
timerPerUke?: number
})[]
makspris?: components['schemas']['Kroner']
maanederPerAar?: number
deltBosted?: "folkeregistrert-her" | "folkeregistrert-hos-den-andre"
}
sfo?: {
soeknadsdato: string
elever: ({
trinn: number
prisPerMaaned: components['schemas']['Kroner']
maanederPerAar?: number
saerskiltBehov?: boolean
})[]
deltBosted?: "folkeregistrert-her" | "folkeregistrert-hos-den-andre"
}
}
etteroppgjoerAv?: components['schemas']['Uuid']
}
NyManuellPost: {
id: string
beloep: components['schemas']['HeleKroner']
tittel?: string
begrunnelse?: string
referanse?: string
regneark?: ({
tekst: string
beloep: components['schemas']['HeleKroner']
})[]
}
NyPerson: {
identifikator: components['schemas']['IdentifikatorApiModel']
type: components['schemas']['PersonTypeWord']
manuelle: (components['schemas']['NyManuellPost'])[]
utenforHusstanden?: boolean
hjelpGjelderBarnet?: boolean
overstyring?: string
}
NyttAarsvalg: {
/** Datoen prisen gjelder for, ÅÅÅÅ-MM-DD. Uten: i dag */
prisdato?: string
begrunnelse?: string
vesentligEndret?: boolean
}
NyttForsoek: {
rolleId?: components['schemas']['Uuid']
kilder?: (components['schemas']['ApiWord'])[]
egenandel?: {
dato: string
opplysninger: {
langtidsopphold?: {
innflytting: string
direkteFra?: string
sisteDag?: string
ufrivilligDobbeltrom?: boolean
oppholdsutgifterAar?: components['schemas']['Kroner']
barn?: {
selvstendigInntekt: boolean
}
kopiTil?: {
hvem: "verge" | "naermeste-paaroerende"
grunn: "oenske" | "kan-ikke-motta"
}
krevd?: ({
maaned: string
beloep: components['schemas']['Kroner']
})[]
}
praktiskBistand?: {
/** Høyst to desimaler */
timerPerMaaned?: number
}
barnehage?: {
soeknadsdato: string
barn: ({
foedselsdato: string
/** Høyst to desimaler */
oppholdsprosent?: number
/** Høyst to desimaler */
timerPerUke?: number
})[]
makspris?: components['schemas']['Kroner']
maanederPerAar?: number
deltBosted?: "folkeregistrert-her" | "folkeregistrert-hos-den-andre"
}
sfo?: {
soeknadsdato: string
elever: ({
trinn: number
prisPerMaaned: components['schemas']['Kroner']
maanederPerAar?: number
saerskiltBehov?: boolean
})[]
deltBosted?: "folkeregistrert-her" | "folkeregistrert-hos-den-andre"
}
}
}
}
NyttResultat: {
rolleId?: components['schemas']['Uuid']
inntektsaar: number
personer: (components['schemas']['NyPerson'])[]
saksreferanse?: string
begrunnelse?: string
aarsvalg?: components['schemas']['NyttAarsvalg']
egenandel?: {
dato: string
opplysninger: {
langtidsopphold?: {
innflytting: string
direkteFra?: string
sisteDag?: string
ufrivilligDobbeltrom?: boolean
oppholdsutgifterAar?: components['schemas']['Kroner']
barn?: {
selvstendigInntekt: boolean
}
kopiTil?: {
hvem: "verge" | "naermeste-paaroerende"
grunn: "oenske" | "kan-ikke-motta"
}
krevd?: ({
maaned: string
beloep: components['schemas']['Kroner']
})[]
}
praktiskBistand?: {
/** Høyst to desimaler */
timerPerMaaned?: number
}
barnehage?: {
soeknadsdato: string
barn: ({
foedselsdato: string
/** Høyst to desimaler */
oppholdsprosent?: number
/** Høyst to desimaler */
timerPerUke?: number
})[]
makspris?: components['schemas']['Kroner']
maanederPerAar?: number
deltBosted?: "folkeregistrert-her" | "folkeregistrert-hos-den-andre"
}
sfo?: {
soeknadsdato: string
elever: ({
trinn: number
prisPerMaaned: components['schemas']['Kroner']
maanederPerAar?: number
saerskiltBehov?: boolean
})[]
deltBosted?: "folkeregistrert-her" | "folkeregistrert-hos-den-andre"
}
}
}
}
Oere: number
OereEllerHundredeler: number
OperasjonstypeApiModel: "ADDERE" | "SUBTRAHERE"
PersonApiModel: {
identifikator: components['schemas']['IdentifikatorApiModel']
navn?: components['schemas']['PersonnavnApiModel']
type: components['schemas']['PersonTypeApiModel']
skjermet: boolean
skatteoppgjoersdato?: string
stadie: components['schemas']['StadieApiModel']
registreringstidpunkt?: string
}
PersonPostApiModel: {
identifikator: components['schemas']['IdentifikatorApiModel']
beloep: components['schemas']['KronerApiModel']
skattefrittBeloep?: components['schemas']['KronerApiModel']
}
PersonTypeApiModel: "SOEKER" | "BEBOER" | "BRUKER" | "EKTEFELLE" | "PARTNER" | "SAMBOER" | "BARN" | "SOESKEN" | "MOR" | "FAR" | "MEDMOR" | "ANNET"
PersonTypeWord: "SOEKER" | "EKTEFELLE" | "PARTNER" | "SAMBOER" | "BARN" | "ANNET"
PersonnavnApiModel: {
etternavn: string
fornavn: string
mellomnavn?: string
}
Personoppslag: {
identifikator: components['schemas']['IdentifikatorApiModel']
type?: components['schemas']['PersonTypeWord']
saksreferanse?: string
begrunnelse?: string
}
Personsvar: ({
identifikator: components['schemas']['IdentifikatorApiModel']
skjermet: true
} | {
identifikator: components['schemas']['IdentifikatorApiModel']
navn: ({
fornavn: string
mellomnavn: (string | null)
etternavn: string
} | null)
doed: boolean
erstattetAv: (components['schemas']['IdentifikatorApiModel'] | null)
skjermet: (false | null)
relasjoner: ({
identifikator: components['schemas']['IdentifikatorApiModel']
type: components['schemas']['PersonTypeWord']
navn: (string | null)
})[]
ukjent: ("adressebeskyttelse" | "sivilstand" | "familierelasjon" | "ektefelle" | "barn")[]
})
PraktiskBistandReplyApiModel: {
inntektsaar: number
stadie: components['schemas']['StadieApiModel']
visningsposter: ({
kategori: "INNTEKT" | "GEVINST" | "TAP"
poster: (components['schemas']['VisningspostApiModel'])[]
})[]
personer: (components['schemas']['PersonApiModel'])[]
beregningsbeloep: components['schemas']['KronerApiModel']
inntekt: components['schemas']['BeregningsgrupperApiModel']
soeketidspunkt: string
beregningstype: "PRAKTISK_BISTAND"
feilmeldinger: (components['schemas']['FeilmeldingApiModel'])[]
fradrag?: components['schemas']['BeregningsgrupperApiModel']
}
Problemsvar: {
type: string
title: string
status: number
detail: string
kode: string
felt?: string
sats?: string
dato?: string
requestId: string
}
Resultat: {
id: components['schemas']['Uuid']
format: 1
kommune: {
navn: string
organisasjonsnummer: string
kommunenummer: string
}
fiksOrgId: components['schemas']['Uuid']
rolle: {
id: components['schemas']['Uuid']
navn: string
tjenesteomraade: string
}
hjemmel: (string)[]
rettighetspakke: string
beregningstype: components['schemas']['BeregningstypeWord']
inntektsaar: number
soeketidspunkt: string
/** Da kan resultatet ikke åpnes lenger */
aapenTil?: string
stadie: "OPPGJOER" | "UTKAST" | "UKJENT"
personer: ({
identifikator: string
type: components['schemas']['PersonTypeWord']
skjermet: (boolean | null)
stadie: "OPPGJOER" | "UTKAST" | "UKJENT"
skatteoppgjoersdato: (string | null)
registreringstidspunkt: (string | null)
manuelle: ({
id: string
beloep: components['schemas']['Oere']
tittel?: string
begrunnelse?: string
referanse?: string
regneark?: ({
tekst: string
beloep: components['schemas']['Oere']
})[]
})[]
utenforHusstanden?: boolean
hjelpGjelderBarnet?: boolean
relasjon?: {
ord: "bekreftet" | "ikke-bekreftet" | "overstyrt" | "ikke-sjekket" | "opplyst"
overstyring?: string
}
})[]
fakta: ({
identifikator: string
type: components['schemas']['PersonTypeWord']
navn: ({
known: true
id: string
value: {
fornavn: string
mellomnavn: (string | null)
etternavn: string
}
source: {
api: components['schemas']['ApiWord']
hentet: string
}
} | {
known: false
id: string
why: "no-person" | "no-record" | "not-assessed-yet" | "withheld" | "deleted" | "not-delegated" | "source-down" | "manual-needed" | "not-asked"
kode?: string
})
identitet?: ("erstattet" | "doed" | "ikke-kontrollert")[]
summertskattegrunnlag: ({
known: true
id: string
value: {
poster: ({
api: "summertskattegrunnlag" | "beregnetskatt" | "avregning"
navn: string
seksjon: "fastland" | "svalbard" | "kildeskattPaaLoenn"
beloep: components['schemas']['Oere']
andelSkattefritt?: components['schemas']['Oere']
andelOverfoertFraBarn?: components['schemas']['Oere']
})[]
ukjenteNavn: (string)[]
stadie: "OPPGJOER" | "UTKAST" | "UKJENT"
skatteoppgjoersdato: (string | null)
ajourholdstidspunkt: (string | null)
skatteregnskapskommune: (string | null)
seksjoner?: ("fastland" | "svalbard" | "kildeskattPaaLoenn")[]
}
source: {
api: components['schemas']['ApiWord']
hentet: string
}
} | {
known: false
id: string
why: "no-person" | "no-record" | "not-assessed-yet" | "withheld" | "deleted" | "not-delegated" | "source-down" | "manual-needed" | "not-asked"
kode?: string
})
beregnetskatt: ({
known: true
id: string
value: {
poster: ({
api: "summertskattegrunnlag" | "beregnetskatt" | "avregning"
navn: string
seksjon: "fastland" | "svalbard" | "kildeskattPaaLoenn"
beloep: components['schemas']['Oere']
andelSkattefritt?: components['schemas']['Oere']
andelOverfoertFraBarn?: components['schemas']['Oere']
})[]
ukjenteNavn: (string)[]
stadie: "OPPGJOER" | "UTKAST" | "UKJENT"
skatteoppgjoersdato: (string | null)
ajourholdstidspunkt: (string | null)
skatteregnskapskommune: (string | null)
seksjoner?: ("fastland" | "svalbard" | "kildeskattPaaLoenn")[]
}
source: {
api: components['schemas']['ApiWord']
hentet: string
}
} | {
known: false
id: string
why: "no-person" | "no-record" | "not-assessed-yet" | "withheld" | "deleted" | "not-delegated" | "source-down" | "manual-needed" | "not-asked"
kode?: string
})
avregning: ({
known: true
id: string
value: {
poster: ({
api: "summertskattegrunnlag" | "beregnetskatt" | "avregning"
navn: string
seksjon: "fastland" | "svalbard" | "kildeskattPaaLoenn"
beloep: components['schemas']['Oere']
andelSkattefritt?: components['schemas']['Oere']
andelOverfoertFraBarn?: components['schemas']['Oere']
})[]
ukjenteNavn: (string)[]
stadie: "OPPGJOER" | "UTKAST" | "UKJENT"
skatteoppgjoersdato: (string | null)
ajourholdstidspunkt: (string | null)
skatteregnskapskommune: (string | null)
seksjoner?: ("fastland" | "svalbard" | "kildeskattPaaLoenn")[]
}
source: {
api: components['schemas']['ApiWord']
hentet: string
}
} | {
known: false
id: string
why: "no-person" | "no-record" | "not-assessed-yet" | "withheld" | "deleted" | "not-delegated" | "source-down" | "manual-needed" | "not-asked"
kode?: string
})
})[]
grunnlag: ({
regelversjon: string
beregningsbeloep: components['schemas']['Oere']
grunnlagEgenandel: (components['schemas']['Oere'] | null)
tre: components['schemas']['LinjeNode']
videre: (components['schemas']['LinjeNode'])[]
visning: ({
kategori: "INNTEKT" | "FRADRAG" | "FORMUE" | "GJELD" | "ANNET" | "GEVINST" | "TAP"
poster: ({
navn: string
visningstekst: string
infotekst?: string
infotekstSkattefritt?: string
personer: ({
person: string
beloep: components['schemas']['Oere']
seksjon: "fastland" | "svalbard" | "kildeskattPaaLoenn"
skattefritt?: components['schemas']['Oere']
})[]
})[]
})[]
merknader: ({
kode: string
tekst: string
ufullstendig: boolean
navn?: (string)[]
})[]
} | null)
mangler: ({
person: string
persontype: components['schemas']['PersonTypeWord']
api: components['schemas']['ApiWord']
why: "no-person" | "no-record" | "not-assessed-yet" | "withheld" | "deleted" | "not-delegated" | "source-down" | "manual-needed" | "not-asked"
kode?: string
stopper: boolean
tekst: string
})[]
merknader: ({
kode: string
tekst: string
ufullstendig: boolean
navn?: (string)[]
})[]
ufullstendig: boolean
saksreferanse: (string | null)
begrunnelse?: {
kode: string
tekst: string
}
retningslinjer?: {
skatteeffektOppjustering?: boolean
samboerSomEktefelle?: boolean
formuesskatt?: boolean
utlandsskatt?: boolean
fellesRenterHalvt?: boolean
boutgifter?: ({
beloepPerMaaned: components['schemas']['Oere']
maaneder: number
} | null)
}
aarsvalg?: {
prisdato: string
foreslaatt: (number | null)
hjemmel: (string | null)
begrunnelse: (string | null)
vesentligEndret?: boolean
}
/** Bare når kallet ikke sendte aarsvalg */
retningslinjerPaa?: string
egenandel?: components['schemas']['Egenandel']
egenandelFeil?: {
kode: string
tekst: string
felt: (string | null)
spurt?: {
dato: string
opplysninger: {
langtidsopphold?: {
innflytting: string
direkteFra?: string
sisteDag?: string
ufrivilligDobbeltrom?: boolean
oppholdsutgifterAar?: components['schemas']['Kroner']
barn?: {
selvstendigInntekt: boolean
}
kopiTil?: {
hvem: "verge" | "naermeste-paaroerende"
grunn: "oenske" | "kan-ikke-motta"
}
krevd?: ({
maaned: string
beloep: components['schemas']['Kroner']
})[]
}
praktiskBistand?: {
/** Høyst to desimaler */
timerPerMaaned?: number
}
barnehage?: {
soeknadsdato: string
barn: ({
foedselsdato: string
/** Høyst to desimaler */
oppholdsprosent?: number
/** Høyst to desimaler */
timerPerUke?: number
})[]
makspris?: components['schemas']['Kroner']
maanederPerAar?: number
deltBosted?: "folkeregistrert-her" | "folkeregistrert-hos-den-andre"
}
sfo?: {
soeknadsdato: string
elever: ({
trinn: number
prisPerMaaned: components['schemas']['Kroner']
maanederPerAar?: number
saerskiltBehov?: boolean
})[]
deltBosted?: "folkeregistrert-her" | "folkeregistrert-hos-den-andre"
}
}
}
}
spurtIgjen?: ({
person: string
api: components['schemas']['ApiWord']
})[]
endretFra?: {
id: components['schemas']['Uuid']
beregningsbeloep: (components['schemas']['Oere'] | null)
}
forrige: ({
id: components['schemas']['Uuid']
beregningsbeloep: (components['schemas']['Oere'] | null)
} | null)
}
RolleValg: {
id: components['schemas']['Uuid']
navn: string
tjenesteomraade: string
beregningstype: components['schemas']['BeregningstypeWord']
hjemmel: (string)[]
apier: (components['schemas']['ApiWord'])[]
manglerApier: (components['schemas']['ApiWord'])[]
stadier: (("oppgjoer" | "utkast"))[]
kommune: {
navn: string
kommunenummer: string
}
mangler: ("erklaert" | "innvilget" | "delegert" | "opphoert")[]
inntektsaar: (number)[]
begrunnelser: ({
kode: string
tekst: string
})[]
overstyringer: ({
kode: string
tekst: string
})[]
saksmoenster: (string | null)
personsoek: (("navn" | "adresse"))[]
}
Satsverdi: number
SisteOppgjoer: ({
svar: "finnes"
aar: number
} | {
svar: "ingen"
} | {
svar: "ukjent"
hvorfor: "no-person" | "no-record" | "not-assessed-yet" | "withheld" | "deleted" | "not-delegated" | "source-down" | "manual-needed" | "not-asked"
})
StadieApiModel: "OPPGJOER" | "UTKAST" | "UKJENT"
TilhorighetApiModel: {
tekniskNavn: string
visningstekst: string
kategori: components['schemas']['KategoriV2ApiModel']
}
TilhorighetV2ApiModel: {
id: string
navn: string
kategori: components['schemas']['KategoriV2ApiModel']
}
Uuid: string
VelgRolle: {
rolleId: components['schemas']['Uuid']
}
VelgSpraak: {
spraak: "nb" | "nn" | "en"
}
VerdierApiModel: {
beregningstype: components['schemas']['BeregningstypeApiModel']
inntektsaar: number
gyldigeVerdier: components['schemas']['GyldigeVerdierApiModel']
}
VerdierReplyV2ApiModel: (components['schemas']['GyldigeVerdierV2ApiModel'])[]
VisningspostApiModel: {
tekniskNavn: string
visningstekst: string
beloep: components['schemas']['KronerApiModel']
personer: (components['schemas']['PersonPostApiModel'])[]
infotekstSkattefrittBeloep?: string
infotekst?: string
skattefrittBeloep?: components['schemas']['KronerApiModel']
}
}
}

export interface paths {
"/helse/live": {
/** Prosessen lever */
get: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
status: "ok"
}
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/helse/klar": {
/** Klar til å svare: databasen tar imot rader */
get: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
status: "ok"
}
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"503": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/om": {
/** Hvem en kan kontakte, og hvor lenge opplysninger blir oppbevart */
get: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
kontakt: (string | null)
personvernombud: (string | null)
tilgjengelighetserklaering: (string | null)
oppbevaring: {
resultatTimer: number
pdfkontrollAar: number
loggMaaneder: (number | null)
innsynsspoersmaalMaaneder: (number | null)
}
}
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/helse": {
/** Hvordan databasen og kildene har svart prosessen; en kilde som ikke er spurt, er ukjent */
get: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
tid: string
klar: boolean
database: "svarer" | "svarer-ikke"
kilder: ({
kilde: components['schemas']['ApiWord']
tilstand: "svarte" | "svarte-ikke" | "ukjent"
sist: (string | null)
})[]
}
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/kalkulator/langtidsopphold": {
/** Høyeste egenandel for langtidsopphold i institusjon */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": {
dato: string
grunnlag: components['schemas']['Kroner']
ufrivilligDobbeltrom?: boolean
oppholdsutgifterAar?: components['schemas']['Kroner']
grunnbeloep?: components['schemas']['Kroner']
andelInntil1G?: number
andelOver1G?: number
}
}
}
responses: {
"200": {
content: {
"application/json": {
resultat: {
egenandelAar: components['schemas']['BeregnetKroner']
egenandelAarEksakt: components['schemas']['BeregnetKroner']
egenandelMaaned: components['schemas']['BeregnetKroner']
egenandelMaanedEksakt: components['schemas']['BeregnetKroner']
}
linjer: ({
id: string
tekst: string
hjemmel: string
beloep: components['schemas']['KronerEllerAntall']
/** Linjene denne er regnet av */
av: (string)[]
/** En lesning som lovteksten ikke slår fast */
tolkning?: true
enhet?: "doegn" | "timer" | "vekt"
})[]
satser: ({
navn: string
tekst: string
enhet: "kr" | "andel"
verdi: components['schemas']['Satsverdi']
gjelderFra: string
gjelderTil: string
kilde: string
merke: "P" | "D" | "K"
sistSjekket: string
forbehold?: string
})[]
regelversjon: string
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/kalkulator/korttidsopphold": {
/** Egenandel for korttidsopphold, dag- og nattopphold */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": {
dato: string
doegn: number
dagEllerNatt: number
tidligereDoegnIAaret: number
}
}
}
responses: {
"200": {
content: {
"application/json": {
resultat: {
egenandel: components['schemas']['BeregnetKroner']
egenandelEksakt: components['schemas']['BeregnetKroner']
doegnKorttid: number
doegnLangtid: number
}
linjer: ({
id: string
tekst: string
hjemmel: string
beloep: components['schemas']['KronerEllerAntall']
/** Linjene denne er regnet av */
av: (string)[]
/** En lesning som lovteksten ikke slår fast */
tolkning?: true
enhet?: "doegn" | "timer" | "vekt"
})[]
satser: ({
navn: string
tekst: string
enhet: "kr" | "andel"
verdi: components['schemas']['Satsverdi']
gjelderFra: string
gjelderTil: string
kilde: string
merke: "P" | "D" | "K"
sistSjekket: string
forbehold?: string
})[]
regelversjon: string
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/kalkulator/praktisk-bistand": {
/** Tak og pris for praktisk bistand i hjemmet */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": {
dato: string
husstandsinntekt: components['schemas']['Kroner']
/** Høyst to desimaler */
timerPerMaaned?: number
prisliste?: {
gDato?: "1.1" | "1.5" | "vedtaksdato"
trinn: ({
/** Høyst to desimaler */
fraG: number
tilG: (number | null)
inklusivOevre?: boolean
timepris?: components['schemas']['Kroner']
maksPerMaaned?: components['schemas']['Kroner']
/** Høyst to desimaler */
maksTimer?: number
abonnement?: {
/** Høyst to desimaler */
fraTimer: number
pris: components['schemas']['Kroner']
}
})[]
selvkostPerTime?: components['schemas']['Kroner']
}
}
}
}
responses: {
"200": {
content: {
"application/json": {
resultat: {
under2G: boolean
takPerMaaned: (components['schemas']['BeregnetKroner'] | null)
aaBetalePerMaaned: (components['schemas']['BeregnetKroner'] | null)
aaBetalePerMaanedEksakt: (components['schemas']['BeregnetKroner'] | null)
}
linjer: ({
id: string
tekst: string
hjemmel: string
beloep: components['schemas']['KronerEllerAntall']
/** Linjene denne er regnet av */
av: (string)[]
/** En lesning som lovteksten ikke slår fast */
tolkning?: true
enhet?: "doegn" | "timer" | "vekt"
})[]
satser: ({
navn: string
tekst: string
enhet: "kr" | "andel"
verdi: components['schemas']['Satsverdi']
gjelderFra: string
gjelderTil: string
kilde: string
merke: "P" | "D" | "K"
sistSjekket: string
forbehold?: string
})[]
regelversjon: string
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/kalkulator/barnehage": {
/** Foreldrebetaling i barnehage med nasjonale moderasjoner */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": {
dato: string
husstandsinntekt: components['schemas']['Kroner']
barn: ({
foedselsdato: string
oppholdsprosent?: number
timerPerUke?: number
})[]
kommunenummer?: string
makspris?: components['schemas']['Kroner']
maanederPerAar?: number
}
}
}
responses: {
"200": {
content: {
"application/json": {
resultat: {
barn: ({
prisPerMaaned: components['schemas']['BeregnetKroner']
prisPerMaanedEksakt: components['schemas']['BeregnetKroner']
gratisKjernetid: boolean
})[]
sumPerMaaned: components['schemas']['BeregnetKroner']
sumPerMaanedEksakt: components['schemas']['BeregnetKroner']
}
linjer: ({
id: string
tekst: string
hjemmel: string
beloep: components['schemas']['KronerEllerAntall']
/** Linjene denne er regnet av */
av: (string)[]
/** En lesning som lovteksten ikke slår fast */
tolkning?: true
enhet?: "doegn" | "timer" | "vekt"
})[]
satser: ({
navn: string
tekst: string
enhet: "kr" | "andel"
verdi: components['schemas']['Satsverdi']
gjelderFra: string
gjelderTil: string
kilde: string
merke: "P" | "D" | "K"
sistSjekket: string
forbehold?: string
})[]
regelversjon: string
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/kalkulator/sfo": {
/** Foreldrebetaling i SFO med nasjonale moderasjoner */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": {
dato: string
husstandsinntekt: components['schemas']['Kroner']
elever: ({
trinn: number
prisPerMaaned: components['schemas']['Kroner']
maanederPerAar?: number
saerskiltBehov?: boolean
})[]
}
}
}
responses: {
"200": {
content: {
"application/json": {
resultat: {
elever: ({
prisPerMaaned: components['schemas']['BeregnetKroner']
prisPerMaanedEksakt: components['schemas']['BeregnetKroner']
})[]
sumPerMaaned: components['schemas']['BeregnetKroner']
sumPerMaanedEksakt: components['schemas']['BeregnetKroner']
}
linjer: ({
id: string
tekst: string
hjemmel: string
beloep: components['schemas']['KronerEllerAntall']
/** Linjene denne er regnet av */
av: (string)[]
/** En lesning som lovteksten ikke slår fast */
tolkning?: true
enhet?: "doegn" | "timer" | "vekt"
})[]
satser: ({
navn: string
tekst: string
enhet: "kr" | "andel"
verdi: components['schemas']['Satsverdi']
gjelderFra: string
gjelderTil: string
kilde: string
merke: "P" | "D" | "K"
sistSjekket: string
forbehold?: string
})[]
regelversjon: string
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/kalkulator/bostoette": {
/** Statlig bostøtte per måned */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": {
dato: string
kommunenummer: string
voksne: number
barn: number
inntektAar: components['schemas']['Kroner']
formue?: components['schemas']['Kroner']
boligFormuesverdi?: components['schemas']['Kroner']
boutgifterAar: components['schemas']['Kroner']
ensligAlderspensjonist?: boolean
ungUfoer?: boolean
tilpassetBolig?: boolean
}
}
}
responses: {
"200": {
content: {
"application/json": {
resultat: {
bostoettePerMaaned: components['schemas']['BeregnetKroner']
bostoettePerMaanedEksakt: components['schemas']['BeregnetKroner']
}
linjer: ({
id: string
tekst: string
hjemmel: string
beloep: components['schemas']['KronerEllerAntall']
/** Linjene denne er regnet av */
av: (string)[]
/** En lesning som lovteksten ikke slår fast */
tolkning?: true
enhet?: "doegn" | "timer" | "vekt"
})[]
satser: ({
navn: string
tekst: string
enhet: "kr" | "andel"
verdi: components['schemas']['Satsverdi']
gjelderFra: string
gjelderTil: string
kilde: string
merke: "P" | "D" | "K"
sistSjekket: string
forbehold?: string
})[]
regelversjon: string
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/satser": {
/** Alle nasjonale satser med datoer, kilde og bevis, og hvilke som snart slutter å gjelde */
get: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
/** Dagens dato; statusene gjelder for den */
dato: string
satser: ({
navn: string
tekst: string
enhet: "kr" | "andel"
hjemmel: string
sistSjekket: string
kjentTil: (string | null)
status: "kjent" | "slutter-snart" | "ikke-kjent"
rader: ({
verdi: components['schemas']['Satsverdi']
gjelderFra: string
gjelderTil: string
kilde: string
merke: "P" | "D" | "K"
forbehold?: string
})[]
})[]
}
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/kontroll": {
/** Er dokumentet ekte? Spør med kontrollkoden, eller med SHA-256 av filen */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": ({
kode: string
} | {
filhash: string
})
}
}
responses: {
"200": {
content: {
"application/json": {
svar: "ekte" | "ukjent"
laget: (string | null)
kommune: (string | null)
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/innlogging": {
/** Send nettleseren til ID-porten */
get: {
parameters: {
path?: never
query?: {
retur?: string
flyttet?: "ja"
}
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"303": {
content?: never
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"503": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/innlogging/svar": {
/** Svaret fra ID-porten */
get: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"303": {
content?: never
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"503": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/utlogging": {
/** Avslutt økten; `til` er stedet der ID-porten avslutter sin */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
til: (string | null)
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/utlogging/alle": {
/** Avslutt alle øktene til den innloggede, i alle nettlesere */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
til: (string | null)
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/utlogging/frontkanal": {
/** ID-porten har avsluttet økten `sid`, og viser denne siden i en ramme */
get: {
parameters: {
path?: never
query: {
iss: string
sid: string
}
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"text/html": string
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/utlogging/bakkanal": {
/** ID-porten har avsluttet en økt, eller alle en persons økter, og sier det med et signert token */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/x-www-form-urlencoded": {
logout_token: string
}
}
}
responses: {
"204": {
content?: never
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"503": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/meg": {
/** Hvem som er logget inn, og hvilke roller personen har */
get: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": components['schemas']['Meg']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/rolle": {
/** Velg rollen som resten av økten gjelder for */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": components['schemas']['VelgRolle']
}
}
responses: {
"200": {
content: {
"application/json": components['schemas']['Meg']
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/meg/spraak": {
/** Velg språket sidene vises i; gjelder alle nettlesere personen logger inn i */
put: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": components['schemas']['VelgSpraak']
}
}
responses: {
"204": {
content?: never
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/personer/oppslag": {
/** Navn og nærstående fra Folkeregisteret */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": components['schemas']['Personoppslag']
}
}
responses: {
"200": {
content: {
"application/json": components['schemas']['Personsvar']
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"503": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/personer/siste-oppgjoer": {
/** Siste inntektsår Skatteetaten har et skatteoppgjør for */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": components['schemas']['Personoppslag']
}
}
responses: {
"200": {
content: {
"application/json": components['schemas']['SisteOppgjoer']
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"503": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/personsoek": {
/** Finn en person etter navn og fødselsdato, eller etter adresse */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": {
navn?: string
foedselsdato?: string
adressenavn?: string
husnummer?: string
postnummer?: string
kommunenummer?: string
saksreferanse?: string
begrunnelse?: string
}
}
}
responses: {
"200": {
content: {
"application/json": {
treff: (({
haandtak: string
skjermet: false
navn?: string
foedselsaar?: string
poststed?: string
foedselsdato?: string
adresse?: string
} | {
haandtak: string
skjermet: true
}))[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"503": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/personsoek/valg": {
/** Slå opp personen bak et treff */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": {
haandtak: string
saksreferanse?: string
begrunnelse?: string
}
}
}
responses: {
"200": {
content: {
"application/json": components['schemas']['Personsvar']
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"410": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"503": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/oppslag": {
/** Egne oppslag i rollen som ennå kan åpnes, og det som trenger oppmerksomhet */
get: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
oppslag: ({
id: components['schemas']['Uuid']
beregningstype: components['schemas']['BeregningstypeWord']
inntektsaar: number
opprettet: string
utloeper: string
tidligere: ({
id: components['schemas']['Uuid']
opprettet: string
})[]
saksreferanse: (string | null)
begrunnelse: (string | null)
foreloepig: ("uten-sum" | "ufullstendig" | "utkast")[]
})[]
flere: boolean
varsler: (({
slag: "sats"
navn: string
tekst: string
til: (string | null)
} | {
slag: "prisliste"
til: (string | null)
} | {
slag: "retningslinje"
noekkel: string
tekst: string
hjemmel: string
}))[]
}
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/utkast": {
/** Begynn på et oppslag; det som er skrevet, lagres kryptert i et døgn */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {
utkast: {
nesteNoekkel: number
prisdato: (string | null)
inntektsaar: (number | null)
aarsbegrunnelse: string
vesentligEndret: boolean
soeker: {
key: string
type: components['schemas']['PersonTypeWord']
nummer: string
fra: ("register" | "skrevet")
relasjon?: string
poster: ({
key: string
id: string
beloep: string
tittel: string
begrunnelse: string
referanse?: string
regneark: ({
key: string
tekst: string
beloep: string
})[]
ukjent?: boolean
})[]
utenforHusstanden: boolean
hjelpGjelderBarnet: boolean
overstyring: string
}
partnerValg: string
partner: ({
key: string
type: components['schemas']['PersonTypeWord']
nummer: string
fra: ("register" | "skrevet")
relasjon?: string
poster: ({
key: string
id: string
beloep: string
tittel: string
begrunnelse: string
referanse?: string
regneark: ({
key: string
tekst: string
beloep: string
})[]
ukjent?: boolean
})[]
utenforHusstanden: boolean
hjelpGjelderBarnet: boolean
overstyring: string
} | null)
flere: ({
key: string
type: components['schemas']['PersonTypeWord']
nummer: string
fra: ("register" | "skrevet")
relasjon?: string
poster: ({
key: string
id: string
beloep: string
tittel: string
begrunnelse: string
referanse?: string
regneark: ({
key: string
tekst: string
beloep: string
})[]
ukjent?: boolean
})[]
utenforHusstanden: boolean
hjelpGjelderBarnet: boolean
overstyring: string
})[]
saksreferanse: string
begrunnelse: string
pris?: {
valgt: ("langtidsopphold" | "praktiskBistand" | "barnehage" | "sfo")[]
deler: {
langtidsopphold?: {
felt: Record<string, string>
rader: (Record<string, string>)[]
}
praktiskBistand?: {
felt: Record<string, string>
rader: (Record<string, string>)[]
}
barnehage?: {
felt: Record<string, string>
rader: (Record<string, string>)[]
}
sfo?: {
felt: Record<string, string>
rader: (Record<string, string>)[]
}
}
}
}
}
}
}
responses: {
"201": {
content: {
"application/json": {
id: components['schemas']['Uuid']
versjon: number
lagret: string
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
/** Egne påbegynte oppslag i rollen, sist lagret først */
get: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
utkast: ({
id: components['schemas']['Uuid']
lagret: string
saksreferanse: string
})[]
}
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/utkast/{id}": {
/** Det påbegynte oppslaget, slik det ble skrevet */
get: {
parameters: {
path: {
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
id: components['schemas']['Uuid']
versjon: number
lagret: string
utkast: {
nesteNoekkel: number
prisdato: (string | null)
inntektsaar: (number | null)
aarsbegrunnelse: string
vesentligEndret: boolean
soeker: {
key: string
type: components['schemas']['PersonTypeWord']
nummer: string
fra: ("register" | "skrevet")
relasjon?: string
poster: ({
key: string
id: string
beloep: string
tittel: string
begrunnelse: string
referanse?: string
regneark: ({
key: string
tekst: string
beloep: string
})[]
ukjent?: boolean
})[]
utenforHusstanden: boolean
hjelpGjelderBarnet: boolean
overstyring: string
}
partnerValg: string
partner: ({
key: string
type: components['schemas']['PersonTypeWord']
nummer: string
fra: ("register" | "skrevet")
relasjon?: string
poster: ({
key: string
id: string
beloep: string
tittel: string
begrunnelse: string
referanse?: string
regneark: ({
key: string
tekst: string
beloep: string
})[]
ukjent?: boolean
})[]
utenforHusstanden: boolean
hjelpGjelderBarnet: boolean
overstyring: string
} | null)
flere: ({
key: string
type: components['schemas']['PersonTypeWord']
nummer: string
fra: ("register" | "skrevet")
relasjon?: string
poster: ({
key: string
id: string
beloep: string
tittel: string
begrunnelse: string
referanse?: string
regneark: ({
key: string
tekst: string
beloep: string
})[]
ukjent?: boolean
})[]
utenforHusstanden: boolean
hjelpGjelderBarnet: boolean
overstyring: string
})[]
saksreferanse: string
begrunnelse: string
pris?: {
valgt: ("langtidsopphold" | "praktiskBistand" | "barnehage" | "sfo")[]
deler: {
langtidsopphold?: {
felt: Record<string, string>
rader: (Record<string, string>)[]
}
praktiskBistand?: {
felt: Record<string, string>
rader: (Record<string, string>)[]
}
barnehage?: {
felt: Record<string, string>
rader: (Record<string, string>)[]
}
sfo?: {
felt: Record<string, string>
rader: (Record<string, string>)[]
}
}
}
}
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
/** Lagre det som er skrevet, oppå versjonen det ble skrevet på */
put: {
parameters: {
path: {
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {
versjon: number
utkast: {
nesteNoekkel: number
prisdato: (string | null)
inntektsaar: (number | null)
aarsbegrunnelse: string
vesentligEndret: boolean
soeker: {
key: string
type: components['schemas']['PersonTypeWord']
nummer: string
fra: ("register" | "skrevet")
relasjon?: string
poster: ({
key: string
id: string
beloep: string
tittel: string
begrunnelse: string
referanse?: string
regneark: ({
key: string
tekst: string
beloep: string
})[]
ukjent?: boolean
})[]
utenforHusstanden: boolean
hjelpGjelderBarnet: boolean
overstyring: string
}
partnerValg: string
partner: ({
key: string
type: components['schemas']['PersonTypeWord']
nummer: string
fra: ("register" | "skrevet")
relasjon?: string
poster: ({
key: string
id: string
beloep: string
tittel: string
begrunnelse: string
referanse?: string
regneark: ({
key: string
tekst: string
beloep: string
})[]
ukjent?: boolean
})[]
utenforHusstanden: boolean
hjelpGjelderBarnet: boolean
overstyring: string
} | null)
flere: ({
key: string
type: components['schemas']['PersonTypeWord']
nummer: string
fra: ("register" | "skrevet")
relasjon?: string
poster: ({
key: string
id: string
beloep: string
tittel: string
begrunnelse: string
referanse?: string
regneark: ({
key: string
tekst: string
beloep: string
})[]
ukjent?: boolean
})[]
utenforHusstanden: boolean
hjelpGjelderBarnet: boolean
overstyring: string
})[]
saksreferanse: string
begrunnelse: string
pris?: {
valgt: ("langtidsopphold" | "praktiskBistand" | "barnehage" | "sfo")[]
deler: {
langtidsopphold?: {
felt: Record<string, string>
rader: (Record<string, string>)[]
}
praktiskBistand?: {
felt: Record<string, string>
rader: (Record<string, string>)[]
}
barnehage?: {
felt: Record<string, string>
rader: (Record<string, string>)[]
}
sfo?: {
felt: Record<string, string>
rader: (Record<string, string>)[]
}
}
}
}
}
}
}
responses: {
"200": {
content: {
"application/json": {
id: components['schemas']['Uuid']
versjon: number
lagret: string
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
/** Fjern det påbegynte oppslaget */
delete: {
parameters: {
path: {
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody?: never
responses: {
"204": {
content?: never
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/resultater": {
/** Slå opp og beregn, gjerne med egenandel; resultatet fryses og kan leses igjen */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": components['schemas']['NyttResultat']
}
}
responses: {
"200": {
content: {
"text/event-stream": ({
hendelse: "kall"
/** Plassen i spørsmålet, den første er 0 */
person: number
kilde: components['schemas']['ApiWord']
status: "venter" | "spoer" | "svarte" | "svarte-ikke" | "ikke-spurt"
} | {
hendelse: "svar"
svar: components['schemas']['Resultat']
} | {
hendelse: "feil"
feil: components['schemas']['Problemsvar']
})
}
}
"201": {
content: {
"application/json": components['schemas']['Resultat']
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"499": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"503": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/resultater/{id}/endringer": {
/** Nytt resultat av de samme opplysningene, med andre manuelle poster */
post: {
parameters: {
path: {
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": components['schemas']['Endring']
}
}
responses: {
"201": {
content: {
"application/json": components['schemas']['Resultat']
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/resultater/{id}/egenandel": {
/** Nytt resultat med hva husstanden skal betale, og vedtakstekst */
post: {
parameters: {
path: {
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": components['schemas']['NyEgenandel']
}
}
responses: {
"201": {
content: {
"application/json": components['schemas']['Resultat']
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/resultater/{id}": {
/** Les det fryste resultatet */
get: {
parameters: {
path: {
id: components['schemas']['Uuid']
}
query?: {
rolleId?: components['schemas']['Uuid']
}
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": components['schemas']['Resultat']
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/resultater/{id}/pdf": {
/** Det fryste resultatet som PDF */
get: {
parameters: {
path: {
id: components['schemas']['Uuid']
}
query?: {
rolleId?: components['schemas']['Uuid']
spraak?: "nb" | "nn"
}
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/pdf": string
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/resultater/{id}/nytt-forsoek": {
/** Spør bare kildene som ikke svarte, og beregn på nytt */
post: {
parameters: {
path: {
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": components['schemas']['NyttForsoek']
}
}
responses: {
"200": {
content: {
"text/event-stream": ({
hendelse: "kall"
/** Plassen i spørsmålet, den første er 0 */
person: number
kilde: components['schemas']['ApiWord']
status: "venter" | "spoer" | "svarte" | "svarte-ikke" | "ikke-spurt"
} | {
hendelse: "svar"
svar: components['schemas']['Resultat']
} | {
hendelse: "feil"
feil: components['schemas']['Problemsvar']
})
}
}
"201": {
content: {
"application/json": components['schemas']['Resultat']
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"499": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"503": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/resultater/pdf": {
/** Inntil 50 fryste resultater som PDF, i én zip-fil */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": components['schemas']['FlerePdf']
}
}
responses: {
"200": {
content: {
"application/zip": string
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/resultater/{id}/feil-person": {
/** Merk oppslaget som gjort på feil person, og fjern resultatet */
post: {
parameters: {
path: {
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": components['schemas']['FeilPerson']
}
}
responses: {
"200": {
content: {
"application/json": components['schemas']['FeilPersonSvar']
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/prislister": {
/** Kommunens prislister, også de som er erstattet, nyeste først */
get: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
kommune: {
navn: string
}
dato: string
prislister: ({
id: components['schemas']['Uuid']
opprettet: string
erstattetAv: (components['schemas']['Uuid'] | null)
tjeneste: "praktisk-bistand"
liste: {
gDato?: "1.1" | "1.5" | "vedtaksdato"
trinn: ({
/** Høyst to desimaler */
fraG: number
tilG: (number | null)
inklusivOevre?: boolean
timepris?: components['schemas']['Kroner']
maksPerMaaned?: components['schemas']['Kroner']
/** Høyst to desimaler */
maksTimer?: number
abonnement?: {
/** Høyst to desimaler */
fraTimer: number
pris: components['schemas']['Kroner']
}
})[]
selvkostPerTime?: components['schemas']['Kroner']
grunnbeloep?: components['schemas']['Kroner']
selvkostgrunnlag?: {
loenn: components['schemas']['Kroner']
sosialeUtgifter: components['schemas']['Kroner']
}
maanederPerAar?: number
merknad?: string
}
fra: string
til: (string | null)
vedtatt: string
saksnummer: string
})[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
/** Legg inn en vedtatt prisliste, eller rett eller avslutt en som gjelder */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {
tjeneste: "praktisk-bistand"
liste: {
gDato?: "1.1" | "1.5" | "vedtaksdato"
trinn: ({
/** Høyst to desimaler */
fraG: number
tilG: (number | null)
inklusivOevre?: boolean
timepris?: components['schemas']['Kroner']
maksPerMaaned?: components['schemas']['Kroner']
/** Høyst to desimaler */
maksTimer?: number
abonnement?: {
/** Høyst to desimaler */
fraTimer: number
pris: components['schemas']['Kroner']
}
})[]
selvkostPerTime?: components['schemas']['Kroner']
grunnbeloep?: components['schemas']['Kroner']
selvkostgrunnlag?: {
loenn: components['schemas']['Kroner']
sosialeUtgifter: components['schemas']['Kroner']
}
maanederPerAar?: number
merknad?: string
}
fra: string
til: (string | null)
vedtatt: string
saksnummer: string
retter?: components['schemas']['Uuid']
avslutter?: components['schemas']['Uuid']
}
}
}
responses: {
"201": {
content: {
"application/json": {
id: components['schemas']['Uuid']
opprettet: string
erstattetAv: (components['schemas']['Uuid'] | null)
tjeneste: "praktisk-bistand"
liste: {
gDato?: "1.1" | "1.5" | "vedtaksdato"
trinn: ({
/** Høyst to desimaler */
fraG: number
tilG: (number | null)
inklusivOevre?: boolean
timepris?: components['schemas']['Kroner']
maksPerMaaned?: components['schemas']['Kroner']
/** Høyst to desimaler */
maksTimer?: number
abonnement?: {
/** Høyst to desimaler */
fraTimer: number
pris: components['schemas']['Kroner']
}
})[]
selvkostPerTime?: components['schemas']['Kroner']
grunnbeloep?: components['schemas']['Kroner']
selvkostgrunnlag?: {
loenn: components['schemas']['Kroner']
sosialeUtgifter: components['schemas']['Kroner']
}
maanederPerAar?: number
merknad?: string
}
fra: string
til: (string | null)
vedtatt: string
saksnummer: string
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/retningslinjer": {
/** Kommunens retningslinjer, også de som er erstattet, nyeste først */
get: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
kommune: {
navn: string
}
dato: string
retningslinjer: ({
id: components['schemas']['Uuid']
opprettet: string
erstattetAv: (components['schemas']['Uuid'] | null)
noekkel: "formuesskatt" | "utlandsskatt" | "samboerSomEktefelle" | "boutgifter" | "fellesRenterHalvt" | "skatteeffektOppjustering" | "grunnbeloepDato" | "andelInntil1G" | "andelOver1G" | "delmaaned" | "foersteBetalingsdag" | "barnehageMakspris" | "barnehageKjernetidsgrense" | "saksreferanse" | "pdfFilnavn"
verdi: (boolean | string | components['schemas']['KronerEllerProsent'] | {
beloepPerMaaned: components['schemas']['Kroner']
maaneder: number
} | null)
fra: string
til: (string | null)
vedtatt: string
saksnummer: string
})[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
/** Legg inn en vedtatt retningslinje, eller rett eller avslutt en som gjelder */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {
noekkel: "formuesskatt" | "utlandsskatt" | "samboerSomEktefelle" | "boutgifter" | "fellesRenterHalvt" | "skatteeffektOppjustering" | "grunnbeloepDato" | "andelInntil1G" | "andelOver1G" | "delmaaned" | "foersteBetalingsdag" | "barnehageMakspris" | "barnehageKjernetidsgrense" | "saksreferanse" | "pdfFilnavn"
verdi: (boolean | string | components['schemas']['KronerEllerProsent'] | {
beloepPerMaaned: components['schemas']['Kroner']
maaneder: number
} | null)
fra: string
til: (string | null)
vedtatt: string
saksnummer: string
retter?: components['schemas']['Uuid']
avslutter?: components['schemas']['Uuid']
}
}
}
responses: {
"201": {
content: {
"application/json": {
id: components['schemas']['Uuid']
opprettet: string
erstattetAv: (components['schemas']['Uuid'] | null)
noekkel: "formuesskatt" | "utlandsskatt" | "samboerSomEktefelle" | "boutgifter" | "fellesRenterHalvt" | "skatteeffektOppjustering" | "grunnbeloepDato" | "andelInntil1G" | "andelOver1G" | "delmaaned" | "foersteBetalingsdag" | "barnehageMakspris" | "barnehageKjernetidsgrense" | "saksreferanse" | "pdfFilnavn"
verdi: (boolean | string | components['schemas']['KronerEllerProsent'] | {
beloepPerMaaned: components['schemas']['Kroner']
maaneder: number
} | null)
fra: string
til: (string | null)
vedtatt: string
saksnummer: string
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/integrasjoner": {
/** Kommunens integrasjoner, også de som er tilbakekalt, og begrunnelsene som kan registreres */
get: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
kommune: {
navn: string
}
begrunnelser: ({
kode: string
tekst: string
})[]
integrasjoner: ({
id: components['schemas']['Uuid']
navn: string
organisasjonsnummer: string
begrunnelse: (string | null)
fiksKontrakt: "v1" | "v2"
aktiv: boolean
opprettet: (string | null)
sistBrukt: (string | null)
forrigePassord: ({
utloeper: (string | null)
} | null)
roller: (components['schemas']['Uuid'])[]
})[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
/** Opprett en integrasjon; passordet vises bare i dette svaret */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {
navn: string
organisasjonsnummer: string
begrunnelse: string
fiksKontrakt?: "v1" | "v2"
}
}
}
responses: {
"201": {
content: {
"application/json": {
integrasjon: {
id: components['schemas']['Uuid']
navn: string
organisasjonsnummer: string
begrunnelse: (string | null)
fiksKontrakt: "v1" | "v2"
aktiv: boolean
opprettet: (string | null)
sistBrukt: (string | null)
forrigePassord: ({
utloeper: (string | null)
} | null)
roller: (components['schemas']['Uuid'])[]
}
passord: string
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/integrasjoner/{id}/passord": {
/** Lag et nytt passord; det gamle gjelder til det avsluttes eller utløper */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {
gammeltUtloeper: (string | null)
}
}
}
responses: {
"201": {
content: {
"application/json": {
integrasjon: {
id: components['schemas']['Uuid']
navn: string
organisasjonsnummer: string
begrunnelse: (string | null)
fiksKontrakt: "v1" | "v2"
aktiv: boolean
opprettet: (string | null)
sistBrukt: (string | null)
forrigePassord: ({
utloeper: (string | null)
} | null)
roller: (components['schemas']['Uuid'])[]
}
passord: string
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/integrasjoner/{id}/endringer": {
/** Endre navn, begrunnelse eller Fiks-kontrakt */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {
navn?: string
begrunnelse?: string
fiksKontrakt?: "v1" | "v2"
}
}
}
responses: {
"200": {
content: {
"application/json": {
id: components['schemas']['Uuid']
navn: string
organisasjonsnummer: string
begrunnelse: (string | null)
fiksKontrakt: "v1" | "v2"
aktiv: boolean
opprettet: (string | null)
sistBrukt: (string | null)
forrigePassord: ({
utloeper: (string | null)
} | null)
roller: (components['schemas']['Uuid'])[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/integrasjoner/{id}/passord/avslutt": {
/** Avslutt passordet fra før siste bytte */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {}
}
}
responses: {
"200": {
content: {
"application/json": {
id: components['schemas']['Uuid']
navn: string
organisasjonsnummer: string
begrunnelse: (string | null)
fiksKontrakt: "v1" | "v2"
aktiv: boolean
opprettet: (string | null)
sistBrukt: (string | null)
forrigePassord: ({
utloeper: (string | null)
} | null)
roller: (components['schemas']['Uuid'])[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/integrasjoner/{id}/tilbakekall": {
/** Tilbakekall integrasjonen; neste kall fra den avvises */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {}
}
}
responses: {
"200": {
content: {
"application/json": {
id: components['schemas']['Uuid']
navn: string
organisasjonsnummer: string
begrunnelse: (string | null)
fiksKontrakt: "v1" | "v2"
aktiv: boolean
opprettet: (string | null)
sistBrukt: (string | null)
forrigePassord: ({
utloeper: (string | null)
} | null)
roller: (components['schemas']['Uuid'])[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/hendelser": {
/** Når kommunen har slått på hendelseslisten, for hvilken rolle og hvorfor, nyeste først */
get: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
kommune: {
navn: string
}
begrunnelser: ("aarlig-gjennomgang" | "etteroppgjoer" | "endret-skatteoppgjoer")[]
tilganger: ({
id: components['schemas']['Uuid']
rolleId: components['schemas']['Uuid']
fra: string
til: (string | null)
begrunnelse: string
saksnummer: string
paa: string
av: (string | null)
})[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
/** Slå hendelseslisten på eller av for en rolle; listen gjelder personer i hele landet */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": ({
paa: true
rolleId: components['schemas']['Uuid']
fra: string
til: (string | null)
begrunnelse: "aarlig-gjennomgang" | "etteroppgjoer" | "endret-skatteoppgjoer"
saksnummer: string
} | {
paa: false
rolleId: components['schemas']['Uuid']
})
}
}
responses: {
"200": {
content: {
"application/json": {
kommune: {
navn: string
}
begrunnelser: ("aarlig-gjennomgang" | "etteroppgjoer" | "endret-skatteoppgjoer")[]
tilganger: ({
id: components['schemas']['Uuid']
rolleId: components['schemas']['Uuid']
fra: string
til: (string | null)
begrunnelse: string
saksnummer: string
paa: string
av: (string | null)
})[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/innsyn": {
/** Hvem som har slått den innloggede opp; svaret er fryst i en time */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": {
kommune?: components['schemas']['Uuid']
aar?: number
}
}
}
responses: {
"201": {
content: {
"application/json": {
id: components['schemas']['Uuid']
laget: string
filter: {
kommune: (components['schemas']['Uuid'] | null)
aar: (number | null)
}
kommuner: ({
fiksOrgId: components['schemas']['Uuid']
navn: string
})[]
aar: (number)[]
antall: number
iAlt: number
side: number
sider: number
oppslag: ({
nr: number
kommune: string
sak: "egen" | "annens" | "ukjent" | "ingen"
omraade: "helse-og-omsorg" | "barnehage-og-sfo" | "bolig" | "annet" | "ukjent"
deler: ({
tidspunkt: string
handling: ("beregning" | "lest" | "endret" | "merket" | "register" | "soek" | "videre" | "sisteaar" | "gradering" | null)
inntektsaar: (number | null)
opplysninger: ("loenn" | "pensjon" | "naering" | "kapital" | "annen-inntekt" | "fradrag" | "formue" | "gjeld" | "sum" | "skatt" | "annet-skatt" | "navn" | "familie" | "adresse" | "husstand" | "annet-register" | "skatteopplysninger" | "ukjent")[]
utfall: "sett" | "delvis" | "skjermet" | "ingen-opplysninger" | "kilde-nede" | "kilde-avslo" | "avvist" | "ikke-gitt" | "slettet" | "uten-svar"
feilPerson: boolean
})[]
egen: ({
tjeneste: ({
kode: string
tekst: (string | null)
} | null)
hjemmel: ((string)[] | null)
saksreferanse: (string | null)
begrunnelse: ({
kode: string
tekst: (string | null)
} | null)
hvem: {
type: "ansatt" | "fagsystem" | "ukjent"
navn: (string | null)
organisasjon: ({
navn: (string | null)
organisasjonsnummer: string
} | null)
}
} | null)
})[]
spoersmaal: ({
kommune: string
tekst: string
stilt: string
svar: (string | null)
besvart: (string | null)
})[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/innsyn/{id}": {
/** En side av det fryste svaret */
get: {
parameters: {
path: {
id: components['schemas']['Uuid']
}
query?: {
side?: number
}
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
id: components['schemas']['Uuid']
laget: string
filter: {
kommune: (components['schemas']['Uuid'] | null)
aar: (number | null)
}
kommuner: ({
fiksOrgId: components['schemas']['Uuid']
navn: string
})[]
aar: (number)[]
antall: number
iAlt: number
side: number
sider: number
oppslag: ({
nr: number
kommune: string
sak: "egen" | "annens" | "ukjent" | "ingen"
omraade: "helse-og-omsorg" | "barnehage-og-sfo" | "bolig" | "annet" | "ukjent"
deler: ({
tidspunkt: string
handling: ("beregning" | "lest" | "endret" | "merket" | "register" | "soek" | "videre" | "sisteaar" | "gradering" | null)
inntektsaar: (number | null)
opplysninger: ("loenn" | "pensjon" | "naering" | "kapital" | "annen-inntekt" | "fradrag" | "formue" | "gjeld" | "sum" | "skatt" | "annet-skatt" | "navn" | "familie" | "adresse" | "husstand" | "annet-register" | "skatteopplysninger" | "ukjent")[]
utfall: "sett" | "delvis" | "skjermet" | "ingen-opplysninger" | "kilde-nede" | "kilde-avslo" | "avvist" | "ikke-gitt" | "slettet" | "uten-svar"
feilPerson: boolean
})[]
egen: ({
tjeneste: ({
kode: string
tekst: (string | null)
} | null)
hjemmel: ((string)[] | null)
saksreferanse: (string | null)
begrunnelse: ({
kode: string
tekst: (string | null)
} | null)
hvem: {
type: "ansatt" | "fagsystem" | "ukjent"
navn: (string | null)
organisasjon: ({
navn: (string | null)
organisasjonsnummer: string
} | null)
}
} | null)
})[]
spoersmaal: ({
kommune: string
tekst: string
stilt: string
svar: (string | null)
besvart: (string | null)
})[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/innsyn/{id}/pdf": {
/** Det fryste svaret som PDF, de 1000 nyeste */
get: {
parameters: {
path: {
id: components['schemas']['Uuid']
}
query?: {
spraak?: "nb" | "nn" | "en"
}
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/pdf": string
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/innsyn/{id}/spoersmaal": {
/** Still kommunen et spørsmål, om ett oppslag eller om alle */
post: {
parameters: {
path: {
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {
oppslag: (number | null)
kommune?: components['schemas']['Uuid']
tekst: string
}
}
}
responses: {
"201": {
content: {
"application/json": {
id: components['schemas']['Uuid']
laget: string
filter: {
kommune: (components['schemas']['Uuid'] | null)
aar: (number | null)
}
kommuner: ({
fiksOrgId: components['schemas']['Uuid']
navn: string
})[]
aar: (number)[]
antall: number
iAlt: number
side: number
sider: number
oppslag: ({
nr: number
kommune: string
sak: "egen" | "annens" | "ukjent" | "ingen"
omraade: "helse-og-omsorg" | "barnehage-og-sfo" | "bolig" | "annet" | "ukjent"
deler: ({
tidspunkt: string
handling: ("beregning" | "lest" | "endret" | "merket" | "register" | "soek" | "videre" | "sisteaar" | "gradering" | null)
inntektsaar: (number | null)
opplysninger: ("loenn" | "pensjon" | "naering" | "kapital" | "annen-inntekt" | "fradrag" | "formue" | "gjeld" | "sum" | "skatt" | "annet-skatt" | "navn" | "familie" | "adresse" | "husstand" | "annet-register" | "skatteopplysninger" | "ukjent")[]
utfall: "sett" | "delvis" | "skjermet" | "ingen-opplysninger" | "kilde-nede" | "kilde-avslo" | "avvist" | "ikke-gitt" | "slettet" | "uten-svar"
feilPerson: boolean
})[]
egen: ({
tjeneste: ({
kode: string
tekst: (string | null)
} | null)
hjemmel: ((string)[] | null)
saksreferanse: (string | null)
begrunnelse: ({
kode: string
tekst: (string | null)
} | null)
hvem: {
type: "ansatt" | "fagsystem" | "ukjent"
navn: (string | null)
organisasjon: ({
navn: (string | null)
organisasjonsnummer: string
} | null)
}
} | null)
})[]
spoersmaal: ({
kommune: string
tekst: string
stilt: string
svar: (string | null)
besvart: (string | null)
})[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/innsyn": {
/** Om kommunen viser ansattes navn til dem de har slått opp, nyeste valg først */
get: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
kommune: {
navn: string
}
ansattnavn: boolean
valg: ({
id: components['schemas']['Uuid']
ansattnavn: boolean
saksnummer: string
fra: string
})[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
/** Vis eller skjul ansattes navn for oppslag fra nå av; ansatte med beskyttet adresse vises aldri */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {
ansattnavn: boolean
saksnummer: string
}
}
}
responses: {
"200": {
content: {
"application/json": {
kommune: {
navn: string
}
ansattnavn: boolean
valg: ({
id: components['schemas']['Uuid']
ansattnavn: boolean
saksnummer: string
fra: string
})[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/innsynsspoersmaal": {
/** Spørsmål fra innbyggere om oppslag kommunen har gjort */
get: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
kommune: {
navn: string
}
spoersmaal: ({
id: components['schemas']['Uuid']
rad: (number | null)
tekst: string
stilt: string
svar: (string | null)
besvart: (string | null)
})[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/innsynsspoersmaal/{id}/svar": {
/** Svar en innbygger; svaret vises på innsynssiden og kan ikke endres */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {
tekst: string
}
}
}
responses: {
"200": {
content: {
"application/json": {
kommune: {
navn: string
}
spoersmaal: ({
id: components['schemas']['Uuid']
rad: (number | null)
tekst: string
stilt: string
svar: (string | null)
besvart: (string | null)
})[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/tilbakemeldinger": {
/** Si fra om en side; kommunens administrator leser det. Hvem som skrev, lagres ikke sammen med teksten */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {
side: string
tekst: string
kommune?: components['schemas']['Uuid']
}
}
}
responses: {
"201": {
content: {
"application/json": {
mottatt: string
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/tilbakemeldinger": {
/** Det ansatte har sagt fra om på sidene, uten hvem som skrev */
get: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
kommune: {
navn: string
}
tilbakemeldinger: ({
id: components['schemas']['Uuid']
side: string
rolle: (string | null)
tekst: string
skrevet: string
behandlet: (string | null)
})[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/tilbakemeldinger/{id}/behandlet": {
/** Merk en tilbakemelding som behandlet */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
kommune: {
navn: string
}
tilbakemeldinger: ({
id: components['schemas']['Uuid']
side: string
rolle: (string | null)
tekst: string
skrevet: string
behandlet: (string | null)
})[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/logg": {
/** Kommunens logg, nyeste rad først */
get: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: {
fra?: string
antall?: string
}
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
kommune: {
navn: string
}
antallTreff: number
flereTreff: boolean
rader: ({
rad: number
tidspunkt: string
hendelse: string
fase: string
utfall: string
aktoer: {
type: "person" | "integrasjon" | "operatoer" | "system" | "ukjent"
navn: (string | null)
slutterPaa: (string | null)
id: (string | null)
}
paaVegneAv: ({
type: "person" | "integrasjon" | "operatoer" | "system" | "ukjent"
navn: (string | null)
slutterPaa: (string | null)
id: (string | null)
} | null)
rolle: ({
id: string
navn: (string | null)
} | null)
tjenesteomraade: (string | null)
beregningstype: (string | null)
rettighetspakke: (string | null)
hjemmel: ((string)[] | null)
inntektsaar: (number | null)
feltliste: (string | null)
saksreferanse: (string | null)
begrunnelse: (string | null)
emne: (string | null)
objekt: (string | null)
requestId: string
personer: ({
erSoekt: boolean
type: (string | null)
relasjon: (string | null)
overstyring: (string | null)
kilder: ({
kilde: string
utfall: string
})[]
felt: (string | null)
})[]
})[]
fasetter: {
hendelse: ({
verdi: string
navn: (string | null)
antall: number
})[]
utfall: ({
verdi: string
navn: (string | null)
antall: number
})[]
tjenesteomraade: ({
verdi: string
navn: (string | null)
antall: number
})[]
rolle: ({
verdi: string
navn: (string | null)
antall: number
})[]
aktoer: ({
aktoer: {
type: "person" | "integrasjon" | "operatoer" | "system" | "ukjent"
navn: (string | null)
slutterPaa: (string | null)
id: (string | null)
}
rad: number
antall: number
})[]
}
}
"text/csv": string
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
/** Søk i kommunens logg etter innbygger, ansatt, rolle, tjeneste, hendelse, utfall, dato og saksreferanse */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": {
identifikator?: components['schemas']['IdentifikatorApiModel']
ansatt?: components['schemas']['IdentifikatorApiModel']
sammeAnsattSomRad?: number
rolle?: components['schemas']['Uuid']
tjenesteomraade?: string
hendelse?: "beregning" | "beregning-pdf" | "resultat" | "resultat-pdf" | "endring" | "personoppslag" | "folkeregisteroppslag" | "personsoek" | "navneoppslag" | "slett" | "videreformidling" | "hendelser" | "siste-oppgjoer" | "egne-oppslag" | "feil-person" | "utkast" | "innlogging" | "utlogging" | "rollevalg" | "maskinkall" | "verdier" | "lovfiler" | "forvaltning" | "prisliste" | "retningslinje" | "integrasjon" | "rolle" | "tilgang" | "godkjenning" | "administrator" | "loggsoek" | "hendelsetilgang" | "innsyn" | "innsynsspoersmaal" | "innsynsvalg" | "tilbakemelding" | "ansattgradering" | "operatoer-organisasjon" | "operatoer-rolle" | "operatoer-tilgang" | "operatoer-integrasjon" | "operatoer-delegering" | "operatoer-noekler" | "operatoer-oppbevaring"
utfall?: string
saksreferanse?: string
fraDato?: string
tilDato?: string
utenLesing?: boolean
eldsteFoerst?: boolean
fra?: number
antall?: number
}
}
}
responses: {
"200": {
content: {
"application/json": {
kommune: {
navn: string
}
antallTreff: number
flereTreff: boolean
rader: ({
rad: number
tidspunkt: string
hendelse: string
fase: string
utfall: string
aktoer: {
type: "person" | "integrasjon" | "operatoer" | "system" | "ukjent"
navn: (string | null)
slutterPaa: (string | null)
id: (string | null)
}
paaVegneAv: ({
type: "person" | "integrasjon" | "operatoer" | "system" | "ukjent"
navn: (string | null)
slutterPaa: (string | null)
id: (string | null)
} | null)
rolle: ({
id: string
navn: (string | null)
} | null)
tjenesteomraade: (string | null)
beregningstype: (string | null)
rettighetspakke: (string | null)
hjemmel: ((string)[] | null)
inntektsaar: (number | null)
feltliste: (string | null)
saksreferanse: (string | null)
begrunnelse: (string | null)
emne: (string | null)
objekt: (string | null)
requestId: string
personer: ({
erSoekt: boolean
type: (string | null)
relasjon: (string | null)
overstyring: (string | null)
kilder: ({
kilde: string
utfall: string
})[]
felt: (string | null)
})[]
})[]
fasetter: {
hendelse: ({
verdi: string
navn: (string | null)
antall: number
})[]
utfall: ({
verdi: string
navn: (string | null)
antall: number
})[]
tjenesteomraade: ({
verdi: string
navn: (string | null)
antall: number
})[]
rolle: ({
verdi: string
navn: (string | null)
antall: number
})[]
aktoer: ({
aktoer: {
type: "person" | "integrasjon" | "operatoer" | "system" | "ukjent"
navn: (string | null)
slutterPaa: (string | null)
id: (string | null)
}
rad: number
antall: number
})[]
}
}
"text/csv": string
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/audit-sok/api/v1/sok": {
/** Søk i revisjonssporet til en Fiks-organisasjon */
get: {
parameters: {
path?: never
query: {
fiksOrganisasjon: components['schemas']['Uuid']
term?: string
fra?: string
antall?: string
sortering?: "DATO_ASC" | "DATO_DESC" | "RELEVANS"
fraDato?: string
tilDato?: string
organisasjonsNummer?: string
tjenester?: (string | (string)[])
underRessurser?: (string | (string)[])
requestIder?: (string | (string)[])
}
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
antallTreff: number
flereTreff: boolean
treff: ({
tidspunkt: number
principal: string
onBehalfOf: (string | null)
underRessurs: (string | null)
fiksOrg: string
orgNo: string
tjeneste: (string | null)
handling: string
payload: string
requestId: string
})[]
fasetter: {
fiksOrg: ({
verdi: string
antall: number
})[]
tjeneste: ({
verdi: string
antall: number
})[]
underRessurs: ({
verdi: string
antall: number
})[]
}
}
"text/csv": string
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/roller": {
/** Kommunens roller, med hva som mangler før de kan brukes */
get: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
kommune: {
navn: string
}
dato: string
roller: ({
id: components['schemas']['Uuid']
navn: string
formaal: string
fra: (string | null)
til: (string | null)
registre: ((string)[] | null)
folkeregisterdeler: ((string)[] | null)
tjenesteomraade: string
aktiv: boolean
opprettet: (string | null)
endret: (string | null)
mangler: (string | null)
antallPersoner: number
antallIntegrasjoner: number
})[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
/** Lag en rolle. Tjenesteområdet kan ikke endres etterpå */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {
navn: string
formaal: string
tjenesteomraade: string
fra?: (string | null)
til?: (string | null)
registre?: ((components['schemas']['ApiWord'])[] | null)
folkeregisterdeler?: ((string)[] | null)
}
}
}
responses: {
"201": {
content: {
"application/json": {
id: components['schemas']['Uuid']
navn: string
formaal: string
fra: (string | null)
til: (string | null)
registre: ((string)[] | null)
folkeregisterdeler: ((string)[] | null)
tjenesteomraade: string
aktiv: boolean
opprettet: (string | null)
endret: (string | null)
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/tjenesteomraader": {
/** Alle tjenesteområder med hjemmel, og hvor langt kommunen er kommet med avtale og delegering */
get: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
kommune: {
navn: string
}
dato: string
tjenesteomraader: ({
kode: string
navn: string
hjemmel: ((string)[] | "ukjent")
skatt: ({
beregningstype: components['schemas']['BeregningstypeWord']
rettighetspakke: string
apier: (string)[]
stadier: (string)[]
foersteAar: number
} | null)
delegering: ({
erklaert: (string | null)
innvilget: (string | null)
delegert: (string | null)
opphoert: (string | null)
} | null)
mangler: (string | null)
})[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/roller/{rolleId}": {
/** Endre navn, formål, datoer eller registre, eller slå rollen av og på */
patch: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {
navn?: string
formaal?: string
aktiv?: boolean
fra?: (string | null)
til?: (string | null)
registre?: ((components['schemas']['ApiWord'])[] | null)
folkeregisterdeler?: ((string)[] | null)
}
}
}
responses: {
"200": {
content: {
"application/json": {
id: components['schemas']['Uuid']
navn: string
formaal: string
fra: (string | null)
til: (string | null)
registre: ((string)[] | null)
folkeregisterdeler: ((string)[] | null)
tjenesteomraade: string
aktiv: boolean
opprettet: (string | null)
endret: (string | null)
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
/** Fjern rollen for godt. Loggen beholder den */
delete: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
id: components['schemas']['Uuid']
navn: string
formaal: string
fra: (string | null)
til: (string | null)
registre: ((string)[] | null)
folkeregisterdeler: ((string)[] | null)
tjenesteomraade: string
aktiv: boolean
opprettet: (string | null)
endret: (string | null)
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/tilganger": {
/** Alle tilganger og administratorer i kommunen, også de som venter, er avvist eller avsluttet */
get: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
kommune: {
navn: string
}
dato: string
tilganger: ({
id: components['schemas']['Uuid']
type: "bruker" | "administrator" | "segmentansvarlig"
rolleId: (components['schemas']['Uuid'] | null)
person: ({
nummer: (string | null)
navn: (string | null)
} | null)
integrasjon: (components['schemas']['Uuid'] | null)
fra: string
til: (string | null)
status: "venter" | "gjelder" | "avvist" | "avsluttet"
grunn: (string | null)
gittAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
gitt: (string | null)
avgjortAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
avgjort: (string | null)
avsluttetAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
avsluttet: (string | null)
vertskommune: ({
organisasjonsnummer: string
navn: (string | null)
} | null)
rolle: (string | null)
kanGodkjennes: boolean
})[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/handlinger": {
/** Hvem som har gitt, godkjent, endret og fjernet hva, og når */
get: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: {
foer?: number
}
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
kommune: {
navn: string
}
dato: string
handlinger: ({
nr: number
tid: string
hendelse: string
fase: string
utfall: string
emne: (string | null)
aktoer: string
av: ({
nummer: (string | null)
navn: (string | null)
} | null)
gjelder: ({
nummer: (string | null)
navn: (string | null)
})[]
rolle: (components['schemas']['Uuid'] | null)
objekt: (components['schemas']['Uuid'] | null)
tjenesteomraade: (string | null)
})[]
neste: (number | null)
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/roller/{rolleId}/tilganger": {
/** Gi rollen til en person eller en integrasjon. Til en selv, eller egen integrasjon, må en annen godkjenne */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {
identifikator?: components['schemas']['IdentifikatorApiModel']
integrasjon?: components['schemas']['Uuid']
navn?: string
fra?: string
til?: (string | null)
vertskommune?: string
}
}
}
responses: {
"201": {
content: {
"application/json": {
id: components['schemas']['Uuid']
type: "bruker" | "administrator" | "segmentansvarlig"
rolleId: (components['schemas']['Uuid'] | null)
person: ({
nummer: (string | null)
navn: (string | null)
} | null)
integrasjon: (components['schemas']['Uuid'] | null)
fra: string
til: (string | null)
status: "venter" | "gjelder" | "avvist" | "avsluttet"
grunn: (string | null)
gittAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
gitt: (string | null)
avgjortAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
avgjort: (string | null)
avsluttetAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
avsluttet: (string | null)
vertskommune: ({
organisasjonsnummer: string
navn: (string | null)
} | null)
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/administratorer": {
/** Gjør en person til administrator. Har kommunen to eller flere, må en annen godkjenne */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {
identifikator: components['schemas']['IdentifikatorApiModel']
navn?: string
fra?: string
til?: (string | null)
}
}
}
responses: {
"201": {
content: {
"application/json": {
id: components['schemas']['Uuid']
type: "bruker" | "administrator" | "segmentansvarlig"
rolleId: (components['schemas']['Uuid'] | null)
person: ({
nummer: (string | null)
navn: (string | null)
} | null)
integrasjon: (components['schemas']['Uuid'] | null)
fra: string
til: (string | null)
status: "venter" | "gjelder" | "avvist" | "avsluttet"
grunn: (string | null)
gittAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
gitt: (string | null)
avgjortAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
avgjort: (string | null)
avsluttetAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
avsluttet: (string | null)
vertskommune: ({
organisasjonsnummer: string
navn: (string | null)
} | null)
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/tilganger/{id}": {
/** Ta tilgangen tilbake. Den virker ikke lenger fra dette øyeblikket */
delete: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
id: components['schemas']['Uuid']
type: "bruker" | "administrator" | "segmentansvarlig"
rolleId: (components['schemas']['Uuid'] | null)
person: ({
nummer: (string | null)
navn: (string | null)
} | null)
integrasjon: (components['schemas']['Uuid'] | null)
fra: string
til: (string | null)
status: "venter" | "gjelder" | "avvist" | "avsluttet"
grunn: (string | null)
gittAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
gitt: (string | null)
avgjortAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
avgjort: (string | null)
avsluttetAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
avsluttet: (string | null)
vertskommune: ({
organisasjonsnummer: string
navn: (string | null)
} | null)
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/administratorer/{id}": {
/** Ta administratorrollen tilbake. Den siste kan ikke fjernes */
delete: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
id: components['schemas']['Uuid']
type: "bruker" | "administrator" | "segmentansvarlig"
rolleId: (components['schemas']['Uuid'] | null)
person: ({
nummer: (string | null)
navn: (string | null)
} | null)
integrasjon: (components['schemas']['Uuid'] | null)
fra: string
til: (string | null)
status: "venter" | "gjelder" | "avvist" | "avsluttet"
grunn: (string | null)
gittAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
gitt: (string | null)
avgjortAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
avgjort: (string | null)
avsluttetAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
avsluttet: (string | null)
vertskommune: ({
organisasjonsnummer: string
navn: (string | null)
} | null)
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/tilganger/{id}/godkjenn": {
/** Godkjenn en tilgang som venter. Den som ga den, eller får den, kan ikke */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
id: components['schemas']['Uuid']
type: "bruker" | "administrator" | "segmentansvarlig"
rolleId: (components['schemas']['Uuid'] | null)
person: ({
nummer: (string | null)
navn: (string | null)
} | null)
integrasjon: (components['schemas']['Uuid'] | null)
fra: string
til: (string | null)
status: "venter" | "gjelder" | "avvist" | "avsluttet"
grunn: (string | null)
gittAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
gitt: (string | null)
avgjortAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
avgjort: (string | null)
avsluttetAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
avsluttet: (string | null)
vertskommune: ({
organisasjonsnummer: string
navn: (string | null)
} | null)
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/forvaltning/{fiksOrgId}/tilganger/{id}/avvis": {
/** Avvis en tilgang som venter. Den som ga den, eller får den, kan ikke */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
id: components['schemas']['Uuid']
type: "bruker" | "administrator" | "segmentansvarlig"
rolleId: (components['schemas']['Uuid'] | null)
person: ({
nummer: (string | null)
navn: (string | null)
} | null)
integrasjon: (components['schemas']['Uuid'] | null)
fra: string
til: (string | null)
status: "venter" | "gjelder" | "avvist" | "avsluttet"
grunn: (string | null)
gittAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
gitt: (string | null)
avgjortAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
avgjort: (string | null)
avsluttetAv: ({
nummer: (string | null)
navn: (string | null)
} | null)
avsluttet: (string | null)
vertskommune: ({
organisasjonsnummer: string
navn: (string | null)
} | null)
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"401": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"403": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"409": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"413": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"415": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"422": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/hjemler": {
/** Lovgrunnlaget for hvert tjenesteområde: hjemmel, pakke, API-er, stadier og åpnede inntektsår */
get: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
dato: string
tjenesteomraader: ({
kode: string
navn: string
hjemmel: ((string)[] | "ukjent")
skatt: ({
beregningstype: components['schemas']['BeregningstypeWord']
rettighetspakke: string
apier: (string)[]
stadier: (string)[]
foersteAar: number
} | null)
aar: ({
inntektsaar: number
antallBeregning: number
antallVisning: number
})[]
})[]
}
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/api/v1/hjemler/{tjenesteomraade}/{inntektsaar}": {
/** Feltene et tjenesteområde kan se for et inntektsår, og om de regnes med eller bare vises */
get: {
parameters: {
path: {
tjenesteomraade: string
inntektsaar: string
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
tjenesteomraade: string
inntektsaar: number
id: string
felt: ({
navn: string
plass: "beregning" | "visning" | "kommune"
})[]
}
}
}
"400": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"404": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"429": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
"500": {
content: {
"application/problem+json": components['schemas']['Problemsvar']
}
}
}
}
}
"/register/api/v1/konfigurasjon/{fiksOrgId}/roller": {
/** Opprett en rolle, med tilganger */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {
navn: string
beskrivelse: string
tjenesteomraade: string
registre: {
folkeregister?: {
bruksomraader: ("INNBYGGERLISTE" | "SOEK" | "HENDELSER")[]
kanBrukesPaaSokeside: boolean
minimering: {
parts: (string)[]
}
}
kontaktregister?: {
tilgjengelig: boolean
}
summertSkattegrunnlag?: {
rettighetspakke: "KOMMUNEFORELDREBETALING" | "KOMMUNEBOLIGSOSIALEFORMAAL" | "KOMMUNEPERSONLIGASSISTANSE" | "KOMMUNELANGTIDSOPPHOLDINSTITUSJON"
}
}
tjenester?: (string)[]
tilganger?: {
aktorer?: (string)[]
}
}
}
}
responses: {
"201": {
content: {
"application/json": {
id: components['schemas']['Uuid']
aktiv: boolean
fiksOrgId: components['schemas']['Uuid']
navn: string
beskrivelse: string
tjenesteomraade: string
registre: {
folkeregister?: {
bruksomraader: ("INNBYGGERLISTE" | "SOEK" | "HENDELSER")[]
kanBrukesPaaSokeside: boolean
minimering: {
parts: (string)[]
}
}
kontaktregister?: {
tilgjengelig: boolean
}
summertSkattegrunnlag?: {
rettighetspakke: "KOMMUNEFORELDREBETALING" | "KOMMUNEBOLIGSOSIALEFORMAAL" | "KOMMUNEPERSONLIGASSISTANSE" | "KOMMUNELANGTIDSOPPHOLDINSTITUSJON"
}
}
tjenester: (string)[]
endret?: string
opprettet?: string
}
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"409": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"422": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v1/konfigurasjon/{fiksOrgId}/roller/{id}": {
/** Endre navn, beskrivelse, tjenester eller det rollen får fra Folkeregisteret */
patch: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody: {
content: {
"application/json": {
nyttNavn?: string
nyBeskrivelse?: string
fjernTjenester?: (string)[]
folkeregister?: {
oppdaterteBruksomraader?: ("INNBYGGERLISTE" | "SOEK" | "HENDELSER")[]
oppdatertMinimering?: {
parts: (string)[]
}
}
}
}
}
responses: {
"200": {
content: {
"application/json": {
id: components['schemas']['Uuid']
aktiv: boolean
fiksOrgId: components['schemas']['Uuid']
navn: string
beskrivelse: string
tjenesteomraade: string
registre: {
folkeregister?: {
bruksomraader: ("INNBYGGERLISTE" | "SOEK" | "HENDELSER")[]
kanBrukesPaaSokeside: boolean
minimering: {
parts: (string)[]
}
}
kontaktregister?: {
tilgjengelig: boolean
}
summertSkattegrunnlag?: {
rettighetspakke: "KOMMUNEFORELDREBETALING" | "KOMMUNEBOLIGSOSIALEFORMAAL" | "KOMMUNEPERSONLIGASSISTANSE" | "KOMMUNELANGTIDSOPPHOLDINSTITUSJON"
}
}
tjenester: (string)[]
endret?: string
opprettet?: string
}
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"409": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"422": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
/** Slett en rolle */
delete: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
id: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody?: never
responses: {
"204": {
content?: never
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"409": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"422": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v1/konfigurasjon/roller/{fiksOrgId}": {
/** Alle roller i organisasjonen */
get: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
roller: ({
id: components['schemas']['Uuid']
aktiv: boolean
fiksOrgId: components['schemas']['Uuid']
navn: string
beskrivelse: string
tjenesteomraade: string
registre: {
folkeregister?: {
bruksomraader: ("INNBYGGERLISTE" | "SOEK" | "HENDELSER")[]
kanBrukesPaaSokeside: boolean
minimering: {
parts: (string)[]
}
}
kontaktregister?: {
tilgjengelig: boolean
}
summertSkattegrunnlag?: {
rettighetspakke: "KOMMUNEFORELDREBETALING" | "KOMMUNEBOLIGSOSIALEFORMAAL" | "KOMMUNEPERSONLIGASSISTANSE" | "KOMMUNELANGTIDSOPPHOLDINSTITUSJON"
}
}
tjenester: (string)[]
endret?: string
opprettet?: string
})[]
}
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v1/konfigurasjon/roller": {
/** Aktive roller for en tjeneste. På tvers av organisasjoner har ingen tilgang */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": {
tjeneste: string
fiksOrgId?: components['schemas']['Uuid']
}
}
}
responses: {
"200": {
content: {
"application/json": {
roller: ({
id: components['schemas']['Uuid']
aktiv: boolean
fiksOrgId: components['schemas']['Uuid']
navn: string
beskrivelse: string
tjenesteomraade: string
registre: {
folkeregister?: {
bruksomraader: ("INNBYGGERLISTE" | "SOEK" | "HENDELSER")[]
kanBrukesPaaSokeside: boolean
minimering: {
parts: (string)[]
}
}
kontaktregister?: {
tilgjengelig: boolean
}
summertSkattegrunnlag?: {
rettighetspakke: "KOMMUNEFORELDREBETALING" | "KOMMUNEBOLIGSOSIALEFORMAAL" | "KOMMUNEPERSONLIGASSISTANSE" | "KOMMUNELANGTIDSOPPHOLDINSTITUSJON"
}
}
tjenester: (string)[]
endret?: string
opprettet?: string
})[]
}
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v1/konfigurasjon/tilganger/{fiksOrgId}": {
/** Hvem som har tilgang til hver rolle, som JSON eller CSV etter Accept */
get: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
fiksOrgId: components['schemas']['Uuid']
roller: ({
rolle: {
fiksOrgId: components['schemas']['Uuid']
navn: string
beskrivelse: string
endret?: string
}
tilganger: {
integrasjoner: (components['schemas']['Uuid'])[]
personer: (string)[]
eksterneBrukere: (string)[]
eksterneGrupper: (string)[]
}
administratorer: {
personer: (string)[]
eksterneBrukere: (string)[]
eksterneGrupper: (string)[]
}
})[]
}
"text/csv": string
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"409": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/folkeregister/api/v3/konfigurasjon/lovhjemler": {
/** Lovhjemlene per tjenesteområde. Områder uten kjent hjemmel står ikke i listen */
get: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
lovhjemler: ({
beskrivelse: string
omrader: (string)[]
urler: (string)[]
})[]
}
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/folkeregister/api/v3/konfigurasjon/lovhjemler/{omrade}": {
/** Lovhjemlene til ett tjenesteområde. Er de ukjente, svares det 404, ikke en tom liste */
get: {
parameters: {
path: {
omrade: string
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": (string)[]
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/folkeregister/api/v3/konfigurasjon/tjenesteomrader": {
/** Alle tjenesteområder */
get: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
omrader: ({
navn: string
beskrivelse: string
kanHenteTaushetsbelagtInfo: boolean
gyldig: boolean
})[]
}
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/folkeregister/api/v3/konfigurasjon/{fiksOrgId}/roller/{rolleId}/aktiver": {
/** Slå en rolle på */
put: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
id: components['schemas']['Uuid']
navn: string
beskrivelse: string
fiksOrgId: components['schemas']['Uuid']
autorisasjonRolleId: components['schemas']['Uuid']
privilegium: string
tjenesteOmrade: {
navn: string
beskrivelse: string
kanHenteTaushetsbelagtInfo: boolean
gyldig: boolean
}
bruksomrader: {
bruksomrader: ({
navn: string
visningsnavn: string
leverandor: "SKATT" | "KS"
})[]
}
dataminimering: {
opplysninger: ({
navn: string
visningsnavn: string
kanHenteTaushetsbelagtInfo: boolean
kanVaereGradertAdresse: boolean
})[]
}
aktiv: boolean
tagger: ({
navn: string
})[]
antallPersoner: components['schemas']['KronerApiModel']
antallIntegrasjoner: components['schemas']['KronerApiModel']
antallEksterneBrukere: components['schemas']['KronerApiModel']
antallEksterneGrupper: components['schemas']['KronerApiModel']
datoOpprettet?: string
kanBrukesPaSokeside: boolean
kanHenteTaushetsbelagtInfo: boolean
kanViseHemmeligAdresse: boolean
}
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"409": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"422": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/folkeregister/api/v3/konfigurasjon/{fiksOrgId}/roller/{rolleId}/deaktiver": {
/** Slå en rolle av. Oppslag i den er stengt fra dette øyeblikket */
put: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
"Idempotency-Key"?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
id: components['schemas']['Uuid']
navn: string
beskrivelse: string
fiksOrgId: components['schemas']['Uuid']
autorisasjonRolleId: components['schemas']['Uuid']
privilegium: string
tjenesteOmrade: {
navn: string
beskrivelse: string
kanHenteTaushetsbelagtInfo: boolean
gyldig: boolean
}
bruksomrader: {
bruksomrader: ({
navn: string
visningsnavn: string
leverandor: "SKATT" | "KS"
})[]
}
dataminimering: {
opplysninger: ({
navn: string
visningsnavn: string
kanHenteTaushetsbelagtInfo: boolean
kanVaereGradertAdresse: boolean
})[]
}
aktiv: boolean
tagger: ({
navn: string
})[]
antallPersoner: components['schemas']['KronerApiModel']
antallIntegrasjoner: components['schemas']['KronerApiModel']
antallEksterneBrukere: components['schemas']['KronerApiModel']
antallEksterneGrupper: components['schemas']['KronerApiModel']
datoOpprettet?: string
kanBrukesPaSokeside: boolean
kanHenteTaushetsbelagtInfo: boolean
kanViseHemmeligAdresse: boolean
}
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"409": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"422": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/folkeregister/api/v3/konfigurasjon/{fiksOrgId}/roller/{rolleId}": {
/** Én rolle */
get: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
id: components['schemas']['Uuid']
navn: string
beskrivelse: string
fiksOrgId: components['schemas']['Uuid']
autorisasjonRolleId: components['schemas']['Uuid']
privilegium: string
tjenesteOmrade: {
navn: string
beskrivelse: string
kanHenteTaushetsbelagtInfo: boolean
gyldig: boolean
}
bruksomrader: {
bruksomrader: ({
navn: string
visningsnavn: string
leverandor: "SKATT" | "KS"
})[]
}
dataminimering: {
opplysninger: ({
navn: string
visningsnavn: string
kanHenteTaushetsbelagtInfo: boolean
kanVaereGradertAdresse: boolean
})[]
}
aktiv: boolean
tagger: ({
navn: string
})[]
antallPersoner: components['schemas']['KronerApiModel']
antallIntegrasjoner: components['schemas']['KronerApiModel']
antallEksterneBrukere: components['schemas']['KronerApiModel']
antallEksterneGrupper: components['schemas']['KronerApiModel']
datoOpprettet?: string
kanBrukesPaSokeside: boolean
kanHenteTaushetsbelagtInfo: boolean
kanViseHemmeligAdresse: boolean
}
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/folkeregister/api/v3/konfigurasjon/{fiksOrgId}/roller": {
/** Alle roller i organisasjonen */
get: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": ({
id: components['schemas']['Uuid']
navn: string
beskrivelse: string
fiksOrgId: components['schemas']['Uuid']
autorisasjonRolleId: components['schemas']['Uuid']
privilegium: string
tjenesteOmrade: {
navn: string
beskrivelse: string
kanHenteTaushetsbelagtInfo: boolean
gyldig: boolean
}
bruksomrader: {
bruksomrader: ({
navn: string
visningsnavn: string
leverandor: "SKATT" | "KS"
})[]
}
dataminimering: {
opplysninger: ({
navn: string
visningsnavn: string
kanHenteTaushetsbelagtInfo: boolean
kanVaereGradertAdresse: boolean
})[]
}
aktiv: boolean
tagger: ({
navn: string
})[]
antallPersoner: components['schemas']['KronerApiModel']
antallIntegrasjoner: components['schemas']['KronerApiModel']
antallEksterneBrukere: components['schemas']['KronerApiModel']
antallEksterneGrupper: components['schemas']['KronerApiModel']
datoOpprettet?: string
kanBrukesPaSokeside: boolean
kanHenteTaushetsbelagtInfo: boolean
kanViseHemmeligAdresse: boolean
})[]
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/folkeregister/api/v3/konfigurasjon/verifiser": {
/** Kan rollene brukes i dag, og hva mangler? */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": {
fiksOrgId: components['schemas']['Uuid']
rolleId?: components['schemas']['Uuid']
}
}
}
responses: {
"200": {
content: {
"application/json": {
altOk: boolean
subsystem: ({
navn: string
verifikasjonBeskrivelse: string
verifisering: {
status: "OK" | "IKKE_UTFORT" | "FEILET" | "UTILGJENGELIG"
beskrivelse?: string
suksess: boolean
}
})[]
}
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/folkeregister/api/v3/konfigurasjon/tilganger/{fiksOrgId}.json": {
/** Hvem som har tilgang til hver rolle */
get: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
fiksOrgId: components['schemas']['Uuid']
roller: ({
rolle: {
fiksOrgId: components['schemas']['Uuid']
navn: string
beskrivelse: string
endret?: string
}
tilganger: {
integrasjoner: (components['schemas']['Uuid'])[]
personer: (string)[]
eksterneBrukere: (string)[]
eksterneGrupper: (string)[]
}
administratorer: {
personer: (string)[]
eksterneBrukere: (string)[]
eksterneGrupper: (string)[]
}
})[]
}
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"409": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/folkeregister/api/v3/konfigurasjon/tilganger/{fiksOrgId}.csv": {
/** Hvem som har tilgang til hver rolle, som CSV */
get: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"text/csv": string
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"409": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v1/ks/{rolleId}/skatteoginntektsopplysninger/beregning/langtidsopphold-institusjon": {
/** Beregningsgrunnlag for langtidsopphold i institusjon */
post: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": (components['schemas']['LangtidsoppholdRequestApiModel'] | components['schemas']['LangtidsoppholdRequestV2ApiModel'])
}
}
responses: {
"200": {
content: {
"application/json": (components['schemas']['LangtidsoppholdReplyApiModel'] | components['schemas']['BeregningReplyV2ApiModel'])
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v1/ks/{rolleId}/skatteoginntektsopplysninger/beregning/langtidsopphold-institusjon/pdf": {
/** Beregningsgrunnlag for langtidsopphold i institusjon som PDF */
post: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": (components['schemas']['LangtidsoppholdRequestApiModel'] | components['schemas']['LangtidsoppholdRequestV2ApiModel'])
}
}
responses: {
"200": {
content: {
"application/pdf": string
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v1/ks/{rolleId}/skatteoginntektsopplysninger/beregning/praktisk-bistand": {
/** Beregningsgrunnlag for praktisk bistand */
post: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": (components['schemas']['ForeldrebetalingRequestApiModel'] | components['schemas']['HusstandRequestV2ApiModel'])
}
}
responses: {
"200": {
content: {
"application/json": (components['schemas']['PraktiskBistandReplyApiModel'] | components['schemas']['BeregningReplyV2ApiModel'])
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v1/ks/{rolleId}/skatteoginntektsopplysninger/beregning/praktisk-bistand/pdf": {
/** Beregningsgrunnlag for praktisk bistand som PDF */
post: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": (components['schemas']['ForeldrebetalingRequestApiModel'] | components['schemas']['HusstandRequestV2ApiModel'])
}
}
responses: {
"200": {
content: {
"application/pdf": string
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v1/ks/{rolleId}/skatteoginntektsopplysninger/beregning/redusert-foreldrebetaling": {
/** Beregningsgrunnlag for redusert foreldrebetaling */
post: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": (components['schemas']['ForeldrebetalingRequestApiModel'] | components['schemas']['HusstandRequestV2ApiModel'])
}
}
responses: {
"200": {
content: {
"application/json": (components['schemas']['ForeldrebetalingReplyApiModel'] | components['schemas']['BeregningReplyV2ApiModel'])
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v1/ks/{rolleId}/skatteoginntektsopplysninger/beregning/redusert-foreldrebetaling/pdf": {
/** Beregningsgrunnlag for redusert foreldrebetaling som PDF */
post: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": (components['schemas']['ForeldrebetalingRequestApiModel'] | components['schemas']['HusstandRequestV2ApiModel'])
}
}
responses: {
"200": {
content: {
"application/pdf": string
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v1/ks/{rolleId}/skatteoginntektsopplysninger/beregning": {
/** Beregning med beregningstype i forespørselen */
post: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": components['schemas']['GenericRequestApiModel']
}
}
responses: {
"200": {
content: {
"application/json": components['schemas']['GenericReplyApiModel']
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v1/ks/{rolleId}/skatteoginntektsopplysninger/beregning/pdf": {
/** Beregning med beregningstype i forespørselen, som PDF */
post: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": components['schemas']['GenericRequestApiModel']
}
}
responses: {
"200": {
content: {
"application/octet-stream": string
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v2/ks/{rolleId}/skatteoginntektsopplysninger/beregning/langtidsopphold-institusjon": {
/** Beregningsgrunnlag for langtidsopphold i institusjon, som ett tre */
post: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": components['schemas']['LangtidsoppholdRequestV2ApiModel']
}
}
responses: {
"200": {
content: {
"application/json": components['schemas']['BeregningReplyV2ApiModel']
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v2/ks/{rolleId}/skatteoginntektsopplysninger/beregning/langtidsopphold-institusjon/pdf": {
/** Beregningsgrunnlag for langtidsopphold i institusjon som PDF (v2) */
post: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": components['schemas']['LangtidsoppholdRequestV2ApiModel']
}
}
responses: {
"200": {
content: {
"application/pdf": string
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v2/ks/{rolleId}/skatteoginntektsopplysninger/beregning/praktisk-bistand": {
/** Beregningsgrunnlag for praktisk bistand, som ett tre */
post: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": components['schemas']['HusstandRequestV2ApiModel']
}
}
responses: {
"200": {
content: {
"application/json": components['schemas']['BeregningReplyV2ApiModel']
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v2/ks/{rolleId}/skatteoginntektsopplysninger/beregning/praktisk-bistand/pdf": {
/** Beregningsgrunnlag for praktisk bistand som PDF (v2) */
post: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": components['schemas']['HusstandRequestV2ApiModel']
}
}
responses: {
"200": {
content: {
"application/pdf": string
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v2/ks/{rolleId}/skatteoginntektsopplysninger/beregning/redusert-foreldrebetaling": {
/** Beregningsgrunnlag for redusert foreldrebetaling, som ett tre */
post: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": components['schemas']['HusstandRequestV2ApiModel']
}
}
responses: {
"200": {
content: {
"application/json": components['schemas']['BeregningReplyV2ApiModel']
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v2/ks/{rolleId}/skatteoginntektsopplysninger/beregning/redusert-foreldrebetaling/pdf": {
/** Beregningsgrunnlag for redusert foreldrebetaling som PDF (v2) */
post: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": components['schemas']['HusstandRequestV2ApiModel']
}
}
responses: {
"200": {
content: {
"application/pdf": string
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v1/ks/{rolleId}/skatteoginntektsopplysninger/verdier": {
/** Gyldige persontyper og ekstraposter for hver tjeneste og hvert inntektsår */
get: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": (components['schemas']['BeregningVerdierApiModel'] | components['schemas']['VerdierReplyV2ApiModel'])
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
/** Gyldige persontyper og ekstraposter for hver tjeneste og hvert inntektsår */
post: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": (components['schemas']['BeregningVerdierApiModel'] | components['schemas']['VerdierReplyV2ApiModel'])
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v2/ks/{rolleId}/skatteoginntektsopplysninger/verdier": {
/** Gyldige persontyper og ekstraposter for hver tjeneste og hvert inntektsår */
get: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": components['schemas']['VerdierReplyV2ApiModel']
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v1/ks/skatteoginntektsopplysninger/yaml/{beregningstype}/{inntektsaar}": {
/** Beregningsposter og visningsposter for en tjeneste og et inntektsår, laget av lovtabellene */
get: {
parameters: {
path: {
beregningstype: components['schemas']['BeregningstypeApiModel']
inntektsaar: number
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/zip": string
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v1/ks/{rolleId}/skatteoginntektsopplysninger/yaml/{beregningstype}/{inntektsaar}": {
/** Beregningsposter og visningsposter for en tjeneste og et inntektsår, laget av lovtabellene */
get: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
beregningstype: components['schemas']['BeregningstypeApiModel']
inntektsaar: number
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/zip": string
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/folkeregister/api/v1/{rolleId}/personer/{personidentifikator}": {
/** Én person fra Folkeregisteret, med de delene rollen har */
get: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
personidentifikator: components['schemas']['IdentifikatorApiModel']
}
query?: {
part?: (string | (string)[])
}
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
adressebeskyttelse?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
bibehold?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
bostedsadresse?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
brukAvSamiskSpraak?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
deltBosted?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
doedsfall?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
falskIdentitet?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
familierelasjon?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
foedsel?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
foedselINorge?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
foreldreansvar?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
forholdTilSametingetsValgmanntall?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
identifikasjonsnummer?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
identitetsgrunnlag?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
innflytting?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
kjoenn?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
kontaktinformasjonForDoedsbo?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
legitimasjonsdokument?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
navn?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
opphold?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
oppholdPaaSvalbard?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
oppholdsadresse?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
postadresse?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
postadresseIUtlandet?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
preferertKontaktadresse?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
sivilstand?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
statsborgerskap?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
status?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
utenlandskPersonidentifikasjon?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
utflytting?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
utlendingsmyndighetenesIdentifikasjonsnummer?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
vergemaalEllerFremtidsfullmakt?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
}
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/folkeregister/api/v1/{rolleId}/v1/personer/{personidentifikator}": {
/** Én person fra Folkeregisteret, med de delene rollen har */
get: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
personidentifikator: components['schemas']['IdentifikatorApiModel']
}
query?: {
part?: (string | (string)[])
}
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
adressebeskyttelse?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
bibehold?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
bostedsadresse?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
brukAvSamiskSpraak?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
deltBosted?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
doedsfall?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
falskIdentitet?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
familierelasjon?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
foedsel?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
foedselINorge?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
foreldreansvar?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
forholdTilSametingetsValgmanntall?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
identifikasjonsnummer?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
identitetsgrunnlag?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
innflytting?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
kjoenn?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
kontaktinformasjonForDoedsbo?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
legitimasjonsdokument?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
navn?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
opphold?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
oppholdPaaSvalbard?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
oppholdsadresse?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
postadresse?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
postadresseIUtlandet?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
preferertKontaktadresse?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
sivilstand?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
statsborgerskap?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
status?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
utenlandskPersonidentifikasjon?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
utflytting?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
utlendingsmyndighetenesIdentifikasjonsnummer?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
vergemaalEllerFremtidsfullmakt?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
}
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v1/ks/personer/soek/navn": {
/** Navn til en liste av personidentifikatorer */
post: {
parameters: {
path?: never
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": {
rolleId: components['schemas']['Uuid']
personidentifikatorer: (components['schemas']['IdentifikatorApiModel'])[]
}
}
}
responses: {
"200": {
content: {
"application/json": ({
personidentifikator: components['schemas']['IdentifikatorApiModel']
personnavn?: {
fornavn: string
mellomnavn?: string
etternavn: string
}
})[]
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/register/api/v1/ks/personer/soek/{fiksOrgId}": {
/** Søk etter personer i Folkeregisteret, eller oppslag når personidentifikator er gitt */
post: {
parameters: {
path: {
fiksOrgId: components['schemas']['Uuid']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody: {
content: {
"application/json": {
rolleId: components['schemas']['Uuid']
personidentifikator?: components['schemas']['IdentifikatorApiModel']
navn?: string
kjoenn?: "MANN" | "KVINNE"
foedselsdato?: number
foedt?: {
fraAar?: number
tilAar?: number
}
adressenavn?: string
husnummer?: string
postnummer?: string
kommunenummer?: string
fylkesnummer?: string
inkluderOppholdsadresse?: boolean
soekFonetisk?: boolean
inkluderDoede?: boolean
inkluderHistoriskeNavnOgAdresser?: boolean
maksTreff?: number
parts?: (string)[]
}
}
}
responses: {
"200": {
content: {
"application/json": {
personer: ({
foedselsEllerDNummer: components['schemas']['IdentifikatorApiModel']
feilmelding?: {
feilmelding: string
}
folkeregisterperson?: {
adressebeskyttelse?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
bibehold?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
bostedsadresse?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
brukAvSamiskSpraak?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
deltBosted?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
doedsfall?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
falskIdentitet?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
familierelasjon?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
foedsel?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
foedselINorge?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
foreldreansvar?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
forholdTilSametingetsValgmanntall?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
identifikasjonsnummer?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
identitetsgrunnlag?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
innflytting?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
kjoenn?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
kontaktinformasjonForDoedsbo?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
legitimasjonsdokument?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
navn?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
opphold?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
oppholdPaaSvalbard?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
oppholdsadresse?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
postadresse?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
postadresseIUtlandet?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
preferertKontaktadresse?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
sivilstand?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
statsborgerskap?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
status?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
utenlandskPersonidentifikasjon?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
utflytting?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
utlendingsmyndighetenesIdentifikasjonsnummer?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
vergemaalEllerFremtidsfullmakt?: ({
aarsak?: string
ajourholdstidspunkt?: string
erGjeldende?: boolean
gyldighetstidspunkt?: string
kilde?: string
opphoerstidspunkt?: string
})[]
}
})[]
}
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"413": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"415": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/skatteetaten/formueinntekt/summertskatt/api/v2/{rolleId}/{stadie}/{rettighetspakke}/{inntektsaar}/{personidentifikator}": {
/** Summert skattegrunnlag for én person, slik Skatteetaten gir det */
get: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
stadie: string
rettighetspakke: string
inntektsaar: string
personidentifikator: components['schemas']['IdentifikatorApiModel']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
personidentifikator: string
inntektsaar: (string | number)
skjermet: boolean
grunnlag?: ({
tekniskNavn: string
beloep: number
kategori?: string
andelSkattefritt?: number
andelOverfoertFraBarn?: number
})[]
svalbardGrunnlag?: ({
tekniskNavn: string
beloep: number
kategori?: string
andelSkattefritt?: number
andelOverfoertFraBarn?: number
})[]
kildeskattPaaLoennGrunnlag?: ({
tekniskNavn: string
beloep: number
kategori?: string
andelSkattefritt?: number
andelOverfoertFraBarn?: number
})[]
skatteoppgjoersdato?: string
stadie?: string
ajourholdstidspunkt?: string
}
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/skatteetaten/formueinntekt/beregnetskatt/api/v1/{rolleId}/{rettighetspakke}/{inntektsaar}/{personidentifikator}": {
/** Beregnet skatt for én person, slik Skatteetaten gir den */
get: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
rettighetspakke: string
inntektsaar: string
personidentifikator: components['schemas']['IdentifikatorApiModel']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
personidentifikator: string
inntektsaar: (string | number)
skjermet: boolean
beregnetSkattFastland?: Record<string, unknown>
beregnetSkattSvalbard?: Record<string, unknown>
beregnetSkattKildeskattPaaLoenn?: Record<string, unknown>
skatteoppgjoersdato?: string
ajourholdstidspunkt?: string
}
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/skatteetaten/formueinntekt/avregning/api/v1/{rolleId}/{rettighetspakke}/{inntektsaar}/{personidentifikator}": {
/** Avregning for én person, slik Skatteetaten gir den */
get: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
rettighetspakke: string
inntektsaar: string
personidentifikator: components['schemas']['IdentifikatorApiModel']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
personidentifikator: string
inntektsaar: (string | number)
skjermet: boolean
skatteoppgjoersdato?: string
fastland?: Record<string, unknown>
svalbard?: Record<string, unknown>
ajourholdstidspunkt?: string
}
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/skatteetaten/formueinntekt/summertskatt/api/v1/{rolleId}/{stadie}/{rettighetspakke}/{inntektsaar}/{personidentifikator}": {
/** Lagt ned; bruk v2 */
get: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
stadie: string
rettighetspakke: string
inntektsaar: string
personidentifikator: components['schemas']['IdentifikatorApiModel']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/skatteetaten/formueinntekt/summertskatt/api/v1/{rolleId}/{rettighetspakke}/{inntektsaar}/{personidentifikator}": {
/** Lagt ned; bruk v2 */
get: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
rettighetspakke: string
inntektsaar: string
personidentifikator: components['schemas']['IdentifikatorApiModel']
}
query?: never
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"410": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/skatteetaten/hendelser/api/v1/{rolleId}/hendelser": {
/** Hendelser om skatteoppgjør fra og med et sekvensnummer, slik Skatteetaten gir dem */
get: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: {
fraSekvensnummer?: string
antall?: string
}
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
hendelser: ({
sekvensnummer: number
identifikator: string
gjelderPeriode: string
registreringstidspunkt?: string
hendelsetype?: string
ajourholdstidspunkt?: string
})[]
}
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
"/skatteetaten/hendelser/api/v1/{rolleId}/hendelser/start": {
/** Det første sekvensnummeret fra og med en dato, slik Skatteetaten gir det */
get: {
parameters: {
path: {
rolleId: components['schemas']['Uuid']
}
query?: {
dato?: string
}
header?: {
Korrelasjonsid?: string
}
}
requestBody?: never
responses: {
"200": {
content: {
"application/json": {
sekvensnummer: number
}
}
}
"400": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"401": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"403": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"404": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"429": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"500": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
"503": {
content: {
"application/json": components['schemas']['FiksErrorBodyApiModel']
}
}
}
}
}
}
