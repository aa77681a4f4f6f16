// Whose a document is, as XMP: the municipality, the record's id and the record's hash, with the extension schema that PDF/A wants
// for properties of one's own.

export interface Origin {
  readonly kommune: string
  readonly resultatId: string
  /** SHA-256 of the frozen record (decision/record-hash.ts). */
  readonly resultatHash: string
}

const described: Readonly<Record<keyof Origin, string>> = {
  kommune: 'Name of the municipality that made the document',
  resultatId: 'Id of the frozen record that is printed',
  resultatHash: 'SHA-256 of the frozen record as canonical JSON',
}
const names = Object.keys(described) as (keyof Origin)[]

const property = (name: keyof Origin): string =>
  '<rdf:li rdf:parseType="Resource"><pdfaProperty:category>external</pdfaProperty:category>' +
  `<pdfaProperty:description>${described[name]}</pdfaProperty:description>` +
  `<pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType></rdf:li>`

export const originNamespace = 'urn:grunnlag:resultat#'

export const originSchema =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>Grunnlag</pdfaSchema:schema>' +
  `<pdfaSchema:namespaceURI>${originNamespace}</pdfaSchema:namespaceURI><pdfaSchema:prefix>grunnlag</pdfaSchema:prefix>` +
  `<pdfaSchema:property><rdf:Seq>${names.map(property).join('')}</rdf:Seq></pdfaSchema:property></rdf:li>`

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\p{Cc}/gu, ' ')

export const originProperties = (origin: Origin): string =>
  names.map((name) => `<grunnlag:${name}>${escaped(origin[name])}</grunnlag:${name}>`).join('')
