// PDF/A-2a bytes from Typst → the same file claiming PDF/UA-1 as well, by an incremental update of two objects:
// the XMP (pdfuaid:part with its extension schema) and the catalog (DisplayDocTitle). Typst writes one standard at a time;
// the caller has already exported the same document as ua-1 without error. What the document comes from goes into the XMP too.
import { type Origin, originNamespace, originProperties, originSchema } from './origin-metadata.ts'

interface Trailer {
  readonly root: string
  readonly info: string | undefined
  readonly size: string
  readonly id: string | undefined
  readonly previous: string
}

function part(match: RegExpExecArray | null, what: string): string {
  const found = match?.[1]
  if (found === undefined) throw new Error(`The PDF from Typst has no ${what}`)
  return found
}

function trailerOf(text: string): Trailer {
  const trailer = text.slice(text.lastIndexOf('trailer'))
  return {
    root: part(/\/Root (\d+) 0 R/.exec(trailer), 'catalog'),
    info: /\/Info (\d+ 0 R)/.exec(trailer)?.[1],
    size: part(/\/Size (\d+)/.exec(trailer), 'size'),
    id: /\/ID\s*\[[^\]]*\]/s.exec(trailer)?.[0],
    previous: part(/startxref\s+(\d+)/.exec(text.slice(text.lastIndexOf('startxref'))), 'startxref'),
  }
}

function objectOf(text: string, number: string): string {
  const match = new RegExp(`(?:^|\\n)${number} 0 obj\\s`).exec(text)
  if (!match) throw new Error(`The PDF from Typst has no object ${number}`)
  const start = match.index + match[0].length
  return text.slice(start, text.indexOf('endobj', start))
}

function withDisplayTitle(catalog: string): string {
  if (catalog.includes('/DisplayDocTitle')) return catalog
  if (/\/ViewerPreferences\s*<</.test(catalog))
    return catalog.replace(/\/ViewerPreferences\s*<</, '$&/DisplayDocTitle true')
  if (catalog.includes('/ViewerPreferences')) throw new Error('ViewerPreferences stands in an object of its own')
  return catalog.replace(/>>\s*$/, '/ViewerPreferences<</DisplayDocTitle true>>>>')
}

const property =
  '<rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>PDF/UA part</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name>' +
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li>'
const schema =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  `<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>${property}</rdf:Seq></pdfaSchema:property></rdf:li>`

function replaceOnce(text: string, find: string, by: string): string {
  if (!text.includes(find)) throw new Error(`The XMP from Typst lacks ${find}`)
  // A function: in a text of its own, $ would be read as a sign for what was found.
  return text.replace(find, () => by)
}

function newXmp(object: string, origin: Origin | undefined): Buffer {
  const start = object.indexOf('\n', object.indexOf('stream')) + 1
  if (object.slice(0, start).includes('/Filter')) throw new Error('The XMP from Typst is compressed')
  const end = object.indexOf('endstream', start)
  let xmp = Buffer.from(object.slice(start, end), 'latin1').toString('utf8').trimEnd()
  xmp = replaceOnce(xmp, '<pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>')
  xmp = replaceOnce(xmp, 'xmlns:pdfaid=', 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid=')
  xmp = replaceOnce(xmp, '<pdfaExtension:schemas><rdf:Bag>', `<pdfaExtension:schemas><rdf:Bag>${schema}`)
  if (origin !== undefined) {
    xmp = replaceOnce(xmp, '<pdfaid:part>', `${originProperties(origin)}<pdfaid:part>`)
    xmp = replaceOnce(xmp, 'xmlns:pdfaid=', `xmlns:grunnlag="${originNamespace}" xmlns:pdfaid=`)
    xmp = replaceOnce(xmp, '<pdfaExtension:schemas><rdf:Bag>', `<pdfaExtension:schemas><rdf:Bag>${originSchema}`)
  }
  const bytes = Buffer.from(xmp, 'utf8')
  return Buffer.concat([
    Buffer.from(`<</Type/Metadata/Subtype/XML/Length ${bytes.length}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])
}

/** Throws when Typst's output has another shape than the one this knows; never returns a half-made file. */
export function asAccessibleArchive(pdf: Buffer, origin?: Origin): Buffer {
  const text = pdf.toString('latin1')
  const trailer = trailerOf(text)
  const catalog = withDisplayTitle(objectOf(text, trailer.root).trim())
  const metadata = part(/\/Metadata (\d+) 0 R/.exec(catalog), 'metadata')
  const parts: Buffer[] = [pdf, Buffer.from('\n')]
  let offset = pdf.length + 1
  const places = [
    { number: metadata, body: newXmp(objectOf(text, metadata), origin) },
    { number: trailer.root, body: Buffer.from(catalog, 'latin1') },
  ].map(({ number, body }) => {
    const object = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    const place = { number: Number(number), offset }
    parts.push(object)
    offset += object.length
    return place
  })
  const table = places
    .sort((a, b) => a.number - b.number)
    .map((place) => `${place.number} 1\n${String(place.offset).padStart(10, '0')} 00000 n \n`)
  const info = trailer.info === undefined ? '' : `/Info ${trailer.info}`
  const dictionary = `<</Size ${trailer.size}/Root ${trailer.root} 0 R${info}/Prev ${trailer.previous}${trailer.id ?? ''}>>`
  parts.push(Buffer.from(`xref\n${table.join('')}trailer\n${dictionary}\nstartxref\n${offset}\n%%EOF\n`, 'latin1'))
  return Buffer.concat(parts)
}
