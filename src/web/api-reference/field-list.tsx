// A schema as people read it: its fields, each with kind and whether it is required; what lies deeper is folded away.
import { useState } from 'react'
import { nameOf, type Schema } from './document.ts'
import { FromRule } from '../page/from-rule.tsx'
import { type ApiTexts, useApiTexts } from './use-api-texts.ts'

type Schemas = Readonly<Record<string, Schema>>
interface FieldListProps {
  readonly schema: Schema
  readonly schemas: Schemas
}

export function FieldList({ schema, schemas }: FieldListProps) {
  const { apiReferanse: words } = useApiTexts()
  const inner = objectOf(schema, schemas)
  if (inner === null) return <p className="api-kind">{kindOf(schema, words)}</p>
  const { properties = {}, required = [] } = inner
  return (
    <ul className="api-fields">
      {Object.entries(properties).map(([name, one]) => (
        <li key={name}>
          <code>{name}</code> <span className="api-kind">{kindOf(one, words)}</span>
          {required.includes(name) ? <span className="api-required"> {words.kreves}</span> : null}
          {one.description === undefined ? null : (
            <span className="api-about">
              <FromRule tekst={one.description} />
            </span>
          )}
          <Deeper name={name} schema={one} schemas={schemas} />
        </li>
      ))}
    </ul>
  )
}

function Deeper({ name, schema, schemas }: FieldListProps & { readonly name: string }) {
  const [open, setOpen] = useState(false)
  const { apiReferanse: words } = useApiTexts()
  if (objectOf(schema, schemas) === null) return null
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{`${words.skjema}: ${name}`}</summary>
      {open ? <FieldList schema={schema} schemas={schemas} /> : null}
    </details>
  )
}

/** The object inside a reference, a list or one of several; null for a plain value. */
function objectOf(schema: Schema, schemas: Schemas): Schema | null {
  if (schema.$ref !== undefined) return objectOf(schemas[nameOf(schema.$ref)] ?? {}, schemas)
  if (schema.properties !== undefined) return schema
  if (schema.items !== undefined) return objectOf(schema.items, schemas)
  for (const one of schema.anyOf ?? []) {
    const found = objectOf(one, schemas)
    if (found !== null) return found
  }
  return null
}

function kindOf(schema: Schema, words: ApiTexts['apiReferanse']): string {
  if (schema.$ref !== undefined) return nameOf(schema.$ref)
  if ('const' in schema) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return schema.enum.map((one) => JSON.stringify(one)).join(' | ')
  if (schema.anyOf !== undefined) {
    return `${words.enAv} ${[...new Set(schema.anyOf.map((one) => kindOf(one, words)))].join(' | ')}`
  }
  if (schema.items !== undefined) return words.liste(kindOf(schema.items, words))
  if (schema.contentEncoding === 'binary') return words.fil
  const kinds: Readonly<Record<string, string>> = {
    string: words.tekst,
    number: words.tall,
    integer: words.heltall,
    boolean: words.jaNei,
    null: words.tomt,
  }
  const kind = kinds[String(schema.type)] ?? words.objekt
  return schema.format === undefined ? kind : `${kind}, ${schema.format}`
}
