// The rows of the error catalogue (see errors.ts). Add a row here and in docs/feil.md (a check compares them).

import { type CatalogueEntry, row } from './error-row.ts'
import { accessErrors } from './error-catalogue-access.ts'
import { addressErrors } from './error-catalogue-address.ts'
import { machineErrors } from './error-catalogue-machine.ts'
import { passedOnErrors } from './error-catalogue-passed-on.ts'
import { registerErrors } from './error-catalogue-register.ts'

export type { CatalogueEntry } from './error-row.ts'

// One text for several codes, and on the wire one code (ikke-tilgang): the caller learns no more; the audit row holds its own.
const noAccess = row(
  403,
  'Du har ikke tilgang til dette i rollen du bruker. Be kommunens administrator om riktig rolle.',
  'Du har ikkje tilgang til dette i rolla du bruker. Be administratoren i kommunen om rett rolle.',
  'Your role does not give access to this. Ask the municipality’s administrator for the right role.',
  { log: 'warn' },
)

export const catalogue = {
  ...passedOnErrors,
  ...addressErrors,
  'ikke-innlogget': row(
    401,
    'Du er ikke logget inn, eller økten er utløpt. Logg inn på nytt.',
    'Du er ikkje logga inn, eller økta er utgått. Logg inn på nytt.',
    'You are not logged in, or the session has expired. Log in again.',
  ),
  'ikke-tilgang': noAccess,
  'rolle-ukjent': noAccess,
  'rolle-annen-kommune': noAccess,
  'segmentansvarlig-uten-oppslag': noAccess,
  ...accessErrors,
  'egen-sak': row(
    403,
    'Du kan ikke slå opp deg selv. La en kollega behandle saken.',
    'Du kan ikkje slå opp deg sjølv. Lat ein kollega behandle saka.',
    'You cannot look yourself up. Let a colleague handle the case.',
    { log: 'warn' },
  ),
  'naer-familie': row(
    403,
    'Folkeregisteret har registrert deg som nær familie (ektefelle, partner, barn, forelder eller søsken) til en i oppslaget, så du er inhabil. La en kollega behandle saken.',
    'Folkeregisteret har registrert deg som nær familie (ektefelle, partnar, barn, forelder eller sysken) til ein i oppslaget, så du er inhabil. Lat ein kollega behandle saka.',
    'The population register has you as close family (spouse, partner, child, parent or sibling) of somebody in the look-up, so you are disqualified. Let a colleague handle the case.',
    { log: 'warn' },
  ),
  'begrunnelse-mangler': row(
    400,
    'Oppslaget mangler begrunnelse. Skriv saksreferansen, eller velg en begrunnelse fra listen. Er du et fagsystem: be kommunens administrator registrere hva integrasjonen brukes til, og prøv igjen.',
    'Oppslaget manglar grunngiving. Skriv saksreferansen, eller vel ei grunngiving frå lista. Er du eit fagsystem: be administratoren i kommunen registrere kva integrasjonen blir brukt til, og prøv igjen.',
    'The look-up lacks a reason. Write the case reference, or choose a reason from the list. If you are a case system: ask the municipality’s administrator to register what the integration is used for, and try again.',
  ),
  'relasjon-ikke-bekreftet': row(
    422,
    'Folkeregisteret har ikke registrert relasjonen: {hvem}. Kontroller nummeret og relasjonen. Er relasjonen riktig likevel, velg hvorfor den godtas uten registeret.',
    'Folkeregisteret har ikkje registrert relasjonen: {hvem}. Kontroller nummeret og relasjonen. Er relasjonen rett likevel, vel kvifor han blir godteken utan registeret.',
    'The population register does not have the relation: {hvem}. Check the number and the relation. If it is right all the same, choose why it is accepted without the register.',
  ),
  'relasjon-ikke-sjekket': row(
    422,
    'Folkeregisteret kunne ikke bekrefte relasjonen eller om du er nær familie: {hvem}. Prøv igjen litt senere. Haster det, velg hvorfor oppslaget gjøres uten registeret.',
    'Folkeregisteret kunne ikkje stadfeste relasjonen eller om du er nær familie: {hvem}. Prøv igjen litt seinare. Hastar det, vel kvifor oppslaget blir gjort utan registeret.',
    'The population register could not confirm the relation, or whether you are close family: {hvem}. Try again a little later. If it is urgent, choose why the look-up is made without the register.',
  ),
  'aar-ikke-aapnet': row(
    400,
    'Inntektsåret {aar} er ikke åpnet for denne tjenesten. Velg et av disse årene: {aapne}.',
    'Inntektsåret {aar} er ikkje opna for denne tenesta. Vel eit av desse åra: {aapne}.',
    'The income year {aar} is not opened for this service. Choose one of these years: {aapne}.',
  ),
  'feltliste-mangler': row(
    400,
    'Grunnlag har ingen feltliste for inntektsåret {aar} i denne tjenesten, så ingenting kan hentes. Velg et annet år.',
    'Grunnlag har inga feltliste for inntektsåret {aar} i denne tenesta, så ingenting kan hentast. Vel eit anna år.',
    'Grunnlag has no field list for income year {aar} in this service, so nothing can be fetched. Choose another year.',
    { log: 'error' },
  ),
  ...registerErrors,
  'ugyldig-foresporsel': row(
    400,
    'Forespørselen er ikke gyldig: {hva}. Rett feltet og send på nytt.',
    'Førespurnaden er ikkje gyldig: {hva}. Rett feltet og send på nytt.',
    'The request is not valid: {hva}. Correct the field and send again.',
  ),
  'ugyldig-personidentifikator': row(
    400,
    'Personidentifikatoren har ikke gyldige kontrollsifre. Sjekk de elleve sifrene.',
    'Personidentifikatoren har ikkje gyldige kontrollsiffer. Sjekk dei elleve siffera.',
    'The person number does not have valid control digits. Check the eleven digits.',
  ),
  'sats-ukjent': row(
    422,
    'Grunnlag har ingen bekreftet verdi av satsen «{tekst}» for {dato}, og regner ikke uten den. Velg en dato som satsen er bekreftet for; alle satsene står på /satser.',
    'Grunnlag har ingen stadfesta verdi av satsen «{tekst}» for {dato}, og reknar ikkje utan han. Vel ein dato som satsen er stadfesta for; alle satsane står på /satser.',
    'Grunnlag has no proven value of the rate «{tekst}» for {dato}, and does not calculate without it. Choose a date for which it is proven; all rates are listed at /satser.',
  ),
  'opplysning-mangler': row(
    422,
    'Loven krever en opplysning som forespørselen mangler: {hva}. Legg den til og send på nytt.',
    'Lova krev ei opplysning som førespurnaden manglar: {hva}. Legg henne til og send på nytt.',
    'The law needs a fact that the request lacks: {hva}. Add it and send again.',
  ),
  'ikke-funnet': row(
    404,
    'Fant ikke det du ba om. Det kan være slettet eller utløpt.',
    'Fann ikkje det du bad om. Det kan vere sletta eller utgått.',
    'What you asked for was not found. It may be deleted or expired.',
  ),
  // Nobody reads it, for whoever asked has gone: it stands on the audit row and in the log. 499 is the proxies' word for it.
  avbrutt: row(
    499,
    'Oppslaget ble avbrutt før svaret var klart. Ingenting er gitt ut. Gjør oppslaget på nytt når du vil.',
    'Oppslaget vart avbrote før svaret var klart. Ingenting er gitt ut. Gjer oppslaget på nytt når du vil.',
    'The look-up was cancelled before the answer was ready. Nothing was given out. Look up again when you like.',
  ),
  'kilde-nede': row(
    503,
    '{kilde} svarer ikke som ventet nå. Ingenting er regnet med. Prøv igjen om litt.',
    '{kilde} svarer ikkje som venta no. Ingenting er rekna med. Prøv igjen om litt.',
    '{kilde} does not answer as expected right now. Nothing was counted. Try again in a while.',
    { retry: true, log: 'error' },
  ),
  'rolle-ikke-valgt': row(
    403,
    'Du har ikke valgt rolle. Velg rollen du skal bruke, og prøv igjen.',
    'Du har ikkje valt rolle. Vel rolla du skal bruke, og prøv igjen.',
    'You have not chosen a role. Choose the role to use and try again.',
  ),
  'csrf-avvist': row(
    403,
    'Forespørselen kom ikke fra siden vår, eller siden er for gammel. Last siden på nytt og prøv igjen.',
    'Førespurnaden kom ikkje frå sida vår, eller sida er for gammal. Last sida på nytt og prøv igjen.',
    'The request did not come from our page, or the page is too old. Reload the page and try again.',
    { log: 'warn' },
  ),
  'innlogging-feilet': row(
    400,
    'Innloggingen ble ikke fullført: {hva}. Gå til forsiden og logg inn på nytt.',
    'Innlogginga vart ikkje fullført: {hva}. Gå til framsida og logg inn på nytt.',
    'The login was not completed: {hva}. Go to the front page and log in again.',
    { log: 'warn' },
  ),
  'utlogging-avvist': row(
    400,
    'Beskjeden om utlogging ble ikke godtatt: {hva}. Ingen økt er avsluttet.',
    'Meldinga om utlogging vart ikkje godteken: {hva}. Inga økt er avslutta.',
    'The notice of logout was not accepted: {hva}. No session has been ended.',
    { log: 'warn' },
  ),
  'for-stor-foresporsel': row(
    413,
    'Forespørselen er større enn 64 kB. Send færre personer eller kortere tekster.',
    'Førespurnaden er større enn 64 kB. Send færre personar eller kortare tekstar.',
    'The request is larger than 64 kB. Send fewer people or shorter texts.',
  ),
  'feil-innholdstype': row(
    415,
    'Innholdet må være JSON. Send med Content-Type: application/json.',
    'Innhaldet må vere JSON. Send med Content-Type: application/json.',
    'The content must be JSON. Send it with Content-Type: application/json.',
  ),
  'for-mange-forsoek': row(
    429,
    'For mange forsøk på kort tid. Vent {sekunder} sekunder og prøv igjen.',
    'For mange forsøk på kort tid. Vent {sekunder} sekund og prøv igjen.',
    'Too many attempts in a short time. Wait {sekunder} seconds and try again.',
    { retry: true, log: 'warn' },
  ),
  ...machineErrors,
  'grunnlag-ikke-funnet': row(
    404,
    '{kilde} har ingen opplysninger om {hvem} for inntektsåret som tjenesten kan bruke, og uten dem kan grunnlaget ikke beregnes. Kontroller personidentifikatoren og inntektsåret. Er skatteoppgjøret ikke ferdig, må du vente på det eller velge et tidligere år.',
    '{kilde} har ingen opplysningar om {hvem} for inntektsåret som tenesta kan bruke, og utan dei kan grunnlaget ikkje reknast ut. Kontroller personidentifikatoren og inntektsåret. Er skatteoppgjeret ikkje ferdig, må du vente på det eller velje eit tidlegare år.',
    '{kilde} has no data about {hvem} for the income year that the service may use, and without them the basis cannot be calculated. Check the person number and the income year. If the tax settlement is not ready, wait for it or choose an earlier year.',
  ),
  'grunnlag-skjermet': row(
    404,
    '{kilde} gir ikke ut opplysninger om {hvem}, som er skjermet. Grunnlaget må fastsettes på annen måte.',
    '{kilde} gir ikkje ut opplysningar om {hvem}, som er skjerma. Grunnlaget må fastsetjast på annan måte.',
    '{kilde} gives no data about {hvem}, who is shielded. The basis must be found in another way.',
  ),
  'grunnlag-slettet': row(
    410,
    '{kilde} har trukket tilbake opplysningene om {hvem} for inntektsåret. Grunnlaget kan ikke beregnes av dem lenger.',
    '{kilde} har trekt tilbake opplysningane om {hvem} for inntektsåret. Grunnlaget kan ikkje reknast ut av dei lenger.',
    '{kilde} has withdrawn the data about {hvem} for the income year. The basis can no longer be calculated from them.',
  ),
  'grunnlag-ikke-delegert': row(
    403,
    'Kommunen har ikke fått eller ikke delegert tilgang til {kilde}. Be administratoren om å delegere API-et i Altinn.',
    'Kommunen har ikkje fått eller ikkje delegert tilgang til {kilde}. Be administratoren om å delegere API-et i Altinn.',
    'The municipality has not been granted, or has not delegated, access to {kilde}. Ask the administrator to delegate the API in Altinn.',
    { log: 'warn' },
  ),
  'grunnlag-trenger-post': row(
    400,
    'Loven krever et beløp for {hvem} som {kilde} ikke gir. Send posten «{post}», med 0 når den ikke er aktuell.',
    'Lova krev eit beløp for {hvem} som {kilde} ikkje gir. Send posten «{post}», med 0 når han ikkje er aktuell.',
    'The law needs an amount for {hvem} that {kilde} does not give. Send the post «{post}», with 0 when it does not apply.',
  ),
  overlapper: row(
    409,
    'Kommunen har allerede en rad som gjelder noen av de samme dagene. Ingenting er lagret. Rett den raden, avslutt den fra den nye datoen, eller velg andre datoer.',
    'Kommunen har alt ei rad som gjeld nokre av dei same dagane. Ingenting er lagra. Rett den rada, avslutt henne frå den nye datoen, eller vel andre datoar.',
    'The municipality already has a row for some of the same days. Nothing was saved. Correct that row, end it from the new date, or choose other dates.',
  ),
  utdatert: row(
    409,
    'Raden du endrer, er allerede erstattet, eller begynner ikke før den nye. Ingenting er lagret. Last siden på nytt og se hva som gjelder nå.',
    'Rada du endrar, er alt erstatta, eller byrjar ikkje før den nye. Ingenting er lagra. Last sida på nytt og sjå kva som gjeld no.',
    'The row you change is already replaced, or does not begin before the new one. Nothing was saved. Reload the page and see what is in force now.',
  ),
  'utkast-endret': row(
    409,
    'Det påbegynte oppslaget er endret et annet sted, for eksempel i en annen fane. Ingenting er skrevet over. Hent det som er lagret, eller behold ditt som et eget oppslag.',
    'Det påbegynte oppslaget er endra ein annan stad, til dømes i ei anna fane. Ingenting er skrive over. Hent det som er lagra, eller behald ditt som eit eige oppslag.',
    'The unfinished look-up was changed elsewhere, for instance in another tab. Nothing was overwritten. Fetch what is saved, or keep yours as a look-up of its own.',
  ),
  'ikke-klar': row(
    503,
    'Tjenesten er ikke klar: {hva}. Prøv igjen om litt, eller se driftsloggen.',
    'Tenesta er ikkje klar: {hva}. Prøv igjen om litt, eller sjå driftsloggen.',
    'The service is not ready: {hva}. Try again in a while, or see the operations log.',
    { retry: true, log: 'error' },
  ),
  'uventet-feil': row(
    500,
    'Noe gikk galt hos oss. Ingenting er lagret. Prøv igjen, og oppgi feil-id hvis det gjentar seg.',
    'Noko gjekk gale hos oss. Ingenting er lagra. Prøv igjen, og oppgi feil-id om det skjer på nytt.',
    'Something went wrong on our side. Nothing was saved. Try again, and give the error id if it happens again.',
    { retry: true, log: 'error' },
  ),
} as const satisfies Record<string, CatalogueEntry>
