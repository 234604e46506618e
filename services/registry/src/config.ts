import { type Static, Type } from '@jangteo/contracts'

export const ConfigSchema = Type.Object({
  REGISTRY_PREVIEW_SECRET: Type.Optional(
    Type.String({
      minLength: 32,
      description:
        'signs preview links and seals what tells visitors apart; default: made once in the data folder',
    }),
  ),
  REGISTRY_SIGNING_KEY_FILE: Type.Optional(
    Type.String({
      description: 'signs releases; default: registry/signing-key.json in the data folder, made once',
    }),
  ),
  REGISTRY_SIGN_UNSIGNED: Type.Optional(
    Type.Boolean({ description: 'sign at this start also releases that no signature vouches for' }),
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
