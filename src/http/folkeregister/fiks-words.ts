// The register's words as Fiks' search writes them: gift → GIFT, strengtFortrolig → STRENGTFORTROLIG. Only fields that are
// one of a fixed list are changed; names and addresses stay as they are.
const listed: readonly string[] = [
  'adressegradering',
  'ansvar',
  'bruksenhetstype',
  'graderingsnivaa',
  'kjoenn',
  'minRolleForPerson',
  'relatertPersonsRolle',
  'sivilstand',
  'status',
]

/** A new object of the same shape. */
export function inFiksWords<T>(value: T): T {
  if (Array.isArray(value)) return value.map(inFiksWords) as T
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, one]: [string, unknown]) => [
    name,
    typeof one === 'string' && listed.includes(name) ? one.toUpperCase() : inFiksWords(one),
  ])
  return Object.fromEntries(fields) as T
}
