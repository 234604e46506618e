import { type Static, Strict, Type } from './schema.ts'

/** Scope of whoever may see and rotate the keys of tokens; the role `platform` is needed too. */
export const KEYS_SCOPE = 'identity:keys'

/** `POST /api/identity/signing-keys`. A compromised key is withdrawn at once: sign-ins go on, but calls may be refused for up to five minutes. */
export const RotateSigningKeysSchema = Strict({ isCompromised: Type.Optional(Type.Boolean()) })

/** Published keys, the one that signs now first. */
export const SigningKeyListSchema = Strict({
  items: Type.Array(
    Strict({
      id: Type.String({ description: '`kid` of tokens' }),
      signsFrom: Type.String({ format: 'date-time' }),
      withdrawnAt: Type.Optional(Type.String({ format: 'date-time' })),
    }),
  ),
})
export type SigningKeyListDto = Static<typeof SigningKeyListSchema>
