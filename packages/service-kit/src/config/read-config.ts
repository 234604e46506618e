import type { Type } from '@jangteo/contracts'
import { type Static, type TSchema } from '@jangteo/contracts'
import { Value } from 'typebox/value'

type ConfigSchema = ReturnType<typeof Type.Object<Record<string, TSchema>>>

/** Environment variables that are missing or wrong; the message lists all of them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/**
 * Reads the variables that `schema` names. Empty means absent; defaults come from the schema; numbers and booleans are written
 * as in JSON. Variables that the schema does not name are ignored.
 */
export function readConfig<S extends ConfigSchema>(
  schema: S,
  environment: Readonly<Record<string, string | undefined>>,
): Static<S> {
  const given = Object.fromEntries(
    Object.keys(schema.properties).flatMap((name) => {
      const text = environment[name]?.trim()
      return text === undefined || text === '' ? [] : [[name, text]]
    }),
  )
  const config = Value.Convert(schema, Value.Default(schema, { ...given }))
  if (Value.Check(schema, config)) return config
  const wrong = Object.keys(schema.properties).flatMap((name) => describeProblem(schema, name, given, config))
  throw new ConfigError(
    `The configuration is not usable:\n${wrong.join('\n')}\nSet these environment variables and start again.`,
  )
}

function describeProblem(
  schema: ConfigSchema,
  name: string,
  given: Readonly<Record<string, unknown>>,
  config: unknown,
): readonly string[] {
  const property = schema.properties[name]
  const value = (config as Readonly<Record<string, unknown>>)[name]
  if (property === undefined || (value === undefined && !schema.required?.includes(name))) return []
  if (value !== undefined && Value.Check(property, value)) return []
  const { description } = property as { description?: string }
  const meaning = description === undefined ? '' : ` (${description})`
  if (!(name in given)) return [`- ${name} is missing; expected ${expectation(property)}${meaning}`]
  return [`- ${name} is ${JSON.stringify(given[name])}; expected ${expectation(property)}${meaning}`]
}

function expectation(property: TSchema): string {
  const { type, enum: values, format, pattern, minimum, maximum } = property as Record<string, unknown>
  if (Array.isArray(values)) return `one of ${values.join(', ')}`
  const limits = [
    format !== undefined && `format ${String(format)}`,
    pattern !== undefined && `pattern ${String(pattern)}`,
    minimum !== undefined && `at least ${String(minimum)}`,
    maximum !== undefined && `at most ${String(maximum)}`,
  ].filter((limit) => limit !== false)
  return [String(type ?? 'a value'), ...limits].join(', ')
}
