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
  REGISTRY_ENTRY_BYTES: Type.Optional(
    Type.Integer({
      minimum: 1,
      description: 'most Brotli bytes of the entry of a micro-frontend with its preloads; default: 60000',
    }),
  ),
  REGISTRY_CSS_BYTES: Type.Optional(
    Type.Integer({
      minimum: 1,
      description: 'most Brotli bytes of all CSS of a micro-frontend; default: 20000',
    }),
  ),
})
export type RegistryConfig = Static<typeof ConfigSchema>
