import { type Static, Type } from '@jangteo/contracts'

export const ConfigSchema = Type.Object({
  REGISTRY_BLOB_DIR: Type.Optional(
    Type.String({ description: 'folder of the released bytes; default: blobs in the data folder' }),
  ),
})
export type RegistryConfig = Static<typeof ConfigSchema>
