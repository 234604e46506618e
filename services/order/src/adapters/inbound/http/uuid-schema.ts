import { Type } from '@jangteo/contracts'

/** `format: uuid` lets through forms, such as `urn:uuid:…`, that the database refuses. */
export const UuidSchema = Type.String({
  pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  description: 'UUID',
})
