// Differences from the published contracts that are meant, by what they end in. Each stands in docs/fiks-avvik.md.

/** Our own statuses, with the same body. */
const ownStatuses = (...statuses: number[]): RegExp => new RegExp(`: status (${statuses.join('|')}) is ours alone$`)
/** What an error always says here; originalPath is of older versions. */
const errors = [
  / \d{3}\.(timestamp|status|error|errorId|path|message): is required by us alone$/,
  / \d{3}\.originalPath: is missing$/,
]

export const meantOfTax: readonly RegExp[] = [
  // 410 also where a PDF is asked for.
  ownStatuses(410, 413, 415, 429, 500, 503),
  /verdier: status 400 is ours alone$/,
  // Any authenticated integration may read the law: without a role there is nothing to refuse.
  /^GET …\/yaml\/\{beregningstype\}\/\{inntektsaar\}: status 403 is missing$/,
  ...errors,
  // A household never reaches them, and a client's fault must not become a thousand look-ups.
  / request\.personer: maxItems is 30, narrower than theirs none$/,
  /\.ekstraposter: maxItems is 100, narrower than theirs none$/,
  /\.beloep: maximum is 1000000000000, narrower than theirs none$/,
  /\[\]\.(tekniskNavn|id|referanse): maxLength is 200, narrower than theirs none$/,
  /\[\]\.(visningstekst|navn): maxLength is 2000, narrower than theirs none$/,
]

/** A reply that promises more than the contract does breaks no client. */
const repliesPromiseMore = / 20[01](\.|\[\]\.)(?!.* request).*: is required by us alone$/

export const meantOfConfiguration: readonly RegExp[] = [
  ownStatuses(400, 401, 403, 404, 409, 413, 415, 422, 429, 500),
  ...errors,
  repliesPromiseMore,
  // No municipality reaches them.
  / request.*\.(fjernTjenester|tjenester|aktorer|parts): maxItems is 500, narrower than theirs none$/,
  /aktorer\[\]: maxLength is 80, narrower than theirs none$/,
  /\.(tjeneste|tjenester\[\]): maxLength is 200, narrower than theirs none$/,
  // A role names its purpose, and what it is used for has a name.
  /\.(beskrivelse|nyBeskrivelse|tjenester\[\]): minLength is 1, narrower than theirs none$/,
  // Their pattern reads one name in many ways, and is slow on long ones; ours takes the same names.
  /\.(navn|nyttNavn): pattern is /,
  // The same words, of at most 60 letters.
  /parts\[\]: pattern is \^\[A-Z\]\{1,60\}\$/,
  /tjeneste: pattern is \^\[A-Z\.\]\+\$/,
  /\.ressursId: is missing$/,
  // The areas are those of lov/hjemler.yaml, and a new one is no new contract.
  /tjenesteomraade: words missing: /,
  // Nothing is said in a 204.
  / 204: application\/json is missing$/,
]

const registerBase = '/folkeregister/api/v3/konfigurasjon'
/** What is made and changed has the address of register-konfigurasjon v1; the rest is Fiks' own operation of its platform. */
const notServed = [
  'GET /roller',
  'GET /bruksomrader',
  'GET /parts',
  'GET /{fiksOrgId}',
  'PUT /{fiksOrgId}',
  'POST /{fiksOrgId}',
  'POST /{fiksOrgId}/roller',
  'PATCH /{fiksOrgId}/roller/{rolleId}',
  'DELETE /{fiksOrgId}/roller/{rolleId}',
  'GET /{fiksOrgId}/roller/{rolleId}/tilganger',
  'DELETE /{fiksOrgId}/roller/{rolleId}/tagger/{tagg}',
].map((one) => {
  const text = `${one.replace(' ', ` ${registerBase}`)}: is not served yet`
  return new RegExp(`^${text.replaceAll(/[{}]/g, '\\$&')}$`)
})

export const meantOfRegisterConfiguration: readonly RegExp[] = [
  ownStatuses(400, 401, 403, 404, 409, 413, 415, 422, 429, 500),
  ...errors,
  repliesPromiseMore,
  ...notServed,
  /omrader\[\]: words missing: /,
  // Texts about the areas of use and the parts are Fiks' own.
  /\.(bruksomrader|opplysninger)\[\]\.beskrivelse: is missing$/,
  // The parts are listed in `opplysninger`; a role's days are in our own API.
  /\.(dataminimering\.parts|gyldighet): is missing$/,
  /\.tagger\[\]\.navn: pattern is /,
  // One overview for both addresses.
  /\.rolle\.(beskrivelse|endret): is ours alone$/,
  // A municipality without roles has an empty list.
  /\/\{fiksOrgId\}\/roller: status 404 is missing$/,
]
