import { type Static, Type } from '@jangteo/contracts'

export const ConfigSchema = Type.Object({
  REGISTRY_PREVIEW_SECRET: Type.Optional(
    Type.String({
      minLength: 32,
      description:
        'signs preview links and seals what tells visitors apart; default: made once in the data folder',
    }),
  ),
  REGISTRY_BLOB_DIR: Type.Optional(
    Type.String({ description: 'folder of the released bytes; default: blobs in the data folder' }),
  ),
})
export type RegistryConfig = Static<typeof ConfigSchema>
