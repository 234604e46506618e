import { type Static, Type } from '@jangteo/contracts'

export const ConfigSchema = Type.Object({
  RECOMMEND_REFRESH_SECONDS: Type.Integer({
    minimum: 10,
    default: 600,
    description: 'how often the related products of every product are ranked anew',
  }),
})
export type RecommendConfig = Static<typeof ConfigSchema>
